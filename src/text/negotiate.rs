//! Which language, and whose digits and dates.

/// The outcome of [`negotiate`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The tag of the catalog, one of those available.
    pub catalog: String,
    /// The tag for numbers and dates: the buyer's own when its language and script are those of the catalog, so that
    /// `ar-EG` keeps its digits and `en-GB` its order of day and month; else the catalog's.
    pub formatting: String,
}

/// The way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// The language when nothing fits.
const FALLBACK: &str = "en";

/// Old codes that browsers still send, and the other names of Norwegian, each with the one that catalogs have.
const RENAMED: [(u64, u64); 5] = [
    (word(b"in"), word(b"id")),
    (word(b"iw"), word(b"he")),
    (word(b"nn"), word(b"nb")),
    (word(b"no"), word(b"nb")),
    (word(b"tl"), word(b"fil")),
];

/// Scripts written from right to left.
const RIGHT_TO_LEFT_SCRIPTS: [u64; 4] = [word(b"arab"), word(b"hebr"), word(b"syrc"), word(b"thaa")];

/// Languages written from right to left when no script is said.
const RIGHT_TO_LEFT: [u64; 10] =
    [word(b"ar"), word(b"ckb"), word(b"dv"), word(b"fa"), word(b"he"), word(b"ps"), word(b"sd"), word(b"ug"), word(b"ur"), word(b"yi")];

/// The first of the wanted tags that there is a catalog for, in the order given: attribute, document, browser.
///
/// A tag without an exact match takes a catalog of the region whose words it shares (`es-AR` that of `es-419`), then of the
/// same language and script, then of the same language: a buyer who reads traditional Chinese is better served with
/// simplified Chinese than with the next language of the list.
/// Tags that are no BCP 47 (`und`, `en_US!`, an empty attribute) are passed by.
///
/// ```
/// use parcelight::text::negotiate;
/// let available = ["en", "ar", "es", "es-419", "th", "zh-CN"];
/// let catalog = |wanted: &str| negotiate(&[wanted], &available).catalog;
/// assert_eq!(catalog("es-AR"), "es-419");
/// assert_eq!(catalog("zh-Hans"), "zh-CN");
/// assert_eq!(catalog("zh-SG"), "zh-CN");
/// assert_eq!(catalog("th-TH"), "th");
/// assert_eq!(catalog("tlh"), "en");
/// ```
pub fn negotiate(wanted: &[&str], available: &[&str]) -> Choice {
    for wish in wanted {
        let Some(wish) = Tag::parse(wish) else { continue };
        let (mut best, mut fit) = ("", 0);
        for have in available {
            let Some(tag) = Tag::parse(have) else { continue };
            let other = wish.fit(&tag);
            // Of equals the first is taken.
            if other > fit {
                (best, fit) = (have, other);
            }
        }
        if fit > 0 {
            let formatting = if fit > OTHER_SCRIPT { wish.text() } else { best.to_owned() };
            return Choice { catalog: best.to_owned(), formatting };
        }
    }
    Choice { catalog: FALLBACK.to_owned(), formatting: FALLBACK.to_owned() }
}

/// The way a language is written, from its tag.
pub fn direction(tag: &str) -> Direction {
    let right_to_left = Tag::parse(tag).is_some_and(|tag| match tag.script {
        // XB is CLDR's region for mirrored English, which tests are written in.
        0 => RIGHT_TO_LEFT.contains(&tag.language) || tag.region == word(b"xb"),
        script => RIGHT_TO_LEFT_SCRIPTS.contains(&script),
    });
    if right_to_left { Direction::Rtl } else { Direction::Ltr }
}

/// The same language in another script.
const OTHER_SCRIPT: u8 = 1;
/// The same language and script, another region.
const OTHER_REGION: u8 = 2;
/// The same language and script, a region with the same words.
const SAME_WORDS: u8 = 3;
/// The same language, script and region.
const SAME: u8 = 4;

/// The parts of a tag that matter here, as [`word`]s; 0 for what is not said.
struct Tag {
    language: u64,
    script: u64,
    region: u64,
    /// `nu-latn`: the digits that a page asks for.
    digits: u64,
}

/// A subtag as a number: its eight characters at most, in lower case, the last one lowest; 0 when it is none. Numbers
/// compare in one step, and a tag of them needs no memory of its own.
const fn word(part: &[u8]) -> u64 {
    let (mut word, mut rest) = (0, part);
    while let [byte, after @ ..] = rest {
        if !byte.is_ascii_alphanumeric() || part.len() > 8 {
            return 0;
        }
        word = word << 8 | byte.to_ascii_lowercase() as u64;
        rest = after;
    }
    word
}

/// What a letter has in a word, and a figure has not.
const LETTERS: u64 = 0x4040_4040_4040_4040;

/// Whether a word is of letters alone.
fn letters(word: u64) -> bool {
    let mut rest = word;
    while rest & 0x40 != 0 {
        rest >>= 8;
    }
    rest == 0 && word != 0
}

impl Tag {
    fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.trim_ascii().as_bytes().split(|byte| matches!(byte, b'-' | b'_'));
        let first = parts.next()?;
        let mut tag = Self { language: word(first), script: 0, region: 0, digits: 0 };
        if !matches!(first.len(), 2 | 3) || !letters(tag.language) || tag.language == word(b"und") {
            return None;
        }
        for (old, new) in RENAMED {
            if tag.language == old {
                tag.language = new;
            }
        }
        let (mut is_open, mut before) = (true, 0);
        while let Some(part) = parts.next() {
            let here = word(part);
            if before == word(b"u") && here == word(b"nu") {
                let digits = parts.next().unwrap_or_default();
                if digits.len() > 2 && letters(word(digits)) && parts.next().is_none() {
                    tag.digits = word(digits);
                }
                break;
            }
            before = here;
            if !is_open {
                continue;
            }
            match part.len() {
                4 if tag.script == 0 && tag.region == 0 && letters(here) => tag.script = here,
                2 if tag.region == 0 && letters(here) => tag.region = here,
                3 if tag.region == 0 && here != 0 && here & LETTERS == 0 => tag.region = here,
                _ if here == 0 => return None,
                // Variants and extensions say nothing about the choice.
                _ => is_open = false,
            }
        }
        Some(tag)
    }

    /// The script, said or implied. Only Chinese has catalogs in two.
    fn script(&self) -> u64 {
        if self.script != 0 || self.language != word(b"zh") {
            self.script
        } else if [word(b"tw"), word(b"hk"), word(b"mo")].contains(&self.region) {
            word(b"hant")
        } else {
            word(b"hans")
        }
    }

    /// Where there are two catalogs, whether this region reads the first: that of `es`, `pt-BR`, `zh-HK`. All others read
    /// the second: `es-419`, `pt-PT`, `zh-TW`.
    fn reads_the_first(&self) -> bool {
        let (one, two) = if self.language == word(b"es") {
            (0, word(b"es"))
        } else if self.language == word(b"pt") {
            (0, word(b"br"))
        } else if self.script() == word(b"hant") {
            (word(b"hk"), word(b"mo"))
        } else {
            return false;
        };
        self.region == one || self.region == two
    }

    /// How well a catalog serves this wish; 0 for not at all.
    fn fit(&self, have: &Self) -> u8 {
        if self.language != have.language {
            0
        } else if self.script() != have.script() {
            OTHER_SCRIPT
        } else if self.reads_the_first() != have.reads_the_first() {
            OTHER_REGION
        } else if self.region != have.region {
            SAME_WORDS
        } else {
            SAME
        }
    }

    /// The tag again, in the usual case.
    fn text(&self) -> String {
        let mut text = String::new();
        push(&mut text, "", self.language, 0);
        push(&mut text, "-", self.script, 1);
        push(&mut text, "-", self.region, 2);
        push(&mut text, "-u-nu-", self.digits, 0);
        text
    }
}

/// Writes a word, if there is one, with so many capitals.
fn push(text: &mut String, before: &str, word: u64, capitals: usize) {
    if word == 0 {
        return;
    }
    text.push_str(before);
    let capitals = text.len() + capitals;
    for byte in word.to_be_bytes() {
        if byte != 0 {
            let letter = if text.len() < capitals { byte.to_ascii_uppercase() } else { byte };
            text.push(char::from(letter));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const AVAILABLE: &[&str] = &["en", "ar", "th", "zh-CN"];

    fn chosen(wanted: &[&str]) -> (String, String) {
        let choice = negotiate(wanted, AVAILABLE);
        (choice.catalog, choice.formatting)
    }

    fn pair(catalog: &str, formatting: &str) -> (String, String) {
        (catalog.to_owned(), formatting.to_owned())
    }

    #[test]
    fn scripts() {
        assert_eq!(chosen(&["zh"]), pair("zh-CN", "zh"));
        assert_eq!(chosen(&["zh-Hans-MY"]), pair("zh-CN", "zh-Hans-MY"));
        assert_eq!(chosen(&["ZH_cn"]), pair("zh-CN", "zh-CN"));
        assert_eq!(chosen(&["zh-Hant"]), pair("zh-CN", "zh-CN"), "traditional dates in a simplified text would be mixed writing");
        assert_eq!(chosen(&["zh-TW", "en-US"]), pair("zh-CN", "zh-CN"));
        let both = ["en", "zh-CN", "zh-TW"];
        assert_eq!(negotiate(&["zh-HK"], &both).catalog, "zh-TW");
        assert_eq!(negotiate(&["zh-Hant"], &both).catalog, "zh-TW");
        assert_eq!(negotiate(&["zh-SG"], &both).catalog, "zh-CN");
    }

    /// The languages of issue 6, as `locales/` has them.
    const FORTY: &str = "en ar bg bn cs da de el es es-419 fa fi fil fr he hi hu id it ja kk km ko lo ms my nb nl pl pt-BR \
        pt-PT ro ru sk sv ta th tr uk ur vi zh-CN zh-HK zh-TW";

    /// A wanted tag, and the catalogs in the order in which it takes them when the ones before are not there.
    const CHAINS: [(&str, &str); 46] = [
        ("es-AR", "es-419 es en"),
        ("es-MX", "es-419 es en"),
        ("es-US", "es-419 es en"),
        ("es-419", "es-419 es en"),
        ("es", "es es-419 en"),
        ("es-ES", "es es-419 en"),
        ("zh-Hant-HK", "zh-HK zh-TW zh-CN en"),
        ("zh-HK", "zh-HK zh-TW zh-CN en"),
        ("zh-MO", "zh-HK zh-TW zh-CN en"),
        ("zh-TW", "zh-TW zh-HK zh-CN en"),
        ("zh-Hant", "zh-TW zh-HK zh-CN en"),
        ("zh-Hant-MY", "zh-TW zh-HK zh-CN en"),
        ("zh-SG", "zh-CN zh-HK zh-TW en"),
        ("zh-Hans-HK", "zh-CN zh-HK zh-TW en"),
        ("zh", "zh-CN zh-HK zh-TW en"),
        ("no", "nb en"),
        ("no-NO", "nb en"),
        ("nb-NO", "nb en"),
        ("nn-NO", "nb en"),
        ("in", "id en"),
        ("in-ID", "id en"),
        ("iw", "he en"),
        ("iw-IL", "he en"),
        ("tl", "fil en"),
        ("tl-PH", "fil en"),
        ("pt", "pt-BR pt-PT en"),
        ("pt-BR", "pt-BR pt-PT en"),
        ("pt-PT", "pt-PT pt-BR en"),
        ("pt-AO", "pt-PT pt-BR en"),
        ("pt-MZ", "pt-PT pt-BR en"),
        ("sr", "en"),
        ("sr-Latn", "en"),
        ("sr-Cyrl-RS", "en"),
        ("kk-Cyrl", "kk en"),
        ("kk-Cyrl-KZ", "kk en"),
        ("kk", "kk en"),
        ("fr-CA", "fr en"),
        ("de-AT", "de en"),
        ("nl-BE", "nl en"),
        ("sv-FI", "sv en"),
        ("ms-SG", "ms en"),
        ("ta-LK", "ta en"),
        ("ur-IN", "ur en"),
        ("fa-AF", "fa en"),
        ("en-GB", "en"),
        ("en-419", "en"),
    ];

    #[test]
    fn among_forty_languages() {
        for (wanted, catalogs) in CHAINS {
            let mut available: Vec<&str> = FORTY.split(' ').collect();
            for catalog in catalogs.split(' ') {
                assert_eq!(negotiate(&[wanted], &available).catalog, catalog, "{wanted} among {available:?}");
                available.retain(|tag| *tag != catalog);
            }
        }
        let available: Vec<&str> = FORTY.split(' ').collect();
        for tag in &available {
            assert_eq!(negotiate(&[tag], &available), Choice { catalog: (*tag).to_owned(), formatting: (*tag).to_owned() });
        }
    }

    #[test]
    fn the_buyers_own_formats() {
        let available: Vec<&str> = FORTY.split(' ').collect();
        let formatting = |wanted: &str| negotiate(&[wanted], &available).formatting;
        assert_eq!(formatting("es-AR"), "es-AR");
        assert_eq!(formatting("zh-Hant-HK"), "zh-Hant-HK");
        assert_eq!(formatting("zh-MO"), "zh-MO");
        assert_eq!(formatting("no-NO"), "nb-NO");
        assert_eq!(formatting("in-ID"), "id-ID");
        assert_eq!(formatting("tl-PH"), "fil-PH");
        assert_eq!(formatting("pt-AO"), "pt-AO");
        assert_eq!(formatting("kk-Cyrl-KZ"), "kk", "no catalog says its script");
        assert_eq!(formatting("ms-Arab-MY"), "ms", "another script than the catalog has");
        assert_eq!(formatting("sr-Latn-RS"), "en");
    }

    #[test]
    fn regions_stay_for_digits() {
        assert_eq!(chosen(&["ar-EG"]), pair("ar", "ar-EG"));
        assert_eq!(chosen(&["ar-AE-u-nu-latn"]), pair("ar", "ar-AE-u-nu-latn"));
        assert_eq!(chosen(&["th-TH-x-lvariant-TH"]), pair("th", "th-TH"));
        assert_eq!(chosen(&["en-001"]), pair("en", "en-001"));
    }

    #[test]
    fn the_first_that_there_is() {
        assert_eq!(chosen(&["", "xx", "th", "ar"]), pair("th", "th"));
        assert_eq!(chosen(&["not a tag", "en_US!", "ar"]), pair("ar", "ar"));
        assert_eq!(chosen(&["de-CH"]), pair("en", "en"));
        assert_eq!(chosen(&[]), pair("en", "en"));
        assert_eq!(negotiate(&["iw-IL"], &["en", "he"]).formatting, "he-IL");
        assert_eq!(negotiate(&["pt-PT"], &["en", "pt-BR"]).catalog, "pt-BR");
        assert_eq!(negotiate(&["de"], &[]).catalog, "en");
    }

    #[test]
    fn directions() {
        assert_eq!(direction("ar-EG"), Direction::Rtl);
        assert_eq!(direction("he"), Direction::Rtl);
        assert_eq!(direction("ug-Latn"), Direction::Ltr);
        assert_eq!(direction("ms-Arab"), Direction::Rtl);
        assert_eq!(direction("zh-CN"), Direction::Ltr);
        assert_eq!([direction("en-XA"), direction("en-XB")], [Direction::Ltr, Direction::Rtl]);
        assert_eq!(direction(""), Direction::Ltr);
        assert_eq!(Direction::Rtl.name(), "rtl");
    }

    proptest! {
        #[test]
        fn any_tag_is_survived(tag in ".{0,30}") {
            let choice = negotiate(&[&tag], AVAILABLE);
            prop_assert!(AVAILABLE.contains(&choice.catalog.as_str()));
            prop_assert!(choice.formatting.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
        }
    }
}
