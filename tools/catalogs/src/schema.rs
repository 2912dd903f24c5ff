//! What the texts of every language have in common: the names of messages and variables, in the order of the catalogs.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

use crate::Language;

/// The order of messages and variables in every catalog, taken from English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schema {
    /// Names of messages, in the order of the English files.
    pub messages: Vec<String>,
    /// Names of variables, sorted.
    pub variables: Vec<String>,
}

impl Schema {
    /// The schema of the source language.
    pub fn of(english: &Language) -> Self {
        let messages = english.texts.iter().map(|text| text.name.clone()).collect();
        let variables = english.texts.iter().flat_map(|text| variables(&text.pattern)).collect::<BTreeSet<_>>();
        Self { messages, variables: variables.into_iter().collect() }
    }

    /// Six characters at the head of every catalog; a module refuses a catalog that was made for other messages.
    pub fn mark(&self) -> String {
        // FNV-1a over the format's version and all names.
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        let (messages, variables) = (self.messages.join("\n"), self.variables.join("\n"));
        for byte in ["catalog 1", &messages, &variables].iter().flat_map(|part| part.bytes().chain([0])) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        (0..6_u32).filter_map(|place| char::from_digit((hash >> (place * 5) & 31) as u32, 36)).collect()
    }
}

/// The variables that a pattern names, terms and references aside.
pub(crate) fn variables(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect_pattern(pattern, &mut found);
    found
}

fn collect_pattern(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect(expression, found);
        }
    }
}

fn collect(expression: &Expression<String>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, found),
        Expression::Select { selector, variants } => {
            collect_inline(selector, found);
            for variant in variants {
                collect_pattern(&variant.value, found);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            for argument in positional {
                collect_inline(argument, found);
            }
        }
        InlineExpression::Placeable { expression } => collect(expression, found),
        _ => {}
    }
}
