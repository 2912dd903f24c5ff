// The map comes without a shift, without a violation of the strictest policy, without a finding of axe; and when it does not come, the page
// is complete.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { contrast } from '../support/contrast.mjs';
import { useStage } from '../support/page.mjs';
import { drawn } from './map.mjs';
import { ways } from './ways.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const stage = useStage();
const now = '2026-11-12T00:00:00Z';
const body = ways['cn-us-ahead'];

test('nothing moves when the map comes', async () => {
  for (const width of [240, 320, 390, 960]) {
    const parcel = await stage.open({ reply: { body }, attributes: { lang: 'ta' }, now, context: { viewport: { width, height: 1_800 } } });
    await parcel.ready();
    const places = () => parcel.element.evaluate((it) => [...it.shadowRoot.querySelectorAll('.place, .map, .history, .side')].map((box) => box.getBoundingClientRect().toJSON()));
    const before = await places();
    await drawn(parcel);
    await parcel.page.waitForTimeout(300);
    assert.deepEqual(await places(), before, `${width} px`);
  }
});

test('the line of the list is one line in every language', async () => {
  const tags = readdirSync(new URL('../../../locales/', import.meta.url));
  const parcel = await stage.open({ reply: { body }, now, context: { viewport: { width: 256, height: 1_800 } } });
  await parcel.ready();
  await drawn(parcel);
  const high = [];
  for (const tag of tags) {
    await parcel.element.evaluate((it, tag) => (it.lang = tag), tag);
    await parcel.page.waitForFunction((tag) => document.querySelector('parcel-light').shadowRoot.querySelector('.root')?.lang === tag, tag);
    await parcel.page.waitForTimeout(150);
    const height = await parcel.element.locator('.map-stops').evaluate((it) => it.offsetHeight);
    if (height > 40) high.push(`${tag}: ${height} px`);
  }
  assert.deepEqual(high, []);
});

test('the strictest policy is kept, and no style attribute is written', async () => {
  const parcel = await stage.open({ reply: { body }, now });
  await parcel.ready();
  await drawn(parcel);
  assert.deepEqual(await parcel.violations(), []);
  assert.deepEqual(stage.server.violations, []);
  assert.deepEqual(parcel.console, []);
  assert.equal(await parcel.element.evaluate((it) => it.shadowRoot.querySelectorAll('[style]').length), 0);
});

test('axe finds nothing, light and dark, left to right and right to left, with the list open', async () => {
  for (const theme of ['light', 'dark']) {
    for (const lang of ['en', 'ar']) {
      const parcel = await stage.open({ reply: { body }, attributes: { theme, lang }, now });
      await parcel.ready();
      const map = await drawn(parcel);
      await map.list();
      await parcel.page.waitForTimeout(300);
      await parcel.page.evaluate(axe);
      const { violations } = await parcel.page.evaluate(() => window.axe.run({ include: ['parcel-light'], exclude: ['parcel-light > a'] }, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { region: { enabled: false }, 'heading-order': { enabled: false }, 'page-has-heading-one': { enabled: false } },
      }));
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`), [], `${theme} ${lang}`);
      assert.deepEqual(await parcel.cut(), []);
    }
  }
});

test('lines stand out from land and sea, light and dark', async () => {
  for (const theme of ['light', 'dark']) {
    const parcel = await stage.open({ reply: { body }, attributes: { theme }, now });
    await parcel.ready();
    const map = await drawn(parcel);
    const colours = await map.box.evaluate((box) => {
      const style = (name) => getComputedStyle(box.querySelector(name));
      return { lines: ['.leg-past', '.leg-next', '.stop.is-last, .stop-vague.is-last', '.stop, .stop-vague'].map((name) => style(name).stroke), land: style('.land').fill, sea: getComputedStyle(box).backgroundColor };
    });
    // The last stop's edge is that of the page: its ground stands out.
    for (const line of [colours.lines[0], colours.lines[1], colours.lines[3]].filter((line) => line !== 'none')) {
      for (const ground of [colours.land, colours.sea]) assert.ok(contrast(line, ground) >= 3, `${theme}: ${line} on ${ground}`);
    }
  }
});

test('forced colours and reduced motion', async () => {
  const parcel = await stage.open({ reply: { body }, now, context: { forcedColors: 'active', reducedMotion: 'reduce' } });
  await parcel.ready();
  const map = await drawn(parcel);
  const [line, ground, animation] = await map.box.evaluate((box) => [getComputedStyle(box.querySelector('.leg-next')).stroke, getComputedStyle(box).backgroundColor, getComputedStyle(box.querySelector('.map-canvas')).animationName]);
  assert.ok(contrast(line, ground) > 7, `${line} on ${ground}`);
  assert.equal(animation, 'none');
});

test('without its module there is no empty frame, one error, and the page is complete', async () => {
  stage.server.reply(/parcel-light-map-.*\.wasm$/, { status: 404, body: 'nothing here' });
  const parcel = await stage.open({ reply: { body }, now });
  await parcel.ready();
  const { detail } = await parcel.event('parcel-error');
  assert.equal(detail.kind, 'module');
  assert.equal(await parcel.element.locator('.place').isVisible(), false);
  await parcel.page.waitForTimeout(300);
  assert.equal((await parcel.events('parcel-error')).length, 1);
  assert.deepEqual(parcel.errors, []);
});

test('without the towns of a country the others are drawn', async () => {
  stage.server.reply(/\/places\/TH-/, { status: 404, body: 'nothing here' });
  const parcel = await stage.open({ reply: { body: ways['cn-th'] }, attributes: { lang: 'en' }, now });
  await parcel.ready();
  const map = await drawn(parcel);
  assert.deepEqual(await map.names(), ['Shenzhen']);
});

test('where no place is known there is no map', async () => {
  const events = [{ time: '2026-11-02T02:00:00Z', status: 'in_transit', text: 'In transit' }];
  const parcel = await stage.open({ reply: { body: { parcelight: 1, shipments: [{ number: 'LP00123456789CN', destination: 'TH', events }] } }, now });
  await parcel.ready();
  assert.equal(await parcel.element.locator('.place').count(), 0);
  await parcel.page.waitForTimeout(300);
  assert.ok(stage.server.requests.every(({ path }) => !path.includes('map')));
});
