// The map: has the places found, draws land, way and stops into the figure that the widget keeps free for it, and lets the
// buyer look closer. Where things lie is told by the module (src/route/answer.rs); what is drawn with what, here.
import init, { draw, learn, stops, wanted } from '../.cache/map';
import { mapWasm, messages, tags, texts as addressOf } from '../.cache/map-assets';
import css from '../.cache/map.css';
import type { Library } from './load';
import { whenNear } from './near';

/** The canvas of the module. */
const WIDTH = 1280;
const HEIGHT = 800;

/** In the order of the module's numbers. */
const ANCHORS = ['start', 'middle', 'end'];
const EXACT = 0;
const COUNTRY = 3;
const LAST = 1;
const AHEAD = 2;
const UNREACHED = 3;

/** So much closer with a button, a key, two clicks. */
const STEP = 2;
/** So far with an arrow key, in pixels. */
const NUDGE = 60;
/** Of the buttons to the next stop, in pixels. */
const AIR = 14;

const ICONS = { 'zoom-in': 'M12 5v14M5 12h14', 'zoom-out': 'M5 12h14', 'whole-route': 'M4.5 9V4.5H9M19.5 9V4.5H15M4.5 15v4.5H9M19.5 15v4.5H15' };

/** A stop, with what is drawn of it. */
export interface Stop {
  lat: number;
  lon: number;
  precision: number;
  state: number;
  /** In the list: the name with its country. */
  full: string;
  /** On the map. */
  name: string;
  time: string;
  mark: SVGElement;
  label: SVGTextElement;
  /** How wide the name is. */
  wide: number;
}

type Point = readonly [x: number, y: number];

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

let loading: Promise<unknown> | undefined;
const catalogs = new Map<string, Promise<string[]>>();
const gazetteers = new Map<string, Promise<unknown>>();
const maps = new WeakMap<HTMLElement, RouteMap>();

/** Draws the map into a figure, once it is near the viewport; draws it anew where what it says has changed. */
export async function show(host: HTMLElement, figure: HTMLElement, library: Library): Promise<void> {
  let map = maps.get(figure);
  if (!map) {
    maps.set(figure, (map = new RouteMap(host, figure, library)));
    await new Promise<void>((near) => whenNear(figure, near));
  }
  await map.update();
}

/** The module, the gazetteers that these places are looked up in, the texts. */
async function prepare(library: Library, places: string, lang: string): Promise<string[]> {
  loading ??= library.compile(fetch(mapWasm)).then((module) => init({ module_or_path: module }));
  // The next map tries again.
  loading.catch(() => (loading = undefined));
  const [catalog] = library.negotiate(lang, tags).split(',') as [string];
  let texts = catalogs.get(catalog);
  if (!texts) {
    catalogs.set(catalog, (texts = load(addressOf(catalog)).then(async (response) => (await response.text()).split('\n').slice(1))));
    texts.catch(() => catalogs.delete(catalog));
  }
  await loading;
  await Promise.all(wanted(places).split(',').filter(Boolean).map((country) => gazetteer(country)));
  return texts;
}

/** Without its towns a country is drawn as one. */
function gazetteer(country: string): Promise<unknown> {
  let known = gazetteers.get(country);
  if (!known) {
    known = load(country).then(async (response) => learn(country, new Uint8Array(await response.arrayBuffer()))).catch(() => gazetteers.delete(country));
    gazetteers.set(country, known);
  }
  return known;
}

async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return response;
}

function graphic<Name extends keyof SVGElementTagNameMap>(name: Name, names = '', attributes: object = {}): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  if (names) made.setAttribute('class', names);
  set(made, attributes);
  return made;
}

function set(element: Element, attributes: object) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, names: string, ...inside: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = names;
  made.append(...inside);
  return made;
}

export class RouteMap {
  readonly box: HTMLElement;
  /** The stops in order, those that are not drawn among them. */
  stops: Stop[] = [];
  readonly #root: HTMLElement;
  readonly #canvas = graphic('svg', 'map-canvas', { 'aria-hidden': true });
  readonly #land = graphic('path', 'land');
  readonly #past = graphic('path', 'leg-past');
  readonly #next = graphic('path', 'leg-next');
  readonly #marks = graphic('g');
  readonly #tools = make('div', 'map-tools');
  readonly #buttons: Record<string, HTMLButtonElement> = {};
  readonly #title = make('span', '');
  readonly #list = make('ol', 'map-list');
  readonly #note = make('p', 'map-note');
  readonly #details: HTMLElement;
  #texts: string[] = [];
  /** What is drawn: the places and the language. */
  #drawn = '';
  #zoom = 1;
  #middle: Point = [WIDTH / 2, HEIGHT / 2];
  #limits: Point = [1, 1];
  #frame = 0;
  readonly #fingers = new Map<number, Point>();

  constructor(readonly host: HTMLElement, readonly figure: HTMLElement, readonly library: Library) {
    this.box = figure.querySelector<HTMLElement>('.map')!;
    this.#root = figure.closest<HTMLElement>('.root')!;
    const scaled = graphic('svg', '', { viewBox: `0 0 ${WIDTH} ${HEIGHT}` });
    scaled.append(this.#land, this.#past, this.#next);
    this.#canvas.append(scaled, this.#marks);
    for (const [name, strokes] of Object.entries(ICONS)) {
      const icon = graphic('svg', 'icon icon-small', { viewBox: '0 0 24 24', 'aria-hidden': true });
      icon.append(graphic('path', '', { d: strokes }));
      const button = (this.#buttons[name] = make('button', 'map-tool', icon));
      button.type = 'button';
      button.addEventListener('click', () => this.#act(name));
      this.#tools.append(button);
    }
    const chevron = graphic('svg', 'icon icon-small', { viewBox: '0 0 24 24', 'aria-hidden': true });
    chevron.append(graphic('path', '', { d: 'M6.5 9.25L12 14.75l5.5-5.5' }));
    this.#details = make('details', 'map-stops', make('summary', 'opener', this.#title, chevron), this.#list, this.#note);
    new MutationObserver(() => void this.update().catch(() => {})).observe(this.#root, { attributeFilter: ['lang', 'data-places'], subtree: true });
    new ResizeObserver(() => this.#soon()).observe(this.box);
    this.#listen();
  }

  /** Draws what the widget says now, where that is not drawn yet. */
  async update(): Promise<void> {
    const { places } = this.figure.dataset;
    const { lang } = this.#root;
    const wanted = `${lang}\n${places}`;
    if (!places || this.#drawn === wanted) return;
    this.#drawn = wanted;
    try {
      this.#texts = await prepare(this.library, places, lang);
    } catch (error) {
      this.#drawn = '';
      // No empty frame: the history says the same in words.
      this.figure.hidden = !this.stops.length;
      throw error;
    }
    // Something else is to be drawn meanwhile.
    if (this.#drawn !== wanted) return;
    this.#compose(places, lang);
  }

  /** A text of the catalog; what is filled in is isolated. */
  say(name: string, ...values: string[]): string {
    const pattern = this.#texts[messages.split(',').indexOf(name)] ?? '';
    let at = 0;
    return pattern.replace(/\x01./g, () => `\u2068${values[at++]}\u2069`).replace(/\x02./g, () => values[at++]!);
  }

  #compose(places: string, lang: string) {
    const countries = new Intl.DisplayNames(lang, { type: 'region' });
    const isFirst = !this.stops.length;
    this.stops = stops(places).split('\n').filter(Boolean).map((line) => {
      const [lat, lon, precision, state, code, town, time] = line.split('\t') as [string, string, string, string, string, string, string];
      const country = code && countries.of(code)!;
      const name = town || country || `${+lat / 1e6}°, ${+lon / 1e6}°`;
      const full = +precision === COUNTRY ? this.say('somewhere', country) : [town, country].filter(Boolean).join(', ') || name;
      return { lat: +lat, lon: +lon, precision: +precision, state: +state, full, name, time, mark: mark(+precision, +state), label: graphic('text', `map-label${+state === LAST ? ' is-last' : ''}`), wide: 0 };
    });
    this.figure.hidden = !this.stops.length;
    if (!this.stops.length) return;

    const drawn = this.#onMap();
    this.#marks.replaceChildren(...drawn.map(({ mark }) => mark), ...drawn.map(({ label }) => label));
    const last = this.stops.find(({ state }) => state === LAST) ?? this.stops[0]!;
    set(this.box, { role: 'group', tabindex: 0, 'aria-label': plain(this.say('label', drawn.map(({ name }) => name).join(' → '), last.name)) });
    for (const [name, button] of Object.entries(this.#buttons)) button.title = button.ariaLabel = this.say(name);
    this.#title.textContent = this.say('stops');
    this.#list.replaceChildren(...this.stops.map((stop) => this.#item(stop)));
    this.#note.textContent = this.say(drawn.some(({ state }) => state === AHEAD) ? 'note-next' : 'note');
    if (isFirst) {
      this.#sheet();
      this.box.append(this.#canvas, this.#tools);
      this.figure.append(this.#details);
    }
    for (const stop of drawn) {
      stop.label.textContent = stop.name;
      stop.wide = Math.ceil(stop.label.getComputedTextLength());
    }
    this.#look(1, [WIDTH / 2, HEIGHT / 2]);
    this.#settle();
    this.#draw();
    void this.#street();
  }

  #sheet() {
    const root = this.box.getRootNode() as ShadowRoot;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  #onMap(): Stop[] {
    return this.stops.filter(({ state }) => state !== UNREACHED);
  }

  #item({ full, time, state }: Stop): HTMLElement {
    const words = make('bdi', '', state === UNREACHED ? this.say('off-map', full) : full);
    const when = state === AHEAD ? this.say('ahead') : time;
    const item = make('li', state === LAST ? 'is-last' : '', words, ...(when ? [make('span', 'minor', when)] : []));
    if (state === LAST) item.ariaCurrent = 'location';
    return item;
  }

  /** In which corner the buttons stand: the first one that no stop lies in. */
  #settle() {
    const { classList, offsetWidth, offsetHeight } = this.#tools;
    for (const corner of ['', 'is-low', 'is-start', 'is-low is-start']) {
      classList.value = `map-tools ${corner}`;
      const { offsetLeft: left, offsetTop: top } = this.#tools;
      this.#draw();
      const scale = this.box.clientWidth / WIDTH;
      const isIn = ([x, y]: Point) => x * scale > left - AIR && x * scale < left + offsetWidth + AIR && y * scale > top - AIR && y * scale < top + offsetHeight + AIR;
      if (!this.#places.some(isIn)) return;
    }
    classList.value = 'map-tools';
  }

  #places: Point[] = [];

  #draw() {
    const width = this.box.clientWidth;
    if (!width || !this.stops.length) return;
    const drawn = this.#onMap();
    const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = this.#tools;
    const head = [width, this.#zoom * 1000, this.#middle[0] * 100, this.#middle[1] * 100, left, top, left + offsetWidth, top + offsetHeight];
    const lines = drawn.map(({ lat, lon, precision, state, wide }) => [lat, lon, +(state === LAST), ...extent(precision, state), wide]);
    const [land, past, next, limits, ...spots] = draw([head, ...lines].map((line) => line.map(Math.round).join(' ')).join('\n')).split('\n') as [string, string, string, string, ...string[]];
    this.#land.setAttribute('d', land);
    this.#past.setAttribute('d', past);
    this.#next.setAttribute('d', next);
    this.#limits = limits.split(' ').map((limit) => +limit / 1000) as unknown as Point;
    const answers = spots.map((spot) => spot.split(' ').map(Number) as [number, number, number, number, number, number, number]);
    this.#places = answers.map(([x, y]) => [x, y]);
    for (const [index, [x, y, drawnAs, kind, dx, dy, anchor]] of answers.entries()) {
      const { mark, label, name } = drawn[index]!;
      const at = { x: `${(x * 100) / WIDTH}%`, y: `${(y * 100) / HEIGHT}%` };
      set(mark, at);
      toggle(mark, drawnAs === index);
      const joint = answers.flatMap(([, , other], at) => (other === index ? [drawn[at]!.name] : []));
      const text = kind === 2 ? [...new Set(joint)].join(' · ') : name;
      if (label.textContent !== text) label.textContent = text;
      set(label, { ...at, dx, dy, 'text-anchor': ANCHORS[anchor] });
      toggle(label, kind > 0);
    }
    const isWhole = this.#zoom === 1 && this.#middle[0] === WIDTH / 2 && this.#middle[1] === HEIGHT / 2;
    this.#buttons['whole-route']!.hidden = isWhole;
    this.#buttons['zoom-in']!.ariaDisabled = String(this.#zoom >= this.#limits[1]);
    this.#buttons['zoom-out']!.ariaDisabled = String(this.#zoom <= this.#limits[0]);
    this.box.classList.toggle('is-close', this.#zoom > 1);
  }

  #soon() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  /** Looks at another part of the map. */
  #look(zoom: number, [x, y]: Point) {
    this.#zoom = Math.min(Math.max(zoom, this.#limits[0]), this.#limits[1]);
    this.#middle = [Math.min(Math.max(x, 0), WIDTH), Math.min(Math.max(y, 0), HEIGHT)];
    this.#soon();
  }

  /** So many times as large, with the place under a point of the page (in pixels from the corner of the map) staying there; `to`: moving there. */
  #scale(factor: number, from: Point = [this.box.clientWidth / 2, this.box.clientHeight / 2], to = from) {
    const zoom = Math.min(Math.max(this.#zoom * factor, this.#limits[0]), this.#limits[1]);
    const unit = WIDTH / this.box.clientWidth;
    const shift = (at: number, from: number, to: number, size: number) => at + ((from - size / 2) * unit) / this.#zoom - ((to - size / 2) * unit) / zoom;
    this.#look(zoom, [shift(this.#middle[0], from[0], to[0], this.box.clientWidth), shift(this.#middle[1], from[1], to[1], this.box.clientHeight)]);
  }

  #act(name: string) {
    if (name === 'zoom-in') this.#scale(STEP);
    else if (name === 'zoom-out') this.#scale(1 / STEP);
    else {
      this.#look(1, [WIDTH / 2, HEIGHT / 2]);
      // Its button goes.
      this.box.focus();
    }
  }

  #listen() {
    const { box } = this;
    const keys: Record<string, () => void> = { '+': () => this.#act('zoom-in'), '=': () => this.#act('zoom-in'), '-': () => this.#act('zoom-out'), 0: () => this.#act('whole-route') };
    const arrows: Record<string, Point> = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
    box.addEventListener('keydown', (event) => {
      if (event.target !== box || event.ctrlKey || event.metaKey || event.altKey) return;
      const arrow = arrows[event.key];
      // While the whole way is seen, arrows scroll the page.
      if (arrow && this.#zoom > 1) this.#scale(1, [0, 0], [arrow[0] * NUDGE, arrow[1] * NUDGE]);
      else if (keys[event.key]) keys[event.key]!();
      else return;
      event.preventDefault();
    });
    box.addEventListener('wheel', (event) => {
      // Without being asked, the wheel scrolls the page.
      if (!event.ctrlKey && !event.metaKey && !box.matches(':focus')) return;
      event.preventDefault();
      this.#scale(2 ** (-event.deltaY * (event.ctrlKey ? 0.01 : 0.003)), this.#at(event));
    }, { passive: false });
    box.addEventListener('dblclick', (event) => isTool(event) || this.#scale(STEP, this.#at(event)));
    // One finger scrolls the page while the whole way is seen; two are for the map.
    for (const type of ['touchstart', 'touchmove'] as const) {
      box.addEventListener(type, (event) => {
        const isOurs = event.touches.length > 1 || (this.#zoom > 1 && type === 'touchmove');
        if (isOurs && event.cancelable && !isTool(event)) event.preventDefault();
      }, { passive: false });
    }
    box.addEventListener('pointerdown', (event) => {
      if (event.button || isTool(event)) return;
      this.#fingers.set(event.pointerId, this.#at(event));
      box.setPointerCapture(event.pointerId);
    });
    box.addEventListener('pointermove', (event) => {
      const before = this.#fingers.get(event.pointerId);
      if (!before) return;
      const now = this.#at(event);
      this.#fingers.set(event.pointerId, now);
      const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) this.#scale(length(now, other) / (length(before, other) || 1), middle(before, other), middle(now, other));
      else if (event.pointerType === 'mouse' || this.#zoom > 1) this.#scale(1, before, now);
    });
    for (const type of ['pointerup', 'pointercancel'] as const) box.addEventListener(type, (event) => this.#fingers.delete(event.pointerId));
  }

  #at({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.box.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }

  async #street() {}
}

const isTool = (event: Event) => !!(event.target as Element).closest('.map-tools');
const length = (one: Point, other: Point) => Math.hypot(one[0] - other[0], one[1] - other[1]);
const middle = (one: Point, other: Point): Point => [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2];
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

function toggle(element: Element, isShown: boolean) {
  element.toggleAttribute('hidden', !isShown);
}

/** What a stop is drawn with: a pin where the parcel was last and exactly there, a soft disc for a country, else a dot. */
function mark(precision: number, state: number): SVGElement {
  const kind = state === LAST ? ' is-last' : state === AHEAD ? '' : ' is-from';
  const mark = graphic('svg', 'stop-at');
  if (precision === COUNTRY) mark.append(graphic('circle', `stop-vague${kind}`, { r: 16 }));
  else if (precision === EXACT && state === LAST) {
    mark.append(graphic('path', 'stop is-last', { d: 'M0 0C-3-7-9-10-9-17a9 9 0 1 1 18 0C9-10 3-7 0 0z' }), graphic('circle', 'stop-eye', { r: 3.25, cy: -17 }));
  } else mark.append(graphic('circle', `stop${kind}`, { r: state === LAST ? 7.5 : 5 }));
  return mark;
}

/** The radius and the height of that drawing. */
function extent(precision: number, state: number): Point {
  if (precision === COUNTRY) return [17, 17];
  if (precision === EXACT && state === LAST) return [10, 28];
  return state === LAST ? [9, 9] : [7, 7];
}
