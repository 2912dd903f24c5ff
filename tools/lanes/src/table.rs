//! Lane tables: writing them, and printing a lane.

use parcelight::eta::lane::{Lane, Table};
use serde_json::{Map, Value, json};
use std::fmt::Write;

/// A lane table as JSON, a lane a line.
pub fn write(table: &Table) -> String {
    let mut lanes: Vec<(&str, Map<String, Value>)> = Vec::new();
    for (lane, stage, row) in table.rows() {
        match lanes.iter_mut().find(|(key, _)| *key == lane) {
            Some((_, stages)) => drop(stages.insert(stage.to_owned(), json!(row))),
            None => lanes.push((lane, Map::from_iter([(stage.to_owned(), json!(row))]))),
        }
    }
    let mut head = json!({"format": "parcelight-lanes", "version": 1, "as_of": table.as_of, "source": table.source});
    if let (Some(calibration), Some(head)) = (&table.calibration, head.as_object_mut()) {
        head.insert("calibration".to_owned(), json!(calibration.to_per_mille()));
    }
    if let (Some(evidence), Some(head)) = (&table.evidence, head.as_object_mut()) {
        let mut numbers = vec![evidence.lead];
        numbers.extend(evidence.factors.iter().map(|factor| (factor * 1_000.0).round() as i32));
        head.insert("promise".to_owned(), json!(numbers));
    }
    if let (false, Some(head)) = (table.weeks.is_empty(), head.as_object_mut()) {
        let week = |week: &[f64; 7]| json!(week.map(|weight| (weight * 1_000.0).round() as i32));
        let weeks = table.weeks.iter().map(|(country, stage, of)| (format!("{country}/{stage}"), week(of)));
        head.insert("weeks".to_owned(), Value::Object(weeks.collect()));
    }
    let mut out = head.to_string();
    out.pop();
    out.push_str(",\n\"lanes\":{");
    for (at, (lane, stages)) in lanes.iter().enumerate() {
        out.push_str(if at > 0 { ",\n" } else { "\n" });
        let _ = write!(out, "{}:{}", json!(lane), Value::Object(stages.clone()));
    }
    out.push_str("\n}}\n");
    out
}

/// What a table says of a lane: stage by stage, the days of work it takes, and what that rests on.
pub fn show(table: &Table, lane: &Lane) -> String {
    let mut stages: Vec<&str> = Vec::new();
    for (_, stage, _) in table.rows() {
        if !stages.contains(&stage) {
            stages.push(stage);
        }
    }
    let mut out = String::new();
    let _ =
        writeln!(out, "{:<24}{:>6}{:>7}{:>7}{:>7}{:>7}{:>8}  days of work; rests on", "stage", "10%", "50%", "80%", "90%", "95%", "never");
    for stage in stages {
        let Some(found) = table.resolve(lane, stage) else { continue };
        let _ = write!(out, "{stage:<24}");
        for level in [0.1, 0.5, 0.8, 0.9, 0.95] {
            let _ = write!(out, "{:>6.1} ", found.curve.quantile(level));
        }
        let rests: Vec<String> =
            found.levels.iter().rev().map(|level| format!("{} {:.0}% of {:.0}", level.key, level.weight * 100.0, level.n)).collect();
        let _ = writeln!(out, "{:>6.1}%  {}", found.curve.cured * 100.0, rests.join(", "));
    }
    out
}
