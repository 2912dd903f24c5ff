//! Great circles and projections, against published and computed values.

use super::point;
use parcelight::route::great_circle::{Arc, Position};
use parcelight::route::projection::Projection;

#[test]
fn great_circles_meet_the_computed_ones() {
    let rows = include_str!("../fixtures/great_circles.csv").lines().skip(3);
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
