//! A promise as evidence: what parcels do on the days around theirs.

use super::Distribution;
use crate::shipment::Day;

/// How much likelier than otherwise a parcel arrives on each day around the promised one, learned from parcels that had a
/// promise: arrivals on that day, by the arrivals that the lanes alone expected on it.
///
/// A factor multiplies the hazard of its day, so a promise is neither believed nor ignored: one that nobody keeps has
/// factors of 1 and changes nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    /// The days before the promised one that the first factor stands for.
    pub lead: i32,
    /// The factor of each day; outside of them it is 1.
    pub factors: Vec<f64>,
}

impl Evidence {
    /// Changes a forecast by what is known of parcels with a promise.
    pub fn apply(&self, distribution: &mut Distribution, promised: Day) {
        let (mut alive, mut left) = (1.0, 1.0);
        let today = distribution.today;
        for (days, mass) in distribution.mass.iter_mut().enumerate() {
            let offset = today.plus(days as i32).days_after(promised).saturating_add(self.lead);
            let factor = usize::try_from(offset).ok().and_then(|at| self.factors.get(at)).copied().unwrap_or(1.0);
            let hazard = if alive > 0.0 { *mass / alive } else { 0.0 };
            alive -= *mass;
            // A certain day stays certain, and no factor makes one.
            let hazard = if hazard < 0.95 { (hazard * factor).clamp(0.0, 0.95) } else { hazard };
            *mass = left * hazard;
            left -= *mass;
        }
    }
}
