//! What the tests have in common.

use parcelight::freshness::{Caching, News, Schedule};
use parcelight::shipment::Status;

pub(crate) const MINUTE: i64 = 60;
pub(crate) const HOUR: i64 = 3_600;
pub(crate) const DAY: i64 = 86_400;
/// Sunday, 22 November 2026, 12:00:00 GMT.
pub(crate) const NOW: i64 = 1_795_348_800;

/// A parcel with this status whose newest scan is so old.
pub(crate) const fn news(status: Status, silence: i64) -> News {
    News { status, newest: Some(NOW - silence), early: None, late: None }
}

/// A shop that says nothing of caching.
pub(crate) fn silent() -> Caching {
    Caching::read("", "")
}

/// A schedule that has heard this now.
pub(crate) fn heard(seed: u32, news: &News, cache_control: &str) -> Schedule {
    let mut schedule = Schedule::new(seed, 0);
    schedule.answered(NOW, news, Caching::read(cache_control, ""));
    schedule
}

/// The waits of a thousand buyers for the same news.
pub(crate) fn waits(make: impl Fn(u32) -> Schedule) -> Vec<i64> {
    (0..1_000).map(|seed| make(seed).next().unwrap() - NOW).collect()
}
