// The same reply read again: after an hour, with other facts of the shop, in another form. It stays the same parcel, as old as it was.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, useStage } from '../support/page.mjs';

const stage = useStage();
const scan = (status, city) => ({ time: '2026-11-21T10:00:00+07:00', status, text: status, place: { text: city, city, country: 'TH' } });
const two = { parcelight: 1, shipments: [{ number: 'A1', events: [scan('in_transit', 'Bangkok')] }, { number: 'A2', events: [scan('delivered', 'Chiang Mai')] }] };
const twins = { ...two, shipments: two.shipments.map((shipment) => ({ ...shipment, number: 'A1' })) };
const LATER = '2026-11-22T03:20:00Z';

/** Two hours go by; the page's tick finds it out, here at a change of language. */
async function later(parcel) {
  await parcel.page.clock.setFixedTime(new Date(LATER));
  await parcel.element.evaluate((it) => (it.lang = 'en-GB'));
  await parcel.page.waitForTimeout(600);
}

for (const [name, reply, number] of [['two parcels', two, 'A1'], ['two parcels, the second asked for', two, 'A2'], ['two parcels under one number', twins, 'A1'], ['two parcels, under other numbers', two, 'Z9']]) {
  test(`${name}: read again it is the same one`, async () => {
    const parcel = await stage.open({ attributes: { number, lang: 'en', map: 'none' }, reply: { body: reply } });
    await parcel.ready();
    await parcel.element.evaluate((it) => (it.origin = 'CN'));
    await parcel.page.waitForTimeout(300);
    assert.match(await parcel.part('summary').innerText(), number === 'A2' ? /Chiang Mai/ : /Bangkok/);
    await later(parcel);
    assert.match(await parcel.part('summary').innerText(), number === 'A2' ? /Chiang Mai/ : /Bangkok/);
  });
}

for (const name of ['aftership/transit.json', 'cainiao/transit.json']) {
  test(`${name}, two hours later: its age is told, and nothing else is news`, async () => {
    const parcel = await stage.open({ attributes: { lang: 'en', map: 'none' }, reply: { body: fixture(name) } });
    await parcel.ready();
    assert.match(await parcel.element.locator('.freshness').innerText(), /just now/);
    await later(parcel);
    assert.match(await parcel.element.locator('.freshness').innerText(), /3 (hr|hours) ago/);
    assert.deepEqual(await parcel.events('parcel-update'), []);
    assert.equal(stage.server.requests.filter(({ path }) => path === '/api/track').length, 1);
  });
}

test('a row that is opened has its map', async () => {
  const parcel = await stage.open({ attributes: { view: 'compact', expandable: 'true' }, reply: { body: fixture('aftership/transit.json') } });
  await parcel.ready();
  await parcel.element.locator('[data-action=open]').click();
  await parcel.element.locator('.map path.land[d]').waitFor({ state: 'attached' });
});
