// The readers of the rarer providers come when a reply is one of theirs, and only then.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, useStage } from '../support/page.mjs';

const stage = useStage();
const rare = { body: fixture('cainiao/transit.json') };
const modules = () => stage.server.requests.map(({ path }) => path).filter((path) => /readers.*\.wasm$/.test(path));

test('a rarer provider is recognised, and read by its own reader: both are loaded once', async () => {
  const parcel = await stage.open({ reply: [rare, rare] });
  await parcel.ready();
  assert.equal(modules().length, 2);
  assert.match(modules()[1], /readers-cainiao-/);
  assert.match(await parcel.text(), /On its way|In transit|Customs/i);
  await parcel.element.evaluate((it) => it.refresh());
  await parcel.page.waitForTimeout(300);
  assert.equal(modules().length, 2);
  assert.deepEqual(await parcel.events('parcel-error'), []);
  assert.deepEqual(parcel.errors, []);
  assert.deepEqual(await parcel.violations(), []);
});

test('a common provider needs no more than the widget', async () => {
  for (const name of ['aftership/transit.json', '17track/customs.json', 'parcelight/two-parcels.json']) {
    const parcel = await stage.open({ reply: { body: fixture(name) } });
    await parcel.ready();
    assert.deepEqual(modules(), [], name);
  }
});

test('a shop that names its provider gets the readers while the reply is on its way', async () => {
  const parcel = await stage.open({ attributes: { provider: 'cainiao' }, reply: { hang: true } });
  await parcel.page.waitForTimeout(1_500);
  assert.equal(modules().length, 1);
  assert.match(modules()[0], /readers-cainiao-/);
});

test('a shop that names a rarer provider gets its parcel, by that reader alone', async () => {
  const parcel = await stage.open({ attributes: { provider: 'cainiao' }, reply: rare });
  await parcel.ready();
  assert.equal(modules().length, 1);
  assert.deepEqual(await parcel.events('parcel-error'), []);
});

for (const name of ['cainiaooo', 'constructor']) {
  test(`a name that nobody knows leaves it to recognition: ${name}`, async () => {
    const parcel = await stage.open({ attributes: { provider: name }, reply: rare });
    await parcel.ready();
    assert.equal(modules().length, 2);
  });
}

test('a named provider is believed: its reply is not taken for another one’s', async () => {
  const parcel = await stage.open({ attributes: { provider: 'dhl' }, reply: { body: fixture('aftership/transit.json') } });
  assert.equal((await parcel.event('parcel-error')).detail.kind, 'bad_response');
});

test('the reply of a rarer provider as a property', async () => {
  const parcel = await stage.open({ attributes: { src: undefined } });
  await parcel.element.evaluate((it, json) => (it.shipment = JSON.parse(json)), rare.body);
  await parcel.ready();
  assert.equal(modules().length, 2);
});

test('the provider’s own error comes through the readers', async () => {
  const parcel = await stage.open({ reply: { body: fixture('shopee/error-not-found.json') } });
  assert.equal((await parcel.event('parcel-error')).detail.kind, 'not_found');
});

test('without the readers: a failure in words, with a way on that works', async () => {
  let missing = true;
  stage.server.reply(/readers.*\.wasm$/, () => (missing ? { status: 404 } : undefined));
  const parcel = await stage.open({ reply: [rare, rare] });
  assert.equal((await parcel.event('parcel-error')).detail.kind, 'module');
  missing = false;
  await parcel.page.getByRole('button', { name: 'Try again' }).click();
  await parcel.ready();
});

test('without the readers, after a good reply: what was shown stays', async () => {
  stage.server.reply(/readers.*\.wasm$/, { status: 404 });
  const parcel = await stage.open({ reply: [{ body: fixture('aftership/transit.json') }, rare] });
  await parcel.ready();
  const before = await parcel.part('headline').innerText();
  await parcel.element.evaluate((it) => it.refresh());
  await parcel.event('parcel-error', 2);
  assert.equal(await parcel.part('headline').innerText(), before);
  assert.ok(await parcel.page.getByRole('button', { name: 'Try again' }).isVisible());
});

test('another number while the readers load: the late reply is not shown', async () => {
  stage.server.reply(/readers.*\.wasm$/, { delay: 1_000 });
  const parcel = await stage.open({ reply: [rare, { body: fixture('aftership/transit.json') }] });
  await parcel.page.waitForTimeout(500);
  await parcel.element.evaluate((it) => (it.number = 'EE123456785XX'));
  await parcel.ready();
  await parcel.page.waitForTimeout(1_500);
  assert.equal((await parcel.events('parcel-ready')).length, 1);
  assert.deepEqual(await parcel.events('parcel-update'), []);
});
