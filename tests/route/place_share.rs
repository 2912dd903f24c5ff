//! How many places of the fixtures are found, and how surely.
//!
//! `cargo test --test places share -- --nocapture` prints the shares, and each place; `PLACES_SHARE=<folder>` takes other replies.

use super::{Seen, find_among};
use parcelight::provider;
use parcelight::route::place::Precision;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn replies(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(replies(&path));
        } else if path.extension().is_some_and(|extension| extension == "json") {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn the_share_of_places_that_are_found() {
    let other = std::env::var("PLACES_SHARE").ok();
    let folder = other.clone().unwrap_or_else(|| format!("{}/tests/fixtures", env!("CARGO_MANIFEST_DIR")));
    let mut shares: BTreeMap<String, u32> = BTreeMap::new();
    let mut lines: BTreeMap<String, u32> = BTreeMap::new();
    for path in replies(Path::new(&folder)) {
        let Ok(reply) = provider::read_bytes(&std::fs::read(&path).unwrap(), None) else { continue };
        for shipment in reply.shipments {
            let places: Vec<Option<Seen>> = shipment
                .events
                .into_iter()
                .map(|event| {
                    let place = event.place.filter(|place| !place.is_empty())?;
                    Some(Seen { point: place.point, country: place.country, town: place.text })
                })
                .collect();
            *shares.entry("not told".into()).or_default() += places.iter().filter(|place| place.is_none()).count() as u32;
            let mut places: Vec<Seen> = places.into_iter().flatten().collect();
            let found = find_among(&mut places);
            for (seen, found) in places.into_iter().zip(found) {
                let what = found.as_ref().map_or("none".into(), |found| format!("{:?}", found.precision).to_lowercase());
                let what = if what == "country" && seen.town.chars().count() > 2 { "country, with words".into() } else { what };
                *shares.entry(what.clone()).or_default() += 1;
                if found.as_ref().is_none_or(|found| found.precision != Precision::Exact) {
                    let at = found.map_or(String::new(), |found| {
                        let code = found.country.map_or("", |country| country.code());
                        format!("{} {code} {:.1} {:.1}", found.name, f64::from(found.point.lat) / 1e6, f64::from(found.point.lon) / 1e6)
                    });
                    let country = seen.country.map_or("??", |country| country.code());
                    *lines.entry(format!("{what:>20}  {country}  {}  ->  {at}", seen.town)).or_default() += 1;
                }
            }
        }
    }
    for (line, count) in &lines {
        println!("{count:>4} {line}");
    }
    let all: u32 = shares.values().sum();
    for (what, count) in &shares {
        println!("{what:>20} {count:>5} {:>5.1} %", f64::from(*count) * 100.0 / f64::from(all));
    }
    // The fixtures are full of places that are made up: half are found to the town, seven of eight at least to the country.
    let share = |what: &[&str]| what.iter().filter_map(|what| shares.get(*what)).sum::<u32>();
    let told = all - share(&["not told"]);
    assert!(other.is_some() || share(&["exact", "airport", "town"]) * 2 > told && share(&["none"]) * 8 < told, "{shares:?}");
}
