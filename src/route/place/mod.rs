//! Where a scan was made, when the provider tells it in words only.
//!
//! [`find`] goes from the surest to the vaguest: coordinates, an airport, a town, a region, a country. What it found says how
//! sure it is, for the map draws a pin only where the point is exact. Wrong is worse than vague, and worse than nothing: a
//! word counts as a town only when nothing else in its part of the text stays unexplained.
//!
//! The towns come from files, one for each country and one for the world, which are loaded when a name has to be looked up:
//! [`countries`] and [`world`] tell which. `docs/places.md` tells the rules, `data/places/README.md` where the names come from.

mod gazetteer;
mod hint;
mod letters;
mod words;

use crate::shipment::{Country, Point};
pub use gazetteer::Gazetteer;
use gazetteer::Spot;
use words::Words;

/// What a scan says of where it was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Coordinates.
    pub point: Option<Point>,
    /// The country.
    pub country: Option<Country>,
    /// The provider's words, which may hold a region, a postcode, the code of an airport.
    pub town: String,
}

impl Seen {
    /// The countries that it can mean when it names none.
    fn hints(&self) -> Vec<Country> {
        if self.country.is_none() && self.point.is_none() { hint::countries(&self.town) } else { Vec::new() }
    }
}

/// How near the place is to its point, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// The provider gave the coordinates.
    Exact,
    /// At this airport.
    Airport,
    /// In this town or near it.
    Town,
    /// Somewhere in this state or province; the point is the middle of its towns.
    Region,
    /// Somewhere in this country; the point is the town where most parcels enter it.
    Country,
}

/// A place on the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it is drawn.
    pub point: Point,
    /// How near to the truth that is.
    pub precision: Precision,
    /// The town, or the code of a region (`NY`); empty for a country, whose name the page knows in the buyer's language.
    pub name: String,
    /// The country.
    pub country: Option<Country>,
}

/// Gives places without a country the one that their own form and the rest of the parcel agree on: `NJ` is in the United
/// States; a Thai name in Thailand; `PA` beside `SP` in Brazil, not in Pennsylvania. Call it first.
pub fn settle(seen: &mut [Seen]) {
    let named: Vec<Country> = seen.iter().filter_map(|one| one.country).collect();
    let hints: Vec<Vec<Country>> = seen.iter().map(Seen::hints).collect();
    for (one, own) in seen.iter_mut().zip(&hints) {
        let others = hints.iter().filter(|other| !other.is_empty());
        let common = |country: &&Country| {
            if named.is_empty() { others.clone().all(|other| other.contains(country)) } else { named.contains(country) }
        };
        let mut fitting = own.iter().filter(common);
        one.country = match (own.as_slice(), fitting.next(), fitting.next()) {
            ([only], _, _) | (_, Some(only), None) => Some(*only),
            _ => one.country,
        };
    }
}

/// The countries whose files are wanted: those in which a name has to be looked up. Each once.
pub fn countries(seen: &[Seen]) -> Vec<Country> {
    let mut wanted = Vec::new();
    let context = world(seen);
    for one in seen {
        // A name without a country may be in any country of the parcel.
        for country in one.country.filter(|_| context || one.point.is_none()).into_iter().chain(one.hints()) {
            if !wanted.contains(&country) {
                wanted.push(country);
            }
        }
    }
    wanted
}

/// Whether the world's file is wanted: some name comes without a country.
pub fn world(seen: &[Seen]) -> bool {
    seen.iter().any(|one| one.point.is_none() && one.country.is_none() && !one.town.is_empty())
}

/// Finds a place with the files that are at hand; `None` when nothing sure can be said.
pub fn find(seen: &Seen, gazetteers: &[Gazetteer]) -> Option<Found> {
    if let Some(point) = seen.point {
        return Some(Found { point, precision: Precision::Exact, name: seen.town.clone(), country: seen.country });
    }
    let words = Words::of(&seen.town);
    let mut best: Option<Spot<'_>> = None;
    for gazetteer in gazetteers {
        let Some(spot) = gazetteer.search(&words, seen.country) else { continue };
        // Two countries have such a town, and nothing tells which is meant.
        if best.as_ref().is_some_and(|other| other.country != spot.country) {
            return None;
        }
        if best.as_ref().is_none_or(|other| spot.precision < other.precision) {
            best = Some(spot);
        }
    }
    best.and_then(Spot::found)
}
