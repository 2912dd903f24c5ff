//! The files that are at hand, and what was found in them.

use super::{Found, Gazetteer, Seen, find};
use crate::shipment::Country;

/// So many answers are kept: those of some fifty parcels.
const MOST: usize = 500;

/// What was found, or not, by the words of a scan.
#[derive(Debug)]
struct Answer {
    country: Option<Country>,
    town: String,
    found: Option<Found>,
}

/// All gazetteers that came, for all parcels of a page. A file is searched line by line, so an answer is kept: a parcel that
/// was scanned once more asks for every place of its way again.
#[derive(Debug, Default)]
pub struct Atlas {
    gazetteers: Vec<Gazetteer>,
    answers: Vec<Answer>,
}

impl Atlas {
    /// Without any file.
    pub const fn new() -> Self {
        Self { gazetteers: Vec::new(), answers: Vec::new() }
    }

    /// A file has come, in which places may be found that were not before.
    ///
    /// ```
    /// use parcelight::route::place::{Atlas, Gazetteer, Seen};
    /// use parcelight::shipment::Country;
    /// let iceland = Country::from_alpha2("IS").unwrap();
    /// let seen = Seen { country: Some(iceland), town: "Akureyri".to_owned(), ..Seen::default() };
    /// let mut atlas = Atlas::new();
    /// assert_eq!(atlas.find(&seen), None);
    /// let file = include_str!("../../../data/places/towns/IS.txt").to_owned();
    /// atlas.learn(Gazetteer::read(iceland, file).unwrap());
    /// assert!(atlas.find(&seen).is_some_and(|found| found.name == "Akureyri"));
    /// ```
    pub fn learn(&mut self, gazetteer: Gazetteer) {
        self.gazetteers.push(gazetteer);
        self.answers.clear();
    }

    /// As [`find`], with the files that are at hand.
    pub fn find(&mut self, seen: &Seen) -> Option<Found> {
        let known = |answer: &&Answer| seen.point.is_none() && answer.country == seen.country && answer.town == seen.town;
        if let Some(answer) = self.answers.iter().find(known) {
            return answer.found.clone();
        }
        let found = find(seen, &self.gazetteers);
        if self.answers.len() < MOST && seen.point.is_none() {
            self.answers.push(Answer { country: seen.country, town: seen.town.clone(), found: found.clone() });
        }
        found
    }
}
