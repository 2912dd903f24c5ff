// The map: draws land, way and stops into the figure that the widget keeps free for it. Where things lie is told by the modules
// (src/route/found.rs, src/route/draw.rs); what is drawn with what, here.
import { start } from '../.cache/map';
import { mapDigest, mapWasm, messages, tags, variables, texts as addressOf } from '../.cache/map-assets';
import css from '../.cache/map.css';
import type { Library } from './load';
import type { Host } from './texts';
import type { Tools } from './look';
import type { Street } from './street';
import type { whenNear } from './near';

/** The canvas of the module. */
export const WIDTH = 1280;
export const HEIGHT = 800;

/** In the order of the module's numbers. */
const ANCHORS = ['start', 'middle', 'end'];
const EXACT = 0;
const REGION = 3;
const COUNTRY = 4;
export const LAST = 1;
export const AHEAD = 2;
const UNREACHED = 3;

/** To the right, down. */
export type Point = readonly [x: number, y: number];

/** A stop, as the module found it. */
interface Sight {
  /** In millionths of a degree. */
  lat: number;
  lon: number;
  precision: number;
  state: number;
  /** On the map. */
  name: string;
  /** In the list: with its country. */
  full: string;
  time: string;
}

/** A stop, with what is drawn of it. */
export interface Stop extends Sight {
  mark: SVGElement;
  label: SVGElement & { getComputedTextLength?(): number };
  /** How wide the name is, in pixels. */
  wide: number;
}

/** Kept: a browser takes a task, and so a frame, to import again what is there. */
let places: Promise<typeof import('./places')> | undefined;
const catalogs = new Map<string, Promise<string>>();
const maps = new WeakMap<HTMLElement, RouteMap>();

/** Draws the map into the figure of an element, once it is near the viewport; draws it anew where what it says has changed. */
export async function show(host: HTMLElement, library: Library, near: typeof whenNear): Promise<void> {
  const figure = host.shadowRoot!.querySelector<HTMLElement>('.place');
  if (!figure) return;
  let map = maps.get(figure);
  if (!map) {
    maps.set(figure, (map = new RouteMap(host, figure, library)));
    await new Promise<void>((shown) => near(figure, shown));
  }
  await map.update();
}

/** The texts of a language: lines, the first one a mark. */
async function learn(library: Library, lang: string, host: Host): Promise<string[]> {
  const [catalog] = library.negotiate([lang], tags);
  let texts = catalogs.get(catalog);
  if (!texts) {
    catalogs.set(catalog, (texts = fetch(addressOf(catalog)).then(async (response) => {
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return response.text();
    })));
    texts.catch(() => catalogs.delete(catalog));
  }
  const built = await texts;
  const words = host.texts ? (await import('./texts')).words(host, 'map', built, lang) : built;
  return words.split('\n').slice(1);
}

export function graphic(name: string, names = '', attributes: object = {}): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  set(made, { class: names, ...attributes });
  return made;
}

function set(element: Element, attributes: object) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

export function make(name: string, names: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = names;
  made.append(...inside);
  return made;
}

export function icon(strokes: string): SVGElement {
  const made = graphic('svg', 'icon icon-small', { viewBox: '0 0 24 24', 'aria-hidden': true });
  made.append(graphic('path', '', { d: strokes }));
  return made;
}

export class RouteMap {
  readonly box: HTMLElement;
  readonly canvas = graphic('svg', 'map-canvas', { 'aria-hidden': true });
  /** Those on the map, in order. */
  stops: Stop[] = [];
  /** Where they lie on the canvas. */
  spots: number[][] = [];
  /** Where the buyer looks: how many times as large as the whole way, and what is in the middle. */
  zoom = 1;
  middle: Point = [WIDTH / 2, HEIGHT / 2];
  /** The least and the greatest zoom. */
  limits: Point = [1, 1];
  /** The buttons, once they are there. */
  tools: Tools | undefined;
  /** The street map, where the shop has one. */
  street: Street | undefined;
  #style = '';
  readonly #root: HTMLElement;
  readonly #paths = ['land', 'leg-past', 'leg-next'].map((name) => graphic('path', name));
  readonly #marks = graphic('g');
  readonly #title = make('span', '');
  #list = make('ol', 'map-list');
  readonly #note = make('p', 'map-note');
  #texts: string[] = [];
  #drawing: ReturnType<typeof start>['draw'] | undefined;
  /** What is drawn: the places and the language; the way among it; what the module was asked. */
  #drawn = '';
  #way = '';
  #asked = '';
  #frame = 0;

  constructor(readonly host: HTMLElement, readonly figure: HTMLElement, readonly library: Library) {
    this.box = figure.querySelector<HTMLElement>('.map')!;
    this.#root = figure.closest<HTMLElement>('.root')!;
    const scaled = graphic('svg', '', { viewBox: `0 0 ${WIDTH} ${HEIGHT}` });
    scaled.append(...this.#paths);
    this.canvas.append(scaled, this.#marks);
    new MutationObserver(() => void this.update().catch(() => {})).observe(this.#root, { attributeFilter: ['lang', 'data-places'], subtree: true });
  }

  /** Draws what the widget says now, where that is not drawn yet. */
  async update(): Promise<void> {
    const way = this.figure.dataset.places;
    const { lang } = this.#root;
    const wanted = `${lang}\n${way}`;
    if (!way || this.#drawn === wanted) return this.#open();
    this.#drawn = wanted;
    try {
      const loading = this.library.part(start, mapWasm, mapDigest);
      places ??= import('./places');
      const found = places.then(({ find }) => find(this.library, way));
      const [texts, lines, { draw }] = await Promise.all([learn(this.library, lang, this.host as Host), found, loading]);
      // Something else is to be drawn meanwhile.
      if (this.#drawn !== wanted || !this.figure.isConnected) return;
      this.#texts = texts;
      this.#drawing = draw;
      this.#compose(lines, lang);
    } catch (error) {
      this.#drawn = '';
      places = undefined;
      // No empty frame: the history says the same in words.
      if (!this.stops.length) this.figure.hidden = true;
      throw error;
    }
  }

  /** A text of the catalog; what is filled in is isolated. */
  say(name: string, values: Record<string, string> = {}): string {
    const pattern = this.#texts[messages.split(',').indexOf(`map-${name}`)] ?? '';
    return pattern.replace(/[\x01\x02](.)/g, (_, place: string) => `\u2068${values[variables.split(',')[place.charCodeAt(0) - 48]!] ?? ''}\u2069`);
  }

  #compose(lines: string, lang: string) {
    const isFirst = !this.stops.length;
    const formats = this.library.formats(lang);
    const all: Sight[] = lines.split('\n').filter(Boolean).map((line) => {
      const [lat, lon, precision, state, code, town, time] = line.split('\t') as [string, string, string, string, string, string, string];
      const country = code && formats.country(code);
      const name = town || country || '…';
      const full = +precision === COUNTRY ? this.say('somewhere', { country }) : town && country ? this.say('place-in-country', { place: town, country }) : name;
      return { lat: +lat, lon: +lon, precision: +precision, state: +state, name, full, time };
    });
    const seen = all.filter(({ state }) => state !== UNREACHED);
    this.figure.hidden = !seen.length;
    if (!seen.length) return;

    const list = make('ol', 'map-list', ...all.map((sight) => this.#item(sight)));
    if (!this.#list.isEqualNode(list)) this.#list.replaceWith((this.#list = list));
    const last = seen.find(({ state }) => state === LAST) ?? seen[0]!;
    const label = this.say('label', { places: seen.map(({ name }) => name).join(' → '), place: last.name }).replace(/[\u2068\u2069]/g, '');
    // Where the way is the same, so is the drawing, and where the buyer looks.
    const way = [label, this.#root.dataset.tone, ...seen.map(({ lat, lon, precision, state }) => [lat, lon, precision, state])].join();
    if (way === this.#way) return this.#open();
    this.#way = way;
    this.#asked = '';
    const stops = (this.stops = seen.map(drawn));
    set(this.box, { role: 'group', tabindex: 0, 'aria-label': label });
    this.#title.textContent = this.say('stops');
    this.#note.textContent = `${this.say(stops.some(({ state }) => state === AHEAD) ? 'note-next' : 'note')} `;
    // Who made the towns: their licence asks for it where they are shown.
    if (stops.some(({ precision }) => precision !== EXACT)) {
      const credit = make('a', '', 'GeoNames, CC BY');
      set(credit, { href: 'https://www.geonames.org/', target: '_blank', rel: 'noopener noreferrer', dir: 'ltr' });
      this.#note.append(credit);
    }
    this.#marks.replaceChildren(...stops.map(({ mark }) => mark), ...stops.map(({ label }) => label));
    if (isFirst) {
      this.library.wear(this.box.getRootNode() as ShadowRoot, css);
      this.box.append(this.canvas);
      this.figure.append(make('details', 'map-stops', make('summary', 'opener', this.#title, icon('M6.5 9.25L12 14.75l5.5-5.5')), this.#list, this.#note));
    }
    for (const { label, name } of stops) label.textContent = name;
    for (const stop of stops) stop.wide = stop.label.getComputedTextLength!();
    this.zoom = 1;
    this.middle = [WIDTH / 2, HEIGHT / 2];
    this.draw();
    this.tools?.name();
    if (isFirst) {
      new ResizeObserver(() => (this.box.isConnected ? this.soon() : this.street?.close())).observe(this.box);
      // The page is complete without them.
      import('./look').then(({ Tools }) => (this.tools = new Tools(this))).catch(() => {});
    }
    this.#style = '';
    this.#open();
  }

  #item({ full, time, state }: Sight): HTMLElement {
    const item = make('li', state === LAST ? 'is-last' : '', make('bdi', '', state === UNREACHED ? this.say('off-map', { place: full }) : full));
    const when = state === AHEAD ? this.say('ahead') : time;
    if (when) item.append(make('span', 'minor', when));
    if (state === LAST) item.ariaCurrent = 'location';
    return item;
  }

  /** Draws with the next frame. */
  soon() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.draw();
    });
  }

  draw() {
    const width = this.box.clientWidth;
    if (!width) return;
    const { stops } = this;
    const head = [width, this.zoom * 1000, this.middle[0] * 100, this.middle[1] * 100, ...(this.tools?.area() ?? [0, 0, 0, 0])];
    const lines = stops.map(({ lat, lon, precision, state, wide }) => [lat, lon, +(state === LAST), ...extent(precision, state), Math.ceil(wide)]);
    const asked = [head, ...lines].map((line) => line.map(Math.round).join(' ')).join('\n');
    if (asked === this.#asked) return;
    const answer = this.#drawing!((this.#asked = asked)).split('\n');
    for (const path of this.#paths) path.setAttribute('d', answer.shift()!);
    const [limits, ...spots] = answer.map((line) => line.split(' ').map(Number));
    this.limits = [limits![0]! / 1000, limits![1]! / 1000];
    this.spots = spots;
    spots.forEach(([x, y, drawnAs, kind, dx, dy, anchor], index) => {
      const { mark, label, name } = stops[index]!;
      const at = { x: `${(x! * 100) / WIDTH}%`, y: `${(y! * 100) / HEIGHT}%` };
      set(mark, at);
      set(label, { ...at, dx, dy, 'text-anchor': ANCHORS[anchor!] });
      mark.toggleAttribute('hidden', drawnAs !== index);
      label.toggleAttribute('hidden', !kind);
      // Those that cannot be told from it have their names in its label.
      const text = kind === 2 ? [...new Set(stops.filter((_, other) => spots[other]![2] === index).map(({ name }) => name))].join(' · ') : name;
      if (label.textContent !== text) label.textContent = text;
    });
    this.tools?.drawn();
  }

  /** The street map over this one, where `map` is the address of a style. */
  #open() {
    const style = /[./]/.test(this.host.getAttribute('map') ?? '') ? this.host.getAttribute('map')! : '';
    if (style === this.#style || !this.stops.length) return;
    this.street?.close();
    this.street = undefined;
    this.#style = style;
    if (!style) return;
    const failed = (message: string) => {
      this.street = undefined;
      this.host.dispatchEvent(new CustomEvent('parcel-error', { bubbles: true, composed: true, detail: { kind: 'map', message: `${style}: ${message}` } }));
    };
    import('./street').then(({ open }) => style === this.#style && (this.street = open(this, style, failed))).catch((error) => failed(String(error)));
  }
}

function drawn(sight: Sight): Stop {
  const { precision, state } = sight;
  return { ...sight, mark: mark(precision, state), label: graphic('text', `map-label${state === LAST ? ' is-last' : ''}`), wide: 0 };
}

/** What a stop is drawn with: a pin where the parcel was last and exactly there, a soft disc for a region or country, else a dot. */
function mark(precision: number, state: number): SVGElement {
  const kind = state === LAST ? ' is-last' : state === AHEAD ? '' : ' is-from';
  const mark = graphic('svg', 'stop-at');
  if (precision >= REGION) mark.append(graphic('circle', `stop-vague${kind}`, { r: precision === COUNTRY ? 16 : 13 }));
  else if (precision === EXACT && state === LAST) mark.append(graphic('path', 'stop is-last', { d: 'M0 0C-3-7-9-10-9-17a9 9 0 1 1 18 0C9-10 3-7 0 0z' }), graphic('circle', 'stop-eye', { r: 3.25, cy: -17 }));
  else mark.append(graphic('circle', `stop${kind}`, { r: state === LAST ? 7.5 : 5 }));
  return mark;
}

/** The radius and the height of that drawing. */
function extent(precision: number, state: number): Point {
  if (precision >= REGION) return [17, 17];
  if (precision === EXACT && state === LAST) return [10, 28];
  return state === LAST ? [9, 9] : [7, 7];
}
