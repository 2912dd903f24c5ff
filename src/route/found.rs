//! The stops, asked for and answered in texts.

use super::legs::legs;
use super::place::{Atlas, Precision, countries, world};
use super::plan;
use super::sighting::Sightings;
use super::text::{Numbers, push};
use super::{State, Stop};
use crate::parts::parts;
use crate::shipment::Point;
use std::f64::consts::PI;

/// Which gazetteers are wanted: codes of countries and `world`, with commas between them.
pub fn wanted(places: &str) -> String {
    let mut codes = String::new();
    let seen = Sightings::read(places).seen();
    for country in countries(&seen) {
        codes.push_str(country.code());
        codes.push(',');
    }
    if world(&seen) {
        codes.push_str("world");
    }
    codes
}

/// The stops, a line each: latitude, longitude (millionths of a degree), precision (0 exact, 1 airport, 2 town, 3 region, 4 country), state
/// (0 passed, 1 last, 2 ahead, 3 not on the map), country, name, time, with tabs between them.
pub fn stops(places: &str, atlas: &mut Atlas) -> String {
    let mut lines = String::new();
    for Stop { point, precision, country, name, time, state } in plan(&Sightings::read(places), atlas) {
        for value in [point.lat, point.lon, rank(precision), standing(state)] {
            push(&mut lines, value, '\t');
        }
        for word in [country.map_or("", |country| country.code()), &name, &time] {
            lines.push_str(word);
            lines.push('\t');
        }
        lines.push('\n');
    }
    lines
}

const fn rank(precision: Precision) -> i32 {
    match precision {
        Precision::Exact => 0,
        Precision::Airport => 1,
        Precision::Town => 2,
        Precision::Region => 3,
        Precision::Country => 4,
    }
}

const fn standing(state: State) -> i32 {
    match state {
        State::Passed => 0,
        State::Last => 1,
        State::Ahead => 2,
        State::Unreached => 3,
    }
}

/// The way as lines on the Earth, for a street map: a line a stop, longitude and latitude in turn, in thousandths of a degree, on over
/// 180°. Asked with latitude and longitude of each stop, in millionths, in a line.
pub fn lines(question: &str) -> String {
    let points: Vec<Point> = parts(question, b'\n').map(Numbers).map(|mut line| Point { lat: line.next(), lon: line.next() }).collect();
    let mut text = String::new();
    for leg in legs(&points) {
        for position in leg {
            for angle in [position.lon, position.lat] {
                push(&mut text, (angle * (180_000.0 / PI) + 0.5).floor() as i32, ' ');
            }
        }
        text.push('\n');
    }
    text
}
