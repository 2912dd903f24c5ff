// The arrival window with its reasons: loaded when the first timeline is painted.
import init, { countries, Forecaster } from '../.cache/forecast';
import { calendar } from '../.cache/calendars';
import { forecastWasm, tags, texts as addressOf } from '../.cache/forecast-assets';
import { Formats } from './formats';
import type { Library } from './load';

/** What the widget takes over. */
export interface Answer {
  numbers: Int32Array;
  words: string;
}

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

/** A shop's tables may take so long, in milliseconds; then the built-in ones hold. */
const PATIENCE = 5_000;

let loading: Promise<unknown> | undefined;
const catalogs = new Map<string, Promise<Uint8Array>>();
const holidays = new Map<string, Promise<Uint8Array | undefined>>();
/** One set of tables for the elements that name the same ones. */
const forecasters = new Map<string, Promise<Forecaster>>();

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Answers a question of the widget; the element's `forecast` has the whole record then. */
export async function answer(host: HTMLElement, question: Int32Array, carrier: string, tag: string, library: Library): Promise<Answer> {
  // The timeline first.
  await frame();
  await frame();
  loading ??= library.compile(fetch(forecastWasm)).then((module) => init({ module_or_path: module }));
  // The next question tries again.
  loading.catch(() => (loading = undefined));
  const [catalog] = library.negotiate(tag, tags).split(',') as [string];
  const [texts] = await Promise.all([kept(catalogs, catalog, () => bytes(addressOf(catalog))), loading]);
  const lanes = host.getAttribute('lanes') ?? '';
  const notices = host.getAttribute('disruptions') ?? '';
  const forecaster = await kept(forecasters, `${lanes}\n${notices}`, () => withTables(host, lanes, notices));
  const codes = countries(question).match(/../g) ?? [];
  await Promise.all(codes.map((code) => learnHolidays(host, forecaster, code)));
  const told = forecaster.answer(question, carrier, texts, new Formats(tag) as never);
  if (!told) throw new Error(`the texts of ${catalog} are damaged`);
  const { numbers, words, record } = told;
  told.free();
  const forecast = JSON.parse(record) as object;
  Object.assign(host, { forecast });
  host.dispatchEvent(new CustomEvent('parcel-forecast', { bubbles: true, composed: true, detail: forecast }));
  return { numbers, words };
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

async function bytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Without them the weekends hold. */
async function learnHolidays(host: HTMLElement, forecaster: Forecaster, code: string) {
  const url = calendar(code);
  if (!url) return;
  try {
    const file = await kept(holidays, code, () => bytes(url));
    if (file && !forecaster.holidays(file)) throw new Error(`${url} is damaged`);
  } catch (error) {
    tell(host, 'module', `holidays of ${code}: ${String(error)}`);
  }
}

/** The built-in tables, and the shop's own on top. A table that cannot be had or read is left out, and told. */
async function withTables(host: HTMLElement, lanes: string, notices: string): Promise<Forecaster> {
  const forecaster = new Forecaster();
  const [table, list] = await Promise.all([read(host, 'lanes', lanes), read(host, 'disruptions', notices)]);
  if (table && !forecaster.lanes(table)) tell(host, 'lanes', `${lanes}: no lane table`);
  if (list) note(host, forecaster, list);
  return forecaster;
}

/** A table by its URL, or as JSON in the attribute itself. */
async function read(host: HTMLElement, kind: string, source: string): Promise<string> {
  if (!source || /^\s*[[{]/.test(source)) return source;
  try {
    const response = await fetch(source, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await response.text();
  } catch (error) {
    tell(host, kind, `${source}: ${String(error)}`);
    return '';
  }
}

function note(host: HTMLElement, forecaster: Forecaster, json: string) {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch (error) {
    return tell(host, 'disruptions', String(error));
  }
  if (!Array.isArray(list)) return tell(host, 'disruptions', 'must be a list');
  list.forEach((notice: Notice | null, place) => {
    const { country, kind, from, to, weight } = notice ?? {};
    const percent = typeof weight === 'number' ? Math.round(weight * 100) : WEIGHTS[kind ?? ''] ?? 101;
    if (!forecaster.notice(String(country ?? ''), String(from), String(to), percent < 0 || percent > 100 ? 101 : percent)) {
      tell(host, 'disruptions', `${place}: needs from and to (days), a country or none, and a kind (${Object.keys(WEIGHTS).join(', ')}) or a weight from 0 to 1`);
    }
  });
}

function tell(host: HTMLElement, kind: string, message: string) {
  host.dispatchEvent(new CustomEvent('parcel-error', { bubbles: true, composed: true, detail: { kind, message } }));
}
