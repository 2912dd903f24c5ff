// The status region speaks once for each real change, in the buyer's language, and else is silent.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, fixture, useStage } from '../support/page.mjs';
import { parcels } from '../support/parcels.mjs';
import { settled } from './sheets.mjs';

const stage = useStage();
const scan = (time, status, city, more) => ({ time: `2026-11-${time}:00+07:00`, status, text: '', place: { text: city, city, country: 'TH' }, ...more });
const begun = [{ ...scan('18T10:00', 'picked_up', 'Yiwu'), place: { text: 'Yiwu', city: 'Yiwu', country: 'CN' } }, scan('20T09:00', 'in_transit', 'Bangkok')];
const parcel = (...events) => ({ body: { parcelight: 1, shipments: [{ number: 'A1', carrier: 'Example Post', origin: 'CN', destination: 'TH', events: [...begun, ...events] }] } });
const underWay = parcel();
const nearer = parcel(scan('21T16:00', 'in_transit', 'Lampang'));
const arrived = parcel(scan('21T16:00', 'in_transit', 'Lampang'), scan('21T18:00', 'delivered', 'Lampang'));

/** Runs in the page before all: writes down what each status region says, and whether another region took its place. */
function listen() {
  window.said = [];
  window.regions = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    let last = '';
    new MutationObserver(() => {
      const region = root.querySelector('[role=status]');
      if (region && !window.regions.includes(region)) window.regions.push(region);
      const text = region?.textContent ?? '';
      if (text !== last && text) window.said.push(text);
      last = text;
    }).observe(root, { childList: true, characterData: true, subtree: true });
    return root;
  };
  // A minute of the page lasts a moment.
  const interval = window.setInterval;
  window.setInterval = (run, time, ...more) => interval(run, time === 60_000 ? 40 : time, ...more);
}

async function open(reply, options = {}) {
  const shown = await stage.open({ reply, before: listen, ...options, attributes: { lang: 'en', map: 'none', timeout: 900, refresh: 'off', ...options.attributes } });
  return Object.assign(shown, {
    /** What was said since the last call. */
    said: async () => {
      await settled(shown.page);
      return shown.page.evaluate(() => window.said.splice(0));
    },
    refresh: async (times = 1) => {
      for (let time = 0; time < times; time += 1) {
        await shown.element.evaluate((it) => it.refresh());
        await shown.page.waitForTimeout(150);
      }
    },
  });
}

test('that it is looked for, and then the headline with the date, in one sentence, by one region', async () => {
  const shown = await open({ ...underWay, delay: 300 });
  await shown.ready();
  const [looking, found, ...more] = await shown.said();
  assert.equal(looking, 'Looking for your parcel');
  assert.match(found, /^On its way in Thailand, .*\. Expected arrival: Nov/);
  assert.deepEqual(more, []);
  assert.equal(await shown.page.evaluate(() => window.regions.length), 1, 'a region that comes with its text is not heard');
});

test('nothing for an equal answer, and nothing for ages that tick', async () => {
  const shown = await open(underWay);
  await shown.ready();
  await shown.said();
  await shown.refresh(3);
  for (const minutes of [5, 30, 59]) {
    await shown.page.clock.setFixedTime(new Date(Date.parse('2026-11-22T00:15:00Z') + minutes * 60_000));
    await shown.page.waitForTimeout(150);
  }
  assert.match(await shown.element.locator('.freshness').innerText(), /59/);
  assert.deepEqual(await shown.said(), []);
  // The journey is derived anew, and the estimate with it: the days are the same.
  await shown.page.clock.setFixedTime(new Date('2026-11-22T02:15:00Z'));
  await shown.page.waitForTimeout(150);
  assert.deepEqual(await shown.said(), []);
});

test('once for news, with the days that were estimated for it, and once for another status', async () => {
  const shown = await open([underWay, nearer, arrived]);
  await shown.ready();
  await shown.said();
  await shown.refresh();
  await shown.event('parcel-update');
  const [news, ...more] = await shown.said();
  assert.match(news, /^On its way in Thailand, Sat, Nov 21, 04:00 PM\. Expected arrival: Nov/);
  assert.deepEqual(more, []);
  await shown.refresh();
  await shown.event('parcel-update', 2);
  const said = await shown.said();
  assert.equal(said.length, 1, said.join(' | '));
  assert.match(said[0], /^Your parcel has arrived\. Arrived: /);
});

for (const [what, reply, told, en, ar] of [
  ['the shop fails', { status: 500 }, 'server', /^The tracking service is not working/, /[\u0600-\u06ff]/],
  ['the network is gone', { reset: true }, 'offline', /^You are offline$/, /[\u0600-\u06ff]/],
]) {
  for (const [lang, words] of [['en', en], ['ar', ar]]) {
    test(`once when ${what}, however often it is asked again, and once when it is back: ${lang}`, async () => {
      let answer = underWay;
      const shown = await open(() => answer, { attributes: { lang } });
      await shown.ready();
      const before = (await shown.said()).at(-1);
      if (told === 'offline') await shown.page.evaluate(() => Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true }));
      answer = reply;
      await shown.refresh(3);
      assert.equal((await shown.event('parcel-error')).detail.kind, told);
      const failed = await shown.said();
      assert.equal(failed.length, 1, failed.join(' | '));
      assert.match(failed[0], words);
      answer = underWay;
      await shown.refresh(2);
      assert.deepEqual(await shown.said(), [before]);
    });
  }
}

test('a failure before there is a parcel, and the parcel after it', async () => {
  const shown = await open([{ status: 404 }, underWay]);
  await shown.event('parcel-error');
  assert.equal((await shown.said()).at(-1), 'This number is not known yet');
  await shown.element.getByRole('button', { name: 'Try again' }).click();
  await shown.ready();
  const said = await shown.said();
  assert.equal(said.length, 1, said.join(' | '));
  assert.match(said[0], /^On its way/);
});

test('in another language once, when the date is there in it', async () => {
  const shown = await open(underWay);
  await shown.ready();
  await shown.said();
  await shown.element.evaluate((it) => (it.lang = 'ar'));
  await shown.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot.querySelector('[lang=ar]'));
  const said = await shown.said();
  assert.equal(said.length, 1, said.join(' | '));
  assert.match(said[0], /^[^a-z]*$/i);
});

test('a copied number is said, and what comes after it as well', async () => {
  const shown = await open([underWay, arrived], { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  await shown.ready();
  await shown.said();
  await shown.element.getByRole('button', { name: /^Copy number/ }).first().click();
  assert.deepEqual(await shown.said(), ['Copied']);
  await shown.refresh();
  await shown.event('parcel-update');
  const said = await shown.said();
  assert.equal(said.length, 1, said.join(' | '));
  assert.match(said[0], /^Your parcel has arrived/);
});

test('a row by itself speaks like the whole; in a list the summary does, and no row', async () => {
  const alone = await open([underWay, arrived], { attributes: { view: 'compact' } });
  await alone.ready();
  await alone.said();
  await alone.refresh();
  await alone.event('parcel-update');
  const said = await alone.said();
  assert.equal(said.length, 1, said.join(' | '));
  assert.match(said[0], /^Your parcel has arrived/);

  const list = await open(parcels, { body: element({ numbers: 'T1 D2 P3', src: '/api/track?numbers={numbers}', lang: 'en' }) });
  await list.event('parcel-ready', 3);
  assert.equal((await list.said()).at(-1), '1 of 3 delivered');
  assert.equal(await list.page.locator('parcel-light [role=status]').count(), 1);
  await list.page.evaluate(() => document.querySelector('parcel-light').shadowRoot.querySelectorAll('parcel-light').forEach((it) => it.refresh()));
  assert.deepEqual(await list.said(), []);
});

test('a reply of another provider, with a wait for its readers, is said once', async () => {
  const shown = await open({ body: fixture('cainiao/transit.json') });
  await shown.ready();
  const said = await shown.said();
  assert.equal(new Set(said).size, said.length);
  assert.ok(said.length <= 2, said.join(' | '));
});
