// Many parcels in one element: a row each, in the order of `numbers`, filtered by state, summarised.
import { start } from '../.cache/list';
import { listDigest, listWasm, tags, texts as addressOf } from '../.cache/list-assets';
import css from '../.cache/list.css';
import type { Library } from './load';
import type { Host } from './texts';

/** What a row can be filtered by. */
const STATES = ['all', 'needs-you', 'on-the-way', 'delivered', 'other'] as const;
type State = (typeof STATES)[number];

/** What the rows have of the list. */
const INHERITED = ['src', 'provider', 'credentials', 'timeout', 'batch', 'map', 'theme', 'rules', 'lanes', 'disruptions', 'refresh', 'stream', 'store', 'ordered', 'origin', 'destination'] as const;

/** The tones of a row that asks for something. */
const NEEDS = ['attention', 'problem'];
const OTHER = ['returning', 'returned', 'cancelled', 'expired'];

/** The texts of the head that could not be had are asked for again after so many milliseconds, then more and more seldom. */
const PAUSE = 2_000;
const LONGEST_PAUSE = 300_000;

const catalogs = new Map<string, Promise<string>>();

/** The texts of a language, with the page's own words. */
async function learn(library: Library, tag: string, host: Host): Promise<string> {
  const [catalog] = library.negotiate([tag], tags);
  let texts = catalogs.get(catalog);
  if (!texts) {
    catalogs.set(catalog, (texts = fetch(addressOf(catalog)).then((response) => {
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return response.text();
    })));
    texts.catch(() => catalogs.delete(catalog));
  }
  const built = await texts;
  return host.texts ? (await import('./texts')).words(host, 'list', built, tag) : built;
}

export class List {
  readonly root = document.createElement('div');
  readonly #head = document.createElement('div');
  readonly #summary = document.createElement('p');
  readonly #filters = document.createElement('div');
  readonly #rows = document.createElement('ol');
  readonly #statuses = new Map<string, string>();
  #shown: State = 'all';
  #tag = 'en';
  /** The lines of `texts` in src/web/list.rs, in the language of the list. */
  #texts: ((delivered: number, total: number, known: number) => string) | undefined;

  constructor(readonly host: Host, readonly library: Library, shadow: ShadowRoot) {
    library.wear(shadow, library.styles, css);
    this.root.className = 'root list';
    this.root.part.add('root');
    this.#summary.className = 'list-summary';
    this.#summary.setAttribute('role', 'status');
    this.#filters.className = 'filters';
    this.#filters.setAttribute('role', 'group');
    for (const state of STATES) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'filter';
      button.part.add('filter');
      button.append(document.createElement('span'), document.createElement('b'));
      button.addEventListener('click', () => this.#filter(state));
      this.#filters.append(button);
    }
    this.#rows.className = 'parcels';
    // Its place is kept: the rows do not move when its words come.
    this.#head.className = 'list-head is-coming';
    this.#head.append(this.#summary, this.#filters);
    this.root.append(this.#head, this.#rows);
    for (const type of ['parcel-ready', 'parcel-update', 'parcel-error']) this.root.addEventListener(type, (event) => this.#heard(event));
    // Escape closes the row that it is pressed in.
    this.root.addEventListener('keydown', ({ key, target }) => {
      if (key === 'Escape') (target as Element).shadowRoot?.querySelector<HTMLElement>('[data-action=close]')?.click();
    });
    shadow.append(this.root);
  }

  /** Shows these numbers: a row that is there stays as it is. */
  show(numbers: readonly string[]) {
    const rows = new Map([...this.#rows.children].map((row) => [row.firstElementChild!.getAttribute('number')!, row]));
    const wanted = [...new Set(numbers)].map((number) => rows.get(number) ?? this.#row(number));
    for (const [number, row] of rows) if (!wanted.includes(row)) { row.remove(); this.#statuses.delete(number); }
    wanted.forEach((row, index) => {
      if (this.#rows.children[index] !== row) this.#rows.insertBefore(row, this.#rows.children[index] ?? null);
    });
    this.inherit();
    this.#tell();
  }

  /** Gives the rows what has changed on the list. */
  inherit() {
    for (const { firstElementChild: parcel } of this.#rows.children) {
      for (const name of INHERITED) {
        const value = this.host.getAttribute(name);
        if (value === null) parcel!.removeAttribute(name);
        else if (parcel!.getAttribute(name) !== value) parcel!.setAttribute(name, value);
      }
      if (parcel!.getAttribute('lang') !== this.#tag) parcel!.setAttribute('lang', this.#tag);
      const { texts } = this.host;
      if ((parcel as Host).texts !== texts) (parcel as Host).texts = texts;
    }
  }

  /** Writes in this language: the rows at once, the head as soon as its texts are there. */
  speak(tag: string) {
    this.#tag = tag;
    this.inherit();
    void this.#learn(tag, PAUSE);
  }

  async #learn(tag: string, pause: number) {
    const { host, library } = this;
    try {
      const [texts, { listTexts }] = await Promise.all([learn(library, tag, host), library.part(start, listWasm, listDigest)]);
      // Another language holds by now.
      if (tag !== this.#tag) return;
      const said = (...counts: [number, number, number]) => listTexts(texts, library.formats(tag) as never, ...counts);
      if (!said(0, 0, 0)) throw new Error(`the texts of ${tag} are damaged`);
      this.#texts = said;
      Object.assign(this.root, { lang: tag, dir: library.direction(tag) });
      this.#head.classList.remove('is-coming');
      this.#tell();
    } catch (error) {
      host.dispatchEvent(new CustomEvent('parcel-error', { bubbles: true, composed: true, detail: { kind: 'module', message: `list: ${String(error)}` } }));
      setTimeout(() => this.root.isConnected && tag === this.#tag && this.#learn(tag, Math.min(pause * 3, LONGEST_PAUSE)), pause * (1 + Math.random()));
    }
  }

  #row(number: string): Element {
    const row = document.createElement('li');
    const parcel = document.createElement('parcel-light');
    parcel.setAttribute('number', number);
    parcel.setAttribute('view', 'compact');
    // Each is asked for at once: the summary counts them all.
    parcel.setAttribute('loading', 'eager');
    parcel.setAttribute('expandable', 'true');
    row.append(parcel);
    return row;
  }

  #heard(event: Event) {
    const parcel = event.target as Element;
    const { status } = (event as CustomEvent<{ status?: string }>).detail;
    if (status) this.#statuses.set(parcel.getAttribute('number')!, status);
    this.#tell();
  }

  #filter(state: State) {
    this.#shown = state;
    this.#tell();
  }

  #state(row: Element): State {
    const status = this.#statuses.get(row.firstElementChild!.getAttribute('number')!);
    if (!status) return 'all';
    const tone = row.firstElementChild!.shadowRoot!.querySelector<HTMLElement>('[data-tone]')?.dataset.tone ?? '';
    if (NEEDS.includes(tone)) return 'needs-you';
    if (status === 'delivered') return status;
    return OTHER.includes(status) ? 'other' : 'on-the-way';
  }

  /** The summary, the filters with their counts, and the rows that are shown. */
  #tell() {
    const rows = [...this.#rows.children] as HTMLElement[];
    const states = rows.map((row) => this.#state(row));
    const count = (state: State) => (state === 'all' ? rows.length : states.filter((one) => one === state).length);
    const [summary, group, ...labels] = this.#texts?.(count('delivered'), rows.length, this.#statuses.size).split('\n') ?? [];
    if (summary && this.#summary.textContent !== summary) this.#summary.textContent = summary;
    if (group) this.#filters.setAttribute('aria-label', group);
    const figures = new Intl.NumberFormat(this.#tag);
    [...this.#filters.children].forEach((button, index) => {
      const state = STATES[index]!;
      const [figure, label] = [button.lastElementChild!, button.firstElementChild!];
      label.textContent = labels[index] ?? '';
      figure.textContent = figures.format(count(state));
      button.setAttribute('aria-pressed', String(state === this.#shown));
      (button as HTMLElement).hidden = state !== 'all' && state !== this.#shown && count(state) === 0;
    });
    rows.forEach((row, index) => (row.hidden = this.#shown !== 'all' && states[index] !== this.#shown));
  }
}
