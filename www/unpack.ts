// Modules come packed (tools/build/src/pack), each in a section of another one: the first of these is what unpacks them all (tools/unpack).

interface Unpacker extends WebAssembly.Exports {
  memory: WebAssembly.Memory;
  /** Unpacks what stands at an address to another, and returns its end. */
  unpack(from: number, to: number): number;
}

/** One for all, with one memory: it holds what is being unpacked, and only while it is. */
let unpacker: Unpacker | undefined;
/** Where that memory begins to be free. */
let from: number;

/** The module that came in this one; this one, when nothing did. */
export async function unpacked(carrier: WebAssembly.Module): Promise<WebAssembly.Module> {
  const [packed] = WebAssembly.Module.customSections(carrier, 'packed');
  if (!packed) return carrier;
  const { memory, unpack } = (unpacker ??= new WebAssembly.Instance(carrier).exports as Unpacker);
  from ??= memory.buffer.byteLength;
  const to = from + packed.byteLength;
  // A module is hardly longer than its streams.
  const short = to + packed.byteLength * 1.2 - memory.buffer.byteLength;
  if (short > 0) memory.grow((short >> 16) + 1);
  new Uint8Array(memory.buffer).set(new Uint8Array(packed), from);
  return WebAssembly.compile(new Uint8Array(memory.buffer, to, unpack(from, to) - to));
}
