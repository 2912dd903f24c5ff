//! `parcelight lanes`: tables of how long parcels take, docs/lanes.md.

use lexopt::{Arg, ValueExt};
use parcelight::eta::lane::{Lane, Table};
use parcelight::shipment::Day;
use parcelight_lanes::{
    Check, Counters, Export, Fit, Index, Layout, Method, Options, Refit, Spells, check, export, left_out, read_disruptions, show,
    write_table,
};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// What is printed on `--help`.
const USAGE: &str = "\
Usage: parcelight lanes check SPELLS.csv[.gz] --from DAY --to DAY [OPTIONS]
       parcelight lanes show LANES.json LANE
       parcelight lanes fit EVENTS.csv|.parquet… -o LANES.json|COUNTERS.csv [OPTIONS]
       parcelight lanes merge COUNTERS.csv… -o FILE
       parcelight lanes subtract COUNTERS.csv OTHER.csv -o FILE
       parcelight lanes export COUNTERS.csv|SPELLS.csv[.gz] --as-of DAY -o LANES.json [OPTIONS]

check judges the forecast on past parcels, as it would have been on each day.
show prints a lane: CN>DE, CN>DE/express/yunexpress, BR-SP>BR-BA#3.
fit makes counters, or a table, of past scans; its options are in parcelight lanes fit --help.
merge adds counters up, subtract takes one table out of another, export makes the table that a page loads:
of spells at the tempo of the last days and with its calibration, of counters without.

Options of check:
  --from DAY, --to DAY   the test period, by the day of the column ordered (default: start)
  --columns A=B,…        what the columns are called in the file, docs/lanes.md
  --stage NAME=A..B      a stage of a wide file, from column A to column B; in order, as often as there are stages
  --within COUNTRY       places are parts of this country, as BR makes BR-SP of SP
  --edges KM,…           where distance_km is cut into zones
  --refit HOW            daily (default), weekly, monthly or none
  --after DAYS,…         days under way at which forecasts are made again (default: 2,5,10)
  --half-life DAYS       after which a parcel counts half, or none (default: 60)
  --prior PARCELS        the weight of the lane behind (default: 10)
  --disruptions FILE     notices of strikes and closures, as a page has them
  --without-lost         leaves parcels out of the fit that never arrive in the file, though 90 days old at its end
  --without-promise      the promise does not count
  --json                 for machines

Options of export:
  --as-of DAY            the day on which the table holds (required)
  --half-life DAYS       after which a week counts half, or none (default: 60)
  --least PARCELS        lanes of which fewer have ended are left to those behind them (default: 5)
  --source TEXT          where it comes from
  --columns, --stage, --within, --edges, --disruptions of spells, as of check

Exit code: 0 done, 2 it cannot be done.
";

type Error = lexopt::Error;

/// Runs one of them; the exit code.
pub(crate) fn run(arguments: &mut lexopt::Parser, out: &mut Vec<u8>) -> Result<u8, Error> {
    let text = match arguments.next()? {
        Some(Arg::Value(command)) => match command.string()?.as_str() {
            "check" => judge(arguments)?,
            "show" => print(arguments)?,
            "merge" => combine(arguments, true)?,
            "subtract" => combine(arguments, false)?,
            "export" => pack(arguments)?,
            "fit" => return crate::lanes_fit::run(arguments),
            other => return Err(format!("unknown command lanes {other}").into()),
        },
        Some(Arg::Long("help") | Arg::Short('h')) => USAGE.to_owned(),
        Some(other) => return Err(other.unexpected()),
        None => return Err("lanes: no command".into()),
    };
    out.extend_from_slice(text.as_bytes());
    Ok(0)
}

fn judge(arguments: &mut lexopt::Parser) -> Result<String, Error> {
    let (mut file, mut from, mut to, mut json) = (None, None, None, false);
    let (mut layout, mut options, mut refit, mut after) = (Layout::default(), Options::default(), Refit::Daily, vec![2, 5, 10]);
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("from") => from = Some(day(arguments)?),
            Arg::Long("to") => to = Some(day(arguments)?),
            Arg::Long(name) if is_of_layout(name) => {
                let name = name.to_owned();
                laid_out(&name, arguments, &mut layout)?;
            }
            Arg::Long("refit") => {
                refit = match arguments.value()?.string()?.as_str() {
                    "daily" => Refit::Daily,
                    "weekly" => Refit::Weekly,
                    "monthly" => Refit::Monthly,
                    "none" => Refit::Never,
                    other => return Err(format!("--refit {other}: daily, weekly, monthly or none").into()),
                }
            }
            Arg::Long("after") => after = numbers(&arguments.value()?.string()?)?,
            Arg::Long("half-life") => options.half_life = half_life(arguments)?,
            Arg::Long("prior") => options.prior_weight = arguments.value()?.parse()?,
            Arg::Long("disruptions") => options.disruptions = read_disruptions(&read(&PathBuf::from(arguments.value()?))?)?,
            Arg::Long("without-lost") => options.with_lost = false,
            Arg::Long("without-promise") => options.with_promise = false,
            Arg::Long("json") => json = true,
            Arg::Long("help") | Arg::Short('h') => return Ok(USAGE.to_owned()),
            Arg::Value(value) if file.is_none() => file = Some(PathBuf::from(value)),
            other => return Err(other.unexpected()),
        }
    }
    let file = file.ok_or("lanes check: no file")?;
    let (from, to) = (from.ok_or("lanes check: no --from DAY")?, to.ok_or("lanes check: no --to DAY")?);
    let spells = Spells::open(&file, &layout)?;
    let report = check(&spells, &Check { from, to, refit, options, after })?;
    if json {
        return Ok(serde_json::to_string_pretty(&report.json()).map_err(|error| error.to_string())? + "\n");
    }
    Ok(report.text())
}

fn print(arguments: &mut lexopt::Parser) -> Result<String, Error> {
    let (file, key) = (arguments.value()?, arguments.value()?.string()?);
    let table = Table::read(&read(Path::new(&file))?).ok_or_else(|| format!("{}: no lane table", Path::new(&file).display()))?;
    let lane = Lane::read(&key).ok_or_else(|| format!("{key}: no lane; write CN>DE or CN>DE/service/carrier#zone"))?;
    Ok(show(&table, &lane))
}

fn combine(arguments: &mut lexopt::Parser, adds: bool) -> Result<String, Error> {
    let (mut files, mut output) = (Vec::new(), None);
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Short('o') | Arg::Long("output") => output = Some(PathBuf::from(arguments.value()?)),
            Arg::Value(value) => files.push(PathBuf::from(value)),
            other => return Err(other.unexpected()),
        }
    }
    let output = output.ok_or("no -o FILE")?;
    let (first, others) = files.split_first().ok_or("no table of counters")?;
    let mut counters = counters(first)?;
    for other in others {
        let other = self::counters(other)?;
        if adds {
            counters.merge(&other);
        } else {
            counters.subtract(&other)?;
        }
    }
    counters.write(File::create(&output).map_err(|error| wrong(&output, &error))?)?;
    Ok(String::new())
}

/// How a file of spells is laid out: the options that `check` and `export` share.
fn is_of_layout(name: &str) -> bool {
    matches!(name, "columns" | "stage" | "within" | "edges")
}

fn laid_out(name: &str, arguments: &mut lexopt::Parser, layout: &mut Layout) -> Result<(), Error> {
    let text = arguments.value()?.string()?;
    match name {
        "columns" => {
            for pair in text.split(',') {
                let (known, name) = pair.split_once('=').ok_or("--columns: write known=name,…")?;
                layout.columns.push((known.trim().to_owned(), name.trim().to_owned()));
            }
        }
        "stage" => {
            let stage = text.split_once('=').and_then(|(name, columns)| Some((name, columns.split_once("..")?)));
            let (name, (start, end)) = stage.ok_or("--stage: write name=start..end")?;
            layout.stages.push((name.to_owned(), start.to_owned(), end.to_owned()));
        }
        "within" => layout.within = Some(text.to_uppercase()),
        _ => layout.edges = numbers(&text)?,
    }
    Ok(())
}

fn pack(arguments: &mut lexopt::Parser) -> Result<String, Error> {
    let (mut file, mut output, mut as_of) = (None, None, None);
    let (mut layout, mut options) = (Layout::default(), Options::default());
    let mut how = Export { as_of: Day::from_epoch(0), half_life: options.half_life, least: 5.0, source: String::new() };
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Short('o') | Arg::Long("output") => output = Some(PathBuf::from(arguments.value()?)),
            Arg::Long("as-of") => as_of = Some(day(arguments)?),
            Arg::Long("half-life") => how.half_life = half_life(arguments)?,
            Arg::Long("least") => how.least = arguments.value()?.parse()?,
            Arg::Long("source") => how.source = arguments.value()?.string()?,
            Arg::Long("disruptions") => options.disruptions = read_disruptions(&read(&PathBuf::from(arguments.value()?))?)?,
            Arg::Long(name) if is_of_layout(name) => {
                let name = name.to_owned();
                laid_out(&name, arguments, &mut layout)?;
            }
            Arg::Value(value) if file.is_none() => file = Some(PathBuf::from(value)),
            other => return Err(other.unexpected()),
        }
    }
    how.as_of = as_of.ok_or("lanes export: no --as-of DAY")?;
    options.half_life = how.half_life;
    let file = file.ok_or("lanes export: no file")?;
    let output = output.ok_or("no -o FILE")?;
    let (table, said) = if is_of_counters(&file)? {
        (export(&counters(&file)?, &how), String::new())
    } else {
        let spells = Spells::open(&file, &layout)?;
        let index = Index::new(&spells);
        let fit = Fit::new(&spells, &index, &options, Method::Full, how.as_of).ok_or("nothing had ended before that day")?;
        (fit.table(&how.source, how.least), left_out(&spells.rejected))
    };
    fs::write(&output, write_table(&table)).map_err(|error| wrong(&output, &error))?;
    Ok(said)
}

/// Whether a file is a table of counters, by its first line.
fn is_of_counters(path: &Path) -> Result<bool, Error> {
    let mut start = [0; 256];
    let length = File::open(path).and_then(|mut file| file.read(&mut start)).map_err(|error| wrong(path, &error))?;
    Ok(start.get(..length).is_some_and(|start| start.starts_with(b"origin,destination,carrier,service,zone,stage,week,bin")))
}

/// A table of counters; a row that is none is an error, for sums must be exact.
fn counters(path: &Path) -> Result<Counters, Error> {
    let counters = Counters::read(File::open(path).map_err(|error| wrong(path, &error))?)?;
    match counters.rejected.first() {
        Some((line, reason)) => {
            Err(format!("{}: {} rows cannot be read; line {line}: {reason}", path.display(), counters.rejected.len()).into())
        }
        None => Ok(counters),
    }
}

fn read(path: &Path) -> Result<String, Error> {
    let mut text = String::new();
    File::open(path).and_then(|mut file| file.read_to_string(&mut text)).map_err(|error| wrong(path, &error))?;
    Ok(text)
}

fn wrong(path: &Path, error: &io::Error) -> String {
    format!("{}: {error}", path.display())
}

fn day(arguments: &mut lexopt::Parser) -> Result<Day, Error> {
    let text = arguments.value()?.string()?;
    let mut parts = text.splitn(3, '-').map(str::parse);
    let mut next = || parts.next().and_then(Result::ok);
    let day = match (next(), next(), next()) {
        (Some(year), Some(month), Some(day)) => i32::try_from(year).ok().and_then(|year| Day::new(year, month, day)),
        _ => None,
    };
    day.ok_or_else(|| format!("{text}: no day; write 2026-12-09").into())
}

fn half_life(arguments: &mut lexopt::Parser) -> Result<f64, Error> {
    let text = arguments.value()?.string()?;
    if text == "none" {
        return Ok(f64::INFINITY);
    }
    let days = text.parse().ok().filter(|days| *days > 0.0);
    days.ok_or_else(|| format!("--half-life {text}: days, or none").into())
}

fn numbers<T: std::str::FromStr>(text: &str) -> Result<Vec<T>, Error> {
    text.split(',').map(|part| part.trim().parse().map_err(|_| format!("{part}: no number").into())).collect()
}
