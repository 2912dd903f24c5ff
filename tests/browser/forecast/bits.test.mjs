// The module of forecasts computes what the native program does, bit for bit.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, cases, catalog, cost, formats, lanes } from '../../../tools/forecast-time.mjs';

for (const [place, { question, carrier, tables, record }] of cases.entries()) {
  test(`record ${place + 1} is that of the native program`, () => {
    const [numbers, words, told] = answer(Int32Array.from(question), carrier, tables, catalog, formats).split('\x1f');
    assert.equal(told, record);
    assert.ok(numbers.length > 20 && words.includes('x'));
  });
}

test('a shop\'s two hundred lanes are searched, not read through: they cost less than as much again and again', () => {
  const known = { ...cases[0], tables: lanes() };
  const [bare, full] = [cost(cases[0]), cost(known)];
  assert.ok(full < 10 * bare, `${(full / bare).toFixed(1)} times an answer without them`);
});

test('what cannot be read is answered by nothing', () => {
  assert.equal(answer(Int32Array.from([1, 2]), '', '', catalog, formats), '');
  assert.equal(answer(Int32Array.from(cases[0].question), '', '', 'no catalog', formats), '');
});
