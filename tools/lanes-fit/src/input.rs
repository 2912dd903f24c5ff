//! The rows of the input, as they stand: every column a text, empty where there is none.

use crate::columns::{COLUMNS, Columns};
use crate::problem::Problem;
use datafusion::arrow::array::{Array, ArrayRef, AsArray, Int64Array, RecordBatch, StringBuilder};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::parquet::arrow::ProjectionMask;
use datafusion::parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Rows that are handed on at once.
const BATCH: usize = 8192;

/// Lines of one file are numbered from the file's place in the command times this, so that one number says both.
pub const FILE: i64 = 1_000_000_000_000;

/// One file of events.
#[derive(Clone, Debug)]
pub struct Input {
    /// Where it is.
    pub path: PathBuf,
    /// Its place in the command, from 0.
    pub place: i64,
    /// What its columns are called.
    pub columns: Columns,
}

/// The table that every file gives: `line`, `problem` and the columns of [`COLUMNS`].
pub fn schema() -> SchemaRef {
    let texts = COLUMNS.iter().map(|name| Field::new(*name, DataType::Utf8, false));
    let mut fields = vec![Field::new("line", DataType::Int64, false), Field::new("problem", DataType::Utf8, false)];
    fields.extend(texts);
    Arc::new(Schema::new(fields))
}

impl Input {
    /// Opens the file and finds its columns.
    ///
    /// # Errors
    /// When it cannot be read, or a column that is needed is not there.
    pub fn rows(&self) -> Result<Rows, Problem> {
        let file = File::open(&self.path).map_err(|error| Problem::file(&self.path, &error))?;
        if is_parquet(&self.path) { self.parquet(file) } else { self.csv(file) }
    }

    fn csv(&self, file: File) -> Result<Rows, Problem> {
        let bytes = file.metadata().map(|data| data.len()).unwrap_or_default();
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(BufReader::with_capacity(1 << 20, file));
        let headers = reader.byte_headers().map_err(|error| Problem::file(&self.path, &error))?.clone();
        let names: Vec<String> =
            headers.iter().map(|name| String::from_utf8_lossy(name).trim_start_matches('\u{feff}').to_owned()).collect();
        let places = self.columns.places(&names, &self.path)?;
        Ok(Rows { base: self.place * FILE, read: 0, size: bytes, kind: Kind::Csv { reader: Box::new(reader), places, width: names.len() } })
    }

    fn parquet(&self, file: File) -> Result<Rows, Problem> {
        let builder = ParquetRecordBatchReaderBuilder::try_new(file).map_err(|error| Problem::file(&self.path, &error))?;
        let names: Vec<String> = builder.schema().fields().iter().map(|field| field.name().clone()).collect();
        let places = self.columns.places(&names, &self.path)?;
        let rows = builder.metadata().file_metadata().num_rows();
        let mask = ProjectionMask::roots(builder.parquet_schema(), places.iter().flatten().copied());
        let reader = builder.with_projection(mask).with_batch_size(BATCH).build().map_err(|error| Problem::file(&self.path, &error))?;
        let names = places.iter().map(|place| place.and_then(|place| names.get(place).cloned())).collect();
        let size = u64::try_from(rows).unwrap_or_default();
        Ok(Rows { base: self.place * FILE, read: 0, size, kind: Kind::Parquet { reader: Box::new(reader), names } })
    }
}

/// Whether a path is called `….parquet`; anything else is CSV.
pub fn is_parquet(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("parquet"))
}

/// The rows of one file, in batches.
pub struct Rows {
    base: i64,
    read: i64,
    /// How much there is: bytes of CSV, rows of Parquet.
    pub size: u64,
    kind: Kind,
}

enum Kind {
    Csv { reader: Box<csv::Reader<BufReader<File>>>, places: Vec<Option<usize>>, width: usize },
    Parquet { reader: Box<ParquetRecordBatchReader>, names: Vec<Option<String>> },
}

impl Rows {
    /// How much of `size` is read.
    pub fn done(&self) -> u64 {
        match &self.kind {
            Kind::Csv { reader, .. } => reader.position().byte(),
            Kind::Parquet { .. } => u64::try_from(self.read).unwrap_or_default(),
        }
    }

    fn next_csv(&mut self) -> Result<Option<RecordBatch>, Problem> {
        let Kind::Csv { reader, places, width } = &mut self.kind else { return Ok(None) };
        let mut texts: Vec<StringBuilder> = places.iter().map(|_| StringBuilder::with_capacity(BATCH, BATCH * 8)).collect();
        let mut problems = StringBuilder::with_capacity(BATCH, 0);
        let mut lines = Vec::with_capacity(BATCH);
        let mut record = csv::ByteRecord::new();
        while lines.len() < BATCH && reader.read_byte_record(&mut record).map_err(|error| Problem::Read(error.to_string()))? {
            let line = record.position().map_or(0, csv::Position::line);
            lines.push(self.base + i64::try_from(line).unwrap_or_default());
            let mut is_text = true;
            for (text, place) in texts.iter_mut().zip(places.iter()) {
                let bytes = place.and_then(|place| record.get(place)).unwrap_or_default();
                let value = std::str::from_utf8(bytes);
                is_text &= value.is_ok();
                text.append_value(value.unwrap_or_default());
            }
            problems.append_value(match (record.len() == *width, is_text) {
                (true, true) => "",
                (false, _) => "wrong number of columns",
                (_, false) => "not UTF-8",
            });
        }
        if lines.is_empty() {
            return Ok(None);
        }
        let texts = texts.into_iter().map(|mut text| Arc::new(text.finish()) as ArrayRef);
        batch(lines, Arc::new(problems.finish()), texts.collect()).map(Some)
    }

    fn next_parquet(&mut self) -> Result<Option<RecordBatch>, Problem> {
        let Kind::Parquet { reader, names } = &mut self.kind else { return Ok(None) };
        let Some(read) = reader.next() else { return Ok(None) };
        let read = read.map_err(|error| Problem::Read(error.to_string()))?;
        let count = read.num_rows();
        let mut texts = Vec::new();
        for name in names.iter() {
            let column = name.as_ref().and_then(|name| read.column_by_name(name));
            let column =
                column.map(|column| cast(column, &DataType::Utf8)).transpose().map_err(|error| Problem::Read(error.to_string()))?;
            let mut text = StringBuilder::with_capacity(count, count * 8);
            for row in 0..count {
                let value = column.as_ref().map(|column| column.as_string::<i32>());
                text.append_value(value.filter(|value| value.is_valid(row)).map_or("", |value| value.value(row)));
            }
            texts.push(Arc::new(text.finish()) as ArrayRef);
        }
        let start = self.base + self.read + 1;
        self.read += i64::try_from(count).unwrap_or_default();
        let mut problems = StringBuilder::with_capacity(count, 0);
        (0..count).for_each(|_| problems.append_value(""));
        let lines = (0..i64::try_from(count).unwrap_or_default()).map(|row| start + row).collect();
        batch(lines, Arc::new(problems.finish()), texts).map(Some)
    }
}

impl Iterator for Rows {
    type Item = Result<RecordBatch, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = match self.kind {
            Kind::Csv { .. } => self.next_csv(),
            Kind::Parquet { .. } => self.next_parquet(),
        };
        next.transpose()
    }
}

fn batch(lines: Vec<i64>, problems: ArrayRef, texts: Vec<ArrayRef>) -> Result<RecordBatch, Problem> {
    let mut columns: Vec<ArrayRef> = vec![Arc::new(Int64Array::from(lines)), problems];
    columns.extend(texts);
    RecordBatch::try_new(schema(), columns).map_err(|error| Problem::Read(error.to_string()))
}
