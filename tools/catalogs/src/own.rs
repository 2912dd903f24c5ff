//! A whole language of a merchant's own: checked like ours, in English where it says nothing, in one file for the element.
//!
//! The file is UTF-8: a line `parcelight <tag> <checksum>`, the catalog of the main part, those of the look-up box, of the
//! forecast, of the map and of a list, with line feeds between. The checksum is FNV-1a, 32 bits in hexadecimal, over the UTF-16 units of all that
//! follows the first line: that is what JavaScript can count cheaply. `www/given.ts` reads it.

use crate::check::{Demands, check_by};
use crate::compile::compile_over;
use crate::{Language, PARTS, Problem, Schema, plural};

/// A language, ready to be served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// What the element's `texts` names.
    pub file: String,
    /// What is missing, or could not be checked.
    pub warnings: Vec<Problem>,
    /// So many messages are the merchant's, and so many there are.
    pub messages: (usize, usize),
}

/// Checks a language against English, in the order of [`PARTS`], and compiles it.
///
/// # Errors
/// Everything that is wrong.
pub fn own(language: &Language, english: &[Language; PARTS.len()]) -> Result<Own, Vec<Problem>> {
    let is_english = |name: &str| english.iter().any(|part| part.text(name).is_some());
    let mut problems: Vec<Problem> =
        language.texts.iter().filter(|text| !is_english(&text.name)).map(|text| text.problem("is not in English")).collect();
    if language.texts.is_empty() {
        problems.push(about(language, "there is no message in these files"));
    }
    let mut warnings = Vec::new();
    if plural::plurals(&language.tag).is_none() {
        warnings.push(about(language, "there are no plural rules for this language, so its plurals are not checked"));
    }
    let mut catalogs = Vec::new();
    for part in english {
        let mut of_part = language.clone();
        of_part.texts.retain(|text| part.text(&text.name).is_some());
        problems.extend(check_by(&of_part, part, Demands::Own));
        let missing = part.texts.iter().filter(|text| language.text(&text.name).is_none());
        warnings.extend(missing.map(|text| about(language, &format!("{} is missing, and stays in English", text.name))));
        match compile_over(&of_part, Some(part), &Schema::of(part)) {
            Ok(catalog) => catalogs.push(String::from_utf8_lossy(&catalog).into_owned()),
            Err(found) => problems.extend(found.into_iter().filter(|problem| !problems.contains(problem)).collect::<Vec<_>>()),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let texts = catalogs.join("\n");
    let file = format!("parcelight {} {:08x}\n{texts}", language.tag, checksum(&texts));
    Ok(Own { file, warnings, messages: (language.texts.len(), english.iter().map(|part| part.texts.len()).sum()) })
}

fn about(language: &Language, what: &str) -> Problem {
    Problem { file: language.tag.clone(), line: 0, what: what.to_owned() }
}

fn checksum(text: &str) -> u32 {
    text.encode_utf16().fold(0x811c_9dc5, |hash, unit| (hash ^ u32::from(unit)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ENGLISH, Source, read_part};

    fn english() -> [Language; PARTS.len()] {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        PARTS.map(|part| read_part(&root, part, ENGLISH).unwrap())
    }

    fn built(tag: &str, ftl: &str) -> Result<Own, String> {
        let language = Language::parse(tag, &[Source { file: "mine.ftl".to_owned(), text: ftl.to_owned() }]).unwrap();
        let listed = |problems: Vec<Problem>| problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n");
        own(&language, &english()).map_err(listed)
    }

    #[test]
    fn a_name_belongs_to_one_part() {
        let [main, lookup, forecast, ..] = english();
        let twice: Vec<_> = lookup.texts.iter().filter(|text| main.text(&text.name).or(forecast.text(&text.name)).is_some()).collect();
        assert!(twice.is_empty(), "{twice:?}");
        // What the forecast says in the words of the page is the same there and here, in every language.
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        for tag in crate::locales(&root).unwrap() {
            let language = read_part(&root, crate::MAIN, &tag).unwrap();
            let why = read_part(&root, crate::FORECAST, &language.tag).unwrap();
            for text in &language.texts {
                if let Some(other) = why.text(&text.name) {
                    assert_eq!(format!("{:?}", text.pattern), format!("{:?}", other.pattern), "{} {}", language.tag, text.name);
                }
            }
        }
    }

    #[test]
    fn what_is_missing_is_english() {
        let own = built("cy", "title = Ble mae fy mharsel?\nheadline-departed = Wedi gadael { $place }\n").unwrap();
        let (head, texts) = own.file.split_once('\n').unwrap();
        assert_eq!(head, format!("parcelight cy {:08x}", checksum(texts)));
        let lines: Vec<&str> = texts.split('\n').collect();
        let [main, lookup, ..] = &english();
        assert_eq!(lines.len(), english().iter().map(|part| part.texts.len() + 1).sum::<usize>());
        assert_eq!((lines[0], lines[main.texts.len() + 1]), (Schema::of(main).mark().as_str(), Schema::of(lookup).mark().as_str()));
        assert!(lines.iter().any(|line| line.starts_with("Wedi gadael \u{1}")));
        assert!(lines.contains(&"Ble mae fy mharsel?") && lines.contains(&"Delivered"));
        assert_eq!(own.messages, (2, lines.len() - PARTS.len()));
        assert_eq!(own.warnings.len(), lines.len() - PARTS.len() - 2);
        assert_eq!(own.warnings[0].to_string(), "cy:0: status-pending is missing, and stays in English");
    }

    #[test]
    fn the_checks_are_those_of_our_own_languages() {
        let wrong = |ftl: &str| built("cy", ftl).unwrap_err();
        assert_eq!(wrong("status-delivred = Wedi cyrraedd"), "mine.ftl:1: status-delivred: is not in English");
        assert_eq!(wrong("\nheadline-departed = Wedi gadael"), "mine.ftl:2: headline-departed: $place is missing");
        assert!(wrong("headline-departed = Wedi gadael { $place } { $town }").contains("$town is not in English"));
        assert_eq!(wrong("status-delivered = Delivered"), "mine.ftl:1: status-delivered: is still in English");
        let plurals = wrong("days-left = { $days ->\n    [one] { $days } diwrnod\n   *[other] { $days } diwrnod\n }");
        assert!(plurals.contains("[few] is missing"), "{plurals}");
        assert!(wrong("status-delivered = Wedi \u{202e}cyrraedd").contains("U+202E"));
        assert_eq!(wrong("# nothing"), "cy:0: there is no message in these files");
    }

    #[test]
    fn the_order_is_free_and_english_may_be_rewritten() {
        assert!(built("cy", "status-returned = Wedi dychwelyd\nstatus-pending = Dim sgan eto").is_ok());
        assert!(built("en-AU", "status-delivered = Delivered\nstatus-returned = Sent back").is_ok());
    }

    #[test]
    fn a_language_that_nobody_counts_in() {
        let own = built("tlh", "status-delivered = pawpu'").unwrap();
        assert_eq!(own.warnings[0].to_string(), "tlh:0: there are no plural rules for this language, so its plurals are not checked");
    }
}
