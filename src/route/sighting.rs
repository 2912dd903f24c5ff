//! The places of a journey, as the widget wrote them down (`view::map`).

use super::place::{Seen, settle};
use super::text::number;
use crate::parts::parts;
use crate::shipment::{Country, Point};

/// One place where the parcel was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sighting {
    /// The coordinates, where given.
    pub point: Option<Point>,
    /// The moment of the last scan there, in minutes; `None` where the clock has no zone.
    pub minutes: Option<i32>,
    /// The country.
    pub country: Option<Country>,
    /// The time of that scan in words.
    pub time: String,
    /// The town, where it stands apart.
    pub town: String,
    /// The provider's own words.
    pub text: String,
}

/// All that is known of a way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sightings {
    /// In order.
    pub places: Vec<Sighting>,
    /// The country that the parcel goes to; `None` when it is there, or that is not known.
    pub goal: Option<Country>,
}

impl Sightings {
    /// Reads what the widget wrote: a line a place, fields with tabs between them, and the goal in the last line.
    ///
    /// ```
    /// use parcelight::route::sighting::Sightings;
    /// let way = Sightings::read("22543100\t114057900\t0\tCN\tWed 9 Dec, 08:12\tShenzhen\tShenzhen hub\t\nTH");
    /// assert_eq!((way.places.len(), way.places[0].town.as_str()), (1, "Shenzhen"));
    /// assert_eq!(way.goal.map(|country| country.code()), Some("TH"));
    /// ```
    pub fn read(text: &str) -> Self {
        let mut all = Self::default();
        for line in parts(text, b'\n') {
            let mut fields = parts(line, b'\t');
            let mut next = || fields.next().unwrap_or_default();
            let first = next();
            // The last line has one field.
            all.goal = Country::from_alpha2(first);
            if all.goal.is_some() || first.is_empty() {
                continue;
            }
            let (lat, lon) = (number(first), number(next()));
            all.places.push(Sighting {
                point: Point::new(lat, lon),
                minutes: Some(number(next())).filter(|&minutes| minutes != 0),
                country: Country::from_alpha2(next()),
                time: next().to_owned(),
                town: next().to_owned(),
                text: next().to_owned(),
            });
        }
        all
    }

    /// What is to be looked for: of each place the town, then the provider's own words; then the goal, where there is one.
    pub fn seen(&self) -> Vec<Seen> {
        let mut seen = Vec::new();
        for place in &self.places {
            // The words may hold an airport code, or a district that the town is missing from.
            for words in [if place.town.is_empty() { &place.text } else { &place.town }, &place.text] {
                seen.push(Seen { point: place.point, country: place.country, town: words.clone() });
            }
        }
        if self.goal.is_some() {
            seen.push(Seen { point: None, country: self.goal, town: String::new() });
        }
        settle(&mut seen);
        seen
    }
}
