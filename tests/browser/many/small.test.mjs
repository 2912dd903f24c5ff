// The small forms: a row and a badge in a shop's own list.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, fixture, useStage } from '../support/page.mjs';
import { parcels } from '../support/parcels.mjs';

const stage = useStage();
const paths = () => stage.server.requests.map(({ path }) => path);
const asked = () => paths().filter((path) => path === '/api/track').length;

test('fifty badges on a page share one module, one catalog and one request', async () => {
  const body = Array.from({ length: 50 }, (_, index) => element({ number: `T${index}`, view: 'badge', src: '/api/track?numbers={numbers}' })).join('<br>');
  const parcel = await stage.open({ body, reply: parcels, context: { viewport: { width: 390, height: 4000 } } });
  await parcel.event('parcel-ready', 50);
  assert.equal(asked(), 1);
  assert.equal(paths().filter((path) => /widget.*\.wasm$/.test(path)).length, 1);
  const catalogs = paths().filter((path) => path.endsWith('.txt'));
  assert.equal(new Set(catalogs).size, catalogs.length, 'each once');
  assert.equal(catalogs.filter((path) => /\/dist\/en-/.test(path)).length, 1);
  assert.equal(paths().filter((path) => /map/.test(path)).length, 0, 'a badge has no map');
});

test('a badge says the status and the date, in a line of the shop', async () => {
  const body = `<p>Teapot ${element({ number: 'A1', view: 'badge', src: '/api/track' })} 1,290</p>`;
  const parcel = await stage.open({ body, reply: { body: fixture('aftership/transit.json') } });
  await parcel.ready();
  const badge = parcel.part('badge');
  assert.match(await badge.innerText(), /transit|customs|way/i);
  assert.equal(await parcel.element.evaluate((it) => getComputedStyle(it).display), 'inline-block');
  assert.ok((await badge.boundingBox()).height < 40);
});

test('two elements that ask for the same share one request', async () => {
  const one = element({ number: 'A1', src: '/api/track?number={number}' });
  const parcel = await stage.open({ body: one + one, reply: { body: fixture('aftership/transit.json'), delay: 300 } });
  await parcel.event('parcel-ready', 2);
  assert.equal(asked(), 1);
});

test('a row by itself is no button; what failed has one', async () => {
  const body = element({ number: 'A1', view: 'compact', src: '/api/track' }) + element({ number: 'A2', view: 'compact', src: '/api/none' });
  const parcel = await stage.open({ body, reply: { body: fixture('aftership/transit.json') } });
  await parcel.ready();
  await parcel.event('parcel-error');
  assert.equal(await parcel.page.locator('parcel-light').first().locator('button').count(), 0);
  assert.ok(await parcel.page.locator('parcel-light').nth(1).getByRole('button', { name: 'Try again' }).isVisible());
});

test('when the element whose request it was goes, those that still wait ask anew, and nobody else', async () => {
  const slow = { body: fixture('aftership/transit.json'), delay: 800 };
  const one = (id) => `<div id="${id}">${element({ number: 'A1', src: '/api/track?number={number}' })}</div>`;
  const page = await stage.open({ reply: slow, body: one('first') + one('waits') + one('given') });
  await page.page.waitForFunction(() => [...document.querySelectorAll('parcel-light')].every((it) => it.shadowRoot.querySelector('.waiting')));
  await page.page.evaluate((json) => {
    document.querySelector('#given parcel-light').shipment = json;
    document.querySelector('#first').remove();
  }, slow.body);
  await page.event('parcel-ready', 2);
  assert.equal(asked(), 2);
  // With nobody left who waits, nothing is asked for.
  const other = await stage.open({ reply: slow, body: one('first') + one('given') });
  await other.page.waitForFunction(() => [...document.querySelectorAll('parcel-light')].every((it) => it.shadowRoot.querySelector('.waiting')));
  await other.page.evaluate((json) => {
    document.querySelector('#given parcel-light').shipment = json;
    document.querySelector('#first').remove();
  }, slow.body);
  await other.event('parcel-ready');
  await other.page.waitForTimeout(300);
  assert.equal(asked(), 3);
  assert.deepEqual([...page.errors, ...other.errors], []);
});

test('another view draws the same parcel anew, without a request', async () => {
  const parcel = await stage.open({ attributes: { view: 'badge' }, reply: { body: fixture('aftership/transit.json') } });
  await parcel.ready();
  await parcel.element.evaluate((it) => (it.view = 'full'));
  await parcel.part('history').waitFor();
  await parcel.element.evaluate((it) => (it.view = 'compact'));
  await parcel.part('compact').waitFor();
  assert.equal(await parcel.element.evaluate((it) => it.shadowRoot.querySelectorAll('.root, .badge').length), 1);
  assert.equal(asked(), 1);
});
