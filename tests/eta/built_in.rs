//! The built-in lanes are what their source says: `BLESS=1` writes them anew.

use parcelight::eta::estimate::{Knowledge, estimate};
use parcelight::eta::{Arrival, Question};
use parcelight::journey::{Journey, Rules};
use parcelight::shipment::{Country, Instant, Stage};
use std::fs;
use std::path::Path;

/// Quantiles of a packed row, between and beyond the four of the source: so far from one to the next.
fn row(cells: &[f64]) -> Vec<i32> {
    let &[parcels, never, p10, p50, p80, p95] = cells else { panic!("{cells:?}") };
    let between = |low: f64, high: f64, share: f64| low + (high - low) * share;
    let days =
        [p10 * 0.8, p10, between(p10, p50, 0.45), p50, between(p50, p80, 0.78), p80, between(p80, p95, 0.55), p95, between(p80, p95, 2.6)];
    let mut row = vec![parcels as i32, never as i32];
    row.extend(days.map(|days| (days * 10.0).round() as i32));
    row
}

#[test]
fn they_are_made_of_the_source() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/lanes");
    let source = fs::read_to_string(folder.join("lanes.csv")).unwrap();
    let mut made = String::new();
    for line in source.lines().skip(1) {
        let (lanes, rest) = line.split_once(',').unwrap();
        let (stage, numbers) = rest.split_once(',').unwrap();
        let numbers: Vec<f64> = numbers.split(',').map(|number| number.parse().unwrap()).collect();
        assert!(numbers[2..].windows(2).all(|pair| pair[0] <= pair[1]), "{line}");
        let row: Vec<String> = row(&numbers).iter().map(ToString::to_string).collect();
        made.push_str(&format!("{lanes}\t{stage}\t{}\n", row.join(" ")));
    }
    let file = folder.join("built-in.txt");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&file, &made).unwrap();
    }
    assert_eq!(fs::read_to_string(file).unwrap(), made);
}

#[test]
fn every_way_and_every_stage_has_a_window() {
    let ends = ["CN", "HK", "US", "DE", "BR", "TH", "RU", "SA", "AU", "ZA", "FJ", "KP"].map(Country::from_alpha2);
    for origin in ends {
        for destination in ends.into_iter().chain([None]) {
            for stage in [Stage::FirstMile, Stage::Origin, Stage::LineHaul, Stage::ImportCustoms, Stage::Destination, Stage::LastMile] {
                let journey = Journey { origin, destination, crosses: origin != destination, stage, ..Journey::default() };
                let question = Question::of(&journey, &Arrival::Open(None), &Rules::DEFAULT, Instant(1_796_000_000)).unwrap();
                let estimate = estimate(&question, "", &Knowledge::built_in());
                let (from, to) = estimate.window.unwrap();
                assert!(
                    question.today < from && from <= to && to.days_after(from) < 60,
                    "{origin:?} {destination:?} {stage:?} {from} {to}"
                );
                assert!(estimate.counted.is_none(), "nobody has counted them");
            }
        }
    }
}
