//! One character put right, where that makes the check digit right.

use super::examples::example;
use super::fit::{Fit, verdict};
use super::formats::{Format, formats};
use super::pattern::{Walk, text as text_of};
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
    fits: &'a [Fit],
    /// A check digit was wrong: only formats where it was are meant; of others those that letters tell.
    is_failed: bool,
    formats: Vec<Format>,
    repairs: Vec<Repair>,
}

/// The repairs of a normalised number that is not right, the likeliest first, five at most.
pub(super) fn repairs(number: &str, fits: &[Fit]) -> Vec<Repair> {
    let (mut is_all_loose, mut is_failed) = (true, false);
    for fit in fits {
        is_all_loose &= fit.format.is_loose();
        is_failed |= fit.is_wrong();
    }
    let is_open = is_all_loose || verdict(fits) == Some(false);
    if !is_open || !number.is_ascii() || !(8..=42).contains(&number.len()) {
        return Vec::new();
    }
    let mut with_digit = Vec::new();
    for format in formats() {
        if format.has_check_digit() {
            with_digit.push(format);
        }
    }
    let mut workshop = Workshop { text: number.as_bytes(), fits, is_failed, formats: with_digit, repairs: Vec::new() };
    workshop.exchange_all();
    for (kind, is_likely) in STEPS {
        workshop.try_all(*kind, *is_likely);
    }
    workshop.repairs
}

impl Workshop<'_> {
    /// Keeps a repair if it makes a check digit right.
    #[inline(never)]
    fn keep(&mut self, kind: RepairKind, at: usize, text: &[u8]) {
        if self.repairs.len() >= MOST || text == self.text {
            return;
        }
        let number = text_of(text);
        for repair in &self.repairs {
            if repair.number == number {
                return;
            }
        }
        let is_twin = kind == RepairKind::LookAlike;
        let is_length_kept = !matches!(kind, RepairKind::Extra | RepairKind::Missing);
        let (mut fits, mut is_meant) = (Vec::new(), false);
        for format in &self.formats {
            if let Some(fit) = format.fit(text) {
                let is_free = !self.is_failed && (is_twin || fit.is_distinct) || is_twin && fit.is_distinct;
                is_meant |= fit.is_proved() && (is_free || is_length_kept && self.failed(format.id));
                fits.push(fit);
            }
        }
        if is_meant && verdict(&fits) == Some(true) && !matches!(example(&number), Some((_, true))) {
            self.repairs.push(Repair { kind, number, at });
        }
    }

    /// Whether the check digit of a format was wrong.
    fn failed(&self, id: &str) -> bool {
        for fit in self.fits {
            if fit.is_wrong() && fit.format.id == id {
                return true;
            }
        }
        false
    }

    /// As many look-alikes at once as a pattern asks for.
    fn exchange_all(&mut self) {
        for format in formats() {
            if !format.has_check_digit() {
                continue;
            }
            for pattern in parts(format.patterns, b'|') {
                let mut walk = Walk::new(self.text.to_vec(), true);
                if walk.goes(0, pattern) {
                    let mut at = 0;
                    while at + 1 < self.text.len() && self.text.get(at) == walk.text.get(at) {
                        at += 1;
                    }
                    self.keep(RepairKind::LookAlike, at, &walk.text);
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
