// Loaded when an element comes near the viewport: the module's glue, the style sheet, the languages.
import { tags, texts } from '../.cache/locales';
import styles from '../.cache/styles.css';
import { core, initSync, Widget, teach } from '../.cache/widget';
import { copy } from './copy';
import { ask } from './desk';
import { Formats } from './formats';
import type { Use } from './fresh';
import { direction, isSame, negotiate } from './language';
import { device } from './recall';
import { foresee } from './request';
import type { Host, Tell } from './texts';
import { unpacked } from './unpack';

/** The page's own words in the look-up box: from the built-in texts and their language to those that are shown. */
export type Box = (texts: string, tag: string) => [texts: string, tag: string];

/** A language that the module has learned: its tag, and its number there. */
export type Learned = readonly [tag: string, number: number, box?: Box];

export interface Library {
  Widget: typeof Widget;
  /** The style sheet of all elements. */
  styles: string;
  wear: typeof wear;
  /** Makes the best of the wanted languages ready, else English, with the element's own texts. */
  language(wanted: Wanted, host: Host, tell: Tell): Promise<Learned>;
  /** What the parts on demand have in common with the widget. */
  part: typeof part;
  negotiate: typeof negotiate;
  direction: typeof direction;
  /** Loads what the replies of a rarer provider will need, where the shop names it. */
  readers: typeof readers;
  copy: typeof copy;
  ask: typeof ask;
  /** Gives a widget the shop's own thresholds; the defaults when there are none, or they are no good. */
  rules(host: HTMLElement, url: string | null, use: Use): Promise<void>;
  formats: typeof formats;
  /** Has a reply read by the module of readers; empty when it is not to be had. */
  translate(host: HTMLElement, reply: string): Promise<string>;
  /** Shows what the device keeps of a parcel until its reply is here; when that was just now, nothing is asked. */
  recalled(host: HTMLElement, widget: Widget): void;
  /** How a request went decides when the next one is made, and by what. */
  attend(host: HTMLElement, use: Use, response: Response | undefined, trouble: string | undefined, status: string): Promise<void>;
  /** What the device keeps of an element's parcel, and under which name. */
  device: typeof device;
  /** Estimates an arrival. The module of it is loaded at the first call. */
  forecast(host: HTMLElement, use: Use, question: number, way: string, tag: string): Promise<void>;
}

let library: Library;
type Wanted = readonly (string | null | undefined)[];

const languages = new Map<string, Promise<Learned>>();
const formatters = new Map<string, Formats>();
/** Catalogs that were asked for before the module was there. */
const early = new Map<string, Promise<Response | undefined>>();

export async function start(module: Promise<Response>, wanted: Wanted, host: HTMLElement | false): Promise<Library> {
  // Intl takes its time when it is first asked: only an address that names the language waits for it.
  if (host) foresee(host, () => negotiate(wanted, tags)[1]);
  // The texts come while the module loads; where the page has its own in a language that we have not, ours are not wanted.
  const [catalog, likely] = negotiate(wanted, tags);
  const hasOwn = host && (host as Host).texts && !isSame(wanted.find(Boolean)!, catalog);
  if (!hasOwn) early.set(catalog, fetch(texts(catalog)).catch(() => undefined));
  // While these come: the style sheet is read, and Intl, whose first use takes longer than all later ones together.
  sheet(window, styles, of(document));
  formats(likely).prepare();
  initSync(await compile(module));
  library = { Widget, styles, wear, language, readers, forecast, formats, copy, ask, rules, translate, recalled, attend, device, part, negotiate, direction };
  return library;
}

// What a failure asks for on the page, once there is one.
addEventListener('parcel-error', () => void import('./notice').catch(() => {}));

/** Made for a document: another one does not take them. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();
const worn = new WeakMap<ShadowRoot, Set<string>>();

function of(document: Document): Map<string, CSSStyleSheet> {
  return sheets.get(document) ?? sheets.set(document, new Map()).get(document)!;
}

/** Puts style sheets on, with those that are on; all of them anew where another document has adopted the element, and dropped them. */
function wear(root: ShadowRoot, ...more: string[]) {
  const { ownerDocument } = root;
  const all = worn.get(root) ?? new Set<string>();
  const made = of(ownerDocument);
  worn.set(root, all);
  for (const css of more) all.add(css);
  // A document without a window shows nothing.
  if (ownerDocument.defaultView) root.adoptedStyleSheets = [...all].map((css) => made.get(css) ?? sheet(ownerDocument.defaultView!, css, made));
}

function sheet(window: Window & typeof globalThis, css: string, made: Map<string, CSSStyleSheet>): CSSStyleSheet {
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  made.set(css, sheet);
  return sheet;
}

/** Compiles what a response brings, whatever its host calls the type. There is little to compile while it loads: the module comes packed. */
async function compile(loading: Promise<Response>): Promise<WebAssembly.Module> {
  const response = await loading;
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || type.includes('html')) throw new Error(`${response.url}: HTTP ${response.status}, ${type}`);
  return unpacked(await WebAssembly.compile(await response.arrayBuffer()));
}

/** A fresh copy of this file, with a fresh module: after so many crashes. */
export function again(crashes: number): Promise<{ start: typeof start }> {
  return import(/* @vite-ignore */ `${import.meta.url}?${crashes}`);
}

async function language(wanted: Wanted, host: Host, tell: Tell): Promise<Learned> {
  if (host.texts) {
    try {
      return told(wanted, await (await import('./texts')).speak(host, wanted, tell, { tags, negotiate, learned, fetched, taught }), tell);
    } catch (error) {
      tell('texts', String(error));
      // One mistake is told once.
      tell = () => {};
    }
  }
  const [catalog, tag] = negotiate(wanted, tags);
  try {
    return told(wanted, await learned(catalog, tag), tell);
  } catch (error) {
    if (catalog === 'en') throw error;
    return told(wanted, await learned('en', 'en'), tell);
  }
}

/** Tells that there are no texts in the language that the tag asks for. */
function told([asked]: Wanted, found: Learned, tell: Tell): Learned {
  if (asked && !isSame(asked, found[0])) tell('locale', `no texts for ${asked}`);
  return found;
}

/** Those of a language are made once: they are dear, and keep what they wrote. */
function formats(tag: string): Formats {
  return formatters.get(tag) ?? formatters.set(tag, new Formats(tag)).get(tag)!;
}

function learned(catalog: string, tag: string): Promise<Learned> {
  let language = languages.get(tag);
  if (!language) {
    language = fetched(catalog).then((texts) => taught(tag, texts));
    language.catch(() => languages.delete(tag));
    languages.set(tag, language);
  }
  return language;
}

async function fetched(catalog: string): Promise<string> {
  const asked = early.get(catalog);
  // A reply is read once.
  early.delete(catalog);
  const response = (await asked) ?? (await fetch(texts(catalog)));
  if (!response.ok) throw new Error(`HTTP ${response.status} for the texts of ${catalog}`);
  return response.text();
}

function taught(tag: string, catalog: string): Learned {
  const number = teach(tag, direction(tag), catalog, formats(tag) as never);
  if (!number) throw new Error(`the texts of ${tag} are damaged`);
  return [tag, number];
}

const parts = new Map<string, Promise<unknown>>();

/** A part of the program that works in the memory of this one. After a failure the next call tries again. */
function part<Part>(start: (core: object, module: WebAssembly.Module) => Part, wasm: string, integrity: string): Promise<Part> {
  let part = parts.get(wasm) as Promise<Part> | undefined;
  if (!part) {
    part = compile(fetch(wasm, { integrity })).then((module) => start(core(), module));
    part.catch(() => parts.delete(wasm));
    parts.set(wasm, part);
  }
  return part;
}

/** The providers that the widget reads itself; the others' readers are parts of their own. */
const COMMON = ['', 'auto', 'aftership', '17track', 'parcelight'];

async function readers(host: HTMLElement) {
  const provider = host.getAttribute('provider') ?? '';
  // Where they do not load, the reply tries again.
  if (!COMMON.includes(provider)) await import('./readers').then(({ ready }) => ready(part, provider)).catch(() => {});
}

/** Kept: what is there already takes a task of its own to be imported, and that would be after the frame. */
let forecasts: typeof import('./forecast') | undefined;

async function forecast(host: HTMLElement, use: Use, question: number, way: string, tag: string) {
  try {
    await (forecasts ??= await import('./forecast')).answer(host, use, question, way, tag, library);
  } catch (error) {
    missing(host, `forecast: ${String(error)}`);
    use((widget) => widget.unestimated(question));
  }
}

async function rules(host: HTMLElement, url: string | null, use: Use) {
  const usual = (widget: Widget) => widget.rules();
  if (!url) return use(usual);
  try {
    await (await import('./rules')).load(url, use, library);
  } catch (error) {
    missing(host, `${url}: ${String(error)}`, 'rules');
    use(usual);
  }
}

async function translate(host: HTMLElement, reply: string): Promise<string> {
  try {
    return await (await import('./readers')).translate(part, reply, host.getAttribute('provider') ?? '');
  } catch (error) {
    missing(host, `readers: ${String(error)}`);
    return '';
  }
}

/** An answer that is as old as that, in seconds, is asked for again at once. */
const OLD = 30;

function recalled(host: HTMLElement, widget: Widget) {
  const [reply, came] = device.recall(host);
  if (!reply) return;
  widget.remember(reply, came);
  if (Date.now() / 1000 - came > OLD) widget.refresh();
}

async function attend(host: HTMLElement, ...ended: [Use, Response | undefined, string | undefined, string]) {
  try {
    await (await import('./fresh')).attend(host, library, ...ended);
  } catch (error) {
    missing(host, `fresh: ${String(error)}`);
  }
}

/** A part on demand did not load. */
function missing(host: HTMLElement, message: string, kind = 'module') {
  host.dispatchEvent(new CustomEvent('parcel-error', { bubbles: true, composed: true, detail: { kind, message } }));
}
