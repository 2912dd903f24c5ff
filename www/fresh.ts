// When to ask the shop again: the module that tells it, loaded after the first reply.
import init, { Schedule } from '../.cache/freshness';
import { freshnessDigest, freshnessWasm } from '../.cache/freshness-assets';
import type { Library } from './load';

export { Schedule };

let loading: Promise<unknown> | undefined;

/** What makes schedules, when its module is there. */
export async function schedules(library: Library): Promise<typeof Schedule> {
  loading ??= library.compile(fetch(freshnessWasm, { integrity: freshnessDigest })).then((module) => init({ module_or_path: module }));
  // The next element tries again.
  loading.catch(() => (loading = undefined));
  await loading;
  return Schedule;
}
