// Requests for replies: what ends them, and the first one, which does not wait for the module.
import { device } from './recall';

/** Why a request was ended. */
export const TIMEOUT = new Error('timeout');
const CREDENTIALS = ['omit', 'include'];
/** So long a reply may take: the slowest of the bad connections, not the patience of the buyer. In milliseconds. */
const PATIENCE = 20_000;

/** A request: where to, what ends it, what it brings. */
type Asked = readonly [to: string, ending: AbortController, response: Promise<Response>];

/** What the first element will ask for, asked while the module loads: a round trip and the provider's own time earlier. */
let foreseen: Asked | undefined;
let foresaw = false;

/** `tag`: the language that the texts will be in. */
export function foresee(host: HTMLElement & { texts?: unknown }, tag: () => string) {
  // A module that does not load is tried again, and the provider left alone.
  if (foresaw) return;
  foresaw = true;
  const src = written(host, 'src');
  const names = src.includes('{lang}');
  // The page's own texts may be in another language, others may share the request, or what is kept may be new enough.
  if (!src || (names && host.texts) || src.includes('{numbers}') || host.hasAttribute('numbers') || device.recall(host)[0]) return;
  foreseen = send(address(src, written(host, 'number'), names ? tag() : ''), written(host, 'credentials'), patience(host));
  // What is no address is told when the widget asks.
  foreseen[2].catch(() => {});
}

/** What the shop wrote on the tag. */
export function written(host: HTMLElement, name: string): string {
  return (host.getAttribute(name) ?? '').trim();
}

/** A whole number on the tag; the usual one where there is none. */
export function whole(host: HTMLElement, name: string, usual: number): number {
  const figure = parseInt(written(host, name));
  return figure > 0 ? figure : usual;
}

/** How long an element waits for a reply, in milliseconds. */
export function patience(host: HTMLElement): number {
  return whole(host, 'timeout', PATIENCE);
}

/** Where to ask: `src` with the numbers, parted by commas, and the language. */
export function address(src: string, numbers: string, tag: string): string {
  return src.replace(/{(.*?)}/g, (_, name) => {
    const value = /^numbers?$/.test(name) ? numbers : name === 'lang' ? tag : '';
    // Half a character, which a script of the page can set, cannot be encoded.
    return encodeURIComponent(value.replace(/[\ud800-\udfff]/gu, ''));
  });
}

/** Asks, unless that was done already. */
export function request(url: string, credentials: string, milliseconds: number, isRepeated: boolean): Asked {
  const early = foreseen?.[0] === credentials + url ? foreseen : undefined;
  if (early) foreseen = undefined;
  return early && !early[1].signal.aborted ? early : send(url, credentials, milliseconds, isRepeated);
}

/** Sends a request, which ends after so many milliseconds by itself. */
function send(url: string, credentials: string, milliseconds: number, isRepeated = false): Asked {
  const ending = new AbortController();
  const { signal } = ending;
  const timer = setTimeout(() => ending.abort(TIMEOUT), milliseconds);
  const coming = new Promise<Response>((resolve) => {
    const request = new Request(url, {
      signal,
      // Who asks again hopes for something else: the browser has to check its own cache, which keeps even some failures.
      cache: isRepeated ? 'no-cache' : 'default',
      credentials: CREDENTIALS.includes(credentials) ? (credentials as RequestCredentials) : 'same-origin',
    });
    // WebKit ends no request whose object was collected: the object's own signal follows ours only while it lives.
    signal.onabort = () => (clearTimeout(timer), request);
    resolve(fetch(request));
  });
  return [credentials + url, ending, coming];
}
