//! The plural categories that whole numbers have in a language.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// Whole numbers that show every category of every language.
fn samples() -> impl Iterator<Item = u32> {
    (0..=1_000).chain([1_000_000, 2_000_000])
}

/// Fractions that show the categories that only they have: `[many]` in Czech, `[other]` in Polish.
const FRACTIONS: [&str; 6] = ["0.0", "0.5", "1.0", "1.5", "2.5", "5.5"];

/// The names of the categories, as in FTL.
pub(crate) const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plurals of a language.
pub(crate) struct Plurals {
    /// Sample numbers with the name of their category.
    pub(crate) numbers: Vec<(u32, &'static str)>,
    /// All categories of the language: those of whole numbers, of fractions, and `other`, which every language has.
    pub(crate) names: BTreeSet<&'static str>,
}

/// The plurals of a language; `None` when there are no rules for it.
pub(crate) fn plurals(tag: &str) -> Option<Plurals> {
    let full: LanguageIdentifier = tag.parse().ok()?;
    // The rules are kept by language; `zh-CN` has those of `zh`.
    let language = LanguageIdentifier::from_parts(full.language, None, None, &[]);
    let rules = PluralRules::create(full, PluralRuleType::CARDINAL)
        .or_else(|_| PluralRules::create(language.clone(), PluralRuleType::CARDINAL))
        .ok()?;
    let language = language.to_string();
    let numbers: Vec<_> =
        samples().map(|number| Some((number, renewed(&language, number, name(rules.select(number).ok()?))))).collect::<Option<_>>()?;
    let fractions = FRACTIONS.iter().filter_map(|number| Some(renewed(&language, 0, name(rules.select(*number).ok()?))));
    let names = numbers.iter().map(|(_, name)| *name).chain(fractions).chain(["other"]).collect();
    Some(Plurals { numbers, names })
}

/// The rules of `intl_pluralrules` are those of CLDR 37. Since then Hebrew has lost its `many` (10, 20 …), and Romance
/// languages have won one for whole millions (« 1 000 000 de jours »). Browsers follow CLDR as it is now.
fn renewed(language: &str, number: u32, name: &'static str) -> &'static str {
    match (language, name) {
        ("he", "many") => "other",
        ("ca" | "es" | "fr" | "it" | "pt", _) if number > 0 && number.is_multiple_of(1_000_000) => "many",
        _ => name,
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `Intl.PluralRules` of ICU 78 (CLDR 48) says of 0 to 1000 and of one and two millions.
    const CLDR_48: &str = "en one other|zh-CN other|zh-TW other|zh-HK other|ja other|ko other|th other|vi other|id other|ms other|\
        fil one other|my other|km other|lo other|hi one other|bn one other|ta one other|ur one other|ar zero one two few many other|\
        fa one other|he one two other|tr one other|ru one few many|uk one few many|kk one other|pl one few many|cs one few other|\
        sk one few other|hu one other|ro one few other|bg one other|el one other|de one other|nl one other|fr one many other|\
        it one many other|es one many other|es-419 one many other|pt-BR one many other|pt-PT one many other|sv one other|da one other|\
        nb one other|fi one other";

    #[test]
    fn categories_of_whole_numbers() {
        for line in CLDR_48.split('|') {
            let (tag, wanted) = line.split_once(' ').unwrap();
            let found = plurals(tag).unwrap();
            let has: Vec<&str> = NAMES.into_iter().filter(|name| found.numbers.iter().any(|(_, of)| of == name)).collect();
            assert_eq!(has.join(" "), wanted, "{tag}");
        }
    }

    #[test]
    fn single_numbers() {
        let of = |tag: &str, number: u32| plurals(tag).unwrap().numbers.iter().find(|(known, _)| *known == number).unwrap().1;
        assert_eq!(["fr", "pt-BR", "pt-PT", "hi", "fa", "de"].map(|tag| of(tag, 0)), ["one", "one", "other", "one", "one", "other"]);
        assert_eq!([2, 20, 100].map(|number| of("he", number)), ["two", "other", "other"]);
        assert_eq!([21, 22, 25, 11].map(|number| of("ru", number)), ["one", "few", "many", "many"]);
        assert_eq!([21, 22, 25, 0].map(|number| of("pl", number)), ["many", "few", "many", "many"]);
        assert_eq!([0, 19, 20].map(|number| of("ro", number)), ["few", "few", "other"]);
        assert_eq!([3, 4, 6, 10].map(|number| of("fil", number)), ["one", "other", "other", "one"]);
    }

    #[test]
    fn fractions_have_categories_too() {
        let names = |tag: &str| plurals(tag).unwrap().names.into_iter().collect::<Vec<_>>().join(" ");
        assert_eq!(names("cs"), "few many one other");
        assert_eq!(names("pl"), "few many one other");
        assert_eq!(names("th"), "other");
    }

    #[test]
    fn a_language_without_rules() {
        assert!(plurals("tlh").is_none());
        assert!(plurals("not a tag").is_none());
    }
}
