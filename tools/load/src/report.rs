//! The table.

use crate::policy::Policy;
use crate::run::{Scenario, run};
use crate::shop::{Outage, RetryAfter, Shop};
use crate::tally::Tally;
use crate::{DAY, END, HOUR, MINUTE, START};
use serde_json::{Value, json};
use std::fmt::Write;

/// A line of the table.
#[derive(Clone, Debug)]
pub struct Row {
    /// What was played.
    pub scenario: Scenario,
    /// Requests for each day of a parcel under way.
    pub per_parcel_day: f64,
    /// Requests a second, in the mean of the two days.
    pub mean: f64,
    /// The busiest minute, as a multiple of the mean.
    pub busiest_minute: f64,
    /// The median and the 95th percentile of the age of the reply that a looking buyer sees, in seconds.
    pub age: (i64, i64),
    /// The same while the courier is on the round.
    pub round: (i64, i64),
    /// The share of looks that miss news.
    pub misses: f64,
    /// The 95th and the 99th percentile of how long there had been news that a looking buyer did not see, in seconds.
    pub stale: (i64, i64),
    /// With an outage: requests a second, as multiples of the mean without one.
    pub outage: Option<Around>,
}

/// Requests around an outage, as multiples of the mean of a second without one.
#[derive(Clone, Copy, Debug)]
pub struct Around {
    /// The mean of the same hour of the day before.
    pub usual: f64,
    /// The mean while it lasts.
    pub during: f64,
    /// The busiest second of the ten minutes after it.
    pub second: f64,
    /// The busiest ten seconds of them.
    pub ten_seconds: f64,
    /// The busiest minute of the hour after it.
    pub minute: f64,
}

impl Row {
    /// What a simulation has counted; `calm` is the mean without an outage.
    pub fn of(scenario: Scenario, tally: &Tally, calm: f64) -> Self {
        let mean = tally.mean();
        let both = |spread: &crate::Spread| (spread.quantile(0.5), spread.quantile(0.95));
        let around = |outage: Outage| {
            let end = outage.until;
            let sum = |from: i64, until: i64| tally.most(from, until, usize::MAX) as f64 / (until - from) as f64 / calm;
            Around {
                usual: sum(end - DAY, end - DAY + HOUR),
                during: sum(outage.from, end),
                second: tally.most(end, end + 10 * MINUTE, 1) as f64 / calm,
                ten_seconds: tally.most(end, end + 10 * MINUTE, 10) as f64 / 10.0 / calm,
                minute: tally.most(end, end + HOUR, 60) as f64 / 60.0 / calm,
            }
        };
        Self {
            scenario,
            per_parcel_day: tally.requests() as f64 * DAY as f64 / tally.under_way as f64,
            mean,
            busiest_minute: tally.most(START, END, 60) as f64 / 60.0 / mean,
            age: both(&tally.age),
            round: both(&tally.round),
            misses: tally.stale.above_zero(),
            stale: (tally.stale.quantile(0.95), tally.stale.quantile(0.99)),
            outage: scenario.shop.outage.map(around),
        }
    }
}

/// Everything that the documentation shows, for so many buyers.
pub fn rows(buyers: u64, seed: u64, shows: bool) -> Vec<Row> {
    let calm = Shop::default();
    let mut plans = Vec::new();
    for policy in [Policy::Auto, Policy::Hidden, Policy::Every(60), Policy::Timer(60)] {
        plans.push((policy, calm));
    }
    plans.push((Policy::Auto, Shop { max_age: 10 * MINUTE, ..calm }));
    for policy in [Policy::Auto, Policy::Timer(60)] {
        for (seconds, retry_after) in [
            (30 * MINUTE, RetryAfter::Nothing),
            (6 * HOUR, RetryAfter::Nothing),
            (30 * MINUTE, RetryAfter::Seconds(600)),
            (30 * MINUTE, RetryAfter::End),
        ] {
            // A timer does not read headers.
            if policy == Policy::Auto || retry_after == RetryAfter::Nothing {
                plans.push((policy, Shop { outage: Some(Outage::of(seconds, retry_after)), ..calm }));
            }
        }
    }
    let mut means = Vec::new();
    let mut rows = Vec::new();
    for (number, (policy, shop)) in plans.iter().enumerate() {
        let scenario = Scenario { buyers, seed, policy: *policy, shop: *shop };
        let title = format!("{} of {}", number + 1, plans.len());
        let tally = run(&scenario, shows.then_some(title.as_str()));
        let known = means.iter().find(|(known, _)| known == policy).map(|(_, mean)| *mean);
        let calm = known.unwrap_or_else(|| tally.mean());
        means.push((*policy, calm));
        rows.push(Row::of(scenario, &tally, calm));
    }
    rows
}

/// The table as text.
pub fn text(rows: &[Row]) -> String {
    let mut text = String::new();
    if let Some(Row { scenario, .. }) = rows.first() {
        let _ = writeln!(text, "{} buyers, seed {}, none left out\n", scenario.buyers, scenario.seed);
    }
    let _ = writeln!(
        text,
        "{:<26}{:>14}{:>12}{:>9}{:>18}{:>18}{:>9}{:>18}",
        "", "a parcel-day", "a second", "busiest", "age", "on the round", "misses", "for so long"
    );
    for row in rows.iter().filter(|row| row.outage.is_none()) {
        let _ = writeln!(
            text,
            "{:<26}{:>14.2}{:>12.2}{:>8.1}×{:>18}{:>18}{:>7.2} %{:>18}",
            title(row),
            row.per_parcel_day,
            row.mean,
            row.busiest_minute,
            pair(row.age),
            pair(row.round),
            row.misses * 100.0,
            pair(row.stale)
        );
    }
    let _ = writeln!(
        text,
        "\n{:<44}{:>8}{:>10}{:>10}{:>12}{:>10}   × the mean",
        "after an outage of", "usual", "during", "second", "10 seconds", "minute"
    );
    for row in rows {
        if let Some(around) = row.outage {
            let Around { usual, during, second, ten_seconds, minute } = around;
            let _ = writeln!(text, "{:<44}{usual:>8.1}{during:>10.1}{second:>10.1}{ten_seconds:>12.1}{minute:>10.1}", title(row));
        }
    }
    text
}

fn title(row: &Row) -> String {
    let Scenario { policy, shop, .. } = row.scenario;
    let mut title = policy.name();
    if shop.max_age > 0 {
        let _ = write!(title, ", max-age={}", shop.max_age);
    }
    if let Some(outage) = shop.outage {
        let minutes = (outage.until - outage.from) / MINUTE;
        title = if minutes < 60 { format!("{minutes} min, {title}") } else { format!("{} h, {title}", minutes / 60) };
        match outage.retry_after {
            RetryAfter::Nothing => {}
            RetryAfter::Seconds(seconds) => title += &format!(", Retry-After: {seconds}"),
            RetryAfter::End => title += ", Retry-After: the end",
        }
    }
    title
}

fn pair((one, other): (i64, i64)) -> String {
    format!("{} / {}", span(one), span(other))
}

fn span(seconds: i64) -> String {
    match seconds {
        0..120 => format!("{seconds} s"),
        120..7_200 => format!("{} min", seconds / MINUTE),
        _ => format!("{} h", seconds / HOUR),
    }
}

/// The table for machines.
pub fn json(rows: &[Row]) -> Value {
    rows.iter()
        .map(|row| {
            let around = row.outage.map(|around| {
                let Around { usual, during, second, ten_seconds, minute } = around;
                json!({ "usual": usual, "during": during, "second": second, "ten_seconds": ten_seconds, "minute": minute })
            });
            json!({
                "what": title(row),
                "buyers": row.scenario.buyers,
                "seed": row.scenario.seed,
                "requests_per_parcel_day": row.per_parcel_day,
                "requests_per_second": row.mean,
                "busiest_minute_over_mean": row.busiest_minute,
                "age_seconds": { "median": row.age.0, "p95": row.age.1 },
                "looks_that_miss_news": row.misses,
                "age_on_the_round_seconds": { "median": row.round.0, "p95": row.round.1 },
                "missed_for_seconds": { "p95": row.stale.0, "p99": row.stale.1 },
                "around_outage_over_mean": around,
            })
        })
        .collect()
}
