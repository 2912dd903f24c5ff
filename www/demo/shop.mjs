// The shop's own script: its language and its colours. The element follows the page by itself.
import { texts } from './texts.mjs';

const root = document.documentElement;
const address = new URL(location.href);
const select = (name) => document.getElementById(name);

/** What the address asks for, else what the browser wants, else English. */
function firstLanguage() {
  const known = Object.keys(texts);
  const wanted = [address.searchParams.get('lang') ?? '', ...navigator.languages];
  const found = wanted.map((tag) => known.find((lang) => lang === tag || lang.split('-')[0] === tag.split('-')[0]));
  return found.find(Boolean) ?? 'en-GB';
}

function speak(lang) {
  root.lang = lang;
  root.dir = lang === 'ar' ? 'rtl' : 'ltr';
  const words = texts[lang];
  document.title = words[root.dataset.title ?? 'title'];
  for (const node of document.querySelectorAll('[data-text]')) node.textContent = words[node.dataset.text];
  const money = new Intl.NumberFormat(lang, { style: 'currency', currency: 'THB', maximumFractionDigits: 0 });
  for (const node of document.querySelectorAll('[data-amount]')) node.textContent = money.format(Number(node.dataset.amount));
  const placed = new Date(Date.now() - 10 * 86_400_000);
  const time = document.getElementById('placed');
  if (!time) return;
  time.dateTime = placed.toISOString().slice(0, 10);
  time.textContent = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year: 'numeric' }).format(placed);
}

function dress(theme) {
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
}

function remember(name, value) {
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(null, '', address);
}

const language = select('language');
language.value = firstLanguage();
language.addEventListener('change', () => {
  speak(language.value);
  remember('lang', language.value);
});
speak(language.value);

const theme = select('theme');
theme.value = address.searchParams.get('theme') ?? '';
theme.addEventListener('change', () => {
  dress(theme.value);
  remember('theme', theme.value);
});
dress(theme.value);
