//! The program `parcelight-lanes-fit`: `parcelight lanes fit` starts it.

use lexopt::{Arg, Parser, ValueExt};
use parcelight_lanes_fit::columns::Columns;
use parcelight_lanes_fit::export::export;
use parcelight_lanes_fit::fit::{Fitted, Job, fit};
use parcelight_lanes_fit::input::Input;
use parcelight_lanes_fit::problem::Problem;
use parcelight_lanes_fit::{codes, counters, generate, parcels, tables};
use std::error::Error;
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

const USAGE: &str = "\
Usage: parcelight lanes fit [OPTIONS] EVENTS... -o FILE
       parcelight-lanes-fit tables [OPTIONS] FOLDER

EVENTS are files of scans, CSV or .parquet; FILE is the table that a page loads, .json, or its counters, .csv or .parquet.
tables writes the tables that the SQL needs on another engine.

  -o, --output FILE    where the table or its counters go; may be given twice, for both
  --columns A=B,...    what the columns are called: ours=theirs
  --milestones FILE    what your codes mean: lines of code,milestone[,milestone in the country of destination]
  --as-of DAY          the last day that counts (default: of the newest event)
  --parcels FILE       each parcel with the days of its milestones, as CSV: what parcelight lanes check judges
  --rejects FILE       a list of what was left out, as CSV
  --rejects-limit N    how many of each kind (default: 1000)
  --half-life DAYS, --least PARCELS, --source TEXT
                       of a table, as of parcelight lanes export
  --memory SIZE        what the engine may hold, as 512M or 4G (default: 2G)
  --temp FOLDER        where it writes what does not fit
  --from DAY, --to DAY the days of the calendar (tables)
  --countries A,B      the countries of the calendar (tables; default: all)
  -h, --help           this text

Exit code: 0 fitted, 2 not.
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing can be done about a closed standard error.
            let _ = writeln!(io::stderr(), "parcelight lanes fit: {error}");
            ExitCode::from(2)
        }
    }
}

#[derive(Default)]
struct Options {
    words: Vec<PathBuf>,
    outputs: Vec<PathBuf>,
    /// Passed on to `parcelight lanes export`.
    export: Vec<OsString>,
    columns: Columns,
    milestones: Vec<PathBuf>,
    as_of: Option<String>,
    parcels: Option<PathBuf>,
    rejects: Option<PathBuf>,
    limit: Option<usize>,
    memory: Option<usize>,
    temp: Option<PathBuf>,
    from: Option<String>,
    to: Option<String>,
    countries: Option<String>,
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut parser = Parser::from_env();
    let mut options = Options::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(write!(io::stdout(), "{USAGE}")?),
            Arg::Short('o') | Arg::Long("output") => options.outputs.push(parser.value()?.into()),
            Arg::Long("columns") => options.columns = Columns::read(&parser.value()?.string()?)?,
            Arg::Long("milestones") => options.milestones.push(parser.value()?.into()),
            Arg::Long("as-of") => options.as_of = Some(parser.value()?.string()?),
            Arg::Long("parcels") => options.parcels = Some(parser.value()?.into()),
            Arg::Long("rejects") => options.rejects = Some(parser.value()?.into()),
            Arg::Long("rejects-limit") => options.limit = Some(parser.value()?.parse()?),
            Arg::Long(name @ ("half-life" | "least" | "source")) => {
                let name = format!("--{name}");
                options.export.extend([name.into(), parser.value()?]);
            }
            Arg::Long("memory") => options.memory = Some(size(&parser.value()?.string()?)?),
            Arg::Long("temp") => options.temp = Some(parser.value()?.into()),
            Arg::Long("from") => options.from = Some(parser.value()?.string()?),
            Arg::Long("to") => options.to = Some(parser.value()?.string()?),
            Arg::Long("countries") => options.countries = Some(parser.value()?.string()?),
            Arg::Value(word) => options.words.push(word.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    let mut codes = codes::known();
    for path in &options.milestones {
        codes::add(&mut codes, path)?;
    }
    match options.words.first().and_then(|word| word.to_str()) {
        Some("tables") => write_tables(&options, &codes),
        Some("generate") => {
            let (Some(count), Some(path)) = (options.words.get(1).and_then(|word| word.to_str()), options.words.get(2)) else {
                return Err("generate COUNT FILE".into());
            };
            Ok(generate::generate(count.parse()?, path)?)
        }
        Some(_) => write_counters(options, codes),
        None => Err(format!("no events\n\n{USAGE}").into()),
    }
}

fn write_counters(options: Options, codes: codes::Codes) -> Result<(), Box<dyn Error>> {
    if options.outputs.is_empty() && options.parcels.is_none() {
        return Err("where to? -o lanes.json, -o counters.csv, --parcels parcels.csv".into());
    }
    let inputs = options.words.into_iter().zip(0..).map(|(path, place)| Input { path, place, columns: options.columns.clone() });
    let job = Job {
        inputs: inputs.collect(),
        codes,
        as_of: options.as_of.map(|text| day("--as-of", &text)).transpose()?,
        memory: options.memory.unwrap_or(2 << 30),
        folder: options.temp.unwrap_or_else(env::temp_dir),
        rejects: options.rejects.as_ref().map_or(0, |_| options.limit.unwrap_or(1000)),
        parcels: options.parcels.is_some(),
    };
    let fitted = tokio::runtime::Builder::new_multi_thread().build()?.block_on(fit(&job))?;
    for output in &options.outputs {
        if is_table(output) {
            let temporary = output.with_extension("counters.csv");
            counters::write(&fitted.counters, &temporary)?;
            let exported = export(&temporary, fitted.as_of, &options.export, output);
            fs::remove_file(&temporary)?;
            exported?;
        } else {
            counters::write(&fitted.counters, output)?;
        }
    }
    if let Some(path) = &options.parcels {
        parcels::write(&fitted.parcels, path)?;
    }
    if let Some(path) = &options.rejects {
        write_rejects(&fitted, path)?;
    }
    Ok(tell(&fitted)?)
}

fn tell(fitted: &Fitted) -> io::Result<()> {
    let mut out = io::stderr().lock();
    for (reason, amount) in &fitted.report {
        writeln!(out, "{amount:>14}  {reason}")?;
    }
    writeln!(out, "{:>14}  counters, as of {}", fitted.counters.len(), fitted.as_of)
}

fn write_rejects(fitted: &Fitted, path: &Path) -> Result<(), Problem> {
    let failed = |error: csv::Error| Problem::file(path, &error);
    let mut writer = csv::Writer::from_path(path).map_err(failed)?;
    writer.write_record(["place", "parcel", "reason", "told"]).map_err(failed)?;
    for reject in &fitted.rejects {
        writer.write_record([&reject.place, &reject.parcel, &reject.reason, &reject.told]).map_err(failed)?;
    }
    writer.flush().map_err(|error| Problem::file(path, &error))
}

fn write_tables(options: &Options, codes: &codes::Codes) -> Result<(), Box<dyn Error>> {
    let folder = options.words.get(1).ok_or("into which folder?")?;
    let (Some(from), Some(to)) = (&options.from, &options.to) else { return Err("from when to when? --from DAY --to DAY".into()) };
    let countries = options.countries.as_ref().map_or_else(tables::countries, |names| names.split(',').map(str::to_uppercase).collect());
    fs::create_dir_all(folder)?;
    let mut all = tables::lookups(codes)?;
    all.push(tables::calendar(&countries, day("--from", from)?, day("--to", to)?)?);
    for (name, batch) in all {
        counters::write_batch(&batch, &folder.join(name).with_extension("parquet"))?;
    }
    Ok(())
}

fn day(option: &'static str, text: &str) -> Result<parcelight::shipment::Day, Problem> {
    tables::read_day(text).ok_or_else(|| Problem::Value { option, value: text.to_owned(), wanted: "a day as 2026-11-22" })
}

fn is_table(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
}

/// Bytes, from `512M` or `4G`.
fn size(text: &str) -> Result<usize, Problem> {
    let (number, unit) = text.split_at(text.len().saturating_sub(1));
    let unit = match unit {
        "M" => 1 << 20,
        "G" => 1 << 30,
        _ => 0,
    };
    let bytes = number.parse::<usize>().ok().and_then(|number| number.checked_mul(unit)).filter(|bytes| *bytes > 0);
    bytes.ok_or_else(|| Problem::Value { option: "--memory", value: text.to_owned(), wanted: "a size as 512M or 4G" })
}
