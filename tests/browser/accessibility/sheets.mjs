// Pages on which many states stand one below the other: what must hold in each is tried in all at once.
import { element, fixture } from '../support/page.mjs';
import { parcels } from '../support/parcels.mjs';
import { NOON, atNoon, states } from '../support/states.mjs';
import { ways } from '../map/ways.mjs';

const good = { body: fixture('aftership/transit.json') };
const json = (body) => ({ headers: { 'content-type': 'application/json' }, body });

/** What a request comes to, by what the buyer is told. */
const troubles = {
  'not found': { status: 404, body: fixture('aftership/error-not-found.json') },
  unauthorized: { status: 401 },
  'rate limited': { status: 429 },
  'invalid number': { status: 400, body: fixture('aftership/error-invalid-number.json') },
  quota: { status: 402 },
  'bad request': { status: 400 },
  server: { status: 500 },
  'bad response': { body: 'number=1' },
  empty: json(''),
  page: { headers: { 'content-type': 'text/html' }, body: '<!doctype html><h1>Sign in</h1>' },
  'unknown shape': json('{"hello":"world"}'),
  'too large': json(`{"data":"${'x'.repeat(10_500_000)}"}`),
  network: { reset: true },
  timeout: { hang: true },
};

/** An element in a state: what its address answers, and its attributes. */
const one = (stage, state, replies, attributes = {}) => {
  const path = `/api/${state.replaceAll(' ', '-')}`;
  stage.server.reply(path, ...[replies].flat());
  return element({ 'data-state': state, number: 'PX000000017TH', src: path, map: 'none', loading: 'eager', refresh: 'off', ...attributes });
};

const refresh = (parcel) => parcel.page.evaluate(() => document.querySelectorAll('parcel-light').forEach((it) => it.refresh()));
const noticed = (parcel, count) => parcel.page.waitForFunction((count) => window.parcelTest.events.filter(({ type }) => type === 'parcel-error').length >= count, count);

/** Scrolls to each map, until it has its buttons. */
async function drawn(parcel) {
  for (const place of await parcel.page.locator('parcel-light .place').all()) {
    await place.scrollIntoViewIfNeeded();
    await place.locator('.map-tools').waitFor();
  }
}

/** Name → the page: `body` makes its elements, `ready` brings them into their states. */
export const sheets = {
  'the states of a parcel': {
    now: NOON,
    body: (stage) => states.map((state) => one(stage, state[0], { body: atNoon(state) })).join(''),
    ready: (parcel) => parcel.event('parcel-ready', states.length),
  },
  'replies of providers, with maps': {
    now: '2026-11-22T00:15:00Z',
    body: (stage) => [
      ['under way', 'aftership/transit.json'],
      ['two legs', '17track/transit-two-legs.json'],
      ['duty', 'cainiao/duty.json'],
      ['handed over', 'aftership/handed-over.json'],
      ['many words', 'aftership/customs-hold.json'],
    ].map(([state, file]) => one(stage, state, { body: fixture(file) }, { map: undefined })).join(''),
    ready: async (parcel) => {
      await parcel.event('parcel-ready', 5);
      await drawn(parcel);
    },
  },
  'maps: looked at closer, the overview in place of a street map, lines over the date line': {
    now: '2026-11-12T00:00:00Z',
    body: (stage) => [
      one(stage, 'closer', { body: ways['cn-th'] }, { map: undefined }),
      one(stage, 'no street map', { body: ways['cn-de'] }, { map: '/style.json' }),
      one(stage, 'expected', { body: ways['cn-us-ahead'] }, { map: undefined }),
      one(stage, 'countries', { body: ways['country-only'] }, { map: undefined }),
    ].join(''),
    ready: async (parcel) => {
      await parcel.event('parcel-ready', 4);
      await drawn(parcel);
      // There is no such style.
      await parcel.page.locator('[data-state="no street map"] .place').scrollIntoViewIfNeeded();
      await noticed(parcel, 1);
      await parcel.page.locator('[data-state=closer] .map-tool').first().click();
    },
  },
  'failures without a parcel': {
    body: (stage) => Object.entries(troubles).map(([state, reply]) => one(stage, state, reply, { timeout: 900 })).join(''),
    ready: (parcel) => noticed(parcel, Object.keys(troubles).length),
  },
  'failures with a parcel': {
    body: (stage) => Object.entries(troubles).map(([state, reply]) => one(stage, state, [good, reply], { timeout: 900 })).join(''),
    ready: async (parcel) => {
      await parcel.event('parcel-ready', Object.keys(troubles).length);
      await refresh(parcel);
      await noticed(parcel, Object.keys(troubles).length);
    },
  },
  'waiting for the reply': {
    body: (stage) => ['full', 'compact', 'badge'].map((view) => one(stage, `loading ${view}`, { hang: true }, { view })).join(''),
    ready: (parcel) => parcel.page.waitForFunction(() => [...document.querySelectorAll('parcel-light')].every((it) => it.shadowRoot.querySelector('[aria-busy]'))),
  },
  'offline, with and without a parcel': {
    body: (stage) => [one(stage, 'kept', good), one(stage, 'kept compact', good, { view: 'compact' }), one(stage, 'nothing kept', { hang: true }), one(stage, 'nothing kept badge', { hang: true }, { view: 'badge' })].join(''),
    ready: async (parcel) => {
      await parcel.event('parcel-ready', 2);
      await parcel.page.evaluate(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
      parcel.server.reply(/^\/api\//, { reset: true });
      await parcel.page.evaluate(() => document.querySelectorAll('parcel-light').forEach((it) => { it.src = `/api/offline-${it.dataset.state.replaceAll(' ', '-')}`; }));
      await noticed(parcel, 4);
    },
  },
  'a list, one row of it opened, rows alone, badges': {
    body: (stage) => {
      stage.server.reply('/api/many', parcels);
      const src = '/api/many?numbers={numbers}';
      return [
        element({ 'data-state': 'list', numbers: 'T1 D2 P3 R4 X5', src, map: 'none', refresh: 'off' }),
        ...['T6', 'D7', 'P8', 'X9'].flatMap((number) => ['compact', 'badge'].map((view) => element({ 'data-state': `${view} ${number}`, number, view, src, loading: 'eager', refresh: 'off' }))),
      ].join('');
    },
    ready: async (parcel) => {
      await parcel.event('parcel-ready', 10);
      await noticed(parcel, 3);
      await parcel.page.locator('parcel-light .list-summary').waitFor();
      await parcel.page.locator('parcel-light .compact-open').nth(1).click();
      await parcel.page.locator('[data-state=list] .history').waitFor();
    },
  },
  'look-up boxes': {
    body: () => ['empty', 'RR473124829CN', 'RR473124892CN', '748578124006', 'RR473124892CN, YT2229521272164446', 'AP00123456789', 'nothing'].map((text) => element({ 'data-state': `look-up ${text}`, src: '/api/track', loading: 'eager' })).join(''),
    ready: async (parcel) => {
      await parcel.page.waitForFunction(() => [...document.querySelectorAll('parcel-light')].every((it) => it.shadowRoot.querySelector('textarea')));
      await parcel.page.evaluate(() => document.querySelectorAll('parcel-light').forEach((it) => {
        const text = it.dataset.state.slice('look-up '.length);
        if (text === 'empty') return;
        const input = it.shadowRoot.querySelector('textarea');
        input.value = text;
        input.dispatchEvent(new Event('change'));
      }));
    },
  },
};

/** Opens a sheet, with everything on it that opens. */
export async function openSheet(stage, name, options = {}) {
  const { now, body, ready } = sheets[name];
  const parcel = await stage.open({ body: body(stage), now, ...options, context: { bypassCSP: true, timezoneId: 'Asia/Bangkok', locale: 'en', ...options.context } });
  await ready(parcel);
  await settled(parcel.page);
  await parcel.page.evaluate(() => {
    const open = (root) => {
      root.querySelectorAll('details').forEach((it) => (it.open = true));
      root.querySelectorAll('parcel-light').forEach((it) => open(it.shadowRoot));
    };
    open(document);
  });
  return parcel;
}

/** Every element of the page, those in lists as well, in this language and these colours. */
export async function turn(parcel, lang, theme) {
  await parcel.page.evaluate(([lang, theme]) => document.querySelectorAll('parcel-light').forEach((it) => Object.assign(it, { lang, theme })), [lang, theme]);
  await parcel.page.waitForFunction((lang) => [...document.querySelectorAll('parcel-light')].every((it) => it.shadowRoot.querySelector(`[lang=${lang}]`)), lang);
  await settled(parcel.page);
}

/** Waits until nothing has changed in any element for a third of a second. */
export async function settled(page) {
  await page.evaluate(() => new Promise((resolve) => {
    let timer = setTimeout(resolve, 350);
    const roots = [];
    const watcher = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, 350);
    });
    const watch = (root) => {
      for (const it of root.querySelectorAll('parcel-light')) {
        watcher.observe(it.shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
        roots.push(it);
        watch(it.shadowRoot);
      }
    };
    watch(document);
  }));
}
