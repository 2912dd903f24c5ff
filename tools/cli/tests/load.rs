//! `parcelight load` prints what refreshing costs.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic; clippy only knows those in #[test] functions")]

use serde_json::Value;
use std::process::{Command, Output};

fn load(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_parcelight")).arg("load").args(arguments).output().unwrap()
}

#[test]
fn the_table_is_for_people_and_for_machines() {
    let text = String::from_utf8(load(&["--buyers", "300"]).stdout).unwrap();
    assert!(text.contains("timer of 60 s") && text.contains("6 h, auto"), "{text}");
    let rows: Value = serde_json::from_slice(&load(&["--buyers", "300", "--json"]).stdout).unwrap();
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), 11);
    assert!(rows[0]["requests_per_parcel_day"].as_f64().is_some_and(|requests| requests > 0.0), "{}", rows[0]);
    assert!(rows[5]["around_outage_over_mean"]["minute"].is_number(), "{}", rows[5]);
}

#[test]
fn what_cannot_be_played_is_refused() {
    for arguments in [["--buyers", "0"], ["--buyers", "many"], ["--fast", "1"]] {
        assert_eq!(load(&arguments).status.code(), Some(2), "{arguments:?}");
    }
}
