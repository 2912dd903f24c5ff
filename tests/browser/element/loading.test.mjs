// The module comes when it is needed; without it the shop's own words stay.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, fixture, useStage } from '../support/page.mjs';
import { strictPolicy } from '../support/server.mjs';

const stage = useStage();
const reply = { body: fixture('aftership/transit.json') };
const modules = () => stage.server.requests.map(({ path }) => path).filter((path) => path.endsWith('.wasm'));

/** The fallback is seen, the element told why, and nobody was thrown at. */
async function fellBack(parcel, kind) {
  const { detail } = await parcel.event('parcel-error');
  assert.equal(detail.kind, kind);
  assert.ok(detail.message);
  assert.ok(await parcel.page.getByText('Track this parcel').isVisible());
  assert.deepEqual(parcel.errors, []);
}

test('the fallback is seen until the widget shows', async () => {
  stage.server.reply(/widget.*\.wasm$/, { hang: true });
  const parcel = await stage.open({ reply });
  await parcel.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot);
  assert.ok(await parcel.page.getByText('Track this parcel').isVisible());
});

test('once the timeline shows, the fallback is hidden', async () => {
  const parcel = await stage.open({ reply });
  await parcel.ready();
  assert.equal(await parcel.page.getByText('Track this parcel').isVisible(), false);
});

test('while the reply is on its way nothing moves for a second, and then no layer of its own', async () => {
  const parcel = await stage.open({ reply: { hang: true }, context: { reducedMotion: 'no-preference' } });
  await parcel.element.locator('.waiting .sk').first().waitFor({ state: 'attached' });
  const moves = await parcel.element.evaluate((it) => it.shadowRoot.getAnimations().map(({ effect }) => [effect.getTiming().delay, ...effect.getKeyframes().flatMap((frame) => Object.keys(frame))]));
  assert.ok(moves.length > 0);
  for (const [delay, ...properties] of moves) {
    assert.ok(delay >= 1000, `${delay} ms`);
    assert.deepEqual(properties.filter((name) => ['opacity', 'transform', 'filter', 'translate', 'scale', 'rotate'].includes(name)), []);
  }
});

test('where the page keeps the height free nothing shifts, from the bars that wait to the map', async () => {
  const room = `<main></main>${element({ number: 'LP00123456789CN', src: '/api/track?number={number}' })}`;
  const parcel = await stage.open({ reply: { ...reply, delay: 700 }, body: room, before: () => {
    window.shifted = 0;
    new PerformanceObserver((list) => (window.shifted += list.getEntries().reduce((sum, { value }) => sum + value, 0)))
      .observe({ type: 'layout-shift', buffered: true });
  } });
  await parcel.element.evaluate((it) => (it.style.minHeight = '3000px'));
  await parcel.element.locator('.waiting .sk').first().waitFor();
  await parcel.still();
  // Not even a button of the bar is worth a thousandth.
  const shifted = await parcel.page.evaluate(() => window.shifted);
  assert.ok(shifted < 0.001, `${shifted}`);
});

test('far below the viewport nothing is loaded; near it everything is', async () => {
  const far = `${'<br>'.repeat(400)}${element({ number: 'A1', src: '/api/track?number={number}' })}`;
  const parcel = await stage.open({ reply, body: far });
  await parcel.page.waitForTimeout(500);
  assert.deepEqual(modules(), []);
  assert.deepEqual(stage.server.requests.filter(({ path }) => path === '/api/track'), []);
  // 300 px outside the viewport is near enough.
  await parcel.page.evaluate(() => {
    const top = document.querySelector('parcel-light').getBoundingClientRect().top;
    scrollTo(0, top - innerHeight - 300);
  });
  await parcel.ready();
  assert.equal(modules().filter((path) => path.includes('widget')).length, 1);
});

test('without IntersectionObserver it loads at once', async () => {
  const parcel = await stage.open({ reply, before: () => delete window.IntersectionObserver });
  await parcel.ready();
});

test('without WebAssembly: the fallback', async () => {
  const parcel = await stage.open({ reply, before: () => delete window.WebAssembly });
  await fellBack(parcel, 'unsupported');
  assert.deepEqual(modules(), []);
});

test('the module is missing: the fallback', async () => {
  stage.server.reply(/widget.*\.wasm$/, { status: 404, body: 'nothing here' });
  await fellBack(await stage.open({ reply }), 'module');
});

test('a page in place of the module: the fallback', async () => {
  stage.server.reply(/widget.*\.wasm$/, { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><p>Welcome</p>' });
  await fellBack(await stage.open({ reply }), 'module');
});

test('the script of the module is missing: the fallback', async () => {
  stage.server.reply(/parcel-light-load-.*\.js$/, { status: 404, body: 'nothing here' });
  await fellBack(await stage.open({ reply }), 'module');
});

test('a policy that forbids WebAssembly: the fallback', async () => {
  const parcel = await stage.open({ reply, policy: { ...strictPolicy, 'script-src': "'self'" } });
  await fellBack(parcel, 'module');
});

test('the texts are missing: the fallback', async () => {
  stage.server.reply(/\/en-.*\.txt$/, { status: 404, body: 'nothing here' });
  await fellBack(await stage.open({ reply }), 'locale');
});

test('after a failed load, refresh() tries again', async () => {
  stage.server.reply(/widget.*\.wasm$/, { status: 503, body: 'later' });
  const parcel = await stage.open({ reply });
  await parcel.event('parcel-error');
  stage.server.reply(/widget.*\.wasm$/, () => undefined);
  await parcel.element.evaluate((it) => it.refresh());
  await parcel.ready();
});

test('map="none" never loads the map', async () => {
  const parcel = await stage.open({ reply, attributes: { map: 'none' } });
  await parcel.ready();
  await parcel.page.waitForTimeout(500);
  assert.ok(modules().every((path) => !path.includes('map')), modules().join(' '));
});

test('a second copy on the page warns once and breaks nothing', async () => {
  const parcel = await stage.open({ reply });
  await parcel.ready();
  await parcel.element.locator('.map-tools').waitFor();
  const shown = await parcel.text();
  await parcel.page.evaluate(() => import('/dist/parcel-light.js?copy'));
  assert.equal(parcel.console.filter((line) => line.includes('parcel-light')).length, 1);
  assert.equal(await parcel.text(), shown);
  assert.deepEqual(parcel.errors, []);
});

test('importing it in Node does nothing and does not throw', async () => {
  const module = await import('../../../dist/parcel-light.js');
  assert.equal(typeof module.ParcelLight, 'function');
});
