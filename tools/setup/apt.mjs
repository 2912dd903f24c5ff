// Debian packages, for machines where apt is there and we may use it.
import { readFileSync } from 'node:fs';
import { answer, show } from '../process.mjs';

const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
let listsAreFresh = false;

/** Whether this is Debian itself: Ubuntu's `chromium` is a snap, and its Rust has other names. */
export function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Whether packages can be installed without asking anybody. */
export function mayInstall() {
  return isDebian() && process.getuid?.() === 0 && answer('apt-get', ['--version']) !== undefined;
}

/** Those of the packages that are not installed. */
export function missing(packages) {
  return packages.filter((name) => !answer('dpkg-query', ['-W', '-f', '${Status}', name])?.endsWith(' installed'));
}

/** Installs packages. Says whether it succeeded. */
export async function install(packages) {
  if (!listsAreFresh) {
    console.log('  apt-get update');
    listsAreFresh = (await show('apt-get', ['update', '-qq'], { env: quiet })) === 0;
  }
  console.log(`  apt-get install ${packages.join(' ')}`);
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  return (await show('apt-get', args, { env: quiet, stdio: ['ignore', 'ignore', 'inherit'] })) === 0;
}
