// What is wrong with the buyer's device.
import assert from 'node:assert/strict';
import { NOW } from '../support/stage.mjs';

const DAY = 86_400_000;
const whole = { sees: 'parcel', recovers: 'whole', begin: () => {} };

/** Opens the parcel on a device whose storage is as `before` makes it. */
const storage = (before) => ({ ...whole, kind: 'storage', options: { before } });

export default [
  { fault: 'the clock is a day ahead', ...whole, options: { now: NOW + DAY }, comes: ({ age }) => /just now/.test(age) },
  { fault: 'the clock is a day behind', ...whole, options: { now: NOW - DAY }, comes: ({ age }) => /just now/.test(age) },
  {
    fault: 'the clock is put back by a day while the page is open', ...whole,
    async test(stage) {
      const page = await stage.open();
      await page.still();
      const { headline, events } = await page.seen();
      await page.run((by) => (window.parcelTest.skew = by), -DAY);
      await page.refresh();
      const asked = () => stage.server.requests.filter(({ path }) => path === '/api/track').length;
      while (asked() < 2) await new Promise((resolve) => setTimeout(resolve, 25));
      const seen = await page.sees('the parcel, just now', ({ age, notice }) => /just now/.test(age) && !notice);
      assert.deepEqual([seen.headline, seen.events], [headline, events]);
      await page.isQuiet();
    },
  },
  {
    fault: 'storage that may not be touched', ...storage(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
      }
    }),
  },
  { fault: 'no storage', ...storage(() => Object.defineProperty(window, 'localStorage', { value: null })) },
  {
    fault: 'storage that cannot be read', ...storage(() => {
      Storage.prototype.getItem = Storage.prototype.key = () => { throw new DOMException('gone', 'UnknownError'); };
    }),
  },
  {
    fault: 'storage that is full', ...storage(() => {
      Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
    }),
  },
];
