// No finding of axe (WCAG 2.2 AA and best practices) in any state, light and dark, left to right and right to left.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { element, fixture, useStage } from '../support/page.mjs';
import { parcels } from '../support/parcels.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const stage = useStage();

const states = {
  'under way': { body: fixture('aftership/transit.json') },
  'needs a document': { body: fixture('aftership/customs-hold.json') },
  'to be collected': { body: fixture('aftership/pickup.json') },
  delivered: { body: fixture('aftership/delivered-legacy.json') },
  'two legs': { body: fixture('17track/transit-two-legs.json') },
  lost: { body: fixture('aftership/lost.json') },
  returned: { body: fixture('aftership/returned.json') },
  'not known': { status: 404, body: fixture('aftership/error-not-found.json') },
};

async function findings(parcel) {
  await parcel.page.evaluate(axe);
  const { violations } = await parcel.page.evaluate(() => window.axe.run({ include: ['parcel-light'], exclude: ['parcel-light > a'] }, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The test page has no other content: its landmarks and headings are not ours.
    rules: { region: { enabled: false }, 'heading-order': { enabled: false }, 'page-has-heading-one': { enabled: false } },
  }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, any }) => `${target} ${any[0]?.message ?? ''}`).join('; ')}`);
}

for (const [state, reply] of Object.entries(states)) {
  for (const lang of ['en', 'ar']) {
    for (const theme of ['light', 'dark']) {
      test(`${state}, ${lang}, ${theme}`, async () => {
        const parcel = await stage.open({ reply, attributes: { lang, theme }, context: { bypassCSP: true } });
        if (reply.status) await parcel.event('parcel-error');
        else await parcel.ready();
        await parcel.page.locator('parcel-light .root:not(.is-loading)').waitFor();
        for (const closed of await parcel.page.locator('parcel-light summary').all()) await closed.click();
        assert.deepEqual(await findings(parcel), []);
      });
    }
  }
}

for (const lang of ['en', 'ar']) {
  for (const theme of ['light', 'dark']) {
    test(`a list with a failure, and badges, ${lang}, ${theme}`, async () => {
      const attributes = { numbers: 'T1 D2 P3 R4 X5', src: '/api/track?numbers={numbers}', lang, theme };
      const badge = element({ number: 'P7', view: 'badge', src: '/api/track?numbers={numbers}', lang, theme });
      const parcel = await stage.open({ reply: parcels, body: element(attributes) + badge, context: { bypassCSP: true } });
      await parcel.event('parcel-error');
      await parcel.event('parcel-ready', 5);
      await parcel.page.locator('parcel-light .compact-open').nth(1).click();
      await parcel.page.locator('parcel-light .history').waitFor();
      assert.deepEqual(await findings(parcel), []);
    });
  }
}

test('everything that acts is reached with the keyboard, in the order it is read', async () => {
  const parcel = await stage.open({ reply: states['two legs'] });
  await parcel.ready();
  const stops = [];
  for (let press = 0; press < 12; press += 1) {
    await parcel.page.keyboard.press('Tab');
    const stop = await parcel.element.evaluate((it) => {
      const active = it.shadowRoot.activeElement;
      return active && (active.ariaLabel ?? active.textContent.trim());
    });
    if (!stop) break;
    stops.push(stop);
  }
  assert.match(stops[0], /^Copy number/);
  assert.equal(stops[1], 'Refresh now');
  assert.ok(stops.includes('Why this date'), stops.join(' | '));
  await parcel.page.locator('parcel-light .why summary').focus();
  await parcel.page.keyboard.press('Enter');
  assert.ok(await parcel.page.locator('parcel-light .why > .why-body').first().isVisible());
});

test('targets are at least 24 px', async () => {
  const parcel = await stage.open({ reply: states['two legs'] });
  await parcel.ready();
  const small = await parcel.element.evaluate((it) => [...it.shadowRoot.querySelectorAll('button, summary, a')]
    .map((target) => [target.ariaLabel ?? target.textContent, target.getBoundingClientRect()])
    .filter(([, { width, height }]) => width > 0 && (width < 24 || height < 24)));
  assert.deepEqual(small, []);
});

test('the status region speaks when something changed, and only then', async () => {
  const parcel = await stage.open({ reply: [states['under way'], states['under way'], states.delivered] });
  await parcel.ready();
  await parcel.element.evaluate((it) => {
    window.said = [];
    const region = it.shadowRoot.querySelector('[role=status]');
    new MutationObserver(() => window.said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
  });
  await parcel.element.evaluate((it) => it.refresh());
  await parcel.page.waitForTimeout(600);
  assert.deepEqual(await parcel.page.evaluate(() => window.said), []);
  await parcel.element.evaluate((it) => it.refresh());
  await parcel.event('parcel-update');
  const said = await parcel.page.evaluate(() => window.said);
  assert.equal(said.length, 1);
  assert.match(said[0], /Your parcel has arrived/);
});
