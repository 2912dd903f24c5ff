// Finds the places of a way: the module, and the towns of the countries that it passes.
import { initSync, learn, lines, stops, wanted } from '../.cache/places';
import { gazetteer, placesDigest, placesWasm } from '../.cache/places-assets';
import type { Library } from './load';

export { lines };

let loading: Promise<unknown> | undefined;
const gazetteers = new Map<string, Promise<unknown>>();

/** The stops of a way, as src/route/found.rs writes them. */
export async function find(library: Library, places: string): Promise<string> {
  loading ??= library.compile(fetch(placesWasm, { integrity: placesDigest })).then((module) => initSync(module));
  // The next map tries again.
  loading.catch(() => (loading = undefined));
  await loading;
  await Promise.all(wanted(places).split(',').filter(Boolean).map(known));
  return stops(places);
}

/** Without its towns a country is not found; the others are. */
function known(name: string): Promise<unknown> {
  let coming = gazetteers.get(name);
  if (!coming) {
    coming = fetch(gazetteer(name)).then(async (response) => {
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      learn(name, new Uint8Array(await response.arrayBuffer()));
    });
    coming = coming.catch(() => gazetteers.delete(name));
    gazetteers.set(name, coming);
  }
  return coming;
}
