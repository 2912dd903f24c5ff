//! The numbers in a paste: without blanks, dashes, labels and web addresses, in plain upper-case characters.

use super::characters::{Part, part};
use super::groups::{Found, is_label, seek};
use super::web_address::{is_web_address, number_in};

/// The number in a text, the most likely one if there are several. Letters that may be meant for digits stay.
///
/// ```
/// use parcelight::number::normalise;
/// assert_eq!(normalise("No. ｒｂ１２３-456.785 gb"), "RB123456785GB");
/// assert_eq!(normalise("https://t.17track.net/en#nums=YT2229521272164446"), "YT2229521272164446");
/// assert_eq!(normalise("RBO2345678SGB"), "RBO2345678SGB");
/// ```
pub fn normalise(text: &str) -> String {
    let (found, all) = read(text);
    best(&found).map_or(all, |best| best.number.clone())
}

/// The numbers in a text, in its order, each normalised. The groups of one number stay together.
///
/// ```
/// use parcelight::number::numbers;
/// assert_eq!(numbers("RR 123 456 785 CN\nYT2229521272164446 YT2229521272164447").len(), 3);
/// ```
pub fn numbers(text: &str) -> Vec<String> {
    let (found, all) = read(text);
    let mut numbers = Vec::new();
    for found in &found {
        numbers.push(found.number.clone());
    }
    if found.is_empty() && !all.is_empty() {
        numbers.push(all);
    }
    numbers
}

/// The most likely number, the first among equals.
pub(super) fn best(found: &[Found]) -> Option<&Found> {
    let mut best: Option<&Found> = None;
    for other in found {
        if best.is_none_or(|best| other.rank > best.rank) {
            best = Some(other);
        }
    }
    best
}

/// The numbers of a text, and all its words joined.
pub(super) fn read(text: &str) -> (Vec<Found>, String) {
    let (mut found, mut all, mut is_labels) = (Vec::new(), String::new(), true);
    for words in lines(text) {
        for word in &words {
            all.push_str(word);
            is_labels &= is_label(word);
        }
        seek(&words, &mut found);
    }
    if is_labels || is_label(&all) {
        all.clear();
    }
    (found, all)
}

/// The words of a text, those that may be of one number together.
fn lines(text: &str) -> Vec<Vec<String>> {
    let (mut lines, mut words, mut word) = (Vec::new(), Vec::new(), String::new());
    let mut end = |words: &mut Vec<String>, word: &mut String, is_border: bool| {
        if !word.is_empty() {
            words.push(std::mem::take(word));
        }
        if is_border && !words.is_empty() {
            lines.push(std::mem::take(words));
        }
    };
    let mut rest = text;
    while !rest.is_empty() {
        // As far as the next blank, and with it: an address has none.
        let length = rest.bytes().position(|byte| byte <= b' ').map_or(rest.len(), |at| at + 1);
        let (piece, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        rest = after;
        if is_web_address(piece) {
            word = number_in(piece);
            end(&mut words, &mut word, true);
            continue;
        }
        for character in piece.chars() {
            match part(character) {
                Part::Text(character) => word.push(character),
                Part::Nothing => {}
                Part::Gap => end(&mut words, &mut word, false),
                Part::Border => end(&mut words, &mut word, true),
            }
        }
    }
    end(&mut words, &mut word, true);
    lines
}
