// The last good answer is kept on the device: shown at once, with its age, when the parcel is looked at again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, useStage } from '../support/page.mjs';

const stage = useStage();
const json = fixture('aftership/transit.json');
const asked = () => stage.server.requests.filter(({ path }) => path === '/api/track').length;
const HOUR = 3_600_000;

/** What the device keeps, by its names. */
const kept = (parcel) => parcel.page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([name]) => name.startsWith('parcelight:'))));

/** Waits until the device keeps something. */
async function isKept(parcel) {
  await parcel.page.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith('parcelight:')));
}

/** The same buyer comes back to the page. */
async function again(parcel) {
  await parcel.page.reload();
  return parcel;
}

test('the parcel is there at once, with its age, while the shop does not answer', async () => {
  const parcel = await stage.open({ reply: [{ body: json }, { hang: true }], attributes: { refresh: 'off' }, clock: 'runs' });
  await parcel.ready();
  const headline = await parcel.part('headline').innerText();
  await isKept(parcel);
  await parcel.page.clock.fastForward(3 * HOUR);
  await again(parcel);
  await parcel.ready();
  assert.equal(await parcel.part('headline').innerText(), headline);
  assert.match(await parcel.text(), /Updated .?3 h/);
  assert.equal(asked(), 2, 'and it is asked for');
});

test('offline the last answer is shown, and what is wrong', async () => {
  const parcel = await stage.open({ reply: { body: json }, attributes: { refresh: 'off' }, clock: 'runs' });
  await parcel.ready();
  await isKept(parcel);
  await parcel.page.clock.fastForward(HOUR);
  stage.server.reply('/api/track', { reset: true });
  await again(parcel);
  await parcel.part('notice').waitFor();
  assert.ok((await parcel.part('event').count()) > 0);
  assert.equal((await parcel.event('parcel-error')).detail.kind, 'network');
});

test('an answer of just now is not asked for again', async () => {
  const parcel = await stage.open({ reply: { body: json }, attributes: { refresh: 'off' }, clock: 'runs' });
  await parcel.ready();
  await isKept(parcel);
  await again(parcel);
  await parcel.ready();
  await parcel.still();
  assert.equal(asked(), 1);
});

test('what has come meanwhile takes its place, and is news; the same is none', async () => {
  const parcel = await stage.open({ reply: { body: json }, attributes: { refresh: 'off' }, clock: 'runs' });
  await parcel.ready();
  await isKept(parcel);
  await parcel.page.clock.fastForward(HOUR);
  await again(parcel);
  await parcel.ready();
  await parcel.still();
  assert.equal(asked(), 2);
  assert.deepEqual(await parcel.events('parcel-update'), [], 'the same');
  const later = JSON.parse(json);
  const tracking = later.data.tracking ?? later.data;
  const last = tracking.checkpoints.at(-1);
  tracking.tag = 'Delivered';
  tracking.subtag = 'Delivered_001';
  tracking.checkpoints.push({ ...last, checkpoint_time: '2026-11-22T00:40:00+00:00', tag: 'Delivered', subtag: 'Delivered_001', message: 'Delivered' });
  stage.server.reply('/api/track', { body: later });
  await parcel.page.clock.fastForward(HOUR);
  await again(parcel);
  assert.equal((await parcel.event('parcel-update')).detail.status, 'delivered');
  assert.equal((await parcel.event('parcel-status', 2)).detail.before, 'in_transit');
});

test('another number is as old as its own answer, and src may go', async () => {
  const parcel = await stage.open({ reply: { body: json }, attributes: { refresh: 'off' }, clock: 'runs' });
  await parcel.ready();
  await isKept(parcel);
  const [[name, item]] = Object.entries(await kept(parcel));
  await parcel.page.clock.fastForward(HOUR);
  await parcel.element.evaluate((it) => it.setAttribute('number', 'LP00000000002CN'));
  await parcel.page.waitForFunction((name) => Object.keys(localStorage).some((other) => other.startsWith('parcelight:') && other !== name), name);
  await parcel.page.clock.fastForward(HOUR);
  stage.server.reply('/api/track', { hang: true });
  await parcel.element.evaluate((it) => it.setAttribute('number', 'LP00123456789CN'));
  await parcel.page.waitForFunction(() => /Updated .?2 h/.test(document.querySelector('parcel-light').shadowRoot.querySelector('.bar')?.textContent));
  await parcel.still();
  assert.equal((await kept(parcel))[name], item, 'nothing has come');
  await parcel.element.evaluate((it) => it.removeAttribute('src'));
  await parcel.still();
  assert.deepEqual(parcel.errors, []);
});

test('nothing personal is kept, not even in a name', async () => {
  const secrets = ['Ada Lovelace', '+66812345678', 'ada@buyer.example', '42 Sukhumvit Road', '998877'];
  const reply = JSON.parse(json);
  const tracking = reply.data.tracking ?? reply.data;
  Object.assign(tracking, { customer_name: secrets[0], smses: [secrets[1]], emails: [secrets[2]], shipment_delivery_address: secrets[3], delivery_pin: secrets[4] });
  const parcel = await stage.open({ reply: { body: reply }, attributes: { src: '/api/track?number={number}&email=ada@buyer.example' } });
  await parcel.ready();
  await isKept(parcel);
  const text = JSON.stringify(await kept(parcel));
  assert.match(text, /LP00123456789CN/);
  for (const secret of secrets) assert.ok(!text.includes(secret), secret);
});

test('store="off" keeps nothing, and takes away what was kept', async () => {
  const parcel = await stage.open({ reply: { body: json } });
  await parcel.ready();
  await isKept(parcel);
  await parcel.element.evaluate((it) => it.setAttribute('store', 'off'));
  await parcel.page.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('parcelight:')));
  await parcel.element.evaluate((it) => it.refresh());
  await parcel.still();
  assert.deepEqual(await kept(parcel), {});
});

test('a page that may keep nothing shows its parcel, and is told once', async () => {
  const parcel = await stage.open({
    reply: { body: json },
    before: () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } }),
  });
  await parcel.ready();
  assert.equal((await parcel.event('parcel-error')).detail.kind, 'storage');
  await parcel.element.evaluate((it) => it.refresh());
  await parcel.still();
  assert.equal((await parcel.events('parcel-error')).length, 1);
  assert.deepEqual(parcel.errors, []);
});

test('a full device: the oldest of ours goes, of the page nothing', async () => {
  const parcel = await stage.open({
    reply: { body: json },
    before: () => {
      localStorage.setItem('cart', 'three cups');
      localStorage.setItem('parcelight:1', `1\n1700000000\nOLD\n{}`);
      localStorage.setItem('parcelight:2', `1\n${Date.now() / 1000 - 60}\nNEW\n${'x'.repeat(4000)}`);
      const set = Storage.prototype.setItem;
      // Room for two of ours.
      Storage.prototype.setItem = function (name, value) {
        if (Object.keys(localStorage).filter((other) => other.startsWith('parcelight:') && other !== name).length >= 1) throw new DOMException('full', 'QuotaExceededError');
        set.call(this, name, value);
      };
    },
  });
  await parcel.ready();
  await parcel.page.waitForFunction(() => Object.values(localStorage).some((value) => value.includes('LP00123456789CN')));
  assert.equal(await parcel.page.evaluate(() => localStorage.getItem('cart')), 'three cups');
  assert.equal(Object.keys(await kept(parcel)).length, 1);
  assert.deepEqual(await parcel.events('parcel-error'), []);
});

test('what another version kept, or what is damaged, is not shown', async () => {
  for (const item of ['0\n1\nLP00123456789CN\n{}', 'nonsense', `1\n${Date.parse('2026-11-22T00:00:00Z') / 1000}\nLP00123456789CN\n{"parcelight":1,"shipm`]) {
    const parcel = await stage.open({
      reply: { body: json },
      before: `for (let hash = 0; hash < 1; hash += 1) { const set = Storage.prototype.getItem; Storage.prototype.getItem = function (name) { return name.startsWith('parcelight:') ? ${JSON.stringify(item)} : set.call(this, name); }; }`,
    });
    await parcel.event('parcel-ready');
    assert.ok((await parcel.part('event').count()) > 0, item);
    assert.deepEqual(parcel.errors, []);
  }
});

test('a rarer provider’s parcel is kept like any other, in our own form', async () => {
  const parcel = await stage.open({ reply: [{ body: fixture('cainiao/transit.json') }, { hang: true }], attributes: { refresh: 'off' }, clock: 'runs' });
  await parcel.ready();
  const headline = await parcel.part('headline').innerText();
  await isKept(parcel);
  await parcel.page.clock.fastForward(HOUR);
  await again(parcel);
  await parcel.ready();
  assert.equal(await parcel.part('headline').innerText(), headline);
  assert.ok(Object.values(await kept(parcel)).every((text) => text.includes('{"parcelight":') || text.includes('{\\"parcelight\\":')));
});
