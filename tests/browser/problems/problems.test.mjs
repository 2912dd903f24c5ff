// parcel-problem fires once per real change; the shop's own rules count; time alone makes a parcel late.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useStage } from '../support/page.mjs';

const stage = useStage();
const scan = (time, status, more) => ({ time, status, text: status, place: { text: 'Bangkok', country: 'TH' }, ...more });
const customs = { number: 'PX1', origin: 'CN', destination: 'TH', events: [scan('2026-11-19T09:00:00+07:00', 'in_transit'), scan('2026-11-20T09:00:00+07:00', 'customs', { stage: 'import_customs' })] };
const released = { ...customs, events: [...customs.events, scan('2026-11-22T08:00:00+07:00', 'in_transit', { stage: 'destination' })] };
/** A parcel, scanned once more where it is. */
const more = (parcel) => ({ ...parcel, events: [...parcel.events, { ...parcel.events.at(-1), time: '2026-11-22T10:00:00+07:00', text: 'Still there' }] });
const problems = async (parcel) => (await parcel.events('parcel-problem')).map(({ detail }) => detail);

test('47 hours in customs are none; two hours later, without another reply, they are a hold', async () => {
  const parcel = await stage.open({ reply: { body: customs }, now: '2026-11-22T01:00:00Z' });
  await parcel.ready();
  assert.deepEqual(await problems(parcel), []);
  await parcel.page.clock.setFixedTime(new Date('2026-11-22T03:00:00Z'));
  // The minute tick of the page.
  await parcel.element.evaluate((it) => { it.lang = 'en-GB'; });
  const { detail } = await parcel.event('parcel-problem');
  assert.equal(detail.problem, 'customs_hold');
  assert.equal(stage.server.requests.filter(({ path }) => path === '/api/track').length, 1);
});

test('the same problem again is no news, and its solution is told once', async () => {
  const parcel = await stage.open({ reply: [{ body: customs }, { body: more(customs) }, { body: released }, { body: more(released) }], now: '2026-11-22T05:00:00Z' });
  await parcel.ready();
  assert.equal((await problems(parcel)).length, 1);
  await parcel.element.evaluate((it) => it.refresh());
  await parcel.event('parcel-update', 1);
  assert.equal((await problems(parcel)).length, 1, 'the same problem');
  await parcel.element.evaluate((it) => it.refresh());
  await parcel.event('parcel-update', 2);
  const [, solved] = await problems(parcel);
  assert.deepEqual(solved, { number: 'PX1', problem: null, problems: [], solved: ['customs_hold'] });
  const text = await parcel.text();
  assert.match(text, /customs/i);
  await parcel.element.evaluate((it) => it.refresh());
  await parcel.event('parcel-update', 3);
  assert.equal((await problems(parcel)).length, 2);
});

for (const [name, delays] of [['the reply first', { reply: 0, rules: 900 }], ['the rules first', { reply: 900, rules: 0 }]]) {
  test(`a shop’s own threshold counts, ${name}`, async () => {
    stage.server.reply('/rules.json', { body: { customs_hold: 100 }, delay: delays.rules });
    const parcel = await stage.open({ attributes: { rules: '/rules.json' }, reply: { body: customs, delay: delays.reply }, now: '2026-11-22T05:00:00Z' });
    await parcel.ready();
    await parcel.page.waitForTimeout(1_200);
    assert.deepEqual(await problems(parcel), []);
    assert.doesNotMatch(await parcel.text(), /Solved/);
    assert.deepEqual(await parcel.events('parcel-error'), []);
    assert.deepEqual(stage.server.requests.filter(({ path }) => /readers/.test(path)), [], 'the check of rules is small');
  });
}

test('another threshold later is no solution of the problem', async () => {
  stage.server.reply('/rules.json', { body: { customs_hold: 100 } });
  const parcel = await stage.open({ reply: { body: customs }, now: '2026-11-22T05:00:00Z' });
  assert.equal((await parcel.event('parcel-problem')).detail.problem, 'customs_hold');
  await parcel.element.evaluate((it) => (it.rules = '/rules.json'));
  assert.deepEqual((await parcel.event('parcel-problem', 2)).detail, { number: 'PX1', problem: null, problems: [], solved: [] });
  assert.doesNotMatch(await parcel.text(), /Solved/);
});

test('without its rules the parcel is shown by the defaults', async () => {
  stage.server.reply('/rules.json', { hang: true });
  const parcel = await stage.open({ attributes: { rules: '/rules.json' }, reply: { body: customs }, now: '2026-11-22T05:00:00Z' });
  assert.equal((await parcel.event('parcel-error')).detail.kind, 'rules');
  assert.equal((await parcel.event('parcel-problem')).detail.problem, 'customs_hold');
});

test('rules with a slip of the pen are told by their path, and the defaults hold', async () => {
  stage.server.reply('/rules.json', { body: { customs_hold: 'two days' } });
  const parcel = await stage.open({ attributes: { rules: '/rules.json' }, reply: { body: customs }, now: '2026-11-22T05:00:00Z' });
  const { detail } = await parcel.event('parcel-error');
  assert.equal(detail.kind, 'rules');
  assert.match(detail.message, /customs_hold: must be 1 to 720 hours/);
  assert.equal((await parcel.event('parcel-problem')).detail.problem, 'customs_hold');
});
