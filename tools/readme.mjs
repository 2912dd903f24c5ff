// Writes the tables of README.md from custom-elements.json, and holds both against the code.
//   node tools/readme.mjs           writes the tables
//   node tools/readme.mjs --check   fails when a table, or the list itself, is not what the code has
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

const read = (name) => readFileSync(join(root, name), 'utf8');
const element = JSON.parse(read('custom-elements.json')).modules[0].declarations[0];

const problems = [];
compare('observed attributes', element.attributes.map(({ name }) => name), observed());
compare('parts', element.cssParts.map(({ name }) => name), parts());
compare('custom properties', element.cssProperties.map(({ name }) => name), customProperties());

const before = read('README.md');
const after = Object.entries(tables()).reduce(put, before);
if (process.argv.includes('--check')) {
  if (after !== before) problems.push('the tables of README.md are old: run `node tools/readme.mjs`');
} else if (after !== before) {
  writeFileSync(join(root, 'README.md'), after);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** In www/attributes.ts; `loading` is read once. */
function observed() {
  const [, list] = /OBSERVED = \[(.*?)\]/s.exec(read('www/attributes.ts'));
  return [...new Set([...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name)), 'loading'].sort();
}

/** In the template a part is marked by an @ behind its first class. */
function parts() {
  const templates = ['widget', 'compact', 'badge'].map((name) => read(`src/markup/${name}.template`)).join('\n');
  return [...new Set([...templates.matchAll(/^\s*[\w-]+\.([\w-]+)[\w.-]*@/gm)].map(([, name]) => name)), 'filter', 'input', 'button-main'];
}

function customProperties() {
  return [...new Set([...read('www/styles.css').matchAll(/^\s+(--parcel-[\w-]+):/gm)].map(([, name]) => name))];
}

function compare(what, listed, real) {
  const missing = real.filter((name) => !listed.includes(name));
  const gone = listed.filter((name) => !real.includes(name));
  if (missing.length > 0) problems.push(`custom-elements.json lacks these ${what}: ${missing.join(', ')}`);
  if (gone.length > 0) problems.push(`custom-elements.json has ${what} that the code has not: ${gone.join(', ')}`);
}

function tables() {
  const code = (text) => (text ? `\`${text}\`` : '');
  const kind = (wanted) => element.members.filter((member) => member.kind === wanted);
  return {
    attributes: table(['Attribute', 'Default', ''], element.attributes.map((it) => [code(it.name), code(it.default), it.description])),
    properties: table(['Property', 'Type', ''], [
      ...kind('field').map((it) => [code(it.name), code(it.type.text), it.description]),
      ...kind('method').map((it) => [code(`${it.name}()`), '', it.description]),
    ]),
    events: table(['Event', ''], element.events.map((it) => [code(it.name), it.description])),
    parts: table(['Part', ''], element.cssParts.map((it) => [code(it.name), it.description])),
    'custom properties': table(['Custom property', 'Default', ''], element.cssProperties.map((it) => [code(it.name), code(it.default), it.description])),
  };
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Between `<!-- name -->` and `<!-- /name -->`. */
function put(text, [name, table]) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) {
    problems.push(`README.md has no place for the table "${name}"`);
    return text;
  }
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`;
}
