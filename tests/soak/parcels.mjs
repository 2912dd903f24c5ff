// Parcels that move as the days go by, in canonical JSON.
import { START } from './page.mjs';

const HOUR = 3_600_000;

/** The way of a parcel: hours after the start, status, town, country, what else is known. */
const WAY = [
  [0, 'announced', 'Yiwu', 'CN'],
  [9, 'picked_up', 'Yiwu', 'CN'],
  [20, 'in_transit', 'Hangzhou', 'CN'],
  [33, 'in_transit', 'Shanghai', 'CN', { stage: 'export_customs' }],
  [50, 'in_transit', 'Bangkok', 'TH', { stage: 'import_customs' }],
  [56, 'customs', 'Bangkok', 'TH', { stage: 'import_customs' }],
  [108, 'in_transit', 'Bangkok', 'TH', { scan: 'customs_cleared' }],
  [120, 'in_transit', 'Nakhon Sawan', 'TH'],
  [131, 'in_transit', 'Lampang', 'TH', { stage: 'last_mile' }],
  [145, 'out_for_delivery', 'Lampang', 'TH'],
  [150, 'attempt_failed', 'Lampang', 'TH', { reason: 'recipient_absent' }],
  [162, 'out_for_delivery', 'Lampang', 'TH'],
  [166, 'delivered', 'Lampang', 'TH'],
];

/** So long is the way, in hours: a week. */
export const WEEK = 168;

/** The reply about a parcel, so many hours after it was sent; `from` is when that was. */
export function moved(number, hours, from = START) {
  const events = WAY.filter(([at]) => at <= hours).map(([at, status, city, country, more]) => ({
    time: new Date(from + at * HOUR).toISOString(), status, text: `${status} in ${city}`, place: { text: city, city, country }, ...more,
  }));
  return { number, carrier: 'Example Post', origin: 'CN', destination: 'TH', events };
}

/** A whole reply of several. */
export function reply(...shipments) {
  return { parcelight: 1, shipments };
}
