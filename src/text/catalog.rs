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

use super::Part;
use crate::parts::parts;
use std::marker::PhantomData;

pub(super) const NEXT: u8 = b'\n';
pub(super) const ISOLATED: u8 = 1;
pub(super) const BARE: u8 = 2;
pub(super) const SELECT: u8 = 3;
pub(super) const KEY: u8 = 4;
pub(super) const VARIANT: u8 = 5;
pub(super) const END: u8 = 6;
pub(super) const LINE: u8 = 11;

/// The mark, then the patterns of one language in the order of the messages. A history asks for the same few a thousand times: to count
/// lines each time was an eighth of its time.
#[derive(Clone, Debug)]
pub(super) struct Catalog<M>(Vec<String>, PhantomData<M>);

impl<M: Part> Catalog<M> {
    /// Reads a catalog; `None` when it has other messages than this module.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut lines = Vec::new();
        for line in parts(text, NEXT) {
            lines.push(line.to_owned());
        }
        let is_ours = lines.len() == M::MESSAGES.len() + 1 && lines.first().is_some_and(|mark| mark == M::MARK);
        is_ours.then_some(Self(lines, PhantomData))
    }

    /// The pattern of a message.
    pub(super) fn pattern(&self, message: M) -> &str {
        self.0.get(message.place() + 1).map(String::as_str).unwrap_or_default()
    }
}

/// The variable that a character stands for, with its name.
pub(super) fn variable<M: Part>(character: u8) -> Option<(M::Variable, &'static str)> {
    M::VARIABLES.get(usize::from(character).wrapping_sub(usize::from(b'0'))).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{forecast_messages, list_messages, lookup_messages, map_messages, messages};

    fn refuses_others<M: Part>() {
        let lines = |count: usize| format!("{}{}", M::MARK, "\nx".repeat(count));
        let read = |text: &str| Catalog::<M>::read(text).is_some();
        assert!(read(&lines(M::MESSAGES.len())));
        assert!(!read(&lines(M::MESSAGES.len() - 1)));
        assert!(!read(&lines(M::MESSAGES.len()).replacen(M::MARK, "zzzzzz", 1)));
        assert!(!read(""));
        assert!(!read("<!doctype html>"));
        assert!(super::super::Texts::<M>::from_catalog(&[0xff; 400]).is_none());
    }

    #[test]
    fn refuses_what_is_not_its_own() {
        refuses_others::<messages::Message>();
        refuses_others::<lookup_messages::Message>();
        refuses_others::<forecast_messages::Message>();
        refuses_others::<map_messages::Message>();
        refuses_others::<list_messages::Message>();
    }

    #[test]
    fn messages_and_variables_are_their_places() {
        fn messages<M: Part>() {
            assert!(M::MESSAGES.iter().enumerate().all(|(index, (message, _))| message.place() == index));
        }
        messages::<messages::Message>();
        messages::<lookup_messages::Message>();
        messages::<forecast_messages::Message>();
        messages::<map_messages::Message>();
        messages::<list_messages::Message>();
        assert!(messages::Variable::ALL.iter().enumerate().all(|(index, (variable, _))| *variable as usize == index));
        assert!(lookup_messages::Variable::ALL.iter().enumerate().all(|(index, (variable, _))| *variable as usize == index));
    }
}
