// The buyer's own settings: less motion, forced colours, more contrast, larger text, wider spacing, coarse fingers.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { contrast } from '../support/contrast.mjs';
import { useStage } from '../support/page.mjs';
import { openSheet, settled, sheets, turn } from './sheets.mjs';

const stage = useStage();
const folder = new URL('../../../test-results/accessibility/', import.meta.url);

/** Runs `look` in the page for every element that stands in a shadow root of ours, and gives what it found, with the state. */
function everywhere(page, look) {
  return page.evaluate((source) => {
    const look = new Function(`return ${source}`)();
    const found = [];
    const see = (root, state) => {
      for (const it of root.querySelectorAll('*')) {
        if (it.localName === 'parcel-light') {
          see(it.shadowRoot, it.dataset.state ?? state);
        } else if (root !== document) {
          const fault = look(it);
          if (fault) found.push(`${state}: ${it.localName}.${it.getAttribute('class') ?? ''} “${it.textContent.slice(0, 30)}”: ${fault}`);
        }
      }
    };
    see(document, '');
    return found;
  }, String(look));
}

/** What is cut off, and whether the page scrolls sideways. */
function cut(page) {
  return everywhere(page, (it) => {
    if (it.closest('.hidden, .step-name, .step-time, .bar-number .number, svg, .map-canvas') || !it.checkVisibility()) return '';
    const { overflowX, overflowY, display } = getComputedStyle(it);
    const [wide, high] = [it.scrollWidth - it.clientWidth, it.scrollHeight - it.clientHeight];
    if (display === 'inline' || it.clientWidth === 0) return '';
    if (it.children.length === 0 && it.textContent.trim() && wide > 1) return `${wide} px too wide`;
    if (overflowX !== 'visible' && wide > 1) return `${wide} px cut off`;
    return overflowY !== 'visible' && high > 1 && it.localName !== 'textarea' ? `${high} px cut off below` : '';
  }).then(async (found) => found.concat(await page.evaluate(() => (document.documentElement.scrollWidth <= innerWidth ? [] : [`the page scrolls sideways: ${document.documentElement.scrollWidth} px`]))));
}

for (const name of Object.keys(sheets)) {
  test(`${name}: nothing moves where less motion is asked for; nothing is cut off at 320 px (400 %), with the spacing of WCAG 1.4.12, with text of 200 %; targets`, async () => {
    const parcel = await openSheet(stage, name, { context: { reducedMotion: 'reduce', viewport: { width: 320, height: 900 } } });
    assert.deepEqual(await everywhere(parcel.page, moving), []);
    assert.equal(await parcel.page.evaluate(() => document.getAnimations().length), 0);
    assert.deepEqual(await everywhere(parcel.page, small), []);
    for (const lang of ['ar', 'en']) {
      await turn(parcel, lang, 'light');
      assert.deepEqual(await cut(parcel.page), [], `320 px, ${lang}`);
    }
    await parcel.page.evaluate(spaced);
    for (const width of [320, 900]) {
      await parcel.page.setViewportSize({ width, height: 900 });
      await settled(parcel.page);
      assert.deepEqual(await cut(parcel.page), [], `spaced, ${width} px`);
    }
    await parcel.page.evaluate(() => {
      window.spacing.replaceSync('');
      document.documentElement.style.fontSize = '200%';
    });
    for (const width of [640, 1280]) {
      await parcel.page.setViewportSize({ width, height: 900 });
      await settled(parcel.page);
      assert.deepEqual(await cut(parcel.page), [], `text of 200 %, ${width} px`);
    }
  });
}

/** What lasts: a transition, an animation. */
function moving(it) {
  return ['', '::before', '::after'].map((pseudo) => {
    const { transitionDuration, animationName, animationDuration } = getComputedStyle(it, pseudo || undefined);
    const lasts = (times) => times.split(',').some((time) => parseFloat(time) > 0);
    return `${lasts(transitionDuration) ? `transition ${transitionDuration} ` : ''}${animationName !== 'none' && lasts(animationDuration) ? `animation ${animationName}` : ''}`;
  }).join('');
}

/** A control of less than 24 px. */
function small(it) {
  if (!it.matches('button, summary, a[href], input, textarea, [tabindex="0"]') || !it.checkVisibility()) return '';
  const { width, height } = it.getBoundingClientRect();
  return width < 23.99 || height < 23.99 ? `${width.toFixed(1)} × ${height.toFixed(1)}` : '';
}

/** Runs in the page: line height 1.5, 2 em after paragraphs, 0.12 em between letters, 0.16 em between words, for all of our elements. */
function spaced() {
  window.spacing = new CSSStyleSheet();
  window.spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }');
  const dress = (root) => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, window.spacing];
    root.querySelectorAll('parcel-light').forEach((it) => dress(it.shadowRoot));
  };
  dress(document);
}

test('for fingers, too', async () => {
  for (const name of ['replies of providers, with maps', 'a list, one row of it opened, rows alone, badges', 'look-up boxes']) {
    const parcel = await openSheet(stage, name, { context: { hasTouch: true, isMobile: true } });
    assert.deepEqual(await everywhere(parcel.page, small), [], name);
    await parcel.page.context().close();
  }
});

test('what is tried above would be found', async () => {
  const parcel = await openSheet(stage, 'replies of providers, with maps', { context: { viewport: { width: 320, height: 900 } } });
  assert.ok((await everywhere(parcel.page, moving)).length > 10, 'who asks for nothing sees some motion');
  await parcel.page.evaluate(() => document.querySelectorAll('parcel-light').forEach(({ shadowRoot }) => {
    const worse = new CSSStyleSheet();
    worse.replaceSync('.headline, .notice-text, dd { white-space: nowrap } .icon-button { block-size: 20px }');
    shadowRoot.adoptedStyleSheets.push(worse);
  }));
  assert.ok((await cut(parcel.page)).length > 3);
  assert.ok((await everywhere(parcel.page, small)).length > 3);
});

test('forced colours: frames, icons, steps and the marks of days remain', async () => {
  const parcel = await openSheet(stage, 'replies of providers, with maps', { context: { forcedColors: 'active' } });
  const style = (selector, name, pseudo) => parcel.page.locator(`parcel-light ${selector}`).first().evaluate((it, [name, pseudo]) => getComputedStyle(it, pseudo)[name], [name, pseudo]);
  const canvas = await parcel.page.evaluate(() => {
    const probe = document.createElement('p');
    probe.style.cssText = 'color: CanvasText; background: Canvas';
    document.body.append(probe);
    const { color, backgroundColor } = getComputedStyle(probe);
    return [color, backgroundColor];
  });
  const seen = async (colour) => assert.ok(!canvas.slice(1).includes(colour) && colour !== 'rgba(0, 0, 0, 0)', colour);
  for (const frame of ['.root', '.chip', '.notice', '.map', '.map-tool > .icon', '.tag']) {
    assert.notEqual(await style(frame, 'borderTopStyle'), 'none', frame);
    await seen(await style(frame, 'borderTopColor'));
  }
  for (const icon of ['.chip .icon', '.notice-title .icon', '.bar .icon', '.map-tool .icon']) await seen(await style(icon, 'stroke'));
  // Done, now, and to come differ in form, not in colour alone.
  const step = async (which) => [await style(`.step${which}`, 'backgroundColor', '::before'), await style(`.step${which}`, 'borderTopWidth', '::before')].join();
  assert.notEqual(await step('.is-done'), await step(':last-child'));
  assert.notEqual(await step('.is-now'), await step(':last-child'));
  assert.notEqual(await step('.is-now'), await step('.is-done'));
  assert.notEqual(await style('.day.is-possible .day-number', 'borderTopColor'), await style('.day:not(.is-possible) .day-number', 'borderTopColor'));
  assert.equal(await style('.day.is-closed .day-number', 'borderTopStyle'), 'solid');
});

test('forced colours, dark: every icon is drawn in the ink of the page', async () => {
  for (const name of ['replies of providers, with maps', 'a list, one row of it opened, rows alone, badges']) {
    const parcel = await openSheet(stage, name, { context: { forcedColors: 'active', colorScheme: 'dark' } });
    const dim = await everywhere(parcel.page, (it) => {
      if (!it.matches('svg.icon') || it.closest('.map-tool')) return '';
      const { stroke } = getComputedStyle(it);
      return stroke === 'rgb(255, 255, 255)' ? '' : stroke;
    });
    assert.deepEqual(dim, []);
    await parcel.page.context().close();
  }
});

// PICTURES=accessibility: what is said above, for eyes.
if (process.env.PICTURES === 'accessibility') {
  for (const [setting, context] of [['forced', { forcedColors: 'active' }], ['forced-dark', { forcedColors: 'active', colorScheme: 'dark' }], ['contrast', { contrast: 'more' }]]) {
    test(`pictures: ${setting}`, async () => {
      mkdirSync(folder, { recursive: true });
      for (const name of Object.keys(sheets)) {
        const parcel = await openSheet(stage, name, { context });
        await parcel.page.screenshot({ path: fileURLToPath(new URL(`${setting}-${name.slice(0, 12).replaceAll(/\W/g, '-')}.png`, folder)), fullPage: true });
        await parcel.page.context().close();
      }
    });
  }
}

test('who asks for more contrast gets the strong ink and the strong lines', async () => {
  for (const theme of ['light', 'dark']) {
    const parcel = await openSheet(stage, 'the states of a parcel', { context: { contrast: 'more' } });
    await turn(parcel, 'en', theme);
    const colours = await parcel.element.evaluate((it) => {
      const of = (selector, name) => getComputedStyle(it.shadowRoot.querySelector(selector))[name];
      return [of('.freshness-text', 'color'), of('.root', 'color'), of('.bar', 'borderBottomColor'), of('.root', 'backgroundColor')];
    });
    assert.equal(colours[0], colours[1], 'minor text is as strong as the rest');
    assert.ok(contrast(colours[2], colours[3]) >= 3, `${colours[2]} on ${colours[3]}`);
    await parcel.page.context().close();
  }
});
