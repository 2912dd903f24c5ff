// Pictures of the states, for looking at: they are written to test-results/pictures; with PICTURES=docs those of the README
// also to docs/pictures. What can be asserted without eyes: nothing is cut off or scrolls sideways.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fixture, useStage } from '../support/page.mjs';

const stage = useStage();
const folder = new URL('../../../test-results/pictures/', import.meta.url);
const docs = new URL('../../../docs/pictures/', import.meta.url);
const ofReadme = process.env.PICTURES === 'docs' ? ['phone-light', 'phone-dark', 'phone-arabic', 'desktop-light'] : [];
mkdirSync(folder, { recursive: true });

const pictures = [
  ['phone-light', 'aftership/transit.json', { width: 390, lang: 'en', theme: 'light' }],
  ['phone-dark', 'aftership/transit.json', { width: 390, lang: 'en', theme: 'dark' }],
  ['phone-arabic', 'aftership/transit.json', { width: 390, lang: 'ar', theme: 'light' }],
  ['phone-thai', 'aftership/customs-hold.json', { width: 390, lang: 'th', theme: 'light', now: '2026-11-17T08:00:00Z' }],
  ['phone-chinese-dark', 'aftership/pickup.json', { width: 390, lang: 'zh-CN', theme: 'dark' }],
  ['narrow', 'aftership/customs-hold.json', { width: 320, lang: 'en', theme: 'light', now: '2026-11-17T08:00:00Z' }],
  ['narrowest', 'aftership/transit.json', { width: 240, lang: 'th', theme: 'light' }],
  ['desktop-light', 'aftership/handed-over.json', { width: 960, lang: 'en', theme: 'light', now: '2026-11-18T08:30:00Z' }],
  ['desktop-arabic-dark', 'aftership/handed-over.json', { width: 960, lang: 'ar', theme: 'dark', now: '2026-11-18T08:30:00Z' }],
];

for (const [name, reply, { width, lang, theme, now }] of pictures) {
  test(name, async () => {
    const parcel = await stage.open({
      reply: { body: fixture(reply) },
      attributes: { lang, theme },
      now,
      context: { viewport: { width: width + 16, height: 900 }, deviceScaleFactor: 2, locale: lang, timezoneId: 'Asia/Bangkok' },
    });
    await parcel.ready();
    // The map comes after the timeline.
    await parcel.page.locator('parcel-light .map path.land[d]').waitFor({ state: 'attached', timeout: 10_000 }).catch(() => {});
    await parcel.element.screenshot({ path: fileURLToPath(new URL(`${name}.png`, folder)) });
    if (ofReadme.includes(name)) copyFileSync(new URL(`${name}.png`, folder), new URL(`${name}.png`, docs));
    assert.deepEqual(await parcel.cut(), []);
  });
}
