// A row that stays is not made anew, and a row says the same however it was made.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useStage } from '../support/page.mjs';
import { reply } from '../support/states.mjs';

const stage = useStage();

/** Scans of many kinds: with and without a place, in words of the carrier, in another day, at another carrier. */
const scans = Array.from({ length: 16 }, (_, index) => ({
  time: `2026-11-${String(10 + Math.floor(index / 2))}T${index % 2 ? '18' : '09'}:00:00+07:00`,
  status: ['picked_up', 'in_transit', 'customs', 'in_transit', 'exception'][index % 5],
  text: index % 3 ? `Scan ${index}` : '',
  ...(index % 4 ? { place: { text: 'Bangkok', city: 'Bangkok', country: 'TH' } } : {}),
}));
const history = (count) => reply({ events: scans.slice(0, count) });

async function open(...counts) {
  const parcel = await stage.open({ attributes: { src: undefined, map: 'none' }, now: '2026-11-19T00:00:00Z' });
  for (const count of counts) {
    await parcel.element.evaluate((it, shipment) => (it.shipment = shipment), history(count));
    await parcel.page.waitForFunction((count) => document.querySelector('parcel-light').shadowRoot.querySelectorAll('.event:not(.is-expected)').length === count, count);
  }
  return parcel;
}

const rows = (parcel) => parcel.element.evaluate((it) => [...it.shadowRoot.querySelectorAll('.event:not(.is-expected)')].map((row) => row.outerHTML));

test('one scan more: a row comes, a row goes, and those between are the same', async () => {
  const parcel = await open(12);
  await parcel.still();
  const kept = await parcel.element.evaluate((it, shipment) => {
    const list = () => [...it.shadowRoot.querySelector('.events').querySelectorAll('.event:not(.is-expected)')];
    const before = list();
    it.shipment = shipment;
    return new Promise((resolve) => {
      new MutationObserver(() => resolve(list().map((row) => before.indexOf(row)))).observe(it.shadowRoot, { subtree: true, childList: true });
    });
  }, history(13));
  assert.deepEqual(kept, [-1, 0, 1, 2, 3, 4]);
});

test('at once, one after the other, backwards: the history is the same', async () => {
  const atOnce = await rows(await open(16));
  assert.ok(atOnce.length >= 16);
  assert.ok(new Set(atOnce.map((row) => row.replace(/>[^<]+</g, '><').replace(/datetime="[^"]*"/g, ''))).size > 3, 'rows of several kinds');
  assert.deepEqual(await rows(await open(...Array.from({ length: 16 }, (_, index) => index + 1))), atOnce);
  assert.deepEqual(await rows(await open(16, 3, 9, 16)), atOnce);
});
