//! Three honest clocks: an instant, a printed clock, a day.
//!
//! A carrier's `08:12` without an offset is the clock on the wall of the hub. It is never read as the buyer's time
//! and never converted: it can be shown and put in order, no more.

use chrono::Weekday;
use std::fmt;
use std::num::NonZeroI64;

/// A moment, in seconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(pub i64);

/// A date and a time of day as printed, in seconds since 1970-01-01 00:00 of the same wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalClock(pub i64);

/// A calendar day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// When something happened, as honestly as it is known: a moment, with the offset of the clock that showed it or bare
/// (`Z`, epoch seconds); a printed clock alone; a day.
///
/// A single number, because every event holds one and every rule reads it: the seconds of [`Stamp::assumed`], and below
/// them twelve bits for the kind, or for the offset.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stamp(NonZeroI64);

/// The bits of the kind.
const KIND: i64 = 0xfff;
const BARE: i64 = 1;
const CLOCK: i64 = 2;
const ON: i64 = 3;
/// The kind of the offset 0; those on either side of it are minutes.
const GREENWICH: i64 = 2_048;
/// No clock is further from Greenwich, in minutes.
const FURTHEST: i64 = 2_000;

const DAY: i64 = 86_400;

impl Day {
    /// A day of the calendar; `None` when there is no such day, or it lies outside the years 1970 to 2199.
    ///
    /// ```
    /// use parcelight::shipment::Day;
    /// assert_eq!(Day::new(2026, 2, 29), None);
    /// assert_eq!(Day::new(2026, 12, 9).map(|day| day.to_string()), Some("2026-12-09".into()));
    /// ```
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1970..2200).contains(&year) || day > 31 {
            return None;
        }
        // A year from March on, so that the leap day is its last; then the months follow a line of 153 days in five.
        let (from_march, month_from_march) = if month > 2 { (year, month.wrapping_sub(3)) } else { (year - 1, month + 9) };
        let leaps = from_march / 4 - from_march / 100 + from_march / 400;
        let in_year = (153 * (month_from_march % 12) + 2) / 5;
        let days = Self(365 * from_march + leaps + in_year as i32 + day.wrapping_sub(1) as i32 - EPOCH);
        // The 30th of February comes out as another day.
        (days.date() == (year, month, day)).then_some(days)
    }

    /// The day that is this many days after 1970-01-01.
    pub const fn from_epoch(days: i32) -> Self {
        Self(days)
    }

    /// Days since 1970-01-01.
    pub const fn since_epoch(self) -> i32 {
        self.0
    }

    /// So many days later, or earlier.
    #[must_use]
    pub const fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Days from `earlier` to `self`.
    pub const fn days_after(self, earlier: Self) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday.
        match self.0.rem_euclid(7) {
            0 => Weekday::Thu,
            1 => Weekday::Fri,
            2 => Weekday::Sat,
            3 => Weekday::Sun,
            4 => Weekday::Mon,
            5 => Weekday::Tue,
            _ => Weekday::Wed,
        }
    }

    /// Year, month and day of the month, both from 1.
    pub fn date(self) -> (i32, u32, u32) {
        let days = self.0.saturating_add(EPOCH);
        let (era, in_era) = (days.div_euclid(DAYS_IN_ERA), days.rem_euclid(DAYS_IN_ERA));
        let year = (in_era - in_era / 1_460 + in_era / 36_524 - in_era / 146_096) / 365;
        let in_year = in_era - (365 * year + year / 4 - year / 100);
        let month = (5 * in_year + 2) / 153;
        let day = in_year - (153 * month + 2) / 5 + 1;
        let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
        (era * 400 + year + next, month as u32, day as u32)
    }
}

/// Days from 0000-03-01 to 1970-01-01.
const EPOCH: i32 = 719_468;
/// Days in 400 years, after which the calendar repeats itself.
const DAYS_IN_ERA: i32 = 146_097;

impl LocalClock {
    /// A time of a day, in seconds after midnight.
    pub const fn new(day: Day, seconds: i64) -> Self {
        Self(day.0 as i64 * DAY + seconds)
    }

    /// The day it shows.
    pub const fn day(self) -> Day {
        Day(self.0.div_euclid(DAY) as i32)
    }

    /// The time it shows, in seconds after midnight.
    pub const fn seconds(self) -> i64 {
        self.0.rem_euclid(DAY)
    }

    /// The moment, if the clock stood at this offset (minutes east of UTC).
    pub const fn at_offset(self, minutes: i16) -> Instant {
        Instant(self.0 - minutes as i64 * 60)
    }
}

impl Instant {
    /// What a clock at this offset (minutes east of UTC) shows.
    pub const fn clock(self, minutes: i16) -> LocalClock {
        LocalClock(self.0 + minutes as i64 * 60)
    }
}

impl Stamp {
    const fn new(seconds: i64, kind: i64) -> Self {
        // Never 0: no kind is.
        match NonZeroI64::new(seconds << 12 | kind) {
            Some(number) => Self(number),
            None => Self(NonZeroI64::MIN),
        }
    }

    const fn kind(self) -> i64 {
        self.0.get() & KIND
    }

    /// A printed clock with its offset.
    pub const fn with_offset(clock: LocalClock, minutes: i16) -> Self {
        let minutes = if minutes as i64 > FURTHEST || (minutes as i64) < -FURTHEST { 0 } else { minutes };
        Self::new(clock.at_offset(minutes).0, GREENWICH + minutes as i64)
    }

    /// A bare moment, without a clock of its place.
    pub const fn moment(instant: Instant) -> Self {
        Self::new(instant.0, BARE)
    }

    /// A printed clock, in a zone that is not known.
    pub const fn clock(clock: LocalClock) -> Self {
        Self::new(clock.0, CLOCK)
    }

    /// A day, and no more.
    pub const fn on(day: Day) -> Self {
        Self::new(LocalClock::new(day, DAY / 2).0, ON)
    }

    /// The offset of the printed clock, in minutes east of UTC, where it is known.
    pub const fn offset(self) -> Option<i16> {
        if self.kind() > ON { Some((self.kind() - GREENWICH) as i16) } else { None }
    }

    /// The printed clock, where there is one: with a known offset, or as it stands.
    pub const fn printed(self) -> Option<LocalClock> {
        if matches!(self.kind(), BARE | ON) { None } else { Some(self.shown()) }
    }

    /// The moment, where it is known.
    pub const fn instant(self) -> Option<Instant> {
        if matches!(self.kind(), CLOCK | ON) { None } else { Some(self.assumed()) }
    }

    /// Whether it is a moment without a clock of its place.
    pub const fn is_bare(self) -> bool {
        self.kind() == BARE
    }

    /// The printed day; of a bare moment the day in UTC.
    pub const fn day(self) -> Day {
        self.shown().day()
    }

    /// The printed clock; of a bare moment that of UTC, of a day its noon.
    const fn shown(self) -> LocalClock {
        self.assumed().clock(match self.offset() {
            Some(minutes) => minutes,
            None => 0,
        })
    }

    /// For putting in order and for ages only: the moment, taking an unknown zone as UTC and a day as its noon.
    pub const fn assumed(self) -> Instant {
        Instant(self.0.get() >> 12)
    }
}

/// Seconds from `other` to `one`, between moments, or between printed clocks where both are in one zone.
#[inline(never)]
pub(crate) fn apart(one: Stamp, other: Stamp, is_one_zone: bool) -> Option<i64> {
    if let (Some(one), Some(other)) = (one.instant(), other.instant()) {
        return Some(one.0 - other.0);
    }
    match (one.printed(), other.printed()) {
        (Some(one), Some(other)) if is_one_zone => Some(one.0 - other.0),
        _ => None,
    }
}

impl Day {
    /// ISO 8601: `2026-12-09`.
    pub fn iso(self) -> String {
        let mut text = String::with_capacity(25);
        self.write(&mut text);
        text
    }

    fn write(self, text: &mut String) {
        let (year, month, day) = self.date();
        push_number(text, year.unsigned_abs(), 4);
        text.push('-');
        push_number(text, month, 2);
        text.push('-');
        push_number(text, day, 2);
    }
}

impl LocalClock {
    /// ISO 8601 without an offset: `2026-12-09T08:12:00`.
    pub fn iso(self) -> String {
        let mut text = String::with_capacity(25);
        self.write(&mut text);
        text
    }

    fn write(self, text: &mut String) {
        self.day().write(text);
        let seconds = self.seconds() as u32;
        for (mark, part) in [('T', seconds / 3600), (':', seconds / 60 % 60), (':', seconds % 60)] {
            text.push(mark);
            push_number(text, part, 2);
        }
    }
}

impl Stamp {
    /// ISO 8601, as exact as it is known.
    ///
    /// ```
    /// use parcelight::shipment::{Day, LocalClock, Stamp};
    /// let day = Day::new(2026, 12, 9).unwrap();
    /// let clock = LocalClock::new(day, 8 * 3600 + 12 * 60);
    /// assert_eq!(Stamp::with_offset(clock, 420).iso(), "2026-12-09T08:12:00+07:00");
    /// assert_eq!(Stamp::moment(clock.at_offset(0)).iso(), "2026-12-09T08:12:00+00:00");
    /// assert_eq!(Stamp::clock(clock).iso(), "2026-12-09T08:12:00");
    /// assert_eq!(Stamp::on(day).iso(), "2026-12-09");
    /// ```
    pub fn iso(self) -> String {
        if self.kind() == ON {
            return self.day().iso();
        }
        let mut text = self.shown().iso();
        if self.kind() != CLOCK {
            let minutes = self.offset().unwrap_or(0);
            text.push(if minutes < 0 { '-' } else { '+' });
            let size = u32::from(minutes.unsigned_abs());
            push_number(&mut text, size / 60, 2);
            text.push(':');
            push_number(&mut text, size % 60, 2);
        }
        text
    }
}

/// Writes a number with at least so many figures. The formatting machinery of `std` would cost the module 1 kB.
pub(crate) fn push_number(text: &mut String, number: u32, figures: u32) {
    if number > 9 || figures > 1 {
        push_number(text, number / 10, figures.saturating_sub(1));
    }
    text.push(char::from(b'0' + (number % 10) as u8));
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.iso())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.iso())
    }
}

impl fmt::Display for LocalClock {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.iso())
    }
}

impl fmt::Debug for Stamp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.iso())
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.iso())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, NaiveDate};

    #[test]
    fn every_day_is_that_of_chrono() {
        let mut date = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap();
        for days in 0.. {
            let day = Day::from_epoch(days);
            assert_eq!(day.date(), (date.year(), date.month(), date.day()));
            assert_eq!(day.weekday(), date.weekday());
            let known = Day::new(date.year(), date.month(), date.day());
            if date.year() == 2200 {
                assert_eq!(known, None);
                break;
            }
            assert_eq!(known, Some(day));
            date = date.succ_opt().unwrap();
        }
        assert_eq!(Day::from_epoch(-1).date(), (1969, 12, 31));
    }

    #[test]
    fn there_is_no_such_day() {
        for year in [1970, 2000, 2025, 2100, 2199] {
            for month in (0..=14).chain([u32::MAX, u32::MAX / 2, 1 << 31]) {
                for day in (0..=33).chain([u32::MAX, u32::MAX - 1, 1 << 31]) {
                    let known = NaiveDate::from_ymd_opt(year, month, day).is_some();
                    assert_eq!(Day::new(year, month, day).is_some(), known, "{year}-{month}-{day}");
                }
            }
        }
        assert!(Day::new(1969, 12, 31).is_none() && Day::new(i32::MAX, 1, 1).is_none() && Day::new(i32::MIN, 1, 1).is_none());
    }
}
