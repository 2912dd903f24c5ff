//! A pattern of a catalog to a text.

use super::catalog::{BARE, END, ISOLATED, KEY, LINE, SELECT, VARIANT, variable};
use super::{Part, Value};
use crate::host::{Numbers, Plural};

/// FIRST STRONG ISOLATE.
const ISOLATE: &str = "\u{2068}";
/// POP DIRECTIONAL ISOLATE.
const POP: &str = "\u{2069}";

/// A pattern with its variables filled in. A broken pattern gives less text, never a panic.
pub(super) fn write<M: Part>(pattern: &str, host: &dyn Numbers, arguments: &[(M::Variable, Value)]) -> String {
    // All marks are ASCII: bytes do.
    let mut writer = Writer::<M> { pattern, place: 0, host, arguments, out: String::new() };
    while let Some(byte) = writer.next() {
        match byte {
            ISOLATED => {
                writer.out.push_str(ISOLATE);
                writer.variable();
                writer.out.push_str(POP);
            }
            BARE => writer.variable(),
            SELECT => writer.choose(),
            // The chosen variant is over: the others are passed by.
            VARIANT => while writer.pass() {},
            END => {}
            LINE => writer.out.push('\n'),
            _ => writer.words(),
        }
    }
    writer.out
}

/// A text without its isolates, and without what our texts begin with in a language from right to left.
pub(super) fn without_isolates(text: &str) -> String {
    text.chars().filter(|letter| !matches!(letter, '\u{200f}' | '\u{2068}' | '\u{2069}')).collect()
}

struct Writer<'a, M: Part> {
    pattern: &'a str,
    /// So many bytes of it are done.
    place: usize,
    host: &'a dyn Numbers,
    arguments: &'a [(M::Variable, Value<'a>)],
    out: String,
}

impl<'a, M: Part> Writer<'a, M> {
    fn next(&mut self) -> Option<u8> {
        let byte = self.pattern.as_bytes().get(self.place).copied();
        self.place += usize::from(byte.is_some());
        byte
    }

    /// Writes what stands between the last byte, with it, and the next mark.
    fn words(&mut self) {
        let start = self.place - 1;
        while self.pattern.as_bytes().get(self.place).is_some_and(|byte| *byte > LINE) {
            self.place += 1;
        }
        self.out.push_str(self.pattern.get(start..self.place).unwrap_or_default());
    }

    /// The variable that comes next, with its value.
    fn value(&mut self) -> Option<(&'static str, Option<Value<'a>>)> {
        let (variable, name) = self.next().and_then(variable::<M>)?;
        for (other, value) in self.arguments {
            if *other == variable {
                return Some((name, Some(*value)));
            }
        }
        Some((name, None))
    }

    fn variable(&mut self) {
        match self.value() {
            Some((_, Some(Value::Number(number)))) => self.out.push_str(&self.host.number(number)),
            Some((_, Some(Value::Text(text)))) => self.out.push_str(text),
            Some((name, None)) => {
                for part in ["{$", name, "}"] {
                    self.out.push_str(part);
                }
            }
            None => {}
        }
    }

    /// Goes to the text of the variant that applies.
    fn choose(&mut self) {
        let value = self.value().and_then(|(_, value)| value);
        loop {
            let start = self.place;
            let mut end = start;
            loop {
                match self.next() {
                    Some(KEY) => break,
                    Some(_) => end = self.place,
                    None => {
                        // No key: the text goes on as it stands.
                        self.place = start;
                        return;
                    }
                }
            }
            let key = self.pattern.as_bytes().get(start..end).unwrap_or_default();
            let applies = match value {
                _ if key.is_empty() => true,
                Some(Value::Number(number)) => counts(key, number, self.host),
                Some(Value::Text(text)) => key == text.as_bytes() && !is_number(key),
                None => false,
            };
            if applies || !self.pass() {
                return;
            }
        }
    }

    /// Passes by the rest of a variant, and what is nested in it; true when another variant follows.
    fn pass(&mut self) -> bool {
        let mut depth = 0_u32;
        while let Some(byte) = self.next() {
            match byte {
                SELECT => depth += 1,
                END if depth > 0 => depth -= 1,
                END => return false,
                VARIANT if depth == 0 => return true,
                _ => {}
            }
        }
        false
    }
}

/// A number has this key: the same number, or its plural category.
fn counts(key: &[u8], number: i64, host: &dyn Numbers) -> bool {
    if is_number(key) {
        let (mut value, mut sign) = (0_i64, 1);
        for byte in key {
            match byte {
                b'-' => sign = -1,
                b'0'..=b'9' => value = value.wrapping_mul(10).wrapping_add(i64::from(byte - b'0')),
                _ => return false,
            }
        }
        return value.wrapping_mul(sign) == number;
    }
    let category = match host.plural(number) {
        Plural::Zero => "zero",
        Plural::One => "one",
        Plural::Two => "two",
        Plural::Few => "few",
        Plural::Many => "many",
        Plural::Other => "other",
    };
    key == category.as_bytes()
}

/// Identifiers begin with a letter.
fn is_number(key: &[u8]) -> bool {
    !key.first().is_some_and(u8::is_ascii_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::PlainHost;
    use crate::shipment::Instant;
    use crate::text::{Message, Variable};
    use proptest::prelude::*;

    const HOST: PlainHost = PlainHost { now: Instant(0) };
    /// The first variable.
    const FIRST: Variable = Variable::ALL[0].0;

    fn written(pattern: &str, value: Option<Value>) -> String {
        let arguments: Vec<_> = value.map(|value| (FIRST, value)).into_iter().collect();
        write::<Message>(pattern, &HOST, &arguments)
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
