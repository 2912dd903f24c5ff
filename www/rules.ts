// A shop's own thresholds, checked: a slip of the pen is told by its path.
import { initSync, read } from '../.cache/rules';
import { rulesDigest, rulesWasm } from '../.cache/rules-assets';
import type { Library } from './load';

/** The parcel waits for its rules so long, in milliseconds; then the defaults hold. */
const PATIENCE = 5_000;

let loading: Promise<unknown> | undefined;

/** The rules of a URL, as numbers for the widget. */
export async function load(url: string, library: Library): Promise<Int32Array> {
  loading ??= library.compile(fetch(rulesWasm, { integrity: rulesDigest })).then((module) => initSync(module));
  // The next element tries again.
  loading.catch(() => (loading = undefined));
  const [response] = await Promise.all([fetch(url, { signal: AbortSignal.timeout(PATIENCE) }), loading]);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return read(await response.text());
}
