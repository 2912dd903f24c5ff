// What the project is made of is allowed, pinned, listed, and the checks would see it if it were not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/process.mjs';
import { check } from '../../tools/supply/check.mjs';
import { met } from '../../tools/supply/licence.mjs';
import { licences } from '../../tools/supply/notices.mjs';
import { crates, packages, policy } from '../../tools/supply/parts.mjs';
import { sbom } from '../../tools/supply/sbom.mjs';
import { parse } from '../../tools/supply/toml.mjs';

const real = { crates: crates(), packages: packages() };
const crate = (changes) => ({ name: 'made-up', version: '1.0.0', licence: 'MIT', source: 'registry+https://github.com/rust-lang/crates.io-index', checksum: 'ab', users: ['parcelight'], dependencies: [], isOurs: false, isShipped: true, ...changes });
const tool = (changes) => ({ name: 'made-up', version: '1.0.0', licence: 'MIT', integrity: 'sha512-ab', isTool: true, ...changes });
const wrong = (crates, packages = []) => check({ crates, packages }).wrong;

test('the lock files are within the rules', () => {
  assert.deepEqual(check(real).wrong, []);
  assert.ok(real.crates.length > 50 && real.packages.length > 4, 'the lock files are read');
});

test('what is against the rules is seen', () => {
  assert.deepEqual(wrong([crate()], [tool()]), []);
  assert.match(wrong([crate({ licence: 'GPL-3.0-only' })])[0], /^licence: made-up/);
  assert.match(wrong([crate({ licence: '' })])[0], /^licence:/);
  assert.match(wrong([crate({ name: 'axe-core', licence: 'MPL-2.0' })])[0], /^licence:/, 'an exception for a tool is none for what is shipped');
  assert.match(wrong([crate({ source: 'git+https://git.example/x' })])[0], /^source:/);
  assert.match(wrong([crate({ checksum: undefined })])[0], /^source:/);
  assert.match(wrong([crate({ name: 'openssl-sys' })])[0], /^ban: openssl-sys/);
  assert.match(wrong([crate({ name: 'fluent-bundle', users: ['other'] })])[0], /^ban:/);
  assert.deepEqual(wrong([crate({ name: 'fluent-bundle' })]), [], 'one user of it is allowed');
  assert.match(wrong([crate({ isOurs: true, dependencies: [{ name: 'x', req: '*' }] })])[0], /^ban:.*any version/);
  assert.match(wrong([], [tool({ integrity: undefined })])[0], /^source:/);
  assert.match(wrong([], [tool({ resolved: 'https://registry.example/x.tgz' })])[0], /^source:/);
  assert.match(wrong([], [tool({ isTool: false })])[0], /^ban:/);
  assert.equal(check({ crates: [crate(), crate({ version: '2.0.0' })], packages: [] }).odd.length, 1);
});

test('licence expressions', () => {
  const allowed = ['MIT', 'Apache-2.0', 'Apache-2.0 WITH LLVM-exception', 'Unicode-3.0'];
  for (const [expression, kept] of [
    ['MIT', ['MIT']],
    ['GPL-2.0-only OR MIT', ['MIT']],
    ['MIT/Apache-2.0', ['MIT']],
    ['(MIT OR GPL-3.0) AND Unicode-3.0', ['MIT', 'Unicode-3.0']],
    ['Apache-2.0 WITH LLVM-exception', ['Apache-2.0 WITH LLVM-exception']],
    ['MIT AND GPL-3.0', undefined],
    ['Apache-2.0 WITH Other-exception', undefined],
    ['MIT OR', undefined],
    ['MIT)', undefined],
    ['', undefined],
  ]) assert.deepEqual(met(expression, allowed), kept, expression);
});

test('the rules are read as they are written', () => {
  assert.deepEqual(parse('a = "x # y" # z\n[b.c]\nd = [\n  "1", # one\n  { e = "f", g = [true] },\n]\n'), { a: 'x # y', b: { c: { d: ['1', { e: 'f', g: [true] }] } } });
  assert.throws(() => parse('[[tables]]'), /not understood/);
  assert.throws(() => parse('a = nonsense'), /not understood/);
  assert.equal(policy.sources['unknown-registry'], 'deny');
});

test('the notices name everything that is in the modules', () => {
  const text = licences();
  const shipped = real.crates.filter(({ isShipped }) => isShipped);
  assert.ok(shipped.length > 8 && shipped.some(({ name }) => name === 'wasm-bindgen') && !shipped.some(({ name }) => ['syn', 'proptest', 'sha2'].includes(name)));
  for (const { name, version } of shipped) assert.ok(text.includes(`${name} ${version}`), name);
  assert.match(text, /Permission is hereby granted/);
  assert.ok(!text.includes(root), 'no path of this machine');
});

test('the bill of materials lists both lock files with their digests, and is the same twice', () => {
  const bill = sbom({ 'a.js': { integrity: `sha384-${Buffer.from('digest').toString('base64')}` } });
  assert.deepEqual(bill, sbom({ 'a.js': { integrity: `sha384-${Buffer.from('digest').toString('base64')}` } }));
  const names = new Set(bill.components.map(({ name }) => name));
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  for (const name of ['chrono', 'wasm-bindgen', 'esbuild', 'a.js']) assert.ok(names.has(name), name);
  assert.ok(lock.includes('"node_modules/esbuild"'));
  assert.ok(bill.components.every(({ hashes }) => /^[0-9a-f]+$/.test(hashes[0].content)));
  assert.ok(!JSON.stringify(bill).includes(root));
});
