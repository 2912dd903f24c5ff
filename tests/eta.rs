//! Arrival windows: whose days they are, and how the usual times add up on a calendar.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may panic; clippy only knows those in #[test] functions"
)]

#[path = "eta/calendar.rs"]
mod calendar;
#[path = "eta/forecast.rs"]
mod forecast;
#[path = "eta/model_curve.rs"]
mod model_curve;
#[path = "eta/model_pass.rs"]
mod model_pass;
#[path = "journey/scene.rs"]
#[allow(dead_code, reason = "shared with the tests of the journey")]
mod scene;
