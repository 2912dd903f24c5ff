//! Which places become stops.

use super::{Route, Stop};
use crate::journey::Journey;
use crate::shipment::{Instant, Place, Point};

/// Nearer places are one stop, in kilometres: a hub and its town.
const NEAR: f64 = 40.0;
/// No parcel flies faster, in kilometres an hour: the place or the time of such a scan is wrong.
const FASTEST: f64 = 1_100.0;
/// The mean radius of the Earth, in kilometres.
const RADIUS: f64 = 6_371.0;

/// The stops of a journey: the scans with coordinates up to the one that decided the status, then the destination, where
/// its coordinates are known. Neighbours less than 40 km apart are one stop, the later of them; a scan that no aeroplane
/// could have reached in time is left out.
pub fn plan(journey: &Journey, destination: Option<&Place>) -> Route {
    let mut stops: Vec<Stop> = Vec::new();
    let mut before: Option<Instant> = None;
    // What comes after the deciding scan is noise, or lies in the future.
    let count = journey.now.map_or(journey.events.len(), |index| index.saturating_add(1));
    for event in journey.events.iter().take(count) {
        let Some((place, point)) = located(event.place.as_ref()) else { continue };
        let instant = event.time.and_then(|time| time.instant());
        if let (Some(stop), Some(from), Some(to)) = (stops.last(), before, instant)
            && !within(stop.point, point, FASTEST * (to.0.saturating_sub(from.0)).max(0) as f64 / 3_600.0)
            && !within(stop.point, point, NEAR)
        {
            continue;
        }
        add(&mut stops, place, point);
        before = instant;
    }
    if let Some(stop) = stops.last_mut() {
        stop.last = true;
    }
    if let Some((place, point)) = located(destination)
        && !stops.last().is_some_and(|stop| within(stop.point, point, NEAR))
    {
        add(&mut stops, place, point);
    }
    Route { stops }
}

fn located(place: Option<&Place>) -> Option<(&Place, Point)> {
    place.and_then(|place| Some((place, place.point?)))
}

fn add(stops: &mut Vec<Stop>, place: &Place, point: Point) {
    let name = place.city.as_ref().unwrap_or(&place.text);
    match stops.last_mut().filter(|stop| within(stop.point, point, NEAR)) {
        Some(stop) => {
            stop.point = point;
            if !name.is_empty() {
                stop.name.clone_from(name);
            }
        }
        None => stops.push(Stop { point, name: name.clone(), last: false }),
    }
}

/// Are two points at most so many kilometres apart on the sphere?
fn within(one: Point, other: Point, kilometres: f64) -> bool {
    let angle = kilometres / RADIUS;
    if angle >= std::f64::consts::PI {
        return true;
    }
    // The haversine formula, without its inverse: versines are compared instead of angles.
    let parallels = (1.0 - versine(degrees(one.lat))) * (1.0 - versine(degrees(other.lat)));
    versine(degrees(one.lat - other.lat)) + parallels * versine(degrees(one.lon.wrapping_sub(other.lon))) <= versine(angle)
}

/// Millionths of a degree as radians.
fn degrees(value: i32) -> f64 {
    f64::from(value) * (std::f64::consts::PI / 180e6)
}

/// 1 − cos of an angle between −2π and 2π. A short series: the library's cosine weighs more than the whole plan.
fn versine(angle: f64) -> f64 {
    let turned = angle.abs();
    let half = (if turned > std::f64::consts::PI { 2.0 * std::f64::consts::PI - turned } else { turned }) / 2.0;
    let square = half * half;
    let sine = half * (1.0 - square / 6.0 * (1.0 - square / 20.0 * (1.0 - square / 42.0 * (1.0 - square / 72.0))));
    2.0 * sine * sine
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_versine_is_one_minus_the_cosine() {
        for degree in -360..=360 {
            let angle = f64::from(degree).to_radians();
            assert!((versine(angle) - (1.0 - angle.cos())).abs() < 2e-5, "{degree}");
        }
    }

    #[test]
    fn distances_hold_across_the_antimeridian_and_near_the_pole() {
        let point = |lat: f64, lon: f64| Point { lat: (lat * 1e6) as i32, lon: (lon * 1e6) as i32 };
        // Distances of tests/fixtures/great_circles.csv.
        for (one, other, kilometres) in [
            (point(22.6393, 113.811), point(33.9425, -118.408), 11_644.76),
            (point(22.3089, 113.915), point(39.0488, -84.6678), 12_923.53),
            (point(23.3924, 113.299), point(-23.4356, -46.4731), 17_952.78),
            (point(4.7016, -74.1469), point(25.7954, -80.2901), 2_435.11),
        ] {
            assert!(within(one, other, kilometres * 1.001));
            assert!(!within(one, other, kilometres * 0.999));
        }
        assert!(within(point(0.0, 179.9), point(0.0, -179.9), 23.0));
        assert!(!within(point(0.0, 179.9), point(0.0, -179.9), 22.0));
    }
}
