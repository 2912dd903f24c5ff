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

/** Milliseconds of the processor for one answer, the best of several rounds: others may use it, too. */
function cost({ question, carrier, tables }) {
  const asked = Int32Array.from(question);
  const round = (count) => {
    const before = process.cpuUsage().user;
    for (let at = 0; at < count; at += 1) answer(asked, carrier, tables, catalog, formats);
    return (process.cpuUsage().user - before) / count / 1_000;
  };
  round(100);
  return Math.min(...Array.from({ length: 8 }, () => round(50)));
}

test('a whole answer, tables read and reasons in words, takes less than a millisecond', () => {
  for (const known of cases) assert.ok(cost(known) < 1, `${cost(known)} ms`);
});

test('nor does it take longer with a shop\'s two hundred lanes', () => {
  const destinations = ['DE', 'FR', 'TH', 'BR', 'US', 'MX', 'PL', 'IT', 'ES', 'NL'];
  const stages = ['handling', 'origin', 'line_haul', 'customs', 'destination', 'last_mile'];
  let tables = '';
  for (const origin of ['CN', 'HK', 'VN', 'TR', 'IN'])
    for (const destination of destinations)
      for (const kind of ['', '/express', '/express/example', '//example'])
        for (const stage of stages) tables += `L${origin}>${destination}${kind}\t${stage}\t412 30 5 8 12 21 30 34 52 70 110\n`;
  const known = { ...cases[0], tables };
  assert.ok(cost(known) < 1, `${cost(known)} ms`);
});

test('what cannot be read is answered by nothing', () => {
  assert.equal(answer(Int32Array.from([1, 2]), '', '', catalog, formats), '');
  assert.equal(answer(Int32Array.from(cases[0].question), '', '', 'no catalog', formats), '');
});
