// Writes data/land/land.bin: the outlines of the land, generalised from Natural Earth (see data/land/README.md for the format).
//
//   npm install --no-save world-atlas@2.0.2 topojson-client@3.1.0 && node tools/land/make.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync } from "node:zlib";
import { feature } from "topojson-client";

/** Steps of the grid in one degree. */
const GRID = 10;
/** A bend smaller than this is smoothed away, in square degrees at the equator. */
const BEND = Number(process.env.BEND ?? 0.066);
/** An island smaller than this is left out … */
const ISLAND = Number(process.env.ISLAND ?? 0.25);
/** … unless it holds a town that parcels go to; each as [longitude, latitude, name]. */
const KEPT = [
  [114.17, 22.25, "Hong Kong"], [103.82, 1.36, "Singapore"], [100.28, 5.4, "Penang"], [98.35, 7.95, "Phuket"], [115.2, -8.4, "Bali"],
  [116.3, -8.6, "Lombok"], [117.6, -8.7, "Sumbawa"], [104.1, 1.05, "Batam"], [106.1, -2.4, "Bangka"], [107.8, -2.9, "Belitung"],
  [123.9, 10.3, "Cebu"], [124.1, 9.8, "Bohol"], [127.95, 26.5, "Okinawa"], [126.55, 33.38, "Jeju"], [144.8, 13.45, "Guam"],
  [-157.95, 21.45, "Oahu"], [-156.35, 20.8, "Maui"], [-159.5, 22.05, "Kauai"], [57.55, -20.25, "Mauritius"], [55.53, -21.13, "Réunion"],
  [14.42, 35.88, "Malta"], [3, 39.6, "Mallorca"], [-16.55, 28.28, "Tenerife"], [-15.6, 27.95, "Gran Canaria"], [-14, 28.4, "Fuerteventura"],
  [-16.98, 32.75, "Madeira"], [-25.5, 37.8, "São Miguel"], [24.9, 35.25, "Crete"], [28, 36.2, "Rhodes"], [-61.25, 10.45, "Trinidad"],
  [-59.55, 13.17, "Barbados"], [-61.68, 16.15, "Guadeloupe"], [-61, 14.65, "Martinique"], [-61, 13.9, "Saint Lucia"], [-77.35, 25.04, "New Providence"],
  [-78, 24.5, "Andros"], [-69, 12.2, "Curaçao"], [-64.75, 32.3, "Bermuda"], [-58.9, -51.7, "Falklands"], [-1.3, 60.3, "Shetland"],
  [39.4, -6.1, "Zanzibar"], [43.4, -11.7, "Grande Comore"], [45.15, -12.8, "Mayotte"], [55.48, -4.68, "Mahé"], [-171.8, -13.9, "Upolu"], [-172.45, -13.6, "Savai’i"],
  [-149.4, -17.65, "Tahiti"], [-175.2, -21.15, "Tongatapu"], [168.3, -17.7, "Efate"], [-23.6, 15.1, "Santiago"], [50.55, 26.1, "Bahrain"],
];

/** Nobody lives there, or hardly anybody: these stay without land. */
const EMPTY = new Set("AQ BV HM GS UM IO PN".split(" "));
/** No other country's town where most parcels enter it lies farther from land, in degrees. */
const ASHORE = 0.35;

const require = createRequire(import.meta.url);
const source = JSON.parse(readFileSync(require.resolve(`world-atlas/land-${process.env.SCALE ?? "50m"}.json`), "utf8"));
const shapes = feature(source, source.objects.land);
const polygons = (shapes.features ?? [shapes]).flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates));

/** The ring without its repeated last point, its longitudes running on over ±180 (the source joins both sides there). */
function unrolled(ring) {
  const points = [];
  for (const [lon, lat] of ring.slice(0, -1)) {
    const before = points.at(-1)?.[0] ?? lon;
    points.push([lon - 360 * Math.round((lon - before) / 360), lat]);
  }
  const middle = (Math.min(...points.map(([lon]) => lon)) + Math.max(...points.map(([lon]) => lon))) / 2;
  return points.map(([lon, lat]) => [lon - 360 * Math.round(middle / 360), lat]);
}

const radians = degrees => (degrees * Math.PI) / 180;
/** The Arctic is empty of parcels: it keeps fewer bends. */
const weight = lat => Math.cos(radians(lat)) * (lat > 62 ? Math.max(0.25, 1 - (lat - 62) / 10) : 1);

function area(points) {
  let sum = 0;
  points.forEach(([x, y], index) => {
    const [u, v] = points[(index + 1) % points.length];
    sum += (x * v - u * y) * Math.cos(radians((y + v) / 2));
  });
  return Math.abs(sum) / 2;
}

const triangle = ([ax, ay], [bx, by], [cx, cy]) => (Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2) * weight(by);

/** Visvalingam–Whyatt: the point of the smallest bend goes first, until every bend is `limit` or four points are left. */
function simplified(ring, limit) {
  const points = [...ring];
  while (points.length > 4) {
    let least = Infinity;
    let found = -1;
    for (let index = 0; index < points.length; index++) {
      const size = triangle(points.at(index - 1), points[index], points[(index + 1) % points.length]);
      if (size < least) [least, found] = [size, index];
    }
    if (least >= limit) break;
    points.splice(found, 1);
  }
  return points;
}

function holds(ring, [lon, lat]) {
  let inside = false;
  ring.forEach(([x, y], index) => {
    const [u, v] = ring.at(index - 1);
    if (y > lat !== v > lat && lon < ((u - x) * (lat - y)) / (v - y) + x) inside = !inside;
  });
  return inside;
}

function gridded(ring) {
  const cells = ring.map(point => point.map(value => Math.round(value * GRID)));
  return cells.filter(([x, y], index) => { const [u, v] = cells.at(index - 1); return x !== u || y !== v; });
}

/** How far a place lies from a ring, in degrees; 0 within it. */
function away(ring, [lon, lat]) {
  if (holds(ring, [lon, lat])) return 0;
  const narrow = Math.cos(radians(lat));
  return Math.min(...ring.map(([x, y], index) => {
    const [u, v] = ring.at(index - 1);
    const [dx, dy] = [(u - x) * narrow, v - y];
    const share = Math.max(0, Math.min(1, ((lon - x) * narrow * dx + (lat - y) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot((lon - x) * narrow - share * dx, lat - y - share * dy);
  }));
}

const kept = new Set();
const rings = [];
const islets = [];
for (const polygon of polygons) {
  polygon.map(unrolled).forEach((ring, index) => {
    if (Math.max(...ring.map(([, lat]) => lat)) < -60) return; // Antarctica
    const town = index === 0 ? KEPT.filter(place => holds(ring, place)) : [];
    town.forEach(place => kept.add(place));
    const size = area(ring) * (ring[0][1] > 66 ? 0.3 : 1);
    if (size < ISLAND && town.length === 0) {
      if (index === 0) islets.push(ring);
      return;
    }
    const cells = gridded(simplified(ring, Math.min(BEND, Math.max(0.002, size / 12))));
    if (cells.length > 2) rings.push(cells);
  });
}
for (const place of KEPT) if (!kept.has(place)) console.warn(`no land at ${place[2]}`);

// A parcel does not end in the sea: the islet that a country's gateway stands on, or a speck where the source has none.
for (const line of readFileSync(new URL("../../data/places/gateways.txt", import.meta.url), "utf8").trim().split("\n")) {
  const [code, lat, lon] = line.split(" ");
  const degrees = ring => ring.map(point => point.map(value => value / GRID));
  const places = [0, 360, -360].map(turn => [Number(lon) + turn, Number(lat)]);
  const least = ring => Math.min(...places.map(place => away(ring, place)));
  if (EMPTY.has(code) || rings.some(ring => least(degrees(ring)) <= ASHORE)) continue;
  const islet = islets.filter(ring => least(ring) <= ASHORE).sort((one, other) => area(other) - area(one))[0];
  const cells = islet ? gridded(simplified(islet, Math.min(BEND, Math.max(0.002, area(islet) / 12)))) : [];
  const [x, y] = places[0].map(value => Math.round(value * GRID));
  rings.push(cells.length > 2 ? cells : [[x, y + 1], [x + 1, y - 1], [x - 1, y - 1]]);
}

// Largest first, as in the source, would do; west to east gives shorter steps from ring to ring.
rings.sort((one, other) => one[0][0] - other[0][0]);

const bytes = [];
const number = value => { for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128); bytes.push(value); };
const signed = value => number(value < 0 ? -2 * value - 1 : 2 * value);
let [x, y] = [0, 0];
for (const ring of rings) {
  number(ring.length);
  for (const [u, v] of ring) {
    signed(u - x);
    signed(v - y);
    [x, y] = [u, v];
  }
}
const file = new URL("../../data/land/land.bin", import.meta.url);
writeFileSync(file, Uint8Array.from(bytes));
console.log(`${rings.length} rings, ${rings.flat().length} points, ${bytes.length} bytes, ${brotliCompressSync(Uint8Array.from(bytes)).length} in brotli`);
