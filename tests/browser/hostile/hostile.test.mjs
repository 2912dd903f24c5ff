// Hostile data on the strictest page: texts stay texts, whatever stands in them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, fixture, useStage } from '../support/page.mjs';
import { payloads, plant, providers } from './payloads.mjs';
import { assertQuiet, setTraps, shape, unclean, watch } from './watch.mjs';

const stage = useStage();
const all = payloads();
const values = all.filter(({ key }) => !key);
const WORD = '"A harmless word"';

/** No two replies are the same: an equal one is no news. */
let serial = 0;

/** A parcel in canonical form with words in every place that has some. */
function parcel(words, { number = '"PX000000017TH"' } = {}) {
  const place = `{"text":${words},"city":${words},"country":"TH","lat":13.69,"lon":100.75}`;
  const scan = (time, status, leg) => `{"time":"${time}","status":"${status}","text":${words},"language":"th","leg":${leg},"place":${place}}`;
  const events = [scan('2026-11-18T10:00:00+08:00', 'picked_up', 0), scan('2026-11-20T10:00:00+07:00', 'in_transit', 1), scan('2026-11-21T10:00:00+07:00', 'ready_for_pickup', 1)];
  serial += 1;
  return `{"parcelight":1,"serial":${serial},"shipments":[{"number":${number},"carrier":${words},"origin":"CN","destination":"TH","last_mile":{"number":${number},"carrier":${words}},`
    + `"pickup":{"until":"2026-11-30","place":${place}},"replaces":${number},"events":[${events}]}]}`;
}

/** Opens a page with a parcel of harmless words; what goes on there is noted. */
async function open(options = {}) {
  const page = await stage.open({ before: setTraps, reply: { body: parcel(WORD) }, ...options });
  await page.ready();
  await page.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot.querySelector('.land[d]'));
  return { page, seen: watch(page.page) };
}

/** Gives the element a reply, and waits until it is shown or refused, and painted. */
function show(page, reply) {
  return page.element.evaluate(async (it, reply) => {
    const done = new Promise((resolve) => ['ready', 'update', 'error'].forEach((name) => it.addEventListener(`parcel-${name}`, (event) => resolve(event.detail.kind ?? ''), { once: true })));
    it.shipment = reply;
    const patience = new Promise((resolve) => setTimeout(resolve, 8_000, 'nothing happened'));
    return Promise.race([done, patience]);
  }, reply);
}

const isWide = (page) => page.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test('every payload in every text of a parcel', async () => {
  const { page, seen } = await open();
  const known = new Set();
  for (const view of ['full', 'compact', 'badge']) {
    await page.element.evaluate((it, view) => it.setAttribute('view', view), view);
    // With and without words: a payload may be nothing once it is plain text.
    for (const words of [WORD, '""']) for (const number of ['"PX000000017TH"', '""']) {
      assert.equal(await show(page, parcel(words, { number })), '');
      for (const kind of await page.element.evaluate(shape)) known.add(kind);
    }
  }
  assert.ok(known.size > 60, `${known.size}`);
  await page.element.evaluate((it) => it.setAttribute('view', 'full'));
  for (const [index, payload] of values.entries()) {
    if (index % 40 === 20) await page.element.evaluate((it, view) => it.setAttribute('view', view), ['full', 'compact', 'full', 'badge'][(index / 40 | 0) % 4]);
    const said = `${payload.class}: ${payload.source.slice(0, 60)}`;
    const outcome = await show(page, parcel(payload.source, { number: index % 2 ? payload.source : '"PX000000017TH"' }));
    assert.ok(['', 'bad_response', 'too_large', 'not_found'].includes(outcome), `${said}: ${outcome}`);
    const odd = (await page.element.evaluate(shape)).filter((kind) => !known.has(kind) && !/ (notice|button)|class=(notice|actions|minor)/.test(kind));
    assert.deepEqual(odd, [], said);
    assert.deepEqual(await page.element.evaluate(unclean), [], said);
    assert.equal(await isWide(page), false, `${said}: the page scrolls sideways`);
  }
  await assertQuiet(page, seen);
});

test('every provider with payloads of each class', async () => {
  const { page, seen } = await open();
  const small = values.filter(({ class: name }) => !['large', 'deep', 'many'].includes(name));
  let shown = 0;
  for (const [index, [provider, fixtures]] of providers().entries()) {
    const words = (text) => /[a-z\u0e00-\u9fff] /i.test(text) && !/^\d{4}-/.test(text);
    for (let step = 0; step < 8; step += 1) {
      const { source } = small[(index * 37 + step * 29) % small.length];
      // Half of them in the sentences alone, so that the reply is read; half in every text.
      const reply = plant(fixtures[step % fixtures.length], source, step % 2 ? words : undefined);
      const outcome = await show(page, reply);
      assert.ok(!['module', 'nothing happened'].includes(outcome), `${provider} with ${source}: ${outcome}`);
      shown += Number(outcome === '');
      assert.deepEqual(await page.element.evaluate(unclean), [], `${provider} with ${source}`);
      const forbidden = await page.element.evaluate((it) => it.shadowRoot.querySelectorAll('script, iframe, img, a:not([href^="https:"]), [style], [src], [srcset], [action], [onclick], [onload], [onerror]').length);
      assert.equal(forbidden, 0, `${provider} with ${source}`);
    }
  }
  assert.ok(shown > 100, `${shown}`);
  await assertQuiet(page, seen);
});

test('members of every name', async () => {
  const { page, seen } = await open();
  // The buttons of the map come after it.
  await page.element.locator('.map button').first().waitFor();
  const harmless = await page.element.evaluate(shape);
  const text = parcel(WORD);
  for (const { key, source } of all.filter(({ key }) => key)) {
    assert.equal(await show(page, text.replaceAll('{"', `{${key}:${source},"`)), '', key);
    assert.deepEqual((await page.element.evaluate(shape)).filter((kind) => !harmless.includes(kind)), [], key);
  }
  await assertQuiet(page, seen);
});

test('a shipment that is an object of any kind', async () => {
  const { page, seen } = await open();
  const outcomes = await page.element.evaluate(async (it) => {
    const circle = {};
    circle.self = circle;
    const thrower = { get number() { throw new Error('no'); } };
    const odd = [circle, thrower, new Proxy({}, { ownKeys() { throw new Error('no'); } }), { toJSON: () => '<img src=x onerror=pwned()>' }, () => {}, Symbol('x'), 1n, NaN, document.body, window.customElements];
    for (const one of odd) {
      it.shipment = one;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return it.shadowRoot.querySelectorAll('script, img').length;
  });
  assert.equal(outcomes, 0);
  const kinds = (await page.events('parcel-error')).map(({ detail }) => detail.kind);
  assert.deepEqual(kinds.filter((kind) => kind === 'module'), []);
  await assertQuiet(page, seen);
});

test('payloads in the attributes, as a page would take them from its own address', async () => {
  const { page, seen } = await open({ reply: (_, url) => ({ body: parcel(WORD, { number: JSON.stringify(url.searchParams.get('number') ?? '') }) }) });
  const texts = values.filter(({ source }) => source.startsWith('"') && source.length < 5_000).map(({ source }) => JSON.parse(source));
  for (const name of ['number', 'provider', 'lang', 'view', 'map', 'theme', 'ordered', 'origin', 'destination', 'promise', 'credentials', 'timeout', 'batch']) {
    await page.element.evaluate(async (it, [name, texts]) => {
      const before = it.getAttribute(name);
      for (const text of texts) {
        it.setAttribute(name, text);
        await new Promise((resolve) => setTimeout(resolve));
      }
      if (before === null) it.removeAttribute(name);
      else it.setAttribute(name, before);
    }, [name, name === 'number' || name === 'lang' ? texts : texts.filter((_, index) => index % 9 === 0)]);
  }
  assert.equal(await page.element.evaluate((it) => it.shadowRoot.querySelectorAll('script, img, iframe, [style], [onclick], [onerror]').length), 0);
  await assertQuiet(page, seen);
});

test('a list of parcels, and what its rows say', async () => {
  const hostile = ['"<img src=x onerror=pwned()>"', '"\\u202egnp.exe"', '"javascript:pwned()"'];
  const shipments = hostile.map((source, index) => JSON.stringify(JSON.parse(parcel(source, { number: `"PX00000001${index}TH"` })).shipments[0]));
  const page = await stage.open({
    before: setTraps,
    reply: { body: `{"parcelight":1,"shipments":[${shipments}]}` },
    body: element({ numbers: 'PX000000010TH PX000000011TH PX000000012TH', src: '/api/track?numbers={numbers}' }),
  });
  const seen = watch(page.page);
  await page.event('parcel-ready', 3);
  assert.equal(await page.page.evaluate(() => document.querySelectorAll('script:not([src*="/dist/"]), img').length), 0);
  await assertQuiet(page, seen);
});

test('what the copy button copies is what is seen', async () => {
  const { page, seen } = await open({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  await show(page, parcel(WORD, { number: '"LP\\u202e00\\u200b12\\u0000\\n3<script>x</script>4CN\\udb40\\udc41"' }));
  await page.element.locator('[data-action=copy]').first().click();
  await page.element.locator('.is-done').first().waitFor();
  assert.match(await page.page.evaluate(() => navigator.clipboard.readText()), /^LP0012 ?3x4CN$/);
  await assertQuiet(page, seen);
});

test('ten megabytes made to take the square of their length are read in time', async () => {
  const { page, seen } = await open();
  for (const unit of ['<a', '&', '<!']) {
    const started = performance.now();
    assert.equal(await show(page, parcel(`"${unit.repeat(200_000 / unit.length)}"`)), '');
    assert.ok(performance.now() - started < 6_000, `${unit}: ${Math.round(performance.now() - started)} ms`);
  }
  assert.equal(await show(page, fixture('aftership/transit.json')), '');
  await assertQuiet(page, seen);
});
