//! What is wrong with a number.

use super::wanted::Wanted;

/// A kind of problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// No number at all.
    Empty,
    /// Fewer characters than the format, or any format, has: `length`, `expected_length`.
    TooShort,
    /// More characters: `length`, `expected_length`.
    TooLong,
    /// A character that cannot stand there: `at`, `found`, `expected`.
    WrongCharacter,
    /// The check digit belies the number: `at`, `found`, `expected`.
    WrongCheckDigit,
    /// A letter that looks like the digit that should stand there, or the reverse: `at`, `found`, `expected`.
    LookAlike,
    /// An example from instructions, or a number that only holds the place of the true one.
    Placeholder,
    /// A number for trying out a carrier's or provider's system.
    TestNumber,
    /// More than one number; the most likely was taken: `length` says how many.
    SeveralNumbers,
    /// It looks like the number of an order.
    OrderNumber,
    /// It looks like a telephone number.
    Phone,
    /// A web address without a number in it.
    Url,
    /// A mail address.
    Email,
    /// No carrier's format fits.
    UnknownFormat,
    /// The form of an S10 number, but its last letters, from `at` on, are no country.
    CountryUnknown,
}

/// Something wrong with a number, or odd about it, with what a sentence about it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What.
    pub kind: ProblemKind,
    /// Where, in characters of the normalised number, from 0.
    pub at: Option<usize>,
    /// The character that stands there.
    pub found: Option<char>,
    /// What should stand there.
    pub expected: Option<Wanted>,
    /// The length of the number in characters; for several numbers, how many.
    pub length: Option<usize>,
    /// The least length, when too short; the greatest, when too long.
    pub expected_length: Option<usize>,
}

impl ProblemKind {
    /// The name, as in the canonical form.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooShort => "too_short",
            Self::TooLong => "too_long",
            Self::WrongCharacter => "wrong_character",
            Self::WrongCheckDigit => "wrong_check_digit",
            Self::LookAlike => "look_alike",
            Self::Placeholder => "placeholder",
            Self::TestNumber => "test_number",
            Self::SeveralNumbers => "several_numbers",
            Self::OrderNumber => "order_number",
            Self::Phone => "phone",
            Self::Url => "url",
            Self::Email => "email",
            Self::UnknownFormat => "unknown_format",
            Self::CountryUnknown => "country_unknown",
        }
    }
}

impl Problem {
    pub(super) const fn new(kind: ProblemKind) -> Self {
        Self { kind, at: None, found: None, expected: None, length: None, expected_length: None }
    }

    /// About the character at a place.
    #[inline(never)]
    pub(super) fn at(kind: ProblemKind, number: &str, at: usize, expected: Wanted) -> Self {
        Self {
            at: Some(at),
            found: number.chars().enumerate().find(|(place, _)| *place == at).map(|(_, found)| found),
            expected: Some(expected),
            ..Self::new(kind)
        }
    }

    /// About the length.
    pub(super) const fn length(kind: ProblemKind, length: usize, expected: usize) -> Self {
        Self { length: Some(length), expected_length: Some(expected), ..Self::new(kind) }
    }
}
