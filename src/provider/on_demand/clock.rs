//! Spellings of a time that only some providers use, brought into the common ones.

use crate::document::Document;
use crate::document::moment::stamp;
use crate::parts::parts;
use crate::shipment::Stamp;

/// The English months, three letters each.
const MONTHS: &str = "janfebmaraprmayjunjulaugsepoctnovdec";

/// A time whose parts stand apart, as a date, a time of day and a zone: paths with a blank between them; what is
/// missing is left out.
pub(super) fn joined(scan: Document<'_>, paths: &str) -> Option<Stamp> {
    let mut text = String::new();
    for path in parts(paths, b' ') {
        text.push_str(scan.code(path).unwrap_or_default());
        text.push(' ');
    }
    read(text.trim_ascii())
}

/// A printed clock with the same moment in UTC beside it: what lies between them, to a quarter of an hour, is its offset.
pub(super) fn beside(local: Option<Stamp>, utc: Option<Stamp>) -> Option<Stamp> {
    let (Some(shown), Some(moment)) = (local, utc) else { return local.or(utc) };
    let Some(clock) = shown.printed().filter(|_| shown.offset().is_none()) else { return local };
    let minutes = (clock.0 - moment.assumed().0 + 450).div_euclid(900) * 15;
    if minutes.abs() > 14 * 60 { local } else { Some(Stamp::with_offset(clock, minutes as i16)) }
}

/// A time with the day first (`24/02/2026 09:41`, `24.02.2026`), with an English month (`February 24, 2026 9:41 am`,
/// `24 Feb 2026`), in twelve hours, or in figures only (`20260224 094112 +01:00`); else as everybody writes it.
pub(super) fn read(text: &str) -> Option<Stamp> {
    let mut words: Vec<&str> = text.split([' ', ',', 'T']).filter(|word| !word.is_empty()).collect();
    // `T` stands in names of months and zones too.
    if words.iter().any(|word| word.bytes().any(|byte| byte.is_ascii_alphabetic() && !matches!(byte, b'Z' | b'z'))) {
        words = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    }
    let (date, rest) = date(&words)?;
    let mut whole = date;
    let mut rest = rest.iter();
    if let Some(clock) = rest.next() {
        let mut tail: Vec<&str> = rest.copied().collect();
        let apart = tail.first().and_then(|word| half(word));
        if apart.is_some() {
            tail.remove(0);
        }
        whole.push(' ');
        whole.push_str(&day_clock(clock, apart.or_else(|| half(clock)))?);
        for word in tail {
            whole.push(' ');
            whole.push_str(word);
        }
    }
    stamp(&whole)
}

/// The date at the head of the words as `YYYY-MM-DD`, and what follows.
fn date<'a>(words: &'a [&'a str]) -> Option<(String, &'a [&'a str])> {
    let (first, rest) = words.split_first()?;
    let numbers: Vec<&str> = first.split(['-', '/', '.']).collect();
    if let [year, month, day] = numbers.as_slice()
        && year.len() == 4
    {
        return Some((written(year, month, day), rest));
    }
    if let [day, month, year] = numbers.as_slice()
        && year.len() == 4
    {
        return Some((written(year, &month_number(month), day), rest));
    }
    if first.len() == 8 && first.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some((written(first.get(..4)?, first.get(4..6)?, first.get(6..)?), rest));
    }
    let [second, year, after @ ..] = rest else { return None };
    let (day, month) = if first.bytes().next()?.is_ascii_digit() { (first, second) } else { (second, first) };
    Some((written(year, &month_number(month), day), after))
}

fn written(year: &str, month: &str, day: &str) -> String {
    [year, month, day].join("-")
}

/// The number of a month that is written as a name; a number stays.
fn month_number(month: &str) -> String {
    let name = month.to_ascii_lowercase();
    let position = name.get(..3).and_then(|name| MONTHS.match_indices(name).find(|(at, _)| at % 3 == 0));
    position.map_or_else(|| month.to_owned(), |(at, _)| (at / 3 + 1).to_string())
}

/// Whether a word ends in `am` (false) or `pm` (true).
fn half(word: &str) -> Option<bool> {
    let word = word.to_ascii_lowercase().replace('.', "");
    if word.ends_with("pm") { Some(true) } else { word.ends_with("am").then_some(false) }
}

/// A time of day as `hh:mm:ss`, out of figures alone, or of twelve hours.
fn day_clock(clock: &str, half: Option<bool>) -> Option<String> {
    let padded = ["0", clock].concat();
    let clock = if matches!(clock.len(), 3 | 5) && !clock.contains(':') { padded.as_str() } else { clock };
    if (clock.len() == 6 || clock.len() == 4) && clock.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some([clock.get(..2)?, clock.get(2..4)?, clock.get(4..).filter(|rest| !rest.is_empty()).unwrap_or("00")].join(":"));
    }
    let Some(is_afternoon) = half else { return Some(clock.to_owned()) };
    let clock = clock.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let (hours, rest) = clock.split_once(':')?;
    let hours = hours.parse::<u8>().ok().filter(|hours| (1..=12).contains(hours))? % 12 + if is_afternoon { 12 } else { 0 };
    Some([hours.to_string().as_str(), rest].join(":"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_and_its_moment() {
        let beside = |local, utc| beside(read(local), read(utc)).map(|stamp| stamp.to_string());
        assert_eq!(beside("2026-02-24 09:41:00", "2026-02-24T14:41:40Z").as_deref(), Some("2026-02-24T09:41:00-05:00"));
        assert_eq!(beside("20260224 201100", "20260224 144100").as_deref(), Some("2026-02-24T20:11:00+05:30"));
        assert_eq!(beside("2026-02-24 09:41", "2026-02-20 09:41").as_deref(), Some("2026-02-24T09:41:00"), "another scan's");
        assert_eq!(beside("", "2026-02-24T14:41Z").as_deref(), Some("2026-02-24T14:41:00+00:00"));
        assert_eq!(beside("2026-02-24 09:41", "").as_deref(), Some("2026-02-24T09:41:00"));
    }

    #[test]
    fn every_spelling() {
        for (text, want) in [
            ("24/02/2026 09:41:10", "2026-02-24T09:41:10"),
            ("24-02-2026 09:41", "2026-02-24T09:41:00"),
            ("24.02.2026", "2026-02-24"),
            ("February 24, 2026", "2026-02-24"),
            ("May 1, 2026 12:07 am", "2026-05-01T00:07:00"),
            ("24 Sep 2026 9:41 PM", "2026-09-24T21:41:00"),
            ("24-Sep-2026 12:41PM", "2026-09-24T12:41:00"),
            ("20260224 094112", "2026-02-24T09:41:12"),
            ("20260224 094112 +01:00", "2026-02-24T09:41:12+01:00"),
            ("20260224 0941", "2026-02-24T09:41:00"),
            ("20260224 94112", "2026-02-24T09:41:12"),
            ("20260224", "2026-02-24"),
            ("2026-02-24T09:41:10+07:00", "2026-02-24T09:41:10+07:00"),
            ("2026-02-24 09:41 GMT+8", "2026-02-24T09:41:00+08:00"),
            ("2026-02-24T09:41:10.123Z", "2026-02-24T09:41:10+00:00"),
        ] {
            assert_eq!(read(text).map(|stamp| stamp.to_string()).as_deref(), Some(want), "{text}");
        }
        for text in ["", "soon", "31/02/2026", "13/13/2026", "24/02/2026 25:00", "May 2026", "2026-02-24 13:00 pm"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
