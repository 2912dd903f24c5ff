//! The lane table of counters. The only place that knows the library of lane tables.

use crate::allot::allot;
use crate::counters::{Counter, write_to};
use crate::problem::Problem;
use parcelight_lanes::{Counters, Export, export as table, write_table};
use parcelight::shipment::Day;
use std::fs;
use std::path::Path;

/// How a table is made; the same as of `parcelight lanes export`.
#[derive(Clone, Debug)]
pub struct How {
    /// The day on which it holds.
    pub as_of: Day,
    /// Days after which a week counts half; infinite for no decay.
    pub half_life: f64,
    /// Lanes with fewer effective parcels in a stage are left to those behind them.
    pub least: f64,
    /// Where it comes from, in words.
    pub source: String,
}

/// Writes the table that a page loads.
///
/// # Errors
/// When the file cannot be written.
pub fn export(counters: &[Counter], how: How, path: &Path) -> Result<(), Problem> {
    let mut text = Vec::new();
    write_to(&allot(counters), &mut text).map_err(|error| Problem::file(path, &error))?;
    let counters = Counters::read(text.as_slice()).map_err(|error| Problem::file(path, &error))?;
    let How { as_of, half_life, least, source } = how;
    let table = table(&counters, &Export { as_of, half_life, least, source });
    fs::write(path, write_table(&table)).map_err(|error| Problem::file(path, &error))
}
