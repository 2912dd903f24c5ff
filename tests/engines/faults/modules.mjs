// What the shop's page loads of ours.
import { strictPolicy } from '../../browser/support/server.mjs';
import { rare } from '../support/parcels.mjs';
import { altered, built } from '../support/wasm.mjs';

const page = { headers: { 'content-type': 'text/html' }, body: '<!doctype html><p>Welcome</p>' };
const absent = { status: 404, body: 'nothing here' };

/** Firefox remembers that a script did not come, as long as the page is open. */
const remembered = { engines: { Firefox: { recovers: 'reload' } } };

/** A file of `dist/` is answered otherwise for a while. */
const file = (pattern, reply) => ({
  begin: (stage) => stage.server.reply(pattern, reply),
  end: (stage) => stage.server.reply(pattern, () => undefined),
});

const binary = { 'content-type': 'application/wasm' };

/** Another module than the one that was built. */
const damaged = (pattern) => () => ({ headers: binary, body: altered(built(pattern).bytes) });

const widgetModule = /parcel-light-widget-.*\.wasm$/;
const script = /parcel-light-load-.*\.js$/;
const link = { kind: 'module', sees: 'link', recovers: 'itself', once: true };

/** A part that is loaded after the timeline: without it the parcel stands. */
const part = (name, comes, lacks) => ({ kind: 'module', message: new RegExp(`^${name}:`), sees: 'parcel', recovers: 'refresh', once: true, comes, lacks });
const forecast = { ...part('forecast', ({ hasDate }) => hasDate, ({ hasDate }) => !hasDate), but: 'without its date' };
const arrivalModule = /parcel-light-forecast-.*\.wasm$/;
const mapModule = /parcel-light-map-.*\.wasm$/;
/** What tells whose reply it is, and the reader of one provider. */
const readersModule = /parcel-light-readers-[0-9a-f]{12}\.wasm$/;
const readerModule = /parcel-light-readers-[^-]+-[0-9a-f]{12}\.wasm$/;
const map = { ...part('map', ({ hasMap }) => hasMap, ({ hasMap }) => !hasMap), but: 'without its map', recovers: 'itself' };
const readers = {
  kind: 'module', message: /^readers:/, sees: 'failure-network', recovers: 'itself', once: true,
};

/** The readers are loaded for a reply that the widget does not know. */
const unread = (pattern, reply) => ({
  begin(stage) {
    stage.answers(rare);
    stage.server.reply(pattern, reply);
  },
  end: file(pattern).end,
});

export default [
  { fault: 'the element’s own script is not there', sees: 'link', recovers: 'reload', once: true, ...file('/dist/parcel-light.js', absent) },
  { fault: 'the widget’s script is not there', ...link, ...remembered, ...file(script, absent) },
  { fault: 'the widget’s script is called text', ...link, ...remembered, ...file(script, { headers: { 'content-type': 'text/plain' }, body: 'export {}' }) },
  { fault: 'the widget’s module is not there', ...link, ...file(widgetModule, absent) },
  { fault: 'the server of the modules is overloaded', ...link, ...file(widgetModule, { status: 503, body: 'later' }) },
  { fault: 'a page in place of the module', ...link, ...file(widgetModule, page) },
  { fault: 'the module under another type', sees: 'parcel', recovers: 'whole', once: true, ...file(widgetModule, () => ({ headers: { 'content-type': 'application/octet-stream' }, body: built(widgetModule).bytes })) },
  { fault: 'a damaged module', ...link, ...file(widgetModule, damaged(widgetModule)) },
  { fault: 'half of the module', ...link, ...file(widgetModule, () => ({ headers: binary, body: built(widgetModule).bytes, truncate: 20_000 })) },
  { fault: 'a page whose policy forbids WebAssembly', ...link, recovers: 'never', violates: true, begin: () => {}, options: { policy: { ...strictPolicy, 'script-src': "'self'" } } },
  { fault: 'a page whose policy forbids to fetch', ...link, recovers: 'never', violates: true, begin: () => {}, options: { policy: { ...strictPolicy, 'connect-src': "'none'" } } },
  { fault: 'a browser without WebAssembly', ...link, kind: 'unsupported', recovers: 'never', begin: () => {}, options: { before: () => delete window.WebAssembly } },
  { fault: 'the texts are not there', ...link, kind: 'locale', ...file(/\/en-[^/]*\.txt$/, absent) },
  { fault: 'the texts of the buyer’s language are not there', kind: 'locale', sees: 'parcel', but: 'in English', recovers: 'reload', once: true, ...file(/\/th-[^/]*\.txt$/, absent), options: { attributes: { lang: 'th' } } },
  { fault: 'the script of the arrival is not there', ...forecast, ...remembered, ...file(/parcel-light-forecast-.*\.js$/, absent) },
  { fault: 'the module of the arrival is not there', ...forecast, ...file(arrivalModule, absent) },
  { fault: 'a damaged module of the arrival', ...forecast, ...file(arrivalModule, damaged(arrivalModule)) },
  { fault: 'the words of the arrival are not there', ...forecast, ...file(/\/forecast-en-[^/]*\.txt$/, absent) },
  { fault: 'the holidays are not there', ...forecast, message: /^holidays of (CN|TH):/, but: 'dated by weekends alone', recovers: 'whole', lacks: undefined, ...file(/\/calendars\/.*$/, absent) },
  { fault: 'the script of the map is not there', ...map, ...remembered, ...file(/parcel-light-map-.*\.js$/, absent) },
  { fault: 'the module of the map is not there', ...map, ...file(mapModule, absent) },
  { fault: 'a damaged module of the map', ...map, ...file(mapModule, damaged(mapModule)) },
  { fault: 'the script of the readers is not there', ...readers, ...remembered, ...unread(/parcel-light-readers-.*\.js$/, absent) },
  { fault: 'the module of the readers is not there', ...readers, ...unread(readersModule, absent) },
  { fault: 'a damaged module of the readers', ...readers, ...unread(readersModule, damaged(readersModule)) },
  { fault: 'the reader of that provider is not there', ...readers, ...unread(readerModule, absent) },
];
