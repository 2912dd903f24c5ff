// What must not happen on a page, whatever the data says.
import assert from 'node:assert/strict';

/** Runs before anything else: a script of a payload, or a change of what all objects share, leaves a trace. */
export function setTraps() {
  window.pwnedBy = [];
  window.pwned = () => window.pwnedBy.push(new Error('pwned').stack);
  window.sharedKeys = () => [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).length).join();
  window.sharedBefore = window.sharedKeys();
}

/** Notes every request and dialog of the page from now on. */
export function watch(page) {
  const seen = { requests: [], dialogs: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return seen;
}

/** Nothing happened: no script, no dialog, no violation of the policy, no exception, no request but `src` and our own files. */
export async function assertQuiet(parcel, seen) {
  const { origin, violations } = parcel.server;
  const state = await parcel.page.evaluate(() => ({ pwned: window.pwnedBy, isShared: window.sharedKeys() === window.sharedBefore, polluted: {}.polluted ?? {}.pwned }));
  assert.deepEqual(state, { pwned: [], isShared: true, polluted: undefined });
  assert.deepEqual(seen.dialogs, []);
  assert.deepEqual(await parcel.violations(), []);
  assert.deepEqual(violations, []);
  assert.deepEqual(parcel.errors, []);
  const ours = (url) => url.startsWith(`${origin}/dist/`) || url.startsWith(`${origin}/api/track?`) || url.startsWith(`${origin}/page-`);
  assert.deepEqual(seen.requests.filter((url) => !ours(url)), []);
}

/**
 * Runs in the page. Every kind of element in the widget: tag, classes, the names of its attributes, and their values but for those that hold a
 * text of the parcel. What an attribute could load or run is told in full.
 */
export function shape(element) {
  const texts = ['aria-label', 'data-value', 'data-done', 'datetime', 'lang', 'd', 'cx', 'cy', 'x', 'y', 'dx', 'dy', 'text-anchor', 'viewBox'];
  const kinds = new Set();
  for (const one of element.shadowRoot.querySelectorAll('*')) {
    // Where things lie on the map depends on the places; what lies there does not.
    const attributes = one.closest('.place') ? [] : [...one.attributes].map(({ name, value }) => (texts.includes(name) ? name : `${name}=${value}`)).sort();
    kinds.add(`${one.namespaceURI.slice(-4)} ${one.localName} ${attributes.join(' ')}`);
    for (const link of one.matches('a[href], area[href]') ? [one] : []) {
      if (link.protocol !== 'https:' || !/noopener/.test(link.rel) || !/noreferrer/.test(link.rel)) kinds.add(`a bad link: ${link.outerHTML}`);
    }
  }
  return [...kinds];
}

/** Runs in the page. The texts and attribute values of the widget with a mark of direction outside a pair, or a control character. */
export function unclean(element) {
  const found = [];
  const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    for (const text of node.nodeType === 3 ? [node.data] : [...node.attributes].filter(({ name }) => name !== 'data-places').map(({ value }) => value)) {
      let depth = 0;
      const isPaired = [...text].every((letter) => (depth += Number(letter === '\u2068') - Number(letter === '\u2069')) >= 0) && depth === 0;
      // eslint-disable-next-line no-control-regex
      if (!isPaired || /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066\u2067\ufeff]/.test(text)) found.push(text.slice(0, 80));
    }
  }
  return found;
}
