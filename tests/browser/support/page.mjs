// A browser and a server for the tests of one file, and pages with a parcel on them.
import { readFileSync } from 'node:fs';
import { after, afterEach, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { startServer } from './server.mjs';

/** Half an hour after the newest scan of the fixtures. */
const NOW = '2026-11-22T00:15:00Z';

/** The text of a file in tests/fixtures. */
export function fixture(name) {
  return readFileSync(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)), 'utf8');
}

/**
 * Call it once at the top of a test file: `const stage = useStage();`. It starts a browser and a server before the tests and
 * ends them after; pages close after each test. The options are those of `launch` and `startServer`.
 *
 * - `stage.server`: see server.mjs.
 * - `stage.open(options)`: opens a page and resolves to a `Parcel` as soon as it is loaded.
 */
export function useStage(launchOptions, serverOptions) {
  const stage = { browser: undefined, server: undefined, open: (options) => open(stage, options) };
  before(async () => {
    [stage.browser, stage.server] = await Promise.all([launch(launchOptions), startServer(serverOptions)]);
  });
  afterEach(async () => {
    await Promise.all(stage.browser.contexts().map((context) => context.close()));
    stage.server.reset();
  });
  after(async () => {
    await stage.browser?.close();
    await stage.server?.close();
  });
  return stage;
}

/**
 * - `attributes`: of the `<parcel-light>`; `true` for one without value, `undefined` leaves one out. There is always a number, and
 *   `src` at `/api/track`.
 * - `reply`: what `/api/track` answers: a reply of server.mjs, or a list of them.
 * - `fallback`: the markup inside the element. `body`: the whole body instead of one element. `script: false`: without our script.
 * - `lang`: of the page. `policy`, `headers`: of the page.
 * - `now`: what the page's clock shows, ISO 8601. `clock: 'runs'`: it goes on from there, and `page.clock` can put it forward.
 * - `context`: options of Playwright's context (viewport, colorScheme, locale, timezoneId …). `before`: runs in the page before
 *   anything else.
 */
async function open(stage, { attributes, reply, ...options } = {}) {
  const { fallback = '<a href="https://shop.example/track">Track this parcel</a>' } = options;
  const { body = element({ number: 'LP00123456789CN', src: '/api/track?number={number}', ...attributes }, fallback) } = options;
  if (reply) stage.server.reply('/api/track', ...[reply].flat());
  const script = options.script === false ? '' : '<script type="module" src="/dist/parcel-light.js"></script>';
  const lang = options.lang ?? 'en';
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`
    + `<meta name="viewport" content="width=device-width"><title>test</title>${script}</head><body>${body}</body></html>`;
  const context = await stage.browser.newContext({ viewport: { width: 390, height: 844 }, ...options.context });
  const page = await context.newPage();
  // The fixtures have dates: what they say depends on the day, so the page's clock stands still (timers run).
  const now = new Date(options.now ?? NOW);
  if (options.clock === 'runs') await page.clock.install({ time: now });
  else await page.clock.setFixedTime(now);
  const parcel = new Parcel(page, stage.server);
  await page.addInitScript(recordEvents);
  if (options.before) await page.addInitScript(options.before);
  await page.goto(stage.server.page(html, { policy: options.policy, headers: options.headers }), { waitUntil: 'load' });
  return parcel;
}

/** The markup of an element. */
export function element(attributes, inside = '') {
  const escaped = (value) => String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false);
  const text = written.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join('');
  return `<parcel-light${text}>${inside}</parcel-light>`;
}

/** Runs in the page: keeps the element's events and the violations of the policy. */
function recordEvents() {
  const kept = [];
  Object.defineProperty(window, 'parcelTest', { value: { events: kept } });
  const names = ['ready', 'update', 'status', 'problem', 'forecast', 'error', 'feedback', 'subscribe'];
  for (const name of names.map((word) => `parcel-${word}`)) {
    addEventListener(name, (event) => {
      const detail = event.detail === undefined ? undefined : JSON.parse(JSON.stringify(event.detail));
      kept.push({ type: name, detail, time: performance.now(), target: event.target.getAttribute?.('number') });
    }, true);
  }
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    kept.push({ type: 'violation', detail: { effectiveDirective, blockedURI, sample } });
  });
}

/** A page with a parcel. */
class Parcel {
  /** What the console said at level warning or error. */
  console = [];
  /** Exceptions that nobody caught. */
  errors = [];

  constructor(page, server) {
    this.page = page;
    this.server = server;
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) this.console.push(message.text());
    });
  }

  /** The (first) element. */
  get element() {
    return this.page.locator('parcel-light').first();
  }

  /** A visible piece by its name: `parcel.part('headline')`. */
  part(name) {
    return this.element.locator(`[part~="${name}"]`);
  }

  /** The events so far: `{ type, detail, time, target }`, of one type or of all. */
  async events(type) {
    const all = (await this.page.evaluate(() => window.parcelTest.events)).filter((event) => event.type !== 'violation');
    return type ? all.filter((event) => event.type === type) : all;
  }

  /** Waits until so many events of a type have come, and resolves to the last one of these. */
  async event(type, count = 1) {
    const arrived = ([type, count]) => window.parcelTest.events.filter((event) => event.type === type).length >= count;
    await this.page.waitForFunction(arrived, [type, count]);
    return (await this.events(type))[count - 1];
  }

  /** Waits until the first timeline is on the screen. */
  async ready() {
    const event = await this.event('parcel-ready');
    // The page stands still once it says why the date is this one; where that cannot come, it goes on without.
    await this.element.first().evaluate(async (it) => {
      const isOpen = () => it.shadowRoot?.querySelector('.why') && !it.shadowRoot.querySelector('.why-notes p');
      for (let turn = 0; turn < 60 && isOpen(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    });
    return event;
  }

  /** Waits until everything that loads after the timeline is there: nothing has changed in the element for half a second. */
  async still() {
    await this.ready();
    await this.element.first().evaluate((it) => new Promise((resolve) => {
      let timer = setTimeout(resolve, 500);
      const again = () => {
        clearTimeout(timer);
        timer = setTimeout(resolve, 500);
      };
      new MutationObserver(again).observe(it.shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    }));
  }

  /** What was done against the page's policy: as seen in the page. */
  async violations() {
    const all = await this.page.evaluate(() => window.parcelTest.events);
    return all.filter((event) => event.type === 'violation').map((event) => event.detail);
  }

  /** The texts that are cut off or scroll sideways. */
  cut() {
    return this.element.evaluate((it) => [...it.shadowRoot.querySelectorAll('p, h3, h4, h5, dd, dt, li, button, summary')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0 && !box.closest('.hidden, .freshness, svg') && getComputedStyle(box).display !== 'inline')
      .map((box) => `${box.className}: ${box.textContent.slice(0, 40)}`)
      .concat(document.documentElement.scrollWidth <= innerWidth ? [] : ['the page scrolls sideways']));
  }

  /** What the buyer reads inside the element, line by line. */
  async text() {
    return this.element.evaluate((element) => {
      const shown = element.shadowRoot?.querySelector('.root:not([hidden])') ?? element;
      return shown.innerText.split('\n').map((line) => line.trim()).filter(Boolean).join('\n');
    });
  }
}
