// One engine, one server, one page that all faults of the engine come by.
import { strictPolicy, startServer } from '../../browser/support/server.mjs';
import { element } from '../../browser/support/page.mjs';
import { good } from './parcels.mjs';
import { Page } from './page.mjs';
import { hurry, record } from './recorder.mjs';

/** Half an hour after the newest scan of the fixture. */
export const NOW = Date.parse('2026-11-22T00:15:00Z');

/** So many times as fast as the world the page's clock and timers run. */
export const SPEED = 10;

/** So long a request may take where that is not the fault: a minute of this machine. */
export const TIMEOUT = 60_000 * SPEED;

/**
 * Starts an engine. A driver of it is `{ version, open(address), run(script), offline(is), exceptions(), close() }`: `open` waits until the page
 * has loaded; `run` gives the text that an expression, or its promise, comes to; `offline` is undefined where the engine cannot be told; `exceptions`
 * are those that nobody caught since the last call, where the engine tells them.
 */
export async function startStage(engine) {
  const [driver, server] = await Promise.all([engine.start(), startServer({ cache: false })]);
  return new Stage(engine.name, driver, server);
}

class Stage {
  turn = 0;

  constructor(name, driver, server) {
    this.name = name;
    this.driver = driver;
    this.server = server;
  }

  /**
   * Opens a page with a parcel that the server knows. `attributes` of the element; `before`: runs in the page first, with `given`; `now`: its clock at the
   * beginning; `policy` of the page; `body` in place of the one element.
   */
  async open({ attributes, before, given, now = NOW, policy = strictPolicy, body } = {}) {
    // Another address each time: what an engine keeps of an answer is not met again.
    this.turn += 1;
    const own = { number: 'QX700000000118CN', src: `/api/track?number={number}&turn=${this.turn}`, timeout: TIMEOUT, ...attributes };
    const first = `(${record})();\n(${hurry})(${now}, ${SPEED});\n${before ? `(${before})(${JSON.stringify(given)});\n` : ''}`;
    this.server.reply('/first.js', { headers: { 'content-type': 'text/javascript' }, body: first });
    const html = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>test</title><script src="/first.js"></script>'
      + `<script type="module" src="/dist/parcel-light.js"></script></head><body>${body ?? element(own, '<a href="https://shop.example/track">Track this parcel</a>')}</body></html>`;
    await this.driver.open(this.server.page(html, { policy }));
    return new Page(this);
  }

  /** What the shop's endpoint answers from now on. */
  answers(reply) {
    this.server.reply('/api/track', reply);
  }

  /** The device loses its connection, or has it again. */
  async offline(page, is) {
    if (this.driver.offline) return this.driver.offline(is);
    if (is) await this.server.refuse();
    else await this.server.accept();
    await page.run((is) => {
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: !is });
      dispatchEvent(new Event(is ? 'offline' : 'online'));
    }, is);
  }

  /** All faults are gone, for the next one. */
  async reset() {
    await this.driver.offline?.(false);
    await this.server.accept();
    this.server.reset();
    this.answers(good);
    this.driver.exceptions();
  }

  async close() {
    await this.driver.close();
    await this.server.close();
  }
}
