// The words of the page, as the buyer reads them in English.
import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('../../../locales/en/main.ftl', import.meta.url), 'utf8');

/** The English text of a message. */
export function words(message) {
  const found = source.split('\n').find((line) => line.startsWith(`${message} = `));
  if (!found) throw new Error(`There is no message ${message} in locales/en/main.ftl.`);
  return found.slice(message.length + 3);
}
