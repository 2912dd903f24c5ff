//! Every language has the messages, attributes and variables of English in the same order, all its plurals, nothing left in
//! English, and every value isolated.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::bare::exposed;
use crate::compile::{NEXT, compile_over};
use crate::plural::{self, Plurals};
use crate::schema::{Schema, variables};
use crate::{ENGLISH, Language, Problem, Text, direction};

/// Texts that are the same as in English and right all the same.
const SAME_AS_ENGLISH: &[&str] = &["direction", "holiday-corpus-christi", "holiday-yom-kippur"];

/// Checks a language against English, and English against itself.
pub fn check(language: &Language, english: &Language) -> Vec<Problem> {
    check_by(language, english, Demands::Ours)
}

/// What is asked of a language.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Demands {
    /// One of ours: it has every message, in the order of English, and plural rules.
    Ours,
    /// One of a merchant's: it may lack messages, have them in any order, and be a language that nobody wrote plural rules for.
    Own,
}

/// Checks a language against English.
pub(crate) fn check_by(language: &Language, english: &Language, demands: Demands) -> Vec<Problem> {
    let mut problems = Vec::new();
    for source in &english.texts {
        match language.text(&source.name) {
            Some(text) => same_variables(text, source, &mut problems),
            None if demands == Demands::Own => {}
            None => problems.push(Problem {
                file: source.file.replacen(ENGLISH, &language.tag, 1),
                line: 0,
                what: format!("{} is missing", source.name),
            }),
        }
    }
    let of_language = plural::plurals(&language.tag);
    let mut last: Option<(usize, &Text)> = None;
    for text in &language.texts {
        let Some(place) = english.texts.iter().position(|source| source.name == text.name) else {
            problems.push(text.problem("is not in English"));
            continue;
        };
        if let Some((_, before)) = last.filter(|(before, _)| *before > place && demands == Demands::Ours) {
            problems.push(text.problem(format!("stands after {}, in English before it", before.name)));
        }
        last = Some((place, text));
        let Some(source) = english.texts.get(place) else { continue };
        marks(text, &text.pattern, &mut problems);
        match &of_language {
            Some(of_language) => {
                plurals(text, &text.pattern, of_language, &mut problems);
                uncounted_values(text, source, of_language, &mut problems);
            }
            None if demands == Demands::Own => {}
            None => problems.push(text.problem("there are no plural rules for this language")),
        }
        if language.tag.split('-').next() != Some(ENGLISH) && is_leftover(text, source) && !SAME_AS_ENGLISH.contains(&text.name.as_str()) {
            problems.push(text.problem("is still in English"));
        }
    }
    if demands == Demands::Ours {
        problems.extend(direction::unmarked(language));
    }
    if problems.is_empty() {
        let schema = Schema::of(english);
        let over = (demands == Demands::Own).then_some(english);
        match compile_over(language, over, &schema) {
            Ok(catalog) => bare(language, &schema, &String::from_utf8_lossy(&catalog), &mut problems),
            Err(found) => problems = found,
        }
    }
    problems
}

/// Every value is isolated, but where nothing stands beside it: what a reference brings in alone is not.
fn bare(language: &Language, schema: &Schema, catalog: &str, problems: &mut Vec<Problem>) {
    for (name, line) in schema.messages.iter().zip(catalog.split(NEXT).skip(1)) {
        let Some(text) = language.text(name) else { continue };
        for variable in exposed(line).into_iter().filter_map(|variable| schema.variables.get(variable)) {
            problems.push(text.problem(format!("${variable} is not isolated from the text beside it")));
        }
    }
}

/// The direction of values is isolated by the compiler. A mark in the text would not be closed, or close another.
fn marks(text: &Text, pattern: &Pattern<String>, problems: &mut Vec<Problem>) {
    for part in leaves(pattern).into_iter().flat_map(|leaf| &leaf.elements) {
        let PatternElement::TextElement { value } = part else { continue };
        for mark in value.chars().filter(|letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
            problems.push(text.problem(format!("U+{:04X} stands in the text; values are isolated by themselves", u32::from(mark))));
        }
    }
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

/// A text, or a variant of it, with words in it and the same as in English.
fn is_leftover(text: &Text, source: &Text) -> bool {
    let english = leaves(&source.pattern);
    leaves(&text.pattern).into_iter().any(|leaf| has_letters(leaf) && english.contains(&leaf))
}

/// A pattern and the variants of all selects in it.
fn leaves(pattern: &Pattern<String>) -> Vec<&Pattern<String>> {
    let variants = pattern.elements.iter().flat_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => variants.as_slice(),
        _ => &[],
    });
    let nested = variants.flat_map(|variant| leaves(&variant.value));
    nested.chain([pattern]).collect()
}

fn has_letters(pattern: &Pattern<String>) -> bool {
    let texts = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(value),
        PatternElement::Placeable { .. } => None,
    });
    texts.flat_map(|text| text.chars()).any(char::is_alphabetic)
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

/// What English counts is counted in every language with more than one category.
fn uncounted_values(text: &Text, source: &Text, of_language: &Plurals, problems: &mut Vec<Problem>) {
    let first = of_language.numbers.first().map(|(_, category)| *category);
    if of_language.numbers.iter().all(|(_, category)| Some(*category) == first) {
        return;
    }
    let (mut has, mut needs) = (BTreeSet::new(), BTreeSet::new());
    counted(&text.pattern, &mut has);
    counted(&source.pattern, &mut needs);
    for name in needs.difference(&has) {
        problems.push(text.problem(format!("has no plurals for ${name}")));
    }
}

/// The variables that a pattern selects on with plural categories.
fn counted<'a>(pattern: &'a Pattern<String>, found: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else { continue };
        if let InlineExpression::VariableReference { id } = selector
            && variants.iter().any(|variant| plural::NAMES.contains(&key(variant)))
        {
            found.insert(&id.name);
        }
        for variant in variants {
            counted(&variant.value, found);
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
