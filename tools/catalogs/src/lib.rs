//! The Fluent texts of Parcelight: read, checked, and compiled to one compact catalog a language.
//!
//! English is the source. Every other language must have the same messages with the same variables; what is wrong
//! is told as `file:line: what`. The element never sees FTL: it reads the catalogs, whose format is described in the
//! core (`src/text/catalog.rs`), with the order of messages and variables that [`generate`] writes into
//! `src/text/messages.rs`. What is loaded on demand is a [`Part`] with catalogs and names of its own.
//!
//! This is a crate of its own because the tests of the core need it and must not build the whole build program.

mod bare;
mod check;
mod compile;
mod direction;
mod disk;
mod generate;
mod own;
mod parse;
mod part;
mod plural;
mod problem;
mod pseudo;
mod schema;
mod used;

pub use check::check;
pub use compile::compile;
pub use disk::{Report, check_all, compile_all, compile_pseudo, files, locales, messages_source, read, read_part};
pub use generate::generate;
pub use own::{Own, own};
pub use parse::{Language, Source, Text};
pub use part::{FORECAST, LIST, LOOKUP, MAIN, MAP, PARTS, Part};
pub use problem::Problem;
pub use pseudo::{PSEUDO, pseudo};
pub use schema::Schema;
pub use used::{unused, unused_in_scripts};

/// The language that all others are checked against.
pub const ENGLISH: &str = "en";
