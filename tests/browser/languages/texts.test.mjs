// The page's own words: single messages by the property `texts`, and a whole language by a URL.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { collect, root } from '../../../tools/process.mjs';
import { element, fixture, useStage } from '../support/page.mjs';
import { parcels } from '../support/parcels.mjs';

const stage = useStage();
const reply = { body: fixture('aftership/transit.json') };
const number = 'QX700000000118CN';
/** What the reply above is told with: "Arrived in { $place }". */
const ARRIVED = 'headline-arrived';

let folder;
let welsh;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
  const files = ['headlines', 'lookup'].map((name) => join('tests/browser/languages/own', `${name}.ftl`));
  const target = join(folder, 'cy.txt');
  const args = ['run', '--quiet', '--locked', '--package=parcelight-cli', '--', 'texts', 'build', ...files, '--language', 'cy', '-o', target];
  const { code, output } = await collect('cargo', args);
  assert.equal(code, 0, output);
  assert.match(output, /^warning: cy:0: headline-held is missing, and stays in English$/m);
  assert.match(output, /wrote .*cy\.txt: 6 of \d+ messages in cy/);
  welsh = readFileSync(target, 'utf8');
});

after(() => rmSync(folder, { recursive: true }));

const asked = () => stage.server.requests.filter(({ path }) => path === '/api/track').length;
const headline = (parcel) => parcel.part('headline').evaluate((it) => it.textContent);
const errors = async (parcel) => (await parcel.events('parcel-error')).map(({ detail }) => detail);
const set = (parcel, texts) => parcel.element.evaluate((it, texts) => void (it.texts = texts), texts);
const shown = (parcel, text) => parcel.page.waitForFunction(
  (text) => document.querySelector('parcel-light').shadowRoot.querySelector('[part~=headline]')?.textContent.includes(text), text);

test('an override is shown at once, without a request for data, and goes away again', async () => {
  const parcel = await stage.open({ reply, attributes: { number } });
  await parcel.ready();
  const builtIn = await headline(parcel);
  assert.match(builtIn, /^Arrived in \u2068.+\u2069$/);
  await set(parcel, { [ARRIVED]: 'Your order is near', 'history-title': 'What happened' });
  await shown(parcel, 'Your order is near');
  assert.match(await parcel.text(), /What happened/);
  await set(parcel, undefined);
  await shown(parcel, builtIn);
  assert.equal(asked(), 1);
  assert.deepEqual(await errors(parcel), []);
});

test('an element with texts of its own and one without wait for the same catalog', async () => {
  const { locales } = JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8'));
  const catalog = { headers: { 'content-type': 'text/plain' }, body: readFileSync(join(root, 'dist', locales.en)), delay: 1_000 };
  stage.server.reply(/\/en-[^/]*\.txt$/, catalog, catalog);
  const plain = { number, src: '/api/track' };
  const own = { ...plain, texts: JSON.stringify({ [ARRIVED]: 'Your order is near' }) };
  const parcel = await stage.open({ reply: [reply, reply], body: element(plain) + element(own) });
  await parcel.page.waitForFunction(() => [...document.querySelectorAll('parcel-light')].every((it) => it.shadowRoot.querySelector('[part~=headline]')));
  const told = await parcel.page.evaluate(() => [...document.querySelectorAll('parcel-light')].map((it) => it.shadowRoot.querySelector('[part~=headline]').textContent));
  assert.match(told[0], /^Arrived in /);
  assert.equal(told[1], 'Your order is near');
  assert.deepEqual(await errors(parcel), []);
});

test('the texts are a chunk that other pages do not load', async () => {
  const parcel = await stage.open({ reply, attributes: { number } });
  await parcel.ready();
  const chunks = () => stage.server.requests.filter(({ path }) => path.includes('parcel-light-texts')).length;
  assert.equal(chunks(), 0);
  await set(parcel, { [ARRIVED]: 'Gone' });
  await shown(parcel, 'Gone');
  assert.equal(chunks(), 1);
});

test('variables are filled in and isolated, and the number is known everywhere', async () => {
  const parcel = await stage.open({ reply, attributes: { number } });
  await parcel.ready();
  const place = (await headline(parcel)).slice('Arrived in '.length);
  await set(parcel, { [ARRIVED]: '{place} is near your order {number} {{!}}' });
  await shown(parcel, 'is near');
  assert.equal(await headline(parcel), `${place} is near your order \u2068${number}\u2069 {!}`);
  await set(parcel, { [ARRIVED]: '{place}' });
  await shown(parcel, place.slice(1, -1));
  assert.equal(await headline(parcel), place.slice(1, -1), 'alone there is nothing to be isolated from');
  assert.deepEqual(await errors(parcel), []);
});

test('another number is the number of the text', async () => {
  const parcel = await stage.open({ reply: parcels, attributes: { number: 'T1', src: '/api/track?number={number}' } });
  await parcel.ready();
  const id = 'status-in-transit';
  await set(parcel, { [id]: 'Parcel {number}' });
  const status = (text) => parcel.page.waitForFunction((text) => document.querySelector('parcel-light').shadowRoot.textContent.includes(text), text);
  await status('Parcel \u2068T1\u2069');
  await parcel.element.evaluate((it) => (it.number = 'T2'));
  await status('Parcel \u2068T2\u2069');
});

test('mistakes leave the built-in text, and one error names each of them', async () => {
  const parcel = await stage.open({ reply, attributes: { number, map: 'none' } });
  await parcel.ready();
  const before = await parcel.text();
  const mistakes = {
    'headline-arrivd': ['Away', 'there is no such message'],
    [ARRIVED]: ['Arrived in {plaec}', '{plaec} is not known here; there are {number}, {place}'],
    'status-in-transit': [7, 'is not a text'],
    'history-title': ['x'.repeat(401), 'is longer than 400 characters'],
    'progress-label': ['a { b', 'has a brace without a variable; write {variable}, or {{ and }} for braces'],
    'why-title': ['   ', 'is empty'],
    'refresh': ['a\u0001' + '0', 'has a control character in it'],
    'copied': ['\u202ecopied', 'U+202E stands in the text; values are isolated by themselves'],
    'details-title': [null, 'is not a text'],
    'arrival-label': [{}, 'is neither a message nor a language'],
  };
  await set(parcel, Object.fromEntries(Object.entries(mistakes).map(([id, [text]]) => [id, text])));
  const { detail } = await parcel.event('parcel-error');
  assert.equal(detail.kind, 'texts');
  const lines = detail.message.split('\n');
  for (const [id, [, reason]] of Object.entries(mistakes)) assert.ok(lines.some((line) => line === `${id}: ${reason}`), `${id}: ${lines.join(' | ')}`);
  assert.equal(await parcel.text(), before);
  // The same again, in another object, is no news.
  await set(parcel, { ...Object.fromEntries(Object.entries(mistakes).map(([id, [text]]) => [id, text])), 'stages-title': 'Step by step' });
  await parcel.page.waitForTimeout(200);
  assert.equal((await errors(parcel)).length, 1);
  assert.deepEqual(parcel.errors, []);
});

for (const [name, texts] of [['a list', ['x']], ['a number', 7], ['broken JSON', '{"a":'], ['an address with nothing there', '/nothing.json']]) {
  test(`${name} is no texts: the built-in ones stay, with one error`, async () => {
    const parcel = await stage.open({ reply, attributes: { number, map: 'none' } });
    await parcel.ready();
    const before = await parcel.text();
    await set(parcel, texts);
    const { detail } = await parcel.event('parcel-error');
    assert.equal(detail.kind, 'texts');
    assert.equal(await parcel.text(), before);
    assert.equal((await errors(parcel)).length, 1);
  });
}

test('a change of the language keeps the overrides, each for its own language', async () => {
  const parcel = await stage.open({ reply, attributes: { number, lang: 'de-AT' } });
  await parcel.ready();
  await set(parcel, { [ARRIVED]: 'Everywhere', de: { [ARRIVED]: 'Da: {place}' }, 'de-AT': { 'history-title': 'Verlauf, bitte' }, fr: { [ARRIVED]: 'Parti' } });
  await shown(parcel, 'Da: ');
  assert.match(await parcel.text(), /Verlauf, bitte/);
  await parcel.element.evaluate((it) => (it.lang = 'fr'));
  await shown(parcel, 'Parti');
  assert.match(await parcel.text(), /Historique/i);
  await parcel.element.evaluate((it) => (it.lang = 'th'));
  await shown(parcel, 'Everywhere');
  assert.equal(asked(), 1);
  assert.deepEqual(await errors(parcel), []);
});

test('from right to left a text that begins with a value keeps the order of its parts, built in and overridden', async () => {
  const parcel = await stage.open({ reply, attributes: { number, lang: 'ar' } });
  await parcel.ready();
  /** How far to the right the first and the last value of the place in the header stand. */
  const ends = () => parcel.element.evaluate((it) => {
    const [text] = it.shadowRoot.querySelector('.headline-meta bdi').childNodes;
    const at = (place) => {
      const range = document.createRange();
      range.setStart(text, place);
      range.setEnd(text, place + 1);
      return range.getBoundingClientRect().right;
    };
    const [first, last] = [text.data.indexOf('\u2068') + 1, text.data.lastIndexOf('\u2069') - 1];
    return { words: text.data, first: at(first), last: at(last) };
  });
  const builtIn = await ends();
  assert.match(builtIn.words, /^\u200f\u2068[A-Z]/, 'a town in Latin letters');
  assert.ok(builtIn.first > builtIn.last, JSON.stringify(builtIn));
  await set(parcel, { 'place-in-country': '{place} / {country}' });
  await parcel.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot.querySelector('.headline-meta bdi').textContent.includes(' / '));
  const own = await ends();
  assert.ok(own.first > own.last, JSON.stringify(own));
});

test('the language of the request stays what it was', async () => {
  const parcel = await stage.open({ reply, attributes: { number, src: '/api/track?lang={lang}', texts: JSON.stringify({ [ARRIVED]: 'Gone' }) } });
  await parcel.ready();
  await shown(parcel, 'Gone');
  await Promise.all([parcel.page.waitForResponse(/lang=en$/), parcel.element.evaluate((it) => it.refresh())]);
});

test('hostile text is text', async () => {
  const hostile = '<img src=x onerror="window.hurt=1"><script>window.hurt=2</script>&amp;';
  const parcel = await stage.open({ reply, attributes: { number }, before: () => { Object.prototype.hurtful = 'x'; } });
  await parcel.ready();
  await set(parcel, JSON.stringify({ [ARRIVED]: hostile, __proto__: null }).replace('}', ',"__proto__":{"status-in-transit":"x"},"constructor":"y"}'));
  await shown(parcel, '<img');
  assert.equal(await headline(parcel), hostile);
  assert.equal(await parcel.page.evaluate(() => window.hurt), undefined);
  assert.equal(await parcel.element.evaluate((it) => it.shadowRoot.querySelectorAll('img, script').length), 0);
  assert.deepEqual(await parcel.violations(), []);
});

test('the attribute takes JSON in place or its address, and a property set before the element is there counts', async () => {
  stage.server.reply('/texts.json', { body: { [ARRIVED]: 'From a file' } });
  const parcel = await stage.open({ reply, attributes: { number, texts: '/texts.json' } });
  await parcel.ready();
  assert.equal(await headline(parcel), 'From a file');
  await parcel.element.evaluate((it) => it.setAttribute('texts', '{"headline-arrived":"In place"}'));
  await shown(parcel, 'In place');
  assert.equal(asked(), 1);

  const early = await stage.open({ reply, script: false, body: '<div></div>' });
  await early.page.evaluate(async (number) => {
    const it = Object.assign(document.createElement('parcel-light'), { texts: { 'headline-arrived': 'Early' }, number, src: '/api/track' });
    document.querySelector('div').append(it);
    await import('/dist/parcel-light.js');
  }, number);
  await early.ready();
  assert.equal(await headline(early), 'Early');
});

test('a list of parcels has them in its head and in its rows, and says once what is wrong', async () => {
  const texts = JSON.stringify({ 'list-all': 'The lot', 'list-show': 'Of {number}', 'status-in-transit': 'Rolling {number}', 'list-shw': 'x' });
  const parcel = await stage.open({ reply: parcels, body: element({ numbers: 'T1 D2', src: '/api/track?numbers={numbers}', texts }) });
  await parcel.event('parcel-ready', 2);
  await parcel.page.getByRole('button', { name: 'The lot' }).waitFor();
  const text = () => parcel.element.evaluate((it) => it.shadowRoot.textContent + [...it.shadowRoot.querySelectorAll('parcel-light')].map((row) => row.shadowRoot.textContent).join());
  assert.match(await text(), /The lot.*Rolling \u2068T1\u2069/s);
  await parcel.page.getByRole('group', { name: 'Of \u2068T1 D2\u2069' }).waitFor();
  assert.deepEqual(await errors(parcel), [{ kind: 'texts', message: 'list-shw: there is no such message' }]);
});

test('the look-up box has them under names of its own', async () => {
  const parcel = await stage.open({ body: element({ texts: '{"lookup-title":"Lost something?","lookup-track":"Go","lookup-lead":"{x}"}' }) });
  await parcel.page.getByRole('heading', { name: 'Lost something?' }).waitFor();
  assert.match(await parcel.text(), /Go/);
  const [error] = await errors(parcel);
  assert.match(error.message, /^lookup-lead: \{x\} is not known here/);
});

test('a merchant’s own language is chosen like ours, in English where it says nothing', async () => {
  stage.server.reply('/cy.txt', { body: welsh });
  const parcel = await stage.open({ reply, attributes: { number, lang: 'cy', texts: '/cy.txt' } });
  await parcel.ready();
  assert.match(await headline(parcel), /^Wedi cyrraedd \u2068.+\u2069$/);
  const text = await parcel.text();
  assert.match(text, /Hanes/);
  assert.match(text, /Details/);
  assert.equal(await parcel.element.evaluate((it) => it.shadowRoot.querySelector('.root').lang), 'cy');
  assert.deepEqual(stage.server.requests.filter(({ path }) => /^\/dist\/[a-z]+-[0-9a-f]+\.txt$/.test(path)), [], 'no texts of ours are asked for');
  await parcel.element.evaluate((it) => (it.lang = 'de'));
  await parcel.page.waitForFunction(() => document.querySelector('parcel-light').shadowRoot.querySelector('.root').lang === 'de');
  assert.doesNotMatch(await parcel.text(), /Hanes/);
  await parcel.element.evaluate((it) => (it.lang = 'cy-GB'));
  await shown(parcel, 'Wedi cyrraedd');
  assert.equal(asked(), 1);
  assert.equal(stage.server.requests.filter(({ path }) => path === '/cy.txt').length, 1);
  assert.deepEqual(await errors(parcel), []);
});

test('the look-up box speaks a merchant’s language, too', async () => {
  stage.server.reply('/cy.txt', { body: welsh });
  const parcel = await stage.open({ body: element({ lang: 'cy', texts: '/cy.txt' }) });
  await parcel.page.getByRole('heading', { name: 'Ble mae fy mharsel?' }).waitFor();
  assert.equal(await parcel.element.evaluate((it) => it.shadowRoot.querySelector('.lookup').lang), 'cy');
  assert.deepEqual(await errors(parcel), []);
});

for (const [name, spoil, reason] of [
  ['cut off', (file) => file.slice(0, -20), /is damaged/],
  ['changed on the way', (file) => file.replace('Hanes', 'Hones'), /is damaged/],
  ['a page', () => '<!doctype html><title>Sign in</title>', /is neither JSON nor a language/],
  ['of another version', (file) => outdated(file), /build it again/],
]) {
  test(`a language that is ${name} leaves the built-in one, with one error`, async () => {
    stage.server.reply('/cy.txt', { body: spoil(welsh) });
    const parcel = await stage.open({ reply, attributes: { number, lang: 'cy', texts: '/cy.txt' } });
    await parcel.ready();
    assert.match(await headline(parcel), /^Arrived in /);
    const [error, ...more] = await errors(parcel);
    assert.deepEqual([error.kind, more], ['texts', []]);
    assert.match(error.message, /\/cy\.txt/);
    assert.match(error.message, reason);
  });
}

test('a language that does not come in time leaves the built-in one', { timeout: 30_000 }, async () => {
  stage.server.reply('/cy.txt', { hang: true });
  const parcel = await stage.open({ reply, attributes: { number, texts: '/cy.txt' } });
  await parcel.ready();
  assert.match(await headline(parcel), /^Arrived in /);
  assert.equal((await errors(parcel)).length, 1);
});

test('the last of several settings counts', async () => {
  stage.server.reply('/slow.json', { body: { [ARRIVED]: 'Slow' }, delay: 600 });
  const parcel = await stage.open({ reply, attributes: { number, texts: '/slow.json' } });
  await parcel.element.evaluate(async (it) => {
    await customElements.whenDefined('parcel-light');
    await new Promise((resolve) => setTimeout(resolve, 100));
    it.texts = { 'headline-arrived': 'Quick' };
  });
  await shown(parcel, 'Quick');
  await parcel.page.waitForTimeout(900);
  assert.equal(await headline(parcel), 'Quick');
});

/** The same file as an earlier version would have made it: another mark, and the checksum that goes with it. */
function outdated(file) {
  const [, ...lines] = file.split('\n');
  const texts = ['zzzzzz', ...lines.slice(1)].join('\n');
  let hash = 0x811c9dc5;
  for (let at = 0; at < texts.length; at++) hash = Math.imul(hash ^ texts.charCodeAt(at), 0x01000193);
  return `parcelight cy ${(hash >>> 0).toString(16).padStart(8, '0')}\n${texts}`;
}
