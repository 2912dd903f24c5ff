//! Spellings of a time that only some providers use, brought into the common ones.

use super::words::{are_figures, has, has_figure, low, number, replaced, up_to_figure};
use crate::document::Document;
use crate::document::moment::stamp;
use crate::parts::{cut, joined, parts};
use crate::provider::mapping::shape;
use crate::shipment::time::push_number;
use crate::shipment::{Promise, Promiser, Stamp};

/// The English months by their first three letters.
const MONTHS: &str = "jan1 feb2 mar3 apr4 may5 jun6 jul7 aug8 sep9 oct10 nov11 dec12";

/// A time whose parts stand apart, as a date, a time of day and a zone: paths with a blank between them; what is
/// missing is left out.
pub(super) fn of_parts(scan: Document<'_>, paths: &str) -> Option<Stamp> {
    let mut text = String::new();
    for path in parts(paths, b' ') {
        text.push_str(scan.code(path).unwrap_or_default());
        text.push(' ');
    }
    read(text.trim_ascii())
}

/// A time whose parts stand apart: with its zone, at these paths, or else without, at those.
#[inline(never)]
pub(super) fn zoned(scan: Document<'_>, zoned: &str, plain: &str) -> Option<Stamp> {
    of_parts(scan, zoned).or_else(|| of_parts(scan, plain))
}

/// The day of the arrival, which the carrier names in any of these spellings.
pub(super) fn promise(document: Document<'_>, path: &str) -> Option<Promise> {
    let day = document.code(path).and_then(read).map(Stamp::day);
    shape::days(day, None, Promiser::Carrier)
}

/// A printed clock with the same moment in UTC beside it: what lies between them, to a quarter of an hour, is its offset.
/// Where that is off by more seconds than `slack`, or where no clock is so far from Greenwich, the two do not belong together.
#[inline(never)]
pub(super) fn beside(local: Option<Stamp>, utc: Option<Stamp>, slack: i64) -> Option<Stamp> {
    let (Some(shown), Some(moment)) = (local, utc) else { return local.or(utc) };
    let Some(clock) = shown.printed().filter(|_| shown.offset().is_none()) else { return local };
    let apart = clock.0 - moment.assumed().0;
    let minutes = (apart + 450).div_euclid(900) * 15;
    if minutes.abs() > 14 * 60 || (apart - minutes * 60).abs() > slack { local } else { Some(Stamp::with_offset(clock, minutes as i16)) }
}

/// A moment on the clock of a place whose offset stands apart from it.
#[inline(never)]
pub(super) fn on(moment: Stamp, zone: &str) -> Stamp {
    let offset = read(&joined(&["2000-01-01 00:00 ", zone])).and_then(Stamp::offset);
    match (moment.instant(), offset) {
        (Some(instant), Some(minutes)) => Stamp::with_offset(instant.clock(minutes), minutes),
        _ => moment,
    }
}

/// A time, without the clock of Greenwich: there that is no clock of the place.
#[inline(never)]
pub(super) fn of_place(time: Stamp) -> Stamp {
    time.instant().filter(|_| time.offset() == Some(0)).map_or(time, Stamp::moment)
}

/// A time with the day first (`24/02/2026 09:41`, `24.02.2026`), with an English month (`February 24, 2026 9:41 am`,
/// `24 Feb 2026`), in twelve hours, or in figures only (`20260224 094112 +01:00`); else as everybody writes it.
#[inline(never)]
pub(super) fn read(text: &str) -> Option<Stamp> {
    let mut words = Words { rest: text };
    let first = words.next();
    let mut whole = date(first, &mut words)?;
    let clock = words.next();
    if !clock.is_empty() {
        let mut tail = words.next();
        let mut half = half_of(tail);
        if half.is_some() {
            tail = words.next();
        } else {
            half = half_of(clock);
        }
        whole.push(' ');
        day_clock(clock, half, &mut whole)?;
        while !tail.is_empty() {
            whole.push(' ');
            whole.push_str(tail);
            tail = words.next();
        }
    }
    stamp(&whole)
}

/// The words of a time: blanks and commas are between them, and a `T` between two figures.
struct Words<'a> {
    rest: &'a str,
}

impl<'a> Words<'a> {
    /// The next word; at the end an empty one.
    #[inline(never)]
    fn next(&mut self) -> &'a str {
        loop {
            let text = self.rest;
            let mut last = 0;
            let mut end = 0;
            for byte in text.bytes() {
                if matches!(byte, b' ' | b',') || byte == b'T' && u8::is_ascii_digit(&last) {
                    break;
                }
                last = byte;
                end += 1;
            }
            self.rest = text.get(end + 1..).unwrap_or_default();
            if end > 0 || self.rest.is_empty() {
                return text.get(..end).unwrap_or_default();
            }
        }
    }
}

/// The date at the head of the words as `YYYY-MM-DD`.
fn date(first: &str, words: &mut Words<'_>) -> Option<String> {
    for mark in [b'-', b'/', b'.'] {
        if let Some((one, rest)) = cut(first, mark)
            && let Some((month, other)) = cut(rest, mark)
        {
            return Some(if one.len() == 4 { written(one, month, other) } else { written(other, month_number(month), one) });
        }
    }
    if first.len() == 8 && are_figures(first) {
        return Some(written(first.get(..4)?, first.get(4..6)?, first.get(6..)?));
    }
    let (second, year) = (words.next(), words.next());
    let (day, month) = if has_figure(first.get(..1)?) { (first, second) } else { (second, first) };
    Some(written(year, month_number(month), up_to_figure(day)))
}

fn written(year: &str, month: &str, day: &str) -> String {
    joined(&[year, "-", month, "-", day])
}

/// The number of a month that is written as a name; a number stays, and any other word.
pub(super) fn month_number(month: &str) -> &str {
    let name = month.get(..3).unwrap_or("-");
    for listed in parts(MONTHS, b' ') {
        if let Some((listed, number)) = listed.split_at_checked(3)
            && listed.eq_ignore_ascii_case(name)
        {
            return number;
        }
    }
    month
}

/// Whether a word ends in `am` (false) or `pm` (true).
fn half_of(word: &str) -> Option<bool> {
    let word = low(&replaced(word, b'.', ""));
    if word.ends_with("pm") { Some(true) } else { word.ends_with("am").then_some(false) }
}

/// Adds a time of day as `hh:mm:ss`, out of figures alone, or of twelve hours.
fn day_clock(clock: &str, half: Option<bool>, whole: &mut String) -> Option<()> {
    let padded = joined(&["0", clock]);
    let clock = if matches!(clock.len(), 3 | 5) && !has(clock, ":") { padded.as_str() } else { clock };
    if matches!(clock.len(), 4 | 6) && are_figures(clock) {
        let seconds = clock.get(4..).filter(|seconds| !seconds.is_empty()).unwrap_or("00");
        whole.push_str(&joined(&[clock.get(..2)?, ":", clock.get(2..4)?, ":", seconds]));
        return Some(());
    }
    let Some(is_afternoon) = half else {
        whole.push_str(clock);
        return Some(());
    };
    let (hours, rest) = cut(clock, b':')?;
    let hours = number(hours).filter(|hours| (1..=12).contains(hours))? % 12 + if is_afternoon { 12 } else { 0 };
    push_number(whole, hours as u32, 1);
    whole.push(':');
    whole.push_str(up_to_figure(rest));
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_and_its_moment() {
        let beside = |local, utc| beside(read(local), read(utc), 450).map(|stamp| stamp.to_string());
        assert_eq!(beside("2026-02-24 09:41:00", "2026-02-24T14:41:40Z").as_deref(), Some("2026-02-24T09:41:00-05:00"));
        assert_eq!(beside("20260224 201100", "20260224 144100").as_deref(), Some("2026-02-24T20:11:00+05:30"));
        assert_eq!(beside("2026-02-24 09:41", "2026-02-20 09:41").as_deref(), Some("2026-02-24T09:41:00"), "another scan's");
        assert_eq!(beside("", "2026-02-24T14:41Z").as_deref(), Some("2026-02-24T14:41:00+00:00"));
        assert_eq!(beside("2026-02-24 09:41", "").as_deref(), Some("2026-02-24T09:41:00"));
    }

    #[test]
    fn a_clock_and_its_exact_moment() {
        for (local, utc, want) in [
            ("2026-02-26 01:50:28", "2026-02-25T18:50:28Z", "2026-02-26T01:50:28+07:00"),
            ("2026-02-26 01:50:28", "2026-02-25 18:50:28", "2026-02-26T01:50:28+07:00"),
            ("2026-02-26 01:50:28", "2026-02-25T18:41:00Z", "2026-02-26T01:50:28"),
            ("2026-02-26T01:50:28+08:00", "2026-02-25T18:50:28Z", "2026-02-26T01:50:28+08:00"),
            ("2026-02-26", "2026-02-25T18:50:28Z", "2026-02-26"),
            ("", "2026-02-25T18:50:28Z", "2026-02-25T18:50:28+00:00"),
            ("2026-02-26 01:50:28", "", "2026-02-26T01:50:28"),
        ] {
            assert_eq!(beside(stamp(local), stamp(utc), 0).map(|stamp| stamp.to_string()).as_deref(), Some(want), "{local} {utc}");
        }
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
            ("24. September 2026", "2026-09-24"),
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
