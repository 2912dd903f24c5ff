//! The parcels, each with the days of its milestones: what `parcelight lanes check` judges the forecast on.

use crate::engine;
use crate::problem::Problem;
use crate::stages::MILESTONES;
use crate::tables::iso;
use datafusion::arrow::array::{Array, ArrayRef, AsArray};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Int64Type};
use datafusion::prelude::SessionContext;
use parcelight::shipment::Day;
use std::path::Path;

/// What a row begins with; the milestones from `ordered` to `delivered` follow.
const LANE: [&str; 6] = ["parcel", "origin", "destination", "carrier", "service", "zone"];

/// The first time of each milestone, on the clock of where it happened: beyond the border `lanes.sql` puts it later by `shift`.
const QUERY: &str = "SELECT parcel, origin, destination, carrier, service, zone, c1, c2, c3, \
                     c4 - shift AS c4, c5 - shift AS c5, c6 - shift AS c6, c7 - shift AS c7 FROM lanes ORDER BY parcel";

/// A parcel's name, its lane, and the local day of each milestone; empty where it was not seen.
pub type Parcel = Vec<String>;

/// The columns of the file.
pub fn header() -> Vec<&'static str> {
    LANE.into_iter().chain(MILESTONES.into_iter().skip(1).take(7)).collect()
}

/// Reads the parcels of a session in which the lanes are known.
///
/// # Errors
/// When the engine gives up.
pub async fn read(session: &SessionContext) -> Result<Vec<Parcel>, Problem> {
    let mut parcels = Vec::new();
    for batch in engine::rows(session, QUERY).await? {
        let column = |name: &str, kind: DataType| -> Result<ArrayRef, Problem> {
            let column = batch.column_by_name(name).ok_or_else(|| Problem::Engine(format!("no column {name}")))?;
            cast(column, &kind).map_err(|error| Problem::Engine(error.to_string()))
        };
        let texts = LANE.iter().map(|name| column(name, DataType::Utf8)).collect::<Result<Vec<ArrayRef>, Problem>>()?;
        let times = (1..=7).map(|place| column(&format!("c{place}"), DataType::Int64)).collect::<Result<Vec<ArrayRef>, Problem>>()?;
        for row in 0..batch.num_rows() {
            let mut parcel = Parcel::new();
            for text in &texts {
                let text = text.as_string::<i32>();
                parcel.push(if text.is_valid(row) { text.value(row).to_owned() } else { String::new() });
            }
            for time in &times {
                let time = time.as_primitive::<Int64Type>();
                let day = |minute: i64| i32::try_from(minute.div_euclid(1440)).map(Day::from_epoch).map(iso).unwrap_or_default();
                parcel.push(if time.is_valid(row) { day(time.value(row)) } else { String::new() });
            }
            parcels.push(parcel);
        }
    }
    Ok(parcels)
}

/// Writes them as CSV.
///
/// # Errors
/// When the file cannot be written.
pub fn write(parcels: &[Parcel], path: &Path) -> Result<(), Problem> {
    let failed = |error: csv::Error| Problem::file(path, &error);
    let mut writer = csv::Writer::from_path(path).map_err(failed)?;
    writer.write_record(header()).map_err(failed)?;
    for parcel in parcels {
        writer.write_record(parcel).map_err(failed)?;
    }
    writer.flush().map_err(|error| Problem::file(path, &error))
}
