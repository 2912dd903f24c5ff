// The element: small, there at once, and all that JavaScript says shorter than Rust. The rest is src/web/widget.rs.
import { widgetDigest, widgetWasm } from '../.cache/assets';
import { OBSERVED, PROPERTIES, reflect } from './attributes';
import type { List } from './list';
import type { Library } from './load';
import type { Lookup } from './lookup';
import { isNear, whenNear } from './near';
import type { Widget } from '../.cache/widget';

/** What can go wrong before the widget can say anything itself. */
type ShellError = 'module' | 'unsupported' | 'locale';

// In Node there is nothing to extend; importing must not throw.
const Base = (typeof HTMLElement === 'undefined' ? class {} : HTMLElement) as typeof HTMLElement;

/** One module for all elements of a page; after a crash it is started afresh: by itself once, and then when the page asks. */
let library: Promise<Library> | undefined;
let crashed = 0;
/** So long until what did not load is tried again, in milliseconds. */
let wait = 2000;

const live = new Set<ParcelLight>();
let clock: ReturnType<typeof setInterval> | undefined;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

export class ParcelLight extends Base {
  static readonly observedAttributes: readonly string[] = OBSERVED;

  /** How the page loads MapLibre GL for a street map; else `import('maplibre-gl')` goes by its import map. */
  declare static maplibre?: () => Promise<unknown>;

  readonly #shadow = this.attachShadow({ mode: 'open' });
  readonly #slot = document.createElement('slot');
  #widget: Widget | undefined;
  /** In place of the widget, where the tag has `numbers`. */
  #list: List | undefined;
  /** The look-up box; where a parcel was found by it, the way back to it. */
  #lookup: Lookup | undefined;
  /** The box is what is shown. */
  #asks = false;
  #starting = false;
  #forget: (() => void) | undefined;
  /** What ends the last request. */
  #request: AbortController | undefined;
  /** The property, as it was set, and as text. */
  #shipment: unknown;
  #given: string | undefined;
  #texts: unknown;
  /** The last reply, while the element is out of the page. */
  #reply = '';
  /** How the last request went: the browser's response, and what was wrong. */
  #ended: [response?: Response | undefined, trouble?: string] = [];
  #attends = false;
  /** What is shown next was shown before the element left the page: no news. */
  #back = false;
  /** When it came, in seconds since 1970. */
  #came = 0;
  #ready = false;
  #status = '';

  constructor() {
    super();
    this.#shadow.append(this.#slot);
    this.#shadow.addEventListener('click', (event) => this.#clicked(event));
  }

  connectedCallback() {
    // A property set before the class was there hides the accessor: set it again.
    const own = this as unknown as Record<string, unknown>;
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
    const start = () => void this.#start();
    // The first one on the page does not wait for a frame to load the module.
    if (this.getAttribute('loading') === 'eager' || (!library && isNear(this))) start();
    else this.#forget ??= whenNear(this, start);
    this.#use((widget) => widget.connect());
  }

  disconnectedCallback() {
    // A move takes the element out and puts it in again at once: then nothing has happened.
    queueMicrotask(() => this.isConnected || this.#stop());
  }

  adoptedCallback() {
    void library?.then(({ wear }) => wear(this.#shadow), () => {});
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (before === after) return;
    if (this.isConnected && (name === 'numbers' || this.#asks !== this.#isBlank())) return this.#changeKind();
    if (name === 'lang' || name === 'texts') return void this.#speak();
    if (this.#list) return this.#list.inherit();
    if (!this.#widget) return;
    this.#use((widget) => widget.attribute(name, after ?? ''));
    if (name === 'rules') void this.#rules();
    if (name === 'number') void this.#library().then(({ recalled }) => this.#use((widget) => recalled(this, widget)));
    // A larger form may want a map that the smaller one did without.
    if (name === 'view' || name === 'map') void this.#map();
  }

  /** The reply of the tracking provider, as an object or as JSON text; setting it makes no request. */
  get shipment(): unknown {
    return this.#shipment;
  }

  set shipment(json: unknown) {
    this.#shipment = json;
    try {
      this.#given = typeof json === 'string' ? json : JSON.stringify(json) ?? '';
    } catch {
      // What cannot be written as JSON is no reply: the widget says so.
      this.#given = '';
    }
    this.#request?.abort();
    if (this.#asks) this.#changeKind();
    else this.#use((widget) => widget.shipment(this.#given!));
  }

  /** The page's own words: what the property was set to, else the attribute. */
  get texts(): unknown {
    return this.#texts ?? this.getAttribute('texts');
  }

  set texts(texts: unknown) {
    this.#texts = texts;
    void this.#speak();
  }

  /** Asks for the parcel again. */
  refresh() {
    if (this.#widget) this.#use((widget) => widget.refresh());
    else if (this.isConnected) void this.#start();
  }

  /** Another language may hold now: an ancestor's `lang` has changed. */
  languageChanged() {
    if (!this.hasAttribute('lang')) void this.#speak();
  }

  async #start() {
    if (this.#widget || this.#list || this.#starting) return;
    if (typeof WebAssembly === 'undefined') return this.#failed('unsupported', 'no WebAssembly');
    this.#starting = true;
    try {
      const library = await this.#library();
      if (this.hasAttribute('numbers')) return await this.#startList(library);
      if (this.#isBlank()) return await this.#startLookup(library);
      const { Widget, styles, wear } = library;
      if (!this.isConnected) return;
      wear(this.#shadow, styles);
      this.#guard(() => {
        const widget = new Widget(this.#shell(library) as never, this.#shadow);
        this.#widget = widget;
        for (const name of OBSERVED) widget.attribute(name, this.getAttribute(name) ?? '');
        if (this.#given !== undefined) widget.shipment(this.#given);
        else if (this.#reply) {
          this.#back = true;
          widget.remember(this.#reply, this.#came);
        }
        widget.connect();
        if (this.#given === undefined && !this.#reply) library.recalled(this, widget);
      });
      live.add(this);
      clock ??= setInterval(() => document.hidden || live.forEach((element) => element.#tick()), 60_000);
      void this.#speak();
      if (this.hasAttribute('rules')) void this.#rules();
      // The shop says that they will be needed: they come while the reply does.
      void library.readers(this);
    } catch (error) {
      this.#failed('module', String(error));
      this.#again(() => this.#start());
    } finally {
      this.#starting = false;
    }
  }

  /** What did not load is tried again by itself: soon, then more and more seldom. */
  #again(load: () => unknown) {
    setTimeout(() => this.isConnected && load(), wait * (1 + Math.random()));
    wait = Math.min(wait * 3, 300_000);
  }

  /** Many parcels: a list of elements like this one. */
  async #startList(library: Library) {
    const { List } = await import('./list');
    if (!this.isConnected || !this.hasAttribute('numbers')) return;
    this.#list = new List(this, library, this.#shadow);
    live.add(this);
    await this.#speak();
    this.#slot.hidden = true;
    this.#list?.show(this.#numbers());
  }

  /** No parcel: a box to look one up. */
  async #startLookup(library: Library) {
    if (!this.isConnected) return;
    this.#asks = true;
    live.add(this);
    const { open } = await import('./lookup');
    this.#lookup ??= await open(this, library, this.#shadow, (kind, message) => this.#failed(kind, message));
    if (this.#asks) await this.#speak();
    // It was named meanwhile.
    if (!this.#asks) setTimeout(() => void this.#start());
  }

  /** The tag names no parcel and was given none. */
  #isBlank(): boolean {
    const isNamed = this.getAttribute('number') || this.hasAttribute('numbers') || this.#given !== undefined;
    return !isNamed && !['compact', 'badge'].includes(this.getAttribute('view')!);
  }

  #numbers(): string[] {
    return (this.getAttribute('numbers') ?? '').split(/[\s,]+/).filter(Boolean);
  }

  /** One parcel becomes many, or many one, or they are others. */
  #changeKind() {
    if (this.#list && this.hasAttribute('numbers')) return this.#list.show(this.#numbers());
    if (!this.#list && !this.#widget && !this.#asks) return;
    this.#stop();
    // What was known was of another parcel.
    this.#reply = this.#status = '';
    this.#ready = false;
    this.connectedCallback();
  }

  #library(): Promise<Library> {
    if (!library) {
      // The module and the code that runs it come at the same time.
      const module = fetch(widgetWasm, { integrity: widgetDigest });
      module.catch(() => {});
      library = import('./load').then((load) => (crashed ? load.again(crashed) : load)).then((load) => load.start(module, this.#wanted(), !this.#isBlank() && this.#given === undefined && !this.#reply && this));
      // The next element that needs it tries again.
      library.catch(() => (library = undefined));
    }
    return library;
  }

  /** Frees the widget: its memory holds the element, and the element it, and no collector sees both. */
  #stop() {
    this.#forget?.();
    this.#forget = undefined;
    this.#request?.abort();
    live.delete(this);
    this.#lookup?.hide();
    if (this.#asks) {
      this.#asks = false;
      return this.#clear();
    }
    if (this.#list) {
      this.#list = undefined;
      return this.#clear();
    }
    if (!live.size && clock) clock = void clearInterval(clock);
    const widget = this.#widget;
    this.#widget = undefined;
    if (!widget) return;
    this.#guard(() => {
      this.#reply = widget.reply();
      widget.free();
    });
    this.#clear();
  }

  #clear() {
    this.#shadow.replaceChildren(this.#slot);
    this.#slot.hidden = false;
  }

  #tick() {
    this.#use((widget) => widget.work());
  }

  /** Everything that runs in the module runs in here: a trap must not take the page's fallback away. */
  #guard(run: () => void) {
    try {
      run();
    } catch (error) {
      this.#widget = undefined;
      this.#clear();
      this.#failed('module', String(error));
      // A trap leaves the module's memory in an unknown state, for all elements.
      library = undefined;
      if (crashed++) return;
      for (const element of live) element.#restart();
    }
  }

  #restart() {
    // A list has its words from the module that is gone.
    this.#list = this.#widget = undefined;
    this.#clear();
    queueMicrotask(() => void this.#start());
  }

  /** What src/web/shell.rs calls. */
  #shell(library: Library) {
    return {
      ask: (request: number, tag: string) => this.#ask(library, request, tag),
      forecast: (...asked: [number, string, string]) => void library.forecast(this, (act) => this.#use(act), ...asked),
      translate: (reply: string) => void this.#translate(reply),
      shown: (number: string, status: string) => void this.#shown(number, status),
      problems: (number: string, problems: string, solved: string) => {
        const names = (list: string) => list.split(',').filter(Boolean);
        this.#tell('parcel-problem', { number, problem: names(problems)[0] ?? null, problems: names(problems), solved: names(solved) });
      },
      failed: (kind: string, message: string) => {
        this.#error(kind, message);
        this.#ended[1] = kind;
        void this.#attend();
      },
      fallback: (shown: boolean) => {
        if (this.#slot.hidden === shown) this.#slot.hidden = !shown;
      },
      soon: () => queueMicrotask(() => this.#tick()),
    };
  }

  /** Asks for the parcel. What comes is nothing to another widget than the one that asked. */
  #ask(library: Library, request: number, tag: string) {
    const widget = this.#widget!;
    const run = (act: () => void) => this.#widget === widget && this.#guard(act);
    library.ask({
      host: this,
      tag,
      isRepeated: !!this.#request,
      follow: (ending) => {
        this.#request?.abort();
        this.#request = ending;
      },
      reads: (response) => {
        let reads: boolean | undefined;
        run(() => (reads = widget.reads(response)));
        return reads;
      },
      take: (response, text, excuse) => run(() => {
        if (!widget.answered(request, response, text, excuse)) return;
        this.#ended = [response];
        this.#came = Date.now() / 1000;
        void this.#attend();
      }),
    });
  }

  /** The languages that the buyer may read, best first. */
  #wanted() {
    return [this.getAttribute('lang'), this.closest<HTMLElement>('[lang]')?.lang, ...navigator.languages];
  }

  async #speak() {
    if (!this.#widget && !this.#list && !this.#asks) return;
    try {
      const { language } = await this.#library();
      const [tag, number, box] = await language(this.#wanted(), this, (kind, message) => this.#error(kind, message));
      this.#list?.speak(tag);
      this.#use((widget) => widget.speak(number));
      await this.#lookup?.speak(tag, () => this.#asks, box);
    } catch (error) {
      this.#failed('locale', String(error));
      this.#again(() => this.#speak());
    }
  }

  /** The shop's own thresholds; the widget shows no parcel before it has them. */
  async #rules() {
    const url = this.getAttribute('rules');
    await (await this.#library()).rules(this, url, (act) => url === this.getAttribute('rules') && this.#use(act));
  }

  /** Has a reply read by the module of readers. */
  async #translate(reply: string) {
    const canonical = await (await this.#library()).translate(this, reply);
    this.#use((widget) => widget.translated(canonical));
  }

  /** Tells the page once the new facts are painted, then gets the map. */
  async #shown(number: string, status: string) {
    await frame();
    await frame();
    if (!this.isConnected) return;
    if (!this.#back) {
      this.#tell(this.#ready ? 'parcel-update' : 'parcel-ready', { number, status });
      this.#ready = true;
      if (this.#status !== status) this.#tell('parcel-status', { number, status, before: this.#status || null });
      this.#status = status;
    }
    this.#back = false;
    void this.#follow();
    void this.#map();
  }

  /** A request has ended: the page is painted first. */
  async #attend() {
    if (this.#attends) return;
    this.#attends = true;
    await frame();
    await frame();
    this.#attends = false;
    void this.#follow();
  }

  /** How a request went decides when the next one is made, and by what. */
  async #follow() {
    const [response, trouble] = this.#ended;
    // What an answer means is known once it is shown; then this comes again.
    if (!trouble && !this.#status) return;
    this.#ended = [];
    void (await this.#library()).attend(this, (act) => this.#use(act), response, trouble, this.#status);
  }

  /** Runs in the widget, when there is one. */
  #use(act: (widget: Widget) => unknown) {
    this.#guard(() => this.#widget && act(this.#widget));
  }

  async #map() {
    try {
      const library = await this.#library();
      if (this.#shadow.querySelector('.place')) await (await import('./map')).show(this, library, whenNear);
    } catch (error) {
      // Without the picture the page is complete: the history says the same in words.
      this.#error('module', `map: ${String(error)}`);
      this.#again(() => this.#map());
    }
  }

  #clicked(event: Event) {
    const button = (event.target as Element).closest<HTMLElement>('[data-action]');
    const action = button?.dataset.action;
    if (action === 'refresh') this.refresh();
    else if (action === 'open' || action === 'close') void this.#toggle(action);
    else if (button) void this.#library().then(({ copy }) => copy(button, this.#shadow.querySelector('[role=status]>*')));
  }

  /** A row of a list opens to the whole parcel, or closes; the button that takes it back has the focus. */
  async #toggle(action: string) {
    this.setAttribute('view', action === 'open' ? 'full' : 'compact');
    await frame();
    this.#shadow.querySelector<HTMLElement>('[data-action=open], [data-action=close]')?.focus();
  }

  #failed(kind: ShellError, message: string) {
    this.#slot.hidden = false;
    this.#error(kind, message);
  }

  /** What was shown stays. */
  #error(kind: string, message: string) {
    this.#tell('parcel-error', { kind, message });
  }

  #tell(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

// One observer for the language of the page.
if (typeof MutationObserver !== 'undefined' && typeof document !== 'undefined') {
  new MutationObserver(() => live.forEach((element) => element.languageChanged()))
    .observe(document.documentElement, { attributeFilter: ['lang'] });
}

reflect(ParcelLight.prototype);
