// Modules with a fault of their own, made from the one that was built.
import { readdirSync, readFileSync } from 'node:fs';

const dist = new URL('../../../dist/', import.meta.url);
const [EXPORT, MEMORY, CODE] = [7, 5, 10];
const UNREACHABLE = 0x00;
const END = 0x0b;

/** The name and the bytes of a file of `dist/`, by a pattern of its name. */
export function built(pattern) {
  const name = readdirSync(dist).find((name) => pattern.test(name));
  return { name, bytes: readFileSync(new URL(name, dist)) };
}

/** The same module with a section more: valid, and another. */
export function altered(bytes) {
  return Buffer.concat([bytes, Buffer.from([0, 2, 1, 'x'.charCodeAt(0)])]);
}

/** The module whose memory may grow by so many pages of 64 kB, and no further. */
export function capped(bytes, more) {
  return rewritten(bytes, MEMORY, (body) => {
    // One memory with no maximum, that is with the flag 0, of so many pages.
    const [pages] = number(body, 2);
    if (body[0] !== 1 || body[1] !== 0) throw new Error('The module has not one memory without a maximum.');
    return [1, 1, ...leb(pages), ...leb(pages + more)];
  });
}

/** The module in which a function that it exports traps at once. */
export function trapping(bytes, name) {
  const module = new WebAssembly.Module(bytes);
  const imported = WebAssembly.Module.imports(module).filter(({ kind }) => kind === 'function').length;
  const place = exported(bytes, name) - imported;
  return rewritten(bytes, CODE, (body) => {
    const [count, start] = number(body, 0);
    const bodies = [];
    for (let at = start, index = 0; index < count; index += 1) {
      const [size, begin] = number(body, at);
      bodies.push(index === place ? [3, 0, UNREACHABLE, END] : [...body.subarray(at, begin + size)]);
      at = begin + size;
    }
    return [...leb(count), ...bodies.flat()];
  });
}

/** The index of an exported function. */
function exported(bytes, wanted) {
  const { body } = sections(bytes).find(({ id }) => id === EXPORT);
  let [count, at] = number(body, 0);
  for (; count > 0; count -= 1) {
    const [length, text] = number(body, at);
    const name = body.subarray(text, text + length).toString();
    const [index, next] = number(body, text + length + 1);
    if (name === wanted && body[text + length] === 0) return index;
    at = next;
  }
  throw new Error(`The module exports no function ${wanted}.`);
}

function rewritten(bytes, wanted, change) {
  const parts = sections(bytes).map(({ id, body }) => {
    const changed = Buffer.from(id === wanted ? change(body) : body);
    return Buffer.concat([Buffer.from([id, ...leb(changed.length)]), changed]);
  });
  const made = Buffer.concat([bytes.subarray(0, 8), ...parts]);
  if (!WebAssembly.validate(made)) throw new Error('The changed module is not valid.');
  return made;
}

function sections(bytes) {
  const found = [];
  for (let at = 8; at < bytes.length;) {
    const [size, start] = number(bytes, at + 1);
    found.push({ id: bytes[at], body: bytes.subarray(start, start + size) });
    at = start + size;
  }
  return found;
}

/** An unsigned LEB128 number, and where it ends. */
function number(bytes, start) {
  let [value, shift, at] = [0, 1, start];
  for (;;) {
    const byte = bytes[at];
    value += (byte & 127) * shift;
    shift *= 128;
    at += 1;
    if (byte < 128) return [value, at];
  }
}

function leb(value) {
  const bytes = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return [...bytes, value];
}
