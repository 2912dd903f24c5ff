//! Rules as whole numbers: how the module that checks them hands them to the widget.

use super::disruption::KINDS;
use super::{Disruption, Rules};
use crate::shipment::{Country, Day};

impl Rules {
    /// The thresholds in their order, then four numbers a disruption: its kind, its first and last day since 1970, and the
    /// letters of its country as a number; 0 for everywhere.
    #[cfg(any(not(target_arch = "wasm32"), feature = "rules"))]
    pub fn flat(&self) -> Vec<i32> {
        let mut numbers: Vec<i32> = self.clone().values().map(|value| *value as i32).collect();
        for disruption in &self.disruptions {
            let kind = KINDS.iter().position(|(_, reason)| *reason == disruption.reason).unwrap_or_default();
            let country =
                disruption.country.map_or(0, |country| country.code().bytes().fold(0, |sum, letter| sum << 8 | i32::from(letter)));
            numbers.extend([kind as i32, disruption.from.since_epoch(), disruption.to.since_epoch(), country]);
        }
        numbers
    }

    /// The rules of [`Self::flat`].
    ///
    /// ```
    /// use parcelight::journey::Rules;
    /// let rules = Rules::read(r#"{"life": 45, "disruptions": [{"kind": "strike", "from": "2026-12-01", "to": "2026-12-03", "country": "FR"}]}"#).unwrap();
    /// assert_eq!(Rules::from_flat(&rules.flat()), rules);
    /// ```
    pub fn from_flat(numbers: &[i32]) -> Self {
        let mut rules = Self::DEFAULT;
        let mut numbers = numbers.iter();
        for value in rules.values() {
            *value = numbers.next().map_or(*value, |number| i64::from(*number));
        }
        while let (Some(kind), Some(from), Some(to), Some(country)) = (numbers.next(), numbers.next(), numbers.next(), numbers.next()) {
            let letters = [(country >> 8) as u8, *country as u8];
            let country = std::str::from_utf8(&letters).ok().and_then(Country::from_alpha2);
            if let Some(&(_, reason)) = KINDS.get(*kind as usize) {
                rules.disruptions.push(Disruption { reason, from: Day::from_epoch(*from), to: Day::from_epoch(*to), country });
            }
        }
        rules
    }
}
