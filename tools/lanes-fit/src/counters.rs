//! The counters: what is merged, subtracted and exported.

use crate::input::is_parquet;
use crate::problem::Problem;
use datafusion::arrow::array::{Array, ArrayRef, AsArray, Int64Array, RecordBatch, StringArray};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Int64Type};
use datafusion::parquet::arrow::ArrowWriter;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

/// The columns of a file of counters.
pub const HEADER: [&str; 10] = ["origin", "destination", "carrier", "service", "zone", "stage", "week", "bin", "ended", "censored"];

/// One row of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Counter {
    /// `origin`, `destination`, `carrier`, `service`, `zone`, `stage`, and the Monday of the week in which the spells began.
    pub key: [String; 7],
    /// Whole work days, 0 to 120; the last holds all beyond.
    pub bin: i64,
    /// Spells that ended in this bin.
    pub ended: i64,
    /// Spells that were still open when they were last seen, in this bin.
    pub censored: i64,
}

/// Reads the result of the SQL: the counters, and the number of spells that ended before they began.
///
/// # Errors
/// When the calendar was too short.
pub fn read(batches: &[RecordBatch]) -> Result<(Vec<Counter>, i64), Problem> {
    let (mut counters, mut backwards, mut lost) = (Vec::new(), 0, 0);
    for batch in batches {
        let column = |name: &str, kind: DataType| -> Result<ArrayRef, Problem> {
            let column = batch.column_by_name(name).ok_or_else(|| Problem::Engine(format!("no column {name}")))?;
            cast(column, &kind).map_err(|error| Problem::Engine(error.to_string()))
        };
        let texts = HEADER.iter().take(7).map(|name| column(name, DataType::Utf8)).collect::<Result<Vec<ArrayRef>, Problem>>()?;
        let names = ["bin", "ended", "censored", "backwards"];
        let numbers = names.iter().map(|name| column(name, DataType::Int64)).collect::<Result<Vec<ArrayRef>, Problem>>()?;
        for row in 0..batch.num_rows() {
            let number = |place: usize| numbers.get(place).map_or(0, |column| column.as_primitive::<Int64Type>().value(row));
            let text = |place: usize| texts.get(place).map(|column| column.as_string::<i32>()).filter(|column| column.is_valid(row));
            let key = std::array::from_fn(|place| text(place).map_or_else(String::new, |column| column.value(row).to_owned()));
            let counter = Counter { key, bin: number(0), ended: number(1), censored: number(2) };
            backwards += number(3);
            if counter.bin < 0 {
                lost += counter.ended + counter.censored;
            } else if counter.ended + counter.censored > 0 {
                counters.push(counter);
            }
        }
    }
    if lost > 0 { Err(Problem::Calendar(lost)) } else { Ok((counters, backwards)) }
}

/// Writes them, as Parquet when the file is called so, else as CSV.
///
/// # Errors
/// When the file cannot be written.
pub fn write(counters: &[Counter], path: &Path) -> Result<(), Problem> {
    if is_parquet(path) { write_parquet(counters, path) } else { write_csv(counters, path) }
}

fn write_csv(counters: &[Counter], path: &Path) -> Result<(), Problem> {
    let file = File::create(path).map_err(|error| Problem::file(path, &error))?;
    write_to(counters, file).map_err(|error| Problem::file(path, &error))
}

/// Writes them as CSV.
///
/// # Errors
/// Those of the output.
pub fn write_to(counters: &[Counter], output: impl Write) -> Result<(), csv::Error> {
    let mut writer = csv::Writer::from_writer(output);
    writer.write_record(HEADER)?;
    for counter in counters {
        let numbers = [counter.bin, counter.ended, counter.censored].map(|number| number.to_string());
        writer.write_record(counter.key.iter().chain(&numbers))?;
    }
    Ok(writer.flush()?)
}

fn write_parquet(counters: &[Counter], path: &Path) -> Result<(), Problem> {
    let mut columns: Vec<(&str, ArrayRef)> = Vec::new();
    for (place, name) in HEADER.iter().take(7).enumerate() {
        let texts = counters.iter().map(|counter| counter.key.get(place).map(String::as_str));
        columns.push((name, Arc::new(StringArray::from_iter(texts))));
    }
    let mut add = |name, number: fn(&Counter) -> i64| {
        columns.push((name, Arc::new(Int64Array::from_iter_values(counters.iter().map(number))) as ArrayRef));
    };
    add("bin", |counter| counter.bin);
    add("ended", |counter| counter.ended);
    add("censored", |counter| counter.censored);
    let batch = RecordBatch::try_from_iter(columns).map_err(|error| Problem::file(path, &error))?;
    write_batch(&batch, path)
}

/// Writes a table as Parquet.
///
/// # Errors
/// When the file cannot be written.
pub fn write_batch(batch: &RecordBatch, path: &Path) -> Result<(), Problem> {
    let file = File::create(path).map_err(|error| Problem::file(path, &error))?;
    let mut writer = ArrowWriter::try_new(file, batch.schema(), None).map_err(|error| Problem::file(path, &error))?;
    writer.write(batch).map_err(|error| Problem::file(path, &error))?;
    writer.close().map_err(|error| Problem::file(path, &error))?;
    Ok(())
}
