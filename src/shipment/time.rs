//! Three honest clocks: an instant, a printed clock, a day.
//!
//! A carrier's `08:12` without an offset is the clock on the wall of the hub. It is never read as the buyer's time
//! and never converted: it can be shown and put in order, no more.

use chrono::{Datelike, NaiveDate, Weekday};
use std::fmt;

/// A moment, in seconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(pub i64);

/// A date and a time of day as printed, in seconds since 1970-01-01 00:00 of the same wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalClock(pub i64);

/// A calendar day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// When something happened, as honestly as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stamp {
    /// The moment is known. `offset` is the printed clock's, in minutes east of UTC; `None` when the provider gave
    /// the bare moment (`Z`, epoch seconds) and no clock of the place.
    At {
        /// The moment.
        instant: Instant,
        /// Minutes east of UTC of the printed clock.
        offset: Option<i16>,
    },
    /// Only the printed clock is known.
    Clock(LocalClock),
    /// Only the day is known.
    On(Day),
}

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
        if !(1970..2200).contains(&year) {
            return None;
        }
        let date = NaiveDate::from_ymd_opt(year, month, day)?;
        Some(Self(date.num_days_from_ce() - EPOCH_FROM_CE))
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
        let date = NaiveDate::from_num_days_from_ce_opt(self.0.saturating_add(EPOCH_FROM_CE)).unwrap_or_default();
        (date.year(), date.month(), date.day())
    }
}

/// 1970-01-01, counted from day 1 of year 1.
const EPOCH_FROM_CE: i32 = 719_163;

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
    /// A printed clock with its offset.
    pub const fn with_offset(clock: LocalClock, minutes: i16) -> Self {
        Self::At { instant: clock.at_offset(minutes), offset: Some(minutes) }
    }

    /// A bare moment.
    pub const fn moment(instant: Instant) -> Self {
        Self::At { instant, offset: None }
    }

    /// The printed clock, where there is one: with a known offset, or as it stands.
    pub const fn printed(self) -> Option<LocalClock> {
        match self {
            Self::At { instant, offset: Some(minutes) } => Some(instant.clock(minutes)),
            Self::Clock(clock) => Some(clock),
            Self::At { offset: None, .. } | Self::On(_) => None,
        }
    }

    /// The moment, where it is known.
    pub const fn instant(self) -> Option<Instant> {
        match self {
            Self::At { instant, .. } => Some(instant),
            Self::Clock(_) | Self::On(_) => None,
        }
    }

    /// The printed day; of a bare moment the day in UTC.
    pub const fn day(self) -> Day {
        match self {
            Self::At { instant, offset: Some(minutes) } => instant.clock(minutes).day(),
            Self::At { instant, offset: None } => instant.clock(0).day(),
            Self::Clock(clock) => clock.day(),
            Self::On(day) => day,
        }
    }

    /// For putting in order and for ages only: the moment, taking an unknown zone as UTC and a day as its noon.
    pub const fn assumed(self) -> Instant {
        match self {
            Self::At { instant, .. } => instant,
            Self::Clock(clock) => clock.at_offset(0),
            Self::On(day) => LocalClock::new(day, DAY / 2).at_offset(0),
        }
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
    /// assert_eq!(Stamp::Clock(clock).iso(), "2026-12-09T08:12:00");
    /// assert_eq!(Stamp::On(day).iso(), "2026-12-09");
    /// ```
    pub fn iso(self) -> String {
        match self {
            Self::At { instant, offset } => {
                let minutes = offset.unwrap_or(0);
                let mut text = instant.clock(minutes).iso();
                text.push(if minutes < 0 { '-' } else { '+' });
                let size = u32::from(minutes.unsigned_abs());
                push_number(&mut text, size / 60, 2);
                text.push(':');
                push_number(&mut text, size % 60, 2);
                text
            }
            Self::Clock(clock) => clock.iso(),
            Self::On(day) => day.iso(),
        }
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

impl fmt::Display for Stamp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.iso())
    }
}
