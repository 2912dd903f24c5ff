//! The outlines of the land, against the places where parcels go.

use parcelight::route::land::{GRID, rings};

/// Nobody lives there, or hardly anybody.
const EMPTY: &str = "AQ BV HM GS UM IO PN";

/// How far a place lies from an outline, in degrees; 0 within it.
fn away(ring: &[(f64, f64)], (lon, lat): (f64, f64)) -> f64 {
    let narrow = lat.to_radians().cos();
    let mut is_inside = false;
    let mut least = f64::MAX;
    for (index, &(x, y)) in ring.iter().enumerate() {
        let (u, v) = ring[(index + ring.len() - 1) % ring.len()];
        if (y > lat) != (v > lat) && lon < (u - x) * (lat - y) / (v - y) + x {
            is_inside = !is_inside;
        }
        let (dx, dy) = ((u - x) * narrow, v - y);
        let share = (((lon - x) * narrow * dx + (lat - y) * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0);
        least = least.min(((lon - x) * narrow - share * dx).hypot(lat - y - share * dy));
    }
    if is_inside { 0.0 } else { least }
}

#[test]
fn no_parcel_ends_in_the_sea() {
    let degrees = |value: i32| f64::from(value) / f64::from(GRID);
    let land: Vec<Vec<(f64, f64)>> =
        rings().map(|ring| ring.into_iter().map(|(lon, lat)| (degrees(lon), degrees(lat))).collect()).collect();
    let mut lost = Vec::new();
    for line in include_str!("../../data/places/gateways.txt").lines() {
        let mut parts = line.splitn(4, ' ');
        let code = parts.next().unwrap();
        let (lat, lon): (f64, f64) = (parts.next().unwrap().parse().unwrap(), parts.next().unwrap().parse().unwrap());
        let turns = [lon, lon + 360.0, lon - 360.0];
        let far = |&lon: &f64| land.iter().map(|ring| away(ring, (lon, lat))).fold(f64::MAX, f64::min);
        if !EMPTY.contains(code) && turns.iter().map(far).fold(f64::MAX, f64::min) > 0.36 {
            lost.push(line);
        }
    }
    assert!(lost.is_empty(), "no land at {lost:?}");
}
