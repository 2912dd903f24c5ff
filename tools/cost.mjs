// What each provider costs: the bytes of brotli by which the whole program shrinks without its reader.
//   node tools/cost.mjs           every provider, as a Markdown table
//   node tools/cost.mjs ups jt    some of them
// The crate is copied to target/cost, so that the tree stays as it is; there the `ROW` of one provider after the other is
// emptied, and the linker drops whatever only that reader needed. What two readers share counts for neither.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './process.mjs';

// The compiler that tools/build is told of as well.
const cargo = process.env.WASM_CARGO ?? 'cargo';

const copy = join(root, 'target/cost/tree');
const readers = join(copy, 'src/provider/on_demand');
const module = join(root, 'target/cost/build/wasm32-unknown-unknown/release/parcelight.wasm');

// As in tools/build: the same compiler flags, and of its levels of wasm-opt the one that wins.
const FLAGS = [
  '-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none -Zmir-opt-level=3',
  '-Cllvm-args=-disable-lsr -Cllvm-args=-enable-pre=false',
].join(' ');
const CARGO = [
  'rustc --quiet --package=parcelight --lib --crate-type=cdylib --release',
  '--target=wasm32-unknown-unknown -Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size',
].join(' ').split(' ');
const WASM_OPT = [
  '-Oz --one-caller-inline-max-function-size=30 --skip-pass=local-cse --low-memory-unused --dealign --strip-debug --strip-producers --strip-target-features',
  '--enable-bulk-memory --enable-bulk-memory-opt --enable-sign-ext --enable-nontrapping-float-to-int',
  '--enable-mutable-globals --enable-multivalue --enable-reference-types --enable-call-indirect-overlong',
].join(' ').split(' ');

/** Runs a program; its output is shown when it fails. */
function run(program, args, options = {}) {
  const done = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });
  if (done.status !== 0) throw new Error(`${program} failed\n${done.stderr ?? done.error}`);
}

/** The size of the program with all its parts, as the copy stands. */
function size() {
  const env = { ...process.env, RUSTFLAGS: FLAGS, RUSTC_BOOTSTRAP: '1' };
  if (process.env.WASM_RUSTC) env.RUSTC = process.env.WASM_RUSTC;
  rmSync(module, { force: true });
  run(cargo, [...CARGO, '--target-dir', join(root, 'target/cost/build')], { cwd: copy, env });
  const small = join(root, 'target/cost/small.wasm');
  run(process.execPath, [join(root, 'node_modules/binaryen/bin/wasm-opt'), ...WASM_OPT, module, '-o', small]);
  return brotliCompressSync(readFileSync(small), { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;
}

/** The source of a reader that recognises nothing and reads nothing; undefined where a file is no reader. */
function emptied(source) {
  const row = /pub\(super\) const ROW: Row\s*=\s*Row\s*\{\s*provider: Provider::(\w+),[\s\S]*?\};/;
  if (!row.test(source)) return undefined;
  return source.replace(
    row,
    (_, provider) =>
      `pub(super) const ROW: Row = Row { provider: Provider::${provider}, signs: "-", is: super::never, read: |_, _| Ok(()) };`,
  );
}

rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
const [, members] = /members = (\[.*?\])/.exec(readFileSync(join(root, 'Cargo.toml'), 'utf8'));
for (const name of ['Cargo.toml', 'Cargo.lock', 'src', 'data', ...JSON.parse(members)]) {
  cpSync(join(root, name), join(copy, name), { recursive: true });
}
const whole = size();
const rows = [];
const wanted = process.argv.slice(2);
for (const file of readdirSync(readers).filter((name) => name.endsWith('.rs')).sort()) {
  const name = file.slice(0, -'.rs'.length);
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const path = join(readers, file);
  const source = readFileSync(path, 'utf8');
  const without = emptied(source);
  if (without === undefined) continue;
  writeFileSync(path, without);
  rows.push([name, whole - size()]);
  writeFileSync(path, source);
  console.error(...rows.at(-1));
}
const sum = rows.reduce((sum, [, bytes]) => sum + bytes, 0);
console.log('| provider | bytes brotli |\n| --- | ---: |');
for (const [name, bytes] of rows.sort((one, other) => other[1] - one[1])) console.log(`| ${name} | ${bytes} |`);
console.log(`| shared by all | ${whole - sum} |\n| **the program** | **${whole}** |`);
