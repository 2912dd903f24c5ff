//! A format that a text fits, and what that says.

use super::carriers::Carrier;
use super::formats::Format;

/// The rank of a right check digit behind a prefix.
pub(super) const BEST_RANK: u8 = 4;

/// What the check digit of a number says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Digit {
    /// The format has none.
    None,
    /// As the rule says.
    Right,
    /// Another one should stand there.
    Wrong { at: usize, expected: u8 },
}

/// A format that a text fits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fit {
    pub format: Format,
    pub digit: Digit,
    pub carrier: Carrier,
    /// Whether letters or a long prefix tell the format from the others.
    pub is_distinct: bool,
    /// Whether a check digit decides: not where too many other numbers look the same.
    pub is_strict: bool,
}

impl Fit {
    pub(super) fn is_wrong(&self) -> bool {
        matches!(self.digit, Digit::Wrong { .. })
    }

    /// Whether its check digit is right and that says something.
    pub(super) fn is_proved(&self) -> bool {
        self.digit == Digit::Right && self.is_strict
    }

    /// How much it says: a right digit most, then a prefix, then digits that anyone may write, a wrong digit least.
    pub(super) fn rank(&self) -> u8 {
        match (self.is_wrong(), self.is_proved(), self.is_distinct) {
            (true, ..) => 0,
            (_, true, true) => BEST_RANK,
            (_, true, false) => 3,
            (_, _, true) => 2,
            _ => 1,
        }
    }
}

/// Whether the number is right: `Some(false)` where the check digit of every format it fits is wrong, `None` where none
/// decides, or plain digits fit several rules that disagree.
pub(super) fn verdict(fits: &[Fit]) -> Option<bool> {
    if fits.iter().any(|fit| fit.is_proved() && fit.is_distinct) {
        return Some(true);
    }
    let is_refuted = |fit: &Fit| fit.is_wrong() && fit.is_strict;
    let is_contested = fits.iter().any(is_refuted);
    if fits.iter().any(Fit::is_proved) {
        return (!is_contested).then_some(true);
    }
    // A loose pattern excuses no wrong digit behind a prefix.
    let is_precise = fits.iter().any(|fit| is_refuted(fit) && fit.is_distinct);
    let is_other = fits.iter().any(|fit| !(fit.is_wrong() || is_precise && fit.format.is_loose()));
    (fits.iter().any(Fit::is_wrong) && !is_other).then_some(false)
}
