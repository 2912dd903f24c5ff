// A trap poisons the module's memory: the fallback shows, and the module is started afresh once a page.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { element, fixture, useStage } from '../support/page.mjs';
import { parcels } from '../support/parcels.mjs';

const stage = useStage();
const reply = { body: fixture('aftership/transit.json') };
const dist = new URL('../../../dist/', import.meta.url);

/** The module's glue, in which `work` traps as often as the page says; and then so does what an answer would come to. */
function brittle() {
  const name = readdirSync(dist).find((file) => /^parcel-light-load-.*\.js$/.test(file));
  const code = readFileSync(new URL(name, dist), 'utf8');
  assert.ok(code.includes('work(){'), 'the glue has a method work()');
  const trap = 'throw new WebAssembly.RuntimeError("unreachable")';
  const answered = /answered\(\w+,\w+,\w+,\w+\)\{/;
  assert.match(code, answered, 'the glue has a method answered()');
  const trapping = `let poisoned;${code.replace('work(){', `work(){if(window.traps-->0){poisoned=1;${trap}}`).replace(answered, `$&if(poisoned)${trap};`)}`;
  stage.server.reply(`/dist/${name}`, { headers: { 'content-type': 'text/javascript' }, body: trapping });
}

test('after one trap the parcel shows all the same', async () => {
  brittle();
  const parcel = await stage.open({ reply, before: () => (window.traps = 1) });
  await parcel.ready();
  assert.equal(await parcel.page.getByText('Track this parcel').isVisible(), false);
  assert.deepEqual(parcel.errors, []);
});

test('what was asked for under the module that is gone is nothing to the one that came after it', async () => {
  brittle();
  // The second one waits for the request of the first.
  const body = ['T1', 'D2'].map((number) => element({ number, src: '/api/track?numbers={numbers}', lang: 'en' })).join('');
  const parcel = await stage.open({ body, reply: (...asked) => ({ ...parcels(...asked), delay: 500 }) });
  await parcel.page.waitForFunction(() => [...document.querySelectorAll('parcel-light')].every((it) => it.shadowRoot.querySelector('.waiting')));
  await parcel.page.evaluate(() => {
    window.traps = 1;
    document.querySelector('parcel-light').setAttribute('origin', 'CN');
    document.querySelector('parcel-light').setAttribute('view', 'compact');
  });
  await parcel.event('parcel-ready', 2);
  await parcel.page.waitForTimeout(700);
  const kinds = (await parcel.events('parcel-error')).map(({ detail }) => detail.kind);
  assert.deepEqual(kinds, ['module']);
  assert.deepEqual(parcel.errors, []);
});

test('a shipment that was given is given again', async () => {
  brittle();
  const parcel = await stage.open({ attributes: { src: undefined }, before: () => (window.traps = 1) });
  await parcel.element.evaluate((it, json) => (it.shipment = json), reply.body);
  await parcel.ready();
});

test('a module that traps again and again: the fallback, and no endless loop', async () => {
  brittle();
  const parcel = await stage.open({ reply, before: () => (window.traps = 1000) });
  await parcel.page.waitForTimeout(1500);
  assert.ok(await parcel.page.getByText('Track this parcel').isVisible());
  assert.ok((await parcel.page.evaluate(() => window.traps)) > 990);
  assert.equal((await parcel.events('parcel-error')).at(-1).detail.kind, 'module');
  assert.deepEqual(parcel.errors, []);
});

test('after one trap a list shows all its parcels', async () => {
  brittle();
  const attributes = { number: undefined, numbers: 'T1 D2 T3', src: '/api/track?numbers={numbers}', lang: 'en' };
  const parcel = await stage.open({ attributes, reply: parcels, before: () => (window.traps = 1) });
  await parcel.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot.querySelector('.list-summary')?.textContent === '1 of 3 delivered');
  assert.equal(await parcel.page.getByText('Track this parcel').isVisible(), false);
  assert.deepEqual(parcel.errors, []);
});
