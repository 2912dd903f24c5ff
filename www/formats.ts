// The browser's clock and Intl in one locale, for src/web/shell.rs. A printed clock is handed to Intl as if it stood
// in UTC, so UTC prints it back unchanged.
const DAY = 86_400_000;

const PLURALS = ['zero', 'one', 'two', 'few', 'many'];

/** In the order of DayStyle in src/host.rs. */
const STYLES: Intl.DateTimeFormatOptions[] = [
  { weekday: 'short', day: 'numeric', month: 'short' },
  { weekday: 'long', day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
  { weekday: 'short' },
  { weekday: 'narrow' },
];

/** An Intl object costs more than a row of the history: each is made once, when it is first needed. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

export class Formats {
  readonly #days: (() => Intl.DateTimeFormat)[];
  readonly #time: () => Intl.DateTimeFormat;
  readonly #numbers: () => Intl.NumberFormat;
  readonly #plurals: () => Intl.PluralRules;
  readonly #ages: () => Intl.RelativeTimeFormat;
  readonly #countries: () => Intl.DisplayNames;
  /** What a history asks for again and again, and the stages at each change of it: a range takes a millisecond. */
  readonly #known = new Map<string, string>();

  constructor(locale: string) {
    // Chromium has no names for some languages: January is M01. Those who read Kazakh mostly read Russian too.
    const named = new Intl.DateTimeFormat(locale, { month: 'short' }).format(0)[0] !== 'M' ? locale : /^kk/.test(locale) ? 'ru' : 'en-GB';
    this.#days = STYLES.map((style) => once(() => new Intl.DateTimeFormat(named, { ...style, timeZone: 'UTC' })));
    this.#time = once(() => new Intl.DateTimeFormat(named, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }));
    this.#numbers = once(() => new Intl.NumberFormat(locale));
    this.#plurals = once(() => new Intl.PluralRules(locale));
    this.#ages = once(() => new Intl.RelativeTimeFormat(named, { numeric: 'auto', style: 'short' }));
    this.#countries = once(() => new Intl.DisplayNames(named, { type: 'region' }));
  }

  /** Makes what a first timeline needs. */
  prepare() {
    this.plural(0);
    this.ago(0);
    this.time(0);
    this.country('US');
    this.day(0, 0);
  }

  now() {
    return Math.floor(Date.now() / 1000);
  }

  /** Minutes east of UTC of the buyer's clock at a moment. */
  offset(seconds: number) {
    return -new Date(seconds * 1000).getTimezoneOffset();
  }

  number(value: number) {
    return this.#numbers().format(value);
  }

  plural(value: number) {
    const at = PLURALS.indexOf(this.#plurals().select(value));
    return at < 0 ? PLURALS.length : at;
  }

  day(day: number, style: number) {
    return this.#keep(`${day},${style}`, () => {
      const format = this.#days[style]?.();
      if (format) return format.format(day * DAY);
      // In a circle of the week there is room for figures only, those of the locale's calendar: no "9日".
      return this.#days[2]!().formatToParts(day * DAY).find(({ type }) => type === 'day')!.value;
    });
  }

  days(from: number, to: number) {
    return this.#keep(`${from}/${to}`, () => this.#days[2]!().formatRange(from * DAY, to * DAY));
  }

  time(minutes: number) {
    return this.#keep(`${minutes}`, () => this.#time().format(minutes * 60_000));
  }

  ago(seconds: number) {
    const [size, unit] = seconds < 3600 ? ([60, 'minute'] as const) : seconds < 86_400 ? ([3600, 'hour'] as const) : ([86_400, 'day'] as const);
    return this.#ages().format(-Math.floor(seconds / size), unit);
  }

  country(code: string) {
    return this.#keep(code, () => {
      try {
        return this.#countries().of(code) ?? code;
      } catch {
        return code;
      }
    });
  }

  #keep(key: string, make: () => string): string {
    let text = this.#known.get(key);
    if (text === undefined) {
      if (this.#known.size > 2000) this.#known.clear();
      this.#known.set(key, (text = make()));
    }
    return text;
  }
}
