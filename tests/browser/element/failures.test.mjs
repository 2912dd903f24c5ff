// Bad input: each gets words of its own and a kind, and what was shown before stays.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, useStage } from '../support/page.mjs';

const stage = useStage();
const good = { body: fixture('aftership/transit.json') };
const json = (body) => ({ headers: { 'content-type': 'application/json' }, body });

const cases = {
  'not JSON': [{ body: 'number=1' }, 'bad_response'],
  'HTML instead of JSON': [{ headers: { 'content-type': 'text/html' }, body: '<!doctype html><h1>502</h1>' }, 'bad_response'],
  'an unknown shape': [json('{"hello":"world"}'), 'bad_response'],
  'an empty body': [json(''), 'bad_response'],
  '10 MB': [json(`{"data":"${'x'.repeat(10_500_000)}"}`), 'too_large'],
  'a depth of 10,000': [json('['.repeat(10_000) + ']'.repeat(10_000)), 'too_large'],
  'HTTP 401': [{ status: 401, body: '' }, 'unauthorized'],
  'HTTP 404': [{ status: 404, body: 'nothing here' }, 'not_found'],
  'HTTP 429': [{ status: 429, body: '' }, 'rate_limited'],
  'HTTP 500': [{ status: 500, body: 'oh no' }, 'server'],
  'a cut connection': [{ reset: true }, 'network'],
  'no answer in time': [{ hang: true }, 'timeout'],
};

const titles = new Map();

for (const [name, [reply, kind]] of Object.entries(cases)) {
  test(`${name}: ${kind}`, async () => {
    const parcel = await stage.open({ reply, attributes: { timeout: '900' } });
    const { detail } = await parcel.event('parcel-error');
    assert.equal(detail.kind, kind);
    await parcel.part('notice').waitFor();
    const title = await parcel.part('notice-title').innerText();
    assert.ok(!titles.has(title) || titles.get(title) === kind, `"${title}" is said of ${titles.get(title)} too`);
    titles.set(title, kind);
    assert.ok(await parcel.part('button').isVisible(), 'there is a way on');
    assert.ok(await parcel.page.getByText('Track this parcel').isVisible(), 'and the fallback');
    assert.deepEqual(parcel.errors, []);
  });

  test(`${name}, after a good reply: what was shown stays`, async () => {
    const parcel = await stage.open({ reply: [good, reply], attributes: { timeout: '900' } });
    await parcel.ready();
    const headline = await parcel.part('headline').innerText();
    await parcel.element.evaluate((it) => it.refresh());
    const { detail } = await parcel.event('parcel-error');
    assert.equal(detail.kind, kind);
    await parcel.page.waitForTimeout(100);
    assert.equal(await parcel.part('headline').innerText(), headline);
    assert.ok((await parcel.part('event').count()) > 0);
  });
}

test('offline', async () => {
  const parcel = await stage.open({ reply: good });
  await parcel.ready();
  // The map has come: nothing else is under way.
  await parcel.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot.querySelector('.land[d]'));
  await parcel.page.context().setOffline(true);
  await parcel.element.evaluate((it) => it.refresh());
  assert.equal((await parcel.event('parcel-error')).detail.kind, 'offline');
});

test('a wrong src', async () => {
  const parcel = await stage.open({ attributes: { src: 'http://' } });
  assert.equal((await parcel.event('parcel-error')).detail.kind, 'network');
});

test('src of another origin, which the page’s policy blocks', async () => {
  const parcel = await stage.open({ attributes: { src: 'https://nowhere.invalid/{number}' } });
  assert.equal((await parcel.event('parcel-error')).detail.kind, 'network');
});

test('a failure is told in the language of the buyer', async () => {
  const parcel = await stage.open({ reply: { status: 500, body: '' }, attributes: { lang: 'th' } });
  await parcel.part('notice').waitFor();
  assert.match(await parcel.part('notice-title').innerText(), /[\u0e00-\u0e7f]/);
});

test('the button tries again', async () => {
  const parcel = await stage.open({ reply: [{ status: 500, body: '' }, good] });
  await parcel.part('button').click();
  await parcel.ready();
  assert.equal(await parcel.part('notice').count(), 0);
});

test('markup in the words of a carrier stays text', async () => {
  const reply = JSON.parse(good.body);
  const tracking = reply.data.tracking ?? reply.data;
  tracking.checkpoints.at(-1).message = '<img src=x onerror=alert(1)><b>bold</b>';
  const parcel = await stage.open({ reply: { body: reply } });
  await parcel.ready();
  assert.equal(await parcel.element.evaluate((it) => it.shadowRoot.querySelectorAll('img, b').length), 0);
  assert.deepEqual(await parcel.violations(), []);
});
