// Builds dist/ twice from the last commit, in two clean folders, and compares every file: what we publish can be made again by anybody.
//   npm run reproducible           builds twice, some minutes each
//   npm run reproducible -- keep   leaves the two folders for a look at what differs
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer, collect, root } from '../process.mjs';
import { main } from '../setup.mjs';
import { SetupProblem } from '../setup/problem.mjs';

/** What may not matter: where it stands, how long the path is, the hour, the language, what was built there before. */
const PLACES = [
  { folder: 'one', env: { TZ: 'UTC', LC_ALL: 'C' } },
  { folder: join('another', 'place with a blank'), env: { TZ: 'Asia/Tokyo', LC_ALL: 'C.UTF-8' } },
];

await main(async () => {
  const commit = answer('git', ['rev-parse', 'HEAD']);
  if (!commit) throw new SetupProblem('There is no git repository here.', 'A clean folder is a clone of the last commit: run this in a clone.');
  if (answer('git', ['status', '--porcelain'])) console.log('  there are changes that are not committed: they are left out');
  const base = mkdtempSync(join(tmpdir(), 'parcelight-reproducible-'));
  try {
    const [one, two] = [await build(base, PLACES[0]), await build(base, PLACES[1])];
    const names = [...new Set([...one.keys(), ...two.keys()])].sort();
    const different = names.filter((name) => one.get(name) !== two.get(name));
    for (const name of different) console.log(`  differs: ${name}\n    ${one.get(name) ?? 'not there'}\n    ${two.get(name) ?? 'not there'}`);
    console.log(`${commit.slice(0, 12)}: ${names.length} files, ${names.length - different.length} the same in both folders`);
    return different.length === 0 ? 0 : 1;
  } finally {
    if (process.argv[2] === 'keep') console.log(`  the two folders are in ${base}`);
    else rmSync(base, { recursive: true, force: true });
  }
});

/** Clones, builds, and resolves to the digest of each file of dist/. */
async function build(base, { folder, env }) {
  const place = join(base, folder);
  const started = performance.now();
  mkdirSync(place, { recursive: true });
  await run('git', ['clone', '--quiet', '--no-hardlinks', root, place]);
  const own = { ...process.env, ...env };
  // What one build leaves for the next would make the second one the first.
  delete own.CARGO_TARGET_DIR;
  await run(process.execPath, [join('tools', 'build.mjs'), 'preview'], { cwd: place, env: own });
  console.log(`  ${folder}: built in ${((performance.now() - started) / 60_000).toFixed(1)} min`);
  return digests(join(place, 'dist'));
}

async function run(program, args, options) {
  const { code, output } = await collect(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${output}`);
}

function digests(dist) {
  const names = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(names.map(({ name }) => [name, createHash('sha256').update(readFileSync(join(dist, name))).digest('hex')]));
}
