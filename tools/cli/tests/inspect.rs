//! `parcelight inspect` as a shell sees it: what it prints, its exit codes, its streams.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may panic; clippy only knows those in #[test] functions"
)]

use serde_json::Value;
use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// An AfterShip reply with an invented parcel.
const REPLY: &str = r#"{"meta":{"code":200},"data":{"tracking":{"tracking_number":"PL100200300","slug":"example-post","tag":"InTransit",
    "subtag":"InTransit_003","origin_country_iso3":"CHN","destination_country_iso3":"THA","expected_delivery":"2026-12-12","checkpoints":[
    {"checkpoint_time":"2026-12-01T09:30:00+08:00","tag":"InTransit","subtag":"InTransit_002","message":"Accepted",
     "city":"Shenzhen","country_iso3":"CHN","coordinates":[22.5431,114.0579]},
    {"checkpoint_time":"2026-12-05T08:12:00","tag":"InTransit","subtag":"InTransit_003","message":"Arrived at hub","city":"Bangkok","country_iso3":"THA"}
    ]}}}"#;
const NOW: &str = "2026-12-06T12:00:00Z";

fn command<S: AsRef<OsStr>>(arguments: &[S]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_parcelight"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn piped(arguments: &[&str], input: &[u8]) -> Output {
    let mut child: Child = command(arguments).spawn().unwrap();
    // A bad option ends the command before it reads.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

fn fixtures() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures");
    let folders = root.read_dir().unwrap().filter_map(|entry| entry.unwrap().path().read_dir().ok());
    let files = folders.flatten().map(|entry| entry.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|extension| extension == "json")).collect()
}

fn check(inspection: &Value) {
    assert_eq!(keys(inspection), ["error", "provider", "shipments", "warnings"]);
    for shipment in inspection["shipments"].as_array().unwrap() {
        let expected = [
            "carrier",
            "destination",
            "events",
            "forecast",
            "journey",
            "last_mile",
            "number",
            "origin",
            "problems",
            "promise",
            "reason",
            "stage",
            "status",
        ];
        assert_eq!(keys(shipment), expected);
        for country in ["origin", "destination"] {
            assert!(shipment[country].is_null() || shipment[country].as_str().is_some_and(|code| code.len() == 2));
        }
        if !shipment["last_mile"].is_null() {
            assert_eq!(keys(&shipment["last_mile"]), ["carrier", "number"]);
        }
        if !shipment["promise"].is_null() {
            assert_eq!(keys(&shipment["promise"]), ["from", "to"]);
        }
        if !shipment["forecast"].is_null() {
            assert_eq!(keys(&shipment["forecast"]), ["closed", "from", "late_since", "likely", "source", "stages", "to"]);
        }
        for problem in shipment["problems"].as_array().unwrap() {
            assert_eq!(keys(problem), ["contact", "kind", "next", "reason", "severity", "since", "until"]);
        }
        for event in shipment["events"].as_array().unwrap() {
            assert_eq!(keys(event), ["place", "stage", "status", "text", "time"]);
            assert_eq!(keys(&event["place"]), ["city", "country", "lat", "lon", "text"]);
        }
    }
}

#[test]
fn every_fixture_keeps_the_contract() {
    let files = fixtures();
    assert!(files.len() > 5, "{files:?}");
    for file in files {
        let output = command(&["inspect".as_ref(), "--json".as_ref(), "--now".as_ref(), NOW.as_ref(), file.as_os_str()]).output().unwrap();
        let inspection = json(&output);
        check(&inspection);
        let code = match inspection["error"]["kind"].as_str() {
            None => 0,
            Some("bad_response") => 2,
            Some("not_found" | "unauthorized" | "rate_limited" | "invalid_number" | "quota" | "bad_request" | "server") => 1,
            Some(kind) => panic!("{kind}"),
        };
        assert_eq!(output.status.code(), Some(code), "{}", file.display());
    }
}

#[test]
fn reads_standard_input() {
    let output = piped(&["inspect", "-", "--json", "--now", NOW], REPLY.as_bytes());
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let inspection = json(&output);
    check(&inspection);
    assert_eq!(inspection["provider"], "aftership");
    let shipment = &inspection["shipments"][0];
    assert_eq!((&shipment["number"], &shipment["status"]), (&"PL100200300".into(), &"in_transit".into()));
    assert_eq!((&shipment["origin"], &shipment["destination"], &shipment["stage"]), (&"CN".into(), &"TH".into(), &"destination".into()));
    let times: Vec<_> = shipment["events"].as_array().unwrap().iter().map(|event| event["time"].as_str().unwrap()).collect();
    assert_eq!(times, ["2026-12-01T09:30:00+08:00", "2026-12-05T08:12:00"], "no zone is made up");
    assert_eq!(shipment["events"][0]["place"]["lat"], 22.5431, "the decimals as given");
    assert_eq!((&shipment["forecast"]["to"], &shipment["forecast"]["source"]), (&"2026-12-12".into(), &"carrier".into()));
}

#[test]
fn options_stand_anywhere() {
    let first = piped(&["inspect", "--json", "--provider", "aftership", "--now", NOW, "-"], REPLY.as_bytes());
    let last = piped(&["inspect", "-", "--now=2026-12-06T13:00:00+01:00", "--provider=auto", "--json"], REPLY.as_bytes());
    assert_eq!(json(&first), json(&last));
}

#[test]
fn a_recording_is_judged_at_its_newest_scan() {
    let old = REPLY.replace("2026-", "2021-");
    let status = |arguments: &[&str], input: &str| {
        let inspection = json(&piped(&[&["inspect", "-", "--json"], arguments].concat(), input.as_bytes()));
        inspection["shipments"][0]["status"].as_str().unwrap().to_owned()
    };
    assert_eq!(status(&[], &old), "in_transit");
    assert_eq!(status(&["--now", "now"], &old), "expired");
    assert_eq!(status(&["--now", "2021-12-06T12:00:00Z"], &old), "in_transit");
    let words = |arguments: &[&str]| String::from_utf8(piped(&[&["inspect", "-"], arguments].concat(), old.as_bytes()).stdout).unwrap();
    assert_ne!(words(&[]), words(&["--now=now"]));
    let unscanned = r#"{"meta":{"code":200},"data":{"tracking":{"tracking_number":"PL100200300","slug":"example-post","tag":"Pending","checkpoints":[]}}}"#;
    assert_eq!(status(&[], unscanned), "pending", "the clock decides");
}

#[test]
fn words_for_people() {
    let output = piped(&["inspect", "-", "--now", NOW], REPLY.as_bytes());
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.starts_with("PL100200300 · In transit"), "{text}");
    assert!(text.contains("12 Dec") && text.contains("2026-12-05T08:12"), "{text}");
    let thai = String::from_utf8(piped(&["inspect", "-", "--now", NOW, "--lang", "th"], REPLY.as_bytes()).stdout).unwrap();
    assert!(thai.contains("2026-12-12") && thai != text, "{thai}");
    let unknown = piped(&["inspect", "-", "--now", NOW, "--lang", "tlh"], REPLY.as_bytes());
    assert_eq!((unknown.status.code(), String::from_utf8(unknown.stdout).unwrap()), (Some(0), text), "an unknown language is English");
    assert!(!unknown.stderr.is_empty(), "and says so");
}

#[test]
fn the_exit_code_tells_how_it_went() {
    for (input, code, kind) in [
        (r#"{"meta":{"code":401,"message":"Invalid API key","type":"Unauthorized"},"data":{}}"#, 1, "unauthorized"),
        ("", 2, "bad_response"),
        ("<!doctype html><title>502</title>", 2, "bad_response"),
        ("{\"data\":", 2, "bad_response"),
        (r#"{"hello":"world"}"#, 2, "bad_response"),
        ("[[[[", 2, "bad_response"),
    ] {
        let output = piped(&["inspect", "--json", "-"], input.as_bytes());
        assert_eq!(output.status.code(), Some(code), "{input}");
        let inspection = json(&output);
        check(&inspection);
        assert_eq!(inspection["error"]["kind"], kind, "{input}");
        let words = piped(&["inspect", "-"], input.as_bytes());
        assert!(words.status.code() == Some(code) && words.stdout.is_empty() && !words.stderr.is_empty());
    }
    for (name, input) in [("deep", "[".repeat(10_000)), ("large", " ".repeat(11 << 20)), ("not UTF-8", String::new())] {
        let bytes = if name == "not UTF-8" { vec![b'{', b'"', 0xff, 0xfe] } else { input.into_bytes() };
        let output = piped(&["inspect", "--json", "-"], &bytes);
        assert_eq!((output.status.code(), &json(&output)["error"]["kind"]), (Some(2), &"bad_response".into()), "{name}");
    }
    let missing = command(&["inspect", "--json", "no-such-file.json"]).output().unwrap();
    assert_eq!((missing.status.code(), &json(&missing)["error"]["kind"]), (Some(2), &"bad_response".into()));
}

#[test]
fn a_bad_option_is_answered_with_the_usage() {
    for arguments in [
        &["inspect"][..],
        &["inspect", "--frobnicate", "-"],
        &["inspect", "-", "another"],
        &["inspect", "--provider", "nobody", "-"],
        &["inspect", "--provider"],
        &["inspect", "--now", "yesterday", "-"],
        &["expect", "-"],
        &[],
    ] {
        let output = piped(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(
            output.stdout.is_empty() && String::from_utf8(output.stderr).unwrap().contains("Usage: parcelight inspect"),
            "{arguments:?}"
        );
    }
    for arguments in [&["--help"][..], &["inspect", "-h"]] {
        let output = piped(arguments, b"");
        assert!(output.status.success() && output.stdout.starts_with(b"Usage:") && output.stderr.is_empty());
    }
}

#[test]
fn a_closed_pipe_is_no_panic() {
    // More than a pipe holds, so that the writing is still going on when the reader leaves.
    let scan = r#"{"checkpoint_time":"2026-12-01T09:30:00","tag":"InTransit","message":"On the way"}"#;
    let reply = REPLY.replace("\"checkpoints\":[", &format!("\"checkpoints\":[{}", format!("{scan},").repeat(4_000)));
    for form in [&["inspect", "-", "--json"][..], &["inspect", "-"]] {
        let mut child = command(form).spawn().unwrap();
        drop(child.stdout.take());
        child.stdin.take().unwrap().write_all(reply.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap()), (Some(0), String::new()));
    }
}

#[test]
fn a_shop_judges_by_its_own_rules() {
    let folder = std::env::temp_dir().join(format!("parcelight-rules-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("rules.json");
    let inspect = |rules: &str| {
        std::fs::write(&file, rules).unwrap();
        piped(&["inspect", "-", "--json", "--now", NOW, "--rules", file.to_str().unwrap()], REPLY.as_bytes())
    };
    let kinds = |output: &Output| json(output)["shipments"][0]["problems"].as_array().unwrap().len();
    assert_eq!(kinds(&inspect("{}")), 0);
    let output = inspect(r#"{"silent_domestic": 1, "silent_abroad": 1}"#);
    let problem = &json(&output)["shipments"][0]["problems"][0];
    assert_eq!((problem["kind"].as_str(), problem["contact"].as_str()), (Some("no_movement"), Some("shop")));
    let output = inspect(r#"{"customs_hold": 0, "custom_hold": 1}"#);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("customs_hold: must be 1 to 720 hours") && said.contains("custom_hold: is no rule"), "{said}");
    std::fs::remove_dir_all(folder).unwrap();
}
