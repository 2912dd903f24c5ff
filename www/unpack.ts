// Modules come packed (tools/build/src/pack), each in a section of another one: the first of these is what unpacks them all (tools/unpack).

interface Unpacker extends WebAssembly.Exports {
  memory: WebAssembly.Memory;
  /** Unpacks what stands at an address to another, and returns its end. */
  unpack(from: number, to: number): number;
}

let unpacker: WebAssembly.Module | undefined;

/** The module that came in this one; this one, when nothing did. */
export async function unpacked(carrier: WebAssembly.Module): Promise<WebAssembly.Module> {
  const [packed] = WebAssembly.Module.customSections(carrier, 'packed');
  if (!packed) return carrier;
  unpacker ??= carrier;
  // A memory for this one alone, which goes with it.
  const { memory, unpack } = new WebAssembly.Instance(unpacker).exports as Unpacker;
  // A module is hardly longer than its streams.
  const from = memory.grow((packed.byteLength >> 15) + 2) << 16;
  const to = from + packed.byteLength;
  new Uint8Array(memory.buffer).set(new Uint8Array(packed), from);
  return WebAssembly.compile(new Uint8Array(memory.buffer, to, unpack(from, to) - to));
}
