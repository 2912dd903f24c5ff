// The npm packages that package-lock.json names: esbuild, terser, wasm-opt, TypeScript, Playwright.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, show } from '../process.mjs';
import { SetupProblem } from './problem.mjs';

const folder = join(root, 'node_modules');
/** Remembers which lock file was installed. */
const mark = join(folder, '.parcelight-lock');

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Installs the packages when the lock file is not the one that was installed. */
export async function setUpPackages() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (read(mark) === lock) return;
  console.log('  npm ci');
  if ((await show('npm', ['ci', '--loglevel=error'], { shell: process.platform === 'win32' })) !== 0) {
    throw new SetupProblem('npm could not install the packages.', 'See above; `npm ping` tells whether the registry can be reached.');
  }
  writeFileSync(mark, lock);
}
