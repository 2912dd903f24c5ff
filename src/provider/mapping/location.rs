//! The place of an event.

use crate::document::LONGEST;
use crate::parts::parts;
use crate::shipment::{Country, Place};

/// Two-letter codes that are a state of the USA or a province of Canada as well as a country.
const STATES: &str = "AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE PA SC SD TN VA SK NL PE NU YT MB";

/// The country at the end of a location such as `GASQUET, CA, US`, `Shenzhen, China` or `LEIPZIG - GERMANY`. A code that could be a state
/// counts after two commas, or when it is one of the countries that the parcel goes between.
pub(in crate::provider) fn country(location: &str, ends: [Option<Country>; 2]) -> Option<Country> {
    let (mut last, mut commas) = (location, 0);
    for (at, byte) in location.bytes().enumerate() {
        commas += u32::from(byte == b',');
        if matches!(byte, b',' | b'-') {
            last = location.get(at + 1..)?;
        }
    }
    let last = last.trim_ascii();
    let country = Country::read(last)?;
    (!is_state(last) || commas > 1 || ends.contains(&Some(country))).then_some(country)
}

fn is_state(word: &str) -> bool {
    parts(STATES, b' ').any(|state| state == word)
}

/// A town, alone or with its country.
#[inline(never)]
pub(in crate::provider) fn town(city: Option<String>, country: Option<Country>) -> Option<Place> {
    place(Place { city, country, ..Place::default() }, None)
}

/// A place of its words, or else of its town and state; nothing when nothing is known.
pub(in crate::provider) fn place(mut place: Place, state: Option<String>) -> Option<Place> {
    if place.text.is_empty()
        && let Some(city) = &place.city
    {
        place.text.clone_from(city);
        if let Some(state) = state
            && city.len() + state.len() < LONGEST - 2
        {
            place.text.push_str(", ");
            place.text.push_str(&state);
        }
    }
    (!place.is_empty()).then_some(place)
}
