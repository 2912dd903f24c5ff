//! The way on the map: stops and legs, from the places of a journey.

use crate::shipment::Point;

/// The stops of a parcel, in order, and which of them it has passed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// In the order of the way; near ones are merged, impossible jumps are left out.
    pub stops: Vec<Stop>,
}

/// One stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Where.
    pub point: Point,
    /// The name to write beside it.
    pub name: String,
    /// The last scan was made here.
    pub last: bool,
}
