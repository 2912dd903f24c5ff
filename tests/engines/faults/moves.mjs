// What the shop's page does with the element while it works.
import assert from 'node:assert/strict';
import { element } from '../../browser/support/page.mjs';
import { good } from '../support/parcels.mjs';
import { TIMEOUT } from '../support/stage.mjs';

const whole = { sees: 'parcel', recovers: 'whole' };
const link = '<a href="https://shop.example/track">Track this parcel</a>';
const asked = (stage) => stage.server.requests.filter(({ path }) => path === '/api/track').length;

/** An answer that comes when the test says so. */
function held(reply) {
  let release;
  const gate = new Promise((resolve) => (release = resolve));
  return { reply: async () => gate.then(() => reply), release };
}

/** Waits until the shop was asked so often. */
async function isAsked(stage, times) {
  const end = Date.now() + 30_000;
  while (asked(stage) < times) {
    assert.ok(Date.now() < end, `the shop was asked ${asked(stage)} times, not ${times}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** A page with two places; the element is in the first. */
const places = (turn) => ({
  body: `<div id="one">${element({ number: 'QX700000000118CN', src: `/api/track?number={number}&move=${turn}`, timeout: TIMEOUT }, link)}</div><div id="two"></div><iframe id="other"></iframe>`,
});

/** Two frames of the page, and what waits in it: what a move could bring about has come about. */
const settled = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 500))));

/** Everything that the element shows, as text, and how it looks: without its style sheet it looks otherwise. */
const look = () => {
  const it = document.querySelector('parcel-light') ?? document.querySelector('iframe').contentDocument.querySelector('parcel-light');
  const root = it.shadowRoot.querySelector('.root');
  return root && { text: root.textContent, weight: getComputedStyle(it.shadowRoot.querySelector('[part~="headline"]')).fontWeight, sheets: it.shadowRoot.adoptedStyleSheets.length };
};

/** A move after which everything stands as before, and nothing was asked. */
const kept = (fault, move) => ({
  fault, ...whole,
  async test(stage) {
    const page = await stage.open(places(fault));
    await page.still();
    const before = await page.run(look);
    const told = await page.count();
    const done = await page.run(move);
    if (done === 'not here') return;
    await page.run(settled);
    assert.deepEqual(await page.run(look), before);
    assert.equal(asked(stage), 1);
    assert.deepEqual((await page.run((told) => window.parcelTest.events.slice(told), told)), []);
    await page.isQuiet();
  },
});

export default [
  {
    fault: 'the number is changed while the answer is on its way', ...whole,
    async test(stage) {
      const late = held({ headers: good.headers, body: good.body.replaceAll('QX700000000118CN', 'QX700000000001CN') });
      stage.server.reply('/api/track', (request, url) => (url.searchParams.get('number').endsWith('001CN') ? late.reply() : good));
      const page = await stage.open({ attributes: { number: 'QX700000000001CN' } });
      await isAsked(stage, 1);
      await page.set({ number: 'QX700000000118CN' });
      await page.parcel();
      late.release();
      await page.run(settled);
      const ready = (await page.run(() => window.parcelTest.events)).filter(({ type }) => type === 'parcel-ready');
      assert.deepEqual(ready.map(({ detail }) => detail.number), ['QX700000000118CN']);
      assert.match(await page.run(() => document.querySelector('parcel-light').shadowRoot.textContent.replace(/\s/g, '')), /0118CN/);
      await page.isQuiet();
    },
  },
  {
    fault: 'the element is removed while the answer is on its way, and comes back', ...whole,
    async test(stage) {
      const late = held(good);
      stage.server.reply('/api/track', late.reply);
      const page = await stage.open();
      await isAsked(stage, 1);
      await page.run(() => {
        window.kept = document.querySelector('parcel-light');
        window.kept.remove();
      });
      late.release();
      await page.run(settled);
      assert.equal(await page.count(), 0, 'nothing is told of an element that is not there');
      await page.run(() => document.body.append(window.kept));
      await page.parcel();
      await page.isQuiet();
    },
  },
  {
    fault: 'the element is removed while the module loads, and comes back', ...whole,
    async test(stage) {
      const late = held(undefined);
      stage.server.reply(/parcel-light-widget-.*\.wasm$/, late.reply);
      const page = await stage.open();
      await page.run(() => {
        window.kept = document.querySelector('parcel-light');
        window.kept.remove();
      });
      late.release();
      await page.run(settled);
      // What was asked early is waiting for it.
      assert.deepEqual([asked(stage), await page.count()], [1, 0]);
      await page.run(() => document.body.append(window.kept));
      await page.parcel();
      assert.equal(asked(stage), 1);
      await page.isQuiet();
    },
  },
  kept('moved elsewhere', () => void document.querySelector('#two').append(document.querySelector('parcel-light'))),
  kept('moved by moveBefore, where there is one', () => {
    const place = document.querySelector('#two');
    if (!place.moveBefore) return 'not here';
    place.moveBefore(document.querySelector('parcel-light'), null);
  }),
  kept('adopted by a frame, and back', () => {
    const it = document.querySelector('parcel-light');
    document.querySelector('iframe').contentDocument.body.append(it);
    document.querySelector('#two').append(it);
  }),
  kept('adopted by a frame', () => void document.querySelector('iframe').contentDocument.body.append(document.querySelector('parcel-light'))),
  {
    fault: 'five hundred elements, made and removed', ...whole,
    async test(stage) {
      const page = await stage.open({ before: keepMemories });
      await page.still();
      const shots = [];
      for (let round = 0; round < 5; round += 1) {
        await page.run(makeAndRemove, 100, good.body);
        shots.push(await page.run(() => window.parcelTest.memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0)));
      }
      // One page more when more of them wait at once; what four hundred elements left would be dozens.
      assert.ok(shots.at(-1) - shots[1] <= 65_536, `the modules' memory grows: ${shots}`);
      assert.ok(shots[0] > 0);
      await page.refresh();
      await page.parcel();
      await page.isQuiet();
    },
  },
];

/** Runs in the page first: keeps the memory of each module. */
function keepMemories() {
  WebAssembly.Instance = class extends WebAssembly.Instance {
    constructor(...given) {
      super(...given);
      window.parcelTest.memories.push(...Object.values(this.exports).filter((one) => one instanceof WebAssembly.Memory));
    }
  };
}

/** Runs in the page: elements come, show their parcel, and go. */
async function makeAndRemove(count, json) {
  const place = document.createElement('div');
  document.body.prepend(place);
  for (let made = 0; made < count; made += 25) {
    const batch = Array.from({ length: 25 }, () => {
      const it = document.createElement('parcel-light');
      it.setAttribute('number', 'QX700000000118CN');
      it.setAttribute('map', 'none');
      it.setAttribute('loading', 'eager');
      it.shipment = json;
      return it;
    });
    const ready = batch.map((it) => new Promise((resolve) => it.addEventListener('parcel-ready', resolve, { once: true })));
    place.replaceChildren(...batch);
    await Promise.all(ready);
    place.replaceChildren();
  }
  place.remove();
}
