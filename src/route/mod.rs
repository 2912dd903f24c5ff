//! The way on the map: two modules of their own, loaded after the timeline.
//!
//! ```text
//! text of the widget ─ Sightings::read ─ place::find ─ plan ─▶ stops as text                    (places)
//! stops as text ─ sketch::draw ─▶ land and legs on the canvas ─ label::place ─▶ names          (map)
//! ```
//! [`found`] and [`draw`] are what the page asks, texts in and texts out; `www/map.ts` has one answered by the other's answer.

pub mod clip;
pub mod draw;
pub mod found;
pub mod frame;
pub mod great_circle;
pub mod label;
pub mod land;
pub mod legs;
mod path;
pub mod place;
mod plan;
pub mod projection;
pub mod sighting;
pub mod sketch;
mod stop;
mod text;
mod trigonometry;

pub use plan::plan;
pub use stop::{State, Stop};
