// dist/licences.txt: what of others is in the files that a shop serves, and the notices that have to go with it.
import { met } from './licence.mjs';
import { crates, notices, policy } from './parts.mjs';

/** What is in the modules and scripts, and is no crate. */
const OTHERS = [
  ['Rust standard library', 'compiled into every module', 'MIT OR Apache-2.0', 'Copyright (c) The Rust Project Contributors'],
  ['esbuild', 'a few helper lines in the scripts', 'MIT', 'Copyright (c) 2020 Evan Wallace'],
  ['Natural Earth', 'the outlines of the land', 'public domain', 'Made with Natural Earth.'],
];

const LINE = '-'.repeat(80);

/** The text of the file. A licence that several have is printed once. */
export function licences() {
  const shipped = crates().filter(({ isShipped }) => isShipped);
  const texts = new Map();
  const list = shipped.map((crate) => {
    const kept = met(crate.licence, policy.licenses.allow) ?? [];
    // Of several licences one is enough: the texts of the others need not go along.
    const own = notices(crate).filter(({ name }) => !/apache/i.test(name) || !kept.includes('MIT'));
    for (const { text } of own) texts.set(text, [...(texts.get(text) ?? []), `${crate.name} ${crate.version}`]);
    return `${crate.name} ${crate.version}: ${crate.licence}${own.length > 0 ? '' : ' (its package holds no text of it)'}`;
  });
  const others = OTHERS.map(([name, what, licence, notice]) => `${name} (${what}): ${licence}. ${notice}`);
  const blocks = [...texts].map(([text, names]) => `${LINE}\n${names.join(', ')}\n${LINE}\n\n${text}\n`);
  return `Parcelight is offered under MIT OR Apache-2.0. Its files hold code of others:\n\n${[...list, ...others].join('\n')}\n\n${blocks.join('\n')}`;
}
