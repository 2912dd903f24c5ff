//! From scan history to counters of spells: what `parcelight lanes fit` runs. How it is used stands in `docs/lanes-fit.md`.

pub mod clock;
pub mod codes;
pub mod columns;
pub mod counters;
pub mod engine;
pub mod export;
pub mod fit;
pub mod generate;
pub mod input;
pub mod parcels;
pub mod problem;
pub mod progress;
pub mod stages;
pub mod tables;
