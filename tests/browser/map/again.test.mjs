// News of the parcel: what is the same on the map is not drawn again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useStage } from '../support/page.mjs';
import { drawn } from './map.mjs';
import { scan, way } from './ways.mjs';

const stage = useStage();
const places = [['CN', 'Shenzhen'], ['DE', 'Leipzig']];
const way0 = way(places, 'DE');

/** The same parcel with one scan more, so many hours later. */
function later(hours, place) {
  const body = structuredClone(way0);
  body.shipments[0].events.push(scan(hours, 'in_transit', place));
  return body;
}

async function open(attributes) {
  const parcel = await stage.open({ attributes: { lang: 'en', src: undefined, ...attributes }, now: '2026-11-12T00:00:00Z' });
  await parcel.element.evaluate((it, body) => (it.shipment = body), way0);
  await parcel.ready();
  const map = await drawn(parcel);
  await parcel.still();
  return [parcel, map];
}

/** Gives the element news; answers what changed in the figure of the map, a word each, and how often the land was drawn. */
async function told(parcel, body) {
  await parcel.element.evaluate((it) => {
    const figure = it.shadowRoot.querySelector('.place');
    window.changes = [];
    new MutationObserver((list) => window.changes.push(...list.map(({ target, type, attributeName }) => `${target.getAttribute?.('class') ?? target.nodeName} ${attributeName ?? type}`)))
      .observe(figure, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await parcel.element.evaluate((it, body) => (it.shipment = body), body);
  await parcel.event('parcel-update');
  await parcel.still();
  const changes = await parcel.page.evaluate(() => window.changes);
  return { changes, drawn: changes.filter((change) => change === 'land d').length };
}

test('another time at the same stop: the list says it, the map stays as it is', async () => {
  const [parcel, map] = await open();
  const { changes } = await told(parcel, later(40, places[1]));
  assert.deepEqual(changes, ['place data-places', 'map-stops childList']);
  assert.match((await map.list())[1], /^Leipzig, Germany \| .*3/);
});

test('where the way stays the same, the buyer goes on looking where he looked', async () => {
  const [parcel, map] = await open();
  await parcel.element.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await parcel.still();
  const stops = await map.stops();
  await told(parcel, later(40, places[1]));
  assert.deepEqual(await map.stops(), stops);
});

test('a stop more: the map is drawn once', async () => {
  const [parcel, map] = await open();
  const { drawn } = await told(parcel, later(60, ['DE', 'Berlin']));
  assert.equal(drawn, 1);
  assert.equal((await map.list()).length, 3);
});

test('a stop more in a town that is known: history and map change with one task, for one painting', async () => {
  const [parcel, map] = await open();
  await map.list();
  const [before, now, then] = await parcel.element.evaluate(async (it, body) => {
    const text = () => ['.history', '.map-list'].map((part) => it.shadowRoot.querySelector(part).textContent);
    const texts = [text()];
    it.shipment = body;
    // All that is promised meanwhile, and no task.
    for (let turn = 0; turn < 100; turn++) await null;
    texts.push(text());
    for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
    return [...texts, text()];
  }, later(60, ['DE', 'Berlin']));
  assert.ok(before[0] !== now[0] && before[1] !== now[1], 'another history, another map');
  assert.deepEqual(then, now);
});

test('the same places in another tone: the last stop has the colour of the status', async () => {
  const [parcel, map] = await open();
  const colour = () => map.box.locator('.stop.is-last').evaluate((it) => getComputedStyle(it).fill);
  const before = await colour();
  const body = later(60, places[1]);
  body.shipments[0].events.at(-1).status = 'exception';
  await told(parcel, body);
  assert.notEqual(await colour(), before);
});
