//! The way on the map: two modules of their own, loaded after the timeline.
//!
//! ```text
//! text of the widget ─ Sightings::read ─ place::find ─ plan ─▶ stops as text                    (places)
//! stops as text ─ sketch::draw ─▶ land and legs on the canvas ─ label::place ─▶ names          (map)
//! ```
//! [`found`] and [`draw`] are what the page asks, texts in and texts out; `www/map.ts` has one answered by the other's answer.

#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
pub mod clip;
#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
pub mod draw;
#[cfg(any(feature = "places", not(target_arch = "wasm32")))]
pub mod found;
#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
pub mod frame;
pub mod great_circle;
#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
pub mod label;
#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
pub mod land;
pub mod legs;
#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
mod path;
#[cfg(any(feature = "places", not(target_arch = "wasm32")))]
pub mod place;
#[cfg(any(feature = "places", not(target_arch = "wasm32")))]
mod plan;
#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
pub mod projection;
#[cfg(any(feature = "places", not(target_arch = "wasm32")))]
pub mod sighting;
#[cfg(any(feature = "map", not(target_arch = "wasm32")))]
pub mod sketch;
#[cfg(any(feature = "places", not(target_arch = "wasm32")))]
mod stop;
mod text;
mod trigonometry;

#[cfg(any(feature = "places", not(target_arch = "wasm32")))]
pub use plan::plan;
#[cfg(any(feature = "places", not(target_arch = "wasm32")))]
pub use stop::{State, Stop};
