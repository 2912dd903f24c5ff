//! One stop of the way.

use super::place::{Found, Precision};
use crate::shipment::{Country, Point};

/// Where the parcel was, is, or goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Where.
    pub point: Point,
    /// How exactly that is known.
    pub precision: Precision,
    /// In which country.
    pub country: Option<Country>,
    /// What to write beside it; empty where only the country is known.
    pub name: String,
    /// The time of the last scan there, in words.
    pub time: String,
    /// What it is to the parcel.
    pub state: State,
}

/// What a stop is to the parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It was there.
    Passed,
    /// The last scan was made there.
    Last,
    /// It goes there.
    Ahead,
    /// A scan says so, but it cannot have been there in time.
    Unreached,
}

impl Stop {
    pub(super) fn new(found: Found, time: &str, state: State) -> Self {
        let Found { point, precision, name, country } = found;
        Self {
            point,
            precision,
            country,
            name: if precision == Precision::Country { String::new() } else { name },
            time: time.to_owned(),
            state,
        }
    }
}
