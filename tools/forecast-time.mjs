// What an answer of the module of forecasts takes, in processor time: `node tools/forecast-time.mjs`, after a build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiled } from './modules.mjs';
import { root } from './process.mjs';

const read = (path) => readFileSync(join(root, path));
const manifest = JSON.parse(read('dist/manifest.json'));
const glue = (name) => import(pathToFileURL(join(root, `.cache/${name}.js`)));
const { core, initSync, Widget } = await glue('widget');
initSync(compiled('widget'));

export const { estimateArrival: answer } = (await glue('forecast')).start(core(), compiled('forecast'));
/** Parcels with the records that the native program answers. */
export const cases = JSON.parse(read('tests/golden/forecast.json'));
export const catalog = read(`dist/${manifest.forecastLocales.en}`).toString();
/** The words do not matter, so all days may be called the same. */
export const formats = new Proxy({}, { get: (_, name) => () => (name === 'plural' ? 5 : name === 'now' || name === 'offset' ? 0 : 'x') });

/** A widget with a parcel, that nothing is drawn of: it knows no language. */
export function parcel({ reply, now }) {
  const widget = new Widget(new Proxy({}, { get: () => () => {} }), {});
  const clock = Date.now;
  Date.now = () => now * 1_000;
  widget.shipment(reply);
  widget.connect();
  widget.work();
  Date.now = clock;
  return widget;
}

/** Milliseconds of the processor for one answer, the best of several rounds: others may use it, too. */
export function cost(known) {
  const widget = parcel(known);
  const round = (count) => {
    const before = process.cpuUsage().user;
    for (let at = 0; at < count; at += 1) {
      // By other tables, the same question is asked anew.
      widget.attribute('lanes', String(at));
      answer(widget, 0, known.tables, catalog, formats);
    }
    return (process.cpuUsage().user - before) / count / 1_000;
  };
  round(100);
  return Math.min(...Array.from({ length: 8 }, () => round(50)));
}

/** A shop's table of two hundred lanes, as the page hands it over. */
export function lanes() {
  const destinations = ['DE', 'FR', 'TH', 'BR', 'US', 'MX', 'PL', 'IT', 'ES', 'NL'];
  const stages = ['handling', 'origin', 'line_haul', 'customs', 'destination', 'last_mile'];
  const ways = ['CN', 'HK', 'VN', 'TR', 'IN'].flatMap((origin) => destinations.map((destination) => `${origin}>${destination}`));
  const keys = ways.flatMap((way) => ['', '/express', '/express/example', '//example'].map((kind) => way + kind));
  return keys.flatMap((key) => stages.map((stage) => `L${key}\t${stage}\t412 30 5 8 12 21 30 34 52 70 110\n`)).join('');
}

if (import.meta.filename === process.argv[1]) {
  for (const [place, known] of cases.entries()) console.log(`record ${place + 1}: ${cost(known).toFixed(2)} ms`);
  console.log(`record 1 with 200 lanes: ${cost({ ...cases[0], tables: lanes() }).toFixed(2)} ms`);
}
