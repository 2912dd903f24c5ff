// What happens between the page and the shop.
import { strictPolicy } from '../../browser/support/server.mjs';
import { good, text } from '../support/parcels.mjs';
import { TIMEOUT } from '../support/stage.mjs';

const network = { kind: 'network', sees: 'failure-network', recovers: 'itself' };

/** The buyer's patience is short while the shop says nothing. */
const timeout = (reply) => ({
  kind: 'timeout', sees: 'failure-timeout', recovers: 'itself', options: { attributes: { timeout: 5_000 } },
  async begin(stage, page) {
    stage.answers(reply);
    await page?.set({ timeout: 5_000 });
  },
  async end(stage, page) {
    stage.answers(good);
    await page.set({ timeout: TIMEOUT });
  },
});
const src = '/api/track?number={number}';

/** The tag names an address that cannot be asked. */
const wrong = (address, policy) => ({
  late: true,
  begin: (stage, page) => page.set({ src: address }),
  end: (stage, page) => page.set({ src }),
  options: { policy },
});

export default [
  {
    fault: 'the device is offline', kind: 'offline', sees: 'failure-offline', recovers: 'itself', late: true,
    begin: (stage, page) => stage.offline(page, true),
    end: (stage, page) => stage.offline(page, false),
  },
  { fault: 'the port is closed', ...network, late: true, begin: (stage) => stage.server.refuse(), end: (stage) => stage.server.accept() },
  { fault: 'no such host', ...network, recovers: 'src', ...wrong('http://parcelight.invalid/{number}', { ...strictPolicy, 'connect-src': "'self' http://parcelight.invalid" }) },
  { fault: 'an address that the page’s policy blocks', ...network, recovers: 'src', violates: true, ...wrong('https://elsewhere.invalid/{number}') },
  { fault: 'no address at all', ...network, recovers: 'src', ...wrong('http://') },
  { fault: 'cut before the answer', ...network, reply: { reset: true } },
  { fault: 'cut within the body', ...network, reply: { body: text, reset: 400 } },
  { fault: 'ended before the promised length', ...network, reply: { body: text, truncate: 400 } },
  {
    fault: 'an answer of two lengths', ...network, engines: { WebKit: { kind: 'bad_response', sees: 'failure-unknown-shape' } },
    reply: { raw: 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{} ' },
  },
  { fault: 'redirects in a circle', ...network, reply: { status: 302, headers: { location: '/api/track' } } },
  { fault: 'no answer', ...timeout({ hang: true }) },
  { fault: 'a byte now and then', ...timeout({ body: text, drip: 50 }) },
];
