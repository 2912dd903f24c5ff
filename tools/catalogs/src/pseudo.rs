//! Languages made of English by rule, to see what no translator can show: a text that is not in the catalogs, one that is
//! put together of parts, one that is cut off, and what does not turn when a page runs from right to left.
//!
//! | | |
//! |---|---|
//! | `en-XA` | accented, with its vowels doubled and in brackets: `[Ðééļîîṽééŕééð]` |
//! | `en-XB` | every run of text written from right to left: U+200F U+202E before, U+202C after it; arrows turned |
//!
//! The tags are CLDR's. No folder of `locales/` holds these languages, and no shop gets them:
//! `npm run build` does not know them, `npm run build -- pseudo` puts them into a copy of `dist/` for tests and the playground.

use fluent_syntax::ast::{Expression, Pattern, PatternElement};

use crate::{Language, Text};

/// The tags of the pseudo-locales.
pub const PSEUDO: [&str; 2] = ["en-XA", "en-XB"];

/// What tells the look-up box its direction (`locales/en/lookup/`).
const DIRECTION: &str = "direction";
const RIGHT_TO_LEFT_OVERRIDE: char = '\u{202e}';
const POP_DIRECTION: char = '\u{202c}';
/// A strong character, so that what stands in isolates of its own begins on the right, too.
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// The pseudo-locales, in the order of [`PSEUDO`].
pub fn pseudo(english: &Language) -> [Language; 2] {
    let [accents, mirror] = PSEUDO;
    [changed(english, accents, &accented, ("[", "]")), changed(english, mirror, &mirrored, ("", ""))]
}

fn changed(english: &Language, tag: &str, write: &dyn Fn(&str) -> String, around: (&str, &str)) -> Language {
    let mut language = english.clone();
    language.tag = tag.to_owned();
    for Text { name, pattern, .. } in &mut language.texts {
        if name == DIRECTION {
            // Not a text: how the language is written.
            let value = if tag == PSEUDO[1] { "rtl" } else { "ltr" };
            pattern.elements = vec![PatternElement::TextElement { value: value.to_owned() }];
        } else {
            change(pattern, write);
            bracket(pattern, around);
        }
    }
    for pattern in language.terms.values_mut() {
        change(pattern, write);
    }
    language
}

fn change(pattern: &mut Pattern<String>, write: &dyn Fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = write(value),
            PatternElement::Placeable { expression } => {
                for variant in variants(expression) {
                    change(variant, write);
                }
            }
        }
    }
}

/// Brackets stand around what is shown, not around a select: that one would no longer stand alone, and be isolated.
fn bracket(pattern: &mut Pattern<String>, (before, after): (&str, &str)) {
    if let [PatternElement::Placeable { expression: expression @ Expression::Select { .. } }] = pattern.elements.as_mut_slice() {
        for variant in variants(expression) {
            bracket(variant, (before, after));
        }
    } else if !before.is_empty() {
        pattern.elements.insert(0, PatternElement::TextElement { value: before.to_owned() });
        pattern.elements.push(PatternElement::TextElement { value: after.to_owned() });
    }
}

fn variants(expression: &mut Expression<String>) -> impl Iterator<Item = &mut Pattern<String>> {
    let variants = match expression {
        Expression::Select { variants, .. } => variants.as_mut_slice(),
        Expression::Inline(_) => &mut [],
    };
    variants.iter_mut().map(|variant| &mut variant.value)
}

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";

fn accented(text: &str) -> String {
    let accent = |letter: char| PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter).map_or(letter, |(_, other)| other);
    let mut out = String::new();
    for letter in text.chars() {
        out.push(accent(letter));
        if "aeiouAEIOU".contains(letter) {
            out.push(accent(letter.to_ascii_lowercase()));
        }
    }
    out
}

fn mirrored(text: &str) -> String {
    let turned = text.replace('→', "←");
    format!("{RIGHT_TO_LEFT_MARK}{RIGHT_TO_LEFT_OVERRIDE}{turned}{POP_DIRECTION}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Schema, Source, compile};

    fn english() -> Language {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        crate::read(&root, "en").unwrap()
    }

    fn compiled(language: &Language) -> Vec<String> {
        let catalog = String::from_utf8(compile(language, &Schema::of(&english())).unwrap()).unwrap();
        catalog.split('\n').skip(1).map(str::to_owned).collect()
    }

    fn of(ftl: &str) -> [String; 2] {
        let english = Language::parse("en", &[Source { file: "main.ftl".to_owned(), text: ftl.to_owned() }]).unwrap();
        let schema = Schema::of(&english);
        pseudo(&english).map(|language| {
            let catalog = String::from_utf8(compile(&language, &schema).unwrap()).unwrap();
            catalog.split_once('\n').unwrap().1.to_owned()
        })
    }

    #[test]
    fn what_they_look_like() {
        assert_eq!(of("a = Delivered"), ["[Ðééļîîṽééŕééð]", "\u{200f}\u{202e}Delivered\u{202c}"]);
        assert_eq!(of("a = Left { $place }"), ["[Ļééƒţ \u{1}0]", "\u{200f}\u{202e}Left \u{202c}\u{1}0"]);
        assert_eq!(of("a = { $place } → { $to }"), ["[\u{1}0 → \u{1}1]", "\u{1}0\u{200f}\u{202e} ← \u{202c}\u{1}1"]);
        let [accents, mirror] = of("a = { $days ->\n    [one] a day\n   *[other] { $days } days\n  }");
        assert_eq!(accents, "\u{3}0one\u{4}[åå ðååý]\u{5}\u{4}[\u{1}0 ðååýš]\u{6}", "a select that stands alone goes on standing alone");
        assert_eq!(mirror, "\u{3}0one\u{4}\u{200f}\u{202e}a day\u{202c}\u{5}\u{4}\u{1}0\u{200f}\u{202e} days\u{202c}\u{6}");
        assert_eq!(of("direction = ltr"), ["ltr", "rtl"]);
        assert_eq!(of("a = No { $days ->\n   *[other] days\n  }")[0], "[Ñöö \u{2068}\u{3}0\u{4}ðååýš\u{6}\u{2069}]");
    }

    #[test]
    fn they_are_english_underneath() {
        let [accents, mirror] = pseudo(&english());
        let plain = |line: &String| {
            let mut out = String::new();
            let mut before = ' ';
            for letter in line.chars().filter(|letter| !"[]".contains(*letter)) {
                let letter = ACCENTED.chars().zip(PLAIN.chars()).find(|(accent, _)| *accent == letter).map_or(letter, |(_, plain)| plain);
                // The second of two vowels; keys of selects have plain ones.
                if !("aeiou".contains(letter) && before.to_ascii_lowercase() == letter) {
                    out.push(letter);
                }
                before = letter;
            }
            out
        };
        let english = compiled(&english());
        assert_eq!(compiled(&accents).iter().map(plain).collect::<Vec<_>>(), english.iter().map(plain).collect::<Vec<_>>());
        let unmarked = |line: &String| line.replace([RIGHT_TO_LEFT_MARK, RIGHT_TO_LEFT_OVERRIDE, POP_DIRECTION], "").replace('←', "→");
        assert_eq!(compiled(&mirror).iter().map(unmarked).collect::<Vec<_>>(), english);
    }

    #[test]
    fn accents_make_texts_longer() {
        let length = |lines: &[String]| lines.iter().map(|line| line.chars().count()).sum::<usize>();
        let [accents, _] = pseudo(&english());
        let (before, after) = (compiled(&english()), compiled(&accents));
        let percent = length(&after) * 100 / length(&before);
        assert!((130..=150).contains(&percent), "{percent} %");
        for (before, after) in before.iter().zip(&after) {
            assert!(after.chars().count() >= before.chars().count() + 2, "{after}");
        }
    }

    #[test]
    fn no_letter_stays_as_it_was() {
        let [accents, mirror] = pseudo(&english());
        for text in &accents.texts {
            assert!(!shown(&text.pattern).chars().any(|letter| letter.is_ascii_alphabetic()), "{}", text.name);
        }
        for text in &mirror.texts {
            let shown = shown(&text.pattern);
            let (opened, closed) = (shown.matches(RIGHT_TO_LEFT_OVERRIDE).count(), shown.matches(POP_DIRECTION).count());
            assert_eq!(opened, closed, "{}", text.name);
            assert_eq!(opened == 0, text.name == DIRECTION || shown.is_empty(), "{}", text.name);
        }
    }

    /// All that can be shown of a pattern but for its variables.
    fn shown(pattern: &Pattern<String>) -> String {
        let part = |element: &PatternElement<String>| match element {
            PatternElement::TextElement { value } => value.clone(),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().map(|variant| shown(&variant.value)).collect()
            }
            PatternElement::Placeable { .. } => String::new(),
        };
        pattern.elements.iter().map(part).collect()
    }
}
