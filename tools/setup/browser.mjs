// The browser of the tests, and fonts for the scripts that it shows.
import { existsSync } from 'node:fs';
import { answer, show } from '../process.mjs';
import * as apt from './apt.mjs';
import { SetupProblem } from './problem.mjs';

const fonts = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];
/** Chromium without its windows, as Playwright's own is: a third less of the processor's time for each page. */
const shell = 'chromium-headless-shell';
const usual = [
  `/usr/bin/${shell}`,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a Chromium: $CHROMIUM, one of the system, or the one that Playwright fetched; undefined when there is none. */
export async function findBrowser() {
  const own = process.env.CHROMIUM;
  if (own) {
    if (existsSync(own)) return own;
    throw new SetupProblem(`CHROMIUM is ${own}, and there is no such file.`, 'Set it to the path of a Chromium or Chrome, or unset it.');
  }
  const found = usual.find((path) => existsSync(path));
  if (found) return found;
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** Finds or installs a Chromium; on Debian the fonts too. */
export async function setUpBrowser() {
  if (apt.mayInstall()) {
    const wanted = apt.missing(process.env.CHROMIUM ? fonts : [shell, ...fonts]);
    if (wanted.length > 0 && !(await apt.install(wanted)) && !(await findBrowser())) await apt.install(['chromium', ...apt.missing(fonts)]);
  }
  const found = await findBrowser();
  if (found) return found;
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const args = ['playwright-core', 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium'];
  console.log(`  npx ${args.join(' ')}`);
  await show('npx', args, { shell: process.platform === 'win32' });
  const fetched = await findBrowser();
  if (fetched) return fetched;
  throw new SetupProblem('No Chromium for the browser tests.', 'Install Chromium or Chrome and set CHROMIUM to its path.');
}

/** The browser's own account of itself: `Chromium 156.0.8078.79`. */
export function browserVersion(path) {
  return answer(path, ['--version', '--no-sandbox']) ?? path;
}
