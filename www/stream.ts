// The parcel's changes as the shop's server sends them (EventSource), for elements with `stream`.

/** What becomes of a message. */
interface Listener {
  /** A whole reply of the provider has come. */
  reply(text: string): void;
  /** Something has changed: it is worth asking. */
  changed(): void;
  /** The stream is open now, or is not any more. */
  turned(): void;
}

/** After a refusal the stream is tried again so much later, in milliseconds; questions are asked meanwhile. */
const AGAIN = 300_000;

/** A message to many buyers makes as many questions: they are spread over so many milliseconds. */
const SPREAD = 5_000;

/** The stream of one element; it is closed while nobody looks. */
export class Stream {
  #source: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly host: HTMLElement, readonly template: string, readonly listener: Listener) {
    this.look();
  }

  /** It is open: nothing has to be asked. */
  get isOpen(): boolean {
    return this.#source?.readyState === EventSource.OPEN;
  }

  /** Opens while somebody looks, closes while nobody does. */
  look() {
    if (document.hidden || navigator.onLine === false) return this.leave();
    if (this.#source && this.#source.readyState !== EventSource.CLOSED) return;
    clearTimeout(this.#timer);
    const { host, listener } = this;
    const source = (this.#source = new EventSource(this.#address(), { withCredentials: host.getAttribute('credentials') === 'include' }));
    source.addEventListener('open', () => listener.turned());
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      if (/^\s*[[{]/.test(data)) listener.reply(data);
      else setTimeout(() => listener.changed(), Math.random() * SPREAD);
    });
    source.addEventListener('error', () => {
      // The browser opens it anew by itself, unless the server has refused it.
      if (source.readyState === EventSource.CLOSED) this.#timer = setTimeout(() => this.look(), AGAIN * (0.5 + Math.random()));
      listener.turned();
    });
  }

  leave() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }

  #address(): string {
    const { host, template } = this;
    const lang = host.shadowRoot?.querySelector<HTMLElement>('.root')?.lang ?? '';
    return template.replace(/\{(numbers?|lang)\}/g, (_, name: string) => encodeURIComponent(name === 'lang' ? lang : host.getAttribute('number') ?? ''));
  }
}
