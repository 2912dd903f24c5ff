//! The route: which places become stops, and how they are drawn.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic, and so may what it calls")]

use parcelight::journey::Journey;
use parcelight::route::great_circle::{Arc, Position};
use parcelight::route::projection::Projection;
use parcelight::route::sketch::{Sketch, draw};
use parcelight::route::{Route, land, plan};
use parcelight::shipment::{Day, Event, Instant, LocalClock, Place, Point, Stamp};
use proptest::prelude::*;

const HONG_KONG: (f64, f64) = (22.3089, 113.915);
const SHENZHEN: (f64, f64) = (22.6393, 113.811);
const LOS_ANGELES: (f64, f64) = (33.9425, -118.408);
const CINCINNATI: (f64, f64) = (39.0488, -84.6678);

fn point((lat, lon): (f64, f64)) -> Point {
    Point { lat: (lat * 1e6).round() as i32, lon: (lon * 1e6).round() as i32 }
}

fn place(name: &str, at: (f64, f64)) -> Place {
    Place { text: format!("{name} hub"), city: Some(name.into()), country: None, point: Some(point(at)) }
}

/// A scan so many hours after the start, in a town.
fn scan(hours: i64, name: &str, at: (f64, f64)) -> Event {
    let time = Some(Stamp::moment(Instant(1_796_000_000 + hours * 3_600)));
    Event { time, place: Some(place(name, at)), ..Event::default() }
}

fn journey(events: Vec<Event>) -> Journey {
    Journey { now: events.len().checked_sub(1), events, ..Journey::default() }
}

fn names(route: &Route) -> Vec<&str> {
    route.stops.iter().map(|stop| stop.name.as_str()).collect()
}

#[test]
fn stops_are_the_places_of_the_scans_and_the_last_one_is_marked() {
    let bare = Event { place: Some(Place { text: "Somewhere".into(), ..Place::default() }), ..Event::default() };
    let events = vec![scan(0, "Shenzhen", SHENZHEN), bare, scan(30, "Los Angeles", LOS_ANGELES), scan(60, "Cincinnati", CINCINNATI)];
    let route = plan(&journey(events), None);
    assert_eq!(names(&route), ["Shenzhen", "Los Angeles", "Cincinnati"]);
    assert_eq!(route.stops.iter().map(|stop| stop.last).collect::<Vec<_>>(), [false, false, true]);
    assert_eq!(route.last(), 2);
}

#[test]
fn without_coordinates_there_is_no_route() {
    let bare = Event { place: Some(Place { text: "Somewhere".into(), ..Place::default() }), ..Event::default() };
    assert_eq!(plan(&journey(vec![bare]), None), Route::default());
    assert_eq!(plan(&Journey::default(), None), Route::default());
}

#[test]
fn neighbours_nearer_than_40_km_are_one_stop_the_later() {
    let route = plan(&journey(vec![scan(0, "Shenzhen", SHENZHEN), scan(3, "Hong Kong", HONG_KONG)]), None);
    assert_eq!(names(&route), ["Hong Kong"]);
    assert_eq!(route.stops[0].point, point(HONG_KONG));
    let twice = plan(&journey(vec![scan(0, "Shenzhen", SHENZHEN), scan(9, "Shenzhen", SHENZHEN)]), None);
    assert_eq!(names(&twice), ["Shenzhen"]);
    // 45 km apart.
    let apart = plan(&journey(vec![scan(0, "One", (10.0, 20.0)), scan(9, "Other", (10.405, 20.0))]), None);
    assert_eq!(names(&apart), ["One", "Other"]);
}

#[test]
fn a_name_is_the_town_or_else_the_words_of_the_provider_and_is_not_lost_when_stops_are_merged() {
    let mut later = scan(5, "", HONG_KONG);
    later.place = Some(Place { point: Some(point(HONG_KONG)), ..Place::default() });
    let mut first = scan(0, "", SHENZHEN);
    first.place = Some(Place { text: "SZX gateway".into(), point: Some(point(SHENZHEN)), ..Place::default() });
    assert_eq!(names(&plan(&journey(vec![first, later]), None)), ["SZX gateway"]);
}

#[test]
fn a_scan_that_no_aeroplane_could_reach_is_left_out() {
    let jump = vec![scan(0, "Shenzhen", SHENZHEN), scan(2, "Los Angeles", LOS_ANGELES), scan(20, "Cincinnati", CINCINNATI)];
    assert_eq!(names(&plan(&journey(jump), None)), ["Shenzhen", "Cincinnati"]);
    // 12,924 km in 14.5 hours is a freighter without a stop.
    let direct = vec![scan(0, "Hong Kong", HONG_KONG), scan(15, "Cincinnati", CINCINNATI)];
    assert_eq!(names(&plan(&journey(direct), None)).len(), 2);
    // A printed clock without a zone proves nothing.
    let mut unzoned = scan(0, "Los Angeles", LOS_ANGELES);
    unzoned.time = Day::new(2026, 11, 29).map(|day| Stamp::clock(LocalClock::new(day, 0)));
    assert_eq!(names(&plan(&journey(vec![scan(0, "Shenzhen", SHENZHEN), unzoned]), None)).len(), 2);
}

#[test]
fn scans_after_the_deciding_one_are_not_on_the_way() {
    let mut journey =
        journey(vec![scan(0, "Shenzhen", SHENZHEN), scan(30, "Cincinnati", CINCINNATI), scan(99, "Los Angeles", LOS_ANGELES)]);
    journey.now = Some(1);
    assert_eq!(names(&plan(&journey, None)), ["Shenzhen", "Cincinnati"]);
}

#[test]
fn the_destination_comes_after_the_last_stop_unless_the_parcel_is_there() {
    let there = place("Cincinnati", CINCINNATI);
    let route = plan(&journey(vec![scan(0, "Shenzhen", SHENZHEN)]), Some(&there));
    assert_eq!((names(&route), route.last()), (vec!["Shenzhen", "Cincinnati"], 0));
    let route = plan(&journey(vec![scan(0, "Florence", (39.0, -84.63))]), Some(&there));
    assert_eq!((names(&route), route.last()), (vec!["Florence"], 0));
    let route = plan(&Journey::default(), Some(&there));
    assert_eq!((names(&route), route.stops[0].last), (vec!["Cincinnati"], false));
}

#[test]
fn great_circles_meet_the_computed_ones() {
    let rows = include_str!("fixtures/great_circles.csv").lines().skip(3);
    for row in rows {
        let (pair, numbers) = row.split_once(',').unwrap();
        let numbers: Vec<f64> = numbers.split(',').map(|number| number.parse().unwrap()).collect();
        let arc = Arc::new(point((numbers[0], numbers[1])).into(), point((numbers[2], numbers[3])).into());
        assert!((arc.kilometres() - numbers[4]).abs() < 0.01, "{pair}: {} km", arc.kilometres());
        for (fraction, expected) in [(0.25, &numbers[5..7]), (0.5, &numbers[7..9]), (0.75, &numbers[9..11])] {
            let Position { lat, lon } = arc.at(fraction);
            let off = (lat.to_degrees() - expected[0]).abs().max((lon.to_degrees() - expected[1]).abs());
            assert!(off < 1.5e-4, "{pair} at {fraction}: {off}");
        }
    }
}

#[test]
fn great_circles_of_no_length_or_half_the_earth_have_a_way() {
    let north = Position { lat: 40f64.to_radians(), lon: 0.0 };
    let arc = Arc::new(north, north);
    assert!(arc.kilometres() < 1e-6);
    assert!((arc.at(0.5).lat - north.lat).abs() < 1e-9);
    let arc = Arc::new(north, Position { lat: -north.lat, lon: std::f64::consts::PI });
    assert!((arc.kilometres() - 20_015.1).abs() < 0.1);
    assert!(arc.at(0.25).lat > north.lat, "over the north");
    let pole = Position { lat: std::f64::consts::FRAC_PI_2, lon: 0.0 };
    assert!(Arc::new(pole, Position { lat: -pole.lat, lon: 0.0 }).at(0.5).lat.abs() < 1e-9);
}

#[test]
fn equal_earth_meets_the_published_values() {
    for ((lon, lat), (x, y)) in [
        ((90.0, 45.0), (1.159_854, 0.860_231)),
        ((0.0, 90.0), (0.0, 1.317_363)),
        ((180.0, 0.0), (2.706_630, 0.0)),
        ((113.811, 22.6393), (1.648_007, 0.452_323)),
        ((-118.408, 33.9425), (-1.633_732, 0.666_034)),
    ] {
        let parallel = Projection::EqualEarth.parallel(f64::to_radians(lat));
        assert!((parallel.width * f64::to_radians(lon) - x).abs() < 1e-6 && (parallel.height - y).abs() < 1e-6, "{lon} {lat}");
    }
}

#[test]
fn land_is_read_to_its_end() {
    let rings: Vec<_> = land::rings().collect();
    assert_eq!(rings.len(), 158);
    assert!(rings.iter().all(|ring| ring.len() > 2));
    assert!(rings.iter().flatten().all(|&(lon, lat)| (-1_900..=1_950).contains(&lon) && (-600..=840).contains(&lat)));
    let holds = |lat: f64, lon: f64| {
        let corner = |&(lon, lat): &(i32, i32)| (f64::from(lon) / 10.0, f64::from(lat) / 10.0);
        let edges = |ring: &Vec<(i32, i32)>| ring.iter().map(corner).zip(ring.iter().map(corner).cycle().skip(1)).collect::<Vec<_>>();
        let crossed = |((x, y), (u, v)): &((f64, f64), (f64, f64))| (*y > lat) != (*v > lat) && lon < (u - x) * (lat - y) / (v - y) + x;
        rings.iter().flat_map(edges).filter(crossed).count() % 2 == 1
    };
    for (name, lat, lon) in [
        ("Shenzhen inland", 23.0, 114.0),
        ("Taipei", 24.9, 121.5),
        ("Hainan", 19.2, 109.8),
        ("Singapore", 1.35, 103.85),
        ("Bali", -8.4, 115.2),
        ("Lombok", -8.6, 116.3),
        ("Timor", -9.3, 124.9),
        ("Manila inland", 15.0, 121.0),
        ("Cebu", 10.3, 123.75),
        ("Colombo inland", 7.5, 80.7),
        ("Cyprus", 35.0, 33.1),
        ("Mauritius", -20.3, 57.6),
        ("Hawaii", 19.6, -155.5),
        ("Auckland", -37.1, 175.1),
        ("Reykjavik", 64.3, -20.8),
        ("Havana inland", 22.5, -81.5),
        ("Puerto Rico", 18.2, -66.5),
        ("Tenerife", 28.3, -16.6),
        ("Okinawa", 26.5, 127.9),
        ("Chukotka", 66.0, 178.0),
    ] {
        assert!(holds(lat, lon), "no land at {name}");
    }
    assert!(!holds(42.0, 51.0), "the Caspian Sea");
    assert!(!holds(0.0, -150.0) && !holds(30.0, -40.0), "the oceans");
}

/// What holds for every drawing.
fn check(stops: &[Point], sketch: &Sketch) {
    assert_eq!(sketch.points.len(), stops.len());
    for &(x, y) in &sketch.points {
        assert!((0..=640).contains(&x) && (0..=400).contains(&y), "({x}, {y}) lies outside");
    }
    assert_eq!(sketch.past.is_empty() && sketch.next.is_empty(), stops.len() < 2);
    for (x, y) in ends(&sketch.past).into_iter().chain(ends(&sketch.next)) {
        assert!((0..=640).contains(&x) && (0..=400).contains(&y), "the way passes ({x}, {y})");
    }
    for (x, y) in ends(&sketch.land) {
        assert!((-5..=645).contains(&x) && (-5..=405).contains(&y), "land at ({x}, {y})");
    }
}

/// The places that path data passes, control points left out.
fn ends(path: &str) -> Vec<(i32, i32)> {
    assert!(path.bytes().all(|byte| byte.is_ascii_digit() || b"Mmcz- ".contains(&byte)), "{path}");
    let mut places = Vec::new();
    let (mut at, mut start) = ((0, 0), (0, 0));
    for (command, numbers) in commands(path) {
        let steps: Vec<(i32, i32)> = numbers.chunks(2).map(|pair| (pair[0], pair[1])).collect();
        match command {
            'M' => {
                at = steps[0];
                places.push(at);
            }
            'z' => at = start,
            'm' => {
                for (index, step) in steps.into_iter().enumerate() {
                    at = (at.0 + step.0, at.1 + step.1);
                    if index == 0 {
                        start = at;
                    }
                    places.push(at);
                }
            }
            _ => {
                assert_eq!(steps.len() % 3, 0, "a curve has three pairs a piece");
                for step in steps.into_iter().skip(2).step_by(3) {
                    at = (at.0 + step.0, at.1 + step.1);
                    places.push(at);
                }
            }
        }
    }
    places
}

fn commands(path: &str) -> Vec<(char, Vec<i32>)> {
    let mut list: Vec<(char, Vec<i32>)> = Vec::new();
    let mut number = String::new();
    for letter in path.chars().chain([' ']) {
        if !letter.is_ascii_digit() && !number.is_empty() {
            list.last_mut().unwrap().1.push(number.parse().unwrap());
            number.clear();
        }
        match letter {
            ' ' => {}
            '-' | '0'..='9' => number.push(letter),
            command => list.push((command, Vec::new())),
        }
    }
    list
}

fn drawn(stops: &[(f64, f64)], last: usize) -> Sketch {
    let stops: Vec<Point> = stops.iter().copied().map(point).collect();
    let sketch = draw(&stops, last);
    check(&stops, &sketch);
    sketch
}

#[test]
fn the_pacific_is_crossed_without_a_break() {
    for stops in [
        [SHENZHEN, LOS_ANGELES],
        [HONG_KONG, CINCINNATI],
        [(-33.9461, 151.177), LOS_ANGELES],
        [(-37.67, 144.84), (-37.0, 174.79)],
        [(-37.0081, 174.792), (-33.393, -70.7858)],
    ] {
        let sketch = drawn(&stops, 0);
        assert_eq!(sketch.next.matches('M').count(), 1);
        let (from, to) = (sketch.points[0], sketch.points[1]);
        assert!(from.0 < to.0, "from west to east: {from:?} to {to:?}");
        assert!(!sketch.land.is_empty());
        let steps: Vec<_> = ends(&sketch.next).windows(2).map(|pair| (pair[1].0 - pair[0].0).abs()).collect();
        assert!(steps.iter().all(|&step| step < 150), "{steps:?}");
    }
}

#[test]
fn a_way_over_the_far_north_stays_on_the_canvas() {
    let sketch = drawn(&[HONG_KONG, CINCINNATI], 1);
    let top = ends(&sketch.past).into_iter().map(|(_, y)| y).min().unwrap();
    assert!((48..=200).contains(&top), "{top}");
    drawn(&[(61.17, -150.0), (60.2, 11.1)], 0);
    drawn(&[(40.0, -4.0), (-40.0, 176.0)], 0);
    drawn(&[(90.0, 0.0), (-90.0, 0.0), (90.0, 50.0)], 1);
}

#[test]
fn a_short_way_shows_a_coast_around_it() {
    // Jakarta, Surabaya, Denpasar: 1,000 km take about half of the width, and islands are seen.
    let sketch = drawn(&[(-6.2, 106.8), (-7.25, 112.75), (-8.65, 115.2)], 1);
    assert!(sketch.points[2].0 - sketch.points[0].0 < 200);
    assert!(sketch.land.matches('z').count() > 8);
    // London to Leeds.
    let sketch = drawn(&[(51.5, -0.1), (53.8, -1.5)], 1);
    assert!(sketch.points[0].1 > sketch.points[1].1, "north is up");
    assert!(sketch.land.matches('z').count() > 4);
}

#[test]
fn one_stop_lies_in_the_middle() {
    let sketch = drawn(&[(25.2, 55.27)], 0);
    assert_eq!(sketch.points, [(320, 200)]);
    assert!(sketch.past.is_empty() && sketch.next.is_empty() && !sketch.land.is_empty());
    assert_eq!(draw(&[], 0), Sketch::default());
}

#[test]
fn legs_after_the_last_stop_passed_are_still_to_come() {
    let stops = [SHENZHEN, LOS_ANGELES, CINCINNATI];
    let halfway = drawn(&stops, 1);
    let first = |path: &str| ends(path)[0];
    assert_eq!(first(&halfway.past), halfway.points[0]);
    assert_eq!(*ends(&halfway.past).last().unwrap(), halfway.points[1]);
    assert_eq!(first(&halfway.next), halfway.points[1]);
    assert_eq!(*ends(&halfway.next).last().unwrap(), halfway.points[2]);
    assert!(drawn(&stops, 0).past.is_empty());
    assert!(drawn(&stops, 2).next.is_empty());
    assert!(drawn(&stops, 99).next.is_empty());
}

#[test]
fn the_drawing_is_small() {
    for stops in [[SHENZHEN, LOS_ANGELES], [SHENZHEN, (-23.43, -46.47)], [SHENZHEN, (13.69, 100.75)]] {
        let sketch = drawn(&stops, 1);
        assert!(sketch.land.len() < 12_000 && sketch.past.len() < 500, "{} {}", sketch.land.len(), sketch.past.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_stops_are_drawn_on_the_canvas(
        stops in prop::collection::vec((-90_000_000..=90_000_000, -180_000_000..=180_000_000), 0..8),
        last in 0usize..10,
    ) {
        let stops: Vec<Point> = stops.into_iter().map(|(lat, lon)| Point { lat, lon }).collect();
        check(&stops, &draw(&stops, last));
    }

    #[test]
    fn any_close_stops_are_drawn_on_the_canvas(
        (lat, lon) in (-89_000_000i32..=89_000_000, -180_000_000i32..=180_000_000),
        steps in prop::collection::vec((-1_000_000i32..=1_000_000, -100_000i32..=100_000), 1..6),
    ) {
        let near = |(north, east): (i32, i32)| Point { lat: (lat + north).clamp(-90_000_000, 90_000_000), lon: (lon + east).clamp(-180_000_000, 180_000_000) };
        let stops: Vec<Point> = steps.into_iter().map(near).collect();
        check(&stops, &draw(&stops, 0));
    }
}
