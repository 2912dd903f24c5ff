// The long soak: weeks of refreshes, ten thousand updates, a page of two hundred elements. The tables for docs/soak.md go to the
// standard output; it fails when something has grown. tests/soak/soak.test.mjs is its short form.
//   node tools/soak.mjs                 everything; some ten minutes
//   node tools/soak.mjs weeks updates   some of it
import { growth, table } from '../tests/soak/page.mjs';
import { many, updates, weeks } from '../tests/soak/scenarios.mjs';
import { main, setup } from './setup.mjs';

const told = ({ name, heap, wasm, nodes }) => console.error(`  ${name}: heap ${heap}, wasm ${wasm}, nodes ${nodes}`);

const scenarios = {
  weeks: ['Weeks under way, asked every two hours by `refresh()`', () => weeks({ count: 8, every: 2, told })],
  automatic: ['Weeks under way, by automatic refreshing', () => weeks({ count: 5, every: 1, isAutomatic: true, told })],
  updates: ['Ten thousand updates', () => updates({ shipments: 8_000, replies: 2_000, rows: 8, told })],
  many: ['A page of two hundred elements', () => many({ rounds: 18, told }), { wobble: 0.05 }],
};

await main(async () => {
  const { browser } = await setup({ tests: true });
  process.env.CHROMIUM = browser;
  const wanted = process.argv.slice(2);
  let code = 0;
  for (const [name, [title, run, options]] of Object.entries(scenarios)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const started = performance.now();
    const { rows, errors, requests, steps } = await run();
    const minutes = ((performance.now() - started) / 60_000).toFixed(1);
    console.log(`\n## ${title}\n\n${steps} steps, ${requests} requests to the shop, ${minutes} minutes.\n\n${table(rows)}`);
    const grown = [...growth(rows, options), ...errors];
    if (grown.length > 0) code = 1;
    for (const line of grown) console.log(`\nGrown: ${line}`);
  }
  return code;
});
