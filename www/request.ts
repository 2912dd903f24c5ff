// Requests for replies: what ends them, and the first one, which does not wait for the module.
import { arrived, settled } from '../.cache/widget';
import { device } from './recall';

/** Why a request was ended. */
const TIMEOUT = new Error('timeout');
const CREDENTIALS = ['omit', 'include'];

/** A request: where to, what ends it, what it brings. */
type Asked = readonly [to: string, ending: AbortController, response: Promise<Response>];

/** What the first element will ask for, asked while the module loads: a round trip and the provider's own time earlier. */
let foreseen: Asked | undefined;
let foresaw = false;

export function foresee(host: HTMLElement) {
  // A module that does not load is tried again, and the provider left alone.
  if (foresaw) return;
  foresaw = true;
  const [src, number, credentials, timeout] = ['src', 'number', 'credentials', 'timeout'].map((name) => (host.getAttribute(name) ?? '').trim()) as [string, string, string, string];
  // The language is not chosen yet, others may share the request, or what is kept may be new enough.
  if (!src || /{(numbers|lang)}/.test(src) || host.hasAttribute('numbers') || device.recall(host)[0]) return;
  const url = src.replace(/{(.*?)}/g, (_, name) => (name === 'number' ? encodeURIComponent(number) : ''));
  // As long as src/web/settings.rs waits.
  foreseen = send(url, credentials, +timeout || 20_000);
  // What is no address is told when the widget asks.
  foreseen[2].catch(() => {});
}

/** Runs in the module, where it is there still. */
type Run = (act: () => void) => unknown;

/** Asks for a batch, unless that was done already, and tells the module what comes. What it gives back ends the request. */
export function ask(run: Run, before: unknown, batch: number, url: string, credentials: string, milliseconds: number): AbortController {
  const early = foreseen?.[0] === credentials + url ? foreseen : undefined;
  if (early) foreseen = undefined;
  const [, ending, coming] = early && !early[1].signal.aborted ? early : send(url, credentials, milliseconds, before);
  void receive(run, batch, ending.signal, coming);
  return ending;
}

async function receive(run: Run, batch: number, signal: AbortSignal, coming: Promise<Response>) {
  let response: Response | undefined;
  let text: string | undefined;
  try {
    const begun = (response = await coming);
    let reads;
    run(() => (reads = arrived(batch, begun)));
    if (!reads) return;
    text = await begun.text();
  } catch {
    // Why is told below: `Excuse` in src/web/shell.rs.
  }
  run(() => settled(batch, response, text, signal.reason === TIMEOUT ? 1 : navigator.onLine === false ? 2 : 0));
}

/** Sends a request, which ends after so many milliseconds by itself. */
function send(url: string, credentials: string, milliseconds: number, before?: unknown): Asked {
  const ending = new AbortController();
  const { signal } = ending;
  const timer = setTimeout(() => ending.abort(TIMEOUT), milliseconds);
  const coming = new Promise<Response>((resolve) => {
    const request = new Request(url, {
      signal,
      // Who asks again hopes for something else: the browser has to check its own cache, which keeps even some failures.
      cache: before ? 'no-cache' : 'default',
      credentials: CREDENTIALS.includes(credentials) ? (credentials as RequestCredentials) : 'same-origin',
    });
    // WebKit ends no request whose object was collected: the object's own signal follows ours only while it lives.
    signal.onabort = () => (clearTimeout(timer), request);
    resolve(fetch(request));
  });
  return [credentials + url, ending, coming];
}
