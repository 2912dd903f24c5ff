//! The way on the map: a module of its own, loaded after the timeline.
//!
//! ```text
//! text of the widget ─ sighting::read ─▶ Sightings ─ plan ─▶ stops ─ sketch::draw ─▶ land and legs on the canvas
//!                                          place::find ─┘              └ label::place ─▶ names beside the stops
//! ```
//! [`sketch::draw`] projects the stops, the [`great_circle`] legs between them and the [`land`] around them into a [`frame`];
//! [`answer`] is the whole of it for the page, texts in, texts out.

pub mod answer;
pub mod clip;
pub mod frame;
pub mod great_circle;
pub mod label;
pub mod land;
mod path;
pub mod place;
mod plan;
pub mod projection;
pub mod sighting;
pub mod sketch;
mod stop;
mod trigonometry;

pub use plan::plan;
pub use stop::{State, Stop};
