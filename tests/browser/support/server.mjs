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
 * - `page(html, { policy, headers })`: the address of a page with that markup, under the strict policy or another (`null`: none).
 * - `requests`: what was asked: `{ method, path, query, headers }`. `violations`: what browsers reported against the policy.
 * - `reset()` forgets replies, pages and requests.
 */
export async function startServer({ folder = join(root, 'dist') } = {}) {
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
      const cache = hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
      return { headers: { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'cache-control': cache }, body };
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
    if (reply.reset) {
      request.socket.destroy();
      return;
    }
    const body = encode(reply.body ?? '');
    const type = isData(reply.body) ? 'application/json' : 'text/plain; charset=utf-8';
    const headers = { 'content-type': type, 'content-length': body.length };
    response.writeHead(reply.status ?? 200, { ...headers, ...reply.headers }).end(body);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;

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
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isData(body) {
  return typeof body === 'object' && body !== null && !(body instanceof Uint8Array);
}

function encode(body) {
  if (body instanceof Uint8Array) return body;
  return Buffer.from(isData(body) ? JSON.stringify(body) : body);
}
