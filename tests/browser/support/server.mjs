// The server of the tests: `dist/` as a good host sends it, strict pages, and replies that a test scripts.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../../tools/process.mjs';

/** The strictest page that the element works on. */
export const strictPolicy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
  'style-src': "'none'",
  'img-src': "'none'",
  'require-trusted-types-for': "'script'",
  'report-uri': '/csp-report',
};

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** A name with a content hash never changes. */
const hashed = /-[0-9A-Za-z]{8,}\.\w+$/;

/**
 * Starts a server on a free port of this machine.
 *
 * - `reply(path, reply, …)`: what a path (a text, or a pattern for it) answers: each reply once, the last one for good. It goes before
 *   the files of `dist/`. A reply is `{ status, headers, body, delay, hang, reset }`, all optional, or a function of the request that
 *   makes one, or none, which leaves it to the files: `body` an object (sent as JSON), a text or bytes; `delay` in ms; `hang` never answers; `reset` cuts the connection.
 *   What a bad network does to the body: `drip` sends a byte each so many ms; `truncate` ends after so many bytes, `reset` with a number breaks off there, and both
 *   have promised the whole; `chunked` names no length; `raw` is all that is sent, with no head before it.
 * - `page(html, { policy, headers })`: the address of a page with that markup, under the strict policy or another (`null`: none).
 * - `requests`: what was asked: `{ method, path, query, headers }`. `violations`: what browsers reported against the policy.
 * - `reset()` forgets replies, pages and requests.
 * - `refuse()`: nobody listens any more on the port; `accept()`: somebody does again.
 *
 * With `cache: false` every file is asked for anew by each page.
 */
export async function startServer({ folder = join(root, 'dist'), cache = true } = {}) {
  let replies = [];
  let pages = new Map();
  const requests = [];
  const violations = [];
  const sockets = new Set();

  function scripted(path) {
    const found = replies.find(({ match }) => (match instanceof RegExp ? match.test(path) : match === path));
    return found && (found.list.length > 1 ? found.list.shift() : found.list[0]);
  }

  async function file(path) {
    const full = normalize(join(folder, path));
    if (!full.startsWith(folder)) return undefined;
    try {
      const body = await readFile(full);
      const kept = hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
      return { headers: { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'cache-control': cache ? kept : 'no-store' }, body };
    } catch {
      return undefined;
    }
  }

  async function answer(request, url) {
    const found = scripted(url.pathname);
    const reply = typeof found === 'function' ? await found(request, url) : found;
    if (reply) return reply;
    if (pages.has(url.pathname)) return pages.get(url.pathname);
    if (url.pathname.startsWith('/dist/')) return file(url.pathname.slice('/dist'.length));
    return undefined;
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    if (url.pathname === '/csp-report') {
      let text = '';
      for await (const part of request) text += part;
      violations.push(JSON.parse(text)['csp-report']);
      response.writeHead(204).end();
      return;
    }
    requests.push({ method: request.method, path: url.pathname, query: url.search, headers: request.headers });
    const reply = (await answer(request, url)) ?? { status: 404, body: 'nothing here' };
    if (reply.hang) return;
    if (reply.delay) await wait(reply.delay);
    if (reply.reset === true) {
      request.socket.destroy();
      return;
    }
    if (reply.raw !== undefined) {
      request.socket.end(reply.raw);
      return;
    }
    const body = encode(reply.body ?? '');
    const type = isData(reply.body) ? 'application/json' : 'text/plain; charset=utf-8';
    const headers = { 'content-type': type, ...(reply.chunked ? {} : { 'content-length': body.length }) };
    response.writeHead(reply.status ?? 200, { ...headers, ...reply.headers });
    await send(response, body, reply);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const listen = (port) => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address();
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  };
  const origin = `http://127.0.0.1:${port}`;

  return {
    origin,
    requests,
    violations,
    reply(match, ...list) {
      replies = [{ match, list }, ...replies.filter((known) => String(known.match) !== String(match))];
    },
    page(html, { policy = strictPolicy, headers = {} } = {}) {
      const path = `/page-${pages.size + 1}`;
      const rules = policy && Object.entries(policy).map(([name, value]) => `${name} ${value}`).join('; ');
      const own = { 'content-type': 'text/html; charset=utf-8', ...(rules && { 'content-security-policy': rules }), ...headers };
      pages.set(path, { headers: own, body: html });
      return origin + path;
    },
    reset() {
      replies = [];
      pages = new Map();
      requests.length = 0;
      violations.length = 0;
    },
    async refuse() {
      if (server.listening) await close();
    },
    async accept() {
      if (!server.listening) await listen(port);
    },
    close,
  };
}

/** Sends a body, or as much of it as the fault lets through. */
async function send(response, body, { drip, truncate, reset }) {
  const { socket } = response;
  if (drip) {
    for (const byte of body) {
      if (socket.destroyed) return;
      response.write(Uint8Array.of(byte));
      await wait(drip);
    }
  }
  const part = truncate ?? reset;
  if (part === undefined) response.end(drip ? undefined : body);
  else response.write(body.subarray(0, part), () => (reset === undefined ? socket.end() : socket.resetAndDestroy()));
}

function isData(body) {
  return typeof body === 'object' && body !== null && !(body instanceof Uint8Array);
}

function encode(body) {
  if (body instanceof Uint8Array) return body;
  return Buffer.from(isData(body) ? JSON.stringify(body) : body);
}
