//! How much of a day's work is done on a day.

use parcelight::eta::holiday::Holidays;
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

/// A whole day of work, in the units of [`weight`].
pub const DAY: i64 = 1000;

/// A clock in a country. The only place that winds one: disruptions would come in here.
pub fn wound(clock: StageClock, country: Option<Country>, holidays: Option<&Holidays>) -> WorkClock<'_> {
    WorkClock::new(clock, country, holidays, &[])
}

/// The work of a day in thousandths.
pub fn weight(clock: &WorkClock<'_>, day: Day) -> i64 {
    (clock.weight(day) * DAY as f64).round() as i64
}
