// In and out of the page: moves keep everything, removals leave nothing behind.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, fixture, useStage } from '../support/page.mjs';

const stage = useStage({ args: ['--js-flags=--expose-gc'] });

/** What it shows once the map, which comes after the timeline, is drawn for the last time. */
async function settled(parcel) {
  await parcel.page.locator('parcel-light .map path.land[d]').waitFor({ state: 'attached' });
  await parcel.still();
  return parcel.text();
}
const reply = { body: fixture('aftership/transit.json') };
const asked = () => stage.server.requests.filter(({ path }) => path === '/api/track').length;
const body = `<div id="one">${element({ number: 'A1', src: '/api/track?number={number}' })}</div><div id="two"></div>`;

test('a move within the page keeps the state and asks nothing', async () => {
  const parcel = await stage.open({ reply, body });
  await parcel.ready();
  const shown = await settled(parcel);
  const changes = await parcel.page.evaluate(async () => {
    const it = document.querySelector('parcel-light');
    let count = 0;
    const observer = new MutationObserver((list) => (count += list.length));
    observer.observe(it.shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    document.querySelector('#two').append(it);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return count;
  });
  assert.equal(changes, 0);
  assert.equal(await settled(parcel), shown);
  assert.equal(asked(), 1);
});

test('moveBefore keeps the state', async () => {
  const parcel = await stage.open({ reply, body });
  await parcel.ready();
  const shown = await settled(parcel);
  const can = await parcel.page.evaluate(() => {
    const place = document.querySelector('#two');
    place.moveBefore?.(document.querySelector('parcel-light'), null);
    return 'moveBefore' in place;
  });
  await parcel.page.waitForTimeout(200);
  assert.equal(await settled(parcel), shown);
  assert.equal(asked(), 1);
  assert.ok(can);
});

test('put back after a while, it shows the same parcel', async () => {
  const parcel = await stage.open({ reply, body });
  await parcel.ready();
  const shown = await settled(parcel);
  await parcel.page.evaluate(async () => {
    const it = document.querySelector('parcel-light');
    it.remove();
    await new Promise((resolve) => setTimeout(resolve, 200));
    document.querySelector('#two').append(it);
  });
  await parcel.part('headline').waitFor();
  assert.equal(await settled(parcel), shown);
  assert.equal(await parcel.element.evaluate((it) => it.shadowRoot.querySelectorAll('.root').length), 1);
  assert.deepEqual(parcel.errors, []);
});

test('adopted by another document and back', async () => {
  const parcel = await stage.open({ reply, body });
  await parcel.ready();
  await parcel.page.evaluate(async () => {
    const it = document.querySelector('parcel-light');
    const other = document.implementation.createHTMLDocument('');
    other.adoptNode(it);
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.querySelector('#two').append(it);
  });
  await parcel.part('headline').waitFor();
  const display = await parcel.part('status-name').evaluate((it) => getComputedStyle(it).fontWeight);
  assert.equal(display, '600', 'the style sheet holds');
  assert.deepEqual(parcel.errors, []);
});

test('removed while it waits for the reply: the request ends, nothing is shown or told', async () => {
  const parcel = await stage.open({ reply: { ...reply, delay: 500 }, body });
  await parcel.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot?.querySelector('.root'));
  const failed = parcel.page.waitForEvent('requestfailed');
  await parcel.page.evaluate(() => document.querySelector('parcel-light').remove());
  assert.match((await failed).url(), /api\/track/);
  await parcel.page.waitForTimeout(700);
  assert.deepEqual(await parcel.events(), []);
  assert.deepEqual(parcel.errors, []);
});

test('removed while the module loads: what was asked early is all', async () => {
  stage.server.reply(/widget.*\.wasm$/, async (request, url) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    return undefined;
  });
  const parcel = await stage.open({ reply, body });
  await parcel.page.evaluate(() => document.querySelector('parcel-light').remove());
  await parcel.page.waitForTimeout(800);
  assert.equal(asked(), 1);
  assert.deepEqual(parcel.errors, []);
});

test('another number while a reply is on its way: the late one is not shown', async () => {
  const body = (number) => ({ data: { tracking: { tracking_number: number, slug: 'eagle-post', tag: 'Pending', checkpoints: [] } } });
  stage.server.reply('/api/track', (request, url) => {
    const number = url.searchParams.get('number');
    return { body: body(number), delay: number === 'SLOW1' ? 600 : 0 };
  });
  const parcel = await stage.open({ attributes: { number: 'SLOW1' } });
  await parcel.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot?.querySelector('.root'));
  await parcel.element.evaluate((it) => (it.number = 'FAST2'));
  await parcel.ready();
  await parcel.page.waitForTimeout(800);
  assert.deepEqual((await parcel.events('parcel-ready')).map(({ detail }) => detail.number), ['FAST2']);
  assert.match(await parcel.text(), /FAST2/);
});

test('removed elements are collected', async () => {
  const parcel = await stage.open({ reply, body });
  await parcel.ready();
  const left = await parcel.page.evaluate(async () => {
    const refs = [];
    document.querySelector('#one').remove();
    for (let round = 0; round < 20; round += 1) {
      const it = document.createElement('parcel-light');
      it.setAttribute('number', 'A1');
      // Each asks for itself: what a request holds is held for long.
      it.setAttribute('src', `/api/track?round=${round}&number={number}`);
      const ready = new Promise((resolve) => it.addEventListener('parcel-ready', resolve, { once: true }));
      document.querySelector('#two').replaceChildren(it);
      await ready;
      refs.push(new WeakRef(it));
    }
    document.querySelector('#two').replaceChildren();
    for (let round = 0; round < 10; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      gc();
    }
    return refs.filter((ref) => ref.deref()).length;
  });
  // The last ones may still be held by something on the stack.
  assert.ok(left <= 3, `${left} of 20 are left`);
});
