// The readers of the rarer providers: their glue, and where their module is.
export { initSync, read } from '../.cache/readers';
export { readersDigest as digest, readersWasm as wasm } from '../.cache/readers-assets';
