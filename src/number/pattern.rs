//! The patterns of the table of formats, and a text held against one.

use super::wanted::{Wanted, look_alikes};
use crate::parts::{cut, parts};

/// A text as far as a pattern went along with it.
#[derive(Clone, Debug)]
pub(super) struct Walk {
    /// The text, one byte a character; where look-alikes are allowed, with those that fit.
    pub text: Vec<u8>,
    /// Whether a look-alike may stand in for what is asked.
    pub swaps: bool,
    /// Where the part begins that the check digit covers.
    pub from: usize,
    /// Where the check digit stands.
    pub check: Option<usize>,
    /// How much of the text stands literally in the pattern: a letter weighs 2, a digit 1.
    pub weight: usize,
    /// The furthest place that was reached, and what was asked for there.
    pub reach: (usize, Wanted),
}

/// The text as bytes, one a character, `?` for all that is not ASCII.
#[inline(never)]
pub(super) fn bytes(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for character in text.chars() {
        bytes.push(if character.is_ascii() { character as u8 } else { b'?' });
    }
    bytes
}

/// The bytes as a text, one character each.
#[inline(never)]
pub(super) fn text(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        text.push(char::from(*byte));
    }
    text
}

impl Walk {
    #[inline(never)]
    pub(super) fn new(text: Vec<u8>, swaps: bool) -> Self {
        Self { text, swaps, from: 0, check: None, weight: 0, reach: (0, Wanted::End) }
    }

    /// Whether the rest of the text, from a place on, is as the rest of a pattern asks.
    pub(super) fn goes(&mut self, at: usize, pattern: &str) -> bool {
        let Some((element, rest)) = cut(pattern, b' ').or((!pattern.is_empty()).then_some((pattern, ""))) else {
            return at == self.text.len() || self.stops(at, Wanted::End);
        };
        let wanted = match element.as_bytes() {
            b"<" => {
                self.from = at;
                return self.goes(at, rest);
            }
            [b'c'] | [b'k'] => {
                self.check = Some(at);
                let wanted = if element == "c" { Wanted::Digit } else { Wanted::Either };
                return self.takes(at, wanted) && self.goes(at + 1, rest);
            }
            [b'[', set @ .., b']'] => return self.takes_one_of(at, set) && self.goes(at + 1, rest),
            [b'd', ..] => Wanted::Digit,
            [b'a', ..] => Wanted::Letter,
            [b'x', ..] => Wanted::Either,
            _ => return parts(element, b'/').any(|literal| self.takes_text(at, literal) && self.goes(at + literal.len(), rest)),
        };
        let (least, most) = counts(element);
        let mut count = 0;
        while count < most && (count < least || at + count < self.text.len()) && self.takes(at + count, wanted) {
            count += 1;
        }
        // Greedy first, then one less at a time.
        let mut left = count;
        while left >= least {
            if self.goes(at + left, rest) {
                return true;
            }
            if left == 0 {
                break;
            }
            left -= 1;
        }
        false
    }

    fn takes_text(&mut self, at: usize, literal: &str) -> bool {
        let weight = self.weight;
        let is_there = literal.bytes().enumerate().all(|(place, byte)| self.takes(at + place, Wanted::Character(byte as char)));
        if !is_there {
            self.weight = weight;
        }
        is_there
    }

    #[allow(clippy::manual_contains, reason = "`contains` of bytes brings a search machine into the module")]
    fn takes_one_of(&mut self, at: usize, set: &[u8]) -> bool {
        let byte = self.text.get(at).copied().unwrap_or_default();
        let is_there = match set {
            [first, b'-', last] => (first..=last).contains(&&byte),
            _ => set.iter().any(|one| *one == byte),
        };
        let wanted = if set.first().is_some_and(u8::is_ascii_digit) { Wanted::Digit } else { Wanted::Letter };
        is_there || self.stops(at, wanted)
    }

    /// Whether a place holds what is asked, or a look-alike of it, which then takes its place.
    fn takes(&mut self, at: usize, wanted: Wanted) -> bool {
        let Some(byte) = self.text.get(at).copied() else { return self.stops(at, wanted) };
        let fitting = if wanted.is(byte) { Some(byte) } else { look_alikes(byte).find(|other| self.swaps && wanted.is(*other)) };
        let Some(fitting) = fitting else { return self.stops(at, wanted) };
        if let Some(place) = self.text.get_mut(at) {
            *place = fitting;
        }
        if matches!(wanted, Wanted::Character(_)) {
            self.weight += if byte.is_ascii_digit() { 1 } else { 2 };
        }
        true
    }

    fn stops(&mut self, at: usize, wanted: Wanted) -> bool {
        if at >= self.reach.0 {
            self.reach = (at, wanted);
        }
        false
    }
}

/// How many characters an element asks for, at least and at most.
fn counts(element: &str) -> (usize, usize) {
    let (mut least, mut most) = (0, 0);
    for byte in element.bytes().skip(1) {
        if byte == b'-' {
            least = most;
            most = 0;
        } else {
            most = most * 10 + usize::from(byte.wrapping_sub(b'0'));
        }
    }
    (if cut(element, b'-').is_some() { least } else { most }, most)
}

/// How many characters a pattern asks for, at least and at most.
pub(super) fn lengths(pattern: &str) -> (usize, usize) {
    let (mut least, mut most) = (0, 0);
    for element in parts(pattern, b' ') {
        let (fewest, greatest) = match element.as_bytes() {
            b"<" => (0, 0),
            [b'c'] | [b'k'] | [b'[', ..] => (1, 1),
            [b'd' | b'a' | b'x', ..] => counts(element),
            _ => {
                let length = cut(element, b'/').map_or(element, |(first, _)| first).len();
                (length, length)
            }
        };
        least += fewest;
        most += greatest;
    }
    (least, most)
}
