//! Which way a text runs, where its first letter is a value's. A browser goes by the first letter: `Bangkok، تايلاند` would run from left to
//! right, and the country come before its town. So in a language from right to left such a text begins with U+200F.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::{Language, Problem};

const RIGHT_TO_LEFT_MARK: &str = "\u{200f}";

/// The texts of a language from right to left that begin with a value, and with no mark.
pub(crate) fn unmarked(language: &Language) -> Vec<Problem> {
    if !language.texts.iter().any(|text| is_right_to_left(&text.pattern)) {
        return Vec::new();
    }
    let without = language.texts.iter().filter(|text| begins_with_value(&text.pattern));
    without.map(|text| text.problem("begins with a value: write { \"\\u200F\" } before it")).collect()
}

/// Whether Hebrew or Arabic letters stand in it.
fn is_right_to_left(pattern: &Pattern<String>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => {
            value.chars().any(|letter| matches!(letter, '\u{590}'..='\u{8ff}') && letter.is_alphabetic())
        }
        PatternElement::Placeable { .. } => false,
    })
}

/// Whether a value comes first, and something after it.
fn begins_with_value(pattern: &Pattern<String>) -> bool {
    let mut inline = pattern.elements.iter().map(|element| match element {
        PatternElement::Placeable { expression: Expression::Inline(inline) } => Some(inline),
        _ => None,
    });
    match inline.next() {
        Some(Some(InlineExpression::VariableReference { .. })) => inline.next().is_some(),
        Some(Some(InlineExpression::StringLiteral { value })) => {
            unescape_unicode_to_string(value) != RIGHT_TO_LEFT_MARK
                && matches!(inline.next(), Some(Some(InlineExpression::VariableReference { .. })))
        }
        _ => false,
    }
}
