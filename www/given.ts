// What `texts` can be: an object, JSON, or the address of JSON or of a language that `parcelight texts build` made.
import { forecast, list, lookup, main, map } from '../.cache/texts';

/** The element is not shown before its texts are there; after so many milliseconds the built-in ones hold. */
const PATIENCE = 5_000;

/** A language of the merchant's. */
export interface Own {
  tag: string;
  catalog: string;
  /** The texts of the look-up box. */
  box: string;
  /** The texts of "why this date", of the map, of a list's head. */
  forecast: string;
  map: string;
  list: string;
}

const files = new Map<string, Promise<string>>();

/** A language, or overrides of single messages; throws what is wrong with both. */
export async function open(given: unknown): Promise<[own?: Own, overrides?: object]> {
  if (typeof given !== 'string') return [undefined, object(given)];
  const text = given.trim();
  if (text.startsWith('{')) return [undefined, object(JSON.parse(text))];
  try {
    const file = await once(text, () => fetched(text));
    return file.trimStart().startsWith('{') ? [undefined, object(JSON.parse(file))] : [read(file)];
  } catch (error) {
    throw new Error(`${text}: ${(error as Error).message}`);
  }
}

/** Loads a text once for all elements; what failed is asked for again the next time. */
export function once(key: string, load: () => Promise<string>): Promise<string> {
  let file = files.get(key);
  if (!file) {
    file = load();
    file.catch(() => files.delete(key));
    files.set(key, file);
  }
  return file;
}

async function fetched(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}

function object(value: unknown): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('is no object of messages and texts');
  return value;
}

/** `parcelight <tag> <checksum>`, the catalog, that of the look-up box, that of the forecast, that of the map, that of a list: tools/catalogs/src/own.rs. */
function read(file: string): Own {
  const [, tag, sum, texts] = /^parcelight (\S+) (\w+)\n(.*)$/s.exec(file) ?? [];
  if (tag === undefined || sum === undefined || texts === undefined) throw new Error('is neither JSON nor a language of `parcelight texts build`');
  if (checksum(texts) !== sum) throw new Error('is damaged: copy the file again');
  const lines = texts.split('\n');
  const [catalog, box, why, way, many] = [main, lookup, forecast, map, list].map(({ mark, ids }) => {
    const part = lines.splice(0, ids.length + 1);
    if (part[0] !== mark) throw new Error('was built for another version of Parcelight: build it again with `parcelight texts build`');
    return part.join('\n');
  }) as [string, string, string, string, string];
  return { tag, catalog, box, forecast: why, map: way, list: many };
}

/** FNV-1a over UTF-16. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
