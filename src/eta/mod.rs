//! When it arrives, and why that is thought.

pub mod calendar;
mod forecast;
pub mod holiday;
pub mod lane;
pub mod model;
pub(crate) mod stage_table;

pub use forecast::forecast;
pub use stage_table::usual;

use crate::shipment::{Country, Day, Stage, Stamp};

/// What can be said about the arrival.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Days to come.
    Expected(Forecast),
    /// It is there; when.
    Arrived(Option<Stamp>),
    /// It waits; the last day to collect it, where known.
    CollectBy(Option<Day>),
    /// It is back with the seller; when.
    Returned(Option<Stamp>),
    /// A date would mislead, and why.
    Withheld(Withheld),
}

/// Why no date is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// Not handed to the carrier yet, and nobody promised a day.
    NotSent,
    /// Held: by customs, for an address, for a payment.
    Held,
    /// Lost, damaged, destroyed, on its way back, cancelled.
    WillNotCome,
    /// No more news is expected.
    NoNews,
}

/// A window of days with its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// First day; `None` for "by …".
    pub from: Option<Day>,
    /// Last day.
    pub to: Day,
    /// The most likely day, when one stands out.
    pub likely: Option<Day>,
    /// Whose days these are.
    pub source: Source,
    /// A promise has passed that said this day.
    pub late_since: Option<Day>,
    /// The stages to come, and the one now, with what they usually take.
    pub reasons: Vec<StageTime>,
    /// The days between now and `to` on which nothing is delivered.
    pub closed: Vec<Closed>,
    /// Whose calendar counts.
    pub country: Option<Country>,
}

/// Whose days a [`Forecast`] shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The carrier's.
    Carrier,
    /// Our estimate from usual times, or the provider's.
    Estimate,
    /// The shop's.
    Shop,
}

/// What a stage usually takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageTime {
    /// Which stage.
    pub stage: Stage,
    /// Working days at least.
    pub least: u8,
    /// Working days at most.
    pub most: u8,
    /// It is the stage now.
    pub current: bool,
}

/// A day without delivery, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed {
    /// Which day.
    pub day: Day,
    /// A weekend day, not a holiday.
    pub weekend: bool,
}
