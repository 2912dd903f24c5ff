// What the shop of the tests knows.
import { fixture } from '../../browser/support/page.mjs';

/** The reply of a provider that the widget reads itself, as text. */
export const text = fixture('aftership/transit.json');

/** The shop's answer while nothing is wrong. */
export const good = { headers: { 'content-type': 'application/json' }, body: text };

/** The reply of a provider that only the module of readers knows. */
export const rare = { headers: { 'content-type': 'application/json' }, body: fixture('cainiao/transit.json') };
