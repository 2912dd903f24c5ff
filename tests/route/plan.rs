//! Which places become stops.

use super::{CINCINNATI, HONG_KONG, LOS_ANGELES, SHENZHEN, point};
use parcelight::route::place::{Atlas, Gazetteer, Precision};
use parcelight::route::sighting::{Sighting, Sightings};
use parcelight::route::{State, Stop, plan};
use parcelight::shipment::Country;
use std::path::Path;

/// A scan so many hours after the start, in a town.
fn scan(hours: i32, town: &str, at: (f64, f64)) -> Sighting {
    Sighting {
        point: Some(point(at)),
        minutes: Some(29_933_333 + hours * 60),
        town: town.into(),
        text: format!("{town} hub"),
        ..Sighting::default()
    }
}

/// A scan that says a country, and perhaps a town, but no coordinates.
fn told(code: &str, town: &str) -> Sighting {
    Sighting { country: Country::from_alpha2(code), text: town.into(), ..Sighting::default() }
}

fn planned(places: Vec<Sighting>, goal: &str) -> Vec<Stop> {
    let mut atlas = Atlas::new();
    for code in ["CN", "TH", "US"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/places/towns").join(code).with_extension("txt");
        atlas.learn(Gazetteer::read(Country::from_alpha2(code).unwrap(), std::fs::read_to_string(path).unwrap()).unwrap());
    }
    plan(&Sightings { places, goal: Country::from_alpha2(goal) }, &mut atlas)
}

fn names(places: Vec<Sighting>) -> Vec<String> {
    planned(places, "").into_iter().map(|stop| stop.name).collect()
}

fn states(stops: &[Stop]) -> Vec<State> {
    stops.iter().map(|stop| stop.state).collect()
}

#[test]
fn stops_are_the_places_of_the_scans_and_the_last_one_is_marked() {
    let stops = planned(
        vec![
            scan(0, "Shenzhen", SHENZHEN),
            told("", "Somewhere"),
            scan(30, "Los Angeles", LOS_ANGELES),
            scan(60, "Cincinnati", CINCINNATI),
        ],
        "",
    );
    assert_eq!(stops.iter().map(|stop| stop.name.as_str()).collect::<Vec<_>>(), ["Shenzhen", "Los Angeles", "Cincinnati"]);
    assert_eq!(states(&stops), [State::Passed, State::Passed, State::Last]);
    assert!(stops.iter().all(|stop| stop.precision == Precision::Exact));
}

#[test]
fn where_nothing_is_found_there_is_no_stop() {
    assert_eq!(planned(vec![told("", "Somewhere")], ""), []);
    assert_eq!(planned(Vec::new(), ""), []);
}

#[test]
fn neighbours_nearer_than_40_km_are_one_stop_the_later() {
    let stops = planned(vec![scan(0, "Shenzhen", SHENZHEN), scan(3, "Hong Kong", HONG_KONG)], "");
    assert_eq!((stops.len(), stops[0].name.as_str(), stops[0].point), (1, "Hong Kong", point(HONG_KONG)));
    // 45 km apart.
    assert_eq!(names(vec![scan(0, "One", (10.0, 20.0)), scan(9, "Other", (10.405, 20.0))]), ["One", "Other"]);
}

#[test]
fn a_name_is_the_town_or_else_the_words_of_the_provider_and_is_not_lost_when_stops_are_merged() {
    let nameless = |hours, text: &str, at| Sighting { text: text.into(), town: String::new(), ..scan(hours, "", at) };
    assert_eq!(names(vec![nameless(0, "SZX gateway", SHENZHEN), nameless(5, "", HONG_KONG)]), ["SZX gateway"]);
}

#[test]
fn a_scan_that_no_aeroplane_could_reach_is_listed_and_not_drawn() {
    let jump = planned(vec![scan(0, "Shenzhen", SHENZHEN), scan(2, "Los Angeles", LOS_ANGELES), scan(20, "Cincinnati", CINCINNATI)], "");
    assert_eq!(jump.iter().map(|stop| stop.name.as_str()).collect::<Vec<_>>(), ["Shenzhen", "Los Angeles", "Cincinnati"]);
    assert_eq!(states(&jump), [State::Passed, State::Unreached, State::Last]);
    // 12,924 km in 15 hours is a freighter without a stop.
    assert!(!states(&planned(vec![scan(0, "Hong Kong", HONG_KONG), scan(15, "Cincinnati", CINCINNATI)], "")).contains(&State::Unreached));
    // A printed clock without a zone proves nothing.
    let unzoned = Sighting { minutes: None, ..scan(0, "Los Angeles", LOS_ANGELES) };
    assert!(!states(&planned(vec![scan(0, "Shenzhen", SHENZHEN), unzoned], "")).contains(&State::Unreached));
}

#[test]
fn of_a_country_alone_no_more_is_told_than_of_a_town_in_it() {
    let stops = planned(vec![told("CN", ""), told("CN", "Shenzhen"), told("CN", ""), told("TH", ""), told("TH", "Bangkok")], "");
    assert_eq!(
        stops.iter().map(|stop| (stop.name.as_str(), stop.precision)).collect::<Vec<_>>(),
        [("Shenzhen", Precision::Town), ("Bangkok", Precision::Town)]
    );
    let stops = planned(vec![told("CN", "Shenzhen"), told("TH", "")], "");
    assert_eq!((stops[1].precision, stops[1].name.as_str(), stops[1].state), (Precision::Country, "", State::Last));
}

#[test]
fn the_country_it_goes_to_lies_ahead_unless_the_parcel_is_there() {
    let stops = planned(vec![told("CN", "Shenzhen")], "TH");
    assert_eq!(states(&stops), [State::Last, State::Ahead]);
    assert_eq!(states(&planned(vec![told("CN", "Shenzhen"), told("TH", "")], "TH")), [State::Passed, State::Last]);
    // It is there, though the scan does not say so: no leg of some kilometres to somewhere in Thailand.
    assert_eq!(states(&planned(vec![scan(0, "Bangkok", (13.69, 100.75))], "TH")), [State::Last]);
}
