// Many parcels in one element: batched, in order, filtered, summarised; one failure stays one failure.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../../tools/process.mjs';
import { useStage } from '../support/page.mjs';
import { parcels } from '../support/parcels.mjs';

const stage = useStage();
const asked = () => stage.server.requests.filter(({ path }) => path === '/api/track').map(({ query }) => new URLSearchParams(query).get('numbers').split(','));
const dist = ({ pathname }) => readFileSync(join(root, pathname.slice(1)));
const wait = (parcel, count) => parcel.page.waitForFunction((count) => window.parcelTest.events.filter(({ type }) => type === 'parcel-ready').length >= count, count);

/** Waits until the summary says so, and is to be seen. */
const summary = (parcel, text) => parcel.list.locator('.list-summary').filter({ hasText: text }).waitFor();

async function open(numbers, attributes = {}, options = {}) {
  const parcel = await stage.open({ attributes: { number: undefined, numbers: numbers.join(' '), src: '/api/track?numbers={numbers}', ...attributes }, reply: parcels, ...options });
  parcel.list = parcel.page.locator('parcel-light .list').first();
  parcel.rows = () => parcel.list.locator('.parcels > li').evaluateAll((rows) => rows.filter((row) => !row.hidden).map((row) => row.firstElementChild.getAttribute('number')));
  return parcel;
}

test('one request for all, a row each in the order of the numbers', async () => {
  const numbers = ['T1', 'D2', 'P3', 'T4'];
  const parcel = await open(numbers);
  await wait(parcel, 4);
  assert.deepEqual(asked(), [numbers]);
  assert.deepEqual(await parcel.rows(), numbers);
  await summary(parcel, '1 of 4 delivered');
  assert.deepEqual(parcel.errors, []);
  assert.deepEqual(await parcel.violations(), []);
  assert.equal(await parcel.page.getByText('Track this parcel').isVisible(), false);
});

test('two hundred parcels are asked for in batches of fifty', async () => {
  const numbers = Array.from({ length: 200 }, (_, index) => `T${index}`);
  const parcel = await open(numbers);
  await wait(parcel, 200);
  assert.deepEqual(asked().map((batch) => batch.length), [50, 50, 50, 50]);
  // Four requests at once arrive in any order; the rows stand in the shop's.
  const batches = asked().sort(([one], [other]) => numbers.indexOf(one) - numbers.indexOf(other));
  assert.deepEqual(batches.flat(), numbers);
  assert.deepEqual(await parcel.rows(), numbers);
});

test('17TRACK takes forty', async () => {
  const parcel = await open(Array.from({ length: 50 }, (_, index) => `T${index}`), { provider: '17track' });
  await wait(parcel, 50);
  assert.deepEqual(asked().map((batch) => batch.length).sort(), [10, 40]);
});

test('a shop whose provider takes fewer says so', async () => {
  const parcel = await open(['T1', 'T2', 'T3'], { batch: 2 });
  await wait(parcel, 3);
  assert.deepEqual(asked().map((batch) => batch.length), [2, 1]);
});

test('an endpoint that takes one number is asked for each', async () => {
  const parcel = await open(['T1', 'D2'], { src: '/api/track?number={number}' });
  await wait(parcel, 2);
  const queries = stage.server.requests.filter(({ path }) => path === '/api/track').map(({ query }) => query);
  assert.deepEqual(queries.sort(), ['?number=D2', '?number=T1']);
});

test('one number that nobody knows is one row with a failure and a way on', async () => {
  const parcel = await open(['T1', 'X2', 'D3']);
  await wait(parcel, 2);
  const { detail } = await parcel.event('parcel-error');
  assert.equal(detail.kind, 'not_found');
  assert.deepEqual(await parcel.rows(), ['T1', 'X2', 'D3']);
  const failed = parcel.list.locator('li').nth(1);
  assert.ok(await failed.getByRole('button', { name: 'Try again' }).isVisible());
  await summary(parcel, '1 of 3 delivered');
});

test('filters show the parcels of a state, with their counts', async () => {
  const parcel = await open(['T1', 'D2', 'P3', 'R4', 'T5']);
  await wait(parcel, 5);
  await summary(parcel, '1 of 5 delivered');
  const filters = parcel.list.locator('.filter:visible');
  assert.deepEqual(await filters.allInnerTexts().then((texts) => texts.map((text) => text.replace(/\s+/g, ' '))), ['All 5', 'Needs you 1', 'On the way 2', 'Delivered 1', 'Other 1']);
  await parcel.page.getByRole('button', { name: /On the way/ }).click();
  assert.deepEqual(await parcel.rows(), ['T1', 'T5']);
  assert.equal(await parcel.page.getByRole('button', { name: /On the way/ }).getAttribute('aria-pressed'), 'true');
  await parcel.page.getByRole('button', { name: /^All/ }).click();
  assert.equal((await parcel.rows()).length, 5);
});

test('a row opens to the whole parcel and closes again, and the focus stays with it', async () => {
  const parcel = await open(['T1', 'D2']);
  await wait(parcel, 2);
  const row = parcel.list.locator('li').nth(1);
  await row.getByRole('button').first().press('Enter');
  await row.locator('.history').waitFor();
  assert.equal(await row.locator('[data-action=close]').evaluate((button) => button.getRootNode().activeElement === button), true);
  await row.getByRole('button', { name: 'Show less' }).press('Enter');
  await row.locator('.compact').waitFor();
  assert.equal(await row.locator('[data-action=open]').evaluate((button) => button.getRootNode().activeElement === button), true);
  assert.equal(asked().length, 1, 'opening asks for nothing');
});

test('a number more is one request more, and the other rows stay as they are', async () => {
  const parcel = await open(['T1', 'D2']);
  await wait(parcel, 2);
  await parcel.element.evaluate((it) => {
    window.kept = it.shadowRoot.querySelectorAll('li')[1];
    it.numbers = 'D2 T7';
  });
  await wait(parcel, 3);
  assert.deepEqual(await parcel.rows(), ['D2', 'T7']);
  assert.ok(await parcel.element.evaluate((it) => it.shadowRoot.querySelectorAll('li')[0] === window.kept));
  assert.deepEqual(asked(), [['T1', 'D2'], ['T7']]);
});

test('the language of the list follows the tag without another request', async () => {
  const parcel = await open(['T1', 'D2'], { lang: 'en' });
  await wait(parcel, 2);
  await parcel.element.evaluate((it) => (it.lang = 'th'));
  await parcel.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot.querySelector('.filter').textContent.includes('ทั้งหมด'));
  await parcel.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot.querySelector('li > parcel-light').shadowRoot.querySelector('[lang=th]'));
  assert.equal(asked().length, 1);
  await parcel.element.evaluate((it) => (it.lang = 'ar'));
  await parcel.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot.querySelector('.list[lang=ar][dir=rtl]'));
});

test('an element that is taken away does not take the answer of the others with it', async () => {
  const parcel = await open(['T1', 'D2', 'T3'], {}, {});
  await wait(parcel, 3);
  stage.server.reply('/api/track', (request, url) => ({ ...parcels(request, url), delay: 600 }));
  await parcel.element.evaluate((it) => {
    const rows = [...it.shadowRoot.querySelectorAll('li > parcel-light')];
    rows.forEach((row) => row.refresh());
    setTimeout(() => rows[0].remove(), 200);
  });
  await parcel.page.waitForTimeout(2_500);
  assert.deepEqual(await parcel.events('parcel-error'), []);
});

for (const [name, file] of [['texts', /\/list-[^/]*\.txt$/], ['module', /\/parcel-light-list-[^/]*\.wasm$/]]) {
  test(`without the ${name} of the head the rows are shown, and it comes by itself`, async () => {
    stage.server.reply(file, { status: 500 }, () => undefined);
    const parcel = await open(['T1', 'D2']);
    await wait(parcel, 2);
    assert.deepEqual(await parcel.rows(), ['T1', 'D2']);
    const { detail } = await parcel.event('parcel-error');
    assert.equal(detail.kind, 'module');
    assert.match(detail.message, /^list: /);
    assert.equal(await parcel.page.getByText('Track this parcel').isVisible(), false);
    assert.equal(await parcel.page.getByRole('button', { name: /^All/ }).count(), 0);
    const top = () => parcel.list.locator('.parcels').evaluate((rows) => rows.getBoundingClientRect().top);
    const before = await top();
    await parcel.page.getByRole('button', { name: /^All/ }).waitFor();
    await summary(parcel, '1 of 2 delivered');
    assert.equal(await top(), before, 'the rows stay where they are');
  });
}

test('a list changes its language while the words of its head are on their way', async () => {
  stage.server.reply(/\/list-de-[^/]*\.txt$/, (request, url) => ({ delay: 1_500, headers: { 'content-type': 'text/plain' }, body: dist(url) }));
  const parcel = await open(['T1', 'D2'], { lang: 'de' });
  await wait(parcel, 2);
  await parcel.element.evaluate((it) => (it.lang = 'en'));
  await parcel.page.waitForTimeout(2_000);
  assert.equal(await parcel.list.locator('.list-summary').innerText(), '1 of 2 delivered');
  assert.deepEqual(await parcel.events('parcel-error'), []);
});
