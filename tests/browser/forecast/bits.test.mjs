// The module of forecasts computes what the native program does, bit for bit, and in time.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../../tools/process.mjs';

const read = (path) => readFileSync(join(root, path));
const manifest = JSON.parse(read('dist/manifest.json'));
const module = manifest.forecast.find((name) => name.endsWith('.wasm'));
const catalog = read(`dist/${manifest.forecastLocales.en}`).toString();
const cases = JSON.parse(read('tests/golden/forecast.json'));

/** No words are compared, so all days may be called the same. */
const formats = new Proxy({}, { get: (_, name) => () => (name === 'plural' ? 5 : name === 'now' || name === 'offset' ? 0 : 'x') });

const { answer, initSync } = await import(pathToFileURL(join(root, '.cache/forecast.js')));
initSync(new WebAssembly.Module(read(`dist/${module}`)));

for (const [place, { question, carrier, tables, record }] of cases.entries()) {
  test(`record ${place + 1} is that of the native program`, () => {
    const [numbers, words, told] = answer(Int32Array.from(question), carrier, tables, catalog, formats).split('\x1f');
    assert.equal(told, record);
    assert.ok(numbers.length > 20 && words.includes('x'));
  });
}

test('what cannot be read is answered by nothing', () => {
  assert.equal(answer(Int32Array.from([1, 2]), '', '', catalog, formats), '');
  assert.equal(answer(Int32Array.from(cases[0].question), '', '', 'no catalog', formats), '');
});
