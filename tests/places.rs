//! Places that are told in words.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic, and so may what it calls")]

#[path = "route/place.rs"]
mod place;
#[path = "route/place_share.rs"]
mod place_share;

use parcelight::route::place::{Found, Gazetteer, Seen, countries, find, settle, world};
use parcelight::shipment::Country;
use std::path::Path;

fn file(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("data/places/towns").join(name).with_extension("txt")).unwrap()
}

fn gazetteer(country: Country) -> Gazetteer {
    Gazetteer::read(country, file(country.code())).unwrap()
}

/// The files that a page would load for the places of a parcel.
fn load(seen: &mut [Seen]) -> Vec<Gazetteer> {
    settle(seen);
    let mut all: Vec<_> = countries(seen).into_iter().map(gazetteer).collect();
    if world(seen) {
        all.push(Gazetteer::world(file("world")).unwrap());
    }
    all
}

fn seen(country: &str, town: &str) -> Seen {
    Seen { point: None, country: Country::from_alpha2(country), town: town.to_owned() }
}

/// Looks a place up that stands alone.
fn look(country: &str, town: &str) -> Option<Found> {
    find_among(&mut [seen(country, town)]).remove(0)
}

/// Looks up the places of one parcel.
fn find_among(seen: &mut [Seen]) -> Vec<Option<Found>> {
    let files = load(seen);
    seen.iter().map(|one| find(one, &files)).collect()
}
