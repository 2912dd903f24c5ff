//! Where a scan was made, when the provider tells it in words only.
//!
//! [`find`] goes from the surest to the vaguest: coordinates, an airport, a town, a region, a country. What it found says how
//! sure it is, for the map draws a pin only where the point is exact. Wrong is worse than vague, and worse than nothing: a
//! word counts as a town only when nothing else in its part of the text stays unexplained.
//!
//! The towns come from files, one for each country and one for the world, which are loaded when a name has to be looked up:
//! [`countries`] and [`world`] tell which. `docs/places.md` tells the rules, `data/places/README.md` where the names come from.

mod atlas;
mod gazetteer;
mod hint;
mod letters;
mod words;

use crate::shipment::{Country, Point};
pub use atlas::Atlas;
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
    /// The countries that it can mean: the one that it names, or those that the form of its words allows.
    fn countries(&self) -> Vec<Country> {
        match self.country {
            Some(country) => vec![country],
            None if self.point.is_some() => Vec::new(),
            None => hint::countries(&self.town),
        }
    }

    /// The only country that it can mean.
    fn sure(&self) -> Option<Country> {
        match self.countries().as_slice() {
            [country] => Some(*country),
            _ => None,
        }
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

/// Gives places without a country the one that the rest of the parcel agrees with: `PA` beside `SP` is in Brazil, not in
/// Pennsylvania. Call it first, with all places of a parcel, those that have coordinates and its destination among them.
///
/// ```
/// use parcelight::route::place::{Seen, settle};
/// let mut seen = ["Belem, PA", "Santos / SP"].map(|town| Seen { town: town.to_owned(), ..Seen::default() });
/// settle(&mut seen);
/// assert!(seen.iter().all(|one| one.country.is_some_and(|country| country.code() == "BR")));
/// ```
pub fn settle(seen: &mut [Seen]) {
    let own: Vec<Vec<Country>> = seen.iter().map(Seen::countries).collect();
    let mut common: Vec<Country> = own.iter().filter(|one| one.len() == 1).flatten().copied().collect();
    if common.is_empty() {
        // None is sure: the one that all of them can mean.
        let all = own.iter().filter(|one| !one.is_empty());
        common = all.clone().flatten().copied().filter(|country| all.clone().all(|one| one.contains(country))).collect();
    }
    for (one, own) in seen.iter_mut().zip(&own) {
        let mut fitting = own.iter().filter(|country| own.len() == 1 || common.contains(country));
        one.country = fitting.next().copied().filter(|_| fitting.next().is_none());
    }
}

/// The countries whose files are wanted: those in which a name has to be looked up. Each once.
pub fn countries(seen: &[Seen]) -> Vec<Country> {
    let mut wanted = Vec::new();
    let context = world(seen);
    // A name without a country may be in any country of the parcel.
    for one in seen.iter().filter(|one| context || one.point.is_none()) {
        for country in one.countries() {
            if !wanted.contains(&country) {
                wanted.push(country);
            }
        }
    }
    wanted
}

/// Whether the world's file is wanted: the words of some place do not tell its country.
pub fn world(seen: &[Seen]) -> bool {
    seen.iter().any(|one| one.point.is_none() && !one.town.is_empty() && one.sure().is_none())
}

/// Finds a place with the files that are at hand; `None` when nothing sure can be said.
pub fn find(seen: &Seen, gazetteers: &[Gazetteer]) -> Option<Found> {
    if let Some(point) = seen.point {
        return Some(Found { point, precision: Precision::Exact, name: seen.town.clone(), country: seen.country });
    }
    let words = Words::of(&seen.town);
    let country = seen.sure();
    let mut best: Option<Spot<'_>> = None;
    for gazetteer in gazetteers {
        let Some(spot) = gazetteer.search(&words, country) else { continue };
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
