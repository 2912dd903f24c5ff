//! One language, compiled.
//!
//! A catalog is UTF-8 text: a mark of six characters, then every message in the order of [`Message`], each after a
//! line feed. No names stand in it, and the text is whole, so that Brotli finds words and phrases. Within a message
//! these characters have a meaning; a variable is one ASCII character, `'0'` for the first of [`Variable`]:
//!
//! | | |
//! |---|---|
//! | U+0001 variable | the variable, isolated |
//! | U+0002 variable | the variable |
//! | U+0003 variable | a select on it; variants follow, the last one is the default |
//! | key U+0004 text | a variant: a word, a plural category, a whole number, or nothing for the default |
//! | U+0005 | stands between two variants |
//! | U+0006 | ends the select |
//! | U+000B | a line break |
//!
//! `tools/catalogs/src/compile.rs` writes it. Selects nest.

use super::messages::{MARK, Message, Variable};

pub(super) const NEXT: char = '\n';
pub(super) const ISOLATED: char = '\u{1}';
pub(super) const BARE: char = '\u{2}';
pub(super) const SELECT: char = '\u{3}';
pub(super) const KEY: char = '\u{4}';
pub(super) const VARIANT: char = '\u{5}';
pub(super) const END: char = '\u{6}';
pub(super) const LINE: char = '\u{b}';

/// The patterns of one language in the order of [`Message`].
#[derive(Clone, Debug)]
pub(super) struct Catalog(Vec<String>);

impl Catalog {
    /// Reads a catalog; `None` when it is not text, or has other messages than this module.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let mut lines = text.split(NEXT);
        if lines.next() != Some(MARK) {
            return None;
        }
        let patterns: Vec<String> = lines.map(String::from).collect();
        (patterns.len() == Message::ALL.len()).then_some(Self(patterns))
    }

    /// The pattern of a message.
    pub(super) fn pattern(&self, message: Message) -> &str {
        self.0.get(message as usize).map(String::as_str).unwrap_or_default()
    }
}

/// The variable that a character stands for, with its name.
pub(super) fn variable(character: char) -> Option<(Variable, &'static str)> {
    let index = (character as usize).checked_sub('0' as usize)?;
    Variable::ALL.get(index).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::messages::MARK;

    #[test]
    fn refuses_what_is_not_its_own() {
        let lines = |count: usize| format!("{MARK}{}", "\nx".repeat(count));
        assert!(Catalog::read(lines(Message::ALL.len()).as_bytes()).is_some());
        assert!(Catalog::read(lines(Message::ALL.len() - 1).as_bytes()).is_none());
        assert!(Catalog::read(lines(Message::ALL.len()).replacen(MARK, "zzzzzz", 1).as_bytes()).is_none());
        assert!(Catalog::read(b"").is_none());
        assert!(Catalog::read(b"<!doctype html>").is_none());
        assert!(Catalog::read(&[0xff; 400]).is_none());
    }

    #[test]
    fn messages_and_variables_are_their_places() {
        for (index, (message, name)) in Message::ALL.into_iter().enumerate() {
            assert_eq!(message as usize, index, "{name}");
        }
        for (index, (variable, name)) in Variable::ALL.into_iter().enumerate() {
            assert_eq!(variable as usize, index, "{name}");
        }
    }
}
