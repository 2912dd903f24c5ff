// map="<style>": MapLibre GL over the overview, from the page's own server; and the overview where it cannot come.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { useStage } from '../support/page.mjs';
import { strictPolicy } from '../support/server.mjs';
import { drawn } from './map.mjs';
import { ways } from './ways.mjs';

const require = createRequire(import.meta.url);
const stage = useStage({ args: ['--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'] });
const now = '2026-11-12T00:00:00Z';
/** As strict as MapLibre lets a page be: its worker is a file of the page's own server, and is made from a text. */
const { 'require-trusted-types-for': _, ...policy } = strictPolicy;
const style = {
  version: 8,
  sources: { land: { type: 'geojson', data: { type: 'Polygon', coordinates: [[[90, 0], [130, 0], [130, 40], [90, 40], [90, 0]]] }, attribution: 'Made by <a href="https://maps.example/about">Example Maps</a> &amp; friends' } },
  layers: [{ id: 'ground', type: 'background', paint: { 'background-color': '#dfe7ec' } }, { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#f4f1ea' } }],
};

async function open({ isThere = true, below = false, reply = { body: style }, before, loads = true, ...options } = {}) {
  for (const file of isThere ? ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl-shared.mjs'] : []) {
    const body = readFileSync(require.resolve(`maplibre-gl/dist/${file}`));
    stage.server.reply(`/vendor/${file}`, { headers: { 'content-type': 'text/javascript' }, body });
  }
  stage.server.reply('/style.json', reply);
  const parcel = await stage.open({ reply: { body: ways['cn-th'] }, attributes: { map: '/style.json', lang: 'en' }, now, policy, before, context: { viewport: { width: 390, height: 1_400 } }, ...options });
  if (loads) await parcel.page.evaluate(async () => ((await import('/dist/parcel-light.js')).ParcelLight.maplibre = () => import('/vendor/maplibre-gl.mjs')));
  await parcel.ready();
  if (below) await parcel.element.locator('.place').evaluate((it) => scrollBy(0, it.getBoundingClientRect().top - innerHeight - 200));
  return [parcel, await drawn(parcel)];
}

const covered = (parcel) => parcel.element.locator('.map.is-street').waitFor();

async function fellBack(parcel, map, pattern) {
  const { detail } = await parcel.event('parcel-error');
  assert.equal(detail.kind, 'map');
  assert.match(detail.message, pattern);
  await parcel.page.waitForTimeout(400);
  assert.equal((await parcel.events('parcel-error')).length, 1);
  assert.ok(await map.box.locator('.map-canvas').isVisible());
  assert.equal(await map.box.locator('.map-street').count(), 0);
  assert.equal((await map.stops()).length, 2);
  assert.deepEqual(parcel.errors, []);
}

test('the street map covers the overview, in the size of the figure, and says who made it', async () => {
  const [parcel, map] = await open();
  const before = await map.box.boundingBox();
  await covered(parcel);
  assert.deepEqual(await map.box.boundingBox(), before);
  assert.equal(await map.box.locator('.map-canvas').isVisible(), false);
  assert.ok(await map.box.locator('canvas').isVisible());
  assert.equal(await map.box.locator('.map-credit').innerText(), 'Made by Example Maps & friends');
  assert.equal(await map.box.locator('.map-credit a').getAttribute('href'), 'https://maps.example/about');
  await parcel.page.waitForTimeout(500);
  await map.box.screenshot({ path: new URL('../../../test-results/map/street.png', import.meta.url).pathname });
  await parcel.element.getByRole('button', { name: 'Zoom in' }).click();
  assert.deepEqual(await parcel.events('parcel-error'), []);
  assert.deepEqual(await parcel.violations(), []);
  assert.deepEqual(parcel.errors, []);
  assert.equal(await parcel.element.locator('.map-list li').count(), 2);
});

test('map="overview" again: the street map goes', async () => {
  const [parcel, map] = await open();
  await covered(parcel);
  await parcel.element.evaluate((it) => (it.map = 'overview'));
  await map.box.locator('.map-street').waitFor({ state: 'detached' });
  assert.ok(await map.box.locator('.map-canvas').isVisible());
});

test('nothing of MapLibre is asked for before the map is in the viewport', async () => {
  const [parcel] = await open({ below: true, context: { viewport: { width: 390, height: 350 } } });
  await parcel.page.waitForTimeout(500);
  const asked = () => stage.server.requests.some(({ path }) => path.startsWith('/vendor/') || path === '/style.json');
  assert.equal(asked(), false);
  await parcel.element.locator('.map').scrollIntoViewIfNeeded();
  await covered(parcel);
  assert.ok(asked());
});

test('no MapLibre: the overview, and one error', async () => {
  const [parcel, map] = await open({ isThere: false, loads: false });
  await fellBack(parcel, map, /maplibre-gl/);
});

test('no such style: the overview, and one error', async () => {
  const [parcel, map] = await open({ reply: { status: 404, body: 'nothing here' } });
  await fellBack(parcel, map, /style\.json.*404/s);
});

test('Trusted Types enforced: the overview, and one error; nothing of MapLibre is asked for', async () => {
  const [parcel, map] = await open({ policy: strictPolicy });
  await fellBack(parcel, map, /Trusted/);
  assert.ok(stage.server.requests.every(({ path }) => !path.startsWith('/vendor/') && path !== '/style.json'));
  await parcel.element.getByRole('button', { name: 'Zoom in' }).click();
});

test('Trusted Types enforced, and a default policy that trusts the worker: the street map', async () => {
  const before = () => trustedTypes.createPolicy('default', { createScriptURL: (address) => (new URL(address, location.href).pathname.startsWith('/vendor/') ? address : null) });
  const [parcel] = await open({ policy: strictPolicy, before });
  await covered(parcel);
  assert.deepEqual(await parcel.events('parcel-error'), []);
  assert.deepEqual(parcel.errors, []);
});

test('no WebGL: the overview, and one error', async () => {
  const [parcel, map] = await open({
    before: () => {
      const real = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return /webgl/.test(kind) ? null : real.call(this, kind, ...rest);
      };
    },
  });
  await fellBack(parcel, map, /webgl/i);
});

test('a buyer who saves data keeps the overview', async () => {
  const [parcel] = await open({ before: () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }) });
  await parcel.page.waitForTimeout(600);
  assert.ok(stage.server.requests.every(({ path }) => !path.startsWith('/vendor/')));
  assert.deepEqual(await parcel.events('parcel-error'), []);
});
