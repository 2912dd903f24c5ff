//! Which places become stops.

use super::great_circle::Arc;
use super::place::{Found, Gazetteer, Precision, find};
use super::sighting::{Sighting, Sightings};
use super::{State, Stop};
use crate::shipment::Point;

/// Nearer places are one stop, in kilometres: a hub and its town.
const NEAR: f64 = 40.0;
/// No parcel flies faster, in kilometres an hour: the place or the time of such a scan is wrong.
const FASTEST: f64 = 1_100.0;

/// The stops of a way: the places that are found, in order, then the country that it goes to. Neighbours less than 40 km apart
/// are one stop, the later of them. Of a country alone nothing more is told than of a town in it: it is a stop only between
/// other countries. A scan that no aeroplane could have reached in time is listed and not drawn.
pub fn plan(way: &Sightings, gazetteers: &[Gazetteer]) -> Vec<Stop> {
    let mut stops: Vec<Stop> = Vec::new();
    let mut unreached = Vec::new();
    let mut before: Option<i32> = None;
    for place in &way.places {
        let Some(found) = found(place, gazetteers) else { continue };
        if let (Some(stop), Some(from), Some(to)) = (stops.last(), before, place.minutes)
            && found.precision != Precision::Country
            && stop.precision != Precision::Country
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
    let ahead = way.goal.filter(|&goal| here != Some(goal)).and_then(|goal| find(&Sightings::anywhere_in(goal), &[]));
    if let Some(found) = ahead
        && stops.last().is_none_or(|stop| distance(stop.point, found.point) > NEAR)
    {
        stops.push(Stop::new(found, "", State::Ahead));
    }
    for (index, stop) in unreached.into_iter().rev() {
        stops.insert(index.min(stops.len()), stop);
    }
    stops
}

/// By the town, or by the words where these say more.
fn found(place: &Sighting, gazetteers: &[Gazetteer]) -> Option<Found> {
    let by_town = find(&place.by_town(), gazetteers);
    match by_town {
        Some(found) if found.precision != Precision::Country => Some(found),
        vague => find(&place.by_text(), gazetteers).or(vague),
    }
}

/// Appends a stop, or makes it one with the last.
fn add(stops: &mut Vec<Stop>, stop: Stop) {
    let Some(last) = stops.last_mut() else { return stops.push(stop) };
    let same_country = stop.country.is_some() && stop.country == last.country;
    if same_country && stop.precision == Precision::Country {
        // Somewhere in the country of the town before.
        return;
    }
    if (same_country && last.precision == Precision::Country) || distance(last.point, stop.point) < NEAR {
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
