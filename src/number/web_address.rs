//! The tracking number in the address of a tracking page.

use super::characters::{Part, part};
use super::formats::SHORTEST;
use super::groups::{digits, rank};
use crate::parts::find;

/// Whether a word is a web address.
pub(super) fn is_web_address(word: &str) -> bool {
    find(word.as_bytes(), b"://").is_some() || word.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."))
}

/// The part of the path, the query or the fragment that most looks like a number; empty when none does.
pub(super) fn number_in(address: &str) -> String {
    let start = find(address.as_bytes(), b"://").unwrap_or(0);
    let path = address.get(start..).unwrap_or_default();
    let (mut best, mut best_rank) = (String::new(), 0);
    let mut is_host = true;
    let mut rest = path;
    while !rest.is_empty() {
        let end = rest
            .bytes()
            .position(|byte| matches!(byte, b'/' | b'?' | b'#' | b'&' | b'=' | b',' | b';' | b':' | b' '))
            .unwrap_or(rest.len());
        let number = if is_host { String::new() } else { plain(rest.get(..end).unwrap_or_default()) };
        rest = rest.get(end + 1..).unwrap_or_default();
        is_host = false;
        if number.len() >= SHORTEST && digits(&number) >= 5 {
            let rank = 1 + rank(&number);
            if rank > best_rank {
                (best, best_rank) = (number, rank);
            }
        }
    }
    best
}

/// A piece without its separators and its escapes.
fn plain(piece: &str) -> String {
    let mut number = String::new();
    let mut characters = piece.chars();
    while let Some(character) = characters.next() {
        if character == '%' {
            characters.next();
            characters.next();
        } else if let Part::Text(character) = part(character) {
            number.push(character);
        }
    }
    number
}
