// A shop's own thresholds, checked: a slip of the pen is told by its path.
import { start } from '../.cache/rules';
import { rulesDigest, rulesWasm } from '../.cache/rules-assets';
import type { Library } from './load';

/** The parcel waits for its rules so long, in milliseconds; then the defaults hold. */
const PATIENCE = 5_000;

/** The rules of a URL, as numbers for the widget. */
export async function load(url: string, library: Library): Promise<Int32Array> {
  const loading = library.part(start, rulesWasm, rulesDigest);
  const [response, { checkRules }] = await Promise.all([fetch(url, { signal: AbortSignal.timeout(PATIENCE) }), loading]);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return checkRules(await response.text());
}
