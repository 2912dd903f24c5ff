// Licences, bans, sources and duplicates of both lock files, by the rules of deny.toml. `cargo deny check` reads the same rules.
import { met } from './licence.mjs';
import { crates, packages, policy } from './parts.mjs';

/** What is wrong, a line each; and what is only odd. */
export function check(all = { crates: crates(), packages: packages() }, rules = policy) {
  const wrong = [...licences(all, rules), ...bans(all, rules), ...sources(all)];
  const { 'multiple-versions': multiple } = rules.bans;
  const twice = multiple === 'allow' ? [] : duplicates(all);
  return { wrong: multiple === 'deny' ? [...wrong, ...twice] : wrong, odd: multiple === 'deny' ? [] : twice };
}

function licences({ crates, packages }, { licenses: { allow, exceptions = [] } }) {
  const others = [...crates.filter(({ isOurs }) => !isOurs), ...packages];
  const wider = (name) => exceptions.filter(({ crate }) => crate === name).flatMap((exception) => exception.allow);
  const refused = others.filter(({ name, licence, isShipped }) => !met(licence, isShipped ? allow : [...allow, ...wider(name)]));
  return refused.map(({ name, version, licence }) => `licence: ${name} ${version} has "${licence}", which deny.toml does not allow`);
}

function bans({ crates }, { bans: { deny = [], wildcards } }) {
  const wrong = [];
  for (const { crate: banned, wrappers = [], reason } of deny) {
    for (const { name, version, users } of crates) {
      const others = users.filter((user) => !wrappers.includes(user));
      if (name === banned && (wrappers.length === 0 || others.length > 0)) wrong.push(`ban: ${name} ${version}, used by ${others.join(', ')}: ${reason}`);
    }
  }
  const loose = crates.filter(({ isOurs }) => isOurs).flatMap((ours) => ours.dependencies.filter(({ req, path }) => req === '*' && !path).map(({ name }) => [ours.name, name]));
  return wildcards === 'deny' ? [...wrong, ...loose.map(([ours, name]) => `ban: ${ours} takes any version of ${name}`)] : wrong;
}

/** Everything comes from the public registries, and its content is pinned. */
function sources({ crates, packages }) {
  const wrong = [];
  for (const { name, version, source, checksum, isOurs } of crates) {
    if (isOurs) continue;
    if (source !== 'registry+https://github.com/rust-lang/crates.io-index') wrong.push(`source: ${name} ${version} comes from ${source}`);
    if (!checksum) wrong.push(`source: ${name} ${version} has no checksum in Cargo.lock`);
  }
  for (const { name, version, integrity, resolved, isTool } of packages) {
    if (!/^sha512-/.test(integrity ?? '')) wrong.push(`source: ${name} ${version} has no SHA-512 in package-lock.json`);
    if (resolved && !/^https:\/\/registry\.npmjs\.org\//.test(resolved)) wrong.push(`source: ${name} ${version} comes from ${resolved}`);
    if (!isTool) wrong.push(`ban: ${name} ${version} is no tool: the page's code has no npm dependency`);
  }
  return wrong;
}

function duplicates({ crates }) {
  const versions = new Map();
  for (const { name, version } of crates) versions.set(name, [...(versions.get(name) ?? []), version]);
  return [...versions].filter(([, list]) => list.length > 1).map(([name, list]) => `twice: ${name} ${list.join(', ')}`);
}
