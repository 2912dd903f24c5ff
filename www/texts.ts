// The page's own words: single messages, or a whole language. Loaded where an element has `texts`.
import { forecast, list, lookup, main, map } from '../.cache/texts';
import { once, open } from './given';
import type { Own } from './given';
import type { Box, Learned } from './load';
import { chain, groups, override } from './overrides';

/** The element. */
export interface Host extends HTMLElement {
  /** A URL or JSON text, or an object with overrides. */
  texts: unknown;
  attributeChangedCallback(name: string, before: string | null, after: string | null): void;
}

export type Tell = (kind: 'texts' | 'locale', message: string) => void;
type Wanted = readonly (string | null | undefined)[];

/** What www/load.ts chooses, loads and teaches languages with; every start of the module has its own. */
export interface School {
  tags: string;
  negotiate(wanted: Wanted, available: string): [catalog: string, tag: string];
  learned(catalog: string, tag: string): Promise<Learned>;
  fetched(catalog: string): Promise<string>;
  taught(tag: string, catalog: string): Learned;
}

/** What a module has learned already, by tag and catalog. */
const known = new WeakMap<School['taught'], Map<string, number>>();
const latest = new WeakMap<Host, Promise<Learned>>();
/** The mistakes that the page was told of. */
const told = new WeakMap<Host, Set<string>>();
const watched = new WeakSet<Host>();
type Later = 'forecast' | 'map' | 'list';
/** The elements' own words in what is loaded on demand. */
const later = new WeakMap<Host, Record<Later, Box>>();

/** The texts of such a part, with the element's own words in them. */
export function words(host: Host, part: Later, built: string, tag: string): string {
  return later.get(host)?.[part](built, tag)[0] ?? built;
}

/** The best of the wanted languages, with the element's own texts. Of several calls the last one counts. */
export async function speak(host: Host, wanted: Wanted, tell: Tell, school: School): Promise<Learned> {
  latest.set(host, learn(host, wanted, tell, school));
  for (;;) {
    const turn = latest.get(host)!;
    try {
      const found = await turn;
      if (turn === latest.get(host)) return host.texts ? found : await builtIn(wanted, school);
    } catch (error) {
      if (turn === latest.get(host)) throw error;
    }
  }
}

async function learn(host: Host, wanted: Wanted, tell: Tell, school: School): Promise<Learned> {
  const isRow = (host.getRootNode() as Partial<ShadowRoot>).host?.localName === host.localName;
  let [own, overrides]: [Own?, object?] = [];
  try {
    [own, overrides] = await open(host.texts);
  } catch (error) {
    // Of a list only the list itself says so.
    if (!isRow) throw error;
  }
  const { tags, taught } = school;
  const [catalog, tag] = school.negotiate(wanted, own ? `${own.tag},${tags}` : tags);
  const isOwn = own?.tag === catalog;
  later.delete(host);
  if (!isOwn && !overrides) return school.learned(catalog, tag);
  const before = isOwn ? own!.catalog : await once(`\n${catalog}`, () => school.fetched(catalog));
  if (isOwn) later.set(host, { forecast: () => [own!.forecast, tag], map: () => [own!.map, tag], list: () => [own!.list, tag] });
  if (!overrides) return [tag, numbered(tag, before, taught), () => [own!.box, tag]];

  const wrong: string[] = [];
  // A list has the texts of its rows checked, too.
  const number = host.getAttribute('number') ?? host.getAttribute('numbers') ?? '';
  const sorted = groups(overrides, chain(catalog, tag), wrong);
  const part = (names: typeof main, shown: string): Box => (built, language) => {
    const { texts, hasNumber } = override(names, built, sorted, shown, wrong);
    if (hasNumber && !watched.has(host)) {
      watched.add(host);
      new MutationObserver(() => host.attributeChangedCallback('texts', null, '')).observe(host, { attributeFilter: ['number'] });
    }
    if (!wrong.length) told.delete(host);
    if (!isRow) report(host, wrong, tell);
    return [texts, language];
  };
  const [texts] = part(main, number)(before, tag);
  later.set(host, { forecast: part(forecast, number), map: part(map, number), list: part(list, number) });
  return [tag, numbered(tag, texts, taught), part(lookup, '')];
}

/** Tells the page of what it was not told yet: it may give the same object with each change of its own. */
function report(host: Host, wrong: readonly string[], tell: Tell) {
  const known = told.get(host) ?? new Set();
  const news = wrong.filter((mistake) => !known.has(mistake));
  told.set(host, new Set([...known, ...news]));
  if (news.length) tell('texts', news.join('\n'));
}

async function builtIn(wanted: Wanted, { negotiate, tags, learned }: School): Promise<Learned> {
  const [catalog, tag] = negotiate(wanted, tags);
  return learned(catalog, tag);
}

/** The number of a language in the module. Elements with the same words share one; so does one that is given the same words again. */
function numbered(tag: string, catalog: string, taught: School['taught']): number {
  const all = known.get(taught) ?? new Map<string, number>();
  known.set(taught, all);
  const key = `${tag}\n${catalog}`;
  const number = all.get(key) ?? taught(tag, catalog)[1];
  all.set(key, number);
  return number;
}
