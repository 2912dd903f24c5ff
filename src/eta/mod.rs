//! When it arrives, and why that is thought.

mod answer;
pub mod calendar;
pub mod estimate;
mod forecast;
pub mod holiday;
pub mod lane;
pub mod model;
mod question;
pub(crate) mod stage_table;

pub use answer::{Answer, Usual};
pub use forecast::forecast;
pub use question::Question;
pub use stage_table::usual;

use crate::shipment::{Country, Day, Stamp};

/// What can be said about the arrival.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Days to come.
    Expected(Forecast),
    /// Nobody has named a day that still holds: the [`Answer`] of the estimate will. With the last day of a promise that has passed.
    Open(Option<Day>),
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
    /// The estimate could not be made.
    NoEstimate,
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
    /// The days between now and `to` on which nothing is delivered.
    pub closed: Vec<Day>,
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
