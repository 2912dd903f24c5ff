// Which catalog a buyer is served with, and when it is asked for. The same table in Firefox and WebKit: tests/engines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answers, wanted } from '../support/languages.mjs';
import { fixture, useStage } from '../support/page.mjs';

const stage = useStage();

test('of any tag the catalog, the formats and the direction', async () => {
  const parcel = await stage.open();
  assert.deepEqual(JSON.parse(await parcel.page.evaluate(answers)), wanted);
});

test('a language by another of its names is there; one that is not there is told of', async () => {
  for (const [lang, told] of [['no', []], ['iw-IL', []], ['zh-cmn-Hans-CN', []], ['tlh', ['no texts for tlh']], ['en_US!', ['no texts for en_US!']]]) {
    const parcel = await stage.open({ reply: { body: fixture('aftership/transit.json') }, attributes: { lang } });
    await parcel.ready();
    assert.deepEqual((await parcel.events('parcel-error')).map(({ detail }) => detail.message), told, lang);
  }
});

test('the texts of de-AT are asked for before the module is there', async () => {
  stage.server.reply('/api/track', { body: fixture('aftership/transit.json') });
  const before = () => {
    const { fetch } = window;
    const { compile } = WebAssembly;
    window.told = [];
    window.fetch = (...asked) => (window.told.push(String(asked[0].url ?? asked[0])), fetch(...asked));
    WebAssembly.compile = (bytes) => compile.call(WebAssembly, bytes).finally(() => window.told.push('compiled'));
  };
  const parcel = await stage.open({ attributes: { lang: 'de-AT' }, before });
  await parcel.ready();
  const told = await parcel.page.evaluate(() => window.told);
  const texts = told.findIndex((name) => /\/de-[0-9a-f]+\.txt$/.test(name));
  assert.ok(texts >= 0 && texts < told.indexOf('compiled'), told.join(' '));
});
