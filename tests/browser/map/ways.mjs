// Twenty ways over the Earth, in canonical JSON: for pictures that are looked at, and for what must hold on every one of them.

const START = Date.parse('2026-11-02T02:00:00Z');

/** A scan so many hours after the start; a place is `[country, town, lat, lon]`, from the left as much as is known. */
function scan(hours, status, [country, city, latitude, longitude]) {
  const place = { text: city ?? country, country };
  if (city) place.city = city;
  if (latitude !== undefined) Object.assign(place, { lat: latitude, lon: longitude });
  return { time: new Date(START + hours * 3_600_000).toISOString(), status, text: '', place };
}

/** A parcel that was in these places, a day in each; `goal` is its country of destination. */
function way(places, goal, last = 'in_transit') {
  const events = places.map((place, index) => scan(index * 24, index === 0 ? 'picked_up' : index === places.length - 1 ? last : 'in_transit', place));
  return { parcelight: 1, shipments: [{ number: 'LP00123456789CN', carrier: 'Example Post', origin: places[0][0], destination: goal, events }] };
}

const shenzhen = ['CN', 'Shenzhen'];
const yiwu = ['CN', 'Yiwu'];

/** Name → reply. */
export const ways = {
  'cn-us': way([shenzhen, ['HK', 'Hong Kong'], ['US', 'Los Angeles'], ['US', 'Chicago']], 'US'),
  'cn-us-ahead': way([yiwu, ['CN', 'Shanghai']], 'US'),
  'cn-br': way([shenzhen, ['NL', 'Amsterdam'], ['BR', 'Curitiba'], ['BR', 'São Paulo']], 'BR'),
  'cn-ru': way([yiwu, ['CN', 'Urumqi'], ['RU', 'Novosibirsk']], 'RU'),
  'cn-th': way([shenzhen, ['TH', 'Bangkok']], 'TH'),
  'cn-de': way([yiwu, ['CN', 'Zhengzhou'], ['BE', 'Liège'], ['DE', 'Köln'], ['DE', 'Leipzig']], 'DE', 'out_for_delivery'),
  'cn-za': way([shenzhen, ['ET', 'Addis Ababa'], ['ZA', 'Johannesburg']], 'ZA'),
  'au-nz': way([['AU', 'Melbourne'], ['NZ', 'Auckland']], 'NZ'),
  'nz-cl': way([['NZ', 'Auckland', -37.0, 174.79], ['CL', 'Santiago', -33.39, -70.79]], 'CL'),
  'fj-ws': way([['FJ', 'Suva', -18.14, 178.44], ['WS', 'Apia', -13.83, -171.77]], 'WS'),
  'hk-us-polar': way([['HK', 'Hong Kong', 22.31, 113.92], ['US', 'Anchorage', 61.17, -150.0], ['US', 'Cincinnati', 39.05, -84.67]], 'US'),
  'svalbard': way([['NO', 'Oslo', 60.2, 11.1], ['NO', 'Longyearbyen', 78.25, 15.47]], 'NO', 'delivered'),
  'inside-id': way([['ID', 'Jakarta'], ['ID', 'Surabaya'], ['ID', 'Denpasar']], 'ID'),
  'inside-de': way([['DE', 'Leipzig'], ['DE', 'München'], ['DE', 'Garmisch-Partenkirchen']], 'DE', 'delivered'),
  'inside-us': way([['US', 'Seattle'], ['US', 'Denver'], ['US', 'Memphis'], ['US', 'Miami']], 'US'),
  'one-stop': way([['AE', 'Dubai', 25.2, 55.27]], 'AE', 'delivered'),
  'same-town': way([['GB', 'London'], ['GB', 'London'], ['GB', 'London']], 'GB', 'delivered'),
  'country-only': way([['CN'], ['DE']], 'DE'),
  'country-ahead': way([['VN', 'Hanoi']], 'CA'),
  'back-again': way([['FR', 'Lyon'], ['ES', 'Madrid'], ['FR', 'Lyon']], 'ES', 'returned'),
  'many-hubs': way([shenzhen, ['CN', 'Guangzhou'], ['HK', 'Hong Kong'], ['AE', 'Dubai'], ['TR', 'Istanbul'], ['DE', 'Frankfurt'], ['FR', 'Paris'], ['FR', 'Rennes']], 'FR'),
};

/** Another way for a test of its own. */
export { scan, way };
