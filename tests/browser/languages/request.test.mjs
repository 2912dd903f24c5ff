// A request that names the language waits until it is known.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, useStage } from '../support/page.mjs';

const stage = useStage();

test('the first request has the language', async () => {
  stage.server.reply('/api/track', { body: fixture('aftership/transit.json') });
  const parcel = await stage.open({ attributes: { src: '/api/track?lang={lang}', lang: 'es-MX' } });
  await parcel.ready();
  const asked = stage.server.requests.filter(({ path }) => path === '/api/track').map(({ query }) => String(query));
  assert.equal(asked.length, 1);
  assert.match(asked[0], /lang=es-MX/);
});
