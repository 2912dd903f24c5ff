//! One character put right, where that makes the check digit right.

use super::examples::example;
use super::fit::{Fit, verdict};
use super::formats::{Format, formats};
use super::pattern::{Walk, bytes, text as text_of};
use super::wanted::look_alikes;
use crate::parts::parts;

/// More than this many suggestions help nobody.
const MOST: usize = 5;

/// What may be put in.
const CHARACTERS: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// What is tried, the likeliest slip first.
const STEPS: &[(RepairKind, bool)] = &[
    (RepairKind::LookAlike, true),
    (RepairKind::LookAlike, false),
    (RepairKind::Neighbours, true),
    (RepairKind::Extra, true),
    (RepairKind::Missing, true),
    (RepairKind::Digit, true),
    (RepairKind::Digit, false),
];

/// What is put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepairKind {
    /// Letters and digits that look alike are exchanged; all of them, if there are several.
    LookAlike,
    /// Two neighbours are exchanged.
    Neighbours,
    /// A character less.
    Extra,
    /// A digit more.
    Missing,
    /// Another digit.
    Digit,
}

/// A number that is right, one step from the one given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// What was done.
    pub kind: RepairKind,
    /// The number, put right.
    pub number: String,
    /// The place of the first change, in characters from 0.
    pub at: usize,
}

impl RepairKind {
    /// The name, as in the canonical form.
    pub const fn name(self) -> &'static str {
        match self {
            Self::LookAlike => "look_alike",
            Self::Neighbours => "neighbours",
            Self::Extra => "extra",
            Self::Missing => "missing",
            Self::Digit => "digit",
        }
    }
}

/// Repairs in the making.
struct Workshop<'a> {
    text: &'a [u8],
    /// The formats whose check digit was wrong; of others only those that letters tell.
    failed: Vec<&'static str>,
    formats: Vec<Format>,
    repairs: Vec<Repair>,
}

/// The repairs of a normalised number that is not right, the likeliest first, five at most.
pub(super) fn repairs(number: &str, fits: &[Fit]) -> Vec<Repair> {
    let is_open = verdict(fits) == Some(false) || fits.iter().all(|fit| fit.format.is_loose());
    if !is_open || !number.is_ascii() || !(8..=42).contains(&number.len()) {
        return Vec::new();
    }
    let text = bytes(number);
    let failed = fits.iter().filter(|fit| fit.is_wrong()).map(|fit| fit.format.id).collect();
    let formats = formats().filter(Format::has_check_digit).collect();
    let mut workshop = Workshop { text: &text, failed, formats, repairs: Vec::new() };
    workshop.exchange_all();
    for (kind, is_likely) in STEPS {
        workshop.try_all(*kind, *is_likely);
    }
    workshop.repairs
}

impl Workshop<'_> {
    /// Keeps a repair if it makes a check digit right.
    fn keep(&mut self, kind: RepairKind, at: usize, text: &[u8]) {
        let number = &text_of(text);
        if self.repairs.len() >= MOST || text == self.text || self.repairs.iter().any(|repair| repair.number == *number) {
            return;
        }
        let fits: Vec<Fit> = self.formats.iter().filter_map(|format| format.fit(text)).collect();
        let is_length_kept = !matches!(kind, RepairKind::Extra | RepairKind::Missing);
        let is_meant = |fit: &Fit| {
            let is_same = is_length_kept && self.failed.contains(&fit.format.id);
            fit.is_proved() && (is_same || (self.failed.is_empty() || kind == RepairKind::LookAlike) && fit.is_distinct)
        };
        let is_any = kind == RepairKind::LookAlike && self.failed.is_empty() && fits.iter().any(Fit::is_proved);
        let is_example = example(number).is_some_and(|(_, is_nobodys)| is_nobodys);
        if (is_any || fits.iter().any(is_meant)) && verdict(&fits) == Some(true) && !is_example {
            self.repairs.push(Repair { kind, number: number.clone(), at });
        }
    }

    /// As many look-alikes at once as a pattern asks for.
    fn exchange_all(&mut self) {
        for format in formats().filter(Format::has_check_digit) {
            for pattern in parts(format.patterns, b'|') {
                let mut walk = Walk::new(self.text.to_vec(), true);
                if walk.goes(0, pattern) {
                    let at = self.text.iter().zip(&walk.text).position(|(one, other)| one != other);
                    self.keep(RepairKind::LookAlike, at.unwrap_or(0), &walk.text);
                }
            }
        }
    }

    /// One step of a kind at every place, with every character. A likely slip has a pass before the others: a letter
    /// typed for a digit, a neighbour on the keys.
    fn try_all(&mut self, kind: RepairKind, is_likely: bool) {
        for at in 0..=self.text.len() {
            let (before, after) = self.text.split_at(at);
            let mut rest = after.iter();
            let (byte, next) = (rest.next().copied().unwrap_or_default(), rest.clone().next().copied());
            for character in *CHARACTERS {
                let is_digit = character.is_ascii_digit();
                let (is_meant, count) = match kind {
                    RepairKind::LookAlike => (is_digit == is_likely && look_alikes(byte).any(|twin| twin == character), 1),
                    RepairKind::Neighbours => (next == Some(character), 2),
                    RepairKind::Extra => (byte == character, 1),
                    RepairKind::Missing => (is_digit, 0),
                    RepairKind::Digit => (is_digit && byte.is_ascii_digit() && is_confused(byte, character) == is_likely, 1),
                };
                if !is_meant {
                    continue;
                }
                let mut text = before.to_vec();
                if kind != RepairKind::Extra {
                    text.push(character);
                }
                if kind == RepairKind::Neighbours {
                    text.push(byte);
                }
                text.extend_from_slice(after.get(count..).unwrap_or_default());
                self.keep(kind, at, &text);
            }
        }
    }
}

/// Neighbours on the keys, and digits that look alike in print and handwriting.
fn is_confused(one: u8, other: u8) -> bool {
    const ALIKE: &[u8] = b"17385669083549";
    one.abs_diff(other) == 1 || ALIKE.chunks(2).any(|pair| pair == [one, other] || pair == [other, one])
}
