// When a parcel is asked for again: by itself, by what is expected of it, by what the server says, and never for nobody.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, fixture, useStage } from '../support/page.mjs';

const stage = useStage();
const json = fixture('aftership/transit.json');
const good = { body: json };
const asks = () => stage.server.requests.filter(({ path }) => path === '/api/track');
const asked = () => asks().length;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A page whose clock runs, with its parcel shown and attended to. */
async function attended(options) {
  const parcel = await stage.open({ reply: good, clock: 'runs', ...options });
  await parcel.ready();
  await parcel.still();
  return parcel;
}

/** Waits until so many requests were made. */
async function until(count) {
  for (let turn = 0; turn < 200 && asked() < count; turn += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(asked(), count);
}

/** Hides the page, or shows it again. */
function hide(parcel, hidden) {
  return parcel.page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

test('a parcel in transit is asked for again within hours, not within minutes', async () => {
  const parcel = await attended();
  await parcel.page.clock.fastForward(5 * MINUTE);
  await parcel.still();
  assert.equal(asked(), 1);
  await parcel.page.clock.fastForward(6 * HOUR);
  await until(2);
});

test('refresh="off" is never asked for again; refresh() asks all the same', async () => {
  const parcel = await attended({ attributes: { refresh: 'off' } });
  await parcel.page.clock.fastForward(48 * HOUR);
  await parcel.still();
  assert.equal(asked(), 1);
  await parcel.element.evaluate((it) => it.refresh());
  await until(2);
});

test('refresh in seconds is what the shop wants, from the moment it is set', async () => {
  const parcel = await attended();
  await parcel.element.evaluate((it) => it.setAttribute('refresh', '60'));
  await parcel.page.clock.fastForward(3 * MINUTE);
  await until(2);
});

test('a delivered parcel is asked for no more', async () => {
  const parcel = await attended({ reply: { body: fixture('aftership/delivered-legacy.json') } });
  assert.equal((await parcel.event('parcel-status')).detail.status, 'delivered');
  await parcel.page.clock.fastForward(72 * HOUR);
  await parcel.still();
  assert.equal(asked(), 1);
});

test('nothing is asked by what is not known yet: the page has heard the answer, and not what it says', async () => {
  // From the moment on at which the parcel is shown no frame comes.
  const before = () => {
    const { requestAnimationFrame } = window;
    let isShown = false;
    addEventListener('parcel-ready', () => (isShown = true));
    window.requestAnimationFrame = (act) => requestAnimationFrame((time) => isShown || act(time));
  };
  const parcel = await stage.open({ reply: { body: fixture('aftership/delivered-legacy.json') }, clock: 'runs', before });
  await parcel.event('parcel-ready');
  await parcel.page.waitForTimeout(1_500);
  await parcel.page.clock.fastForward(72 * HOUR);
  await parcel.page.waitForTimeout(500);
  assert.equal(asked(), 1);
});

test('what the server says of its answer holds: max-age', async () => {
  const parcel = await attended({ reply: { ...good, headers: { 'cache-control': 'max-age=36000' } }, attributes: { refresh: '60' } });
  await parcel.page.clock.fastForward(9 * HOUR);
  await parcel.still();
  assert.equal(asked(), 1);
});

test('Retry-After holds; then it is asked for again, and what was shown stays', async () => {
  const parcel = await attended({ reply: [good, { status: 429, headers: { 'retry-after': '1800' } }, good], attributes: { refresh: '60' } });
  await parcel.page.clock.fastForward(3 * MINUTE);
  await until(2);
  await parcel.event('parcel-error');
  assert.ok((await parcel.part('event').count()) > 0);
  await parcel.page.clock.fastForward(25 * MINUTE);
  await parcel.still();
  assert.equal(asked(), 2);
  await parcel.page.clock.fastForward(40 * MINUTE);
  await until(3);
});

test('a first request that fails is made again by itself', async () => {
  const parcel = await stage.open({ reply: [{ status: 503 }, { status: 503 }, good], clock: 'runs' });
  await parcel.event('parcel-error');
  for (let turn = 0; turn < 60 && asked() < 3; turn += 1) {
    await parcel.page.clock.runFor(10_000);
    await parcel.page.waitForTimeout(50);
  }
  await parcel.event('parcel-ready');
  assert.equal(await parcel.part('notice').count(), 0);
  assert.equal(asked(), 3);
});

test('back online, it is asked for without being told', async () => {
  // Not again within the minute that is let pass.
  const parcel = await attended({ attributes: { refresh: '600' } });
  await parcel.page.context().setOffline(true);
  await parcel.page.clock.fastForward(HOUR);
  await parcel.still();
  assert.equal(asked(), 1, 'offline nothing is asked');
  await parcel.page.context().setOffline(false);
  await parcel.page.clock.runFor(MINUTE);
  await until(2);
});

test('nobody looks: nothing is asked; looked at again, what is overdue is', async () => {
  const parcel = await attended({ attributes: { refresh: '60' } });
  await hide(parcel, true);
  await parcel.page.clock.fastForward(2 * HOUR);
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(asked(), 1);
  await hide(parcel, false);
  await parcel.page.clock.runFor(10_000);
  await until(2);
});

test('an unchanged answer costs the shop no body: the request is conditional', async () => {
  const etag = '"seven"';
  const answer = ({ headers }) => (headers['if-none-match'] === etag ? { status: 304, headers: { etag } } : { ...good, headers: { etag, 'cache-control': 'no-cache' } });
  const parcel = await attended({ reply: answer });
  await parcel.element.evaluate((it) => it.refresh());
  await until(2);
  assert.equal(asks()[1].headers['if-none-match'], etag);
  await parcel.still();
  assert.deepEqual(await parcel.events('parcel-error'), []);
  assert.deepEqual(await parcel.events('parcel-update'), []);
});

test('elements that ask the same, and tabs that do, share an answer', async () => {
  const body = element({ number: 'LP00123456789CN', src: '/api/track?number={number}', refresh: '60' });
  const parcel = await attended({ body: body + body });
  assert.equal(asked(), 1);
  const other = await parcel.page.context().newPage();
  await other.clock.install({ time: new Date(await parcel.page.evaluate(() => Date.now())) });
  await other.goto(parcel.page.url());
  // Both of its elements: one that starts after the clock was moved finds the answer too old.
  await other.waitForFunction(() => [...document.querySelectorAll('parcel-light')].every((it) => it.shadowRoot?.querySelector('[part~=event]')));
  assert.equal(asked(), 1, 'the other tab has the answer of this one');
  const news = JSON.parse(json);
  const tracking = news.data.tracking ?? news.data;
  tracking.checkpoints.push({ ...tracking.checkpoints.at(-1), checkpoint_time: '2026-11-22T00:16:00+00:00', tag: 'OutForDelivery', subtag: 'OutForDelivery_001', message: 'Out' });
  tracking.tag = 'OutForDelivery';
  tracking.subtag = 'OutForDelivery_001';
  stage.server.reply('/api/track', { body: news });
  await parcel.page.clock.fastForward(5 * MINUTE);
  await until(2);
  await other.locator('parcel-light').first().getByText('Out for delivery').first().waitFor();
  assert.equal(asked(), 2);
});

test('two elements of one parcel here and one of it in another tab are one request', async () => {
  const one = element({ number: 'LP00123456789CN', src: '/api/track?number={number}', refresh: '60' });
  const parcel = await attended({ body: one + one });
  const other = await parcel.page.context().newPage();
  await other.goto(stage.server.page(`<!doctype html><script type="module" src="/dist/parcel-light.js"></script>${one}`));
  await other.locator('parcel-light [part~=event]').first().waitFor();
  assert.equal(asked(), 1);
  stage.server.reply('/api/track', { body: JSON.parse(json), delay: 500 });
  // It is the clock of both.
  await other.clock.fastForward(5 * MINUTE);
  await until(2);
  await other.waitForTimeout(1_500);
  assert.equal(asked(), 2);
});

test('another tab answers while this one waits for its turn: its answer is taken, nothing is asked', async () => {
  /** As if the other tab had kept its answer, and let the lock go, just before this one gets it. */
  const before = () => {
    const { request } = LockManager.prototype;
    LockManager.prototype.request = function (name, ...rest) {
      const [form, , number, reply] = localStorage.getItem(name).split('\n');
      localStorage.setItem(name, [form, Math.round(Date.now() / 1000), number, reply.replace('Arrived at', 'Seen by the other tab at')].join('\n'));
      return request.call(this, name, ...rest);
    };
  };
  const parcel = await attended({ attributes: { refresh: '60' }, before });
  await parcel.page.clock.fastForward(5 * MINUTE);
  await parcel.element.getByText('Seen by the other tab at').first().waitFor();
  await parcel.still();
  assert.equal(asked(), 1);
});

test('a list of parcels is asked for in one request again', async () => {
  const numbers = ['LP1', 'LP2', 'LP3'];
  const one = JSON.parse(json).data;
  const tracking = one.tracking ?? one;
  const body = { meta: { code: 200 }, data: { trackings: numbers.map((tracking_number) => ({ ...tracking, tracking_number })) } };
  const parcel = await stage.open({ reply: { body }, clock: 'runs', body: element({ numbers: numbers.join(' '), src: '/api/track?numbers={numbers}', refresh: '60' }) });
  await parcel.event('parcel-ready', 3);
  await parcel.page.waitForFunction(() => Object.keys(localStorage).length >= 3);
  await parcel.page.clock.fastForward(3 * MINUTE);
  await until(2);
  for (const number of numbers) assert.ok(asks()[1].query.includes(number), number);
});
