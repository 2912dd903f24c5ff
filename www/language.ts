// Which catalog serves a buyer, whose digits and dates, and which way the language is written: by what the browser knows of languages.

/** Where a language has catalogs with other words: the regions that one of them is for. By CLDR, what belongs to Spain, Equatorial Guinea and the Philippines write as Spain. */
const REGIONS: Record<string, RegExp> = { es: /ES|EA|IC|GQ|PH/, pt: /BR/, zh: /HK|MO/ };

/** A tag that is one, in the usual case, and what decides between catalogs: language, script, whether its region has the first words of `REGIONS`, region. */
type Tag = readonly [text: string, ...parts: readonly unknown[]];

const known = new Map<string, Tag | undefined>();

/** Each is read once: a list asks for the languages of all its rows. */
function read(text: string): Tag | undefined {
  if (!known.has(text)) known.set(text, parse(text));
  return known.get(text);
}

function parse(text: string): Tag | undefined {
  try {
    // Norwegian has three names, and most read and write `nb`; WebKit does not know that `tl` is Filipino. Chinese pages are often in `zh-cmn-Hans`, an old
    // form, and some Android in `th-TH-x-lvariant-TH`.
    const usual = text.trim().replaceAll('_', '-').replace(/^n[no]\b/i, 'nb').replace(/^tl\b/i, 'fil').replace(/^zh-[a-z]{3}\b/i, 'zh').replace(/-x-.*/i, '');
    const tag = new Intl.Locale(usual);
    const { baseName, numberingSystem } = tag;
    const { language, script, region } = tag.maximize();
    if (/^und\b/.test(baseName)) return undefined;
    return [baseName + (numberingSystem ? `-u-nu-${numberingSystem}` : ''), language, script, REGIONS[language]?.test(region!), region];
  } catch {
    // No tag is passed by.
    return undefined;
  }
}

/**
 * The first of the wanted languages (attribute, document, browser) that there is a catalog for, English without one; and the tag for numbers and
 * dates: the buyer's own where the catalog is in its language and script, so that `ar-EG` keeps its digits and `en-GB` its order of day and month.
 *
 * A catalog of the region whose words it shares is best (`es-AR` has those of `es-419`), then one of the same script, then one of the same language: who reads
 * traditional Chinese is better served with simplified than with the next language.
 */
export function negotiate(wanted: readonly (string | null | undefined)[], available: string): [catalog: string, tag: string] {
  const catalogs = available.split(',').map((catalog) => [catalog, read(catalog)] as const);
  for (const wish of wanted) {
    const [text, ...parts] = read(wish ?? '') ?? [];
    if (!text) continue;
    const fits = catalogs.map(([, tag]) => [...parts, 0].findIndex((part, place) => part !== tag?.[place + 1]));
    const best = Math.max(...fits);
    const [catalog] = catalogs[fits.indexOf(best)]!;
    if (best) return [catalog, best > 1 ? text : catalog];
  }
  return ['en', 'en'];
}

/** Whether two tags are of one language: `no` and `nb-NO` are. */
export function isSame(one: string, other: string): boolean {
  return read(one)?.[1] === read(other)?.[1];
}

/** The way a language is written. XB is CLDR's region for mirrored English, which tests are written in. */
export function direction(tag: string): string {
  const [, , script, , region] = read(tag) ?? [];
  return region === 'XB' || /Arab|Hebr|Syrc|Thaa/.test(`${script}`) ? 'rtl' : 'ltr';
}
