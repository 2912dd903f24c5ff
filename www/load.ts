// Loaded when an element comes near the viewport: the module's glue, the style sheet, the languages.
import { tags, texts } from '../.cache/locales';
import css from '../.cache/styles.css';
import init, { Widget, listTexts, negotiate, teach } from '../.cache/widget';
import { Formats } from './formats';
import type { Sketch } from '../.cache/map';

export type Readers = typeof import('./readers');

export interface Library {
  Widget: typeof Widget;
  /** The texts of a list of parcels. */
  listTexts: typeof listTexts;
  /** One sheet for all elements. */
  styles: CSSStyleSheet;
  /** Makes the best of the wanted languages ready, else English, and resolves to its tag. */
  language(wanted: readonly (string | null | undefined)[]): Promise<string>;
  /** What the look-up box has in common with the widget. */
  compile: typeof compile;
  negotiate: typeof negotiate;
  /** What reads the replies of the rarer providers. Loaded at the first call. */
  readers(): Promise<Readers>;
  /** Draws a route; the map's module is loaded at the first call. */
  drawMap(stops: Int32Array, last: number): Promise<Sketch>;
}

const languages = new Map<string, Promise<string>>();

export async function start(module: Promise<Response>): Promise<Library> {
  const styles = new CSSStyleSheet();
  styles.replaceSync(css);
  await init({ module_or_path: await compile(module) });
  return { Widget, listTexts, styles, language, readers, drawMap, compile, negotiate };
}

/** Compiles while it loads. A host that does not know the type of a .wasm file costs some speed and nothing else. */
async function compile(loading: Promise<Response>): Promise<WebAssembly.Module> {
  const response = await loading;
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || type.includes('html')) throw new Error(`${response.url}: HTTP ${response.status}, ${type}`);
  return type.startsWith('application/wasm') ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

/** A fresh copy of this file, with a fresh module: after a crash. */
export function again(): Promise<{ start: typeof start }> {
  return import(/* @vite-ignore */ `${import.meta.url}?again`);
}

async function language(wanted: readonly (string | null | undefined)[]): Promise<string> {
  const [catalog, tag] = negotiate(wanted.filter(Boolean).join(), tags).split(',') as [string, string];
  try {
    return await learned(catalog, tag);
  } catch (error) {
    if (catalog === 'en') throw error;
    return learned('en', 'en');
  }
}

function learned(catalog: string, tag: string): Promise<string> {
  let language = languages.get(tag);
  if (!language) {
    language = learn(catalog, tag);
    language.catch(() => languages.delete(tag));
    languages.set(tag, language);
  }
  return language;
}

async function learn(catalog: string, tag: string): Promise<string> {
  const response = await fetch(texts(catalog));
  if (!response.ok) throw new Error(`HTTP ${response.status} for the texts of ${catalog}`);
  if (!teach(tag, new Uint8Array(await response.arrayBuffer()), new Formats(tag) as never)) throw new Error(`the texts of ${catalog} are damaged`);
  return tag;
}

let reading: ReturnType<Library['readers']> | undefined;

function readers(): ReturnType<Library['readers']> {
  if (!reading) {
    reading = import('./readers').then(async (readers) => {
      await readers.default({ module_or_path: await compile(fetch(readers.wasm, { integrity: readers.digest })) });
      return readers;
    });
    // The next reply tries again.
    reading.catch(() => (reading = undefined));
  }
  return reading;
}

async function drawMap(stops: Int32Array, last: number): Promise<Sketch> {
  const map = await import('./map');
  await map.default({ module_or_path: await compile(fetch(map.wasm, { integrity: map.digest })) });
  return map.draw(stops, last);
}
