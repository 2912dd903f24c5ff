//! Hostile data in every field of every provider: reading ends, within bounds, and nothing but plain text comes out.
//!
//! The payloads are those of `tests/fixtures/hostile/payloads.txt`; `tests/browser/hostile` plants the same in a browser.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may panic; clippy only knows those in #[test] functions"
)]

#[path = "support/arrival.rs"]
mod arrival;
#[path = "hostile/bounds.rs"]
mod bounds;
#[path = "hostile/members.rs"]
mod members;
#[path = "hostile/page.rs"]
mod page;
#[path = "hostile/payloads.rs"]
mod payloads;
#[path = "hostile/planting.rs"]
mod planting;
#[path = "hostile/sizes.rs"]
mod sizes;
#[path = "hostile/texts.rs"]
mod texts;
