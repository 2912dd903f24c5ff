//! The shop: what it answers, and when it does not.

use crate::{DAY, HOUR, MINUTE, START};

/// What a failing shop asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryAfter {
    /// Nothing.
    Nothing,
    /// So many seconds.
    Seconds(u32),
    /// The end of the outage, as a date: the same moment for everybody.
    End,
}

/// A time in which every request gets a 503.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outage {
    /// From when, in seconds since 1970.
    pub from: i64,
    /// Until when.
    pub until: i64,
    /// What it asks for meanwhile.
    pub retry_after: RetryAfter,
}

impl Outage {
    /// One that ends on the second day at 19:30 UTC, in the busiest hour of the largest market.
    pub const fn of(seconds: i64, retry_after: RetryAfter) -> Self {
        let until = START + DAY + 19 * HOUR + 30 * MINUTE;
        Self { from: until - seconds, until, retry_after }
    }
}

/// The shop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Shop {
    /// It keeps a parcel's reply for so long, and says so: `Cache-Control: max-age`; 0: it asks its provider each time and says nothing.
    pub max_age: i64,
    /// It fails for a while.
    pub outage: Option<Outage>,
}

impl Shop {
    /// The outage that there is at a moment.
    pub(crate) fn fails(&self, moment: i64) -> Option<Outage> {
        self.outage.filter(|outage| (outage.from..outage.until).contains(&moment))
    }
}

const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];

/// A moment of November 2026 as HTTP writes it.
pub(crate) fn date(moment: i64) -> String {
    let (days, rest) = (moment.div_euclid(DAY), moment.rem_euclid(DAY));
    let weekday = usize::try_from(days.rem_euclid(7)).ok().and_then(|day| WEEKDAYS.get(day)).copied().unwrap_or_default();
    let day = 22 + days - START / DAY;
    format!("{weekday}, {day:02} Nov 2026 {:02}:{:02}:{:02} GMT", rest / HOUR, rest / MINUTE % 60, rest % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_http() {
        assert_eq!(date(START + DAY + 19 * HOUR + 61), "Mon, 23 Nov 2026 19:01:01 GMT");
        assert_eq!(parcelight::freshness::retry_after(&date(START + 300), &date(START), 0), Some(300));
    }
}
