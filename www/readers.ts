// The readers of the rarer providers.
import { start } from '../.cache/readers';
import { readersDigest, readersWasm } from '../.cache/readers-assets';
import type { Library } from './load';

export const ready = (part: Library['part']) => part(start, readersWasm, readersDigest);
