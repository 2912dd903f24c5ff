//! The groups of characters that make a number.

use super::formats::{LONGEST, fits};
use crate::parts::lists;

/// Words before a number, which with the digits after them might pass for one.
const LABELS: &str = "AND|AWB|CODE|CONSIGNMENT|DHL|DPD|EMS|FEDEX|GLS|ITEM|NO|NR|NUM|NUMBER|NUMERO|ORDER|PACKAGE|PARCEL|RESI|\
                      SHIPMENT|THE|TRACK|TRACKING|UPS|USPS|WAYBILL";

/// A number of a paste.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub number: String,
    /// The [rank](super::fit::Fit::rank) of its best format, from 1; 0 when it fits none.
    pub rank: u8,
}

/// The numbers among the words of a line.
pub(super) fn seek(words: &[String], found: &mut Vec<Found>) {
    let mut words = words;
    while let Some((first, rest)) = words.split_first()
        && is_label(first)
    {
        words = rest;
    }
    // The line as it stands, unless a part of it is a number beyond doubt.
    let whole = joined(words);
    let (mut best, mut least) = (0, u8::MAX);
    for word in words {
        let rank = rank(word);
        best = best.max(class(rank));
        least = least.min(rank);
    }
    if let rank @ 1.. = rank(&whole)
        && words.len() > 1
        && best < 3
        && least == 0
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
    let is_odd = found.len() == before || found.len() == before + 1 && found.last().is_some_and(|last| last.rank == 0);
    if is_odd && digits(&whole) > 0 {
        found.truncate(before);
        found.push(Found { number: odd(words), rank: 0 });
    }
}

/// The words with digits, and short ones beside them: a number of no format that was written in groups.
fn odd(words: &[String]) -> String {
    let is_group = |place: usize, most: usize| words.get(place).is_some_and(|word| word.len() <= most && !is_label(word));
    let (mut from, mut to) = (0, 0);
    for (place, word) in words.iter().enumerate() {
        if digits(word) > 0 {
            if to == 0 {
                from = place;
            }
            to = place + 1;
        }
    }
    if from > 0 && is_group(from - 1, 4) {
        from -= 1;
    }
    if is_group(to, 2) {
        to += 1;
    }
    joined(words.get(from..to).unwrap_or_default())
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
        is_each &= rank(word) > 0;
        let rank = rank(&number);
        let is_better = rank > 0 && best.as_ref().is_none_or(|best| class(rank) >= class(best.rank));
        // Words that are numbers by themselves are several numbers; and some words of many fit plain digits by chance.
        if is_better && (at == 0 || !is_each && rank >= 3) {
            best = Some(Found { number: number.clone(), rank });
            count = at + 1;
        }
    }
    (count, best)
}

#[inline(never)]
pub(super) fn is_label(word: &str) -> bool {
    lists(LABELS, b'|', word)
}

/// How many digits there are.
#[inline(never)]
pub(super) fn digits(word: &str) -> usize {
    let mut count = 0;
    for byte in word.bytes() {
        count += usize::from(byte.is_ascii_digit());
    }
    count
}

/// The rank of the best format, from 1; 0 for none.
#[inline(never)]
pub(super) fn rank(number: &str) -> u8 {
    let mut best = 0;
    for fit in fits(number) {
        best = best.max(1 + fit.rank());
    }
    best
}

/// 1 for a wrong check digit, 2 for none, 3 for a right one.
fn class(rank: u8) -> u8 {
    rank.div_ceil(2) + u8::from(rank == 2)
}

#[inline(never)]
pub(super) fn joined(words: &[String]) -> String {
    let mut whole = String::new();
    for word in words {
        whole.push_str(word);
    }
    whole
}
