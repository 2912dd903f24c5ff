//! Tracking numbers: what is read out of a paste, which formats it fits, what is said of it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may panic; clippy only knows those in #[test] functions"
)]

#[path = "number/diagnosis.rs"]
mod diagnosis;
#[path = "number/made_up.rs"]
mod made_up;
#[path = "number/normalising.rs"]
mod normalising;
#[path = "number/properties.rs"]
mod properties;
#[path = "number/vectors.rs"]
mod vectors;
