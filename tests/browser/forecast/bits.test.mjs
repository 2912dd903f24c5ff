// The module of forecasts computes what the native program does, bit for bit.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, cases, catalog, cost, formats, lanes, parcel } from '../../../tools/forecast-time.mjs';

for (const [place, known] of cases.entries()) {
  test(`record ${place + 1} is that of the native program`, () => {
    assert.equal(answer(parcel(known), 0, known.tables, catalog, formats), known.record);
  });
}

test('the same is not answered twice, but by other tables', () => {
  const [known] = cases;
  const widget = parcel(known);
  assert.equal(answer(widget, 0, known.tables, catalog, formats), known.record);
  assert.equal(answer(widget, 0, known.tables, catalog, formats), '');
  widget.attribute('lanes', 'others');
  assert.equal(answer(widget, 0, known.tables, catalog, formats), known.record);
});

test('a parcel that has come meanwhile needs no answer', () => {
  const [known] = cases;
  const widget = parcel(known);
  answer(widget, 0, known.tables, catalog, formats);
  const reply = JSON.parse(known.reply);
  Object.assign(reply.shipments[0], { status: 'delivered' });
  widget.shipment(JSON.stringify(reply));
  widget.work();
  assert.equal(answer(widget, 0, known.tables, catalog, formats), '');
});

test('a shop\'s two hundred lanes are searched, not read through: they cost less than as much again and again', () => {
  const known = { ...cases[0], tables: lanes() };
  const [bare, full] = [cost(cases[0]), cost(known)];
  assert.ok(full < 10 * bare, `${(full / bare).toFixed(1)} times an answer without them`);
});

test('another question than the last one is not answered, nor one in texts that cannot be read', () => {
  const widget = parcel(cases[0]);
  assert.equal(answer(widget, 1, '', catalog, formats), '');
  assert.equal(answer(widget, 0, '', 'no catalog', formats), undefined);
});
