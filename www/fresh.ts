// Keeps parcels up to date: decides, by the module of freshness, when each is asked for again. Loaded when the first timeline is painted, or the
// first request has failed. One timer for all elements; none while nobody looks, or the device is offline.
import { start } from '../.cache/freshness';
import { freshnessDigest, freshnessWasm } from '../.cache/freshness-assets';
import { forget, keep } from './keep';
import type { Library } from './load';
import type { Stream } from './stream';
import type { Widget } from '../.cache/widget';

/** Runs in the element's widget, when it has one. */
export type Use = (act: (widget: Widget) => unknown) => void;

type Part = ReturnType<typeof start>;
type Schedule = InstanceType<Part['Schedule']>;

/** An element whose parcel is kept up to date. */
interface Watched {
  /** What it asks for. */
  name: string;
  every: string;
  schedule: Schedule;
  /** What the module of freshness offers. */
  part: Part;
  use: Use;
  library: Library;
  status: string;
  /** What the server says of its last answer: `Cache-Control` and `Age`, in lines. */
  headers: string;
  /** When the answer shown came, and when the next one was asked for; in seconds since 1970. */
  came: number;
  asked: number;
  /** The request is over. */
  done?: (() => void) | undefined;
  stream?: Stream | undefined;
}

/** What an answer without words of its own is for the schedule. */
const STATUSES: Record<string, number> = {
  not_found: 404, unauthorized: 401, rate_limited: 429, quota: 429, invalid_number: 400, bad_request: 400, too_large: 413, server: 500,
};

/** A request that says nothing for so long, in seconds, is no longer waited for. */
const PATIENCE = 60;

/** What is kept may reach another tab so much later than a lock that is let go, in milliseconds: the lock is held until then. */
const ON_ITS_WAY = 250;

/** Those of one `src` that are due within so many seconds are asked for together: they may share a request. No more, for a server may have said when. */
const TOGETHER = 1;

/** What is watched of an element. */
const WATCHED = ['refresh', 'stream', 'store', 'number', 'src'];

/** Two pages of a shop are not asked at the same second. */
const PAGE = Math.trunc(Math.random() * 2 ** 32);

const all = new Map<HTMLElement, Watched>();
let timer: ReturnType<typeof setTimeout> | undefined;
let isDenied = false;

const clock = () => Date.now() / 1000;

const observer = new MutationObserver((changes) => {
  for (const { target } of changes) {
    const watched = all.get(target as HTMLElement);
    if (watched) follow(target as HTMLElement, watched);
  }
  plan();
});

/** Takes over how a request went: `trouble` is empty when it went well, `response` is missing when there was none. */
export async function attend(host: HTMLElement, library: Library, use: Use, response: Response | undefined, trouble: string | undefined, status: string) {
  const part = await library.part(start, freshnessWasm, freshnessDigest);
  if (!host.isConnected || !host.getAttribute('src')) return plan();
  const name = library.device.nameOf(host);
  const headers = (...names: string[]) => names.map((name) => response?.headers.get(name) ?? '').join('\n');
  let watched = all.get(host);
  if (!watched) {
    watched = { name, every: '', schedule: schedule(part, host, name), part, use, library, status, headers: '', came: 0, asked: 0 };
    all.set(host, watched);
    observer.observe(host, { attributeFilter: WATCHED });
  }
  // After a crash there is another module, which knows nothing of it.
  if (watched.part !== part) Object.assign(watched, { schedule: schedule(part, host, name), part });
  Object.assign(watched, { use, library, status });
  follow(host, watched);
  if (trouble) {
    watched.schedule.failed(clock(), response && !response.ok ? response.status : STATUSES[trouble] ?? 0, headers('retry-after', 'date'));
    over(watched);
  } else {
    const reply = shown(watched);
    // It is being read yet.
    if (!reply) return;
    const [, kept] = library.device.recall(host);
    watched.came = response ? clock() : watched.came || kept || clock();
    if (response) watched.headers = headers('cache-control', 'age');
    answered(host, watched, reply);
    // Another tab may ask from then on: it has to find the answer.
    if (watched.came > kept) store(host, watched, reply);
    over(watched);
  }
  plan();
}

/** The parcel that the element shows, in canonical form. */
function shown({ use, part: { keptParcel } }: Watched): string {
  let reply = '';
  use((widget) => (reply = keptParcel(widget)));
  return reply;
}

function schedule({ Schedule }: Part, host: Element, name: string): Schedule {
  const every = host.getAttribute('refresh');
  // Those that may share a request are due together, others are not.
  const one = host.getAttribute('src')?.includes('{numbers}') ? 0 : +name.replace(/\D+/, '');
  return new Schedule((PAGE ^ one) >>> 0, every === 'off' ? -1 : Number.parseInt(every ?? '', 10) || 0);
}

/** What has changed on the element holds from now on. */
function follow(host: HTMLElement, watched: Watched) {
  const name = watched.library.device.nameOf(host);
  const every = host.getAttribute('refresh') ?? '';
  if (watched.name !== name || watched.every !== every) {
    // What is known of the last parcel says nothing of this one.
    if (watched.name !== name) Object.assign(watched, { came: 0, headers: '' });
    watched.schedule.free();
    Object.assign(watched, { name, every, schedule: schedule(watched.part, host, name), asked: 0 });
    const reply = watched.came ? shown(watched) : '';
    if (reply) answered(host, watched, reply);
  }
  if (keepsNothing(host, watched)) forget(name);
  void streamed(host, watched);
}

/** A reply is there: the parcel's status, its newest scan and its day say when it is worth asking again. */
function answered(host: HTMLElement, { schedule, status, headers, came }: Watched, reply: string) {
  const [parcel] = JSON.parse(reply).shipments as { events?: { time?: string }[]; promise?: Promised }[];
  const days = (host as { forecast?: Promised }).forecast ?? parcel?.promise;
  const second = (text?: string | null) => Date.parse(text ?? '') / 1000;
  const newest = Math.max(...(parcel?.events ?? []).map(({ time }) => second(time)).filter(Number.isFinite));
  schedule.answered(clock(), came, Number.isFinite(newest) ? newest : Number.NaN, second(days?.from ?? days?.to), second(days?.to) + 86_400, `${status}\n${headers}`);
}

interface Promised {
  from?: string | null;
  to?: string | null;
}

function over(watched: Watched) {
  watched.asked = 0;
  watched.done?.();
  watched.done = undefined;
}

/** The shop wants nothing kept: by the tag, or by `no-store`. */
function keepsNothing(host: HTMLElement, { headers }: Watched): boolean {
  return host.getAttribute('store') === 'off' || /no-store/i.test(headers);
}

function store(host: HTMLElement, watched: Watched, reply: string) {
  const { name, came, library } = watched;
  if (keepsNothing(host, watched)) return forget(name);
  if (isDenied || keep(library.device, name, host.getAttribute('number') ?? '', reply, came)) return;
  // Said once: the parcel is shown all the same, but not while the device is offline.
  isDenied = true;
  const detail = { kind: 'storage', message: 'the last answer cannot be kept on this device' };
  host.dispatchEvent(new CustomEvent('parcel-error', { bubbles: true, composed: true, detail }));
}

/** When the next request of an element is due; never while a stream tells it. */
function due({ schedule, asked, stream }: Watched): number {
  const now = clock();
  return stream?.isOpen ? Infinity : Math.max(now + schedule.wait(now), asked + PATIENCE);
}

/** Sets the timer for the next request of all. */
function plan() {
  clearTimeout(timer);
  for (const [host, watched] of all) if (!host.isConnected) leave(host, watched);
  if (document.hidden || navigator.onLine === false) return;
  const next = Math.min(...[...all.values()].map(due));
  // A device that slept wakes to a timer that is late. Those that have gone are let go within the hour.
  if (all.size) timer = setTimeout(run, Math.min(Math.max(next - clock(), 0), 3_600) * 1000);
}

function leave(host: HTMLElement, watched: Watched) {
  all.delete(host);
  over(watched);
  watched.stream?.leave();
  watched.schedule.free();
}

/** Asks for all that are due. */
function run() {
  const now = clock();
  const sources = new Set([...all].filter(([, watched]) => due(watched) <= now).map(([host]) => host.getAttribute('src')));
  for (const source of sources) ask([...all].filter(([host, watched]) => host.getAttribute('src') === source && due(watched) <= now + TOGETHER));
  plan();
}

/** Asks for parcels of one source, unless another tab has the answers or asks already; with `ifAvailable: false`, once that tab is done. */
function ask(group: [HTMLElement, Watched][], ifAvailable = true) {
  for (const [, watched] of group) watched.asked = clock();
  const missing = () => group.filter(([host, watched]) => all.get(host) === watched && !take(host, watched)).map(([, watched]) => watched);
  const go = () => Promise.all(missing().map((watched) => new Promise<void>((done) => {
    watched.done = done;
    setTimeout(done, PATIENCE * 1000);
    watched.use((widget) => widget.refresh());
  }))).then(() => new Promise((arrived) => setTimeout(arrived, ON_ITS_WAY)));
  // The same parcels have the same lock in every tab, whichever elements of it show them.
  const names = [...new Set(missing().map(({ name }) => name))].sort().join();
  if (!navigator.locks) void go();
  // While the lock was on its way, the other tab may have had its answer, and have let the lock go.
  else if (names) void navigator.locks.request(names, { ifAvailable }, (lock) => (lock ? go() : undefined));
}

/** Takes an answer over that another tab has kept since. */
function take(host: HTMLElement, watched: Watched): boolean {
  const [reply, came] = watched.library.device.recall(host);
  if (!reply || came <= watched.came + 1) return false;
  Object.assign(watched, { came, headers: '' });
  watched.use((widget) => widget.remember(reply, came));
  answered(host, watched, reply);
  over(watched);
  return true;
}

/** A stream in place of questions, where the shop has one. */
async function streamed(host: HTMLElement, watched: Watched) {
  const template = host.getAttribute('stream');
  if (!template && !watched.stream) return;
  const { Stream } = await import('./stream');
  // It has been opened meanwhile, or the element has gone: nobody would close it.
  if (watched.stream?.template === template || all.get(host) !== watched || !host.isConnected) return;
  watched.stream?.leave();
  watched.stream = template ? new Stream(host, template, {
    reply(text) {
      watched.came = clock();
      watched.use((widget) => widget.remember(text, watched.came));
    },
    changed: () => ask([[host, watched]], false),
    turned: plan,
  }) : undefined;
}

document.addEventListener('visibilitychange', () => {
  // The ages stood still.
  if (!document.hidden) for (const { use } of all.values()) use((widget) => widget.work());
  returned(false);
});
addEventListener('online', () => returned(true));
addEventListener('offline', plan);
addEventListener('storage', ({ key }) => {
  for (const [host, watched] of all) if (watched.name === key) take(host, watched);
  plan();
});

/** Somebody looks again, or the device is back: what is overdue is asked for. */
function returned(isOnline: boolean) {
  for (const { schedule, stream } of all.values()) {
    if (!document.hidden) schedule.returned(clock(), isOnline);
    stream?.look();
  }
  plan();
}
