// Every language fits into 320 px: nothing is cut off, nothing scrolls sideways, and the direction is its own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../../tools/process.mjs';
import { element, fixture, useStage } from '../support/page.mjs';

const stage = useStage();
const { locales } = JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8'));
const languages = Object.keys(locales);
const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** Boxes whose text is wider than they are. */
const cut = (it) => [...it.shadowRoot.querySelectorAll('p, h3, h4, h5, dd, dt, li, button, summary, span')]
  .filter((box) => box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0 && !box.closest('.hidden, .step, .number, .freshness, svg') && getComputedStyle(box).display !== 'inline')
  .map((box) => `${box.className}: ${box.textContent.slice(0, 40)}`);

for (const [name, reply, now] of [
  ['under way', 'aftership/transit.json'],
  ['held, with two problems', 'aftership/customs-hold.json', '2026-11-17T08:00:00Z'],
  ['to be collected', 'aftership/pickup.json'],
]) {
  test(`${name}, in every language at 320 px`, async () => {
    const body = languages.map((lang) => element({ number: 'A1', src: '/api/track', lang, map: 'none', loading: 'eager' })).join('');
    const parcel = await stage.open({ body, reply: { body: fixture(reply) }, now, context: { viewport: { width: 336, height: 900 } } });
    await parcel.event('parcel-ready', languages.length);
    const shown = await parcel.page.locator('parcel-light').evaluateAll((all) => all.map((it) => {
      const drawn = it.shadowRoot.querySelector('.root');
      return [it.lang, drawn.lang, drawn.dir];
    }));
    for (const [wanted, lang, dir] of shown) {
      assert.equal(lang.split('-')[0], wanted.split('-')[0]);
      assert.equal(dir, rightToLeft.includes(wanted) ? 'rtl' : 'ltr', wanted);
    }
    const all = await parcel.page.locator('parcel-light').all();
    for (const one of all) await one.evaluate((it) => it.shadowRoot.querySelectorAll('details').forEach((details) => (details.open = true)));
    const wrong = [];
    for (const [index, one] of all.entries()) for (const box of await one.evaluate(cut)) wrong.push(`${languages[index]}: ${box}`);
    assert.deepEqual(wrong, []);
    assert.ok(await parcel.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways');
    assert.deepEqual(parcel.errors, []);
  });
}

test('one catalog is loaded for one language', async () => {
  const parcel = await stage.open({ reply: { body: fixture('aftership/transit.json') }, attributes: { lang: 'es-AR' } });
  await parcel.ready();
  const catalogs = stage.server.requests.map(({ path }) => path).filter((path) => /es|\/en-/.test(path) && path.endsWith('.txt') && !/calendars|places/.test(path));
  assert.deepEqual(catalogs.filter((path) => !/\/(forecast-|map-)?es-419-/.test(path)), []);
  assert.equal(new Set(catalogs).size, catalogs.length, 'each once');
});
