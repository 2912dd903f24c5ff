// Serves the demo: the pages of a shop, the element as a good host sends it, and the shop's one endpoint.
//   node www/demo/server.mjs [--port 8080] [--pseudo]
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { reply } from './replies/index.mjs';

const compress = promisify(brotliCompress);
const demo = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({ options: { port: { type: 'string' }, pseudo: { type: 'boolean' } } });
const dist = fileURLToPath(new URL(values.pseudo ? '../../target/pseudo/' : '../../dist/', import.meta.url));

/** As strict as a page with a style sheet and pictures of its own can be. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

const pages = { '/': 'index.html', '/parcels': 'parcels.html', '/playground': 'playground.html' };

/** A name with a content hash never changes. */
const hashed = /-[0-9A-Za-z]{8,}\.\w+$/;

/** Files as they are sent, until they change on the disk. */
const files = new Map();

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end('Internal Server Error');
  });
});

async function answer(request, response) {
  const url = new URL(request.url, 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
  } else if (url.pathname === '/api/track') {
    await track(request, response, url.searchParams.get('number') ?? '');
  } else {
    await file(request, response, url.pathname);
  }
}

/** The shop's endpoint: what its provider said, as it said it. A real shop would ask the provider, or its own cache, here. */
async function track(request, response, number) {
  await wait(delay(number));
  // Within ten minutes the replies stay the same, so that an ETag has something to say.
  const now = Math.floor(Date.now() / 600_000) * 600_000;
  const { status, headers, body } = reply(number, now);
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const type = typeof body === 'string' ? types['.txt'] : types['.json'];
  const caching = status === 200 ? 'private, max-age=60' : 'no-store';
  await send(request, response, { status, headers: { 'content-type': type, 'cache-control': caching, ...headers }, bytes, tag: tagOf(bytes) });
}

/** 150 to 900 ms, much the same for the same number. */
function delay(number) {
  const seed = createHash('sha256').update(number).digest()[0] / 255;
  return 150 + 550 * seed + 200 * Math.random();
}

async function file(request, response, path) {
  const found = await load(path);
  if (!found) {
    response.writeHead(404, { 'content-type': types['.txt'] }).end('There is nothing here.');
    return;
  }
  const headers = {
    'content-type': types[extname(found.path)] ?? 'application/octet-stream',
    'cache-control': hashed.test(found.path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (extname(found.path) === '.html') headers['content-security-policy'] = policy;
  await send(request, response, { status: 200, headers, ...found });
}

async function load(path) {
  const [folder, name] = path.startsWith('/parcelight/') ? [dist, path.slice('/parcelight/'.length)] : [demo, pages[path] ?? path.slice(1)];
  const full = normalize(join(folder, decodeURIComponent(name)));
  if (!full.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  try {
    const { mtimeMs } = await stat(full);
    const known = files.get(full);
    if (known?.mtimeMs === mtimeMs) return known;
    const bytes = await readFile(full);
    const found = { path: full, mtimeMs, bytes, tag: tagOf(bytes) };
    files.set(full, found);
    return found;
  } catch {
    return undefined;
  }
}

// Weak, because the same content is sent with and without brotli.
const tagOf = (bytes) => `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;

/** Sends bytes, with brotli where the browser takes it, and only when it does not have them yet. */
async function send(request, response, content) {
  const { status, headers, bytes, tag } = content;
  const all = { ...headers, etag: tag, vary: 'accept-encoding', 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' };
  if (status === 200 && request.headers['if-none-match']?.includes(tag)) {
    response.writeHead(304, all).end();
    return;
  }
  let body = bytes;
  if (/\bbr\b/.test(request.headers['accept-encoding'] ?? '') && bytes.length > 500) {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: content.path ? 11 : 4 } };
    body = content.packed ??= await compress(bytes, quality);
    if (files.has(content.path)) files.get(content.path).packed = body;
    all['content-encoding'] = 'br';
  }
  all['content-length'] = body.length;
  response.writeHead(status, all).end(request.method === 'HEAD' ? undefined : body);
}

/** The port asked for, else 8080 or the next free one. */
function listen(port, asked) {
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE' || asked || port > 8099) throw error;
    listen(port + 1, asked);
  });
  server.listen(port, '127.0.0.1', () => {
    const origin = `http://localhost:${server.address().port}`;
    console.log(`\n  Order page   ${origin}/\n  Playground   ${origin}/playground\n\n  Ctrl-C ends it.`);
  });
}

const asked = values.port ?? process.env.PORT;
listen(Number(asked ?? 8080), asked !== undefined);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
