// Looking closer: buttons, keys, wheel, mouse, fingers. The page scrolls as if there were no map.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, useStage } from '../support/page.mjs';
import { drawn } from './map.mjs';
import { ways } from './ways.mjs';

const stage = useStage();
const now = '2026-11-12T00:00:00Z';
const long = (attributes) => `${element({ number: 'LP00123456789CN', src: '/api/track?number={number}', ...attributes })}<div id="room">${'<br>'.repeat(200)}</div>`;

async function open(name, { attributes, context, body } = {}) {
  const parcel = await stage.open({ reply: { body: ways[name] }, attributes: { lang: 'en', ...attributes }, now, context, body });
  await parcel.ready();
  return [parcel, await drawn(parcel)];
}

/** From the first stop to the second, in pixels. */
async function apart(map) {
  const [[x, y], [u, v]] = await map.stops();
  return Math.hypot(u - x, v - y);
}

/** Waits until the next drawing. */
const settled = (parcel) => parcel.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
const button = (parcel, name) => parcel.element.getByRole('button', { name, exact: true });

test('buttons look closer, farther, and at the whole way again', async () => {
  const [parcel, map] = await open('cn-th');
  const [before, stops] = [await apart(map), await map.stops()];
  assert.equal(await button(parcel, 'Show the whole route').isVisible(), false);
  await button(parcel, 'Zoom in').click();
  await settled(parcel);
  assert.ok(Math.abs((await apart(map)) / before - 2) < 0.05);
  await button(parcel, 'Show the whole route').click();
  await settled(parcel);
  assert.deepEqual(await map.stops(), stops);
  assert.ok(await map.box.evaluate((it) => it.matches(':focus')), 'the button is gone, the focus is not');
  await button(parcel, 'Zoom out').click();
  await settled(parcel);
  assert.ok((await apart(map)) < before);
  for (let count = 0; count < 8; count += 1) await button(parcel, 'Zoom out').click({ force: true });
  await settled(parcel);
  assert.equal(await button(parcel, 'Zoom out').getAttribute('aria-disabled'), 'true');
  assert.deepEqual(parcel.errors, []);
});

test('lines, stops and names keep their size', async () => {
  const [parcel, map] = await open('cn-th');
  const sizes = () => map.box.evaluate((box) => ['.stop', '.map-label'].map((name) => Math.round(box.querySelector(name).getBoundingClientRect().height)));
  const before = await sizes();
  await button(parcel, 'Zoom in').click();
  await settled(parcel);
  assert.deepEqual(await sizes(), before);
  assert.equal(await map.box.locator('.leg-past').evaluate((it) => getComputedStyle(it).vectorEffect), 'non-scaling-stroke');
});

test('keys: plus, minus, arrows, zero; while the whole way is seen, arrows scroll the page', async () => {
  const [parcel, map] = await open('cn-th', { body: long({ lang: 'en' }) });
  const before = await map.stops();
  await map.box.focus();
  const top = await parcel.page.evaluate(() => scrollY);
  assert.equal(await map.box.getAttribute('role'), 'group');
  assert.match(await map.box.getAttribute('aria-label'), /^Map of the route: Shenzhen → Bangkok\. Last scan: Bangkok$/);
  await parcel.page.keyboard.press('+');
  await settled(parcel);
  const closer = await map.stops();
  await parcel.page.keyboard.press('ArrowRight');
  await settled(parcel);
  const moved = await map.stops();
  assert.ok(Math.abs(closer[0][0] - moved[0][0] - 60) <= 2 && closer[0][1] === moved[0][1], `${closer} ${moved}`);
  assert.equal(await parcel.page.evaluate(() => scrollY), top);
  await parcel.page.keyboard.press('-');
  await parcel.page.keyboard.press('0');
  await settled(parcel);
  assert.deepEqual(await map.stops(), before);
  await parcel.page.keyboard.press('ArrowDown');
  await parcel.page.waitForFunction((top) => scrollY > top, top);
});

test('the wheel scrolls the page; with Ctrl, or where the map has the focus, it zooms', async () => {
  const [parcel, map] = await open('cn-th', { body: long({ lang: 'en' }) });
  const before = await map.stops();
  await map.box.hover();
  const top = await parcel.page.evaluate(() => scrollY);
  await parcel.page.mouse.wheel(0, 40);
  await parcel.page.waitForFunction((top) => scrollY === top + 40, top);
  assert.deepEqual(await map.stops(), before);
  await parcel.page.keyboard.down('Control');
  await parcel.page.mouse.wheel(0, -100);
  await parcel.page.keyboard.up('Control');
  await settled(parcel);
  assert.ok((await map.stops())[0][0] !== before[0][0]);
  assert.equal(await parcel.page.evaluate(() => scrollY), top + 40);
});

test('the mouse moves the map', async () => {
  const [parcel, map] = await open('cn-th');
  await button(parcel, 'Zoom in').click();
  await settled(parcel);
  const before = await map.stops();
  await map.box.evaluate((it) => it.scrollIntoView({ block: 'center' }));
  const { x, y } = await map.box.boundingBox();
  await parcel.page.mouse.move(x + 100, y + 100);
  await parcel.page.mouse.down();
  await parcel.page.mouse.move(x + 130, y + 90, { steps: 3 });
  await parcel.page.mouse.up();
  await parcel.page.mouse.move(x + 200, y + 150);
  await settled(parcel);
  const after = await map.stops();
  assert.ok(Math.abs(after[0][0] - before[0][0] - 30) <= 2 && Math.abs(after[0][1] - before[0][1] + 10) <= 2, `${before} ${after}`);
});

test('two fingers pinch the map; one finger scrolls the page, and moves the map only once it is closer', async () => {
  const phone = { viewport: { width: 390, height: 640 }, hasTouch: true, isMobile: true };
  const [parcel, map] = await open('cn-th', { body: long({ lang: 'en' }), context: phone });
  await map.box.evaluate((it) => it.scrollIntoView({ block: 'center' }));
  await settled(parcel);
  const cdp = await parcel.page.context().newCDPSession(parcel.page);
  const touch = (type, ...points) => cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  const middle = async () => {
    const { x, y, width, height } = await map.box.boundingBox();
    return [x + width / 2, y + height / 2];
  };

  const [before, scrolled] = [await apart(map), await parcel.page.evaluate(() => scrollY)];
  let [x, y] = await middle();
  await touch('touchStart', [x, y]);
  for (let step = 1; step <= 8; step += 1) await touch('touchMove', [x, y - step * 10]);
  await touch('touchEnd');
  await parcel.page.waitForFunction((scrolled) => scrollY > scrolled + 30, scrolled);
  assert.equal(await apart(map), before, 'the page has scrolled, the map has not moved');

  [x, y] = await middle();
  await touch('touchStart', [x - 30, y], [x + 30, y]);
  for (let step = 1; step <= 6; step += 1) await touch('touchMove', [x - 30 - step * 5, y], [x + 30 + step * 5, y]);
  await touch('touchEnd');
  await settled(parcel);
  // The first pixels of a touch are not told to the page.
  assert.ok((await apart(map)) / before > 1.5, `${await apart(map)} from ${before}`);
  assert.equal(await parcel.page.evaluate(() => visualViewport.scale), 1);

  const [closer, there] = [await map.stops(), await parcel.page.evaluate(() => scrollY)];
  [x, y] = await middle();
  await touch('touchStart', [x, y]);
  for (let step = 1; step <= 4; step += 1) await touch('touchMove', [x + step * 10, y + step * 5]);
  await touch('touchEnd');
  await settled(parcel);
  const moved = await map.stops();
  assert.ok(Math.abs(moved[0][0] - closer[0][0] - 40) <= 3, `${closer} ${moved}`);
  assert.equal(await parcel.page.evaluate(() => scrollY), there);
});

test('buttons are large enough for a finger, and no stop lies under them', async () => {
  for (const [context, least] of [[{}, 24], [{ hasTouch: true, isMobile: true }, 44]]) {
    for (const name of ['au-nz', 'hk-us-polar', 'cn-us']) {
      const [parcel, map] = await open(name, { context: { viewport: { width: 390, height: 844 }, ...context } });
      for (const { width, height } of await parcel.element.locator('.map-tool:visible').evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON()))) {
        assert.ok(width >= least && height >= least, `${width} × ${height}`);
      }
      const tools = await map.box.locator('.map-tools').evaluate((it) => [it.offsetLeft, it.offsetTop, it.offsetLeft + it.offsetWidth, it.offsetTop + it.offsetHeight]);
      for (const [x, y] of await map.stops()) assert.ok(x < tools[0] || x > tools[2] || y < tools[1] || y > tools[3], `${name}: a stop at ${x}, ${y}`);
    }
  }
});

test('right to left the buttons stand on the left; the Earth is not mirrored', async () => {
  const [, map] = await open('cn-th');
  const [, mirrored] = await open('cn-th', { attributes: { lang: 'ar' } });
  const left = (map) => map.box.locator('.map-tools').evaluate((it) => it.offsetLeft + it.offsetWidth / 2 - it.parentElement.clientWidth / 2);
  assert.ok((await left(map)) > 0 && (await left(mirrored)) < 0);
  assert.deepEqual(await mirrored.stops(), await map.stops());
});
