//! What the forecasts of the past weeks were worth: how often a parcel came within each share.

use super::Distribution;

/// The share of the map in the result; the rest is the distribution as it was, which keeps its tails.
const TRUST: f64 = 0.85;

/// The distribution function of the probability integral transform of past forecasts, at 0, 5 … 100 %: of a forecast that
/// was right as often as it said, the 21 numbers are those shares themselves.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// The share of past parcels that came within each twentieth of their forecast; from 0 to 1, never falling.
    pub shares: [f64; 21],
}

impl Calibration {
    /// From 21 numbers per mille, never falling; `None` for anything else.
    pub fn from_per_mille(numbers: &[i32]) -> Option<Self> {
        if numbers.len() != 21 || numbers.first() != Some(&0) || numbers.last() != Some(&1_000) {
            return None;
        }
        let mut shares = [0.0; 21];
        let mut before = 0;
        for (share, number) in shares.iter_mut().zip(numbers) {
            if *number < before {
                return None;
            }
            *share = f64::from(*number) / 1_000.0;
            before = *number;
        }
        Some(Self { shares })
    }

    /// From the transforms of past parcels, each with its weight; those without an end yet stand as 1. `None` without any.
    pub fn from_transforms(transforms: &[(f64, f64)]) -> Option<Self> {
        let all: f64 = transforms.iter().map(|(_, weight)| weight).sum();
        if all <= 0.0 || all.is_nan() {
            return None;
        }
        let mut shares = [0.0; 21];
        for (step, share) in shares.iter_mut().enumerate() {
            let level = step as f64 / 20.0;
            let below: f64 = transforms.iter().filter(|(value, _)| *value <= level).map(|(_, weight)| weight).sum();
            *share = if step == 0 {
                0.0
            } else if step == 20 {
                1.0
            } else {
                below / all
            };
        }
        Some(Self { shares })
    }

    /// As 21 numbers per mille.
    pub fn to_per_mille(&self) -> Vec<i32> {
        self.shares.iter().map(|share| (share * 1_000.0 + 0.5) as i32).collect()
    }

    /// The corrected value of a distribution function.
    pub fn apply(&self, share: f64) -> f64 {
        let mut step = 0.0;
        for pair in self.shares.windows(2) {
            if let [low, high] = pair
                && share <= (step + 1.0) / 20.0
            {
                let inside = (share * 20.0 - step).max(0.0);
                return TRUST * (low + (high - low) * inside) + (1.0 - TRUST) * share;
            }
            step += 1.0;
        }
        1.0
    }

    /// Corrects a forecast. What is known to have passed without an arrival is taken out of the map, as it is out of the
    /// forecast: so one more silent day never makes it earlier. Comes before [`Evidence`](super::Evidence).
    pub fn correct(&self, distribution: &mut Distribution) {
        let passed = distribution.passed;
        let behind = self.apply(passed);
        let left = 1.0 - behind;
        if left > 1e-6 {
            distribution.remap(|share| (self.apply(passed + (1.0 - passed) * share) - behind) / left);
        }
    }
}
