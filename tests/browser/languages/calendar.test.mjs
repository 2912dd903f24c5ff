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

// Chromium has neither the names of their months nor those of countries.
for (const [lang, month] of [['kk', /нояб/], ['km', /Nov/], ['my', /Nov/]]) {
  test(`a browser without the names of months, in ${lang}: a month has a name all the same`, async () => {
    const parcel = await stage.open({ reply: { body: fixture('aftership/transit.json') }, attributes: { lang, map: 'none' }, context: { locale: lang } });
    await parcel.ready();
    const text = await parcel.page.locator('parcel-light .root').innerText();
    assert.doesNotMatch(text, /\bM\d\d\b/);
    assert.match(text, month);
  });
}
