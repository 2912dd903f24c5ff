// The supply chain: what the project is made of, and whether that is allowed.
//   node tools/supply.mjs             licences, bans, sources and duplicates of both lock files, by deny.toml; offline
//   node tools/supply.mjs advisories  known weaknesses; needs the network, and says when it was not there; `tell` never fails
//   node tools/supply.mjs write       dist/licences.txt and dist/sbom.json
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './process.mjs';
import { main } from './setup.mjs';
import { SetupProblem } from './setup/problem.mjs';
import { advisories } from './supply/advisories.mjs';
import { check } from './supply/check.mjs';
import { licences } from './supply/notices.mjs';
import { sbom } from './supply/sbom.mjs';

/** Writes the notices and the bill of materials beside what was built. */
export function write() {
  const manifest = join(root, 'dist/manifest.json');
  if (!existsSync(manifest)) throw new SetupProblem('There is no dist/ yet.', 'npm run build');
  writeFileSync(join(root, 'dist/licences.txt'), licences());
  writeFileSync(join(root, 'dist/sbom.json'), `${JSON.stringify(sbom(JSON.parse(readFileSync(manifest, 'utf8')).files), null, 1)}\n`);
}

const commands = {
  check: () => {
    const { wrong, odd } = check();
    for (const line of [...wrong, ...odd]) console.log(`  ${line}`);
    console.log(`supply chain: ${wrong.length} faults, ${odd.length} odd`);
    return wrong.length === 0 ? 0 : 1;
  },
  advisories: async () => {
    const { found, missed } = await advisories();
    for (const line of [...found, ...missed]) console.log(`  ${line}`);
    console.log(`advisories: ${found.length} found, ${missed.length === 0 ? 'everything was looked up' : 'NOT everything was looked up'}`);
    // A weakness that becomes known today does not make yesterday's commit wrong: the tests tell of it, `npm run advisories` fails.
    return found.length === 0 || process.argv[3] === 'tell' ? 0 : 1;
  },
  write: () => {
    write();
    console.log('dist/licences.txt, dist/sbom.json');
  },
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const name = process.argv[2] ?? 'check';
  await main(() => {
    if (!Object.hasOwn(commands, name)) throw new SetupProblem(`There is no command "${name}".`, `There are: ${Object.keys(commands).join(', ')}`);
    return commands[name]();
  });
}
