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

/// Old codes that browsers still send.
const RENAMED: &[(&str, &str)] = &[("in", "id"), ("iw", "he"), ("tl", "fil")];

/// Scripts written from right to left.
const RIGHT_TO_LEFT_SCRIPTS: &[&str] = &["arab", "hebr", "syrc", "thaa"];

/// Languages written from right to left when no script is said.
const RIGHT_TO_LEFT: &[&str] = &["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/// The first of the wanted tags that there is a catalog for, in the order given: attribute, document, browser.
///
/// A tag without an exact match takes a catalog of the same language and script, then of the same language: a buyer
/// who reads traditional Chinese is better served with simplified Chinese than with the next language of the list.
/// Tags that are no BCP 47 (`und`, `en_US!`, an empty attribute) are passed by.
///
/// ```
/// use parcelight::text::negotiate;
/// let available = ["en", "ar", "th", "zh-CN"];
/// let catalog = |wanted: &str| negotiate(&[wanted], &available).catalog;
/// assert_eq!(catalog("zh-Hans"), "zh-CN");
/// assert_eq!(catalog("zh-SG"), "zh-CN");
/// assert_eq!(catalog("th-TH"), "th");
/// assert_eq!(catalog("tlh"), "en");
/// ```
pub fn negotiate(wanted: &[&str], available: &[&str]) -> Choice {
    for wish in wanted.iter().filter_map(|tag| Tag::parse(tag)) {
        let rank = |have: &str| Tag::parse(have).and_then(|have| wish.fit(&have)).unwrap_or_default();
        // Of equals the first is taken.
        let best = available.iter().rev().max_by_key(|have| rank(have));
        if let Some(have) = best
            && let fit @ 1.. = rank(have)
        {
            let formatting = if fit > OTHER_SCRIPT { wish.text() } else { (*have).to_owned() };
            return Choice { catalog: (*have).to_owned(), formatting };
        }
    }
    Choice { catalog: FALLBACK.to_owned(), formatting: FALLBACK.to_owned() }
}

/// The way a language is written, from its tag.
pub fn direction(tag: &str) -> Direction {
    let right_to_left = Tag::parse(tag).is_some_and(|tag| match tag.script {
        Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script.as_str()),
        None => RIGHT_TO_LEFT.contains(&tag.language.as_str()),
    });
    if right_to_left { Direction::Rtl } else { Direction::Ltr }
}

/// The same language in another script.
const OTHER_SCRIPT: u8 = 1;
/// The same language and script, another region.
const OTHER_REGION: u8 = 2;
/// The same language, script and region.
const SAME: u8 = 3;

/// The parts of a tag that matter here, in lower case.
struct Tag {
    language: String,
    script: Option<String>,
    region: Option<String>,
    /// `nu-latn`: the digits that a page asks for.
    digits: Option<String>,
}

impl Tag {
    fn parse(tag: &str) -> Option<Self> {
        let tag = tag.trim().replace('_', "-").to_ascii_lowercase();
        let (tag, digits) = match tag.split_once("-u-nu-") {
            Some((tag, digits)) => (tag, Some(digits)),
            None => (tag.as_str(), None),
        };
        let mut parts = tag.split('-');
        let language = parts.next().filter(|part| matches!(part.len(), 2 | 3) && letters(part) && *part != "und")?;
        let language = RENAMED.iter().find(|(old, _)| *old == language).map_or(language, |(_, new)| *new);
        let (mut script, mut region) = (None, None);
        for part in parts {
            match part.len() {
                4 if script.is_none() && region.is_none() && letters(part) => script = Some(part.to_owned()),
                2 if region.is_none() && letters(part) => region = Some(part.to_owned()),
                3 if region.is_none() && part.bytes().all(|byte| byte.is_ascii_digit()) => region = Some(part.to_owned()),
                // Variants and extensions say nothing about the choice; what is no tag is none.
                1..=8 if part.bytes().all(|byte| byte.is_ascii_alphanumeric()) => break,
                _ => return None,
            }
        }
        let digits = digits.filter(|name| matches!(name.len(), 3..=8) && letters(name)).map(str::to_owned);
        Some(Self { language: language.to_owned(), script, region, digits })
    }

    /// The script, said or implied. Only Chinese has catalogs in two.
    fn script(&self) -> &str {
        match (&self.script, self.language.as_str(), self.region.as_deref()) {
            (Some(script), _, _) => script,
            (None, "zh", Some("tw" | "hk" | "mo")) => "hant",
            (None, "zh", _) => "hans",
            _ => "",
        }
    }

    /// How well a catalog serves this wish.
    fn fit(&self, have: &Self) -> Option<u8> {
        if self.language != have.language {
            None
        } else if self.script() != have.script() {
            Some(OTHER_SCRIPT)
        } else if self.region != have.region {
            Some(OTHER_REGION)
        } else {
            Some(SAME)
        }
    }

    /// The tag again, in the usual case.
    fn text(&self) -> String {
        let mut text = self.language.clone();
        if let Some(script) = &self.script {
            text.push('-');
            text.extend(script.chars().enumerate().map(|(index, letter)| if index == 0 { letter.to_ascii_uppercase() } else { letter }));
        }
        if let Some(region) = &self.region {
            text.push('-');
            text.push_str(&region.to_ascii_uppercase());
        }
        if let Some(digits) = &self.digits {
            text.push_str("-u-nu-");
            text.push_str(digits);
        }
        text
    }
}

fn letters(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_alphabetic())
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
