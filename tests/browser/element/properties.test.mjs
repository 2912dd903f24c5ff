// The tag as an element among elements: attributes, properties, what was set too early.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, fixture, useStage } from '../support/page.mjs';

const stage = useStage();
const reply = { body: fixture('aftership/transit.json') };

test('properties set before the element is defined are kept', async () => {
  const parcel = await stage.open({ script: false, body: '<div id="place"></div>' });
  await parcel.page.evaluate(async (json) => {
    const early = document.createElement('parcel-light');
    early.shipment = JSON.parse(json);
    early.map = 'none';
    early.theme = 'dark';
    document.querySelector('#place').append(early);
    await import('/dist/parcel-light.js');
  }, reply.body);
  await parcel.ready();
  const state = await parcel.element.evaluate((it) => ({ map: it.getAttribute('map'), theme: it.getAttribute('theme'), given: typeof it.shipment }));
  assert.deepEqual(state, { map: 'none', theme: 'dark', given: 'object' });
});

test('string properties reflect their attributes', async () => {
  const parcel = await stage.open({ reply });
  const states = await parcel.page.evaluate(async () => {
    await customElements.whenDefined('parcel-light');
    const it = document.createElement('parcel-light');
    const found = {};
    for (const name of ['number', 'src', 'provider', 'view', 'map', 'theme', 'credentials', 'timeout']) {
      const absent = it[name];
      it[name] = 'one';
      const set = it.getAttribute(name);
      it.setAttribute(name, 'two');
      const read = it[name];
      it[name] = null;
      found[name] = [absent, set, read, it.hasAttribute(name)];
    }
    return found;
  });
  for (const [name, state] of Object.entries(states)) assert.deepEqual(state, ['', 'one', 'two', false], name);
});

test('the property shipment takes an object or JSON text, gives back what was set, and makes no request', async () => {
  const parcel = await stage.open({ attributes: { src: undefined, number: undefined } });
  const same = await parcel.page.evaluate(async (json) => {
    await customElements.whenDefined('parcel-light');
    const it = document.querySelector('parcel-light');
    const object = JSON.parse(json);
    it.shipment = object;
    const first = it.shipment === object;
    it.shipment = json;
    return first && it.shipment === json;
  }, reply.body);
  assert.ok(same);
  await parcel.ready();
  assert.ok((await parcel.text()).length > 100);
  assert.deepEqual(stage.server.requests.filter(({ path }) => path === '/api/track'), []);
});

test('what cannot be written as JSON does not throw at the page', async () => {
  const parcel = await stage.open({ attributes: { src: undefined } });
  const thrown = await parcel.element.evaluate(async (it) => {
    await customElements.whenDefined('parcel-light');
    const circle = {};
    circle.self = circle;
    try {
      it.shipment = circle;
      it.shipment = undefined;
      return null;
    } catch (error) {
      return String(error);
    }
  });
  assert.equal(thrown, null);
});

test('made by script, with attributes set in any order and after insertion', async () => {
  const parcel = await stage.open({ reply, body: '' });
  await parcel.page.evaluate(async () => {
    await customElements.whenDefined('parcel-light');
    const it = document.createElement('parcel-light');
    document.body.append(it);
    it.src = '/api/track?number={number}';
    await new Promise((resolve) => setTimeout(resolve, 300));
    it.number = 'QX1';
  });
  await parcel.ready();
  const asked = stage.server.requests.filter(({ path }) => path === '/api/track').map(({ query }) => query);
  assert.equal(asked.at(-1), '?number=QX1');
});

test('many elements on a page share one module and one language', async () => {
  const one = element({ number: 'A1', src: '/api/track?number={number}' });
  const parcel = await stage.open({ reply, body: one.repeat(5) });
  await parcel.event('parcel-ready', 5);
  const files = stage.server.requests.map(({ path }) => path).filter((path) => /widget.*\.wasm|en-.*\.txt/.test(path));
  assert.equal(new Set(files).size, files.length, files.join(' '));
});
