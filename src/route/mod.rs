//! The way on the map: stops and legs, from the places of a journey.
//!
//! [`plan`] belongs to the widget; what draws the map is a module of its own, loaded after the timeline:
//! [`sketch::draw`] projects the stops, the [`great_circle`] legs between them and the [`land`] around them into a [`frame`].

mod plan;

#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
pub mod clip;
#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
pub mod frame;
#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
pub mod great_circle;
#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
pub mod land;
#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
mod path;
#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
pub mod place;
#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
pub mod projection;
#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
pub mod sketch;
#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
mod trigonometry;

pub use plan::plan;

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

impl Route {
    /// The index of the last stop that the parcel has reached; 0 when there is none.
    pub fn last(&self) -> usize {
        self.stops.iter().position(|stop| stop.last).unwrap_or(0)
    }
}
