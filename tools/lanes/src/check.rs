//! The evaluation: forecasts as they would have been on each day, and what came.

use crate::fit::{Fit, Index, Method, Options};
use crate::report::{Checkpoint, Report, Row};
use crate::score::{Score, Scores};
use crate::spells::{Parcel, Spells};
use parcelight::eta::model::HORIZON;
use parcelight::shipment::Day;
use std::collections::HashMap;
use std::thread;

/// How often the model is fitted anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refit {
    /// Every day.
    Daily,
    /// On Mondays.
    Weekly,
    /// On the first of a month.
    Monthly,
    /// Once, before the test period.
    Never,
}

/// What to evaluate.
#[derive(Clone, Debug)]
pub struct Check {
    /// The first day of the test period; a parcel belongs to it by the day it was ordered.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// How often to fit.
    pub refit: Refit,
    /// How to fit.
    pub options: Options,
    /// Days under way, at which forecasts are made again.
    pub after: Vec<i32>,
}

/// The ways to forecast that are compared.
const ROWS: [&str; 6] = ["forecast", "promise", "constant", "lane median", "back-off", "naive"];

/// One forecast to be made.
#[derive(Clone, Copy)]
struct Test<'a> {
    parcel: &'a Parcel,
    checkpoint: usize,
    /// The day by whose evening it is made; what was fitted on that morning is used.
    day: Day,
    /// The first day on which it can arrive.
    today: Day,
    stage: usize,
    since: Day,
    arrival: Day,
}

/// Where in its way a forecast is made.
#[derive(Clone, Copy)]
enum At {
    Start(usize),
    After(i32),
}

/// Runs an evaluation.
///
/// # Errors
/// In words: no parcel of the test period arrived.
pub fn check(spells: &Spells, check: &Check) -> Result<Report, String> {
    let mut places: Vec<At> = (0..spells.stages.len()).map(At::Start).collect();
    places.extend(check.after.iter().copied().map(At::After));
    let mut open = 0;
    let mut tests = Vec::new();
    let mut parcels = 0;
    for parcel in &spells.parcels {
        if parcel.ordered < check.from || parcel.ordered > check.to {
            continue;
        }
        parcels += 1;
        if arrival(spells, parcel).is_none() {
            open += 1;
            continue;
        }
        for (checkpoint, place) in places.iter().enumerate() {
            tests.extend(test(spells, parcel, checkpoint, *place));
        }
    }
    if tests.is_empty() {
        return Err("no parcel of the test period arrived; see --from, --to and --columns ordered=NAME".to_owned());
    }
    let refits = refits(check, &tests);
    let index = Index::new(spells);
    let results = run(spells, &index, check, &places, &refits, &tests);
    let mut checkpoints = Vec::new();
    for (at, place) in places.iter().enumerate() {
        let name = match place {
            At::Start(stage) => format!("start of {}", spells.stages.get(*stage).map_or("", String::as_str)),
            At::After(days) => format!("+{days} days under way"),
        };
        let mut rows: Vec<Row> = ROWS.iter().map(|name| Row { name: (*name).to_owned(), scores: Scores::default() }).collect();
        for result in &results {
            for (row, scores) in rows.iter_mut().zip(result.get(at).into_iter().flatten()) {
                row.scores.append(scores.clone());
            }
        }
        rows.retain(|row| row.scores.n() > 0);
        if !rows.is_empty() {
            checkpoints.push(Checkpoint { name, rows });
        }
    }
    let rejected = spells.rejected.clone();
    Ok(Report { from: check.from, to: check.to, rows: spells.rows, rejected, parcels, open, fits: refits.len(), checkpoints })
}

/// The day on which a parcel left its last stage.
fn arrival(spells: &Spells, parcel: &Parcel) -> Option<Day> {
    parcel.spells.iter().find(|spell| spell.stage + 1 == spells.stages.len()).and_then(|spell| spell.end)
}

fn test<'a>(spells: &Spells, parcel: &'a Parcel, checkpoint: usize, place: At) -> Option<Test<'a>> {
    let arrival = arrival(spells, parcel)?;
    let (day, today, spell) = match place {
        At::Start(stage) => {
            let spell = parcel.spells.iter().find(|spell| spell.stage == stage)?;
            (spell.start, spell.start, spell)
        }
        At::After(days) => {
            let day = parcel.spells.iter().find(|spell| spell.stage == Fit::under_way(spells))?.start.plus(days);
            let spell = parcel.spells.iter().rev().find(|spell| spell.start <= day && spell.end.is_none_or(|end| end > day))?;
            (day, day.plus(1), spell)
        }
    };
    (arrival >= today).then_some(Test { parcel, checkpoint, day, today, stage: spell.stage, since: spell.start, arrival })
}

/// The days on which the model is fitted, in order; the first not after the first test.
fn refits(check: &Check, tests: &[Test<'_>]) -> Vec<Day> {
    let first = tests.iter().map(|test| test.day).min().unwrap_or(check.from);
    let last = tests.iter().map(|test| test.day).max().unwrap_or(check.to);
    let is_refit = |day: Day| match check.refit {
        Refit::Daily => true,
        Refit::Weekly => (day.since_epoch() + 3).rem_euclid(7) == 0,
        Refit::Monthly => day.date().2 == 1,
        Refit::Never => false,
    };
    let mut days = vec![first];
    let mut day = first;
    // Back to the regular day before the first test: it was fitted then.
    for back in 0..31 {
        if is_refit(first.plus(-back)) {
            days = vec![first.plus(-back)];
            break;
        }
    }
    while day < last {
        day = day.plus(1);
        if is_refit(day) {
            days.push(day);
        }
    }
    days
}

type Results = Vec<Vec<Scores>>;

/// Fits are independent of one another: they are shared out among the processors, and put together in order.
fn run(spells: &Spells, index: &Index, check: &Check, places: &[At], refits: &[Day], tests: &[Test<'_>]) -> Vec<Results> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut done: Vec<(usize, Results)> = Vec::new();
    thread::scope(|scope| {
        let mut running = Vec::new();
        for part in 0..threads {
            running.push(scope.spawn(move || {
                let mut results = Vec::new();
                for (at, day) in refits.iter().enumerate().skip(part).step_by(threads) {
                    let until = refits.get(at + 1).copied();
                    let due = tests.iter().filter(|test| test.day >= *day && until.is_none_or(|until| test.day < until));
                    results.push((at, judge(spells, index, check, places, *day, &due.copied().collect::<Vec<_>>())));
                }
                results
            }));
        }
        for part in running {
            done.extend(part.join().unwrap_or_default());
        }
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, results)| results).collect()
}

/// Makes the forecasts of one fit by all ways; by checkpoint, by way.
fn judge(spells: &Spells, index: &Index, check: &Check, places: &[At], as_of: Day, tests: &[Test<'_>]) -> Results {
    let mut results = vec![vec![Scores::default(); ROWS.len()]; places.len()];
    if tests.is_empty() {
        return results;
    }
    let full = Fit::new(spells, index, &check.options, Method::Full, as_of);
    let back_off = Fit::new(spells, index, &check.options, Method::BackOff, as_of);
    let (Some(full), Some(back_off)) = (full, back_off) else { return results };
    let past = Past::new(spells, places, as_of);
    for test in tests {
        let Test { parcel, stage, since, today, .. } = *test;
        let actual = usize::try_from(test.arrival.days_after(today)).unwrap_or(0);
        let random = random(&parcel.name);
        let of = |mass: &[f64]| Some(Score::of(mass, actual, random));
        let model = full.forecast(parcel, stage, since, today);
        let plain = back_off.forecast(&Parcel { promise: None, ..parcel.clone() }, stage, since, today);
        let pair = pair(spells, parcel);
        let constant = past.distribution(test.checkpoint, None);
        let lane = past.distribution(test.checkpoint, Some(&pair)).or_else(|| constant.clone());
        let naive = match places.get(test.checkpoint) {
            Some(At::After(days)) => past.median(Fit::under_way(spells), &pair).map(|median| {
                // Counted from the evening of the day; the forecast counts from the next.
                Score::of_day((median - f64::from(*days)).max(1.0) - 1.0, actual)
            }),
            _ => None,
        };
        let promise = parcel.promise.map(|promise| Score::of_day(f64::from(promise.days_after(today).max(0)), actual));
        let scores = [
            model.and_then(|model| of(&model.mass)),
            promise,
            constant.and_then(|mass| of(&mass)),
            lane.and_then(|mass| of(&mass)),
            plain.and_then(|plain| of(&plain.mass)),
            naive,
        ];
        for (row, score) in results.get_mut(test.checkpoint).into_iter().flatten().zip(scores) {
            if let Some(score) = score {
                row.push(score);
            }
        }
    }
    results
}

fn pair(spells: &Spells, parcel: &Parcel) -> (String, String) {
    spells.lanes.get(parcel.lane).map_or_else(Default::default, |lane| (lane.origin.clone(), lane.destination.clone()))
}

/// A number in 0..1 that depends on the name of a parcel alone (FNV-1a).
fn random(name: &str) -> f64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in name.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    ((hash ^ (hash >> 32)) & 0xffff_ffff) as f64 / 4_294_967_296.0
}

/// A lane's own distribution takes this many parcels.
const LEAST: f64 = 5.0;

type Pair = (String, String);

/// The arrived parcels of the past, as plain counts of days: what simple ways go by.
struct Past {
    all: Vec<Vec<f64>>,
    lanes: Vec<HashMap<Pair, Vec<f64>>>,
}

impl Past {
    fn new(spells: &Spells, places: &[At], as_of: Day) -> Self {
        let mut past = Self { all: vec![Vec::new(); places.len()], lanes: vec![HashMap::new(); places.len()] };
        for parcel in &spells.parcels {
            for (checkpoint, place) in places.iter().enumerate() {
                let Some(test) = test(spells, parcel, checkpoint, *place).filter(|test| test.arrival < as_of) else { continue };
                let days = usize::try_from(test.arrival.days_after(test.today)).unwrap_or(0).min(HORIZON);
                let lane = past.lanes.get_mut(checkpoint).map(|lanes| lanes.entry(pair(spells, parcel)).or_default());
                for counts in past.all.get_mut(checkpoint).into_iter().chain(lane) {
                    if counts.len() <= days {
                        counts.resize(days + 1, 0.0);
                    }
                    if let Some(count) = counts.get_mut(days) {
                        *count += 1.0;
                    }
                }
            }
        }
        past
    }

    fn counts(&self, checkpoint: usize, pair: Option<&Pair>) -> Option<&Vec<f64>> {
        match pair {
            Some(pair) => self.lanes.get(checkpoint)?.get(pair),
            None => self.all.get(checkpoint),
        }
    }

    fn distribution(&self, checkpoint: usize, pair: Option<&Pair>) -> Option<Vec<f64>> {
        let counts = self.counts(checkpoint, pair)?;
        let sum: f64 = counts.iter().sum();
        (sum >= LEAST).then(|| counts.iter().map(|count| count / sum).collect())
    }

    fn median(&self, checkpoint: usize, pair: &Pair) -> Option<f64> {
        let counts = self.distribution(checkpoint, Some(pair)).or_else(|| self.distribution(checkpoint, None))?;
        let mut sum = 0.0;
        counts
            .iter()
            .position(|share| {
                sum += share;
                sum >= 0.5
            })
            .map(|days| days as f64)
    }
}
