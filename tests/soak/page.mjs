// A page that is measured: its memory, its nodes, its timers; with a clock that the test winds.
import { launch } from '../browser/support/browser.mjs';
import { strictPolicy, startServer } from '../browser/support/server.mjs';

/** Monday, the first day of a soak. */
export const START = Date.parse('2026-11-02T00:00:00Z');

/**
 * Opens a browser, a server and a page with this body, and resolves to a `Soaked`.
 * `replies`: address → what it answers, as in tests/browser/support/server.mjs.
 */
export async function soak(body, replies) {
  // Code that the engine makes better and better is held in the same heap: for hours, and without a limit that we know.
  const [browser, server] = await Promise.all([launch({ args: ['--js-flags=--no-opt --no-maglev --no-sparkplug'] }), startServer()]);
  for (const [path, reply] of Object.entries(replies)) server.reply(path, reply);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en', timezoneId: 'Asia/Bangkok' });
  const page = await context.newPage();
  const soaked = new Soaked(browser, server, page, await context.newCDPSession(page));
  await page.addInitScript(hook, START);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>soak</title>`
    + `<script type="module" src="/dist/parcel-light.js"></script></head><body>${body}</body></html>`;
  await page.goto(server.page(html, { policy: strictPolicy }), { waitUntil: 'load' });
  await soaked.cdp.send('Performance.enable');
  return soaked;
}

/** Runs in the page before all: winds the clock, counts timers, and keeps hold of the modules' memories. */
function hook(start) {
  let now = start;
  let next = 1e9;
  /** Those of a second and more wait for the clock of the test; the short ones are real. */
  const long = new Map();
  const short = new Set();
  const memories = new Set();
  const errors = [];
  const real = { setTimeout: setTimeout.bind(window), clearTimeout: clearTimeout.bind(window) };
  Date.now = () => now;

  window.setTimeout = (run, delay = 0, ...rest) => {
    if (delay >= 1_000) {
      long.set((next += 1), { run: () => run(...rest), at: now + delay });
      return next;
    }
    const id = real.setTimeout(() => {
      short.delete(id);
      run(...rest);
    }, delay);
    short.add(id);
    return id;
  };
  window.setInterval = (run, delay, ...rest) => {
    long.set((next += 1), { run: () => run(...rest), at: now + delay, every: delay });
    return next;
  };
  window.clearTimeout = window.clearInterval = (id) => {
    if (!long.delete(id) && short.delete(id)) real.clearTimeout(id);
  };

  // The clock passes no request under way: on a busy machine all of them would take too long.
  let underWay = 0;
  const counted = (holder, name) => {
    const own = holder[name];
    holder[name] = async function (...given) {
      underWay += 1;
      try {
        return await own.apply(this, given);
      } finally {
        underWay -= 1;
      }
    };
  };
  counted(window, 'fetch');
  for (const name of ['text', 'arrayBuffer']) counted(Response.prototype, name);

  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(...given) {
      super(...given);
      for (const held of Object.values(this.exports)) if (held instanceof WebAssembly.Memory) memories.add(held);
    }
  };
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

  Object.defineProperty(navigator, 'onLine', { get: () => window.soak.isOnline });
  // What the browser writes down of each request is not ours.
  performance.setResourceTimingBufferSize(0);

  window.soak = {
    errors,
    isOnline: true,
    /** Lets so much time go by; every timer that is due runs at its time, what ticks once. */
    async wind(milliseconds) {
      const end = now + milliseconds;
      await window.soak.answered();
      for (;;) {
        const due = [...long].filter(([, { at }]) => at <= end).sort(([, one], [, other]) => (one.every ? end : one.at) - (other.every ? end : other.at))[0];
        if (!due) break;
        const [id, timer] = due;
        if (timer.every) {
          // Ticks that nobody could tell apart: once.
          now = end;
          timer.at = end + timer.every;
        } else {
          now = Math.max(now, timer.at);
          long.delete(id);
        }
        timer.run();
        await window.soak.answered();
      }
      now = end;
    },
    /** A turn of the event loop, and as many as the requests under way take. */
    async answered() {
      do await window.soak.turn(); while (underWay > 0);
    },
    /** A turn of the event loop. */
    turn: () => new Promise((resolve) => real.setTimeout(resolve)),
    /** Until no request is under way and nothing has changed in the elements for so long, in milliseconds. */
    still: (quiet = 120) => new Promise((resolve) => {
      const done = () => {
        if (underWay > 0) return void (timer = real.setTimeout(done, quiet));
        watcher.disconnect();
        resolve();
      };
      let timer = real.setTimeout(done, quiet);
      const watcher = new MutationObserver(() => {
        real.clearTimeout(timer);
        timer = real.setTimeout(done, quiet);
      });
      const watch = (root) => {
        for (const it of root.querySelectorAll('parcel-light')) {
          watcher.observe(it.shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
          watch(it.shadowRoot);
        }
      };
      watch(document);
    }),
    count: () => ({ wasm: [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0), timers: long.size + short.size }),
  };
}

class Soaked {
  /** What was measured, in order. */
  rows = [];

  constructor(browser, server, page, cdp) {
    Object.assign(this, { browser, server, page, cdp });
    page.setDefaultTimeout(60_000);
  }

  /** Waits until so many elements show a parcel, and all stand still. */
  async ready(count) {
    const shown = (count) => {
      const all = (root) => [...root.querySelectorAll('parcel-light')].flatMap((it) => [it, ...all(it.shadowRoot)]);
      return all(document).filter((it) => it.shadowRoot.querySelector('[data-tone]:not([aria-busy])')).length >= count;
    };
    await this.page.waitForFunction(shown, count);
    await this.still();
  }

  still(quiet) {
    return this.page.evaluate((quiet) => window.soak.still(quiet), quiet);
  }

  /** Collects what nobody holds, and measures: bytes and counts. */
  async measure(name) {
    await this.still();
    // What has just been let go of is found at the second look.
    for (let look = 0; look < 3; look += 1) await this.cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
    const own = await this.page.evaluate(() => window.soak.count());
    const row = { name, heap: of('JSHeapUsedSize'), wasm: own.wasm, nodes: of('Nodes'), listeners: of('JSEventListeners'), documents: of('Documents'), timers: own.timers };
    this.rows.push(row);
    return row;
  }

  /** What the page did not catch. */
  errors() {
    return this.page.evaluate(() => window.soak.errors);
  }

  async close() {
    await this.browser.close();
    await this.server.close();
  }
}

/** The rows as a table in Markdown. */
export function table(rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const kilobytes = (bytes) => Math.round(bytes / 1_000).toLocaleString('en');
  return [
    line(['after', 'JS heap, kB', 'wasm, kB', 'nodes', 'listeners', 'documents', 'timers']),
    line(['---', '---:', '---:', '---:', '---:', '---:', '---:']),
    ...rows.map(({ name, heap, wasm, nodes, listeners, documents, timers }) => line([name, kilobytes(heap), kilobytes(wasm), nodes, listeners, documents, timers])),
  ].join('\n');
}

/**
 * What has grown since the warm-up, in words: the rows are measured in one and the same state, the first of them warm.
 * Documents and timers are as many as before, and so are nodes, listeners and the modules' memory, but for `wobble` of them where not all requests
 * end in one order; the heap may breathe.
 */
export function growth(rows, { heap = 150_000, wobble = 0 } = {}) {
  const [first, ...later] = rows;
  const last = later.at(-1);
  const found = [];
  for (const what of ['wasm', 'nodes', 'listeners', 'documents', 'timers']) {
    const most = first[what] * (['wasm', 'nodes', 'listeners'].includes(what) ? 1 + wobble : 1);
    if (last[what] > most) found.push(`${what}: ${first[what]} → ${last[what]}`);
  }
  // A single heap can be caught at a bad moment: the least of the later half counts.
  const least = Math.min(...later.slice(Math.floor(later.length / 2)).map((row) => row.heap));
  if (least > first.heap + heap) found.push(`heap: ${first.heap} → ${least} bytes`);
  return found;
}
