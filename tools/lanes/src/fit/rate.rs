//! Hazards added up: what was expected of a spell, day by day.

use super::Fit;
use crate::spells::{Parcel, Spell};
use parcelight::eta::model::{BINS, Curve};
use parcelight::shipment::Day;

impl Fit<'_> {
    /// Rates of one known spell day by day: day, rate expected on it, whether it ended on it.
    pub(super) fn days(&self, parcel: &Parcel, spell: Spell, from: Day) -> Vec<(Day, f64, bool)> {
        let Some(ticks) = self.ticks(spell.stage, parcel) else { return Vec::new() };
        let Some(rates) = self.rates.get(spell.stage).and_then(|keys| keys.get(self.leaf(parcel))) else { return Vec::new() };
        let cured = self.curves.get(spell.stage).and_then(|keys| keys.get(self.leaf(parcel))).map_or(0.0, |curve| curve.cured);
        let last = spell.end.unwrap_or(self.as_of.plus(-1));
        let mut day = spell.start.max(from);
        let mut before = rate(rates, ticks.between(spell.start, day));
        let mut found = Vec::new();
        while day <= last {
            let after = rate(rates, ticks.between(spell.start, day.plus(1)));
            let is_end = spell.end == Some(day);
            // Of its last day it was there for half. And it may be one of those that never leave.
            let alive = (1.0 - cured) * f64::exp(-before);
            let expected = (after - before) * if cured > 0.0 { alive / (alive + cured) } else { 1.0 };
            found.push((day, expected / if is_end { 2.0 } else { 1.0 }, is_end));
            before = after;
            day = day.plus(1);
        }
        found
    }
}

/// The hazards of a curve added up at each bin: −ln of its survival.
pub(super) fn rates(curve: &Curve) -> Vec<f64> {
    let mut sum = 0.0;
    let mut values = vec![0.0];
    for bin in 0..=BINS {
        sum -= f64::ln(1.0 - curve.hazard(bin).min(0.98));
        values.push(sum);
    }
    values
}

/// The same in between.
pub(super) fn rate(values: &[f64], work: f64) -> f64 {
    let last = values.len().saturating_sub(2);
    let bin = (work as usize).min(last);
    let (low, high) = (values.get(bin).copied().unwrap_or(0.0), values.get(bin + 1).copied().unwrap_or(0.0));
    low + (high - low) * (work - bin as f64)
}
