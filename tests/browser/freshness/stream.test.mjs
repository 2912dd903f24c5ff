// A shop that tells of changes (EventSource) is asked no more; where that fails, it is asked as before.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, useStage } from '../support/page.mjs';

const stage = useStage();
const json = JSON.parse(fixture('aftership/transit.json'));
const asked = () => stage.server.requests.filter(({ path }) => path === '/api/track').length;
const streams = () => stage.server.requests.filter(({ path }) => path === '/api/stream').length;
const HOUR = 3_600_000;
const attributes = { stream: '/api/stream?number={number}' };

/** The same parcel, out for delivery. */
function news() {
  const later = structuredClone(json);
  const tracking = later.data.tracking ?? later.data;
  tracking.checkpoints.push({ ...tracking.checkpoints.at(-1), checkpoint_time: '2026-11-22T00:16:00+00:00', tag: 'OutForDelivery', subtag: 'OutForDelivery_001', message: 'Out' });
  return Object.assign(tracking, { tag: 'OutForDelivery', subtag: 'OutForDelivery_001' }) && later;
}

/** What a server sends: it keeps the connection open for the browser to open it again. */
const stream = (...messages) => ({ headers: { 'content-type': 'text/event-stream' }, body: messages.map((data) => `data: ${data}\n\n`).join('') });

test('a reply in the stream is shown without a request', async () => {
  stage.server.reply('/api/stream', stream(JSON.stringify(news())));
  const parcel = await stage.open({ reply: { body: json }, attributes, clock: 'runs' });
  const update = await parcel.event('parcel-update');
  assert.equal(update.detail.status, 'out_for_delivery');
  assert.equal(asked(), 1);
  assert.match(stage.server.requests.find(({ path }) => path === '/api/stream').query, /number=LP00123456789CN/);
});

test('a word in the stream makes the parcel be asked for', async () => {
  stage.server.reply('/api/stream', stream('changed'), { hang: true });
  const parcel = await stage.open({ reply: [{ body: json }, { body: news() }], attributes, clock: 'runs' });
  await parcel.ready();
  await parcel.page.waitForTimeout(300);
  // The question comes within five seconds, and has twenty for its answer.
  await parcel.page.clock.runFor(6_000);
  assert.equal((await parcel.event('parcel-update')).detail.status, 'out_for_delivery');
  assert.equal(asked(), 2);
});

test('a second word while the first is followed: the parcel is asked for once more', async () => {
  stage.server.reply('/api/stream', stream('changed', 'changed'), { hang: true });
  const parcel = await stage.open({ reply: [{ body: json }, { body: json, delay: 500 }, { body: news() }], attributes, clock: 'runs' });
  await parcel.ready();
  await parcel.page.waitForTimeout(300);
  await parcel.page.clock.runFor(5_000);
  assert.equal((await parcel.event('parcel-update')).detail.status, 'out_for_delivery');
  assert.equal(asked(), 3);
});

test('a stream that is refused: the parcel is asked for as without', async () => {
  stage.server.reply('/api/stream', { status: 404 });
  const parcel = await stage.open({ reply: { body: json }, attributes: { ...attributes, refresh: '60' }, clock: 'runs' });
  await parcel.ready();
  await parcel.still();
  assert.equal(streams(), 1);
  await parcel.page.clock.fastForward(HOUR);
  await parcel.event('parcel-ready');
  for (let turn = 0; turn < 100 && asked() < 2; turn += 1) await parcel.page.waitForTimeout(50);
  assert.ok(asked() >= 2);
  assert.deepEqual(parcel.errors, []);
});

test('an element that goes while the code of its stream loads opens none', async () => {
  stage.server.reply('/api/stream', { hang: true });
  let load;
  const loading = new Promise((resolve) => (load = resolve));
  stage.server.reply(/parcel-light-stream-/, () => loading.then(() => undefined));
  const parcel = await stage.open({ reply: { body: json }, attributes, clock: 'runs' });
  await parcel.ready();
  const asks = () => stage.server.requests.some(({ path }) => path.includes('parcel-light-stream-'));
  for (let turn = 0; turn < 200 && !asks(); turn += 1) await parcel.page.waitForTimeout(50);
  assert.ok(asks(), 'its code is asked for');
  await parcel.element.evaluate((it) => it.remove());
  load();
  await parcel.page.waitForTimeout(500);
  assert.equal(streams(), 0);
});
