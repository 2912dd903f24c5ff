// A shop's own thresholds, checked: a slip of the pen is told by its path.
import { start } from '../.cache/rules';
import { rulesDigest, rulesWasm } from '../.cache/rules-assets';
import type { Use } from './fresh';
import type { Library } from './load';
import type { Widget } from '../.cache/widget';

/** The parcel waits for its rules so long, in milliseconds; then the defaults hold. */
const PATIENCE = 5_000;

/** Gives a widget the rules of a URL. */
export async function load(url: string, use: Use, library: Library) {
  const loading = library.part(start, rulesWasm, rulesDigest);
  const [response, { readRules }] = await Promise.all([fetch(url, { signal: AbortSignal.timeout(PATIENCE) }), loading]);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const json = await response.text();
  const found: Widget[] = [];
  use((widget) => found.push(widget));
  for (const widget of found) readRules(widget, json);
}
