// The reply and the module come at the same time: one round trip less until the first timeline.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, useStage } from '../support/page.mjs';

const stage = useStage();
const scan = { time: '2026-11-21T10:00:00+07:00', status: 'in_transit', text: 'In transit', place: { city: 'Bangkok', country: 'TH' } };
const numbers = (query) => new URLSearchParams(query).get('number');
const REPLY = ({ url }) => ({ body: { parcelight: 1, shipments: numbers(url.split('?')[1]).split(',').map((number) => ({ number, events: [scan] })) } });
const asked = () => stage.server.requests.filter(({ path }) => path === '/api/track');

/** The module comes only when the parcel was asked for. */
function hold() {
  const waits = () => new Promise((resolve) => {
    const look = () => (asked().length > 0 ? resolve(undefined) : setTimeout(look, 20));
    look();
  });
  stage.server.reply(/^\/dist\/parcel-light-widget.*\.wasm$/, waits);
}

test('a parcel is asked for while the module loads, and once', async () => {
  hold();
  const parcel = await stage.open({ reply: REPLY });
  await parcel.ready();
  assert.equal(asked().length, 1);
  assert.equal(numbers(asked()[0].query), 'LP00123456789CN');
});

test('so is one whose address names the language', async () => {
  hold();
  const parcel = await stage.open({ reply: REPLY, attributes: { lang: 'de-AT', src: '/api/track?number={number}&lang={lang}' } });
  await parcel.ready();
  assert.deepEqual(asked().map(({ query }) => new URLSearchParams(query).get('lang')), ['de-AT']);
});

test('the dates and countries of a language are made ready while the module loads', async () => {
  let go;
  stage.server.reply(/^\/dist\/parcel-light-widget.*\.wasm$/, () => new Promise((resolve) => (go = () => resolve(undefined))));
  const before = () => {
    window.made = [];
    for (const name of ['DateTimeFormat', 'DisplayNames']) {
      Intl[name] = class extends Intl[name] {
        constructor(...wanted) {
          super(...wanted);
          window.made.push(`${name} ${wanted[0]}`);
        }
      };
    }
  };
  const parcel = await stage.open({ attributes: { lang: 'th' }, reply: REPLY, before });
  await parcel.page.waitForFunction(() => window.made.includes('DisplayNames th') && window.made.includes('DateTimeFormat th'));
  assert.equal(await parcel.element.evaluate((it) => it.shadowRoot.querySelector('.root')), null, 'nothing is drawn yet');
  go();
  await parcel.ready();
});

test('elements that ask for the same share what was asked early', async () => {
  hold();
  const attributes = { number: 'LP00123456789CN', src: '/api/track?number={number}' };
  const parcel = await stage.open({ reply: REPLY, body: element(attributes) + element(attributes) + element({ ...attributes, number: 'LP2' }) });
  await parcel.page.waitForFunction(() => window.parcelTest.events.filter(({ type }) => type === 'parcel-ready').length === 3);
  assert.deepEqual(asked().map(({ query }) => numbers(query)).sort(), ['LP00123456789CN', 'LP2']);
});

for (const [name, attributes] of [
  ['in the language of the page’s own texts', { src: '/api/track?number={number}&lang={lang}', texts: '{"status-in-transit": "Rolling"}' }],
  ['together with others', { src: '/api/track?number={numbers}' }],
]) {
  test(`a parcel that is asked for ${name} is asked for once the module is there`, async () => {
    const parcel = await stage.open({ reply: REPLY, attributes });
    await parcel.ready();
    assert.equal(asked().length, 1);
    const [module, reply] = [/widget.*\.wasm$/, /track$/].map((path) => stage.server.requests.findIndex((request) => path.test(request.path)));
    assert.ok(module < reply, `${module} ${reply}`);
  });
}

test('a reply that is late ends by itself, and the next one is another request', async () => {
  const parcel = await stage.open({ reply: [{ hang: true }, REPLY], attributes: { timeout: 300 } });
  assert.equal((await parcel.event('parcel-error')).detail.kind, 'timeout');
  await parcel.page.locator('[data-action="refresh"].button').click();
  await parcel.ready();
  assert.equal(asked().length, 2);
});

test('a module that does not load is asked for again, the parcel is not', async () => {
  stage.server.reply(/^\/dist\/parcel-light-widget.*\.wasm$/, { status: 503 });
  const parcel = await stage.open({ reply: REPLY, clock: 'runs' });
  assert.equal((await parcel.event('parcel-error')).detail.kind, 'module');
  await parcel.page.clock.runFor(120_000);
  const modules = () => stage.server.requests.filter(({ path }) => /widget.*\.wasm$/.test(path)).length;
  for (let wait = 0; wait < 50 && modules() < 2; wait++) await new Promise((resolve) => setTimeout(resolve, 100));
  assert.ok(modules() >= 2, 'the module is asked for again');
  assert.equal(asked().length, 1);
});
