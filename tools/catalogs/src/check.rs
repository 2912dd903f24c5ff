//! Every language has the messages, attributes and variables of English, and all its plurals.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::plural::{self, Plurals};
use crate::schema::{Schema, variables};
use crate::{ENGLISH, Language, Problem, Text, compile};

/// Texts that are the same as in English and right all the same.
const SAME_AS_ENGLISH: &[&str] = &["direction"];

/// Checks a language against English, and English against itself.
pub fn check(language: &Language, english: &Language) -> Vec<Problem> {
    let mut problems = Vec::new();
    for source in &english.texts {
        match language.text(&source.name) {
            Some(text) => same_variables(text, source, &mut problems),
            None => problems.push(Problem {
                file: source.file.replacen(ENGLISH, &language.tag, 1),
                line: 0,
                what: format!("{} is missing", source.name),
            }),
        }
    }
    let of_language = plural::plurals(&language.tag);
    for text in &language.texts {
        let Some(source) = english.text(&text.name) else {
            problems.push(text.problem("is not in English"));
            continue;
        };
        match &of_language {
            Some(of_language) => plurals(text, &text.pattern, of_language, &mut problems),
            None => problems.push(text.problem("there are no plural rules for this language")),
        }
        if language.tag != ENGLISH && is_leftover(text, source) && !SAME_AS_ENGLISH.contains(&text.name.as_str()) {
            problems.push(text.problem("is still in English"));
        }
    }
    if problems.is_empty() {
        problems = compile(language, &Schema::of(english)).err().unwrap_or_default();
    }
    problems
}

fn same_variables(text: &Text, source: &Text, problems: &mut Vec<Problem>) {
    let (has, needs) = (variables(&text.pattern), variables(&source.pattern));
    for name in needs.difference(&has) {
        problems.push(text.problem(format!("${name} is missing")));
    }
    for name in has.difference(&needs) {
        problems.push(text.problem(format!("${name} is not in English")));
    }
}

/// A text with words in it, the same as in English.
fn is_leftover(text: &Text, source: &Text) -> bool {
    text.pattern == source.pattern && has_letters(&text.pattern)
}

fn has_letters(pattern: &Pattern<String>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.chars().any(char::is_alphabetic),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| has_letters(&variant.value))
        }
        PatternElement::Placeable { .. } => false,
    })
}

/// Every select on a number says what it says for every whole number of the language.
fn plurals(text: &Text, pattern: &Pattern<String>, of_language: &Plurals, problems: &mut Vec<Problem>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let mut expression = expression;
        while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
            expression = inner;
        }
        let Expression::Select { variants, .. } = expression else { continue };
        let names: BTreeSet<&str> = variants.iter().map(key).collect();
        if names.len() < variants.len() {
            problems.push(text.problem("two variants have the same key"));
        }
        let counts =
            |variant: &Variant<String>| matches!(variant.key, VariantKey::NumberLiteral { .. }) || plural::NAMES.contains(&key(variant));
        if variants.iter().all(counts) {
            for what in uncounted(&names, of_language) {
                problems.push(text.problem(what));
            }
        } else if variants.iter().any(|variant| counts(variant) && key(variant) != "other") {
            problems.push(text.problem("selects on a number and on a word at once"));
        }
        for variant in variants {
            plurals(text, &variant.value, of_language, problems);
        }
    }
}

fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

/// What is missing from, or idle among, the keys of a select on a number.
fn uncounted(keys: &BTreeSet<&str>, Plurals { numbers, names }: &Plurals) -> Vec<String> {
    let categories: BTreeSet<&str> = numbers.iter().map(|(_, category)| *category).collect();
    let covered = |category: &&&str| {
        keys.contains(**category)
            || numbers.iter().filter(|(_, of)| of == *category).all(|(number, _)| keys.contains(number.to_string().as_str()))
    };
    let missing = categories.iter().filter(|category| !covered(category)).map(|category| format!("[{category}] is missing"));
    let idle = plural::NAMES.iter().filter(|name| keys.contains(**name) && !names.contains(**name));
    missing.chain(idle.map(|name| format!("[{name}] is not used in this language"))).collect()
}
