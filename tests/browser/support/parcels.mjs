// A shop whose endpoint takes many numbers, and answers in canonical JSON.

const scan = (status, time, text) => ({ time, status, text, place: { text: 'Example Town', country: 'TH' } });

/** What becomes of a number by its first letter: D delivered, P waits to be collected, R returned, anything else is on its way. */
function shipment(number) {
  const events = [scan('picked_up', '2026-11-18T10:00:00+07:00', 'Picked up'), scan('in_transit', '2026-11-20T10:00:00+07:00', 'In transit')];
  if (number.startsWith('D')) events.push(scan('delivered', '2026-11-21T10:00:00+07:00', 'Delivered'));
  if (number.startsWith('P')) events.push(scan('ready_for_pickup', '2026-11-21T10:00:00+07:00', 'Ready'));
  if (number.startsWith('R')) events.push(scan('returned', '2026-11-21T10:00:00+07:00', 'Returned'));
  return { number, carrier: 'Example Post', origin: 'CN', destination: 'TH', events };
}

/** Answers `?numbers=` for `stage.server.reply`; numbers that begin with X are known to nobody. */
export function parcels(_, url) {
  const numbers = (url.searchParams.get('numbers') ?? url.searchParams.get('number')).split(',').filter((number) => !number.startsWith('X'));
  return { body: { parcelight: 1, shipments: numbers.map(shipment) } };
}
