//! From events to counters: one pass over the events, then over the parcels.

use crate::counters::{self, Counter};
use crate::engine;
use crate::input::{FILE, Input};
use crate::parcels::{self, Parcel};
use crate::problem::Problem;
use crate::progress::Progress;
use crate::tables;
use datafusion::arrow::array::{Array, AsArray, RecordBatch};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Int64Type};
use datafusion::dataframe::DataFrameWriteOptions;
use datafusion::prelude::{ParquetReadOptions, SessionContext};
use parcelight::shipment::Day;
use std::fs;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

/// What to fit, and how.
#[derive(Debug)]
pub struct Job {
    /// The files of events.
    pub inputs: Vec<Input>,
    /// What their codes mean.
    pub codes: crate::codes::Codes,
    /// The last day that counts; without it the newest time, but none that is still to come.
    pub as_of: Option<Day>,
    /// How many bytes the engine may hold.
    pub memory: usize,
    /// Where it may write what does not fit.
    pub folder: PathBuf,
    /// How many rejects of each kind are listed; 0 saves a second pass over the events.
    pub rejects: usize,
    /// Whether the parcels are wanted, too.
    pub parcels: bool,
}

/// What came out.
#[derive(Debug, PartialEq, Eq)]
pub struct Fitted {
    /// The counters, sorted.
    pub counters: Vec<Counter>,
    /// What was read and left out: a reason and how often.
    pub report: Vec<(String, i64)>,
    /// Bad rows and spells, the first of each kind.
    pub rejects: Vec<Reject>,
    /// The parcels with their days, where they were wanted.
    pub parcels: Vec<Parcel>,
    /// The last day that counted.
    pub as_of: Day,
}

/// One row, or one spell, that was left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reject {
    /// Where the row stands: file and line of CSV, row of Parquet; empty for a spell.
    pub place: String,
    /// Whose.
    pub parcel: String,
    /// Why.
    pub reason: String,
    /// What was found there.
    pub told: String,
}

/// Fits.
///
/// # Errors
/// When the input cannot be read, when the memory does not suffice, or when there is nothing to count.
pub async fn fit(job: &Job) -> Result<Fitted, Problem> {
    fs::create_dir_all(&job.folder).map_err(|error| Problem::file(&job.folder, &error))?;
    let work = Work(job.folder.join(format!("lanes-fit-{}-{}", std::process::id(), nanoseconds())));
    fs::create_dir_all(&work.0).map_err(|error| Problem::file(&work.0, &error))?;
    let session = engine::session(job.memory, &work.0)?;
    for table in tables::lookups(&job.codes)? {
        engine::register(&session, table)?;
    }
    let size = job.inputs.iter().map(|input| input.rows().map(|rows| rows.size)).sum::<Result<u64, Problem>>()?;
    let progress = Progress::new(size);
    engine::register_inputs(&session, &job.inputs, &progress)?;
    engine::view(&session, "events").await?;

    // The parcels are written down: all that follows reads them, and they are a twentieth of the events.
    let parcels = work.0.join("parcels").display().to_string();
    let shown = progress.show("reading:");
    session.sql(engine::sql("parcels")?).await?.write_parquet(&parcels, DataFrameWriteOptions::new(), None).await?;
    drop(shown);
    session.register_parquet("parcels", &parcels, ParquetReadOptions::default()).await?;
    let (first, last, countries) = reach(&session).await?;
    let cut = job.as_of.map_or_else(|| last.min(tomorrow()), |day| (i64::from(day.since_epoch()) + 1) * 1440 - 1);
    let to = day_of(cut.max(last)).plus(1);
    engine::register(&session, tables::calendar(&countries, day_of(first), to)?)?;
    engine::register(&session, tables::settings(cut)?)?;
    for name in ["lanes", "spells"] {
        engine::view(&session, name).await?;
    }
    let (counters, backwards) = counters::read(&engine::rows(&session, engine::sql("counters")?).await?)?;
    let report = report(&session, backwards).await?;
    if counters.is_empty() {
        return Err(Problem::Nothing);
    }
    let rejects = if job.rejects == 0 { Vec::new() } else { rejects(&session, job).await? };
    let parcels = if job.parcels { parcels::read(&session).await? } else { Vec::new() };
    Ok(Fitted { counters, report, rejects, parcels, as_of: day_of(cut) })
}

/// The folder of this run, gone when it ends.
struct Work(PathBuf);

impl Drop for Work {
    fn drop(&mut self) {
        // What cannot be deleted lies in a folder of temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The first and the last minute, and the countries.
async fn reach(session: &SessionContext) -> Result<(i64, i64, Vec<String>), Problem> {
    let query = "SELECT MIN(LEAST(ordered, accepted, exported, imported, released, at_office, delivered)) AS first, MAX(newest) AS last \
                 FROM parcels WHERE SUBSTR(parcel, 1, 1) <> CHR(31)";
    let rows = engine::rows(session, query).await?;
    let first = rows.iter().find_map(|batch| whole(batch, "first")).ok_or(Problem::Nothing)?;
    let last = rows.iter().find_map(|batch| whole(batch, "last")).ok_or(Problem::Nothing)?;
    let query = "SELECT DISTINCT SUBSTR(SPLIT_PART(lane, CHR(31), 1), 1, 2) AS code FROM parcels \
                 UNION SELECT DISTINCT SUBSTR(SPLIT_PART(lane, CHR(31), 2), 1, 2) FROM parcels ORDER BY code";
    let mut countries = Vec::new();
    for batch in engine::rows(session, query).await? {
        countries.extend(texts(&batch, "code")?);
    }
    Ok((first, last, countries))
}

async fn report(session: &SessionContext, backwards: i64) -> Result<Vec<(String, i64)>, Problem> {
    let query = format!("SELECT place, reason, CAST(amount AS BIGINT) AS amount FROM ({}) ORDER BY place, reason", engine::sql("summary")?);
    let mut report = Vec::new();
    for batch in engine::rows(session, &query).await? {
        let amounts = batch.column_by_name("amount").map(|column| column.as_primitive::<Int64Type>().values().to_vec());
        report.extend(texts(&batch, "reason")?.into_iter().zip(amounts.unwrap_or_default()));
    }
    report.push(("spell that ends before it starts".into(), backwards));
    Ok(report)
}

async fn rejects(session: &SessionContext, job: &Job) -> Result<Vec<Reject>, Problem> {
    let query = format!("SELECT line, said, reason, told FROM events WHERE reason <> '' ORDER BY line LIMIT {}", job.rejects);
    let mut rejects = Vec::new();
    for batch in engine::rows(session, &query).await? {
        let lines = batch.column_by_name("line").map(|column| column.as_primitive::<Int64Type>().values().to_vec()).unwrap_or_default();
        let rows = texts(&batch, "said")?.into_iter().zip(texts(&batch, "reason")?).zip(texts(&batch, "told")?);
        for (line, ((parcel, reason), told)) in lines.into_iter().zip(rows) {
            let file = usize::try_from(line / FILE).ok().and_then(|place| job.inputs.get(place));
            let file = file.map(|input| input.path.display().to_string()).unwrap_or_default();
            rejects.push(Reject { place: format!("{file}:{}", line % FILE), parcel, reason, told });
        }
    }
    let queries = [
        "SELECT parcel, 'spell that ends before it starts' AS reason, \
         CONCAT(stage, ' ', CAST(to_minute - from_minute AS VARCHAR), ' minutes') AS told FROM spells WHERE kind = 'backwards'",
        "SELECT parcel, 'parcel without origin or destination' AS reason, '' AS told FROM parcels \
         WHERE SUBSTR(parcel, 1, 1) <> CHR(31) AND (SPLIT_PART(lane, CHR(31), 1) = '' OR SPLIT_PART(lane, CHR(31), 2) = '')",
        "SELECT parcel, 'milestone told again' AS reason, CONCAT(CAST(again AS VARCHAR), ' times') AS told FROM (\
         SELECT parcel, marks - (CASE WHEN ordered IS NULL THEN 0 ELSE 1 END + CASE WHEN accepted IS NULL THEN 0 ELSE 1 END \
         + CASE WHEN exported IS NULL THEN 0 ELSE 1 END + CASE WHEN imported IS NULL THEN 0 ELSE 1 END \
         + CASE WHEN released IS NULL THEN 0 ELSE 1 END + CASE WHEN at_office IS NULL THEN 0 ELSE 1 END \
         + CASE WHEN delivered IS NULL THEN 0 ELSE 1 END) AS again FROM parcels WHERE SUBSTR(parcel, 1, 1) <> CHR(31)) WHERE again > 0",
    ];
    for query in queries {
        let query = format!("SELECT parcel, reason, told FROM ({query}) ORDER BY parcel, told LIMIT {}", job.rejects);
        for batch in engine::rows(session, &query).await? {
            let rows = texts(&batch, "parcel")?.into_iter().zip(texts(&batch, "reason")?).zip(texts(&batch, "told")?);
            rejects.extend(rows.map(|((parcel, reason), told)| Reject { place: String::new(), parcel, reason, told }));
        }
    }
    Ok(rejects)
}

fn whole(batch: &RecordBatch, name: &str) -> Option<i64> {
    let column = batch.column_by_name(name)?.as_primitive_opt::<Int64Type>()?;
    (!column.is_empty() && column.is_valid(0)).then(|| column.value(0))
}

/// A column of texts, whatever way the engine keeps them.
fn texts(batch: &RecordBatch, name: &str) -> Result<Vec<String>, Problem> {
    let column = batch.column_by_name(name).ok_or_else(|| Problem::Engine(format!("no column {name}")))?;
    let column = cast(column, &DataType::Utf8).map_err(|error| Problem::Engine(error.to_string()))?;
    Ok(column.as_string::<i32>().iter().map(|text| text.unwrap_or_default().to_owned()).collect())
}

fn day_of(minute: i64) -> Day {
    Day::from_epoch(i32::try_from(minute.div_euclid(1440)).unwrap_or_default())
}

/// This minute on the latest clock of the world: a scan past it is a slip.
fn tomorrow() -> i64 {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map(|time| time.as_secs()).unwrap_or_default();
    i64::try_from(seconds / 60).unwrap_or_default() + 14 * 60
}

fn nanoseconds() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).map(|time| time.as_nanos()).unwrap_or_default()
}
