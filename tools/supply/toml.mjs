// As much of TOML as deny.toml is written in: tables, texts, numbers, flags, lists, tables in a line.

/** The tables of a file, as objects. What is not understood is an error: a policy that is read wrong is none. */
export function parse(text) {
  const tables = {};
  let table = tables;
  const bare = text.split('\n').map((line) => line.replace(/^((?:[^"#]|"[^"]*")*)#.*$/, '$1').trim());
  for (let at = 0; at < bare.length; at += 1) {
    if (bare[at] === '') continue;
    const heading = /^\[([\w.-]+)\]$/.exec(bare[at]);
    if (heading) {
      table = heading[1].split('.').reduce((inside, key) => (inside[key] ??= {}), tables);
      continue;
    }
    let [, key, value] = /^([\w-]+)\s*=\s*(.*)$/.exec(bare[at]) ?? [];
    if (!key) throw new Error(`deny.toml:${at + 1}: not understood: ${bare[at]}`);
    // A list may go over several lines.
    while (count(value, '[') > count(value, ']') && at + 1 < bare.length) value += ` ${bare[(at += 1)]}`;
    table[key] = read(value, at + 1);
  }
  return tables;
}

function count(text, mark) {
  return text.replace(/"[^"]*"/g, '').split(mark).length - 1;
}

/** A value is JSON, but for `{ key = value }` and a comma before the end. */
function read(value, line) {
  const json = value.replace(/"[^"]*"|([\w-]+)\s*=|,(\s*[\]}])/g, (all, key, end) => (key ? `"${key}":` : (end ?? all)));
  try {
    return JSON.parse(json);
  } catch {
    throw new Error(`deny.toml:${line}: not understood: ${value}`);
  }
}
