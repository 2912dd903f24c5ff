// The readers of the rarer providers, each a part of its own, and what tells which of them a reply needs.
import { start as startReader } from '../.cache/reader';
import { address, readers } from '../.cache/reader-assets';
import { start } from '../.cache/readers';
import { readersDigest, readersWasm } from '../.cache/readers-assets';
import type { Library } from './load';

type Part = Library['part'];

/** A page may write anything there: `constructor`, too. */
const isKnown = (provider: string) => Object.hasOwn(readers, provider);
const recogniser = (part: Part) => part(start, readersWasm, readersDigest);
const reader = (part: Part, provider: string) => {
  const [hash, digest] = readers[provider]!;
  return part(startReader, address(provider, hash), `sha256-${digest}`);
};

/** Loads what the replies of a provider will need. A name that nobody knows leaves it to recognition. */
export function ready(part: Part, provider: string): Promise<unknown> {
  return isKnown(provider) ? reader(part, provider) : recogniser(part);
}

/** The canonical JSON of a reply, or of its failure. */
export async function translate(part: Part, reply: string, provider: string): Promise<string> {
  let id = provider;
  if (!isKnown(id)) id = (await recogniser(part)).recognise(reply);
  // What nobody has written is a failure already; what the widget reads itself comes here only by a wrong name.
  if (!isKnown(id)) return id.startsWith('{') ? id : reply;
  return (await reader(part, id)).read(reply);
}
