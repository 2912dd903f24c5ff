// The map in words: its label, the list of stops, the languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useStage } from '../support/page.mjs';
import { drawn } from './map.mjs';
import { scan, ways } from './ways.mjs';

const stage = useStage();

async function open(body, attributes, context) {
  const parcel = await stage.open({ reply: { body }, attributes: { lang: 'en', ...attributes }, now: '2026-11-12T00:00:00Z', context: { locale: 'en', timezoneId: 'UTC', ...context } });
  await parcel.ready();
  return [parcel, await drawn(parcel)];
}

test('the stops stand in a list, in order, with their countries and times', async () => {
  const [, map] = await open(ways['cn-th']);
  const list = await map.list();
  assert.equal(list.length, 2);
  assert.match(list[0], /^Shenzhen, China \| Mon,? 2 Nov|^Shenzhen, China \| Mon, Nov 2/);
  assert.match(list[1], /^Bangkok, Thailand \| /);
  assert.equal(await map.parcel.element.locator('.map-list [aria-current]').innerText().then((text) => text.includes('Bangkok')), true);
});

test('of a country alone the list says that the place is not known; on the map it is a disc, never a pin', async () => {
  const [, map] = await open(ways['country-only']);
  const list = await map.list();
  assert.match(list[0], /^China, exact place not known/);
  assert.match(list[1], /^Germany, exact place not known/);
  assert.equal(await map.box.locator('.stop-vague').count(), 2);
  assert.equal(await map.box.locator('path.stop').count(), 0);
  assert.deepEqual((await map.names()).sort(), ['China', 'Germany']);
});

test('only coordinates are a pin, and only where the parcel was last', async () => {
  const [, exact] = await open(ways['nz-cl']);
  assert.equal(await exact.box.locator('path.stop').count(), 1);
  const [, town] = await open(ways['cn-th']);
  assert.equal(await town.box.locator('path.stop').count(), 0);
});

test('where it goes to is said to come, and drawn dotted', async () => {
  const [parcel, map] = await open(ways['cn-us-ahead']);
  assert.match((await map.list()).at(-1), /^United States, exact place not known \| Still to come$/);
  assert.match(await parcel.element.locator('.map-note').innerText(), /Dotted: still to come/);
  assert.ok((await map.box.locator('.leg-next').getAttribute('d')).length > 10);
  assert.notEqual(await map.box.locator('.leg-next').evaluate((it) => getComputedStyle(it).strokeDasharray), 'none');
});

test('a scan that no aeroplane could have reached is listed, and not drawn', async () => {
  const events = [scan(0, 'picked_up', ['CN', 'Shenzhen', 22.64, 113.81]), scan(2, 'in_transit', ['US', 'Los Angeles', 33.94, -118.41]), scan(30, 'in_transit', ['TH', 'Bangkok', 13.69, 100.75])];
  const [, map] = await open({ parcelight: 1, shipments: [{ number: 'LP00123456789CN', origin: 'CN', destination: 'TH', events }] });
  const list = await map.list();
  assert.match(list[1], /^Not on the map: Los Angeles, United States/);
  assert.equal((await map.stops()).length, 2);
});

test('another language: the same map, other words, and no request for data', async () => {
  const [parcel, map] = await open(ways['cn-th']);
  const stops = await map.stops();
  await parcel.element.evaluate((it) => (it.lang = 'ru'));
  await parcel.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot.querySelector('.map')?.ariaLabel?.startsWith('Карта') ?? document.querySelector('parcel-light').shadowRoot.querySelector('.map')?.getAttribute('aria-label')?.startsWith('Карта'));
  assert.match((await map.list())[0], /Китай/);
  assert.deepEqual(await map.stops(), stops);
  assert.equal(stage.server.requests.filter(({ path }) => path === '/api/track').length, 1);
  assert.equal(await parcel.element.locator('.map-stops').count(), 1);
});

test('another way in the same figure', async () => {
  const parcel = await stage.open({ attributes: { src: undefined, lang: 'en' }, now: '2026-11-12T00:00:00Z' });
  await parcel.element.evaluate((it, json) => (it.shipment = json), ways['cn-th']);
  await parcel.ready();
  const map = await drawn(parcel);
  await parcel.element.evaluate((it, json) => (it.shipment = json), ways['inside-us']);
  await parcel.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot.querySelectorAll('.map-list li').length === 4);
  assert.equal((await map.stops()).length, 4);
  assert.equal(await parcel.element.locator('.map-tools').count(), 1);
});
