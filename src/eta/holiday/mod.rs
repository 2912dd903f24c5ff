//! The holidays of a country. A stand-in for the module of that name, which replaces it.

use crate::shipment::{Country, Day};

/// The holidays of one country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holidays {
    country: Country,
    days: Vec<(Day, Holiday)>,
}

/// One holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// What it does to work.
    pub kind: Kind,
    /// Its name, as an index into the names.
    pub name: u16,
}

/// What a holiday does to work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// No work.
    Off,
    /// Perhaps none: half a weight.
    Probable,
    /// Work on a day of the weekend.
    Work,
}

impl Holidays {
    /// From days in any order.
    pub const fn new(country: Country, days: Vec<(Day, Holiday)>) -> Self {
        Self { country, days }
    }

    /// Whose holidays they are.
    pub const fn country(&self) -> Country {
        self.country
    }

    /// The holiday of a day.
    pub fn on(&self, day: Day) -> Option<Holiday> {
        self.days.iter().find(|(on, _)| *on == day).map(|(_, holiday)| *holiday)
    }
}
