//! What the pure functions need of the world.
//!
//! The browser implements [`Host`] with `Date` and `Intl` (`web/intl.rs`); tests and the command line with
//! [`PlainHost`]. Fetching is not here: it happens before the first pure function and belongs to `web` alone.

use crate::shipment::{Country, Day, Instant, LocalClock};

/// Whole numbers of the locale: all that a text asks for.
pub trait Numbers {
    /// A whole number in the locale's digits and grouping.
    fn number(&self, value: i64) -> String;
    /// The CLDR plural category of a whole number.
    fn plural(&self, value: i64) -> Plural;
}

/// The clock and the locale of the buyer. Formatting never fails: it degrades to digits and codes.
pub trait Host: Numbers {
    /// The present moment.
    fn now(&self) -> Instant;
    /// Minutes east of UTC of the buyer's clock at a moment.
    fn offset_at(&self, instant: Instant) -> i16;
    /// A day.
    fn day(&self, day: Day, style: DayStyle) -> String;
    /// From one day to another, as short as the locale allows: `12–15 Dec`.
    fn days(&self, from: Day, to: Day) -> String;
    /// A time of day: `08:12`.
    fn time(&self, clock: LocalClock) -> String;
    /// So long ago, or in so long a time when negative: `3 hours ago`.
    fn ago(&self, seconds: i64) -> String;
    /// The name of a country; its code when the locale has none.
    fn country(&self, country: Country) -> String;
}

/// How much of a day to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DayStyle {
    /// `Wed 9 Dec`
    Short,
    /// `Wednesday 9 December`
    Long,
    /// `16 Dec`
    Bare,
    /// `Wed`
    Weekday,
    /// `W`
    WeekdayNarrow,
    /// `9`
    Number,
}

/// The plural categories of CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Plural {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
    /// `other`
    Other,
}

/// A host without a browser, for tests and the command line: English dates, Western digits, UTC, a fixed clock.
#[derive(Clone, Copy, Debug)]
pub struct PlainHost {
    /// The moment that it says is now.
    pub now: Instant,
}

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

impl PlainHost {
    fn month(month: u32) -> &'static str {
        MONTHS.get(month.saturating_sub(1) as usize).copied().unwrap_or_default()
    }
}

impl Numbers for PlainHost {
    fn number(&self, value: i64) -> String {
        value.to_string()
    }

    fn plural(&self, value: i64) -> Plural {
        if value.unsigned_abs() == 1 { Plural::One } else { Plural::Other }
    }
}

impl Host for PlainHost {
    fn now(&self) -> Instant {
        self.now
    }

    fn offset_at(&self, _: Instant) -> i16 {
        0
    }

    fn day(&self, day: Day, style: DayStyle) -> String {
        let (_, month, number) = day.date();
        let weekday = day.weekday().to_string();
        match style {
            DayStyle::Short | DayStyle::Long => format!("{weekday} {number} {}", Self::month(month)),
            DayStyle::Bare => format!("{number} {}", Self::month(month)),
            DayStyle::Weekday => weekday,
            DayStyle::WeekdayNarrow => weekday.chars().take(1).collect(),
            DayStyle::Number => number.to_string(),
        }
    }

    fn days(&self, from: Day, to: Day) -> String {
        let ((_, first, number), (_, last, _)) = (from.date(), to.date());
        if from == to {
            self.day(to, DayStyle::Bare)
        } else if first == last {
            format!("{number}–{}", self.day(to, DayStyle::Bare))
        } else {
            format!("{} – {}", self.day(from, DayStyle::Bare), self.day(to, DayStyle::Bare))
        }
    }

    fn time(&self, clock: LocalClock) -> String {
        let minutes = clock.seconds() / 60;
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }

    fn ago(&self, seconds: i64) -> String {
        let (count, unit) = match seconds.abs() {
            size @ 0..3_600 => (size / 60, "min"),
            size @ 3_600..86_400 => (size / 3_600, "h"),
            size => (size / 86_400, "d"),
        };
        if seconds < 0 { format!("in {count} {unit}") } else { format!("{count} {unit} ago") }
    }

    fn country(&self, country: Country) -> String {
        country.code().to_owned()
    }
}
