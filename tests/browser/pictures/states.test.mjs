// Pictures of the states, for looking at: they are written to test-results/pictures, and with PICTURES=docs to
// docs/pictures for the README. What can be asserted without eyes: nothing is cut off or scrolls sideways.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { test } from 'node:test';
import { fixture, useStage } from '../support/page.mjs';

const stage = useStage();
const folder = new URL(process.env.PICTURES === 'docs' ? '../../../docs/pictures/' : '../../../test-results/pictures/', import.meta.url);
mkdirSync(folder, { recursive: true });

const pictures = [
  ['phone-light', 'aftership/handed-over.json', { width: 390, lang: 'en', theme: 'light' }],
  ['phone-dark', 'aftership/handed-over.json', { width: 390, lang: 'en', theme: 'dark' }],
  ['phone-arabic', 'aftership/handed-over.json', { width: 390, lang: 'ar', theme: 'light' }],
  ['phone-thai', 'aftership/customs-hold.json', { width: 390, lang: 'th', theme: 'light' }],
  ['phone-chinese-dark', 'aftership/pickup.json', { width: 390, lang: 'zh-CN', theme: 'dark' }],
  ['narrow', 'aftership/customs-hold.json', { width: 320, lang: 'en', theme: 'light' }],
  ['narrowest', 'aftership/transit.json', { width: 240, lang: 'th', theme: 'light' }],
  ['desktop-light', 'aftership/handed-over.json', { width: 960, lang: 'en', theme: 'light' }],
  ['desktop-arabic-dark', 'aftership/handed-over.json', { width: 960, lang: 'ar', theme: 'dark' }],
];

for (const [name, reply, { width, lang, theme }] of pictures) {
  test(name, async () => {
    const parcel = await stage.open({
      reply: { body: fixture(reply) },
      attributes: { lang, theme },
      context: { viewport: { width: width + 16, height: 900 }, deviceScaleFactor: 2, locale: lang, timezoneId: 'Asia/Bangkok' },
    });
    await parcel.ready();
    // The map comes after the timeline.
    await parcel.page.locator('parcel-light .map path.land').waitFor({ state: 'attached', timeout: 10_000 }).catch(() => {});
    await parcel.element.screenshot({ path: new URL(`${name}.png`, folder).pathname });
    const cut = await parcel.element.evaluate((it) => [...it.shadowRoot.querySelectorAll('p, h3, h4, h5, dd, dt, li, button, summary')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0 && !box.closest('.hidden, .freshness, svg') && getComputedStyle(box).display !== 'inline')
      .map((box) => `${box.className}: ${box.textContent.slice(0, 40)}`));
    assert.deepEqual(cut, []);
    assert.ok(await parcel.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways');
  });
}
