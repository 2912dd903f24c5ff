//! How much of a day's work is done on a day.

use parcelight::eta::calendar::{closed, is_weekend};
use parcelight::shipment::{Country, Day};

/// The clocks on which stages run.
pub const CLOCKS: [&str; 4] = ["handling", "transport", "customs", "delivery"];

/// The work of a day in hundredths. The only place that knows weights: holidays come in here.
pub fn weight(clock: &str, country: Option<Country>, day: Day) -> i64 {
    match clock {
        "handling" if is_weekend(day, country) => 10,
        "customs" if is_weekend(day, country) => 0,
        "delivery" if closed(day, country) => 0,
        _ => 100,
    }
}
