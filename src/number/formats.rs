//! The formats of tracking numbers, and which of them a text fits.

use super::carriers::Carrier;
use super::check_digit::check_digit;
use super::fit::{Digit, Fit};
use super::pattern::{Walk, bytes};
use super::table::table;
use crate::parts::{cut, parts};

const FORMATS: &str = table!("formats.table");

/// From this weight of literal characters on, a format is told by them: `YT`; `1Z` or `420` with a check digit.
const DISTINCT: usize = 4;

/// No number is shorter, or longer.
pub(super) const SHORTEST: usize = 8;
pub(super) const LONGEST: usize = 41;

/// A line of the table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Format {
    pub id: &'static str,
    pub carrier: &'static str,
    /// Where the carrier delivers such numbers: two letters each; `-` for everywhere.
    pub countries: &'static str,
    /// The rule of its check digit; `-` and `~` for none.
    pub check: &'static str,
    /// Between `|`.
    pub patterns: &'static str,
}

/// The formats, in the order of the table.
pub(super) fn formats() -> impl Iterator<Item = Format> {
    parts(FORMATS, b'\n').filter_map(Format::read)
}

impl Format {
    #[inline(never)]
    fn read(line: &'static str) -> Option<Self> {
        let (id, rest) = cut(line, b' ')?;
        let (carrier, rest) = cut(rest, b' ')?;
        let (countries, rest) = cut(rest, b' ')?;
        let (check, patterns) = cut(rest, b' ')?;
        Some(Self { id, carrier, countries, check, patterns })
    }

    pub(super) fn has_check_digit(&self) -> bool {
        !matches!(self.check, "-" | "~")
    }

    /// Whether the pattern says so little that a fit says little.
    pub(super) fn is_loose(&self) -> bool {
        self.check == "~"
    }

    /// How a text, one byte a character, fits it: by the pattern whose check digit is right, or else by the first.
    #[inline(never)]
    pub(super) fn fit(self, text: &[u8]) -> Option<Fit> {
        let mut first = None;
        for pattern in parts(self.patterns, b'|') {
            let mut walk = Walk::new(text.to_vec(), false);
            if walk.goes(0, pattern)
                && let Some(fit) = self.judge(&walk)
            {
                if !fit.is_wrong() {
                    return Some(fit);
                }
                first = first.or(Some(fit));
            }
        }
        first
    }

    /// A walk that arrived: its check digit and its carrier.
    fn judge(self, walk: &Walk) -> Option<Fit> {
        let (mut digit, mut is_strict) = (Digit::None, false);
        if let Some(at) = walk.check {
            let (expected, byte) = (check_digit(self.check, walk.text.get(walk.from..at)?)?, *walk.text.get(at)?);
            digit = if byte == expected { Digit::Right } else { Digit::Wrong { at, expected } };
            // A digit at the end says nothing where the check character is a letter in most numbers.
            is_strict = !(self.check.ends_with('?') || self.check == "mod37" && byte.is_ascii_digit());
        }
        let mut carrier = Carrier::from_id(self.carrier);
        if self.id == "s10" {
            carrier = Carrier::post(walk.text.get(11..)?)?;
        }
        let weight = walk.weight + 2 * usize::from(self.has_check_digit());
        let is_distinct = self.check == "s10" || weight >= DISTINCT && !self.is_loose();
        Some(Fit { format: self, digit, carrier, is_distinct, is_strict })
    }
}

/// All formats that a normalised text fits, in the order of the table; those with a wrong check digit too.
pub(super) fn fits(text: &str) -> Vec<Fit> {
    let mut fits = Vec::new();
    if text.len() < SHORTEST || text.len() > LONGEST {
        return fits;
    }
    let text = bytes(text);
    for format in formats() {
        fits.extend(format.fit(&text));
    }
    fits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::pattern::lengths;

    #[test]
    fn every_line_is_whole() {
        let mut count = 0;
        for format in formats() {
            count += 1;
            assert!(format.countries == "-" || format.countries.len().is_multiple_of(2), "{}", format.id);
            assert!(matches!(format.check, "-" | "~") || check_digit(format.check, b"123").is_some(), "{}", format.id);
            for pattern in parts(format.patterns, b'|') {
                let (least, most) = lengths(pattern);
                assert!((6..=40).contains(&least) && most <= 41, "{}: {pattern}", format.id);
                let has_place = pattern.ends_with(" c") || pattern.contains(" c ") || pattern.ends_with(" k");
                assert_eq!(has_place, format.has_check_digit(), "{}: {pattern}", format.id);
            }
        }
        assert_eq!(count, FORMATS.lines().count());
        assert!(count > 90);
    }

    #[test]
    fn every_carrier_has_a_name() {
        for format in formats().filter(|format| format.carrier != "post") {
            assert_ne!(Carrier::from_id(format.carrier).name, "Post", "{}", format.carrier);
        }
    }
}
