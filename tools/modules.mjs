// The modules of `dist/` for Node, unpacked as www/unpack.ts does it on a page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

const dist = join(root, 'dist');
const { files } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));

/** What the browser gets: the bytes of a part's file. */
const shipped = (name) => readFileSync(join(dist, Object.keys(files).find((file) => new RegExp(`^parcel-light-${name}-[0-9a-f]{12}\\.wasm$`).test(file))));

/** A part of the program, compiled. */
export const compiled = (name) => new WebAssembly.Module(unpacked(shipped(name)));

/** The bytes of the module that comes packed in another; of the other, when nothing did. */
export function unpacked(bytes) {
  const [packed] = WebAssembly.Module.customSections(new WebAssembly.Module(bytes), 'packed');
  if (!packed) return bytes;
  const { memory, unpack } = new WebAssembly.Instance(new WebAssembly.Module(shipped('widget'))).exports;
  const from = memory.grow((packed.byteLength >> 15) + 2) << 16;
  const to = from + packed.byteLength;
  new Uint8Array(memory.buffer).set(new Uint8Array(packed), from);
  return Buffer.from(memory.buffer.slice(to, unpack(from, to)));
}
