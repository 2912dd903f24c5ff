//! What all fits of a file share: the lanes and those behind them, and the holidays of their countries.

use crate::spells::Spells;
use parcelight::eta::holiday::Holidays;
use parcelight::shipment::Country;
use std::collections::HashMap;

/// The lanes of a file and those behind them, each once; and the holidays of their countries.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Their keys; a parent stands before its children.
    pub keys: Vec<String>,
    /// The parent of each.
    pub parents: Vec<Option<usize>>,
    /// The most special key of each lane of the file.
    pub leaves: Vec<usize>,
    holidays: Vec<Holidays>,
}

impl Index {
    /// Of a file.
    pub fn new(spells: &Spells) -> Self {
        let mut index = Self::default();
        let mut seen: HashMap<String, usize> = HashMap::new();
        for lane in &spells.lanes {
            for place in [&lane.origin, &lane.destination] {
                let country = place.split('-').next().and_then(Country::from_alpha2);
                if index.holidays(country).is_none() {
                    index.holidays.extend(country.and_then(parcelight_calendars::holidays));
                }
            }
            let mut parent = None;
            for key in lane.chain() {
                let at = *seen.entry(key).or_insert_with_key(|key| {
                    index.keys.push(key.clone());
                    index.parents.push(parent);
                    index.keys.len() - 1
                });
                parent = Some(at);
            }
            index.leaves.push(parent.unwrap_or(0));
        }
        index
    }

    /// The holidays of a country, where they are known: `data/holidays`.
    pub(super) fn holidays(&self, country: Option<Country>) -> Option<&Holidays> {
        self.holidays.iter().find(|holidays| Some(holidays.country()) == country)
    }
}
