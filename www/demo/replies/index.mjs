// Which number gets which reply. A reply is `{ status, headers, body }`; the body is a provider's JSON as it comes.
import { inTransit, labelOnly } from './aftership.mjs';
import { readyForPickup } from './aliexpress.mjs';
import { outForDelivery } from './cainiao.mjs';
import { customs } from './seventeentrack.mjs';
import { delivered } from './shopee.mjs';

/** The parcels of the order, by number, as the tables of the pages name them. */
export const parcels = {
  YT2634000012345678: inTransit,
  RB615044273CN: customs,
  LP00584120937612: outForDelivery,
  TH264170092315A: delivered,
  AP00770031264411: readyForPickup,
  EF204171166TH: labelOnly,
};

/** What can go wrong between a shop and its provider. */
export const failures = {
  'NOT-FOUND': () => ({ status: 404, body: { meta: { code: 4004, message: 'Tracking does not exist.', type: 'NotFound' }, data: {} } }),
  'TOO-MANY': () => ({
    status: 429,
    headers: { 'retry-after': '30' },
    body: { meta: { code: 429, message: 'You have exceeded the API call rate limit.', type: 'TooManyRequests' }, data: {} },
  }),
  'SERVER-DOWN': () => ({ status: 500, body: 'Internal Server Error' }),
};

/** The reply for a number at a moment (milliseconds). */
export function reply(number, now) {
  const failure = failures[number];
  if (failure) return failure();
  const parcel = parcels[number];
  return parcel ? { status: 200, body: parcel(number, now) } : failures['NOT-FOUND']();
}
