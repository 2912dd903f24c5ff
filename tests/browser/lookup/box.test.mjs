// Without a number the element is a look-up box: numbers in, a diagnosis in words, and the parcel in the same place.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { useStage } from '../support/page.mjs';
import { parcels } from '../support/parcels.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const stage = useStage();
/** What a text is filled in with is isolated, for the other direction of writing. */
const CORRECT = 'A correct \u2068China Post\u2069 number';
const asked = () => stage.server.requests.filter(({ path }) => path === '/api/track').map(({ query }) => new URLSearchParams(query).get('numbers'));

/** A page with a box in it, and the `parcel-lookup` events that the page saw. */
async function open({ attributes = {}, ...options } = {}) {
  const before = () => {
    window.lookups = [];
    addEventListener('parcel-lookup', (event) => {
      window.lookups.push(event.detail);
      if (window.prevent) event.preventDefault();
    });
  };
  const parcel = await stage.open({ attributes: { number: undefined, src: '/api/track?numbers={numbers}', ...attributes }, reply: parcels, before, ...options });
  const box = parcel.page.locator('parcel-light .lookup');
  return Object.assign(parcel, {
    box,
    input: parcel.page.locator('parcel-light textarea'),
    track: box.locator('[type=submit]'),
    diagnosis: box.locator('.diagnosis'),
    lookups: () => parcel.page.evaluate(() => window.lookups),
    /** As the clipboard does. */
    async paste(text) {
      await parcel.input.focus();
      await parcel.input.evaluate((input, text) => {
        input.setRangeText(text, 0, input.value.length, 'end');
        input.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true, composed: true }));
      }, text);
    },
  });
}

async function isClean(parcel) {
  assert.deepEqual(parcel.errors, []);
  assert.deepEqual(await parcel.violations(), []);
  assert.deepEqual(await parcel.events('parcel-error'), []);
}

test('a paste with words and blanks: the number in it is tracked, in the same element', async () => {
  const parcel = await open();
  await parcel.paste('Tracking number: rr 473 124 829 cn');
  await parcel.diagnosis.getByText(CORRECT).waitFor();
  await parcel.track.click();
  await parcel.ready();
  assert.deepEqual(asked(), ['RR473124829CN']);
  assert.equal(await parcel.element.getAttribute('number'), 'RR473124829CN');
  assert.equal(await parcel.box.count(), 0);
  assert.deepEqual(await parcel.lookups(), [{ numbers: ['RR473124829CN'], candidates: [[{ id: 'china_post', name: 'China Post' }]] }]);
  await isClean(parcel);
});

test('the box replaces the fallback, and asks for nothing', async () => {
  const parcel = await open();
  await parcel.box.waitFor();
  assert.equal(await parcel.page.getByText('Track this parcel').isVisible(), false);
  assert.deepEqual(asked(), []);
  assert.equal(await parcel.input.evaluate((input) => [input.inputMode, input.autocapitalize, input.spellcheck, input.autocomplete].join()), 'text,characters,false,off');
  assert.deepEqual(await parcel.lookups(), []);
  await isClean(parcel);
});

test('a wrong check digit: words, the character in a box, and a repair that works', async () => {
  const parcel = await open();
  await parcel.paste('RR473124892CN');
  await parcel.diagnosis.getByText('This number has a typing error').waitFor();
  assert.match(await parcel.diagnosis.innerText(), /Character \u206811\u2069 checks all the others/);
  assert.deepEqual(await parcel.diagnosis.locator('mark').allInnerTexts(), ['2']);
  assert.equal(await parcel.diagnosis.locator('.chars > *').count(), 13);
  assert.equal(await parcel.input.getAttribute('aria-invalid'), 'true');
  const repair = parcel.diagnosis.getByRole('button', { name: /^RR473124829CN/ });
  assert.match(await repair.innerText(), /characters \u206810\u2069 and \u206811\u2069 swapped/);
  await repair.click();
  assert.equal(await parcel.input.inputValue(), 'RR473124829CN');
  await parcel.diagnosis.getByText(CORRECT).waitFor();
  assert.equal(await parcel.input.getAttribute('aria-invalid'), 'false');
  await parcel.track.click();
  await parcel.ready();
  assert.deepEqual(asked(), ['RR473124829CN']);
  await isClean(parcel);
});

test('a wrong number is held once, and tracked when the buyer insists', async () => {
  const parcel = await open();
  await parcel.paste('RR473124892CN');
  await parcel.track.click();
  await parcel.page.waitForTimeout(200);
  assert.deepEqual(asked(), []);
  assert.deepEqual(await parcel.lookups(), []);
  await parcel.diagnosis.getByRole('button', { name: 'Track anyway' }).click();
  await parcel.ready();
  assert.deepEqual(asked(), ['RR473124892CN']);
});

test('a number of no known carrier is tracked all the same', async () => {
  const parcel = await open();
  await parcel.paste('83746592837465928');
  await parcel.diagnosis.getByText('No known carrier writes numbers like this').waitFor();
  await parcel.track.click();
  await parcel.ready();
  assert.deepEqual(asked(), ['83746592837465928']);
});

test('nothing in it: said when asked for, and no way around', async () => {
  const parcel = await open();
  await parcel.track.click();
  await parcel.diagnosis.getByText('No tracking number found').waitFor();
  assert.equal(await parcel.diagnosis.getByRole('button').count(), 0);
  assert.deepEqual(await parcel.lookups(), []);
});

test('several numbers become a list; one that looks wrong is named first', async () => {
  const parcel = await open();
  await parcel.paste('RR473124829CN\nYT2229521272164446');
  await parcel.diagnosis.getByText('numbers found').waitFor();
  await parcel.track.click();
  await parcel.event('parcel-ready', 2);
  assert.equal(await parcel.element.getAttribute('numbers'), 'RR473124829CN YT2229521272164446');
  assert.equal(await parcel.page.locator('parcel-light .list li').count(), 2);
  assert.deepEqual((await parcel.lookups())[0].candidates.map(([first]) => first.name), ['China Post', 'YunExpress']);
  await parcel.page.getByRole('button', { name: 'Track another number' }).click();
  await parcel.paste('RR473124892CN, YT2229521272164446');
  await parcel.diagnosis.getByText('Some of them do not look right').waitFor();
  assert.match(await parcel.diagnosis.locator('li').innerText(), /^RR473124892CN This number has a typing error/);
  await isClean(parcel);
});

test('another number: the way back under the parcel, with an empty box', async () => {
  const parcel = await open();
  await parcel.paste('RR473124829CN');
  await parcel.track.click();
  await parcel.ready();
  assert.equal(await parcel.element.evaluate((it) => it.shadowRoot.activeElement?.classList.contains('root')), true);
  const again = parcel.page.getByRole('button', { name: 'Track another number' });
  const [parcelBox, againBox] = [await parcel.page.locator('parcel-light .root').first().boundingBox(), await again.boundingBox()];
  assert.ok(againBox.y >= parcelBox.y + parcelBox.height);
  await again.click();
  await parcel.box.waitFor();
  assert.equal(await parcel.input.inputValue(), '');
  assert.equal(await parcel.element.getAttribute('number'), null);
  assert.equal(await parcel.element.evaluate((it) => it.shadowRoot.activeElement?.localName), 'textarea');
  await parcel.paste('YT2229521272164446');
  await parcel.track.click();
  await parcel.event('parcel-ready', 2);
  assert.deepEqual(asked(), ['RR473124829CN', 'YT2229521272164446']);
  await isClean(parcel);
});

test('a parcel that was not looked up has no way to the box', async () => {
  const parcel = await open({ attributes: { number: 'RR473124829CN' } });
  await parcel.ready();
  assert.equal(await parcel.page.getByRole('button', { name: 'Track another number' }).count(), 0);
  assert.deepEqual(stage.server.requests.filter(({ path }) => /lookup/.test(path)), []);
});

test('the keyboard alone: type, read, repair, track, return', async () => {
  const parcel = await open();
  await parcel.box.waitFor();
  const { keyboard } = parcel.page;
  await keyboard.press('Tab');
  await keyboard.type('RR473124892CN');
  await keyboard.press('Enter');
  await parcel.diagnosis.getByText('This number has a typing error').waitFor();
  assert.equal(await parcel.input.inputValue(), 'RR473124892CN', 'Enter adds no line');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  const repaired = await parcel.diagnosis.locator('.repair .number').first().innerText();
  await keyboard.press('Enter');
  assert.equal(await parcel.input.inputValue(), repaired);
  await keyboard.press('Enter');
  await parcel.ready();
  await parcel.page.getByRole('button', { name: 'Track another number' }).focus();
  await keyboard.press('Enter');
  await parcel.box.waitFor();
  await keyboard.type('x');
  assert.equal(await parcel.input.inputValue(), 'x');
  await isClean(parcel);
});

test('nothing is said of a number that is being typed', async () => {
  const parcel = await open();
  await parcel.box.waitFor();
  await parcel.input.focus();
  await parcel.page.keyboard.type('RR4731');
  await parcel.page.waitForTimeout(1_200);
  assert.equal(await parcel.diagnosis.isVisible(), false);
  assert.equal(await parcel.box.locator('[role=status]').innerText(), '');
  await parcel.page.keyboard.type('24829CN');
  await parcel.diagnosis.getByText(CORRECT).waitFor();
  assert.equal(await parcel.box.locator('[role=status]').textContent(), await parcel.diagnosis.locator('.diagnosis-title').textContent());
});

test('of carriers that fit equally well, those of the destination come first', async () => {
  const first = async (destination) => {
    const parcel = await open({ attributes: { destination } });
    await parcel.paste('84563215874693');
    await parcel.diagnosis.waitFor();
    return parcel.diagnosis.locator('.carriers li').first().innerText();
  };
  assert.equal(await first('TH'), 'Best Express');
  assert.equal(await first('IN'), 'Delhivery');
});

test('without src: a diagnosis, and an event for the shop', async () => {
  const parcel = await open({ attributes: { src: undefined } });
  await parcel.paste('RR473124829CN');
  await parcel.track.click();
  await parcel.page.waitForFunction(() => window.lookups.length > 0);
  assert.equal(await parcel.element.getAttribute('number'), null);
  assert.ok(await parcel.box.isVisible());
  await isClean(parcel);
});

test('a shop that takes the event shows what it likes', async () => {
  const parcel = await open();
  await parcel.page.evaluate(() => (window.prevent = true));
  await parcel.paste('RR473124829CN');
  await parcel.track.click();
  await parcel.page.waitForFunction(() => window.lookups.length > 0);
  await parcel.page.waitForTimeout(200);
  assert.deepEqual(asked(), []);
  assert.ok(await parcel.box.isVisible());
});

test('a number or a shipment that the page gives takes the place of the box', async () => {
  const parcel = await open();
  await parcel.box.waitFor();
  await parcel.element.evaluate((it) => (it.number = 'RR473124829CN'));
  await parcel.ready();
  assert.equal(await parcel.box.count(), 0);
  const other = await open({ attributes: { src: undefined } });
  await other.box.waitFor();
  await other.element.evaluate((it) => (it.shipment = { parcelight: 1, number: 'T1', events: [{ time: '2026-11-20T10:00:00Z', status: 'in_transit', text: 'In transit' }] }));
  await other.ready();
  assert.equal(await other.box.count(), 0);
});

test('the box follows the language', async () => {
  const parcel = await open();
  await parcel.box.waitFor();
  await parcel.paste('RR473124892CN');
  await parcel.element.evaluate((it) => (it.lang = 'ar'));
  await parcel.box.getByText('أين طردي؟').waitFor();
  assert.equal(await parcel.box.getAttribute('dir'), 'rtl');
  assert.match(await parcel.diagnosis.innerText(), /في هذا الرقم خطأ كتابي/);
  await isClean(parcel);
});

test('a box that comes back into the page is still there', async () => {
  const parcel = await open();
  await parcel.box.waitFor();
  await parcel.element.evaluate(async (it) => {
    it.remove();
    await new Promise((done) => setTimeout(done, 50));
    document.body.append(it);
  });
  await parcel.box.waitFor();
  assert.equal(await parcel.box.count(), 1);
  await isClean(parcel);
});

for (const [what, pattern, kind] of [['module', /lookup.*\.wasm$/, 'module'], ['script', /lookup.*\.js$/, 'module'], ['texts', /lookup-en.*\.txt$/, 'locale']]) {
  test(`without its ${what}: the fallback, and a number that is given shows all the same`, async () => {
    stage.server.reply(pattern, { status: 404 });
    const parcel = await open();
    assert.equal((await parcel.event('parcel-error')).detail.kind, kind);
    assert.ok(await parcel.page.getByText('Track this parcel').isVisible());
    assert.equal(await parcel.box.count(), 0);
    if (what === 'texts') return;
    await parcel.element.evaluate((it) => (it.number = 'RR473124829CN'));
    await parcel.ready();
  });
}

for (const lang of ['en', 'ar']) {
  for (const theme of ['light', 'dark']) {
    test(`no finding of axe, ${lang}, ${theme}; nothing overflows at 320 px`, async () => {
      const parcel = await open({ attributes: { lang, theme }, context: { bypassCSP: true, viewport: { width: 320, height: 700 } } });
      await parcel.box.waitFor();
      for (const text of ['', 'RR473124892CN', '748578124006', 'RR473124892CN, YT2229521272164446']) {
        if (text) await parcel.paste(text);
        if (text) await parcel.diagnosis.waitFor();
        await parcel.page.evaluate(axe);
        const { violations } = await parcel.page.evaluate(() => window.axe.run({ include: ['parcel-light'], exclude: ['parcel-light > a'] }, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: { region: { enabled: false }, 'heading-order': { enabled: false }, 'page-has-heading-one': { enabled: false } },
        }));
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`), [], text);
        assert.ok(await parcel.page.evaluate(() => document.documentElement.scrollWidth <= 320), text);
      }
    });
  }
}
