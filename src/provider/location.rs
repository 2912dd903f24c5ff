//! The place of an event.

use super::document::Document;
use crate::shipment::{Country, Place};

/// Two-letter codes that are a state of the USA or a province of Canada as well as a country.
const STATES: &str = "AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE PA SC SD TN VA SK NL PE NU YT MB";

/// The country at the end of a location such as `GASQUET, CA, US`, `Shenzhen, China` or `LEIPZIG - GERMANY`. A code that could be a state
/// counts after two commas, or when it is one of the countries that the parcel goes between.
pub(super) fn country(location: &str, ends: [Option<Country>; 2]) -> Option<Country> {
    let start = location.bytes().rposition(|byte| matches!(byte, b',' | b'-')).map_or(0, |comma| comma + 1);
    let last = location.get(start..)?.trim_ascii();
    let country = Country::read(last)?;
    let is_state = STATES.split(' ').any(|state| state == last);
    let commas = location.bytes().filter(|byte| *byte == b',').count();
    (!is_state || commas > 1 || ends.contains(&Some(country))).then_some(country)
}

/// A place of its words, or else of its town and state; nothing when nothing is known.
pub(super) fn place(mut place: Place, state: Option<String>) -> Option<Place> {
    if place.text.is_empty()
        && let Some(city) = &place.city
    {
        place.text.clone_from(city);
        if let Some(state) = state {
            place.text.push_str(", ");
            place.text.push_str(&state);
        }
    }
    (!place.is_empty()).then_some(place)
}

/// The first country that stands at one of these paths.
pub(super) fn first_country(document: Document<'_>, paths: &[&str]) -> Option<Country> {
    paths.iter().find_map(|path| document.country(path))
}
