// The place of the date is kept from the first paint on: when the answer comes, what is below stays where it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useStage } from '../support/page.mjs';
import { reply, states } from '../support/states.mjs';

const stage = useStage();

/** States whose days are estimated: within a week, beyond it, late, with a border ahead, with a likeliest day. */
const names = ['picked-up', 'in-transit', 'customs-hold', 'attempt-failed', 'no-movement', 'late'];

/** Opens a parcel whose answer waits until it is let go. */
async function open(name, width, lang) {
  const [, , at, parcel] = states.find(([known]) => known === name);
  let go;
  const gate = new Promise((resolve) => (go = resolve));
  stage.server.reply(/parcel-light-forecast-.*\.wasm$/, async () => void (await gate));
  const page = await stage.open({ attributes: { lang }, reply: { body: reply(parcel) }, now: `2026-11-${at}:00Z`, context: { viewport: { width, height: 1_600 } } });
  await page.event('parcel-ready');
  await page.element.locator('.arrival .sk').first().waitFor({ state: 'attached' });
  return [page, go];
}

/** Where the parts of the page lie: top and height, in pixels. */
const places = (page) => page.element.evaluate((it) => Object.fromEntries(['.summary', '.why', '.notice', '.track', '.place', '.history', '.event:not(.is-expected)', '.side']
  .map((part) => [part, it.shadowRoot.querySelector(part)?.getBoundingClientRect()]).filter(([, box]) => box).map(([part, { top, height }]) => [part, [Math.round(top), Math.round(height)]])));

for (const width of [320, 390, 760]) {
  test(`nothing moves when the date comes, ${width} px`, async () => {
    for (const name of names) {
      const [page, go] = await open(name, width, 'en');
      const before = await places(page);
      go();
      await page.event('parcel-forecast');
      await page.still();
      assert.equal(await page.element.locator('.arrival .sk').count(), 0);
      assert.deepEqual(await places(page), before, name);
      await page.page.context().close();
    }
  });
}

test('a window longer than a week: its first seven days, which it runs out of', async () => {
  const [page, go] = await open('no-movement', 390, 'en');
  go();
  await page.event('parcel-forecast');
  await page.still();
  const days = await page.element.locator('.week .day').evaluateAll((list) => list.map((day) => day.className));
  assert.equal(days.length, 7);
  assert.ok(days[0].includes('is-first'), days[0]);
  assert.ok(days.every((day) => day.includes('is-possible') && !day.includes('is-last')), days.join());
});

test('with a border ahead there is no week, before the answer and after it', async () => {
  const [page, go] = await open('picked-up', 390, 'en');
  assert.equal(await page.element.locator('.when').count(), 0);
  go();
  await page.event('parcel-forecast');
  await page.still();
  assert.equal(await page.element.locator('.when').count(), 0);
});

test('one scan more: its row and the new date come with one frame', async () => {
  const [, , , parcel] = states.find(([known]) => known === 'in-transit');
  const page = await stage.open({ attributes: { src: undefined }, now: '2026-11-18T03:00:00Z' });
  await page.element.evaluate((it, shipment) => (it.shipment = shipment), reply(parcel));
  await page.event('parcel-forecast');
  await page.still();
  const place = { text: 'Bangkok', city: 'Bangkok', country: 'TH' };
  const office = { time: '2026-11-18T07:00:00+07:00', status: 'in_transit', text: '', scan: 'at_delivery_office', stage: 'last_mile', place };
  const texts = await page.element.evaluate(async (it, shipment) => {
    const text = (part) => it.shadowRoot.querySelector(part).textContent;
    const texts = [[text('.arrival'), text('.history')]];
    it.shipment = shipment;
    while (texts.length < 12) {
      await new Promise(requestAnimationFrame);
      texts.push([text('.arrival'), text('.history')]);
    }
    return texts;
  }, reply({ events: [...parcel.events, office] }));
  const [before, after, ...later] = texts;
  assert.ok(before[0] !== after[0] && before[1] !== after[1], 'another date, another history');
  for (const text of later) assert.deepEqual(text, after);
});
