//! The small tables that the SQL looks things up in. An engine that has the same tables gives the same counters.

use crate::clock::{CLOCKS, weight, wound};
use crate::codes::Codes;
use crate::problem::Problem;
use crate::stages::runs;
use datafusion::arrow::array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use parcelight::shipment::{Country, Day};
use std::sync::Arc;

/// The years whose days can be read; others are taken for slips of a clock.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2099;

/// A table with its name in the SQL.
pub type Table = (&'static str, RecordBatch);

/// All but the calendar and the cut, which depend on the events.
///
/// # Errors
/// None that a caller can cause.
pub fn lookups(codes: &Codes) -> Result<Vec<Table>, Problem> {
    let days = all_days();
    let numbers: Vec<i64> = days.iter().map(|day| i64::from(day.since_epoch())).collect();
    let mondays: Vec<String> = days.iter().map(|day| iso(monday(*day))).collect();
    let isos = days.iter().map(|day| iso(*day)).collect();
    let clocks = (0..1440).map(|minute: i64| format!("{:02}:{:02}", minute / 60, minute % 60)).collect();
    let runs = runs();
    Ok(vec![
        ("days", table(vec![("iso", texts(isos)), ("day", whole(numbers.clone()))])?),
        ("weekdays", table(vec![("day", whole(numbers)), ("monday", texts(mondays))])?),
        ("minutes", table(vec![("clock", texts(clocks)), ("minute", whole((0..1440).collect()))])?),
        (
            "codes",
            table(vec![
                ("code", texts(codes.keys().cloned().collect())),
                ("milestone", whole(codes.values().map(|(usual, _)| *usual).collect())),
                ("abroad", whole(codes.values().map(|(_, abroad)| *abroad).collect())),
            ])?,
        ),
        ("countries", table(vec![("code", texts(countries()))])?),
        ("starts", table(vec![("milestone", whole((1..=6).collect()))])?),
        (
            "runs",
            table(vec![
                ("opens", whole(runs.iter().map(|run| run.opens).collect())),
                ("closes", whole(runs.iter().map(|run| run.closes).collect())),
                ("shift", whole(runs.iter().map(|run| run.shift).collect())),
                ("stage", texts(runs.iter().map(|run| run.stage.clone()).collect())),
                ("clock", texts(runs.iter().map(|run| run.clock.to_owned()).collect())),
                ("side", texts(runs.iter().map(|run| run.side.to_owned()).collect())),
                ("cut_off", whole(runs.iter().map(|run| run.cut_off).collect())),
            ])?,
        ),
    ])
}

/// For each clock, country and day: the work of the day, and of all days before it since the first, in thousandths.
///
/// # Errors
/// None that a caller can cause.
pub fn calendar(countries: &[String], from: Day, to: Day) -> Result<Table, Problem> {
    let (mut names, mut clocks, mut days, mut weights, mut sums) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for name in countries {
        let country = Country::from_alpha2(name);
        let holidays = country.and_then(parcelight_calendars::holidays);
        for (name_of_clock, clock) in CLOCKS {
            let clock = wound(clock, country, holidays.as_ref());
            let mut sum = 0;
            for after in 0..=to.days_after(from) {
                let day = from.plus(after);
                let work = weight(&clock, day);
                names.push(name.clone());
                clocks.push(name_of_clock.to_owned());
                days.push(i64::from(day.since_epoch()));
                weights.push(work);
                sums.push(sum);
                sum += work;
            }
        }
    }
    let columns =
        vec![("country", texts(names)), ("clock", texts(clocks)), ("day", whole(days)), ("weight", whole(weights)), ("done", whole(sums))];
    Ok(("calendar", table(columns)?))
}

/// The last minute that counts.
///
/// # Errors
/// None that a caller can cause.
pub fn settings(cut: i64) -> Result<Table, Problem> {
    Ok(("settings", table(vec![("cut", whole(vec![cut]))])?))
}

/// The two-letter codes of all countries.
pub fn countries() -> Vec<String> {
    let letters = || b'A'..=b'Z';
    let pairs = letters().flat_map(|first| letters().map(move |second| [first, second].map(char::from).iter().collect::<String>()));
    pairs.filter(|code| Country::from_alpha2(code).is_some()).collect()
}

/// As `2026-11-22`.
pub fn iso(day: Day) -> String {
    let (year, month, day) = day.date();
    format!("{year:04}-{month:02}-{day:02}")
}

/// From `2026-11-22`.
pub fn read_day(text: &str) -> Option<Day> {
    let mut parts = text.split('-');
    let day = Day::new(parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?)?;
    (parts.next().is_none() && YEARS.contains(&day.date().0)).then_some(day)
}

fn all_days() -> Vec<Day> {
    let first = Day::new(*YEARS.start(), 1, 1);
    let days = (0..).map_while(|after| first.map(|first| first.plus(after)));
    days.take_while(|day| YEARS.contains(&day.date().0)).collect()
}

fn monday(day: Day) -> Day {
    // 1970-01-01 was a Thursday.
    day.plus(-(day.since_epoch() + 3).rem_euclid(7))
}

fn texts(values: Vec<String>) -> ArrayRef {
    Arc::new(StringArray::from(values))
}

fn whole(values: Vec<i64>) -> ArrayRef {
    Arc::new(Int64Array::from(values))
}

fn table(columns: Vec<(&str, ArrayRef)>) -> Result<RecordBatch, Problem> {
    RecordBatch::try_from_iter(columns).map_err(|error| Problem::Engine(error.to_string()))
}
