// The playground's module: a provider's reply in canonical form. Shop pages never load it.
import { initSync, inspect } from '../.cache/inspect';
import { inspectWasm } from '../.cache/inspect-assets';

let ready: Promise<unknown> | undefined;

/**
 * Reads a reply as the element would, and resolves to what `parcelight inspect --json` prints.
 * @param text the reply
 * @param provider its provider, else it is recognised
 * @param now epoch seconds
 */
export async function inspectReply(text: string, provider?: string, now = Date.now() / 1000): Promise<unknown> {
  await (ready ??= WebAssembly.compileStreaming(fetch(inspectWasm)).then(initSync));
  return inspect(text, provider, now);
}
