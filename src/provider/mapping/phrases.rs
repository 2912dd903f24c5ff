//! What a carrier's sentence says, where no code says it.
//!
//! AliExpress gives no codes at all, Shopee and Cainiao leave some states to the text. The sentence is folded (lower
//! case, no accents, no punctuation) and looked up in two ordered tables of phrases in eight languages: what happened,
//! and why. The first phrase that stands in it wins; refusals, plans and hand-overs come before "delivered". When
//! nothing is found the caller says "in transit" and warns: a parcel is never called delivered on a guess.

mod table;

use super::meaning::Meaning;
use super::table::lines;
use crate::parts::{cut, find, parts};
use crate::shipment::{Reason, Stage, Status};

/// At most so many bytes of a sentence are read: carriers put the news first.
const LONGEST: usize = 400;

/// So many bytes may stand between the two parts of a phrase with a `*`.
const GAP: usize = 40;

/// What a sentence says; `None` when no phrase of the tables stands in it.
///
/// ```
/// use parcelight::provider::mapping::phrases::classify;
/// use parcelight::shipment::Status;
/// let status = |text| classify(text).map(|meaning| meaning.status);
/// assert_eq!(status("Entregado al destinatario"), Some(Status::Delivered));
/// assert_eq!(status("Delivered to local carrier"), Some(Status::InTransit));
/// assert_eq!(status("Carrier update"), None);
/// ```
#[inline(never)]
pub fn classify(sentence: &str) -> Option<Meaning> {
    let text = Folded::new(sentence);
    let mut is_said = |phrases: &'static str| text.says(phrases);
    let sense = lines(table::SENSES, &mut is_said);
    let cause = lines(table::CAUSES, &mut is_said);
    let mut meaning = sense.or(cause)?;
    if sense.is_some()
        && let Some(Meaning { status, reason: Some(reason), .. }) = cause
    {
        explain(&mut meaning, status, reason);
    }
    if meaning.status == Status::Customs || meaning.stage == Some(Stage::ImportCustoms) {
        meaning.stage = if is_said(table::EXPORT) {
            Some(Stage::ExportCustoms)
        } else if is_said(table::IMPORT) {
            Some(Stage::ImportCustoms)
        } else {
            None
        };
    }
    Some(meaning)
}

/// Adds a cause, and the status that it has when nothing else is said, to what is said.
fn explain(meaning: &mut Meaning, status: Status, reason: Reason) {
    // What is said of the customs or the counter is finer than that it waits.
    if meaning.reason.is_some() && matches!(reason, Reason::Delay | Reason::Held | Reason::Unknown) {
        return;
    }
    let mut why = reason;
    match meaning.status {
        Status::AttemptFailed | Status::Exception | Status::Returning | Status::Returned => {}
        // "Held by customs", "customs asks for documents": a customs hold is a problem only when the cause is one.
        Status::Customs if matches!(reason, Reason::Delay | Reason::Held) => why = Reason::CustomsDelay,
        Status::Customs if meaning.scan.is_none() && status == Status::Exception => {
            if reason != Reason::CustomsInspection {
                meaning.status = status;
            }
        }
        // "Delivered" beside "refused" is no delivery. A neighbour or a safe place explains the absence.
        Status::Delivered if meaning.scan.is_none() && contradicts(reason) => *meaning = Meaning::new(status),
        Status::InTransit | Status::PickedUp | Status::Announced => meaning.status = status,
        _ => return,
    }
    meaning.reason = Some(why);
}

/// A delivery cannot have happened for this cause.
const fn contradicts(reason: Reason) -> bool {
    !matches!(reason, Reason::Delay | Reason::Weather | Reason::Strike | Reason::PeakSeason | Reason::FlightDelay)
}

/// A folded sentence.
struct Folded {
    text: String,
    /// What three bytes stand behind each other in it: nearly every phrase begins with others, and needs no search.
    threes: [bool; THREES],
}

/// So many kinds of three bytes are told apart.
const THREES: usize = 4_096;

/// The kind of the first three bytes; of fewer none.
fn kind(bytes: &[u8]) -> Option<usize> {
    let [one, two, three] = *bytes.first_chunk()?;
    Some((usize::from(one) ^ usize::from(two) << 4 ^ usize::from(three) << 7) % THREES)
}

impl Folded {
    fn new(sentence: &str) -> Self {
        let mut folded = Self { text: fold(sentence), threes: [false; THREES] };
        for three in folded.text.as_bytes().windows(3) {
            if let Some(found) = kind(three).and_then(|kind| folded.threes.get_mut(kind)) {
                *found = true;
            }
        }
        folded
    }

    /// Whether one of the phrases, which `|` separates, stands in it.
    fn says(&self, phrases: &str) -> bool {
        for phrase in parts(phrases, b'|') {
            let is_said = match phrase.as_bytes() {
                [b'=', whole @ ..] => self.text.as_bytes().trim_ascii() == whole,
                bytes => self.can_hold(bytes) && holds(self.text.as_bytes(), phrase),
            };
            if is_said {
                return true;
            }
        }
        false
    }

    /// Whether the first three bytes of a phrase stand in it, or may do.
    fn can_hold(&self, phrase: &[u8]) -> bool {
        kind(phrase).and_then(|kind| self.threes.get(kind)).is_none_or(|found| *found)
    }
}

/// Whether a phrase stands in a text; `*` stands for up to [`GAP`] bytes of anything.
fn holds(text: &[u8], phrase: &str) -> bool {
    let Some((head, tail)) = cut(phrase, b'*') else { return find(text, phrase.as_bytes()).is_some() };
    let mut rest = text;
    while let Some(end) = find(rest, head.as_bytes()) {
        rest = rest.get(end..).unwrap_or_default();
        if holds(rest.get(..GAP).unwrap_or(rest), tail) {
            return true;
        }
    }
    false
}

/// U+00C0 to U+00FF without their accents.
const LATIN: &[u8; 64] = b"aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy";

/// Traditional characters of the phrases, each before its simplified form.
const TRADITIONAL: &str = "簽签達达貨货遺遗門门賣卖買买關关單单攬揽遞递驛驿櫃柜訂订請请備备準准離离發发運运轉转稅税繳缴滯滞敗败預预計计損损壞坏丟丢銷销毀毁電电點点將将倉仓網网國国機机場场進进";

/// The simplified form of one of [`TRADITIONAL`]; a character of the other kind stays.
fn simplified(letter: char) -> char {
    let mut pairs = TRADITIONAL.chars();
    while let (Some(traditional), Some(plain)) = (pairs.next(), pairs.next()) {
        if traditional == letter {
            return plain;
        }
    }
    letter
}

/// Lower case, without accents, every run of blanks and ASCII punctuation one blank, a blank at both ends.
/// `str::to_lowercase` would bring its tables for all scripts; these are the scripts of the phrases.
fn fold(sentence: &str) -> String {
    let mut text = String::from(" ");
    for letter in sentence.chars() {
        if text.len() > LONGEST {
            break;
        }
        let plain = match letter {
            '\'' | '’' | '\u{200b}'..='\u{200d}' | '\u{300}'..='\u{36f}' => continue,
            '\u{c0}'..='\u{ff}' => LATIN.get(letter as usize - 0xc0).map_or(letter, |plain| char::from(*plain)),
            'Ă' | 'ă' | '\u{1ea0}'..='\u{1eb7}' => 'a',
            'Đ' | 'đ' => 'd',
            '\u{1eb8}'..='\u{1ec7}' => 'e',
            'Ĩ' | 'ĩ' | '\u{1ec8}'..='\u{1ecb}' => 'i',
            'Ơ' | 'ơ' | '\u{1ecc}'..='\u{1ee3}' => 'o',
            'Ũ' | 'ũ' | 'Ư' | 'ư' | '\u{1ee4}'..='\u{1ef1}' => 'u',
            '\u{1ef2}'..='\u{1ef9}' => 'y',
            'Ё' | 'ё' => 'е',
            'А'..='Я' => char::from_u32(letter as u32 + 32).unwrap_or(letter),
            '\u{a0}' | '　' | '，' | '。' => ' ',
            _ if letter.is_ascii_alphanumeric() => letter.to_ascii_lowercase(),
            _ if letter.is_ascii() => ' ',
            _ => simplified(letter),
        };
        if plain != ' ' || !text.ends_with(' ') {
            text.push(plain);
        }
    }
    if !text.ends_with(' ') {
        text.push(' ');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_levels_case_accents_and_punctuation() {
        assert_eq!(fold("  DELIVERED_to: Ángel's\u{a0}Café, nº 3!"), " delivered to angels cafe nº 3 ");
        assert_eq!(fold("Đơn hàng ĐANG được giao"), " don hang dang duoc giao ");
        assert_eq!(fold("Ёлка ВРУЧЕНА"), " елка вручена ");
        assert_eq!(fold("Nguye\u{302}\u{303}n"), " nguyen ", "combining marks");
        assert_eq!(fold(""), " ");
        assert!(fold(&"é".repeat(9_000)).len() <= LONGEST + 2);
    }

    #[test]
    fn a_star_spans_a_few_words_only() {
        assert!(holds(b" arrived at the last hub ", "arrived*hub"));
        assert!(holds(b" arrived late and arrived at the very last small hub ", "arrived*hub"));
        assert!(!holds(b" arrived at a place that is much too far away from any hub ", "arrived*hub"));
        assert!(!holds(b" hub ", ""));
    }

    #[test]
    fn no_phrase_is_empty_or_unfolded() {
        let senses = table::SENSES.lines().map(|line| &line[4..]);
        let causes = table::CAUSES.lines().map(|line| &line[4..]);
        for phrases in senses.chain(causes).chain([table::EXPORT, table::IMPORT]) {
            for phrase in phrases.split('|') {
                let part = phrase.trim_start_matches('=');
                assert!(!part.trim().is_empty(), "an empty phrase in {phrases}");
                assert!(part.split('*').all(|part| !part.is_empty()), "{phrase}");
                assert!(part.find('*').is_none_or(|star| star >= 3), "{phrase}: its first three bytes are looked up");
                for part in part.split('*') {
                    assert_eq!(fold(part).trim(), part.trim(), "{phrase} can never be found");
                }
            }
        }
    }
}
