//! What refreshing costs a shop: buyers with parcels, their habits, and the shop's outages, over the scheduler that the page itself
//! uses. Used by `parcelight load`; the numbers and what is assumed stand in docs/freshness.md.
//!
//! Buyers know nothing of each other, so each is played alone and only counters are kept: the memory does not grow with their number, and
//! the result does not depend on the number of threads.

mod chance;
mod page;
mod parcel;
mod policy;
mod progress;
mod report;
mod run;
mod shop;
mod tally;
mod visit;

pub use policy::Policy;
pub use report::{Row, json, rows, text};
pub use run::{Scenario, run};
pub use shop::{Outage, RetryAfter, Shop};
pub use tally::{Spread, Tally};

/// Seconds of a minute, an hour, a day.
const MINUTE: i64 = 60;
const HOUR: i64 = 3_600;
const DAY: i64 = 86_400;

/// The midnight (UTC) at which the counting begins: a Sunday. A day before it is played to warm up.
pub const START: i64 = 1_795_305_600;
/// So many days are counted.
pub const DAYS: i64 = 2;
/// When the counting ends.
const END: i64 = START + DAYS * DAY;
