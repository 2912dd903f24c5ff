// Pictures of some forty ways, to be looked at: they are written to test-results/map. What can be asserted without eyes: every stop and every
// name is inside the map, no two names touch, and nothing is cut off.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { useStage } from '../support/page.mjs';
import { drawn } from './map.mjs';
import { unseen } from './unseen.mjs';
import { ways } from './ways.mjs';

const stage = useStage();
const folder = new URL('../../../test-results/map/', import.meta.url);
mkdirSync(folder, { recursive: true });

const forms = [
  ['phone', { width: 390 }],
  ...(process.env.PICTURES ? [['narrow-dark-ar', { width: 320, theme: 'dark', lang: 'ar' }], ['wide', { width: 620 }]] : []),
];

for (const [form, { width, theme = 'light', lang = 'en' }] of forms) {
  for (const [name, body, stops] of [...Object.entries(ways), ...Object.entries(unseen).map(([name, told]) => [name, ...told])]) {
    test(`${name}, ${form}`, async () => {
      const parcel = await stage.open({
        reply: { body },
        attributes: { lang, theme },
        now: '2026-11-12T00:00:00Z',
        context: { viewport: { width: width + 16, height: 1_400 }, deviceScaleFactor: 2, locale: lang },
      });
      await parcel.ready();
      const map = await drawn(parcel);
      await parcel.page.waitForTimeout(350);
      await parcel.element.locator('.place').screenshot({ path: fileURLToPath(new URL(`${name}-${form}.png`, folder)) });
      assert.deepEqual(await map.collisions(), []);
      assert.deepEqual(await parcel.cut(), []);
      assert.deepEqual(parcel.errors, []);
      assert.deepEqual((await parcel.events('parcel-error')), []);
      if (stops) assert.equal((await map.list()).length, stops);
    });
  }
}
