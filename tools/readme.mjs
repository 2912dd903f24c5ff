// Writes the tables of README.md from custom-elements.json, and holds both against the code; writes the list of messages in docs/texts.md.
//   node tools/readme.mjs           writes the tables
//   node tools/readme.mjs --check   fails when a table, or the list itself, is not what the code has
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

const read = (name) => readFileSync(join(root, name), 'utf8');
const element = JSON.parse(read('custom-elements.json')).modules[0].declarations[0];

const problems = [];
compare('observed attributes', element.attributes.map(({ name }) => name), observed());
compare('parts', element.cssParts.map(({ name }) => name), parts());
compare('custom properties', element.cssProperties.map(({ name }) => name), customProperties());

for (const [file, parts] of [['README.md', tables()], ['docs/texts.md', { messages: messages() }]]) {
  const before = read(file);
  const after = Object.entries(parts).reduce((text, part) => put(file, text, part), before);
  if (after === before) continue;
  if (process.argv.includes('--check')) problems.push(`the tables of ${file} are old: run \`node tools/readme.mjs\``);
  else writeFileSync(join(root, file), after);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** In www/attributes.ts those with a property of the same name, and the others; in www/fresh.ts those of refreshing. */
function observed() {
  const lists = [...(read('www/attributes.ts') + read('www/fresh.ts')).matchAll(/(?:REFLECTED|OBSERVED|WATCHED) = \[(.*?)\]/gs)].map(([, list]) => list).join();
  return [...new Set([...lists.matchAll(/'([\w-]+)'/g)].map(([, name]) => name))].sort();
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

/** The messages of locales/en in the groups of its files, as a page overrides them. */
function messages() {
  const groups = [];
  const known = new Set();
  for (const [folder, prefix] of [['locales/en', ''], ['locales/en/forecast', ''], ['locales/en/map', ''], ['locales/en/list', ''], ['locales/en/lookup', 'lookup-']]) {
    for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith('.ftl')).sort()) {
      const name = prefix ? 'Look-up box: ' : '';
      for (const [line] of read(`${folder}/${file}`).matchAll(/^## .*|^[a-z][\w-]* = .*(\n[ \t]+.*)*/gm)) {
        const [id, ...text] = line.split(' = ');
        if (line.startsWith('## ')) groups.push([name + line.slice(3), []]);
        // What stands in two parts is one message.
        else if (prefix + id !== 'lookup-direction' && !known.has(prefix + id)) groups.at(-1)[1].push([`\`${prefix}${id}\``, plain(text.join(' = '))]);
        known.add(prefix + id);
      }
    }
  }
  return groups.filter(([, rows]) => rows.length).map(([name, rows]) => `### ${name}\n\n${table(['Message', 'In English'], rows)}\n`).join('\n');
}

/** A message as an override would write it: of the plural forms the general one. */
function plain(text) {
  return text.replace(/\s+/g, ' ').replace(/\{ \$\w+ -> .*\*\[other\] (.*?) \}$/, '$1').replace(/\{ \$(\w+) \}/g, '{$1}');
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Between `<!-- name -->` and `<!-- /name -->`. */
function put(file, text, [name, table]) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) {
    problems.push(`${file} has no place for the table "${name}"`);
    return text;
  }
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`;
}
