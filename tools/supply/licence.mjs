// SPDX licence expressions: `MIT OR (Apache-2.0 AND BSD-3-Clause)`, `Apache-2.0 WITH LLVM-exception`, and the older `MIT/Apache-2.0`.

/** The licences that have to be kept, of those allowed; none when the expression cannot be met with these. The first way that holds is taken. */
export function met(expression, allowed) {
  const words = expression.replaceAll('/', ' OR ').match(/\(|\)|[\w.+-]+/g) ?? [];
  let at = 0;
  const either = () => {
    let found = both();
    while (words[at] === 'OR') {
      at += 1;
      const other = both();
      found ??= other;
    }
    return found;
  };
  const both = () => {
    let found = one();
    while (words[at] === 'AND') {
      at += 1;
      const other = one();
      found = found && other && [...new Set([...found, ...other])];
    }
    return found;
  };
  const one = () => {
    if (words[at] === '(') {
      at += 1;
      const found = either();
      at += 1;
      return found;
    }
    let name = words[at];
    at += 1;
    if (words[at] === 'WITH') {
      name += ` WITH ${words[at + 1]}`;
      at += 2;
    }
    return allowed.includes(name) ? [name] : undefined;
  };
  const found = words.length > 0 ? either() : undefined;
  return at === words.length ? found : undefined;
}
