//! A pattern of a catalog to a text.

use std::str::Chars;

use super::catalog::{BARE, END, ISOLATED, KEY, LINE, SELECT, VARIANT, variable};
use super::{Value, Variable};
use crate::host::{Host, Plural};

/// FIRST STRONG ISOLATE.
pub(super) const ISOLATE: char = '\u{2068}';
/// POP DIRECTIONAL ISOLATE.
pub(super) const POP: char = '\u{2069}';

/// Writes a pattern with its variables filled in. A broken pattern gives less text, never a panic.
pub(super) fn write(pattern: &str, host: &dyn Host, arguments: &[(Variable, Value)], out: &mut String) {
    let mut rest = pattern.chars();
    while let Some(character) = rest.next() {
        match character {
            ISOLATED => {
                out.push(ISOLATE);
                write_variable(&mut rest, host, arguments, out);
                out.push(POP);
            }
            BARE => write_variable(&mut rest, host, arguments, out),
            SELECT => choose(&mut rest, host, arguments),
            // The chosen variant is over: the others are passed by.
            VARIANT => while pass(&mut rest) {},
            END => {}
            LINE => out.push('\n'),
            character => out.push(character),
        }
    }
}

fn write_variable(rest: &mut Chars, host: &dyn Host, arguments: &[(Variable, Value)], out: &mut String) {
    let Some((variable, name)) = rest.next().and_then(variable) else { return };
    match value(variable, arguments) {
        Some(Value::Number(number)) => out.push_str(&host.number(number)),
        Some(Value::Text(text)) => out.push_str(text),
        None => {
            out.push_str("{$");
            out.push_str(name);
            out.push('}');
        }
    }
}

fn value<'a>(variable: Variable, arguments: &[(Variable, Value<'a>)]) -> Option<Value<'a>> {
    arguments.iter().find(|(name, _)| *name == variable).map(|(_, value)| *value)
}

/// Goes to the text of the variant that applies.
fn choose(rest: &mut Chars, host: &dyn Host, arguments: &[(Variable, Value)]) {
    let value = rest.next().and_then(variable).and_then(|(variable, _)| value(variable, arguments));
    loop {
        let Some((key, text)) = rest.as_str().split_once(KEY) else { return };
        *rest = text.chars();
        let applies = match value {
            _ if key.is_empty() => true,
            Some(Value::Number(number)) => counts(key, number, host),
            Some(Value::Text(text)) => key == text && !is_number(key),
            None => false,
        };
        if applies || !pass(rest) {
            return;
        }
    }
}

/// Passes by the rest of a variant, and what is nested in it; true when another variant follows.
fn pass(rest: &mut Chars) -> bool {
    let mut depth = 0_u32;
    for character in rest {
        match character {
            SELECT => depth += 1,
            END if depth > 0 => depth -= 1,
            END => return false,
            VARIANT if depth == 0 => return true,
            _ => {}
        }
    }
    false
}

/// A number has this key: the same number, or its plural category.
fn counts(key: &str, number: i64, host: &dyn Host) -> bool {
    if is_number(key) {
        return key.parse() == Ok(number);
    }
    let category = match host.plural(number) {
        Plural::Zero => "zero",
        Plural::One => "one",
        Plural::Two => "two",
        Plural::Few => "few",
        Plural::Many => "many",
        Plural::Other => "other",
    };
    key == category
}

/// Identifiers begin with a letter.
fn is_number(key: &str) -> bool {
    !key.starts_with(|first: char| first.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::PlainHost;
    use crate::shipment::Instant;
    use proptest::prelude::*;

    const HOST: PlainHost = PlainHost { now: Instant(0) };
    /// The first variable.
    const FIRST: Variable = Variable::ALL[0].0;

    fn written(pattern: &str, value: Option<Value>) -> String {
        let arguments: Vec<_> = value.map(|value| (FIRST, value)).into_iter().collect();
        let mut out = String::new();
        write(pattern, &HOST, &arguments, &mut out);
        out
    }

    #[test]
    fn variables() {
        assert_eq!(written("a\u{1}0b", Some(Value::Text("x"))), "a\u{2068}x\u{2069}b");
        assert_eq!(written("\u{2}0", Some(Value::Number(-7))), "-7");
        assert_eq!(written("\u{2}0", None), format!("{{${}}}", Variable::ALL[0].1));
        assert_eq!(written("a\u{b}b", None), "a\nb");
    }

    #[test]
    fn selects() {
        let pattern = "<\u{3}00\u{4}none\u{5}one\u{4}\u{2}0 day\u{5}word\u{4}said\u{5}\u{4}\u{2}0 days\u{6}>";
        assert_eq!(written(pattern, Some(Value::Number(0))), "<none>");
        assert_eq!(written(pattern, Some(Value::Number(1))), "<1 day>");
        assert_eq!(written(pattern, Some(Value::Number(2))), "<2 days>");
        assert_eq!(written(pattern, Some(Value::Text("word"))), "<said>");
        assert_eq!(written(pattern, Some(Value::Text("0"))), "<0 days>", "a text is not a number");
        assert_eq!(written(pattern, Some(Value::Text(""))), "< days>");
    }

    #[test]
    fn nested_selects() {
        let inner = "\u{3}0one\u{4}in\u{5}\u{4}ins\u{6}";
        let pattern = format!("\u{3}05\u{4}[{inner}]\u{5}one\u{4}({inner})\u{5}\u{4}<{inner}>\u{6}!");
        assert_eq!(written(&pattern, Some(Value::Number(5))), "[ins]!");
        assert_eq!(written(&pattern, Some(Value::Number(1))), "(in)!");
        assert_eq!(written(&pattern, Some(Value::Number(3))), "<ins>!");
    }

    #[test]
    fn broken_patterns_end_early() {
        for pattern in ["\u{1}", "\u{2}\u{7e}", "\u{3}", "\u{3}0", "\u{3}0one", "\u{3}0one\u{4}", "\u{5}", "\u{6}x", "\u{3}\u{3}\u{3}"] {
            let _ = written(pattern, Some(Value::Number(1)));
        }
        let deep = "\u{3}0\u{4}".repeat(100_000);
        assert_eq!(written(&deep, None), "");
    }

    proptest! {
        #[test]
        fn any_pattern_is_survived(pattern in "[\u{0}-\u{b}0-3aon\u{0}e\u{2068}ก]{0,80}", number in any::<i64>()) {
            written(&pattern, Some(Value::Number(number)));
            written(&pattern, Some(Value::Text(&pattern)));
            written(&pattern, None);
        }

        #[test]
        fn a_text_without_marks_is_itself(text in "[^\u{0}-\u{1f}]{0,80}") {
            prop_assert_eq!(written(&text, None), text);
        }
    }
}
