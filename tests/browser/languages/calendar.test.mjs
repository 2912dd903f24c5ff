// Every date on the page is in one calendar: the locale's own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, useStage } from '../support/page.mjs';

const stage = useStage();

for (const [lang, figures] of [['en', '22 23 24'], ['fa', '۱ ۲ ۳'], ['ja', '22 23 24'], ['ar-EG', '٢٢ ٢٣ ٢٤']]) {
  test(`the days ahead in ${lang}`, async () => {
    const parcel = await stage.open({ reply: { body: fixture('17track/transit-two-legs.json') }, attributes: { lang, map: 'none' } });
    await parcel.ready();
    const shown = await parcel.page.locator('parcel-light .day-number').allInnerTexts();
    assert.equal(shown.slice(0, 3).join(' '), figures);
  });
}
