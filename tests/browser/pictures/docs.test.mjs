// Every state that a buyer can see, as a picture: with PICTURES=docs they go to docs/states/, and docs/states.md lists them.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { useStage } from '../support/page.mjs';
import { reply, states } from '../support/states.mjs';

const stage = useStage();
const isForDocs = process.env.PICTURES === 'docs';
const docs = new URL('../../../docs/', import.meta.url);
const folder = new URL(isForDocs ? 'states/' : '../test-results/states/', docs);
mkdirSync(folder, { recursive: true });

for (const [name, title, now, parcel] of states) {
  test(title, async () => {
    const shown = await stage.open({
      reply: { body: reply(parcel) },
      attributes: { number: 'PX000000017TH', lang: 'en', map: 'none' },
      now: `2026-11-${now}:00Z`,
      context: { viewport: { width: 406, height: 1_400 }, locale: 'en', timezoneId: 'Asia/Bangkok' },
    });
    await shown.ready();
    const box = await shown.element.boundingBox();
    const history = await shown.part('history').first().boundingBox();
    // The head of the parcel: what is the case, when it comes, what to do.
    const clip = { x: 0, y: 0, width: 406, height: Math.min(history ? history.y : box.height, 1_400) };
    await shown.page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, folder)), clip });
    assert.deepEqual(shown.errors, []);
    assert.ok((await shown.part('headline').first().innerText()).length > 3);
  });
}

after(() => {
  if (!isForDocs) return;
  const parts = states.map(([name, title]) => `## ${title}\n\n![${title}](states/${name}.png)\n`);
  const head = '# The states a buyer can see\n\nMade by `tests/browser/pictures/docs.test.mjs` with `PICTURES=docs`. The map and the history below are left out.\n';
  writeFileSync(new URL('states.md', docs), [head, ...parts].join('\n'));
});
