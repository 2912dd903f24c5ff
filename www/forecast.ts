// The arrival window with its reasons: loaded when the first timeline is painted.
import { start } from '../.cache/forecast';
import { calendar } from '../.cache/calendars';
import { forecastDigest, forecastWasm, tags, texts as addressOf } from '../.cache/forecast-assets';
import type { Use } from './fresh';
import type { Library } from './load';
import type { Host } from './texts';
import type { Widget } from '../.cache/widget';

/** A dated notice of a strike, a storm, a closure. */
interface Notice {
  country?: string;
  kind?: string;
  from?: string;
  to?: string;
  weight?: number;
}

/** How much of the usual work is done, in percent, where a notice does not say. */
const WEIGHTS: Record<string, number> = { weather: 30, strike: 20, holiday: 10, peak_season: 70, capacity: 70 };

/** In the order of KINDS in src/journey/disruption.rs. */
const KINDS = ['weather', 'strike', 'holiday', 'peak_season', 'capacity'];

/** A shop's tables may take so long, in milliseconds; then the built-in ones hold. */
const PATIENCE = 5_000;

const catalogs = new Map<string, Promise<string>>();
const holidays = new Map<string, Promise<string>>();
/** The lines that a shop's tables make, by what its tags name. */
const tables = new Map<string, Promise<string>>();

/** Elements that have shown an answer. */
const answered = new WeakSet<HTMLElement>();

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Answers a question of the widget; the element's `forecast` has the whole record then. */
export async function answer(host: HTMLElement, use: Use, question: number, way: string, tag: string, library: Library) {
  // The timeline first; an answer that is put right comes with what it is put right by, in one frame.
  if (!answered.has(host)) {
    await frame();
    await frame();
  }
  const loading = library.part(start, forecastWasm, forecastDigest);
  const [catalog] = library.negotiate([tag], tags);
  const [lanes, notices] = ['lanes', 'disruptions'].map((name) => host.getAttribute(name) ?? '') as [string, string];
  const [texts, own, ...calendars] = await Promise.all([
    kept(catalogs, catalog, () => text(addressOf(catalog))),
    kept(tables, `${lanes}\n${notices}`, () => lines(host, lanes, notices)),
    ...(way.match(/../g) ?? []).map((code) => holidaysOf(host, code)),
    loading,
  ]);
  const words = (host as Host).texts ? (await import('./texts')).words(host as Host, 'forecast', texts, tag) : texts;
  const { estimateArrival } = await loading;
  const facts = own + calendars.filter((file) => typeof file === 'string').join('');
  const found: Widget[] = [];
  use((widget) => found.push(widget));
  const [widget] = found;
  // The element has gone.
  if (!widget) return;
  const record = estimateArrival(widget, question, facts, words, library.formats(tag) as never);
  if (record === undefined) throw new Error(`the texts of ${catalog} are damaged`);
  answered.add(host);
  // Nothing new is to be told.
  if (!record) return;
  const forecast = JSON.parse(record) as object;
  Object.assign(host, { forecast });
  host.dispatchEvent(new CustomEvent('parcel-forecast', { bubbles: true, composed: true, detail: forecast }));
}

/** What is loaded once; after a failure the next one tries again. */
function kept<T>(known: Map<string, Promise<T>>, key: string, load: () => Promise<T>): Promise<T> {
  let value = known.get(key);
  if (!value) {
    value = load();
    value.catch(() => known.delete(key));
    known.set(key, value);
  }
  return value;
}

async function text(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}

/** The file of a country's holidays; without it the weekends hold. */
async function holidaysOf(host: HTMLElement, code: string): Promise<string> {
  const url = calendar(code);
  if (!url) return '';
  try {
    return `H${await kept(holidays, code, () => text(url))}\n`;
  } catch (error) {
    tell(host, 'module', `holidays of ${code}: ${String(error)}`);
    return '';
  }
}

/** The lines that `Knowledge::read` takes. What cannot be had or read is left out, and told. */
async function lines(host: HTMLElement, lanes: string, notices: string): Promise<string> {
  const [table, list] = await Promise.all([read(host, 'lanes', lanes), read(host, 'disruptions', notices)]);
  return laneLines(host, table) + noticeLines(host, list);
}

/** A table by its URL, or as JSON in the attribute itself. */
async function read(host: HTMLElement, kind: string, source: string): Promise<unknown> {
  if (!source) return undefined;
  try {
    if (/^\s*[[{]/.test(source)) return JSON.parse(source);
    const response = await fetch(source, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await response.json();
  } catch (error) {
    tell(host, kind, `${source.slice(0, 200)}: ${String(error)}`);
    return undefined;
  }
}

function laneLines(host: HTMLElement, table: unknown): string {
  if (table === undefined) return '';
  const { format, version, calibration, promise, weeks, lanes } = (table ?? {}) as Record<string, unknown>;
  if (format !== 'parcelight-lanes' || version !== 1 || !lanes || typeof lanes !== 'object') {
    tell(host, 'lanes', 'no lane table of version 1');
    return '';
  }
  const line = (kind: string, numbers: unknown) => (Array.isArray(numbers) ? `${kind}${numbers.join(' ')}\n` : '');
  let text = line('C', calibration) + line('P', promise);
  for (const [place, week] of Object.entries(weeks ?? {})) text += line(`W${place}\t`, week);
  for (const [lane, stages] of Object.entries(lanes)) {
    for (const [stage, row] of Object.entries(stages as object)) {
      const is = Array.isArray(row) && row.length === 11 && row.every((number) => Number.isInteger(number) && number >= 0) && !/[\t\n]/.test(lane + stage);
      if (is) text += `L${lane}\t${stage}\t${(row as number[]).join(' ')}\n`;
      else tell(host, 'lanes', `${lane}, ${stage}: needs 11 whole numbers`);
    }
  }
  return text;
}

function noticeLines(host: HTMLElement, list: unknown): string {
  if (list === undefined) return '';
  if (!Array.isArray(list)) {
    tell(host, 'disruptions', 'must be a list');
    return '';
  }
  let text = '';
  list.forEach((notice: Notice | null, place) => {
    const { country = '-', kind, from, to, weight } = notice ?? {};
    const percent = typeof weight === 'number' ? Math.round(weight * 100) : WEIGHTS[kind ?? ''];
    const [first, last] = [from, to].map((day) => Date.parse(`${day}T00:00Z`) / 86_400_000) as [number, number];
    if (/^([A-Za-z]{2}|-)$/.test(country) && first <= last && percent! >= 0 && percent! <= 100) text += `N${country} ${first} ${last} ${percent} ${KINDS.indexOf(kind ?? '')}\n`;
    else tell(host, 'disruptions', `${place}: needs from and to (days), a country of two letters or none, and a kind (${Object.keys(WEIGHTS).join(', ')}) or a weight from 0 to 1`);
  });
  return text;
}

function tell(host: HTMLElement, kind: string, message: string) {
  host.dispatchEvent(new CustomEvent('parcel-error', { bubbles: true, composed: true, detail: { kind, message } }));
}
