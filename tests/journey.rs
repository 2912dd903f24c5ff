//! Journeys replayed scan by scan under a moving clock.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may panic; clippy only knows those in #[test] functions"
)]

#[path = "journey/customs.rs"]
mod customs;
#[path = "journey/first_mile.rs"]
mod first_mile;
#[path = "journey/handover.rs"]
mod handover;
#[path = "journey/order.rs"]
mod order;
#[path = "journey/problems.rs"]
mod problems;
#[path = "journey/scene.rs"]
mod scene;
#[path = "journey/stages.rs"]
mod stages;
#[path = "journey/terminal.rs"]
mod terminal;
