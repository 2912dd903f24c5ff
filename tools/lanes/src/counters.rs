//! Counters: what fits are made of, merged and undone. A row is lane, stage, week and bin; its numbers add up.

use crate::fit::Counts;
use crate::notice::day;
use parcelight::eta::lane::{Lane, Table};
use parcelight::eta::model::Curve;
use parcelight::shipment::Day;
use std::collections::{BTreeMap, HashMap};
use std::io::{Read, Write};

/// The columns of a table of counters, in order.
pub(crate) const HEADER: [&str; 10] = ["origin", "destination", "carrier", "service", "zone", "stage", "week", "bin", "ended", "censored"];

/// Lane, stage, week, bin.
type Key = (Lane, String, Day, u16);

/// A table of counters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    rows: BTreeMap<Key, (i64, i64)>,
    /// Lines that could not be read, and why; nothing is dropped in silence.
    pub rejected: Vec<(u64, &'static str)>,
}

impl Counters {
    /// Reads CSV. Rows of the same key are added up.
    ///
    /// # Errors
    /// In words: no CSV, or not these columns.
    pub fn read(input: impl Read) -> Result<Self, String> {
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(input);
        let header = reader.headers().map_err(|error| error.to_string())?;
        if header.iter().ne(HEADER) {
            return Err(format!("not a table of counters: its columns are {}", HEADER.join(",")));
        }
        let mut counters = Self::default();
        for (at, record) in reader.records().enumerate() {
            let line = at as u64 + 2;
            let Ok(record) = record else {
                counters.rejected.push((line, "not CSV"));
                continue;
            };
            match row(&record) {
                Ok((key, ended, censored)) => counters.add(key, ended, censored),
                Err(reason) => counters.rejected.push((line, reason)),
            }
        }
        Ok(counters)
    }

    fn add(&mut self, key: Key, ended: i64, censored: i64) {
        let sums = self.rows.entry(key).or_insert((0, 0));
        sums.0 += ended;
        sums.1 += censored;
    }

    /// Writes CSV, without the rows that are nothing.
    ///
    /// # Errors
    /// Those of the output.
    pub fn write(&self, output: impl Write) -> Result<(), String> {
        let mut writer = csv::Writer::from_writer(output);
        let mut record = |fields: [&str; 10]| writer.write_record(fields).map_err(|error| error.to_string());
        record(HEADER)?;
        for ((lane, stage, week, bin), (ended, censored)) in &self.rows {
            if *ended == 0 && *censored == 0 {
                continue;
            }
            let [week, bin, ended, censored] = [week.to_string(), bin.to_string(), ended.to_string(), censored.to_string()];
            record([&lane.origin, &lane.destination, &lane.carrier, &lane.service, &lane.zone, stage, &week, &bin, &ended, &censored])?;
        }
        writer.flush().map_err(|error| error.to_string())
    }

    /// Adds another table.
    pub fn merge(&mut self, other: &Self) {
        for (key, (ended, censored)) in &other.rows {
            self.add(key.clone(), *ended, *censored);
        }
    }

    /// Takes another table out: undoes its merge.
    ///
    /// # Errors
    /// How many rows would fall below nothing: the other table was never in this one.
    pub fn subtract(&mut self, other: &Self) -> Result<(), String> {
        let mut result = self.clone();
        for (key, (ended, censored)) in &other.rows {
            result.add(key.clone(), -ended, -censored);
        }
        let below = result.rows.values().filter(|(ended, censored)| *ended < 0 || *censored < 0).count();
        if below > 0 {
            return Err(format!("{below} rows would fall below 0: that table was not merged into this one"));
        }
        result.rows.retain(|_, sums| *sums != (0, 0));
        *self = result;
        Ok(())
    }
}

fn row(record: &csv::StringRecord) -> Result<(Key, i64, i64), &'static str> {
    let field = |at: usize| record.get(at).unwrap_or_default();
    let number = |at: usize| field(at).parse::<i64>().ok().filter(|number| *number >= 0).ok_or("not a number of parcels");
    let text = |at: usize| field(at).to_owned();
    let lane = Lane { origin: text(0), destination: text(1), carrier: text(2), service: text(3), zone: text(4) };
    let week = day(field(6)).ok_or("not a week")?;
    let bin = field(7).parse().ok().filter(|bin| *bin <= 120).ok_or("not a bin of 0 to 120")?;
    if lane.origin.is_empty() || lane.destination.is_empty() || field(5).is_empty() {
        return Err("no origin, destination or stage");
    }
    Ok(((lane, text(5), week, bin), number(8)?, number(9)?))
}

/// How counters become a lane table.
#[derive(Clone, Debug)]
pub struct Export {
    /// The day on which it holds; weeks after it do not count.
    pub as_of: Day,
    /// Days after which a week counts half; infinite for no decay.
    pub half_life: f64,
    /// A lane of which fewer effective parcels have ended a stage is left to those behind it: parcels that wait tell of none how
    /// long it takes.
    pub least: f64,
    /// Where it comes from, in words.
    pub source: String,
}

/// What begins with the same stage in a lane: each run of stages with the parcels that have ended it.
type Runs<'a> = BTreeMap<(&'a Lane, &'a str), BTreeMap<&'a str, i64>>;

/// A spell that has not ended is counted in the stage that it began, for nobody knows yet which milestone will be scanned next. Where a
/// carrier never scans the release by customs, the ended spells are `customs+destination` and the open ones `customs`: a table of these as
/// they stand would know only the fast ones. So the open ones of a lane belong to the runs that begin with their stage, as the ended ones do.
fn runs(counters: &Counters) -> Runs<'_> {
    let mut runs = Runs::new();
    for ((lane, stage, ..), (ended, _)) in &counters.rows {
        if *ended > 0 {
            *runs.entry((lane, first(stage))).or_default().entry(stage).or_default() += ended;
        }
    }
    runs
}

fn first(stage: &str) -> &str {
    stage.split('+').next().unwrap_or(stage)
}

/// A lane table of counters: a row for each lane and each one behind it, of its own parcels, to be shrunk by who reads it.
pub fn export(counters: &Counters, export: &Export) -> Table {
    let mut sums: HashMap<(String, &str), Counts> = HashMap::new();
    let runs = runs(counters);
    for ((lane, stage, week, bin), (ended, censored)) in &counters.rows {
        let age = export.as_of.days_after(*week);
        if age < 0 {
            continue;
        }
        let weight = 0.5_f64.powf(f64::from(age) / export.half_life);
        let alike = runs.get(&(lane, stage.as_str()));
        let all = alike.map_or(0, |runs| runs.values().sum::<i64>()) as f64;
        for key in lane.chain() {
            let mut add = |stage, ended, censored| sums.entry((key.clone(), stage)).or_default().add(usize::from(*bin), ended, censored);
            match alike {
                Some(runs) => {
                    add(stage, weight * *ended as f64, 0.0);
                    runs.iter().for_each(|(run, share)| add(run, 0.0, weight * (*censored * share) as f64 / all));
                }
                None => add(stage, weight * *ended as f64, weight * *censored as f64),
            }
        }
    }
    let mut table = Table::default();
    table.as_of = export.as_of.to_string();
    table.source = export.source.clone();
    let mut keys: Vec<_> = sums.into_iter().collect();
    keys.sort_by(|(one, _), (other, _)| one.cmp(other));
    for ((lane, stage), counts) in keys {
        if counts.came() >= export.least
            && let Some(curve) = Curve::from_counts(&counts.ended, &counts.censored)
        {
            table.insert(&lane, stage, curve.to_row());
        }
    }
    table
}
