// docs/faults.md from the matrix: what is written there is what is tested.
//   node tests/engines/support/table.mjs    writes it
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { groups } from '../faults/index.mjs';
import { words } from './texts.mjs';

const file = new URL('../../../docs/faults.md', import.meta.url);
const [BEGIN, END] = ['<!-- faults: begin -->', '<!-- faults: end -->'];

const ways = {
  itself: 'by itself',
  refresh: '`refresh()`, the button',
  src: 'a `src` that is right',
  reload: 'with the next page',
  never: 'not on this page',
  whole: 'nothing is lost',
};

/** The page, as it is, and as it should be. */
export function page() {
  const text = readFileSync(file, 'utf8');
  const [before] = text.split(BEGIN);
  const [, after] = text.split(END);
  return { is: text, shouldBe: `${before}${BEGIN}\n${groups.map(section).join('\n')}${END}${after}` };
}

function section({ title, faults }) {
  const rows = faults.flatMap((fault) => [
    row(fault.fault, fault),
    ...Object.entries(fault.engines ?? {}).map(([engine, other]) => row(`… in ${engine}`, { ...fault, ...other })),
  ]);
  return `### ${title}\n\n| fault | what the buyer sees | \`parcel-error\` | it recovers |\n|---|---|---|---|\n${rows.join('')}`;
}

function row(name, { sees, kind, recovers, but, todo }) {
  const shown = { link: 'the shop’s link', parcel: 'the parcel' }[sees] ?? `“${words(sees)}” and the shop’s link`;
  const way = sees === 'link' && recovers === 'refresh' ? '`refresh()`' : ways[recovers];
  return `| ${name} | ${shown}${but ? ` ${but}` : ''} | ${kind ? `\`${kind}\`` : '–'} | ${way}${todo ? `; not yet: ${todo}` : ''} |\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(file, page().shouldBe);
