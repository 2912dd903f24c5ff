//! A template as the compiler leaves it: each name is one letter, so that none is looked up in the page, and none can be wrong.

use crate::view::Name;

/// The text of a template with a letter for each name: `{headline}` is `{` and a letter, `?headline` is `?` and a letter; `+now`, which needs its
/// word for the class, is `+`, a letter and the word.
macro_rules! template {
    ($file:literal) => {{
        const TEXT: &[u8] = include_bytes!($file);
        const LETTERS: [u8; $crate::markup::notation::size(TEXT)] = $crate::markup::notation::shortened(TEXT);
        const SHORT: &str = match str::from_utf8(&LETTERS) {
            Ok(text) => text,
            Err(_) => "",
        };
        SHORT
    }};
}
pub(super) use template;

/// How long it is then.
pub(super) const fn size(text: &[u8]) -> usize {
    let mut size = 0;
    let mut reader = Reader { rest: text, before: b'\n', is_marked: false };
    while reader.next().is_some() {
        size += 1;
    }
    size
}

/// The letters of a template.
#[expect(clippy::indexing_slicing, reason = "at compile time")]
pub(super) const fn shortened<const SIZE: usize>(text: &[u8]) -> [u8; SIZE] {
    let mut letters = [0; SIZE];
    let mut at = 0;
    let mut reader = Reader { rest: text, before: b'\n', is_marked: false };
    while let Some(letter) = reader.next() {
        letters[at] = letter;
        at += 1;
    }
    letters
}

/// Gives one letter after the other.
struct Reader<'a> {
    rest: &'a [u8],
    before: u8,
    /// A name comes next.
    is_marked: bool,
}

impl Reader<'_> {
    const fn next(&mut self) -> Option<u8> {
        if self.is_marked {
            self.is_marked = false;
            let text = self.rest;
            let letter = Name::letter(self.name());
            if self.before == b'+' {
                // The class needs the word.
                self.rest = text;
            }
            return Some(letter);
        }
        let [letter, rest @ ..] = self.rest else { return None };
        self.is_marked = *letter == b'{' || self.before == b' ' && matches!(*letter, b'?' | b'*' | b'+');
        (self.before, self.rest) = (*letter, rest);
        Some(*letter)
    }

    /// A name, and the brace behind it.
    const fn name(&mut self) -> &[u8] {
        let (text, mut length) = (self.rest, 0);
        while let [b'a'..=b'z' | b'-', rest @ ..] = self.rest {
            length += 1;
            self.rest = rest;
        }
        if let [b'}', rest @ ..] = self.rest {
            self.rest = rest;
        }
        text.split_at(length).0
    }
}
