// What every fault has to go by.
import assert from 'node:assert/strict';
import { good } from './parcels.mjs';
import { words } from './texts.mjs';

/**
 * Lets a fault happen, at first and after a good answer, and takes it away again. A fault is
 * - `fault`: its name. `reply`: what the shop's endpoint answers; or `begin(stage, page)` and `end(stage, page)`, which make it and take it away.
 * - `kind` of the `parcel-error`, `message` of it, and how many `times` it comes; no kind: there is none. `sees`: what the buyer sees when nothing is known yet: the name of a message (the notice with
 *   that title, and the shop's own link), `link` (that alone) or `parcel`. With `engines`, by the name of an engine, `{ kind, sees }` that differ there.
 * - `throws`: the engine tells of an exception that nobody can catch.
 * - `options` of the page. `late`: it cannot be there before the page is: it comes with the next number.
 * - `once`: it is about loading; what stands already does not meet it.
 * - `recovers`: `itself`: with nobody asking; `refresh`: when the page, or the buyer by the button, asks again; `src`: when the shop mends the tag;
 *   `reload`: with the next page; `never`;
 *   `whole`: nothing was lost. `comes(seen)`: what is there then beside the parcel; `lacks(seen)`: what the fault takes away, `but`: the same in words.
 * - `test(stage)`: for a fault that none of this fits; it does all itself. `todo`: why it does not hold yet.
 */
export async function happens(stage, described) {
  const fault = { ...described, ...described.engines?.[stage.name] };
  const { begin = (stage) => stage.answers(fault.reply), end = (stage) => stage.answers(good) } = fault;
  const { late = false, once = false } = fault;
  if (late) {
    const page = await stage.open(fault.options);
    await page.still();
    await begin(stage, page);
    await keeps(page, fault);
    await end(stage, page);
    await returns(stage, page, { ...fault, recovers: 'refresh' });
    const known = await page.count();
    await begin(stage, page);
    await page.set({ number: 'QX700000000119CN' });
    await shows(page, fault, known);
    await end(stage, page);
    await returns(stage, page, fault);
    return page.isQuiet(fault);
  }
  await begin(stage);
  const page = await stage.open(fault.options);
  await shows(page, fault, 0);
  await end(stage, page);
  await page.isQuiet(fault);
  await returns(stage, page, fault);
  if (!once && fault.recovers !== 'whole') {
    await begin(stage, page);
    await keeps(page, fault);
    await end(stage, page);
    await returns(stage, page, { ...fault, recovers: 'refresh' });
  }
  await page.isQuiet(fault);
}

/** Nothing is known yet: the buyer has the shop's link, and reads why. */
async function shows(page, fault, known) {
  await tells(page, fault, known);
  if (fault.sees === 'parcel') {
    const seen = await page.parcel();
    if (fault.lacks) assert.ok(fault.lacks(seen), `what is missing is not there: ${fault.lacks}`);
    return;
  }
  const title = fault.sees === 'link' ? '' : words(fault.sees);
  const seen = await page.sees(`the link and "${title}"`, ({ fallback, notice, headline, events }, title) => fallback && notice === title && !headline && !events, title);
  assert.equal(seen.hasRetry, title !== '', 'a notice has the way to try again');
  if (title) assert.equal(seen.hint, words(`${fault.sees}-do`));
}

/** A parcel is known: it stays, and the buyer reads why it is not newer. */
async function keeps(page, fault) {
  const before = await page.seen();
  const known = await page.count();
  await page.refresh();
  await tells(page, fault, known);
  const title = words(fault.sees);
  const seen = await page.sees(`"${title}" beside the parcel`, ({ notice }, title) => notice === title, title);
  assert.equal(seen.headline, before.headline);
  assert.equal(seen.events, before.events);
  assert.equal(seen.fallback, false);
  assert.equal(seen.hint, `${words(`${fault.sees}-do`)} ${words('failure-kept')}`);
}

/** The page is told. */
async function tells(page, { kind, message, times = 1 }, known) {
  if (!kind) return;
  await page.until(`${times} events parcel-error`, (known, times) => window.parcelTest.events.slice(known).filter(({ type }) => type === 'parcel-error').length >= times, known, times);
  const detail = await page.event('parcel-error', known);
  assert.equal(detail.kind, kind);
  if (message) assert.match(detail.message, message);
}

/** The cause is gone. */
async function returns(stage, page, { recovers, comes, options }) {
  if (recovers === 'refresh') await page.refresh();
  if (recovers === 'reload') page = await stage.open(options);
  if (recovers === 'never') return;
  await page.parcel();
  if (comes) await page.sees(`what had failed: ${comes}`, comes);
}
