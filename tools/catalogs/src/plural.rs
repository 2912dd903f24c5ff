//! The plural categories that whole numbers have in a language.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// Whole numbers that show every category of every language.
fn samples() -> impl Iterator<Item = u32> {
    (0..=1_000).chain([1_000_000, 2_000_000])
}

/// The names of the categories, as in FTL.
pub(crate) const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Sample numbers with the name of their category; `None` when the language has no rules.
pub(crate) fn numbers(tag: &str) -> Option<Vec<(u32, &'static str)>> {
    let full: LanguageIdentifier = tag.parse().ok()?;
    // The rules are kept by language; `zh-CN` has those of `zh`.
    let language = LanguageIdentifier::from_parts(full.language, None, None, &[]);
    let rules =
        PluralRules::create(full, PluralRuleType::CARDINAL).or_else(|_| PluralRules::create(language, PluralRuleType::CARDINAL)).ok()?;
    samples().map(|number| Some((number, name(rules.select(number).ok()?)))).collect()
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
