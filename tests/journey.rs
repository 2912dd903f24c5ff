//! Journeys replayed scan by scan under a moving clock.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may panic; clippy only knows those in #[test] functions"
)]

#[path = "support/arrival.rs"]
mod arrival;
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
#[path = "journey/replay.rs"]
mod replay;
#[path = "journey/rules.rs"]
mod rules;
#[path = "journey/scenarios_customs.rs"]
mod scenarios_customs;
#[path = "journey/scenarios_delivery.rs"]
mod scenarios_delivery;
#[path = "journey/scenarios_first_mile.rs"]
mod scenarios_first_mile;
#[path = "journey/scenarios_handover.rs"]
mod scenarios_handover;
#[path = "journey/scenarios_silence.rs"]
mod scenarios_silence;
#[path = "journey/scene.rs"]
mod scene;
#[path = "journey/stages.rs"]
mod stages;
#[path = "journey/terminal.rs"]
mod terminal;
