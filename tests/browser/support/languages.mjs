// Which catalog a buyer is served with: a table, and the code of www/language.ts to be asked in any engine.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = new URL('../../../', import.meta.url);

/** Those of `locales/`, English first, as the page has them. */
export const available = ['en', ...readdirSync(new URL('locales', root)).filter((tag) => tag !== 'en').sort()];

/** What is wanted, and the catalogs in the order in which they are taken when the ones before are not there. */
export const chains = {
  'es-AR': 'es-419 es en', 'es-MX': 'es-419 es en', 'es-US': 'es-419 es en', 'es-419': 'es-419 es en', es: 'es es-419 en', 'es-ES': 'es es-419 en', 'es-GQ': 'es es-419 en',
  'zh-Hant-HK': 'zh-HK zh-TW zh-CN en', 'zh-HK': 'zh-HK zh-TW zh-CN en', 'zh-MO': 'zh-HK zh-TW zh-CN en', 'zh-TW': 'zh-TW zh-HK zh-CN en', 'zh-Hant': 'zh-TW zh-HK zh-CN en',
  'zh-Hant-MY': 'zh-TW zh-HK zh-CN en', 'zh-SG': 'zh-CN zh-HK zh-TW en', 'zh-Hans': 'zh-CN zh-HK zh-TW en', 'zh-Hans-HK': 'zh-CN zh-HK zh-TW en', zh: 'zh-CN zh-HK zh-TW en',
  ZH_cn: 'zh-CN zh-HK zh-TW en', 'zh-cmn-Hans-CN': 'zh-CN zh-HK zh-TW en', 'zh-cmn-Hant': 'zh-TW zh-HK zh-CN en',
  no: 'nb en', 'no-NO': 'nb en', 'nb-NO': 'nb en', 'nn-NO': 'nb en', in: 'id en', 'in-ID': 'id en', iw: 'he en', 'iw-IL': 'he en', tl: 'fil en', 'tl-PH': 'fil en',
  pt: 'pt-BR pt-PT en', 'pt-BR': 'pt-BR pt-PT en', 'pt-PT': 'pt-PT pt-BR en', 'pt-AO': 'pt-PT pt-BR en', 'pt-MZ': 'pt-PT pt-BR en',
  'kk-Cyrl': 'kk en', 'kk-Cyrl-KZ': 'kk en', kk: 'kk en', 'fr-CA': 'fr en', 'de-AT': 'de en', 'nl-BE': 'nl en', 'sv-FI': 'sv en', 'ms-SG': 'ms en', 'ms-Arab-MY': 'ms en',
  'ta-LK': 'ta en', 'ur-IN': 'ur en', 'fa-AF': 'fa en', 'en-GB': 'en', 'en-419': 'en', 'th-TH-x-lvariant-TH': 'th en', 'ar-AE-u-nu-latn': 'ar en',
  sr: 'en', 'sr-Latn': 'en', 'sr-Cyrl-RS': 'en', tlh: 'en', und: 'en', 'en_US!': 'en', 'not a tag': 'en', '': 'en', 'x-klingon': 'en',
};

/** What is wanted, best first, and the tag for numbers and dates. */
export const formats = [
  [['es-AR'], 'es-AR'], [['zh-Hant-HK'], 'zh-Hant-HK'], [['zh-MO'], 'zh-MO'], [['zh'], 'zh'], [['ZH_cn'], 'zh-CN'], [['zh-cmn-Hans-CN'], 'zh-Hans-CN'], [['no-NO'], 'nb-NO'],
  [['in-ID'], 'id-ID'], [['tl-PH'], 'fil-PH'], [['pt-AO'], 'pt-AO'], [['kk-Cyrl-KZ'], 'kk-Cyrl-KZ'], [['iw-IL'], 'he-IL'], [['en-001'], 'en-001'], [['ar-EG'], 'ar-EG'],
  [['ar-AE-u-nu-latn'], 'ar-AE-u-nu-latn'], [['th-TH-x-lvariant-TH'], 'th-TH'],
  // Another script than the catalog has: its dates in our texts would be mixed writing.
  [['ms-Arab-MY'], 'ms'], [['sr-Latn-RS'], 'en'],
  [[null, undefined, '', 'xx', 'th', 'ar'], 'th'], [['not a tag', 'en_US!', 'und', 'ar'], 'ar'], [['tlh'], 'en'], [[], 'en'],
];

/** The way a language is written. */
export const directions = {
  'ar-EG': 'rtl', he: 'rtl', iw: 'rtl', fa: 'rtl', ur: 'rtl', ps: 'rtl', ckb: 'rtl', dv: 'rtl', yi: 'rtl', 'ug-Latn': 'ltr', 'ms-Arab': 'rtl', 'zh-CN': 'ltr', 'en-XA': 'ltr', 'en-XB': 'rtl', '': 'ltr',
};

const { outputFiles: [{ text: code }] } = buildSync({
  entryPoints: [fileURLToPath(new URL('www/language.ts', root))], bundle: true, format: 'iife', globalName: 'language', write: false, logLevel: 'error',
});

/** What the engine that runs this expression makes of the tables, as JSON: of each chain its catalogs, the formats, the directions, and of each catalog's own tag. */
export const answers = `(() => {
  ${code}
  const chain = (wanted) => {
    const taken = [];
    for (let left = ${JSON.stringify(available)}; taken.at(-1) !== 'en'; left = left.filter((tag) => tag !== taken.at(-1))) taken.push(language.negotiate([wanted], left.join())[0]);
    return taken.join(' ');
  };
  return JSON.stringify([
    ${JSON.stringify(Object.keys(chains))}.map((wanted) => [wanted, chain(wanted)]),
    ${JSON.stringify(formats.map(([wanted]) => wanted))}.map((wanted) => [wanted, language.negotiate(wanted, '${available}')[1]]),
    ${JSON.stringify(Object.keys(directions))}.map((tag) => [tag, language.direction(tag)]),
    ${JSON.stringify(available)}.map((tag) => language.negotiate([tag], '${available}')),
  ]);
})()`;

/** What they should be. */
export const wanted = JSON.parse(JSON.stringify([Object.entries(chains), formats, Object.entries(directions), available.map((tag) => [tag, tag])]));
