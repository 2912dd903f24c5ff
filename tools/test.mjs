// Runs every check and every test. The last line counts the tests; a check that is no test (a lint, the size gate) counts when it fails.
//   node tools/test.mjs             everything
//   node tools/test.mjs browser     the steps with such a word in their name
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { buildProgram } from './build.mjs';
import { answer, collect, root } from './process.mjs';
import { main, setup } from './setup.mjs';

// Lints while it compiles: clippy by itself would have everything checked once more, the SQL engine too.
process.env.RUSTC_WORKSPACE_WRAPPER = 'clippy-driver';
const words = process.argv.slice(2);
/** How many browsers are tested at once: each waits half of its time. */
const BROWSERS = Math.max(2, availableParallelism() - 1);
/** The longest of the tests in a browser, a minute and a half. */
const HOSTILE = join('tests', 'browser', 'hostile');

await main(async () => {
  const { toolchain, browser } = await setup({ tests: true });
  const total = { passed: 0, failed: 0 };
  const broken = new Set();
  const lane = async (steps) => {
    for (const step of steps) {
      if (words.length > 0 && !step.always && !words.some((word) => step.name.includes(word))) continue;
      if (broken.has(step.needs)) {
        // What an earlier build left in dist/ says nothing about this one.
        console.log(`${step.name.padEnd(22)}not run: the step "${step.needs}" failed`);
        total.failed += 1;
        broken.add(step.name);
        continue;
      }
      const { passed, failed } = await run(step);
      if (failed > 0) broken.add(step.name);
      total.passed += passed;
      total.failed += failed;
    }
  };
  for (const lanes of stages(toolchain, browser)) await Promise.all(lanes.map(lane));
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});

/**
 * The steps: stages, one after the other, of lanes that run side by side, of steps in their order. What drives browsers has the machine for itself:
 * beside compilers it is no sooner done, and what a test waits for comes late.
 */
function stages(toolchain, browser) {
  const target = JSON.parse(answer('cargo', ['metadata', '--no-deps', '--format-version=1'])).target_directory;
  // Not through `cargo run`, which would wait for what another lane compiles.
  const ours = (command) => ({ ...buildProgram(toolchain, command), program: join(target, 'debug', 'parcelight-build'), args: [command] });
  const cargo = (...args) => ({ program: 'cargo', args });
  const node = (...args) => ({ program: process.execPath, args, options: { env: { ...process.env, CHROMIUM: browser } } });
  const aside = (lane) => lane.map((step) => ({ ...step, options: { ...step.options, niceness: 5 } }));
  const suite = (...args) => ({ count: countNode, ...node('--test', '--test-reporter=spec', ...args) });
  return [
    [
      aside([
        { name: 'build program', always: true, ...cargo('build', '--locked', '--package=parcelight-build') },
        { name: 'release build', needs: 'build program', ...ours('preview') },
        { name: 'size gate', needs: 'release build', ...ours('build') },
        { name: 'licences, SBOM', needs: 'release build', ...node(join('tools', 'supply.mjs'), 'write') },
        { name: 'pseudo-locales', needs: 'release build', ...ours('pseudo') },
        { name: 'types', needs: 'release build', ...node(join('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit') },
        { name: 'clippy, wasm32', needs: 'build program', ...ours('lint') },
      ]),
      aside([
        { name: 'format', ...cargo('fmt', '--all', '--check') },
        { name: 'readme', ...node(join('tools', 'readme.mjs'), '--check') },
        { name: 'supply chain', ...suite(join('tests', 'supply', 'supply.test.mjs')) },
        { name: 'advisories', says: lastLine, ...node(join('tools', 'supply.mjs'), 'advisories', 'tell') },
        { name: 'lints, native tests', warns: true, count: countCargo, ...cargo('test', '--workspace', '--locked', '--no-fail-fast') },
        { name: 'catalogs', ...cargo('run', '--locked', '--package=parcelight-catalogs', '--', 'check') },
      ]),
      // A workspace of its own: its SQL engine is not built with everything else, and only once. It has the longest way on one core, so the others
      // give way to it; else it would be left alone at the end, with a core idle.
      [
        { name: 'lane fit', warns: true, count: countCargo, ...cargo('test', '--manifest-path=tools/lanes-fit/Cargo.toml', '--locked', '--no-fail-fast') },
        { name: 'lane fit on Spark', needs: 'lane fit', ...suite('tools/lanes-fit/spark/same.test.mjs') },
      ],
    ],
    [
      [
        { name: 'browser tests', needs: 'pseudo-locales', ...suite(`--test-concurrency=${BROWSERS}`, ...tests('tests/browser').filter((test) => !test.startsWith(HOSTILE))) },
        // A minute that shows little more than last time: whoever changes what is kept, or listened to, asks for it.
        ...(words.includes('soak') ? [{ name: 'soak, short', needs: 'release build', ...suite(join('tests', 'soak', 'soak.test.mjs')) }] : []),
      ],
      // A third of the time of both is waiting: two browsers and an engine fill it. The engines are done first: a browser comes in their place.
      [
        { name: 'engines', needs: 'release build', ...suite('--test-concurrency=1', ...tests('tests/engines')) },
        { name: 'browser: hostile', needs: 'release build', ...suite('--test-concurrency=1', ...tests(HOSTILE)) },
      ],
    ],
  ];
}

/** Runs a step, tells its time, and shows its whole output when it failed. With `warns`, a warning of the compiler is a failure. */
async function run({ name, program, args, options, count, says, warns }) {
  const started = performance.now();
  const ended = await collect(program, args, options);
  const { output } = ended;
  const code = ended.code || Number(Boolean(warns) && /^warning: /m.test(stripVTControlCharacters(output)));
  const { passed, failed } = count?.(stripVTControlCharacters(output)) ?? { passed: 0, failed: 0 };
  const tests = count ? `  ${passed} passed, ${failed} failed` : says ? `  ${says(output)}` : '';
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(7);
  console.log(`${name.padEnd(22)}${code === 0 ? 'ok    ' : 'FAILED'}${seconds} s${tests}`);
  if (code !== 0) console.log(`\n$ ${[program, ...args].join(' ')}\n${stripVTControlCharacters(output)}`);
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** Adds up the lines `test result: ok. 12 passed; 0 failed; …`: one for each test program, one for the examples in the documentation. */
function countCargo(output) {
  return sum([...output.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed/gm)].map(([, passed, failed]) => [passed, failed]));
}

function lastLine(output) {
  return output.trimEnd().split('\n').at(-1);
}

/** Reads the summary of Node's test runner. */
function countNode(output) {
  const line = (word) => Number(new RegExp(`^(?:ℹ|#) ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return { passed: line('pass'), failed: line('fail') + line('cancelled') };
}

function sum(results) {
  return results.reduce((all, [passed, failed]) => ({ passed: all.passed + Number(passed), failed: all.failed + Number(failed) }), {
    passed: 0,
    failed: 0,
  });
}

function tests(folder) {
  const names = readdirSync(join(root, folder), { recursive: true });
  return names.filter((name) => name.endsWith('.test.mjs')).sort().map((name) => join(folder, name));
}
