// The look-up box, in the place of a parcel where the tag names none: the buyer pastes numbers, and reads what they are.
import { start } from '../.cache/lookup';
import { lookupDigest, lookupWasm, tags, texts as addressOf } from '../.cache/lookup-assets';
import css from '../.cache/lookup.css';
import type { Box, Library } from './load';

/** So long a pause in typing asks for a word about it. */
const PAUSE = 700;

/** The box grows with the lines of a paste as far as this. */
const MOST_ROWS = 6;

const catalogs = new Map<string, string>();

type Look = ReturnType<typeof start>['look'];

/** A number in the box, and who may have written it. */
interface Found {
  number: string;
  carriers: { id: string; name: string }[];
}

/** Loads the module, and makes a box. */
export async function open(host: HTMLElement, library: Library, shadow: ShadowRoot, failed: (kind: 'module', message: string) => void): Promise<Lookup> {
  const { look } = await library.part(start, lookupWasm, lookupDigest);
  return new Lookup(host, library, look, shadow, failed);
}

/** The texts of the box in a language, else in English, and the tag to format with. */
async function learn(library: Library, wanted: string, own?: Box): Promise<[texts: string, tag: string]> {
  const [catalog, tag] = library.negotiate([wanted], tags);
  let texts = catalogs.get(catalog);
  if (texts === undefined) {
    const response = await fetch(addressOf(catalog));
    if (!response.ok) throw new Error(`HTTP ${response.status} for the look-up texts of ${catalog}`);
    catalogs.set(catalog, (texts = await response.text()));
  }
  return own?.(texts, tag) ?? [texts, tag];
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, names: string, ...inside: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = names;
  made.append(...inside);
  return made;
}

function button(names: string, ...parts: string[]): HTMLButtonElement {
  const made = make('button', names);
  made.type = 'button';
  made.part.add('button', ...parts);
  return made;
}

export class Lookup {
  readonly #root = make('div', 'root lookup');
  readonly #title = make('h3', 'panel-title');
  readonly #lead = make('p', 'panel-lead');
  readonly #label = make('label', 'label');
  readonly #input = make('textarea', 'input');
  readonly #track = button('button button-main', 'button-main');
  readonly #hint = make('p', 'hint');
  readonly #diagnosis = make('div', 'diagnosis');
  readonly #status = make('div', 'hidden');
  readonly #anyway = button('button');
  readonly #again = button('button');
  readonly #below = make('div', 'root again', this.#again);
  readonly #watch = new MutationObserver(() => this.#keepBelow());
  #catalog = '';
  #tag = 'en';
  /** The digits of the language, 0 to 9. */
  #digits = '';
  #didYouMean = '';
  #pause: ReturnType<typeof setTimeout> | undefined;
  #found: Found[] = [];
  /** Not to be tracked before the buyer has seen what is wrong. */
  #held = false;
  /** The box is left or returned to by the buyer: the focus goes along. */
  #moves = false;

  constructor(readonly host: HTMLElement, readonly library: Library, readonly look: Look, readonly shadow: ShadowRoot, readonly failed: (kind: 'module', message: string) => void) {
    const { dataset } = this.#root;
    dataset.tone = 'neutral';
    this.#root.part.add('root');
    const input = this.#input;
    Object.assign(input, { id: 'number', rows: 1, dir: 'ltr', autocapitalize: 'characters', autocomplete: 'off', spellcheck: false, enterKeyHint: 'go', inputMode: 'text' });
    input.setAttribute('autocorrect', 'off');
    input.setAttribute('aria-describedby', 'hint diagnosis');
    input.part.add('input');
    this.#label.htmlFor = input.id;
    this.#hint.id = 'hint';
    this.#diagnosis.id = 'diagnosis';
    this.#diagnosis.hidden = true;
    this.#status.setAttribute('role', 'status');
    this.#track.type = 'submit';
    const head = make('div', '', this.#title, this.#lead);
    const row = make('div', '', this.#label, make('div', 'lookup-row', input, this.#track), this.#hint);
    const panel = make('form', 'panel', head, row, this.#diagnosis);
    panel.noValidate = true;
    this.#root.append(this.#status, panel);

    panel.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit(false);
    });
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      panel.requestSubmit();
    });
    input.addEventListener('input', (event) => {
      this.#grow();
      const isPasted = /Paste|Drop/.test((event as InputEvent).inputType);
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#say(isPasted), isPasted ? 0 : PAUSE);
    });
    input.addEventListener('change', () => this.#say(input.value.trim() !== ''));
    this.#anyway.addEventListener('click', () => this.#submit(true));
    this.#again.addEventListener('click', () => this.#return());
  }

  /** Writes in this language, and shows the box if no parcel is shown. */
  async speak(wanted: string, isBox: () => boolean, own?: Box) {
    const learned = await learn(this.library, wanted, own).catch((error) => {
      if (!this.#catalog) throw error;
    });
    // The words of before stay.
    const [catalog, tag] = learned ?? [this.#catalog, this.#tag];
    const figures = new Intl.NumberFormat(tag, { useGrouping: false });
    const digits = [...'0123456789'].map((digit) => figures.format(Number(digit))).join('');
    const [, direction, title, lead, label, hint, track, anyway, again, didYouMean] = this.look(catalog, digits, '', '').split('\t');
    if (!title) throw new Error(`the look-up texts of ${tag} are damaged`);
    [this.#catalog, this.#tag] = [catalog, tag];
    this.#digits = digits;
    for (const root of [this.#root, this.#below]) {
      root.lang = tag;
      root.dir = direction!;
    }
    const texts = [[this.#title, title], [this.#lead, lead], [this.#label, label], [this.#hint, hint], [this.#track, track], [this.#anyway, anyway], [this.#again, again]] as const;
    for (const [element, text] of texts) element.textContent = text!;
    this.#didYouMean = didYouMean!;
    if (isBox()) this.#show();
    else this.#follow();
  }

  /** The element shows something else, or has left the page. */
  hide() {
    this.#watch.disconnect();
    clearTimeout(this.#pause);
  }

  #show() {
    if (!this.#root.isConnected) {
      this.#dress();
      this.shadow.append(this.#root);
      this.shadow.querySelector('slot')!.hidden = true;
    }
    if (this.#input.value) this.#say(true);
    if (this.#moves) this.#input.focus();
    this.#moves = false;
  }

  /** Stays below the parcel, with the way back. */
  #follow() {
    this.#dress();
    this.#watch.observe(this.shadow, { childList: true });
    this.#keepBelow();
  }

  #dress() {
    this.library.wear(this.shadow, this.library.styles, css);
  }

  #keepBelow() {
    const parcel = this.shadow.querySelector<HTMLElement>('.root:not(.again)');
    if (!parcel) return;
    if (this.shadow.lastChild !== this.#below) this.shadow.append(this.#below);
    if (!this.#moves) return;
    this.#moves = false;
    parcel.tabIndex = -1;
    parcel.focus();
  }

  #grow() {
    this.#input.rows = Math.min(MOST_ROWS, this.#input.value.split('\n').length);
  }

  #return() {
    this.#moves = true;
    this.#input.value = '';
    this.#grow();
    this.#diagnosis.hidden = true;
    for (const name of ['numbers', 'number']) this.host.removeAttribute(name);
  }

  #submit(isSure: boolean) {
    clearTimeout(this.#pause);
    this.#say(true);
    const numbers = this.#found.map(({ number }) => number).filter(Boolean);
    if (!numbers.length || (this.#held && !isSure)) return this.#input.focus();
    const detail = { numbers, candidates: this.#found.map(({ carriers }) => carriers) };
    const isWanted = this.host.dispatchEvent(new CustomEvent('parcel-lookup', { bubbles: true, composed: true, cancelable: true, detail }));
    if (!isWanted || !this.host.hasAttribute('src')) return;
    this.#moves = true;
    if (numbers.length > 1) this.host.setAttribute('numbers', numbers.join(' '));
    else this.host.setAttribute('number', numbers[0]!);
  }

  /** Says what the text is; `isDone`: the buyer is not in the middle of it. */
  #say(isDone: boolean) {
    clearTimeout(this.#pause);
    let lines: string[][];
    try {
      lines = this.look(this.#catalog, this.#digits, this.#input.value, this.host.getAttribute('destination') ?? '').split('\n').map((line) => line.split('\t').slice(0, -1));
    } catch (error) {
      // The module is broken from here on.
      this.#root.remove();
      return this.failed('module', `lookup: ${String(error)}`);
    }
    this.#draw(lines, isDone);
  }

  #draw(lines: string[][], isDone: boolean) {
    const of = (kind: string) => lines.filter(([first]) => first === kind).map((line) => line.slice(1));
    this.#found = of('number').map(([number, ...carriers]) => ({
      number: number!,
      carriers: carriers.flatMap((id, at) => (at % 2 ? [] : [{ id, name: carriers[at + 1]! }])),
    }));
    const [[when, tone, title, text] = []] = of('said');
    this.#held = when!.includes('hold');
    const isQuiet = !isDone && when!.includes('early');
    this.#input.setAttribute('aria-invalid', String(!isQuiet && tone === 'attention'));
    this.#diagnosis.hidden = isQuiet || !title;
    if (this.#diagnosis.hidden) return;
    this.#diagnosis.dataset.tone = tone;
    const inside: HTMLElement[] = [make('h4', 'diagnosis-title', title!)];
    for (const [number, ...places] of of('chars')) inside.push(this.#characters(number!, places.map(Number)));
    if (text) inside.push(make('p', 'diagnosis-text', text));
    const items = of('item').map(([number, words]) => make('li', '', make('bdi', 'number', number!), ` ${words!}`));
    if (items.length) inside.push(make('ul', 'bullets', ...items));
    for (const [words, ...names] of of('from')) inside.push(make('div', 'from', make('p', 'minor', words!), make('ul', 'carriers', ...names.map((name) => make('li', 'tag', name)))));
    const repairs = of('repair').map(([number, place, words]) => this.#repair(number!, Number(place), words!));
    if (repairs.length) inside.push(make('p', 'diagnosis-title', this.#didYouMean), make('div', 'repairs', ...repairs));
    if (this.#held && isDone && this.#found.some(({ number }) => number)) inside.push(make('div', '', this.#anyway));
    this.#diagnosis.replaceChildren(...inside);
    // Paragraphs: read with a pause between them.
    const said = [title, text, repairs.length ? this.#didYouMean : ''].filter(Boolean);
    if (this.#status.textContent !== said.join('')) this.#status.replaceChildren(...said.map((words) => make('p', '', words!)));
  }

  /** The number a character each, those at fault in boxes. The words say which: this is for the eye. */
  #characters(number: string, places: number[]) {
    const row = make('p', 'chars', ...[...number].map((character, at) => make(places.includes(at) ? 'mark' : 'span', 'char', character)));
    row.ariaHidden = 'true';
    return row;
  }

  #repair(number: string, place: number, words: string) {
    const made = button('button repair');
    const [character = ''] = number.slice(place);
    made.append(make('bdi', 'number', number.slice(0, place), make('b', '', character), number.slice(place + 1)), make('span', 'minor', words));
    made.addEventListener('click', () => {
      this.#input.value = number;
      this.#grow();
      this.#say(true);
      this.#input.focus();
    });
    return made;
  }
}
