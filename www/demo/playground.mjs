// A developer pastes a reply, sees the element, and what was read of it.
import { badInput } from './bad-input.mjs';
import { providers } from './providers.mjs';

const byId = (id) => document.getElementById(id);
const [example, provider, reply, frame] = ['example', 'provider', 'reply', 'frame'].map(byId);

provider.append(...providers.map((id) => new Option(id)));
addLanguages();

const examples = {
  'AfterShip: cleared customs': { number: 'YT2634000012345678' },
  'AfterShip, older dialect: a label': { number: 'EF204171166TH' },
  '17TRACK: customs wants a document': { number: 'RB615044273CN' },
  'Cainiao: with the courier': { number: 'LP00584120937612' },
  'AliExpress: waits for the buyer': { number: 'AP00770031264411' },
  'Shopee: delivered': { number: 'TH264170092315A' },
  'HTTP 404: unknown number': { number: 'NOT-FOUND', live: true },
  'HTTP 429: asked too often': { number: 'TOO-MANY', live: true },
  'HTTP 500: the shop’s server fails': { number: 'SERVER-DOWN', live: true },
  'No such server': { number: 'A1', src: 'https://nowhere.invalid/?n={number}', live: true },
  ...Object.fromEntries(Object.entries(badInput).map(([name, make]) => [`Bad input: ${name}`, { make }])),
};

for (const name of Object.keys(examples)) example.append(new Option(name));

/** The element on the page; made anew when it is to ask by itself. */
let parcel;

function place(attributes) {
  const fresh = document.createElement('parcel-light');
  for (const [name, value] of Object.entries({ ...attributes, ...chosen() })) fresh.setAttribute(name, value);
  const fallback = document.createElement('p');
  fallback.className = 'fallback';
  fallback.textContent = 'The fallback: what the shop put inside the tag.';
  fresh.append(fallback);
  byId('events').replaceChildren();
  for (const name of ['ready', 'update', 'status', 'error']) fresh.addEventListener(`parcel-${name}`, log);
  parcel?.remove();
  frame.append(fresh);
  parcel = fresh;
  write();
}

/** Every language there are texts in, each by its own name; `npm start -- --pseudo` brings two that are made up. */
async function addLanguages() {
  const { locales } = await (await fetch('/parcelight/manifest.json')).json();
  const known = ['en', ...[...byId('language').options].map(({ value }) => value)];
  for (const tag of Object.keys(locales).filter((other) => !known.includes(other))) {
    const option = new Option(new Intl.DisplayNames(tag, { type: 'language' }).of(tag), tag);
    option.lang = tag;
    byId('language').append(option);
  }
}

function chosen() {
  const map = byId('map').checked ? {} : { map: 'none' };
  const named = provider.value ? { provider: provider.value } : {};
  return { lang: byId('language').value, theme: byId('theme').value, ...map, ...named };
}

function log(event) {
  const line = document.createElement('li');
  line.textContent = `${event.type} ${JSON.stringify(event.detail)}`;
  byId('events').append(line);
}

/** The tag as a shop would write it. */
function write() {
  const copy = parcel.cloneNode(false);
  copy.replaceChildren();
  byId('tag').textContent = copy.outerHTML;
}

/** Shows a text as the reply of a provider. */
async function show(text) {
  byId('size').textContent = `${text.length.toLocaleString('en')} characters`;
  if (!parcel || parcel.hasAttribute('src')) place({});
  parcel.shipment = text;
  await inspect(text);
}

let asked = 0;

async function inspect(text) {
  const turn = ++asked;
  let result;
  try {
    const { inspectReply } = await import('/parcelight/inspect.js');
    result = await inspectReply(text, provider.value || undefined);
  } catch (error) {
    result = { provider: null, error: { kind: 'module', message: String(error) }, shipments: [], warnings: [] };
  }
  if (turn !== asked) return;
  byId('recognised').textContent = result.provider ?? 'not recognised';
  byId('error').textContent = result.error ? `${result.error.kind}: ${result.error.message}` : 'none';
  byId('warnings').textContent = result.warnings.map((one) => (typeof one === 'string' ? one : `${one.kind}: ${one.detail}`)).join('\n') || 'none';
  byId('canonical').textContent = JSON.stringify(result, null, 2);
}

/** A text of ten megabytes would freeze the box, not the element. */
const shown = (text) => (text.length > 200_000 ? `${text.slice(0, 2_000)}\n… ${text.length.toLocaleString('en')} characters in all` : text);

async function pick() {
  const { number, src = '/api/track?number={number}', live, make } = examples[example.value];
  if (make) {
    const text = make();
    reply.value = shown(text);
    return show(text);
  }
  if (live) {
    reply.value = '';
    byId('size').textContent = '';
    place({ number, src });
  }
  const response = await fetch(src.replace('{number}', number)).catch(() => undefined);
  const text = (await response?.text()) ?? '';
  try {
    reply.value = JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    reply.value = text;
  }
  return live ? inspect(text) : show(reply.value);
}

let typing;
reply.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => show(reply.value), 250);
});
reply.addEventListener('dragover', (event) => {
  event.preventDefault();
  reply.classList.add('is-over');
});
reply.addEventListener('dragleave', () => reply.classList.remove('is-over'));
reply.addEventListener('drop', async (event) => {
  event.preventDefault();
  reply.classList.remove('is-over');
  const file = event.dataTransfer.files[0];
  if (!file) return;
  const text = await file.text();
  reply.value = shown(text);
  show(text);
});

example.addEventListener('change', pick);
provider.addEventListener('change', () => {
  const src = parcel?.getAttribute('src');
  if (provider.value) parcel?.setAttribute('provider', provider.value);
  else parcel?.removeAttribute('provider');
  write();
  if (!src) show(reply.value);
});
for (const name of ['language', 'theme']) {
  byId(name).addEventListener('change', (event) => {
    parcel.setAttribute(name === 'language' ? 'lang' : name, event.target.value);
    write();
  });
}
byId('map').addEventListener('change', (event) => {
  if (event.target.checked) parcel.removeAttribute('map');
  else parcel.setAttribute('map', 'none');
  write();
});
byId('width').addEventListener('change', (event) => (frame.dataset.width = event.target.value));

await pick();
