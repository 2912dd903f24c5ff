/**
 * Runs in the page: what the buyer sees of the first element. `{ fallback, headline, events, notice, hint, hasRetry, hasDate, hasMap, hasTools, age, language }`: whether the
 * shop's own link shows; the headline and how many events of the parcel; the title of the notice, its text, whether it has a button; whether
 * the reasons of the arrival, the map, its buttons are there; how old it is; the language.
 */
export function seen() {
  const it = document.querySelector('parcel-light');
  const isSeen = (one) => Boolean(one) && one.getClientRects().length > 0;
  const part = (name) => it?.shadowRoot?.querySelector(`[part~="${name}"]`);
  // Fluent's marks of direction say nothing to the eye.
  const text = (one) => (isSeen(one) ? one.textContent.replace(/[\u2066-\u2069]/g, '').trim() : '');
  // A problem of the parcel is a notice too; that of a failure has the way to try again.
  const notice = it?.shadowRoot?.querySelector('[part~="notice"] [data-action=refresh]')?.closest('[part~="notice"]');
  return {
    fallback: isSeen(it?.querySelector('a')),
    headline: text(part('headline')),
    events: [...(it?.shadowRoot?.querySelectorAll('[part~="event"]') ?? [])].filter(isSeen).length,
    notice: text(notice?.querySelector('[part~="notice-title"]')),
    hint: text(notice?.querySelector('.notice-text')),
    hasRetry: isSeen(notice?.querySelector('button')),
    hasDate: Boolean(it?.shadowRoot?.querySelector('.why-notes p')),
    hasTools: isSeen(it?.shadowRoot?.querySelector('.map button')),
    hasMap: isSeen(it?.shadowRoot?.querySelector('.land[d]')),
    age: text(it?.shadowRoot?.querySelector('.freshness')),
    language: it?.shadowRoot?.querySelector('.root')?.lang ?? '',
  };
}
