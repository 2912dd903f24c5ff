// The list of payloads in tests/fixtures/hostile/payloads.txt, and where they are planted. tests/hostile does the same natively.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/process.mjs';

const fixtures = join(root, 'tests/fixtures');

/** All of them: `{ class, key, source }`, `source` as JSON; with `key` a member of that name. */
export function payloads() {
  const found = [];
  let name = '';
  for (const line of readFileSync(join(fixtures, 'hostile/payloads.txt'), 'utf8').split('\n')) {
    if (line.startsWith('class ')) name = line.slice(6);
    else if (line && !line.startsWith('#')) found.push({ class: name, ...written(line) });
  }
  return found;
}

function written(line) {
  const [, word, second, rest] = /^(\S+) (\S+) (.+)$/.exec(line) ?? [];
  if (word === 'repeat') return { source: `"${rest.slice(1, -1).repeat(Number(second))}"` };
  if (word === 'list') return { source: `[${Array(Number(second)).fill(rest).join()}]` };
  if (word === 'nest') {
    const [open, close] = rest.split(/ (.*)/s);
    return { source: `${open.repeat(Number(second))}0${close.repeat(Number(second))}` };
  }
  if (word === 'key') {
    const [, key, source] = /^key (".*?") (.+)$/.exec(line);
    return { key, source };
  }
  return { source: line };
}

/** The fixtures of every provider: `[id, [text, …]]`. */
export function providers() {
  const folders = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !['hostile', 'numbers'].includes(entry.name));
  return folders.map(({ name }) => {
    const files = readdirSync(join(fixtures, name)).filter((file) => file.endsWith('.json')).sort();
    return [name, files.map((file) => readFileSync(join(fixtures, name, file), 'utf8'))];
  });
}

/** The reply with a payload in every field whose value is a text that passes. */
export function plant(text, source, passes = () => true) {
  const mark = '@@planted@@';
  const planted = JSON.stringify(JSON.parse(text), (_, value) => (typeof value === 'string' && passes(value) ? mark : value));
  return planted.replaceAll(`"${mark}"`, () => source);
}
