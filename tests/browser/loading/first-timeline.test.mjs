// The main path: a page of a shop, a reply of a provider, a timeline.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useStage } from '../support/page.mjs';

const stage = useStage();

const scan = (time, message, city) => ({ checkpoint_time: time, tag: 'InTransit', message, city, country_iso3: 'CHN' });

const reply = {
  body: {
    data: {
      tracking: {
        tracking_number: 'LP00123456789CN',
        slug: 'cainiao',
        tag: 'InTransit',
        origin_country_iso3: 'CHN',
        destination_country_iso3: 'DEU',
        checkpoints: [
          scan('2026-11-18T09:20:00+08:00', 'Parcel accepted at the station', 'Yiwu'),
          scan('2026-11-20T22:05:00+08:00', 'Left the airport of origin', 'Hangzhou'),
        ],
      },
    },
  },
};

test('a strict page shows the timeline', async () => {
  const parcel = await stage.open({ reply });
  await parcel.ready();
  const text = await parcel.text();
  assert.match(text, /Parcel accepted at the station/);
  assert.match(text, /Left the airport of origin/);
  assert.deepEqual(await parcel.violations(), []);
  assert.deepEqual(stage.server.violations, []);
  assert.deepEqual(parcel.errors, []);
  assert.deepEqual(parcel.console, []);
});
