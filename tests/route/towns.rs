//! The texts that the page asks and is answered with: from the scans of a parcel to what is drawn.

use parcelight::route::draw::draw;
use parcelight::route::found::{lines, stops, wanted};
use parcelight::route::place::{Atlas, Gazetteer};
use parcelight::shipment::Country;
use std::path::Path;

/// What the widget writes: no coordinates, a moment, a country, a town.
const PLACES: &str = "0\t0\t29933333\tCN\tSat 28 Nov\tShenzhen\tShenzhen\t\n0\t0\t29936000\tTH\tMon 30 Nov\tBangkok\tBangkok\t\nTH";

fn atlas(codes: &[&str]) -> Atlas {
    let mut atlas = Atlas::new();
    for code in codes {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/places/towns").join(code).with_extension("txt");
        atlas.learn(Gazetteer::read(Country::from_alpha2(code).unwrap(), std::fs::read_to_string(path).unwrap()).unwrap());
    }
    atlas
}

#[test]
fn towns_are_found_in_the_files_of_their_countries() {
    let codes = wanted(PLACES);
    assert_eq!(codes.split(',').filter(|code| !code.is_empty()).collect::<Vec<_>>(), ["CN", "TH"]);
    let stops = stops(PLACES, &mut atlas(&["CN", "TH"]));
    let fields: Vec<Vec<&str>> = stops.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!(fields.len(), 2, "Thailand is reached: {stops}");
    assert_eq!(fields[0][2..7], ["2", "0", "CN", "Shenzhen", "Sat 28 Nov"]);
    assert_eq!(fields[1][2..7], ["2", "1", "TH", "Bangkok", "Mon 30 Nov"]);
    assert!((13_500_000..14_000_000).contains(&fields[1][0].parse().unwrap()));
}

#[test]
fn the_country_it_goes_to_is_a_stop_ahead_until_it_is_reached() {
    let places = PLACES.split_once('\n').unwrap().0.to_owned() + "\nTH";
    let stops = stops(&places, &mut atlas(&["CN", "TH"]));
    let last: Vec<&str> = stops.lines().last().unwrap().split('\t').collect();
    assert_eq!(last[2..6], ["4", "2", "TH", ""]);
}

#[test]
fn a_drawing_is_told_in_lines() {
    let answer = draw("358 1000 64000 40000 0 0 0 0\n22543100 114057900 0 7 7 60\n13750000 100500000 1 9 9 55");
    let lines: Vec<&str> = answer.lines().collect();
    assert_eq!(lines.len(), 6);
    assert!(lines[0].starts_with('m') && lines[1].starts_with('M') && lines[2].is_empty());
    assert_eq!(lines[3].split_whitespace().count(), 2);
    for line in &lines[4..] {
        let numbers: Vec<i32> = line.split_whitespace().map(|number| number.parse().unwrap()).collect();
        assert_eq!(numbers.len(), 7);
        assert_eq!(numbers[3], 1, "both names have room");
    }
}

#[test]
fn nonsense_is_answered() {
    for question in ["", "\n", "a b c\nd", "-1 -1 -1 -1\n999999999 999999999 9 -9 -9 -9", "0\n0\n0"] {
        assert!(draw(question).lines().count() > 2, "{question}");
        lines(question);
        stops(question, &mut atlas(&[]));
        wanted(question);
    }
}

#[test]
fn a_street_map_is_given_the_great_circle_in_degrees() {
    let text = lines("22639300 113811000\n33942500 -118408000");
    let legs: Vec<Vec<i32>> = text.lines().map(|line| line.split_whitespace().map(|number| number.parse().unwrap()).collect()).collect();
    assert_eq!(legs.len(), 2);
    assert_eq!(legs[0], [113_811, 22_639]);
    let end = &legs[1][legs[1].len() - 2..];
    assert!((end[0] - 241_592).abs() < 2 && (end[1] - 33_942).abs() < 2, "it runs on over 180°: {end:?}");
}
