// The short form of `npm run soak`, by `npm test -- soak`: nothing grows after a warm-up, however often the page is brought up to date.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growth, table } from './page.mjs';
import { many, updates, weeks } from './scenarios.mjs';

for (const [name, run, options] of [
  ['three weeks of refreshes, with failures in between', () => weeks({ count: 3, every: 6 })],
  ['some hundred updates', () => updates({ shipments: 600, replies: 60, rows: 2 })],
  ['a page of two hundred elements', () => many({ rounds: 2 }), { wobble: 0.05 }],
]) {
  test(name, { timeout: 300_000 }, async (context) => {
    const { rows, errors } = await run();
    context.diagnostic(`\n${table(rows)}`);
    assert.deepEqual(errors, []);
    // The first week warms up.
    assert.deepEqual(growth(rows, options), []);
  });
}
