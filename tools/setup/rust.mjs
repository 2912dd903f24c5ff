// The Rust that builds for the page. The standard library is built with the module (a panic must abort at once and carry no text),
// so a toolchain is wanted that has the library's source and a linker for WebAssembly.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { answer, show } from '../process.mjs';
import * as apt from './apt.mjs';
import { SetupProblem } from './problem.mjs';

const debianPackages = ['rustc-web', 'cargo-web', 'rust-web-src', 'rust-web-llvm', 'lld-22'];
const debianLinter = 'rust-web-clippy';
/** The first Rust with `-Cpanic=immediate-abort`. */
const oldest = 91;

/** The toolchain on PATH, and the one of Debian's packages. */
const candidates = [
  { name: 'the Rust on PATH', cargo: 'cargo', rustc: 'rustc', clippy: ['cargo', 'clippy'] },
  { name: "Debian's rustc-web", cargo: '/usr/bin/cargo', rustc: '/usr/bin/rustc', clippy: ['/usr/bin/cargo-clippy', 'clippy'] },
];

function isReady({ cargo, rustc }) {
  const version = answer(rustc, ['-vV']);
  const sysroot = version && answer(rustc, ['--print', 'sysroot']);
  if (!sysroot || answer(cargo, ['--version']) === undefined) return false;
  if (Number(/^release: 1\.(\d+)/m.exec(version)?.[1]) < oldest) return false;
  const machine = /^host: (.+)$/m.exec(version)?.[1] ?? '';
  const linker = existsSync(join(sysroot, 'lib/rustlib', machine, 'bin/rust-lld')) || answer('rust-lld', ['-flavor', 'wasm', '--version']);
  return Boolean(linker) && existsSync(join(sysroot, 'lib/rustlib/src/rust/library/std/Cargo.toml'));
}

/** The toolchain for WebAssembly: `{ name, cargo, rustc, clippy }`; undefined when none is ready. */
export function findToolchain() {
  return candidates.find(isReady);
}

/** Finds or installs the toolchain. */
export async function setUpRust() {
  if (answer('cargo', ['--version']) === undefined) {
    throw new SetupProblem('Rust is not installed: no `cargo` on PATH.', 'Install it from https://rustup.rs and open a new shell.');
  }
  const found = findToolchain();
  if (found) return found;
  console.log('No Rust here can build for WebAssembly yet: the source of its standard library is missing.');
  if (answer('rustup', ['--version']) !== undefined) {
    console.log('  rustup component add rust-src');
    await show('rustup', ['component', 'add', 'rust-src']);
    const added = findToolchain();
    if (added) return added;
  }
  if (apt.mayInstall()) {
    console.log("rustup could not fetch it; Debian's packages bring a second Rust with the source:");
    await apt.install(apt.missing(debianPackages));
    const installed = findToolchain();
    if (installed) return installed;
  }
  const way = apt.isDebian()
    ? `As root: apt-get install ${debianPackages.join(' ')}`
    : `With rustup: rustup component add rust-src (Rust 1.${oldest} or newer).`;
  throw new SetupProblem('No Rust toolchain with the source of the standard library.', way);
}

/** What the tests need on top: the linters of both toolchains. */
export async function setUpLinters(toolchain) {
  const absent = ['rustfmt', 'clippy'].filter((name) => answer('cargo', [name === 'rustfmt' ? 'fmt' : name, '--version']) === undefined);
  if (absent.length > 0) {
    console.log(`  rustup component add ${absent.join(' ')}`);
    if ((await show('rustup', ['component', 'add', ...absent])) !== 0) {
      throw new SetupProblem(`${absent.join(' and ')} cannot be installed.`, `With rustup: rustup component add ${absent.join(' ')}`);
    }
  }
  const [program, ...args] = toolchain.clippy;
  if (answer(program, [...args, '--version']) === undefined && apt.mayInstall()) await apt.install([debianLinter]);
}
