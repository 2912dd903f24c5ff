// Single messages in a page's own words: checked, and put into a compiled catalog. src/text/catalog.rs has its format.
import { forecast, list, lookup, main, map } from '../.cache/texts';

/** The names in a catalog, in its order. */
export interface Names {
  mark: string;
  ids: readonly string[];
  variables: readonly string[];
}

/** The overrides for one language, or for all. */
interface Group {
  /** `de.`; nothing for all. */
  name: string;
  texts: [id: string, text: unknown][];
  /** It counts for the language that is shown. */
  applies: boolean;
}

/** Longer than any built-in text of any language. */
const LONGEST = 400;

const ISOLATED = '\x01';
const BARE = '\x02';
const [ISOLATE, POP] = ['\u2068', '\u2069'];
/** What begins with a value would run the way of its first letter. */
const RIGHT_TO_LEFT = '\u200f';
const CONTROL = /[\0-\x1f\x7f]/;
/** They would go on after the text, or end an isolate too early. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;

/** Not a text: how the look-up box is written. */
const FIXED = 'lookup-direction';

/** The languages whose overrides count where a catalog is shown with a tag, the general ones first: `['de', 'de-at']`. */
export function chain(catalog: string, tag: string): string[] {
  const prefixes = (of: string) => of.toLowerCase().split('-').map((_, index, parts) => parts.slice(0, index + 1).join('-'));
  return [...new Set([...prefixes(catalog), ...prefixes(tag)])];
}

/** Sorts overrides by the language that they are for, in the order in which they apply. */
export function groups(overrides: object, languages: readonly string[], wrong: string[]): Group[] {
  const all: Group = { name: '', texts: [], applies: true };
  const others: [rank: number, group: Group][] = [];
  for (const [key, value] of Object.entries(overrides)) {
    if (isMessage(key)) all.texts.push([key, value]);
    else if (typeof value !== 'object' || value === null || Array.isArray(value)) wrong.push(`${key}: there is no such message`);
    else if (!isTag(key)) wrong.push(`${key}: is neither a message nor a language`);
    else {
      const rank = languages.indexOf(key.toLowerCase());
      const texts = Object.entries(value).filter(([id]) => isMessage(id) || void wrong.push(`${key}.${id}: there is no such message`));
      others.push([rank, { name: `${key}.`, texts, applies: rank >= 0 }]);
    }
  }
  return [all, ...others.sort(([one], [other]) => one - other).map(([, group]) => group)];
}

/** A catalog with the overrides in it; a mistaken one leaves the text that was there, and is added to `wrong`. */
export function override(names: Names, catalog: string, sorted: readonly Group[], number: string, wrong: string[]) {
  const lines = catalog.split('\n');
  const built = [...lines];
  const isRightToLeft = lines.some((line) => line.startsWith(RIGHT_TO_LEFT));
  let hasNumber = false;
  for (const { name, texts, applies } of sorted) {
    for (const [id, text] of texts) {
      const place = names.ids.indexOf(names === lookup ? id.replace('lookup-', '') : id) + 1;
      if (place === 0 || (names === lookup) !== id.startsWith('lookup-')) continue;
      try {
        const written = pattern(text, variables(built[place] ?? '', names), number);
        if (!applies) continue;
        lines[place] = (isRightToLeft && written.text.startsWith(ISOLATED) ? RIGHT_TO_LEFT : '') + written.text;
        hasNumber ||= written.hasNumber;
      } catch (error) {
        const mistake = `${name}${id}: ${(error as Error).message}`;
        if (!wrong.includes(mistake)) wrong.push(mistake);
      }
    }
  }
  return { texts: lines.join('\n'), hasNumber };
}

function isMessage(id: string): boolean {
  return [main, forecast, map, list].some(({ ids }) => ids.includes(id)) || (id.startsWith('lookup-') && id !== FIXED && lookup.ids.includes(id.slice('lookup-'.length)));
}

/** Of two or three letters: a longer one is the name of a message, misspelt. */
function isTag(key: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(key) && Intl.getCanonicalLocales(key).length === 1;
  } catch {
    return false;
  }
}

/** The variables of a compiled message, with the character that each is written as. */
function variables(line: string, names: Names): Map<string, string> {
  const found = [...line.matchAll(/[\x01-\x03](.)/g)].map(([, character]) => character!);
  return new Map(found.map((character) => [names.variables[character.charCodeAt(0) - '0'.charCodeAt(0)]!, character]));
}

/** A plain text as a catalog has it. `{{` and `}}` are braces, `{name}` is a variable. */
function pattern(text: unknown, known: Map<string, string>, number: string): { text: string; hasNumber: boolean } {
  if (typeof text !== 'string') throw new Error('is not a text');
  const line = text.trim().replace(/\s*[\n\r\t]\s*/g, ' ');
  if (!line) throw new Error('is empty');
  if (line.length > LONGEST) throw new Error(`is longer than ${LONGEST} characters`);
  if (CONTROL.test(line)) throw new Error('has a control character in it');
  const mark = DIRECTION.exec(line);
  if (mark) throw new Error(`U+${mark[0].charCodeAt(0).toString(16).toUpperCase()} stands in the text; values are isolated by themselves`);
  let hasNumber = false;
  const written = line.replace(/\{\{|\}\}|\{([\w-]+)\}|[{}]/g, (found, name?: string) => {
    if (found === '{{' || found === '}}') return found[0]!;
    if (name === undefined) throw new Error('has a brace without a variable; write {variable}, or {{ and }} for braces');
    const character = known.get(name);
    // What stands alone has nothing beside it to be isolated from.
    if (character) return (found === line ? BARE : ISOLATED) + character;
    if (name !== 'number') throw new Error(`{${name}} is not known here; ${listed(known)}`);
    if (!number) throw new Error('{number} is known here only where the tag has the attribute `number`');
    hasNumber = true;
    return ISOLATE + number.replace(new RegExp(`${CONTROL.source}|${DIRECTION.source}`, 'g'), '') + POP;
  });
  return { text: written, hasNumber };
}

function listed(known: Map<string, string>): string {
  const names = [...new Set(['number', ...known.keys()])].map((name) => `{${name}}`);
  return `there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}`;
}
