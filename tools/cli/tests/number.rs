//! `parcelight number` as a shell sees it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic; clippy only knows those in #[test] functions")]

use serde_json::{Value, json};
use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_parcelight")).arg("number").args(arguments).output().unwrap()
}

fn diagnosis(arguments: &[&str]) -> Value {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn the_canonical_form_is_a_contract() {
    assert_eq!(
        diagnosis(&["rr 473 124 829 cn", "--json"]),
        json!({
            "input": "rr 473 124 829 cn",
            "normalised": "RR473124829CN",
            "valid": true,
            "format": "s10",
            "carrier": {"id": "china_post", "name": "China Post"},
            "candidates": [{"id": "china_post", "name": "China Post", "format": "s10"}],
            "problems": [],
            "repairs": [],
        })
    );
    let wrong = diagnosis(&["RBI23456785GB", "--json"]);
    assert_eq!((&wrong["valid"], &wrong["format"], &wrong["carrier"]), (&Value::Null, &Value::Null, &Value::Null));
    assert_eq!(wrong["problems"], json!([{"kind": "look_alike", "at": 2, "found": "I", "expected": "1"}]));
    assert_eq!(wrong["repairs"], json!([{"number": "RB123456785GB", "kind": "look_alike", "at": 2}]));
    assert_eq!(diagnosis(&["", "--json"])["problems"], json!([{"kind": "empty", "at": null}]));
    let short = diagnosis(&["--json", "RR47312482CN"]);
    assert_eq!(short["problems"], json!([{"kind": "too_short", "at": null, "length": 12, "expected": 13}]));
}

#[test]
fn the_destination_ranks_the_candidates() {
    assert_eq!(diagnosis(&["820384756120", "--destination", "TH", "--json"])["candidates"][0]["id"], "jt");
    assert_eq!(diagnosis(&["820384756120", "--destination", "it", "--json"])["candidates"][0]["id"], "brt");
}

#[test]
fn people_read_lines_and_bad_options_are_told() {
    let text = String::from_utf8(run(&["RR473124892CN"]).stdout).unwrap();
    assert!(text.starts_with("RR473124892CN: not valid\n") && text.contains("wrong_check_digit"), "{text}");
    for arguments in [&[][..], &["1", "2"], &["--destination", "ZZ", "1"], &["--what"]] {
        assert_eq!(run(arguments).status.code(), Some(2), "{arguments:?}");
    }
}
