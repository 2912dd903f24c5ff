//! The numbers in a paste: without blanks, dashes, labels and web addresses, in plain upper-case characters.

use super::characters::{Part, part};
use super::formats::{LONGEST, fits};
use super::web_address::{is_web_address, number_in};
use crate::parts::lists;

/// Words before a number, which with the digits after them might pass for one.
const LABELS: &str = "AND|AWB|CODE|CONSIGNMENT|DHL|DPD|EMS|FEDEX|GLS|ITEM|NO|NR|NUM|NUMBER|NUMERO|ORDER|PACKAGE|PARCEL|RESI|\
                      SHIPMENT|THE|TRACK|TRACKING|UPS|USPS|WAYBILL";

/// A number of a paste.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub number: String,
    /// The [rank](super::formats::Fit::rank) of its best format, from 1; 0 when it fits none.
    pub rank: u8,
}

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
    if found.is_empty() && !all.is_empty() { vec![all] } else { found.into_iter().map(|found| found.number).collect() }
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
    let (mut found, mut all) = (Vec::new(), String::new());
    for words in lines(text) {
        for word in &words {
            all.push_str(word);
        }
        seek(&words, &mut found);
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
    for piece in text.split_inclusive(char::is_whitespace) {
        if is_web_address(piece) {
            word = number_in(piece.trim_end());
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

/// The numbers among the words of a line.
fn seek(words: &[String], found: &mut Vec<Found>) {
    let first = words.iter().position(|word| !is_label(word)).unwrap_or(words.len());
    let words = words.get(first..).unwrap_or_default();
    // The line as it stands, unless a part of it is a number beyond doubt.
    let whole = words.concat();
    if words.len() > 1
        && let rank @ 1.. = rank(&whole)
        && words.iter().all(|word| rank_of_word(word) < 3)
        && !words.iter().all(|word| rank_of_word(word) > 0)
    {
        return found.push(Found { number: whole, rank });
    }
    let before = found.len();
    let mut rest = words;
    while let Some((word, after)) = rest.split_first() {
        let (count, best) = longest(rest);
        if let Some(best) = best {
            found.push(best);
            rest = rest.get(count..).unwrap_or_default();
            continue;
        }
        if word.len() >= 8 && digits(word) >= 5 {
            found.push(Found { number: word.clone(), rank: 0 });
        }
        rest = after;
    }
    let is_one_odd = found.len() == before || found.len() == before + 1 && found.last().is_some_and(|last| last.rank == 0);
    if is_one_odd && digits(&whole) > 0 {
        found.truncate(before);
        let is_word = |word: &&String| digits(word) == 0 && word.chars().count() > 3;
        let from = words.iter().take_while(is_word).count();
        let to = words.len() - words.iter().rev().take_while(is_word).count();
        let number = words.get(from..to).unwrap_or_default().concat();
        found.push(Found { number, rank: 0 });
    }
}

/// The words from the first one on that together fit a format best: how many, and what.
fn longest(words: &[String]) -> (usize, Option<Found>) {
    let (mut number, mut best, mut count) = (String::new(), None::<Found>, 0);
    let mut is_each = true;
    for (at, word) in words.iter().enumerate() {
        if at == 0 && is_label(word) || number.len() + word.len() > LONGEST {
            break;
        }
        number.push_str(word);
        is_each &= rank_of_word(word) > 0;
        let rank = rank(&number);
        // Two that are numbers by themselves are two numbers.
        let is_better = rank > 0 && best.as_ref().is_none_or(|best| rank >= best.rank || rank >= 2 && best.rank <= 3 && rank != 1);
        if is_better && (at == 0 || !is_each) {
            best = Some(Found { number: number.clone(), rank });
            count = at + 1;
        }
    }
    (count, best)
}

fn is_label(word: &str) -> bool {
    lists(LABELS, b'|', word)
}

fn digits(word: &str) -> usize {
    word.bytes().filter(u8::is_ascii_digit).count()
}

fn rank_of_word(word: &str) -> u8 {
    rank(word)
}

/// The rank of the best format, from 1; 0 for none.
fn rank(number: &str) -> u8 {
    fits(number).iter().map(|fit| 1 + fit.rank()).max().unwrap_or(0)
}
