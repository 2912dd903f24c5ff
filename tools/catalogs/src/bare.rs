//! Finds values that stand in a compiled message without isolates.

use std::str::Chars;

use crate::compile::{BARE, END, FIRST_STRONG_ISOLATE, FIRST_VARIABLE, ISOLATED, KEY, POP_ISOLATE, SELECT, VARIANT};

/// A piece of a compiled pattern.
enum Piece {
    /// A character, or a variable with isolates of its own.
    Other,
    Open,
    Close,
    Bare(usize),
    Select(Vec<Vec<Piece>>),
}

/// The variables, by their place in the schema, that stand bare beside something else.
pub(crate) fn exposed(line: &str) -> Vec<usize> {
    let mut found = Vec::new();
    walk(&pieces(&mut line.chars()).0, false, &mut found);
    found
}

/// A pattern up to the end of its variant; and whether another variant follows.
fn pieces(rest: &mut Chars) -> (Vec<Piece>, bool) {
    let mut pieces = Vec::new();
    while let Some(character) = rest.next() {
        pieces.push(match character {
            VARIANT => return (pieces, true),
            END => break,
            FIRST_STRONG_ISOLATE => Piece::Open,
            POP_ISOLATE => Piece::Close,
            ISOLATED => {
                rest.next();
                Piece::Other
            }
            BARE => Piece::Bare(rest.next().map_or(0, |variable| (variable as usize).saturating_sub(FIRST_VARIABLE.into()))),
            SELECT => Piece::Select(variants(rest)),
            _ => Piece::Other,
        });
    }
    (pieces, false)
}

fn variants(rest: &mut Chars) -> Vec<Vec<Piece>> {
    let mut variants = Vec::new();
    loop {
        // The variable, for the first one, and the key.
        for character in rest.by_ref() {
            if character == KEY {
                break;
            }
        }
        let (variant, has_more) = pieces(rest);
        variants.push(variant);
        if !has_more {
            return variants;
        }
    }
}

fn walk(pieces: &[Piece], has_neighbours: bool, found: &mut Vec<usize>) {
    for (index, piece) in pieces.iter().enumerate() {
        let is_alone = pieces.len() == 1 && !has_neighbours;
        let before = index.checked_sub(1).and_then(|index| pieces.get(index));
        let is_enclosed = matches!((before, pieces.get(index + 1)), (Some(Piece::Open), Some(Piece::Close)));
        match piece {
            Piece::Bare(variable) if !is_alone && !is_enclosed => found.push(*variable),
            Piece::Select(variants) => {
                for variant in variants {
                    walk(variant, !is_alone && !is_enclosed, found);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::exposed;

    #[test]
    fn bare_values() {
        assert_eq!(exposed("\u{2}1"), []);
        assert_eq!(exposed("a \u{1}1 b \u{2068}\u{2}1\u{2069}"), []);
        assert_eq!(exposed("a \u{2}1 b"), [1]);
        assert_eq!(exposed("\u{2}0\u{2}1"), [0, 1]);
    }

    #[test]
    fn in_variants() {
        assert_eq!(exposed("\u{3}0one\u{4}\u{2}1\u{5}\u{4}\u{1}1 x\u{6}"), [], "a select alone, a value alone in it");
        assert_eq!(exposed("\u{3}0one\u{4}a \u{2}1\u{5}\u{4}\u{2}2b\u{6}"), [1, 2]);
        assert_eq!(exposed("a \u{2068}\u{3}0one\u{4}\u{2}1\u{5}\u{4}b\u{6}\u{2069}"), []);
        assert_eq!(exposed("a \u{3}0one\u{4}\u{2}1\u{5}\u{4}b\u{6}"), [1]);
        assert_eq!(exposed("\u{3}0one\u{4}\u{3}1\u{4}\u{2}1\u{6}\u{5}\u{4}\u{2}2\u{6}"), []);
        assert_eq!(exposed("\u{3}0\u{4}x\u{3}1\u{4}\u{2}1\u{6}\u{6} \u{2}3"), [1, 3]);
    }
}
