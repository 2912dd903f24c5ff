// The program is cut into parts, and a part is whole: with the memory of the first one it reads what the uncut program reads.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { compiled } from '../../../tools/modules.mjs';
import { root } from '../../../tools/process.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8'));
const glue = (name) => import(pathToFileURL(join(root, `.cache/${name}.js`)));

const first = await glue('widget');
first.initSync(compiled('widget'));
const part = async (name) => (await glue(name)).start(first.core(), compiled(name));
const uncut = await glue('inspect');
uncut.initSync(compiled('inspect'));

const { recognise } = await part('readers');
const readers = new Map();
/** The canonical JSON of a reply, as the page gets it: recognised, and read by one reader alone. */
async function translate(reply) {
  const id = recognise(reply);
  if (!manifest.reader[id]) return reply;
  if (!readers.has(id)) readers.set(id, (await glue('reader')).start(first.core(), compiled(`readers-${id}`)));
  return readers.get(id).read(reply);
}

const fixtures = join(root, 'tests/fixtures');
const providers = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const NOW = 1_795_305_600;

for (const provider of providers) {
  const replies = readdirSync(join(fixtures, provider)).filter((name) => name.endsWith('.json'));
  if (!replies.length) continue;
  test(`each part reads what the whole program reads: ${provider}`, async () => {
    for (const name of replies) {
      const reply = readFileSync(join(fixtures, provider, name), 'utf8');
      const whole = uncut.inspect(reply, undefined, NOW);
      const again = uncut.inspect(await translate(reply), undefined, NOW);
      assert.deepEqual(again.shipments, whole.shipments, name);
      assert.deepEqual(again.error?.kind, whole.error?.kind, name);
    }
  });
}

test('there is a reader for every provider that the widget does not read, and each was asked', () => {
  assert.deepEqual([...readers.keys()].sort(), Object.keys(manifest.reader).sort());
});

test('nobody’s reply is a failure in canonical form', () => {
  assert.equal(uncut.inspect(recognise('{"some":"thing"}'), undefined, NOW).error.kind, 'bad_response');
  assert.equal(uncut.inspect(recognise('no JSON'), undefined, NOW).error.kind, 'bad_response');
});

test('two first parts have nothing in common: after a crash all begins anew', async () => {
  const other = await import(`${pathToFileURL(join(root, '.cache/widget.js'))}?again`);
  other.initSync(compiled('widget'));
  const { read } = (await glue('reader')).start(other.core(), compiled('readers-fedex'));
  const reply = readFileSync(join(fixtures, 'fedex', readdirSync(join(fixtures, 'fedex')).find((name) => name.endsWith('.json'))), 'utf8');
  assert.equal(read(reply), await translate(reply));
});
