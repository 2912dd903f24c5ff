// A module that is not the one that was built does not run: the browser compares it with the digest in the script.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../../tools/process.mjs';
import { fixture, useStage } from '../support/page.mjs';

const stage = useStage();
const dist = join(root, 'dist');
const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
const module = (name) => Object.keys(manifest.files).find((file) => new RegExp(`^parcel-light-${name}-[0-9a-f]{12}\\.wasm$`).test(file));

/** The same module with a custom section more: valid, and of another content. */
function altered(name) {
  const body = Buffer.concat([readFileSync(join(dist, module(name))), Buffer.from([0, 2, 1, 120])]);
  assert.ok(WebAssembly.validate(body));
  stage.server.reply(`/dist/${module(name)}`, { headers: { 'content-type': 'application/wasm' }, body });
}

test('another widget: the fallback, and an error with a name', async () => {
  altered('widget');
  const parcel = await stage.open({ reply: { body: fixture('aftership/transit.json') } });
  const { detail } = await parcel.event('parcel-error');
  assert.equal(detail.kind, 'module');
  assert.ok(await parcel.page.getByText('Track this parcel').isVisible());
  assert.equal(await parcel.element.evaluate((it) => it.shadowRoot.querySelectorAll('.root').length), 0);
});

test('another map: the timeline without it', async () => {
  altered('map');
  const parcel = await stage.open({ reply: { body: fixture('aftership/transit.json') } });
  await parcel.ready();
  const { detail } = await parcel.event('parcel-error');
  assert.match(detail.message, /^map:/);
  assert.ok((await parcel.part('event').count()) > 0);
  assert.equal(await parcel.element.evaluate((it) => it.shadowRoot.querySelectorAll('.land').length), 0);
});

test('other readers, another look-up box: each fails alone', async () => {
  altered('readers');
  altered('lookup');
  const rare = await stage.open({ reply: { body: fixture('cainiao/delivered-last-mile.json') } });
  assert.match((await rare.event('parcel-error')).detail.message, /^readers:/);
  const box = await stage.open({ attributes: { number: undefined } });
  assert.equal((await box.event('parcel-error')).detail.kind, 'module');
  assert.ok(await box.page.getByText('Track this parcel').isVisible());
});

test('the digests of the manifest are those of the files, and an integrity of each holds on the page', async () => {
  for (const [file, { integrity }] of Object.entries(manifest.files)) {
    assert.equal(integrity, `sha384-${createHash('sha384').update(readFileSync(join(dist, file))).digest('base64')}`, file);
  }
  const markup = `<script type="module" src="/dist/${manifest.entry}" integrity="${manifest.files[manifest.entry].integrity}"></script>`;
  const parcel = await stage.open({ reply: { body: fixture('aftership/transit.json') }, script: false, fallback: markup });
  await parcel.ready();
});
