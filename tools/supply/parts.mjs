// What the project is made of, out of its two lock files: offline, and in a second.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { answer, root } from '../process.mjs';
import { parse } from './toml.mjs';

export const WASM = 'wasm32-unknown-unknown';

/** deny.toml: the rules for both lock files. */
export const policy = parse(readFileSync(join(root, 'deny.toml'), 'utf8'));

/**
 * The crates that Cargo.lock names, for the targets of deny.toml: `{ name, version, licence, source, checksum, folder, isShipped, users }`. Those
 * are shipped whose code can be in a module: normal dependencies, at any depth, for WebAssembly; what runs while compiling is not.
 */
export function crates() {
  const targets = policy.graph.targets.map(({ triple }) => triple);
  const all = metadata(targets);
  const shipped = reachable(metadata([WASM]));
  const checksums = locked();
  const users = new Map();
  for (const node of all.resolve.nodes) for (const { pkg } of node.deps) users.set(pkg, [...(users.get(pkg) ?? []), nameOf(all, node.id)]);
  return all.packages.map(({ id, name, version, license, license_file: file, source, manifest_path: path, dependencies }) => ({
    name, version, source, dependencies,
    licence: license ?? (file ? `in ${file}` : ''),
    checksum: checksums.get(`${name} ${version}`),
    folder: dirname(path),
    isShipped: source !== null && shipped.has(id),
    isOurs: source === null,
    users: users.get(id) ?? [],
  }));
}

function metadata(targets) {
  const filters = targets.flatMap((target) => ['--filter-platform', target]);
  // Offline where everything is in Cargo's folder, as after a build.
  for (const offline of [['--offline'], []]) {
    const text = answer('cargo', ['metadata', '--format-version=1', '--locked', '--all-features', ...offline, ...filters], { maxBuffer: 1e8 });
    if (text) return JSON.parse(text);
  }
  throw new Error('`cargo metadata --locked` failed: does Cargo.lock fit Cargo.toml?');
}

function nameOf({ packages }, id) {
  return packages.find((one) => one.id === id)?.name;
}

/** What the crate of the modules brings along. */
function reachable({ packages, resolve }) {
  const isMacro = new Set(packages.filter(({ targets }) => targets.some(({ kind }) => kind.includes('proc-macro'))).map(({ id }) => id));
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const next = [packages.find(({ name, source }) => name === 'parcelight' && source === null).id];
  const found = new Set(next);
  for (const id of next) {
    for (const { pkg, dep_kinds: kinds } of nodes.get(id).deps) {
      if (found.has(pkg) || isMacro.has(pkg) || !kinds.some(({ kind }) => kind === null)) continue;
      found.add(pkg);
      next.push(pkg);
    }
  }
  return found;
}

/** The checksums of Cargo.lock. */
function locked() {
  const entries = readFileSync(join(root, 'Cargo.lock'), 'utf8').matchAll(/^name = "(.+)"\nversion = "(.+)"\nsource = .+\nchecksum = "(.+)"$/gm);
  return new Map([...entries].map(([, name, version, checksum]) => [`${name} ${version}`, checksum]));
}

/** The npm packages that package-lock.json names: `{ name, version, licence, integrity, resolved }`. None is shipped: they are tools. */
export function packages() {
  const { packages: entries } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(entries).filter(([path]) => path !== '').map(([path, { version, license, integrity, resolved, dev }]) => ({
    name: path.replace(/^.*node_modules\//, ''), version, licence: license ?? '', integrity, resolved, isTool: Boolean(dev),
  }));
}

/** The texts of a crate's licences and notices. */
export function notices({ folder }) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice|copyright|unlicense)/i.test(name)).sort() : [];
  return names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim() }));
}
