//! The result of an evaluation, as a table and as JSON.

use crate::score::Scores;
use crate::spells::Rejected;
use parcelight::shipment::Day;
use serde_json::{Value, json};
use std::fmt::Write;

/// One way to forecast, at one checkpoint.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// What it was worth.
    pub scores: Scores,
}

/// One moment of the way at which forecasts were made.
#[derive(Clone, Debug)]
pub struct Checkpoint {
    /// Its name.
    pub name: String,
    /// The ways that were compared.
    pub rows: Vec<Row>,
}

/// What an evaluation found.
#[derive(Clone, Debug)]
pub struct Report {
    /// First day of the test period.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// Rows of the file.
    pub rows: u64,
    /// Rows that were left out, by reason.
    pub rejected: Vec<Rejected>,
    /// Parcels of the test period.
    pub parcels: usize,
    /// Those of them that never arrive in the file and so cannot be judged.
    pub open: usize,
    /// How often the model was fitted.
    pub fits: usize,
    /// By moment.
    pub checkpoints: Vec<Checkpoint>,
}

/// As many lines of a file are listed for a reason; `--json` lists all.
const LISTED: usize = 10;

impl Report {
    /// As text for a terminal.
    pub fn text(&self) -> String {
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) -> std::fmt::Result {
        writeln!(
            out,
            "{} rows; ordered {} to {}: {} parcels, {} of them open and not judged; {} fits",
            self.rows, self.from, self.to, self.parcels, self.open, self.fits
        )?;
        out.push_str(&left_out(&self.rejected));
        for checkpoint in &self.checkpoints {
            writeln!(
                out,
                "\n{:<22}{:>6}{:>7}{:>7}{:>7}{:>7}{:>7}{:>7}{:>7}{:>8}{:>7}{:>7}",
                checkpoint.name, "n", "MAE", "bias", "±1", "±2", "cover", "width", "≤P80", "pinball", "CRPS", "PIT"
            )?;
            for row in &checkpoint.rows {
                let of = &row.scores;
                write!(out, "  {:<20}{:>6}{:>7.2}{:>+7.2}", row.name, of.n(), of.mae(), of.bias())?;
                write!(out, "{:>7}{:>7}", percent(of.within(1.0)), percent(of.within(2.0)))?;
                if matches!(row.name.as_str(), "promise" | "naive") {
                    writeln!(out, "{:>7}{:>7}{:>7}", "–", "–", percent(of.by_80()))?;
                } else {
                    write!(out, "{:>7}{:>7.1}{:>7}{:>8.3}", percent(of.coverage()), of.width(), percent(of.by_80()), of.pinball())?;
                    writeln!(out, "{:>7.2}{:>7.3}", of.crps(), of.deviation())?;
                }
            }
            if let Some(row) = checkpoint.rows.first() {
                let bins: Vec<String> = row.scores.histogram().iter().map(|share| format!("{share:.3}")).collect();
                writeln!(out, "  PIT of the {}: {}", row.name, bins.join(" "))?;
            }
        }
        Ok(())
    }

    /// As JSON. Its keys are a contract (docs/lanes.md).
    pub fn json(&self) -> Value {
        let rejected = |of: &Rejected| json!({"reason": of.reason, "rows": of.lines.len(), "lines": of.lines});
        json!({
            "from": self.from.to_string(),
            "to": self.to.to_string(),
            "rows": self.rows,
            "rejected": self.rejected.iter().map(rejected).collect::<Vec<_>>(),
            "parcels": self.parcels,
            "open": self.open,
            "fits": self.fits,
            "checkpoints": self.checkpoints.iter().map(|of| json!({
                "name": of.name,
                "ways": of.rows.iter().map(row).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
        })
    }
}

/// The rows that were left out, a line for each reason.
pub fn left_out(rejected: &[Rejected]) -> String {
    let mut out = String::new();
    for of in rejected {
        let lines: Vec<String> = of.lines.iter().take(LISTED).map(ToString::to_string).collect();
        let more = if of.lines.len() > LISTED { ", …" } else { "" };
        // Writing to a string cannot fail.
        let _ = writeln!(out, "left out: {} rows, {} (lines {}{more})", of.lines.len(), of.reason, lines.join(", "));
    }
    out
}

fn percent(share: f64) -> String {
    format!("{:.1}%", share * 100.0)
}

fn row(row: &Row) -> Value {
    let of = &row.scores;
    json!({
        "name": row.name,
        "n": of.n(),
        "mae": of.mae(),
        "bias": of.bias(),
        "within_1": of.within(1.0),
        "within_2": of.within(2.0),
        "coverage": of.coverage(),
        "width": of.width(),
        "by_p80": of.by_80(),
        "pinball": of.pinball(),
        "crps": of.crps(),
        "pit": of.histogram(),
        "pit_deviation": of.deviation(),
    })
}
