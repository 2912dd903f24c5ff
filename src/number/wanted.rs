//! What may stand at a place of a number, and what is taken for it.

/// Characters that are taken for each other, in pairs.
const LOOK_ALIKES: &[u8] = b"0O1I5S8B2Z6G0Q0D1L";

/// What a pattern asks for at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A digit.
    Digit,
    /// A letter.
    Letter,
    /// A digit or a letter.
    Either,
    /// One character, upper-case ASCII.
    Character(char),
    /// Nothing more.
    End,
}

impl Wanted {
    #[inline(never)]
    pub(super) fn is(self, byte: u8) -> bool {
        match self {
            Self::Digit => byte.is_ascii_digit(),
            Self::Letter => byte.is_ascii_uppercase(),
            Self::Either => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
            Self::Character(character) => character as u8 == byte,
            Self::End => false,
        }
    }
}

/// The characters that one is taken for.
pub(super) fn look_alikes(byte: u8) -> impl Iterator<Item = u8> {
    LOOK_ALIKES.chunks(2).filter_map(move |pair| match pair {
        [one, other] if *one == byte => Some(*other),
        [one, other] if *other == byte => Some(*one),
        _ => None,
    })
}
