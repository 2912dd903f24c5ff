// Everything that acts is reached and worked with the keyboard, in the order it is read; the focus is seen, and is never lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, fixture, useStage } from '../support/page.mjs';
import { parcels } from '../support/parcels.mjs';
import { ways } from '../map/ways.mjs';
import { openSheet, settled, turn } from './sheets.mjs';

const stage = useStage();
const twoLegs = { body: fixture('17track/transit-two-legs.json') };
const press = (parcel, ...keys) => keys.reduce((before, key) => before.then(() => parcel.page.keyboard.press(key)), Promise.resolve());

/** What has the focus, through all shadow roots: its name, or its tag. */
function focused(parcel) {
  return parcel.page.evaluate(() => {
    let it = document.activeElement;
    while (it?.shadowRoot?.activeElement) it = it.shadowRoot.activeElement;
    return it === document.body ? '' : (it.ariaLabel ?? it.labels?.[0]?.textContent ?? it.textContent).replaceAll(/[\u2068\u2069]/g, '').trim();
  });
}

/** The next Tab stops at the first control. */
function fromTheTop(parcel) {
  return parcel.page.evaluate(() => {
    const top = document.getElementById('top') ?? document.createElement('p');
    Object.assign(top, { id: 'top', tabIndex: -1 });
    document.body.prepend(top);
    top.focus();
  });
}

/** The names of all that Tab stops at, from here to the end of the page. */
async function walk(parcel) {
  const stops = [];
  for (let count = 0; count < 60; count += 1) {
    await press(parcel, 'Tab');
    const stop = await focused(parcel);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** Every control that is shown, in the order of the tree. */
function controls(parcel) {
  return parcel.page.evaluate(() => {
    const all = (root) => [...root.querySelectorAll('a[href], button, summary, input, textarea, [tabindex="0"], parcel-light')]
      .flatMap((it) => (it.shadowRoot ? all(it.shadowRoot) : it.checkVisibility({ visibilityProperty: true }) ? [it] : []));
    return all(document).map((it) => (it.ariaLabel ?? it.labels?.[0]?.textContent ?? it.textContent).replaceAll(/[\u2068\u2069]/g, '').trim());
  });
}

for (const sheet of ['replies of providers, with maps', 'maps: looked at closer, the overview in place of a street map, lines over the date line', 'failures without a parcel', 'a list, one row of it opened, rows alone, badges', 'look-up boxes']) {
  test(`Tab stops at every control and nowhere else, forwards and backwards: ${sheet}`, async () => {
    const parcel = await openSheet(stage, sheet);
    for (const lang of ['en', 'ar']) {
      await turn(parcel, lang, 'light');
      await fromTheTop(parcel);
      const expected = await controls(parcel);
      const walked = [];
      for (let count = 0; count < expected.length; count += 1) {
        await press(parcel, 'Tab');
        walked.push(await focused(parcel));
      }
      assert.deepEqual(walked, expected, lang);
      for (let count = expected.length - 2; count >= 0; count -= 1) {
        await press(parcel, 'Shift+Tab');
        assert.equal(await focused(parcel), expected[count]);
      }
    }
  });
}

test('the order of a parcel is the order it is read in', async () => {
  const parcel = await stage.open({ reply: twoLegs, attributes: { lang: 'en' } });
  await parcel.ready();
  await parcel.element.locator('.place').scrollIntoViewIfNeeded();
  await parcel.element.locator('.map-tools').waitFor();
  await fromTheTop(parcel);
  assert.deepEqual(await walk(parcel), [
    'Copy number LX500000000017CN', 'Refresh now', 'Why this date', 'Between the countries: usually 3–11 working days, now 4',
    'Map of the route: Shenzhen → Madrid. Last scan: Madrid', 'Zoom in', 'Zoom out', 'Stops on the map', 'Copy number PQ4X0000000042', 'Copy number PQ4X0000000042',
  ]);
});

test('Enter and Space open and close what opens', async () => {
  const parcel = await stage.open({ reply: { body: fixture('aftership/transit.json') }, attributes: { lang: 'en', map: 'none' } });
  await parcel.ready();
  for (const summary of await parcel.page.locator('parcel-light summary').all()) {
    const isOpen = () => summary.evaluate((it) => it.parentElement.open);
    await summary.focus();
    for (const [key, open] of [['Enter', true], ['Space', false], ['Space', true], ['Enter', false]]) {
      await press(parcel, key);
      assert.equal(await isOpen(), open, key);
    }
  }
});

test('Enter and Space work every button: copy, refresh, try again', async () => {
  const parcel = await stage.open({ reply: [twoLegs, twoLegs, { status: 500 }, twoLegs, twoLegs], attributes: { lang: 'en', map: 'none' }, context: { permissions: ['clipboard-read', 'clipboard-write'] } });
  await parcel.ready();
  const asked = () => stage.server.requests.filter(({ path }) => path === '/api/track').length;
  await parcel.element.getByRole('button', { name: /^Copy number/ }).first().press('Enter');
  assert.equal(await parcel.page.evaluate(() => navigator.clipboard.readText()), 'LX500000000017CN');
  const refresh = parcel.element.getByRole('button', { name: 'Refresh now' });
  await refresh.press('Enter');
  await settled(parcel.page);
  await refresh.press('Space');
  await parcel.event('parcel-error');
  assert.equal(await focused(parcel), 'Refresh now', 'a refresh keeps the focus');
  const again = parcel.element.getByRole('button', { name: 'Try again' });
  await again.press('Space');
  await again.waitFor({ state: 'detached' });
  assert.equal(asked(), 4);
});

test('a refresh with news, another language and other colours leave the focus where it is', async () => {
  const body = JSON.parse(fixture('aftership/transit.json'));
  const later = structuredClone(body);
  const { checkpoints } = later.data.tracking ?? later.data;
  checkpoints.push({ ...checkpoints.at(-1), checkpoint_time: '2026-11-22T07:05:00+07:00', message: 'One more scan' });
  const parcel = await stage.open({ reply: [{ body }, { body: later }, { body }, { body: later }, { body }, { body: later }, { body }, { body: later }], attributes: { lang: 'en' } });
  await parcel.ready();
  await parcel.element.locator('.place').scrollIntoViewIfNeeded();
  await parcel.element.locator('.map-tools').waitFor();
  let news = 0;
  for (const control of ['.bar-number button', '.freshness button', '.why summary', '.track summary', '.map', '.map-tool', '.map-stops summary']) {
    const one = parcel.element.locator(control).first();
    await one.evaluate((it) => { it.focus(); window.kept = it; });
    const isKept = () => one.evaluate((it) => it === window.kept && it.matches(':focus'));
    await parcel.element.evaluate((it) => it.refresh());
    await parcel.event('parcel-update', news += 1);
    await settled(parcel.page);
    assert.ok(await isKept(), `${control}, after news`);
    for (const lang of ['ar', 'en']) {
      await turn(parcel, lang, lang === 'ar' ? 'dark' : 'light');
      assert.ok(await isKept(), `${control}, ${lang}`);
    }
  }
});

test('when the button goes with the failure, the focus goes to what was asked for', async () => {
  for (const view of ['full', 'compact']) {
    const parcel = await stage.open({ reply: [{ status: 500 }, twoLegs], attributes: { lang: 'en', map: 'none', view } });
    await parcel.event('parcel-error');
    await parcel.element.getByRole('button', { name: 'Try again' }).press('Enter');
    await parcel.ready();
    await settled(parcel.page);
    assert.ok(await parcel.element.evaluate((it) => it.shadowRoot.activeElement !== null), `${view}: Tab goes on from here`);
  }
});

test('a row of a list: Enter opens it, Escape and the button close it, and the focus stays with it', async () => {
  const parcel = await stage.open({ reply: parcels, body: element({ numbers: 'T1 D2', src: '/api/track?numbers={numbers}', lang: 'en', map: 'none' }) });
  await parcel.event('parcel-ready', 2);
  const row = parcel.page.locator('parcel-light li > parcel-light').nth(1);
  for (const [key, close] of [['Enter', 'Escape'], ['Space', 'Enter'], ['Enter', 'Space']]) {
    await row.locator('[data-action=open]').press(key);
    await row.locator('.history').waitFor();
    await settled(parcel.page);
    assert.equal(await focused(parcel), 'Show less');
    await press(parcel, close);
    await row.locator('.compact').waitFor();
    await settled(parcel.page);
    assert.equal(await focused(parcel), 'Your parcel has arrived');
  }
});

test('the filters of a list', async () => {
  const parcel = await stage.open({ reply: parcels, body: element({ numbers: 'T1 D2 P3', src: '/api/track?numbers={numbers}', lang: 'en', map: 'none' }) });
  await parcel.event('parcel-ready', 3);
  for (const key of ['Enter', 'Space']) {
    const filter = parcel.page.getByRole('button', { name: /^Delivered/ }).first();
    await filter.press(key);
    assert.equal(await filter.getAttribute('aria-pressed'), 'true');
    assert.equal(await parcel.page.locator('parcel-light .parcels > li:visible').count(), 1);
    await parcel.page.getByRole('button', { name: /^All/ }).press(key);
    assert.equal(await parcel.page.locator('parcel-light .parcels > li:visible').count(), 3);
  }
});

test('the map: its keys do what its buttons do, and no key is caught in it', async () => {
  const parcel = await stage.open({ reply: { body: ways['cn-th'] }, now: '2026-11-12T00:00:00Z', attributes: { lang: 'en' } });
  await parcel.ready();
  const map = parcel.element.locator('.map');
  await map.locator('.map-tools').waitFor();
  assert.equal(await map.getAttribute('aria-keyshortcuts'), '+ - 0');
  const way = () => map.locator('.leg-past').getAttribute('d');
  const [whole] = [await way()];
  await parcel.element.getByRole('button', { name: 'Zoom in' }).press('Space');
  await settled(parcel.page);
  const byButton = await way();
  assert.notEqual(byButton, whole);
  const fit = parcel.element.getByRole('button', { name: 'Show the whole route' });
  await fit.press('Enter');
  await settled(parcel.page);
  assert.equal(await way(), whole);
  assert.match(await focused(parcel), /^Map of the route/, 'the button is gone, the focus is not');
  await press(parcel, '+');
  await settled(parcel.page);
  assert.equal(await way(), byButton);
  await press(parcel, 'Tab', 'Tab', 'Tab', 'Tab');
  assert.equal(await focused(parcel), 'Stops on the map');
});

test('the focus is seen: an outline of 3 : 1 against what it lies on, and nothing cuts it off', async () => {
  for (const sheet of ['replies of providers, with maps', 'a list, one row of it opened, rows alone, badges', 'look-up boxes', 'failures without a parcel']) {
    const parcel = await openSheet(stage, sheet);
    for (const theme of ['light', 'dark']) {
      await turn(parcel, 'en', theme);
      await fromTheTop(parcel);
      const wrong = [];
      for (const name of await controls(parcel)) {
        await press(parcel, 'Tab');
        const fault = await parcel.page.evaluate(outline);
        if (fault) wrong.push(`${theme}, ${name}: ${fault}`);
      }
      assert.deepEqual(wrong, [], sheet);
    }
  }
});

/** Runs in the page: what is wrong with the outline of what has the focus. */
function outline() {
  let it = document.activeElement;
  while (it?.shadowRoot?.activeElement) it = it.shadowRoot.activeElement;
  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const up = (node) => node.parentElement ?? node.getRootNode().host ?? null;
  const styles = [getComputedStyle(it), getComputedStyle(it, '::after')];
  const drawn = styles.find(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
  if (!drawn) return 'no outline of 2 px';
  let ground = [255, 255, 255];
  for (let node = drawn === styles[1] || parseFloat(drawn.outlineOffset) < 0 ? it : up(it); node; node = up(node)) {
    const colour = numbers(getComputedStyle(node).backgroundColor);
    if ((colour[3] ?? 1) === 0) continue;
    ground = colour;
    break;
  }
  const ratio = contrast(numbers(drawn.outlineColor), ground);
  if (ratio < 3) return `${ratio.toFixed(2)} : 1`;
  // What lies around it must leave it room.
  if (drawn === styles[1]) return '';
  const room = parseFloat(drawn.outlineWidth) + parseFloat(drawn.outlineOffset);
  const box = it.getBoundingClientRect();
  for (let node = up(it); node; node = up(node)) {
    const { overflowX, overflowY } = getComputedStyle(node);
    if (![overflowX, overflowY].some((overflow) => ['clip', 'hidden', 'auto', 'scroll'].includes(overflow))) continue;
    const edge = node.getBoundingClientRect();
    const cut = Math.max(edge.left - box.left + room, edge.top - box.top + room, box.right + room - edge.right, box.bottom + room - edge.bottom);
    if (node !== document.documentElement && node !== document.body && cut > 0.6) return `cut off by ${cut.toFixed(1)} px at ${node.className}`;
  }
  return '';
}
