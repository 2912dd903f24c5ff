//! Which places become stops.

use super::great_circle::Arc;
use super::place::{Atlas, Precision};
use super::sighting::Sightings;
use super::{State, Stop};
use crate::shipment::Point;

/// Nearer places are one stop, in kilometres: a hub and its town.
const NEAR: f64 = 40.0;
/// From the middle of a region to a town in it, at most, in kilometres.
const AROUND: f64 = 500.0;
/// No parcel flies faster, in kilometres an hour: the place or the time of such a scan is wrong.
const FASTEST: f64 = 1_100.0;

/// The stops of a way: the places that are found, in order, then the country that it goes to. Neighbours less than 40 km apart
/// are one stop, the later of them. Of a country alone nothing more is told than of a town in it: it is a stop only between
/// other countries. A scan that no aeroplane could have reached in time is listed and not drawn.
pub fn plan(way: &Sightings, atlas: &mut Atlas) -> Vec<Stop> {
    let mut stops: Vec<Stop> = Vec::new();
    let mut unreached = Vec::new();
    let mut before: Option<i32> = None;
    let seen = way.seen();
    let (pairs, goal) = seen.as_chunks();
    for (place, [by_town, by_text]) in way.places.iter().zip(pairs) {
        // Words say more than a town that is not found.
        let by_town = atlas.find(by_town);
        let is_vague = by_town.as_ref().is_none_or(|found| found.precision >= Precision::Region);
        let Some(mut found) = (if is_vague { atlas.find(by_text).or(by_town) } else { by_town }) else { continue };
        if found.precision == Precision::Region {
            // Its code says less to the buyer.
            found.name.clone_from(if place.town.is_empty() { &place.text } else { &place.town });
        }
        if let (Some(stop), Some(from), Some(to)) = (stops.last(), before, place.minutes)
            && found.precision < Precision::Region
            && stop.precision < Precision::Region
        {
            let kilometres = distance(stop.point, found.point);
            if kilometres > NEAR && kilometres > FASTEST * f64::from((to - from).max(0)) / 60.0 {
                unreached.push((stops.len(), Stop::new(found, &place.time, State::Unreached)));
                continue;
            }
        }
        add(&mut stops, Stop::new(found, &place.time, State::Passed));
        before = place.minutes.or(before);
    }
    let last = stops.last_mut();
    let here = last.as_ref().and_then(|stop| stop.country);
    if let Some(stop) = last {
        stop.state = State::Last;
    }
    if let Some(found) = goal.first().filter(|goal| here != goal.country).and_then(|goal| atlas.find(goal))
        && stops.last().is_none_or(|stop| distance(stop.point, found.point) > NEAR)
    {
        stops.push(Stop::new(found, "", State::Ahead));
    }
    for (index, stop) in unreached.into_iter().rev() {
        stops.insert(index.min(stops.len()), stop);
    }
    stops
}

/// Appends a stop, or makes it one with the last.
fn add(stops: &mut Vec<Stop>, stop: Stop) {
    let Some(last) = stops.last_mut() else { return stops.push(stop) };
    let kilometres = distance(last.point, stop.point);
    // Somewhere in the country, or the region, of the other one.
    let holds = |vague: &Stop, other: &Stop| {
        let is_around = vague.precision == Precision::Country || (vague.precision == Precision::Region && kilometres < AROUND);
        is_around && vague.country.is_some() && vague.country == other.country
    };
    if stop.precision > last.precision && holds(&stop, last) {
        return;
    }
    if holds(last, &stop) || kilometres < NEAR {
        let name = std::mem::take(&mut last.name);
        *last = stop;
        if last.name.is_empty() {
            last.name = name;
        }
    } else {
        stops.push(stop);
    }
}

fn distance(one: Point, other: Point) -> f64 {
    Arc::new(one.into(), other.into()).kilometres()
}
