//! When to ask the shop again: by what is expected of the parcel, by what the shop's reply says of itself, and never all buyers at once.
//!
//! Pure, in whole seconds since 1970. [`News`] tells how long a reply stays good by what is expected next, [`Caching`] and
//! [`retry_after`] what the shop asked for, [`bound`] how patient failures make, and [`Schedule`] puts them together. The browser's
//! timers, tabs and storage are the page's; `parcelight load` runs the same code for ten million buyers.

mod backoff;
mod caching;
mod cadence;
mod date;
mod dice;
mod schedule;

pub use backoff::bound;
pub use caching::{Caching, retry_after};
pub use cadence::News;
pub use schedule::{FLOOR, LONGEST, SPREAD, Schedule};

/// Seconds of a minute, an hour, a day.
const MINUTE: i64 = 60;
const HOUR: i64 = 3_600;
const DAY: i64 = 86_400;
/// The year 36812: no clock is later.
const LAST: i64 = 1 << 40;

/// A time that can be reckoned with.
#[inline(never)]
const fn sane(time: i64) -> i64 {
    if time < 0 {
        0
    } else if time > LAST {
        LAST
    } else {
        time
    }
}
