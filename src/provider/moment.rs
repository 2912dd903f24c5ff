//! The providers' spellings of a time.
//!
//! What is written decides what is known: an offset gives the moment and the printed clock, `Z` the moment alone, no
//! zone the clock alone, no time the day alone.

use super::plain;
use crate::shipment::{Day, Instant, LocalClock, Stamp};

/// A time as written: `2026-12-09`, `2026/12/9 08:12`, `2026-12-09T08:12:30.5+07:00`, `…Z`, `… +0700`, `20261209`,
/// `20261209081230`, seconds or milliseconds since 1970. Years other than 1970 to 2199 are nothing.
pub(super) fn stamp(text: &str) -> Option<Stamp> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits(text);
    }
    let mut reader = Reader { rest: text.as_bytes() };
    let year = reader.number(4, 4)?;
    if !reader.take(b"-/.") {
        return None;
    }
    let month = reader.number(1, 2)?;
    if !reader.take(b"-/.") {
        return None;
    }
    let day = day(year, month, reader.number(1, 2)?)?;
    if reader.rest.is_empty() {
        return Some(Stamp::On(day));
    }
    if !reader.take(b"Tt ") {
        return None;
    }
    reader.blanks();
    let hour = reader.number(1, 2)?;
    if !reader.take(b":") {
        return None;
    }
    let minute = reader.number(2, 2)?;
    let mut second = 0;
    if reader.take(b":") {
        second = reader.number(2, 2)?;
        if reader.take(b".,") {
            while reader.number(1, 1).is_some() {}
        }
    }
    let clock = clock(day, hour, minute, second)?;
    reader.blanks();
    reader.zone(clock)
}

/// A moment in seconds since 1970; nothing for 0 and for years after 2199.
pub(super) fn epoch(seconds: i64) -> Option<Stamp> {
    (1..7_258_118_400).contains(&seconds).then_some(Stamp::moment(Instant(seconds)))
}

fn day(year: i64, month: i64, day: i64) -> Option<Day> {
    Day::new(i32::try_from(year).ok()?, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

/// Midnight at the end of the day counts; a leap second is the second before it.
fn clock(day: Day, hour: i64, minute: i64, second: i64) -> Option<LocalClock> {
    let seconds = hour * 3_600 + minute * 60 + second.min(59);
    (minute < 60 && second <= 60 && seconds <= 86_400).then_some(LocalClock::new(day, seconds))
}

/// Without any sign between them the number of digits tells what they are.
fn digits(text: &str) -> Option<Stamp> {
    let mut reader = Reader { rest: text.as_bytes() };
    match text.len() {
        9 | 10 => epoch(plain::digits(text, 10)?),
        12 | 13 => epoch(plain::digits(text, 10)? / 1_000),
        8 | 14 => {
            let day = day(reader.number(4, 4)?, reader.number(2, 2)?, reader.number(2, 2)?)?;
            if text.len() == 8 {
                return Some(Stamp::On(day));
            }
            clock(day, reader.number(2, 2)?, reader.number(2, 2)?, reader.number(2, 2)?).map(Stamp::Clock)
        }
        _ => None,
    }
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    /// A number of at least and at most so many digits.
    fn number(&mut self, least: usize, most: usize) -> Option<i64> {
        let count = self.rest.iter().take(most).take_while(|byte| byte.is_ascii_digit()).count();
        if count < least {
            return None;
        }
        let (number, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(number.iter().fold(0, |value, byte| value * 10 + i64::from(byte - b'0')))
    }

    fn take(&mut self, any: &[u8]) -> bool {
        match self.rest {
            [first, rest @ ..] if any.contains(first) => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    fn blanks(&mut self) {
        while self.take(b" ") {}
    }

    /// The zone after a clock, and nothing more.
    fn zone(&mut self, clock: LocalClock) -> Option<Stamp> {
        if self.rest.is_empty() {
            return Some(Stamp::Clock(clock));
        }
        if matches!(self.rest, b"Z" | b"z" | b"UTC" | b"GMT") {
            return Some(Stamp::moment(clock.at_offset(0)));
        }
        if let Some(rest) = self.rest.strip_prefix(b"GMT").or_else(|| self.rest.strip_prefix(b"UTC")) {
            self.rest = rest;
        }
        let west = self.rest.first() == Some(&b'-');
        if !self.take(b"+-") {
            return None;
        }
        let hours = self.number(1, 2)?;
        self.take(b":");
        let minutes = if self.rest.is_empty() { 0 } else { self.number(2, 2)? };
        let size = hours * 60 + minutes;
        // No clock on Earth stands further from UTC than 14 hours; 18 is what other formats allow.
        if !self.rest.is_empty() || minutes >= 60 || size > 18 * 60 {
            return None;
        }
        let offset = i16::try_from(if west { -size } else { size }).ok()?;
        Some(Stamp::with_offset(clock, offset))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        stamp(text).map(|stamp| stamp.to_string()).unwrap_or_default()
    }

    #[test]
    fn every_spelling() {
        for (text, want) in [
            ("2026-12-09T08:12:30+07:00", "2026-12-09T08:12:30+07:00"),
            ("2026-12-09T08:12:30.123456-0330", "2026-12-09T08:12:30-03:30"),
            ("2026-12-09 08:12:30 +0800", "2026-12-09T08:12:30+08:00"),
            ("2026-12-09 08:12 GMT+8", "2026-12-09T08:12:00+08:00"),
            ("2026-12-09T08:12Z", "2026-12-09T08:12:00+00:00"),
            ("2026-12-09T08:12:30", "2026-12-09T08:12:30"),
            ("2026/12/9 8:12", "2026-12-09T08:12:00"),
            ("2026-12-09", "2026-12-09"),
            ("20261209", "2026-12-09"),
            ("20261209081230", "2026-12-09T08:12:30"),
            ("2026-12-09T24:00:00", "2026-12-10T00:00:00"),
            ("2026-12-09T23:59:60Z", "2026-12-09T23:59:59+00:00"),
            ("1781250000", "2026-06-12T07:40:00+00:00"),
            ("1781250000123", "2026-06-12T07:40:00+00:00"),
        ] {
            assert_eq!(shown(text), want, "{text}");
        }
    }

    #[test]
    fn what_is_no_time() {
        for text in [
            "",
            "soon",
            "0001-01-01T00:00:00",
            "2200-01-01",
            "1969-12-31",
            "2026-02-30",
            "2026-13-01",
            "2026-12-09T25:00",
            "2026-12-09T08:61",
            "2026-12-09T08:12+99:00",
            "2026-12-09T08:12 CET",
            "2026-12-09x",
            "09/12/2026",
            "0",
            "99999999",
            "2026-12",
            "2026-12-09T",
            "２０２６-12-09",
        ] {
            assert_eq!(shown(text), "", "{text}");
        }
    }
}
