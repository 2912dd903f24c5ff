//! The providers' spellings of a time.
//!
//! What is written decides what is known: an offset gives the moment and the printed clock, `Z` the moment alone, no
//! zone the clock alone, no time the day alone.

use super::plain;
use crate::shipment::{Day, Instant, LocalClock, Stamp};

/// A time as written: `2026-12-09`, `2026/12/9 08:12`, `2026-12-09T08:12:30.5+07:00`, `…Z`, `… +0700`, `20261209`,
/// `20261209081230`, seconds or milliseconds since 1970. Years other than 1970 to 2199 are nothing.
pub(crate) fn stamp(text: &str) -> Option<Stamp> {
    if plain::are_digits(text) {
        return digits(text);
    }
    let mut reader = Reader { rest: text.as_bytes() };
    let year = reader.number(4, 4);
    let mut is_formed = reader.take(b"-/.");
    let month = reader.number(1, 2);
    is_formed &= reader.take(b"-/.");
    let day = day(year, month, reader.number(1, 2))?;
    if is_formed && reader.rest.is_empty() {
        return Some(Stamp::on(day));
    }
    is_formed &= reader.take(b"Tt ");
    reader.blanks();
    let hour = reader.number(1, 2);
    is_formed &= reader.take(b":");
    let minute = reader.number(2, 2);
    let mut second = 0;
    if reader.take(b":") {
        second = reader.number(2, 2);
        if reader.take(b".,") {
            while reader.number(1, 1) >= 0 {}
        }
    }
    reader.blanks();
    reader.zone(clock(day, hour, minute, second).filter(|_| is_formed)?)
}

/// A moment in seconds since 1970; nothing for 0 and for years after 2199.
pub(crate) fn epoch(seconds: i64) -> Option<Stamp> {
    (1..7_258_118_400).contains(&seconds).then_some(Stamp::moment(Instant(seconds)))
}

fn day(year: i32, month: i32, day: i32) -> Option<Day> {
    Day::new(year, month as u32, day as u32)
}

/// Midnight at the end of the day counts; a leap second is the second before it.
fn clock(day: Day, hour: i32, minute: i32, second: i32) -> Option<LocalClock> {
    let seconds = hour * 3_600 + minute * 60 + second.min(59);
    let is_one = hour >= 0 && (0..60).contains(&minute) && (0..=60).contains(&second) && seconds <= 86_400;
    is_one.then_some(LocalClock::new(day, i64::from(seconds)))
}

/// Without any sign between them the number of digits tells what they are.
fn digits(text: &str) -> Option<Stamp> {
    let mut reader = Reader { rest: text.as_bytes() };
    match text.len() {
        9 | 10 => epoch(plain::digits(text, 10)?),
        12 | 13 => epoch(plain::digits(text, 10)? / 1_000),
        8 | 14 => {
            let day = day(reader.number(4, 4), reader.number(2, 2), reader.number(2, 2))?;
            if text.len() == 8 {
                return Some(Stamp::on(day));
            }
            clock(day, reader.number(2, 2), reader.number(2, 2), reader.number(2, 2)).map(Stamp::clock)
        }
        _ => None,
    }
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    /// A number of at least and at most so many digits, or else -1, which no later check lets pass.
    #[inline(never)]
    fn number(&mut self, least: usize, most: usize) -> i32 {
        let (mut value, mut count, mut rest) = (0, 0, self.rest);
        while let [digit @ b'0'..=b'9', after @ ..] = rest
            && count < most
        {
            value = value * 10 + i32::from(digit - b'0');
            count += 1;
            rest = after;
        }
        if count < least {
            return -1;
        }
        self.rest = rest;
        value
    }

    #[inline(never)]
    fn take(&mut self, any: &[u8]) -> bool {
        if let [first, rest @ ..] = self.rest {
            for one in any {
                if one == first {
                    self.rest = rest;
                    return true;
                }
            }
        }
        false
    }

    fn blanks(&mut self) {
        while self.take(b" ") {}
    }

    /// The zone after a clock, and nothing more.
    fn zone(&mut self, clock: LocalClock) -> Option<Stamp> {
        let name = self.rest;
        if name.is_empty() {
            return Some(Stamp::clock(clock));
        }
        if let [b'G', b'M', b'T', rest @ ..] | [b'U', b'T', b'C', rest @ ..] | [b'Z' | b'z', rest @ ..] = name {
            self.rest = rest;
            if rest.is_empty() {
                return Some(Stamp::moment(clock.at_offset(0)));
            }
        }
        let is_west = self.rest.first() == Some(&b'-');
        let is_formed = self.take(b"+-");
        let hours = self.number(1, 2);
        self.take(b":");
        let minutes = if self.rest.is_empty() { 0 } else { self.number(2, 2) };
        let size = hours * 60 + minutes;
        // No clock on Earth stands further from UTC than 14 hours; 18 is what other formats allow.
        if !is_formed || hours < 0 || !self.rest.is_empty() || !(0..60).contains(&minutes) || size > 18 * 60 {
            return None;
        }
        Some(Stamp::with_offset(clock, if is_west { -size } else { size } as i16))
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
