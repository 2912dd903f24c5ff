// No finding of axe (WCAG 2.2 AA and best practices) in any state, light and dark, left to right and right to left.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from '../support/axe.mjs';
import { useStage } from '../support/page.mjs';
import { openSheet, sheets, turn } from './sheets.mjs';

const stage = useStage();

for (const name of Object.keys(sheets)) {
  test(name, async () => {
    const parcel = await openSheet(stage, name);
    const found = [];
    for (const lang of ['en', 'ar']) {
      for (const theme of ['light', 'dark']) {
        await turn(parcel, lang, theme);
        for (const finding of await findings(parcel.page)) found.push(`${lang}, ${theme}, ${finding}`);
      }
    }
    assert.deepEqual(found, []);
  });
}
