// Finds the places of a way: the module, and the towns of the countries that it passes.
import { start } from '../.cache/places';
import { gazetteer, placesDigest, placesWasm } from '../.cache/places-assets';
import type { Library } from './load';

/** The gazetteers that a part knows. */
const gazetteers = new WeakMap<object, Map<string, Promise<unknown>>>();

const part = (library: Library) => library.part(start, placesWasm, placesDigest);
type Places = ReturnType<typeof start>;

/** The stops of a way, as src/route/found.rs writes them. */
export async function find(library: Library, places: string): Promise<string> {
  const found = await part(library);
  const known = gazetteers.get(found) ?? new Map<string, Promise<unknown>>();
  gazetteers.set(found, known);
  await Promise.all(found.wantedGazetteers(places).split(',').filter(Boolean).map((name) => learned(found, known, name)));
  return found.findStops(places);
}

/** Draws the way on the Earth. */
export async function liner(library: Library): Promise<Places['drawLines']> {
  return (await part(library)).drawLines;
}

/** Without its towns a country is not found; the others are. */
function learned({ learnGazetteer }: Places, gazetteers: Map<string, Promise<unknown>>, name: string): Promise<unknown> {
  let coming = gazetteers.get(name);
  if (!coming) {
    coming = fetch(gazetteer(name)).then(async (response) => {
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      learnGazetteer(name, await response.text());
    });
    coming = coming.catch(() => gazetteers.delete(name));
    gazetteers.set(name, coming);
  }
  return coming;
}
