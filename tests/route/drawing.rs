//! The drawing: on the canvas, without a break where the day changes, land where there is land.

use super::{CINCINNATI, HONG_KONG, LOS_ANGELES, SHENZHEN, point};
use parcelight::route::land;
use parcelight::route::sketch::{Look, Sketch, draw};
use parcelight::shipment::Point;
use proptest::prelude::*;

#[test]
fn land_is_read_to_its_end() {
    let rings: Vec<_> = land::rings().collect();
    assert_eq!(rings.len(), 192);
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
        assert!((0..=1280).contains(&x) && (0..=800).contains(&y), "({x}, {y}) lies outside");
    }
    assert_eq!(sketch.past.is_empty() && sketch.next.is_empty(), stops.len() < 2);
    for (x, y) in ends(&sketch.past).into_iter().chain(ends(&sketch.next)) {
        assert!((0..=1280).contains(&x) && (0..=800).contains(&y), "the way passes ({x}, {y})");
    }
    for (x, y) in ends(&sketch.land) {
        assert!((-9..=1289).contains(&x) && (-9..=809).contains(&y), "land at ({x}, {y})");
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
    let sketch = draw(&stops, last, Look::WHOLE);
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
        assert!(steps.iter().all(|&step| step < 300), "{steps:?}");
    }
}

#[test]
fn a_way_over_the_far_north_stays_on_the_canvas() {
    let sketch = drawn(&[HONG_KONG, CINCINNATI], 1);
    let top = ends(&sketch.past).into_iter().map(|(_, y)| y).min().unwrap();
    assert!((96..=400).contains(&top), "{top}");
    drawn(&[(61.17, -150.0), (60.2, 11.1)], 0);
    drawn(&[(40.0, -4.0), (-40.0, 176.0)], 0);
    drawn(&[(90.0, 0.0), (-90.0, 0.0), (90.0, 50.0)], 1);
}

#[test]
fn a_short_way_shows_a_coast_around_it() {
    // Jakarta, Surabaya, Denpasar: 1,000 km take about half of the width, and islands are seen.
    let sketch = drawn(&[(-6.2, 106.8), (-7.25, 112.75), (-8.65, 115.2)], 1);
    assert!(sketch.points[2].0 - sketch.points[0].0 < 400);
    assert!(sketch.land.matches('z').count() > 8);
    // London to Leeds.
    let sketch = drawn(&[(51.5, -0.1), (53.8, -1.5)], 1);
    assert!(sketch.points[0].1 > sketch.points[1].1, "north is up");
    assert!(sketch.land.matches('z').count() > 4);
}

#[test]
fn one_stop_lies_in_the_middle() {
    let sketch = drawn(&[(25.2, 55.27)], 0);
    assert_eq!(sketch.points, [(640, 400)]);
    assert!(sketch.past.is_empty() && sketch.next.is_empty() && !sketch.land.is_empty());
    assert_eq!(draw(&[], 0, Look::WHOLE), Sketch::default());
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
        assert!(sketch.land.len() < 18_000 && sketch.past.len() < 700, "{} {}", sketch.land.len(), sketch.past.len());
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
        check(&stops, &draw(&stops, last, Look::WHOLE));
    }

    #[test]
    fn any_close_stops_are_drawn_on_the_canvas(
        (lat, lon) in (-89_000_000i32..=89_000_000, -180_000_000i32..=180_000_000),
        steps in prop::collection::vec((-1_000_000i32..=1_000_000, -100_000i32..=100_000), 1..6),
    ) {
        let near = |(north, east): (i32, i32)| Point { lat: (lat + north).clamp(-90_000_000, 90_000_000), lon: (lon + east).clamp(-180_000_000, 180_000_000) };
        let stops: Vec<Point> = steps.into_iter().map(near).collect();
        check(&stops, &draw(&stops, 0, Look::WHOLE));
    }
}

#[test]
fn a_closer_look_keeps_what_is_in_the_middle_and_the_land_inside_the_canvas() {
    let stops = [point(SHENZHEN), point(LOS_ANGELES), point(CINCINNATI)];
    let whole = draw(&stops, 1, Look::WHOLE);
    let (x, y) = whole.points[0];
    let close = draw(&stops, 1, Look { zoom: 8.0, middle: (f64::from(x), f64::from(y)) });
    let (u, v) = close.points[0];
    assert!((u - 640).abs() <= 4 && (v - 400).abs() <= 4, "half a pixel, eight times as large");
    let (dx, dy) = (close.points[1].0 - u, close.points[1].1 - v);
    assert!((dx - 8 * (whole.points[1].0 - x)).abs() <= 8 && (dy - 8 * (whole.points[1].1 - y)).abs() <= 8, "{dx} {dy}");
    for (x, y) in ends(&close.land) {
        assert!((-9..=1289).contains(&x) && (-9..=809).contains(&y), "land at ({x}, {y})");
    }
    assert!(close.land.matches('z').count() >= 1 && close.land.len() < whole.land.len());
    let (least, most) = whole.limits;
    assert!(least <= 1.0 && least > 0.3 && most > 50.0, "{least} {most}");
}

#[test]
fn a_near_way_can_be_seen_from_afar() {
    let near = draw(&[point((51.5, -0.1)), point((53.8, -1.5))], 1, Look::WHOLE);
    assert!(near.limits.0 < 0.2, "{:?}", near.limits);
    let far = draw(&[point((51.5, -0.1)), point((53.8, -1.5))], 1, Look { zoom: near.limits.0, middle: (640.0, 400.0) });
    assert!(far.land.matches('z').count() > 60, "the whole Earth");
}
