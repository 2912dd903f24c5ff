// What has not changed is not touched; what changes does not shout.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, useStage } from '../support/page.mjs';

const stage = useStage();
const json = fixture('aftership/transit.json');
const asked = () => stage.server.requests.filter(({ path }) => path === '/api/track').length;

/** Counts the changes in the shadow root while `act` runs in the page, and a little longer. */
async function changes(parcel, act, argument) {
  await parcel.element.evaluate((it) => {
    window.changed = 0;
    new MutationObserver((list) => (window.changed += list.length))
      .observe(it.shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await parcel.element.evaluate(act, argument);
  await parcel.page.waitForTimeout(400);
  return parcel.page.evaluate(() => window.changed);
}

/** The map and its buttons come after the timeline: waits until the last change is made. */
async function settled(parcel) {
  await parcel.ready();
  await parcel.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot.querySelector('.map button'));
  await parcel.still();
}

test('the same shipment again changes nothing in the DOM and fires nothing', async () => {
  const parcel = await stage.open({ attributes: { src: undefined } });
  await parcel.element.evaluate((it, json) => (it.shipment = JSON.parse(json)), json);
  await settled(parcel);
  const before = (await parcel.events()).length;
  assert.equal(await changes(parcel, (it, json) => (it.shipment = JSON.parse(json)), json), 0);
  assert.equal((await parcel.events()).length, before);
});

test('the same reply again changes nothing but the age', async () => {
  const parcel = await stage.open({ reply: { body: json } });
  await settled(parcel);
  const count = await changes(parcel, (it) => it.refresh());
  assert.equal(asked(), 2);
  assert.ok(count <= 2, `${count} changes`);
  assert.deepEqual(await parcel.events('parcel-update'), []);
});

test('news are told once, and the status when it changes', async () => {
  const parcel = await stage.open({ attributes: { src: undefined } });
  const shipment = JSON.parse(json);
  await parcel.element.evaluate((it, shipment) => (it.shipment = shipment), shipment);
  await parcel.ready();
  const tracking = shipment.data.tracking ?? shipment.data;
  const last = tracking.checkpoints.at(-1);
  tracking.tag = 'Delivered';
  tracking.subtag = 'Delivered_001';
  tracking.checkpoints.push({ ...last, checkpoint_time: '2026-11-21T10:00:00+08:00', tag: 'Delivered', subtag: 'Delivered_001', message: 'Delivered' });
  await parcel.element.evaluate((it, shipment) => (it.shipment = shipment), shipment);
  const update = await parcel.event('parcel-update');
  assert.equal(update.detail.status, 'delivered');
  const statuses = (await parcel.events('parcel-status')).map(({ detail }) => detail.status);
  assert.equal(statuses.length, 2);
  assert.equal(statuses[1], 'delivered');
});

test('another language of the page is followed without a request for data', async () => {
  const parcel = await stage.open({ reply: { body: json } });
  await settled(parcel);
  await parcel.page.evaluate(() => (document.documentElement.lang = 'ar'));
  await parcel.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot.querySelector('.root')?.dir === 'rtl');
  assert.match(await parcel.text(), /[\u0600-\u06ff]/);
  assert.equal(asked(), 1);
  await parcel.element.evaluate((it) => it.setAttribute('lang', 'th'));
  await parcel.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot.querySelector('.root')?.lang === 'th');
  assert.match(await parcel.text(), /[\u0e00-\u0e7f]/);
  assert.equal(asked(), 1);
});

test('an unknown language falls back and is told', async () => {
  const parcel = await stage.open({ reply: { body: json }, attributes: { lang: 'tlh' } });
  await parcel.ready();
  assert.equal((await parcel.event('parcel-error')).detail.kind, 'locale');
  assert.match(await parcel.text(), /History/);
});

test('a strict page: no violation, no console noise, no global, no style attribute', async () => {
  const parcel = await stage.open({
    reply: { body: json },
    before: () => {
      window.globals = Object.getOwnPropertyNames(window).length;
    },
  });
  await settled(parcel);
  const added = await parcel.page.evaluate(() => Object.getOwnPropertyNames(window).slice(window.globals));
  assert.deepEqual(added.filter((name) => /parcel|wasm|light/i.test(name) && name !== 'parcelTest'), []);
  assert.equal(await parcel.element.evaluate((it) => it.shadowRoot.querySelectorAll('[style]').length), 0);
  assert.deepEqual(await parcel.violations(), []);
  assert.deepEqual(stage.server.violations, []);
  assert.deepEqual(parcel.errors, []);
  assert.deepEqual(parcel.console, []);
});

test('the theme and the page decide the colours', async () => {
  const parcel = await stage.open({ reply: { body: json }, context: { colorScheme: 'dark' } });
  await parcel.ready();
  const surface = () => parcel.part('root').evaluate((it) => getComputedStyle(it).backgroundColor);
  assert.equal(await surface(), 'rgb(255, 255, 255)', 'a page that declares nothing stays light');
  await parcel.element.evaluate((it) => (it.theme = 'dark'));
  assert.equal(await surface(), 'rgb(24, 25, 27)');
});

test('no horizontal scrolling from 240 px on', async () => {
  for (const width of [240, 320, 390, 600, 720, 1200]) {
    const parcel = await stage.open({ reply: { body: json }, context: { viewport: { width, height: 800 } } });
    await parcel.ready();
    const over = await parcel.element.evaluate((it) => it.shadowRoot.querySelector('.root').scrollWidth - it.shadowRoot.querySelector('.root').clientWidth);
    assert.ok(over <= 0, `${width} px: ${over} px too wide`);
  }
});
