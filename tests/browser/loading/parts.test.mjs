// The program is cut into parts, and a part is whole: with the memory of the first one it reads what the uncut program reads.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../../tools/process.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8'));
const glue = (name) => import(pathToFileURL(join(root, `.cache/${name}.js`)));
const module = (name) => {
  const file = Object.keys(manifest.files).find((file) => file.startsWith(`parcel-light-${name}-`) && file.endsWith('.wasm'));
  return new WebAssembly.Module(readFileSync(join(root, 'dist', file)));
};

const first = await glue('widget');
first.initSync(module('widget'));
const part = async (name) => (await glue(name)).start(first.core(), module(name));
const uncut = await glue('inspect');
uncut.initSync(module('inspect'));

const fixtures = join(root, 'tests/fixtures');
const providers = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const { translate } = await part('readers');
const NOW = 1_795_305_600;

for (const provider of providers) {
  const replies = readdirSync(join(fixtures, provider)).filter((name) => name.endsWith('.json'));
  if (!replies.length) continue;
  test(`the readers' part reads what the whole program reads: ${provider}`, () => {
    for (const name of replies) {
      const reply = readFileSync(join(fixtures, provider, name), 'utf8');
      const whole = uncut.inspect(reply, undefined, NOW);
      const again = uncut.inspect(translate(reply, ''), undefined, NOW);
      assert.deepEqual(again.shipments, whole.shipments, name);
      assert.deepEqual(again.error?.kind, whole.error?.kind, name);
    }
  });
}

test('two first parts have nothing in common: after a crash all begins anew', async () => {
  const other = await import(`${pathToFileURL(join(root, '.cache/widget.js'))}?again`);
  other.initSync(module('widget'));
  const { translate: anew } = (await glue('readers')).start(other.core(), module('readers'));
  const reply = readFileSync(join(fixtures, 'fedex', readdirSync(join(fixtures, 'fedex'))[0]), 'utf8');
  assert.equal(anew(reply, 'fedex'), translate(reply, 'fedex'));
});
