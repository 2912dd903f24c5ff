//! When the shop is asked again, and that it is never asked too often.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may panic; clippy only knows those in #[test] functions"
)]

#[path = "freshness/backoff.rs"]
mod backoff;
#[path = "freshness/caching.rs"]
mod caching;
#[path = "freshness/cadence.rs"]
mod cadence;
#[path = "freshness/clock.rs"]
mod clock;
#[path = "freshness/properties.rs"]
mod properties;
#[path = "freshness/scene.rs"]
mod scene;
#[path = "freshness/schedule.rs"]
mod schedule;
