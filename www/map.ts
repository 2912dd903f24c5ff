// The map: its glue, and where its module is.
export { default, draw } from '../.cache/map';
export { mapDigest as digest, mapWasm as wasm } from '../.cache/map-assets';
