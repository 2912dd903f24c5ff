// Sets up what the machine lacks and says what it does; a fraction of a second when nothing is missing.
//   node tools/setup.mjs            what the build needs
//   node tools/setup.mjs --tests    and what the tests need: linters, browsers, fonts
import { pathToFileURL } from 'node:url';
import { browserVersion, setUpBrowser } from './setup/browser.mjs';
import { setUpEngines } from './setup/engines.mjs';
import { setUpPackages } from './setup/packages.mjs';
import { SetupProblem } from './setup/problem.mjs';
import { setUpLinters, setUpRust } from './setup/rust.mjs';

/** Finds or installs everything. `{ toolchain, browser }`; the browser only for the tests. */
export async function setup({ tests = false } = {}) {
  const started = performance.now();
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new SetupProblem(`Node ${process.versions.node} is too old.`, 'Install Node 20 or newer.');
  }
  await setUpPackages();
  const toolchain = await setUpRust();
  let browser;
  if (tests) {
    await setUpLinters(toolchain);
    browser = await setUpBrowser();
    await setUpEngines();
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`setup ready in ${seconds} s: ${toolchain.name}${browser ? `, ${browserVersion(browser)}` : ''}`);
  return { toolchain, browser };
}

/** Runs the work of a script; a problem that has a way on is told in words, with no stack. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (problem) {
    console.error(problem instanceof SetupProblem ? `\n${problem.message}` : problem);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => void (await setup({ tests: process.argv.includes('--tests') })));
}
