// The module reads what the native program reads: what the compilers leave out and turn round for its size changes no meaning.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../../tools/process.mjs';

const NOW = '2026-11-22T00:00:00Z';
const fixtures = join(root, 'tests/fixtures');
let module;
let program;

before(async () => {
  const build = ['build', '--locked', '--package=parcelight-cli', '--message-format=json'];
  const { stdout } = spawnSync('cargo', build, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  program = stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line).executable).find(Boolean);
  const { files } = JSON.parse(readFileSync(join(root, 'dist/manifest.json'), 'utf8'));
  const file = Object.keys(files).find((name) => /^parcel-light-inspect-[0-9a-f]{12}\.wasm$/.test(name));
  module = await import(pathToFileURL(join(root, '.cache/inspect.js')));
  module.initSync(new WebAssembly.Module(readFileSync(join(root, 'dist', file))));
});

for (const folder of readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  test(`the module and the native program agree: ${folder.name}`, () => {
    for (const name of readdirSync(join(fixtures, folder.name)).filter((name) => name.endsWith('.json'))) {
      const path = join(fixtures, folder.name, name);
      const { stdout } = spawnSync(program, ['inspect', path, '--json', '--now', NOW], { encoding: 'utf8', maxBuffer: 1e8 });
      const inspected = module.inspect(readFileSync(path, 'utf8'), undefined, Date.parse(NOW) / 1000);
      assert.deepEqual(JSON.parse(JSON.stringify(inspected)), JSON.parse(stdout), name);
    }
  });
}
