//! Looking into words. The searches of `std` for texts and characters would bring 5 kB of machinery.

use crate::document::plain;
use crate::parts::{find, parts};

/// Whether a part stands in the words.
#[inline(never)]
pub(super) fn has(words: &str, part: &str) -> bool {
    find(words.as_bytes(), part.as_bytes()).is_some()
}

/// Where a part begins.
#[inline(never)]
pub(super) fn start(words: &str, part: &str) -> Option<usize> {
    find(words.as_bytes(), part.as_bytes()).map(|end| end - part.len())
}

/// What stands before and after the first such part.
#[inline(never)]
pub(super) fn cut<'a>(words: &'a str, part: &str) -> Option<(&'a str, &'a str)> {
    let end = find(words.as_bytes(), part.as_bytes())?;
    Some((words.get(..end - part.len())?, words.get(end..)?))
}

/// What stands before and after the last such part.
#[inline(never)]
pub(super) fn cut_last<'a>(words: &'a str, part: &str) -> Option<(&'a str, &'a str)> {
    let mut found = cut(words, part)?;
    while let Some((_, after)) = cut(found.1, part) {
        found = (words.get(..words.len() - after.len() - part.len())?, after);
    }
    Some(found)
}

/// What stands behind the last such part, or else all.
#[inline(never)]
pub(super) fn behind<'a>(words: &'a str, part: &str) -> &'a str {
    cut_last(words, part).map_or(words, |(_, after)| after)
}

/// Whether a figure stands in the words: then they may be a street.
#[inline(never)]
pub(super) fn has_figure(words: &str) -> bool {
    words.bytes().any(|byte| byte.is_ascii_digit())
}

/// The parts between commas that hold no figure: those that do are streets and postal codes.
#[inline(never)]
pub(super) fn without_streets(words: &str) -> String {
    let mut text = String::new();
    for part in parts(words, b',') {
        let part = part.trim_ascii();
        if !part.is_empty() && !has_figure(part) {
            text.push_str(if text.is_empty() { "" } else { ", " });
            text.push_str(part);
        }
    }
    text
}

/// Whether there are figures and nothing else.
#[inline(never)]
pub(super) fn are_figures(words: &str) -> bool {
    !words.is_empty() && plain::are_digits(words)
}

/// The words up to their last figure.
pub(super) fn up_to_figure(words: &str) -> &str {
    let last = words.bytes().rposition(|byte| byte.is_ascii_digit());
    last.and_then(|last| words.get(..=last)).unwrap_or_default()
}

/// The number that figures write.
pub(super) fn number(figures: &str) -> Option<i64> {
    plain::digits(figures, 10)
}

/// Whether a list of letters holds one.
fn is_among(letter: char, letters: &str) -> bool {
    letters.chars().any(|other| other == letter)
}

/// The words without the letters of a list at their end.
#[inline(never)]
pub(super) fn trimmed<'a>(words: &'a str, letters: &str) -> &'a str {
    let mut rest = words.chars();
    while let Some(letter) = rest.clone().next_back()
        && is_among(letter, letters)
    {
        rest.next_back();
    }
    rest.as_str()
}

/// Where the last one of a list of letters stands.
#[inline(never)]
pub(super) fn last_of(words: &str, letters: &str) -> Option<usize> {
    let mut last = None;
    for (at, letter) in words.char_indices() {
        if is_among(letter, letters) {
            last = Some(at);
        }
    }
    last
}

/// The words with one letter of ASCII in the place of another, or of none.
#[inline(never)]
pub(super) fn replaced(words: &str, letter: u8, by: &str) -> String {
    let mut text = String::new();
    let mut rest = words;
    while let Some((before, after)) = crate::parts::cut(rest, letter) {
        text.push_str(before);
        text.push_str(by);
        rest = after;
    }
    text.push_str(rest);
    text
}

/// The words in the small letters of ASCII.
#[inline(never)]
pub(super) fn low(words: &str) -> String {
    words.to_ascii_lowercase()
}
