//! Which language, and whose digits and dates.

use super::tag::{OTHER_SCRIPT, Tag, word};

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
    const CHAINS: [(&str, &str); 47] = [
        ("es-AR", "es-419 es en"),
        ("es-MX", "es-419 es en"),
        ("es-US", "es-419 es en"),
        ("es-419", "es-419 es en"),
        ("es", "es es-419 en"),
        ("es-ES", "es es-419 en"),
        ("es-GQ", "es es-419 en"),
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
