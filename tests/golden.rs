//! Every fixture, read and written out, against what it was when somebody last looked at it.
//!
//! `BLESS=1 cargo test --test golden` writes the outputs anew; then read the difference.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic, and so may what it calls")]

use parcelight::provider::{self, Failure, Provider, Reply};
use parcelight::shipment::{Country, Event, Place, Promise, Shipment};
use std::fmt::Write;
use std::path::{Path, PathBuf};

#[test]
fn every_fixture_reads_as_before() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let (mut wrong, mut count) = (Vec::new(), 0);
    for fixture in fixtures(&root.join("fixtures")) {
        let folder = fixture.parent().unwrap().file_name().unwrap().to_str().unwrap().to_owned();
        let Some(provider) = Provider::from_id(&folder) else { continue };
        let bytes = std::fs::read(&fixture).unwrap();
        let outcome = provider::read_bytes(&bytes, None);
        let dump = dump(&outcome);
        let golden = root.join("golden").join(&folder).join(fixture.with_extension("txt").file_name().unwrap());
        if std::env::var_os("BLESS").is_some() {
            std::fs::create_dir_all(golden.parent().unwrap()).unwrap();
            std::fs::write(&golden, &dump).unwrap();
        }
        let want = std::fs::read_to_string(&golden).unwrap_or_default();
        if dump != want {
            wrong.push(format!("--- {}\n{}", fixture.display(), difference(&want, &dump)));
        }
        let found = outcome.map_or_else(|failure| failure.provider, |reply| reply.provider);
        if found != Some(provider) {
            wrong.push(format!("--- {}: taken for {found:?}", fixture.display()));
        }
        // Told whose it is, the outcome is the same.
        assert_eq!(dump, self::dump(&provider::read_bytes(&bytes, Some(provider))), "{}", fixture.display());
        count += 1;
    }
    assert!(count > 30, "the fixtures are gone");
    assert!(wrong.is_empty(), "{} of {count} differ:\n{}", wrong.len(), wrong.join("\n"));
}

fn fixtures(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(fixtures(&path));
        } else if path.extension().is_some_and(|extension| extension == "json") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn difference(want: &str, have: &str) -> String {
    let mut out = String::new();
    for line in want.lines().filter(|line| !have.lines().any(|other| other == *line)) {
        let _ = writeln!(out, "- {line}");
    }
    for line in have.lines().filter(|line| !want.lines().any(|other| other == *line)) {
        let _ = writeln!(out, "+ {line}");
    }
    out
}

fn dump(outcome: &Result<Reply, Failure>) -> String {
    let mut out = String::new();
    match outcome {
        Err(failure) => {
            let provider = failure.provider.map_or("nobody", Provider::id);
            let _ = writeln!(out, "{provider}: {} - {}", failure.kind.name(), failure.message);
        }
        Ok(reply) => {
            let _ = writeln!(out, "{}", reply.provider.map_or("nobody", Provider::id));
            for shipment in &reply.shipments {
                parcel(&mut out, shipment);
            }
            for warning in &reply.warnings {
                let _ = writeln!(out, "! {} {}", warning.kind, warning.detail);
            }
        }
    }
    out
}

fn parcel(out: &mut String, shipment: &Shipment) {
    let country = |country: Option<Country>| country.map_or("?".to_owned(), |country| country.code().to_owned());
    let carrier = shipment.carrier.as_deref().unwrap_or("?");
    let _ = writeln!(out, "\n{} by {carrier}, {} to {}", shipment.number, country(shipment.origin), country(shipment.destination));
    let reason = shipment.reason.map_or(String::new(), |reason| format!(", {}", reason.name()));
    let _ = writeln!(out, "  {}{reason}", shipment.status.name());
    if let Some(last) = &shipment.last_mile {
        let _ = writeln!(out, "  then {} by {}", last.number.as_deref().unwrap_or("?"), last.carrier.as_deref().unwrap_or("?"));
    }
    if let Some(Promise { from, to, by }) = shipment.promise {
        let _ = writeln!(out, "  due {}..{to} said {by:?}", from.map_or(String::new(), |day| day.to_string()));
    }
    if let Some(pickup) = &shipment.pickup {
        let until = pickup.until.map_or(String::new(), |day| format!(" until {day}"));
        let _ = writeln!(out, "  waits{until}{}", place(pickup.place.as_ref()));
    }
    for event in &shipment.events {
        scan(out, event);
    }
}

fn scan(out: &mut String, event: &Event) {
    let time = event.time.map_or("no time".to_owned(), |time| time.to_string());
    let _ = write!(out, "  {time}  {}", event.status.name());
    if let Some(scan) = event.scan {
        let _ = write!(out, ", {scan:?}");
    }
    if let Some(stage) = event.stage {
        let _ = write!(out, ", {}", stage.name());
    }
    if let Some(reason) = event.reason {
        let _ = write!(out, ", {}", reason.name());
    }
    let language = event.language.as_deref().map_or(String::new(), |language| format!(" ({language})"));
    let leg = if event.leg == 0 { String::new() } else { format!(", leg {}", event.leg) };
    let _ = writeln!(out, "{leg}: \"{}\"{language}{}", event.text, place(event.place.as_ref()));
}

fn place(place: Option<&Place>) -> String {
    let Some(place) = place else { return String::new() };
    let mut out = format!(" @ {}", place.text);
    if let Some(city) = &place.city {
        let _ = write!(out, " [{city}]");
    }
    if let Some(country) = place.country {
        let _ = write!(out, " {}", country.code());
    }
    if let Some(point) = place.point {
        let _ = write!(out, " {} {}", point.lat, point.lon);
    }
    out
}
