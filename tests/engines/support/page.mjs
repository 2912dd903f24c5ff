// A page with a parcel, in whichever engine.
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { seen } from './seen.mjs';

/** So long a condition may take, in milliseconds: only a failure takes as long, and one that is known is not waited for. */
const PATIENCE = 30_000;
const KNOWN = 3_000;

export class Page {
  constructor(stage) {
    this.stage = stage;
  }

  /** Runs a function in the page, with arguments and a result that JSON can carry. */
  async run(work, ...args) {
    const told = await this.stage.driver.run(`(async () => JSON.stringify(await (${work})(...${JSON.stringify(args)})))()`);
    return told === undefined || told === null ? undefined : JSON.parse(told);
  }

  /** Waits until a function answers with something true in the page. */
  async until(what, condition, ...args) {
    const end = Date.now() + (this.stage.expectsLittle ? KNOWN : PATIENCE);
    for (;;) {
      const answer = await this.run(condition, ...args);
      if (answer) return answer;
      if (Date.now() > end) assert.fail(`Waited in vain: ${what}. ${JSON.stringify({ seen: await this.seen(), told: await this.run(() => window.parcelTest) }, null, 1)}`);
      await wait(25);
    }
  }

  /** What the buyer sees: see seen.mjs. */
  seen() {
    return this.run(seen);
  }

  /** Waits until the buyer sees that. */
  async sees(what, isIt, ...args) {
    await this.until(what, `(...args) => (${isIt})((${seen})(), ...args)`, ...args);
    return this.seen();
  }

  /** How many events there were so far. */
  count() {
    return this.run(() => window.parcelTest.events.length);
  }

  /** Waits for an event of a type after the first `known` ones, and resolves to its detail. */
  async event(type, known = 0) {
    const { detail } = await this.until(`the event ${type}`, (type, known) => window.parcelTest.events.slice(known).find((event) => event.type === type), type, known);
    return detail;
  }

  /** The parcel stands, whole, with no notice and no fallback. */
  parcel() {
    return this.sees('the parcel and nothing else', ({ headline, events, notice, fallback }) => headline && events > 0 && !notice && !fallback);
  }

  /** The parcel stands, and everything that is loaded after it: nothing is under way. */
  still() {
    return this.sees('the parcel with its map and date', ({ headline, notice, hasTools, hasDate }) => headline && !notice && hasTools && hasDate);
  }

  /** Sets attributes; `undefined` takes one away. */
  set(attributes) {
    return this.run((attributes, names) => {
      const it = document.querySelector('parcel-light');
      for (const name of names) {
        if (name in attributes) it.setAttribute(name, attributes[name]);
        else it.removeAttribute(name);
      }
    }, attributes, Object.keys(attributes));
  }

  refresh() {
    return this.run(() => document.querySelector('parcel-light').refresh());
  }

  /** Nobody threw anything, and nothing was done against the policy (but where that is the fault). */
  async isQuiet({ violates = false, throws = false } = {}) {
    const { exceptions, violations } = await this.run(() => window.parcelTest);
    const told = this.stage.driver.exceptions();
    if (!throws) assert.deepEqual(exceptions, [], 'exceptions that nobody caught, as the page saw them');
    if (!throws) assert.deepEqual(told, [], 'exceptions that nobody caught, as the engine told');
    if (!violates) assert.deepEqual(violations, []);
  }
}
