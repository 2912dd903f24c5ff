//! What a promise tells.

use super::Fit;
use crate::spells::Parcel;
use parcelight::eta::model::Evidence;
use parcelight::shipment::Day;

/// The stretches of days around a promise that share a factor, and the prior of each.
const AROUND: [i32; 16] = [-30, -26, -22, -19, -16, -13, -10, -7, -5, -3, -1, 0, 1, 3, 7, 14];
const AROUND_PRIOR: f64 = 30.0;
/// Days before the promise from which on there are factors.
const LEAD: i32 = 60;

impl Fit<'_> {
    /// Arrivals on the days around a promise, by those that the lanes alone expected on them.
    pub(super) fn learn_promises(&mut self) {
        let mut sums = [(AROUND_PRIOR, AROUND_PRIOR); AROUND.len() + 1];
        for (parcel, spell) in self.every() {
            let Some(promise) = parcel.promise.filter(|_| spell.stage == self.last_stage()) else { continue };
            for (day, expected, is_end) in self.days(parcel, spell, spell.start) {
                let weight = 0.5_f64.powf(f64::from(self.as_of.days_after(day)) / self.options.half_life);
                if let Some((came, due)) = sums.get_mut(around(day.days_after(promise))) {
                    *came += if is_end { weight } else { 0.0 };
                    *due += weight * expected;
                }
            }
        }
        let factor = |offset: i32| sums.get(around(offset)).map_or(1.0, |(came, due)| came / due);
        self.evidence = Evidence { lead: LEAD, factors: (-LEAD..=LEAD / 2).map(factor).collect() };
    }

    pub(super) fn factor(&self, parcel: &Parcel, day: Day) -> f64 {
        let Some(promise) = parcel.promise else { return 1.0 };
        let at = day.days_after(promise).saturating_add(self.evidence.lead);
        usize::try_from(at).ok().and_then(|at| self.evidence.factors.get(at)).copied().unwrap_or(1.0)
    }
}

fn around(offset: i32) -> usize {
    AROUND.iter().filter(|edge| offset >= **edge).count()
}
