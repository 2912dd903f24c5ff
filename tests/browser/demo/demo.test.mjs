// The demo: the shop's order page and the playground, as `npm start` serves them.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../../tools/process.mjs';
import { launch } from '../support/browser.mjs';

let server;
let browser;
let origin;

before(async () => {
  server = spawn(process.execPath, [join(root, 'www/demo/server.mjs'), '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  browser = await launch();
  origin = await new Promise((resolve, reject) => {
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    let said = '';
    server.stdout.on('data', (data) => {
      said += data;
      const [url] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (url) resolve(url);
    });
  });
});

after(async () => {
  await browser?.close();
  server?.removeAllListeners('exit');
  server?.kill();
});

/** A page of the demo; `noise` collects what its console and its policy complain of. */
async function open(path, options) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'en-GB', ...options });
  const noise = [];
  page.on('console', (message) => ['warning', 'error'].includes(message.type()) && noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  await page.goto(origin + path);
  return { page, noise };
}

/** Scrolls until every element has shown its parcel. */
async function showAll(page) {
  const all = page.locator('parcel-light');
  for (let index = 0; index < (await all.count()); index += 1) {
    await all.nth(index).scrollIntoViewIfNeeded();
    await all.nth(index).locator('[part~="headline"]').waitFor();
  }
}

const headlines = (page) => page.locator('parcel-light [part~="status-name"]').allInnerTexts();

test('six parcels in six states, without a word on the console', async () => {
  const { page, noise } = await open('/');
  await showAll(page);
  const found = await headlines(page);
  assert.equal(found.length, 6);
  assert.equal(new Set(found).size, 6, found.join(', '));
  assert.deepEqual(noise, []);
  await page.close();
});

test('the language switch changes the page and every parcel', async () => {
  const { page } = await open('/');
  await showAll(page);
  await page.selectOption('#language', 'ar');
  await page.waitForFunction(() => [...document.querySelectorAll('parcel-light')].every((it) => it.shadowRoot.querySelector('.root').dir === 'rtl'));
  assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
  assert.match((await headlines(page)).join(), /^[^A-Za-z]+$/);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'no sideways scrolling');
  await page.close();
});

test('the endpoint sends caching headers, and nothing again that the browser has', async () => {
  const url = `${origin}/api/track?number=YT2634000012345678`;
  const first = await fetch(url);
  assert.equal(first.status, 200);
  assert.match(first.headers.get('cache-control'), /max-age/);
  const again = await fetch(url, { headers: { 'if-none-match': first.headers.get('etag') } });
  assert.equal(again.status, 304);
  const statuses = await Promise.all(['NOT-FOUND', 'TOO-MANY', 'SERVER-DOWN'].map(async (number) => (await fetch(`${origin}/api/track?number=${number}`)).status));
  assert.deepEqual(statuses, [404, 429, 500]);
});

test('the module is sent with its type, compressed, for good', async () => {
  const { page } = await open('/');
  // It may have come before one can wait for it: the page is asked which address it was.
  const address = await page.waitForFunction(() => performance.getEntriesByType('resource').map(({ name }) => name).find((name) => /widget.*\.wasm$/.test(name)));
  const { headers } = await fetch(await address.jsonValue(), { headers: { 'accept-encoding': 'br' } });
  assert.equal(headers.get('content-type'), 'application/wasm');
  assert.equal(headers.get('content-encoding'), 'br');
  assert.match(headers.get('cache-control'), /immutable/);
  assert.equal((await fetch(`${origin}/parcelight/../../package.json`)).status, 404);
  assert.equal((await fetch(`${origin}/parcelight/%2e%2e%2fpackage.json`)).status, 404);
  await page.close();
});

test('the playground shows the parcel, its provider and the canonical form', async () => {
  const { page, noise } = await open('/playground', { viewport: { width: 1280, height: 900 } });
  await page.locator('parcel-light [part~="headline"]').waitFor();
  await page.waitForFunction(() => document.querySelector('#recognised').textContent === 'aftership');
  const canonical = JSON.parse(await page.locator('#canonical').innerText());
  assert.equal(canonical.provider, 'aftership');
  assert.equal(canonical.shipments[0].number, 'YT2634000012345678');

  await page.fill('#reply', '{"hello":"world"}');
  await page.waitForFunction(() => document.querySelector('#error').textContent.startsWith('bad_response'));
  await page.locator('parcel-light [part~="notice"]').first().waitFor();
  assert.deepEqual(noise, []);
  await page.close();
});

test('every example of the playground is read or refused by name', async () => {
  const { page } = await open('/playground', { viewport: { width: 1280, height: 900 } });
  const names = await page.locator('#example option').allInnerTexts();
  for (const name of names.filter((name) => !name.startsWith('No such'))) {
    await page.evaluate(() => {
      document.querySelector('#canonical').textContent = '';
      document.querySelector('#error').textContent = '';
    });
    await page.selectOption('#example', { label: name });
    await page.waitForFunction(() => document.querySelector('#canonical').textContent);
    const error = await page.locator('#error').innerText();
    const fine = !/^(HTTP|Bad)/.test(name);
    assert.equal(error === 'none', fine, `${name}: ${error}`);
  }
  await page.close();
});

test('all parcels: badges in the order list, and the whole list with one failure that stays one', async () => {
  const { page, noise } = await open('/parcels');
  await page.waitForFunction(() => document.querySelectorAll('parcel-light').length === 7
    && [...document.querySelectorAll('.orders parcel-light')].every((it) => it.shadowRoot.querySelector('.badge:not(.is-loading)')));
  const list = page.locator('parcel-light[numbers]');
  await page.waitForFunction(() => document.querySelector('parcel-light[numbers]').shadowRoot.querySelectorAll('li > parcel-light').length === 7);
  await list.getByRole('button', { name: 'Try again' }).waitFor();
  await list.locator('.list-summary').filter({ hasText: '1 of 7 delivered' }).waitFor();
  assert.deepEqual(noise.filter((line) => !line.includes('404')), []);
  await page.close();
});
