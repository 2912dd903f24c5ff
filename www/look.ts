// Looking closer at the map: buttons, keys, wheel, fingers.
import type { Point, RouteMap } from './map';
import { HEIGHT, WIDTH, icon, make } from './map';

/** So much closer with a button, a key, two clicks. */
const STEP = 2;
/** So far with an arrow key, in pixels. */
const NUDGE = 60;
/** Between the buttons and a stop, in pixels. */
const AIR = 14;

const ICONS = { 'zoom-in': 'M12 5v14M5 12h14', 'zoom-out': 'M5 12h14', 'whole-route': 'M4.5 9V4.5H9M19.5 9V4.5H15M4.5 15v4.5H9M19.5 15v4.5H15' };
const KEYS: Record<string, keyof typeof ICONS> = { '+': 'zoom-in', '=': 'zoom-in', '-': 'zoom-out', _: 'zoom-out', 0: 'whole-route' };
const ARROWS: Record<string, Point> = { ArrowLeft: [NUDGE, 0], ArrowRight: [-NUDGE, 0], ArrowUp: [0, NUDGE], ArrowDown: [0, -NUDGE] };

export class Tools {
  readonly #box = make('div', 'map-tools');
  readonly #buttons: [name: keyof typeof ICONS, button: HTMLElement][] = [];
  #corner = '';
  readonly #fingers = new Map<number, Point>();

  constructor(readonly map: RouteMap) {
    for (const [name, strokes] of Object.entries(ICONS) as [keyof typeof ICONS, string][]) {
      const button = make('button', 'map-tool', icon(strokes));
      button.setAttribute('type', 'button');
      button.addEventListener('click', () => this.#act(name));
      this.#buttons.push([name, button]);
      // The whole way is what is seen.
      button.hidden = name === 'whole-route';
      this.#box.append(button);
    }
    map.box.append(this.#box);
    map.box.setAttribute('aria-keyshortcuts', '+ - 0');
    map.tools = this;
    this.#listen();
    this.name();
  }

  /** Another language, or another way: the buttons stay in their corner, or stand in the first one that no stop lies in. */
  name() {
    for (const [name, button] of this.#buttons) {
      const title = this.map.say(name);
      set(button, { title, 'aria-label': title });
    }
    const scale = this.map.box.clientWidth / WIDTH;
    for (const corner of [this.#corner, '', 'is-low', 'is-start', 'is-low is-start', '']) {
      this.#corner = corner;
      set(this.#box, { class: `map-tools ${corner}` });
      const [left, top, right, bottom] = this.area();
      const isIn = ([x, y]: number[]) => x! * scale > left! - AIR && x! * scale < right! + AIR && y! * scale > top! - AIR && y! * scale < bottom! + AIR;
      if (!this.map.spots.some(isIn)) break;
    }
    this.map.draw();
  }

  /** Left, top, right, bottom in the map. */
  area(): number[] {
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = this.#box;
    return [offsetLeft, offsetTop, offsetLeft + offsetWidth, offsetTop + offsetHeight];
  }

  /** The map is drawn: what can be done now. */
  drawn() {
    const { zoom, middle, limits } = this.map;
    const ends = { 'zoom-in': zoom >= limits[1], 'zoom-out': zoom <= limits[0], 'whole-route': zoom === 1 && middle[0] === WIDTH / 2 && middle[1] === HEIGHT / 2 };
    for (const [name, button] of this.#buttons) set(button, { 'aria-disabled': String(ends[name]) });
    const [, whole] = this.#buttons[2]!;
    if (ends['whole-route'] && whole.matches(':focus')) this.map.box.focus();
    whole.toggleAttribute('hidden', ends['whole-route'] && !this.#isCovered());
    this.map.box.classList.toggle('is-close', zoom > 1);
  }

  #look(zoom: number, [x, y]: Point) {
    this.map.zoom = zoom;
    this.map.middle = [Math.min(Math.max(x, 0), WIDTH), Math.min(Math.max(y, 0), HEIGHT)];
    this.map.soon();
  }

  /** So many times as large; what lies at `from`, in pixels from the corner of the map, comes to `to`. */
  #scale(factor: number, from?: Point, to = from) {
    const { zoom, middle, limits, box } = this.map;
    const next = Math.min(Math.max(zoom * factor, limits[0]), limits[1]);
    const size = [box.clientWidth, box.clientHeight];
    const unit = WIDTH / size[0]!;
    const shift = (axis: 0 | 1) => {
      const [start, end] = [from, to].map((point) => (point ? (point[axis] - size[axis]! / 2) * unit : 0)) as [number, number];
      return middle[axis] + start / zoom - end / next;
    };
    this.#look(next, [shift(0), shift(1)]);
  }

  #act(name: keyof typeof ICONS) {
    if (this.#isCovered()) this.map.street!.act(name);
    else if (name === 'zoom-in') this.#scale(STEP);
    else if (name === 'zoom-out') this.#scale(1 / STEP);
    else this.#look(1, [WIDTH / 2, HEIGHT / 2]);
  }

  #listen() {
    const { map } = this;
    const { box } = map;
    box.addEventListener('keydown', (event) => {
      if (event.target !== box || event.ctrlKey || event.metaKey || event.altKey) return;
      const arrow = ARROWS[event.key];
      // While the whole way is seen, arrows scroll the page.
      if (arrow && map.zoom > 1 && !this.#isCovered()) this.#scale(1, [0, 0], arrow);
      else if (KEYS[event.key]) this.#act(KEYS[event.key]!);
      else return;
      event.preventDefault();
    });
    box.addEventListener('wheel', (event) => {
      // Without being asked, the wheel scrolls the page.
      if (this.#isCovered() || (!event.ctrlKey && !event.metaKey && !box.matches(':focus'))) return;
      event.preventDefault();
      this.#scale(2 ** (-event.deltaY * (event.ctrlKey ? 0.01 : 0.003)), this.#at(event));
    }, { passive: false });
    box.addEventListener('dblclick', (event) => this.#isButton(event) || this.#isCovered() || this.#scale(STEP, this.#at(event)));
    // One finger scrolls the page while the whole way is seen; two are for the map.
    for (const type of ['touchstart', 'touchmove'] as const) {
      box.addEventListener(type, (event) => {
        const isOurs = event.touches.length > 1 || (map.zoom > 1 && type === 'touchmove');
        if (isOurs && event.cancelable && !this.#isCovered()) event.preventDefault();
      }, { passive: false });
    }
    box.addEventListener('pointerdown', (event) => {
      if (event.button || this.#isButton(event) || this.#isCovered()) return;
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
      else if (event.pointerType === 'mouse' || map.zoom > 1) this.#scale(1, before, now);
    });
    for (const type of ['pointerup', 'pointercancel'] as const) box.addEventListener(type, (event) => this.#fingers.delete(event.pointerId));
  }

  /** The street map has hands of its own. */
  #isCovered() {
    return this.map.box.classList.contains('is-street');
  }

  #isButton(event: Event) {
    return this.#box.contains(event.target as Node);
  }

  #at({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.map.box.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }
}

/** What is equal is not touched. */
function set(element: Element, attributes: Record<string, string>) {
  for (const [name, value] of Object.entries(attributes)) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const length = (one: Point, other: Point) => Math.hypot(one[0] - other[0], one[1] - other[1]);
const middle = (one: Point, other: Point): Point => [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2];
