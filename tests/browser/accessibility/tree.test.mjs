// What a screen reader finds in the main states: the accessibility tree, as it was read and found good. `BLESS=1` writes it anew.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { useStage } from '../support/page.mjs';
import { openSheet, turn } from './sheets.mjs';

const stage = useStage();
const folder = new URL('../../golden/accessibility/', import.meta.url);

/** The sheet, and the states of it; of a whole page where none is named. */
const read = {
  'the states of a parcel': ['pending', 'announced', 'in-transit', 'customs-hold', 'duty-unpaid', 'out-for-delivery', 'ready-for-pickup', 'delivered', 'late', 'returned'],
  'replies of providers, with maps': ['under way', 'two legs'],
  'failures without a parcel': ['server'],
  'failures with a parcel': ['timeout'],
  'waiting for the reply': [],
  'a list, one row of it opened, rows alone, badges': [],
  'look-up boxes': ['look-up empty', 'look-up RR473124892CN'],
};

for (const [sheet, states] of Object.entries(read)) {
  test(sheet, async () => {
    const parcel = await openSheet(stage, sheet);
    for (const lang of ['en', 'ar']) {
      await turn(parcel, lang, 'light');
      for (const state of states.length ? states : ['']) {
        const it = state ? parcel.page.locator(`[data-state="${state}"]`) : parcel.page.locator('body');
        const name = `${state ? `${sheet.split(' ').slice(0, 2).join('-')}-${state}` : sheet.split(',')[0]}-${lang}.yml`.replaceAll(/[ ,]+/g, '-').toLowerCase();
        const tree = `${await it.ariaSnapshot()}\n`;
        const file = new URL(name, folder);
        if (process.env.BLESS) {
          mkdirSync(folder, { recursive: true });
          writeFileSync(file, tree);
        } else {
          assert.equal(tree, readFileSync(file, 'utf8'), name);
        }
      }
    }
  });
}

test('lists have no empty items, controls no empty names, headings no jumps', async () => {
  for (const sheet of Object.keys(read)) {
    const parcel = await openSheet(stage, sheet);
    const tree = await parcel.page.locator('body').ariaSnapshot();
    const lines = tree.split('\n');
    assert.deepEqual(lines.filter((line) => /^\s*- (listitem|button|link|textbox|definition|term|heading)( \[.*\])?$/.test(line)), [], sheet);
    const levels = lines.map((line) => /heading .*\[level=(\d)\]/.exec(line)?.[1]).filter(Boolean).map(Number);
    levels.slice(1).forEach((level, at) => assert.ok(level - levels[at] <= 1, `${sheet}: ${levels.join(' ')}`));
    // Characters that only the eye takes for a text.
    assert.doesNotMatch(tree, /[▾▸✓›]/u);
    await parcel.page.context().close();
  }
});
