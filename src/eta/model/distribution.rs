//! The day of arrival, as a share for each day.

use crate::shipment::Day;

/// What is known of the day on which a parcel arrives.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution {
    /// The first day, that of the forecast.
    pub today: Day,
    /// Of the parcels that arrive, the share that does so on each day from today on. What is missing to 1 arrives later.
    pub mass: Vec<f64>,
    /// The share of all parcels that never arrives, as far as is known today.
    pub never: f64,
    /// The share of the last stage's duration that is behind the parcel already; 0 when other stages are still to come.
    pub passed: f64,
}

impl Distribution {
    /// The first day by which this share of the parcels that arrive is there; `None` past the horizon.
    pub fn quantile(&self, share: f64) -> Option<Day> {
        let mut sum = 0.0;
        for (days, mass) in self.mass.iter().enumerate() {
            sum += mass;
            // Sums of many shares miss a round number by a few bits.
            if *mass > 0.0 && sum >= share - 1e-9 {
                return Some(self.today.plus(days as i32));
            }
        }
        None
    }

    /// The share that is there by the end of a day.
    pub fn by(&self, day: Day) -> f64 {
        let mut sum = 0.0;
        for (days, mass) in self.mass.iter().enumerate() {
            if self.today.plus(days as i32) > day {
                break;
            }
            sum += mass;
        }
        sum
    }

    /// The share of one day.
    pub fn on(&self, day: Day) -> f64 {
        usize::try_from(day.days_after(self.today)).ok().and_then(|days| self.mass.get(days)).copied().unwrap_or(0.0)
    }

    /// The day with the largest share; the first of equals.
    pub fn mode(&self) -> Option<Day> {
        let (mut best, mut most) = (None, 0.0);
        for (days, mass) in self.mass.iter().enumerate() {
            if *mass > most {
                (best, most) = (Some(self.today.plus(days as i32)), *mass);
            }
        }
        best
    }

    /// Replaces the distribution function by another that never falls, given its old values in order of days.
    pub(super) fn remap(&mut self, mut value: impl FnMut(f64) -> f64) {
        let (mut sum, mut before) = (0.0, 0.0);
        for mass in &mut self.mass {
            sum += *mass;
            // A day without mass keeps none, whatever the map does with the bits.
            if *mass > 0.0 {
                let after: f64 = value(sum);
                *mass = (after - before).max(0.0);
                before = if after > before { after } else { before };
            }
        }
    }
}
