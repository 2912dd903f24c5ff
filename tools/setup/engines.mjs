// Firefox and WebKit: what stands the faults of tests/engines beside Chromium. Neither needs a program of its own to be driven by: Firefox speaks
// WebDriver BiDi itself, and WebKitGTK's package brings its driver.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answer } from '../process.mjs';
import * as apt from './apt.mjs';
import { SetupProblem } from './problem.mjs';

const usual = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Where MiniBrowser is, below one of the folders of libraries. */
const mini = join('webkit2gtk-4.1', 'MiniBrowser');

/** `{ path }` of a Firefox: $FIREFOX, or one of the system; else `{ missing }`, in words. */
export function findFirefox() {
  const own = process.env.FIREFOX;
  if (own && !existsSync(own)) throw new SetupProblem(`FIREFOX is ${own}, and there is no such file.`, 'Set it to the path of a Firefox, or unset it.');
  const path = own || usual.find((path) => existsSync(path));
  return path ? { path } : { missing: 'no Firefox: install it, or set FIREFOX to its path' };
}

/** `{ driver, browser, display }`, the programs that WebKitGTK needs here; else `{ missing }`, in words. */
export function findWebKit() {
  if (process.platform !== 'linux') return { missing: 'WebKitGTK is there for Linux only' };
  const folders = ['/usr/libexec', ...readdirSync('/usr/lib').map((name) => join('/usr/lib', name))];
  const browser = folders.map((folder) => join(folder, mini)).find((path) => existsSync(path));
  const [driver, display] = ['WebKitWebDriver', 'Xvfb'].map((name) => answer('which', [name]));
  const lacks = Object.entries({ WebKitWebDriver: driver, MiniBrowser: browser, Xvfb: display }).filter(([, path]) => !path).map(([name]) => name);
  return lacks.length === 0 ? { driver, browser, display } : { missing: `no ${lacks.join(', no ')}: install WebKitGTK 4.1 with its driver, and Xvfb` };
}

/** Finds both; on Debian installs what is missing. Says what cannot be had: its tests are skipped then, and fail on Debian's CI. */
export async function setUpEngines() {
  const wanted = [
    ...(findFirefox().missing ? ['firefox-esr'] : []),
    ...(findWebKit().missing ? ['webkit2gtk-driver', 'xvfb'] : []),
  ];
  if (wanted.length > 0 && apt.mayInstall()) await apt.install(wanted);
  for (const { missing } of [findFirefox(), findWebKit()]) if (missing) console.log(`  tests/engines: ${missing}`);
}

/** An engine that is missing is a failure, not a reason to skip. */
export function mustRun() {
  return Boolean(process.env.CI) && apt.isDebian();
}
