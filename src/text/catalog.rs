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

pub(super) const NEXT: u8 = b'\n';
pub(super) const ISOLATED: u8 = 1;
pub(super) const BARE: u8 = 2;
pub(super) const SELECT: u8 = 3;
pub(super) const KEY: u8 = 4;
pub(super) const VARIANT: u8 = 5;
pub(super) const END: u8 = 6;
pub(super) const LINE: u8 = 11;

/// The mark, then the patterns of one language in the order of [`Message`], a line each. To look one up is to count
/// lines: a page shows some dozens of them.
#[derive(Clone, Debug)]
pub(super) struct Catalog(String);

impl Catalog {
    /// Reads a catalog; `None` when it is not text, or has other messages than this module.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let last = Message::ALL.len();
        let is_ours = line(text, 0) == Some(MARK) && line(text, last).is_some() && line(text, last + 1).is_none();
        is_ours.then(|| Self(text.to_owned()))
    }

    /// The pattern of a message.
    pub(super) fn pattern(&self, message: Message) -> &str {
        line(&self.0, message as usize + 1).unwrap_or_default()
    }
}

fn line(text: &str, number: usize) -> Option<&str> {
    text.as_bytes().split(|byte| *byte == NEXT).nth(number).and_then(|line| std::str::from_utf8(line).ok())
}

/// The variable that a character stands for, with its name.
pub(super) fn variable(character: u8) -> Option<(Variable, &'static str)> {
    Variable::ALL.get(usize::from(character).wrapping_sub(usize::from(b'0'))).copied()
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
