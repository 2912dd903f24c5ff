// What the shop's endpoint says.
import { good, text } from '../support/parcels.mjs';

const json = { 'content-type': 'application/json' };
/** Not to be kept: a browser keeps some of these for good when nothing is said. */
const fresh = { 'cache-control': 'no-store' };
const page = '<!doctype html><html><head><title>Sign in</title></head><body><form action="/login"><input name="password"></form></body></html>';
const html = { 'content-type': 'text/html; charset=utf-8' };
const huge = JSON.stringify({ data: 'x'.repeat(10_500_000) });

const unread = { kind: 'bad_response', recovers: 'itself' };
const whole = { sees: 'parcel', recovers: 'whole' };
/** The shop says no: it is not asked again by itself. */
const refused = (kind, sees) => ({ kind, sees, recovers: 'refresh' });
/** The shop cannot, or not now. */
const busy = (kind, sees) => ({ kind, sees, recovers: 'itself' });

/** Answers as the endpoint does, but from another address. */
const moved = (status, to = good) => ({
  begin(stage) {
    stage.server.reply('/api/track', { status, headers: { location: '/moved', ...fresh } });
    stage.server.reply('/moved', to);
  },
});

export default [
  { fault: 'JSON that names another charset', ...whole, reply: { headers: { 'content-type': 'application/json; charset=iso-8859-1' }, body: text } },
  { fault: 'JSON with bytes of another charset', ...whole, reply: { headers: json, body: Buffer.from(text.replace('Bangkok', 'Málaga'), 'latin1') } },
  { fault: 'JSON in UTF-16', ...unread, sees: 'failure-bad-response', reply: { headers: json, body: Buffer.from(`\ufeff${text}`, 'utf16le') } },
  { fault: 'JSON with a byte order mark', ...whole, reply: { headers: json, body: `\ufeff${text}` } },
  { fault: 'JSON called text/html', ...whole, reply: { headers: html, body: text } },
  { fault: 'JSON with no type', ...whole, reply: { headers: { 'content-type': '' }, body: text } },
  { fault: 'a page called JSON', ...unread, sees: 'failure-page', reply: { headers: json, body: page } },
  { fault: 'a sign-in page, with 200', ...unread, sees: 'failure-page', reply: { headers: html, body: page } },
  { fault: 'a redirect to a sign-in page', ...unread, sees: 'failure-page', ...moved(302, { headers: html, body: page }) },
  { fault: 'no JSON', ...unread, sees: 'failure-bad-response', reply: { headers: json, body: 'number=1' } },
  { fault: 'half of the JSON', ...unread, sees: 'failure-bad-response', reply: { headers: json, body: text.slice(0, 400) } },
  { fault: 'JSON of another kind', ...unread, sees: 'failure-unknown-shape', reply: { headers: json, body: '{"hello":"world"}' } },
  { fault: 'nothing, with 200', ...unread, sees: 'failure-empty', reply: { headers: json, body: '' } },
  { fault: '204', ...unread, sees: 'failure-empty', reply: { status: 204, headers: { 'content-length': 0 } } },
  { fault: '300', ...busy('bad_request', 'failure-bad-request'), reply: { status: 300, headers: fresh } },
  { fault: '301 to another address', ...whole, ...moved(301) },
  { fault: '307 to another address', ...whole, ...moved(307) },
  { fault: '302 to nowhere', ...busy('bad_request', 'failure-bad-request'), reply: { status: 302 } },
  { fault: '304, though nothing is known', ...unread, sees: 'failure-empty', reply: { status: 304 } },
  { fault: '400', ...refused('bad_request', 'failure-bad-request'), reply: { status: 400, body: 'no' } },
  { fault: '401', ...refused('unauthorized', 'failure-unauthorized'), reply: { status: 401, body: '' } },
  { fault: '403, a page', ...refused('unauthorized', 'failure-unauthorized'), reply: { status: 403, headers: html, body: page } },
  { fault: '404', ...refused('not_found', 'failure-not-found'), reply: { status: 404, body: 'nothing here' } },
  { fault: '410', ...refused('not_found', 'failure-not-found'), reply: { status: 410, headers: fresh, body: '' } },
  { fault: '410 that the browser keeps', ...refused('not_found', 'failure-not-found'), reply: { status: 410, headers: { 'cache-control': 'max-age=31536000' }, body: '' } },
  { fault: '429 with Retry-After', ...busy('rate_limited', 'failure-rate-limited'), reply: { status: 429, headers: { 'retry-after': '10' }, body: '' } },
  { fault: '500', ...busy('server', 'failure-server'), reply: { status: 500, body: 'oh no' } },
  { fault: '502, a page', ...busy('server', 'failure-server'), reply: { status: 502, headers: html, body: '<!doctype html><h1>Bad gateway</h1>' } },
  { fault: '503 with Retry-After', ...busy('server', 'failure-server'), reply: { status: 503, headers: { 'retry-after': '10' }, body: '' } },
  { fault: 'more than 10 MB', ...refused('too_large', 'failure-too-large'), reply: { headers: json, body: huge } },
  { fault: 'more than 10 MB, with no length', ...refused('too_large', 'failure-too-large'), reply: { headers: json, body: huge, chunked: true } },
  { fault: 'ten thousand lists in each other', ...refused('too_large', 'failure-too-large'), reply: { headers: json, body: '['.repeat(10_000) + ']'.repeat(10_000) } },
];
