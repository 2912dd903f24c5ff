//! How much of a day's work is done on a day.

use parcelight::eta::model::{StageClock, WorkClock};
use parcelight::shipment::{Country, Day};

/// The clocks on which stages run.
pub const CLOCKS: [(&str, StageClock); 4] = [
    ("handling", StageClock::Handling),
    ("transport", StageClock::Transport),
    ("customs", StageClock::Customs),
    ("delivery", StageClock::Delivery),
];

/// The name of the clock that a stage, or a run of stages, is measured on.
pub fn of(stage: &str) -> &'static str {
    let clock = StageClock::of(stage);
    CLOCKS.iter().find(|(_, known)| *known == clock).map_or("delivery", |(name, _)| name)
}

/// The work of a day in hundredths. The only place that asks for weights: holidays and disruptions come in here.
pub fn weight(clock: StageClock, country: Option<Country>, day: Day) -> i64 {
    let weight = WorkClock::new(clock, country, None, &[]).weight(day);
    // Whole numbers, and between 0 and 100, so nothing is lost.
    (weight * 100.0).round() as i64
}
