// The arrival window with its reasons: estimated by a module of its own after the timeline, by the shop's tables, in the buyer's words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, useStage } from '../support/page.mjs';

const stage = useStage();
const NOW = '2026-12-08T05:00:00Z';
const scan = (time, status, at, country, place) => ({ time, status, stage: at, place: { text: place, country } });
const customs = {
  parcelight: 1,
  number: 'PX000000017TH', carrier: 'Example Post', origin: 'CN', destination: 'TH',
  events: [
    scan('2026-12-01T09:00:00+08:00', 'picked_up', 'first_mile', 'CN', 'Shenzhen'),
    scan('2026-12-03T08:00:00+08:00', 'in_transit', 'line_haul', 'CN', 'Shenzhen'),
    scan('2026-12-06T19:00:00+07:00', 'customs', 'import_customs', 'TH', 'Bangkok'),
  ],
};
const delivered = { ...customs, events: [...customs.events, scan('2026-12-08T10:00:00+07:00', 'delivered', undefined, 'TH', 'Chiang Mai')] };
const row = [412, 10, 2, 5, 9, 12, 15, 17, 25, 40, 80];
const lanes = { format: 'parcelight-lanes', version: 1, lanes: { 'CN>TH': { customs: row, destination: row, last_mile: row } } };
const asked = (pattern) => stage.server.requests.filter(({ path }) => pattern.test(path));
const open = (options = {}) => stage.open({ reply: { body: customs }, now: NOW, ...options });
const errors = async (parcel) => (await parcel.events('parcel-error')).map(({ detail }) => `${detail.kind}: ${detail.message}`);

/** Waits for the estimate to stand in the page. */
async function estimated(parcel, times = 1) {
  const { detail } = await parcel.event('parcel-forecast', times);
  await parcel.page.waitForTimeout(100);
  return detail;
}
const part = (parcel, name) => parcel.element.evaluate((it, name) => it.shadowRoot.querySelector(name)?.textContent.replace(/[\u2066-\u2069]/g, '').trim() ?? '', name);

test('the window comes after the timeline, with its reasons', async () => {
  const parcel = await open();
  const forecast = await estimated(parcel);
  const names = (await parcel.events()).map(({ type }) => type);
  assert.ok(names.indexOf('parcel-ready') < names.indexOf('parcel-forecast'), names.join(' '));
  assert.match(await part(parcel, '.arrival-date'), /Dec/);
  assert.equal(await part(parcel, '.arrival-source'), 'Estimate');
  const why = await part(parcel, '.why');
  for (const word of [/Import customs/, /Delivery/, /usually/, /Thu, Dec 10 is not counted: .*Constitution Day/, /what such a route usually takes/]) assert.match(why, word);
  assert.equal(forecast.stages.find(({ stage }) => stage === 'customs').state, 'now');
  assert.deepEqual(await parcel.element.evaluate((it) => it.forecast), forecast);
  assert.deepEqual(await errors(parcel), []);
  assert.deepEqual(stage.server.violations, []);
});

test('a shop’s own lanes are counted, by their URL', async () => {
  stage.server.reply('/lanes.json', { body: lanes });
  const parcel = await open({ attributes: { lanes: '/lanes.json' } });
  const forecast = await estimated(parcel);
  assert.equal(forecast.parcels, 412);
  const why = await part(parcel, '.why');
  assert.match(why, /Based on .*412.* parcels from .*China.* to .*Thailand/);
  assert.match(why, /By day: /);
  assert.match(await part(parcel, '.arrival-source'), /Most likely/);
});

test('lanes and notices as properties, changed while it stands there, without asking for the parcel again', async () => {
  const parcel = await open();
  const built = await estimated(parcel);
  await parcel.element.evaluate((it, lanes) => { it.lanes = lanes; }, lanes);
  const own = await estimated(parcel, 2);
  assert.equal(own.parcels, 412);
  await parcel.element.evaluate((it) => { it.disruptions = [{ country: 'TH', kind: 'strike', from: '2026-12-09', to: '2026-12-13' }]; });
  const struck = await estimated(parcel, 3);
  assert.ok(struck.to > own.to && own.to < built.to, `${built.to} ${own.to} ${struck.to}`);
  assert.match(await part(parcel, '.why'), /Dec 9 – 13.*: A strike/);
  assert.equal(asked(/api\/track/).length, 1);
});

for (const [name, attributes, replies, told] of [
  ['lanes that are none', { lanes: '/lanes.json' }, { '/lanes.json': { body: { lanes: {} } } }, /^lanes: no lane table of version 1$/],
  ['a lane with a number missing', { lanes: '/lanes.json' }, { '/lanes.json': { body: { ...lanes, lanes: { 'CN>TH': { customs: row.slice(1) } } } } }, /^lanes: CN>TH, customs: needs 11 whole numbers$/],
  ['lanes that are not there', { lanes: '/lanes.json' }, { '/lanes.json': { status: 404, body: 'no' } }, /^lanes: \/lanes.json: .*404/],
  ['notices that are no list', { disruptions: '{"a":1}' }, {}, /^disruptions: must be a list$/],
  ['a notice without a day', { disruptions: '[{"kind":"strike","from":"soon"}]' }, {}, /^disruptions: 0: needs from and to/],
  ['holidays that are not there', {}, { '/dist/calendars/': { status: 500, body: 'no' } }, /^module: holidays of /],
]) {
  test(`${name}: told, and the rest holds`, async () => {
    for (const [path, reply] of Object.entries(replies)) stage.server.reply(path.endsWith('/') ? new RegExp(path) : path, reply);
    const parcel = await open({ attributes });
    const forecast = await estimated(parcel);
    assert.ok(forecast.from < forecast.to);
    const [first] = await errors(parcel);
    assert.match(first, told);
  });
}

test('without the module there is no date, and the next reply tries again', async () => {
  stage.server.reply(/parcel-light-forecast.*\.wasm$/, { status: 404, body: 'gone' }, {});
  stage.server.reply('/api/track', { body: customs });
  const parcel = await open();
  assert.match((await parcel.event('parcel-error')).detail.message, /^forecast: /);
  await parcel.page.waitForTimeout(200);
  assert.equal(await part(parcel, '.arrival-date'), 'No date right now');
  assert.match(await parcel.text(), /With customs in/, 'the rest of the page stands');
});

test('a parcel that has arrived needs no forecast', async () => {
  const parcel = await open({ reply: { body: delivered } });
  await parcel.ready();
  await parcel.page.waitForTimeout(500);
  assert.deepEqual(asked(/forecast|calendars/).map(({ path }) => path), []);
  assert.equal(await parcel.element.evaluate((it) => it.forecast), undefined);
});

test('in another language the same days, and no request for data', async () => {
  const parcel = await open();
  const before = await estimated(parcel);
  await parcel.element.evaluate((it) => { it.lang = 'th'; });
  const after = await estimated(parcel, 2);
  assert.deepEqual([after.from, after.to], [before.from, before.to]);
  assert.match(await part(parcel, '.why'), /วันรัฐธรรมนูญ/);
  assert.equal(asked(/api\/track/).length, 1);
});

test('it is spoken once, with the date', async () => {
  const parcel = await open({ before: () => {
    const heard = (window.heard = []);
    const watch = new MutationObserver(() => {
      const said = document.querySelector('parcel-light')?.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
      if (said && heard.at(-1) !== said) heard.push(said);
    });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const shadow = attach.call(this, init);
      watch.observe(shadow, { childList: true, subtree: true, characterData: true });
      return shadow;
    };
  } });
  await estimated(parcel);
  const heard = await parcel.page.evaluate(() => window.heard);
  assert.equal(heard.filter((said) => /customs/i.test(said)).length, 1, heard.join(' | '));
  assert.match(heard.at(-1), /customs.*Expected arrival: .*Dec/i);
});

test('twenty rows: one module, one catalog, each country once', async () => {
  const numbers = Array.from({ length: 20 }, (_, place) => `PX0000000${10 + place}TH`);
  stage.server.reply('/api/track', { body: { parcelight: 1, shipments: numbers.map((number) => ({ ...customs, parcelight: undefined, number })) } });
  const parcel = await stage.open({ body: element({ numbers: numbers.join(' '), src: '/api/track?numbers={numbers}' }), now: NOW });
  await parcel.page.waitForTimeout(3_000);
  const paths = asked(/forecast|calendars/).map(({ path }) => path);
  assert.equal(new Set(paths).size, paths.length, paths.join(' '));
  assert.equal(paths.filter((path) => /calendars/.test(path)).length, 2, 'China and Thailand');
});
