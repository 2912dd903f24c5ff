// Every state that a buyer can see, in canonical JSON.

const at = (time, status, more = {}) => ({ time: `2026-11-${time}:00+07:00`, status, text: '', place: { text: 'Bangkok', city: 'Bangkok', country: 'TH' }, ...more });
const china = (time, status, more = {}) => at(time, status, { place: { text: 'Yiwu', city: 'Yiwu', country: 'CN' }, ...more });
const begun = [china('09T10:00', 'announced'), china('10T16:00', 'picked_up')];
const arrived = [...begun, at('15T08:00', 'customs', { stage: 'import_customs' }), at('16T12:00', 'in_transit', { scan: 'customs_cleared' })];
const near = [...arrived, at('18T07:00', 'in_transit', { scan: 'at_delivery_office', stage: 'last_mile' })];

/** Name, title, the moment (day and hour of November 2026, UTC), and the parcel. */
export const states = [
  ['pending', 'Not known yet', '10T03:00', {}],
  ['announced', 'The label is made', '10T03:00', { events: [china('09T10:00', 'announced')] }],
  ['not-handed-over', 'Not handed over in time', '14T03:00', { events: [china('09T10:00', 'announced')] }],
  ['picked-up', 'Picked up', '11T03:00', { events: begun }],
  ['in-transit', 'On its way', '17T03:00', { events: arrived }],
  ['customs', 'In customs', '15T10:00', { events: arrived.slice(0, 3) }],
  ['customs-hold', 'Held in customs', '18T10:00', { events: arrived.slice(0, 3) }],
  ['duty-unpaid', 'Duty to pay', '16T10:00', { events: [...arrived.slice(0, 3), at('16T09:00', 'exception', { reason: 'duty_unpaid', stage: 'import_customs' })] }],
  ['customs-documents', 'Customs needs a document', '16T10:00', { events: [...arrived.slice(0, 3), at('16T09:00', 'customs', { reason: 'customs_documents', stage: 'import_customs' })] }],
  ['out-for-delivery', 'With the courier', '18T03:00', { events: [...near, at('18T08:30', 'out_for_delivery')] }],
  ['attempt-failed', 'Nobody was in', '18T12:00', { events: [...near, at('18T15:00', 'attempt_failed', { reason: 'recipient_absent' })] }],
  ['address-problem', 'The address is incomplete', '18T12:00', { events: [...near, at('18T15:00', 'exception', { reason: 'address_incomplete' })] }],
  ['ready-for-pickup', 'To be collected', '18T12:00', { events: [...near, at('18T15:00', 'ready_for_pickup')], pickup: { until: '2026-11-25', place: { text: 'Post office, Bangkok' } } }],
  ['delivered', 'Delivered', '18T12:00', { events: [...near, at('18T15:00', 'delivered', { scan: 'signed' })] }],
  ['no-movement', 'No news for days', '24T03:00', { events: arrived }],
  ['late', 'Later than promised', '20T03:00', { events: arrived, promise: { from: '2026-11-17', to: '2026-11-18', by: 'carrier' } }],
  ['damaged', 'Damaged', '18T12:00', { events: [...near, at('18T15:00', 'exception', { reason: 'damaged' })] }],
  ['lost', 'Lost', '18T12:00', { events: [...near, at('18T15:00', 'exception', { reason: 'lost' })] }],
  ['returning', 'Going back', '19T03:00', { events: [...near, at('18T15:00', 'attempt_failed', { reason: 'refused' }), at('19T09:00', 'returning')] }],
  ['returned', 'Returned', '28T03:00', { events: [...near, at('19T09:00', 'returning'), china('27T09:00', 'returned')] }],
  ['cancelled', 'Cancelled', '11T03:00', { events: [china('09T10:00', 'announced'), china('10T10:00', 'cancelled')] }],
];

/** The reply with such a parcel. */
export function reply(parcel) {
  return { parcelight: 1, shipments: [{ number: 'PX000000017TH', carrier: 'Example Post', origin: 'CN', destination: 'TH', events: [], ...parcel }] };
}

/** What the clock of a page shows on which all states stand side by side. */
export const NOON = '2026-11-24T12:00:00Z';

/** The reply of a state, so many days later that its day is the one of `NOON`. */
export function atNoon([, , now, parcel]) {
  const days = 24 - Number(now.slice(0, 2));
  const later = (day) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  return JSON.parse(JSON.stringify(reply(parcel)).replaceAll(/2026-\d\d-\d\d/g, later));
}
