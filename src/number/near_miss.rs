//! The format that was most likely meant, where none fits, and what keeps the number from it.

use super::carriers::Carrier;
use super::formats::{LONGEST, SHORTEST, formats};
use super::groups::digits;
use super::pattern::{Walk, bytes, lengths};
use super::problem::{Problem, ProblemKind};
use super::wanted::{Wanted, look_alikes};
use crate::parts::parts;

/// Literal characters weigh this much at least in a format that was meant.
const MEANT: usize = 3;

/// More characters too many or too few are no slip.
const FARTHEST: usize = 6;

/// What keeps a normalised number, which fits no format, from the one it comes nearest to.
pub(super) fn near_miss(number: &str) -> Option<Problem> {
    let text = bytes(number);
    let (mut best, mut nearest) = (None, (0, 0, 0));
    for format in formats() {
        if format.is_loose() {
            continue;
        }
        for pattern in parts(format.patterns, b'|') {
            let mut walk = Walk::new(text.clone(), false);
            walk.goes(0, pattern);
            let weight = if format.id == "s10" && is_postal(number) { MEANT } else { walk.weight };
            let (least, most) = lengths(pattern);
            let distance = least.saturating_sub(text.len()).max(text.len().saturating_sub(most));
            // The more of its letters, then the further along, then the closer in length.
            let nearness = (weight, walk.reach.0, LONGEST.saturating_sub(distance));
            if weight >= MEANT && distance <= FARTHEST && nearness > nearest {
                nearest = nearness;
                best = Some(obstacle(number, &walk, (least, most)));
            }
        }
    }
    if best.is_some() {
        return best;
    }
    if text.len() < SHORTEST {
        return Some(Problem::length(ProblemKind::TooShort, text.len(), SHORTEST));
    }
    if text.len() > LONGEST {
        return Some(Problem::length(ProblemKind::TooLong, text.len(), LONGEST));
    }
    foreign(number)
}

/// The form of an S10 number, more or less: two letters, digits, the two letters of a country.
fn is_postal(number: &str) -> bool {
    let text = number.as_bytes();
    if let [one, two, .., three, four] = text {
        let is_letters = [one, two, three, four].into_iter().all(u8::is_ascii_uppercase);
        return is_letters && (11..=15).contains(&text.len()) && digits(number) >= 6 && Carrier::post(&[*three, *four]).is_some();
    }
    false
}

/// What stopped a walk: the length, or else a character.
fn obstacle(number: &str, walk: &Walk, (least, most): (usize, usize)) -> Problem {
    let length = walk.text.len();
    if length < least {
        return Problem::length(ProblemKind::TooShort, length, least);
    }
    if length > most {
        return Problem::length(ProblemKind::TooLong, length, most);
    }
    let (at, wanted) = walk.reach;
    let byte = walk.text.get(at).copied().unwrap_or_default();
    match look_alikes(byte).find(|other| wanted.is(*other)) {
        Some(twin) => Problem::at(ProblemKind::LookAlike, number, at, Wanted::Character(char::from(twin))),
        None => Problem::at(ProblemKind::WrongCharacter, number, at, wanted),
    }
}

/// A character that stands in no number.
fn foreign(number: &str) -> Option<Problem> {
    let at = number.chars().position(|character| !character.is_ascii())?;
    Some(Problem::at(ProblemKind::WrongCharacter, number, at, Wanted::Either))
}

/// Where an S10 number that is right but for its country names it.
pub(super) fn unknown_country(number: &str) -> Option<Problem> {
    let is_s10 = Walk::new(bytes(number), false).goes(0, "a2 d9 a2");
    let suffix = number.get(11..).filter(|suffix| is_s10 && Carrier::post(suffix.as_bytes()).is_none())?;
    Some(Problem { at: Some(11), found: suffix.chars().next(), ..Problem::new(ProblemKind::CountryUnknown) })
}
