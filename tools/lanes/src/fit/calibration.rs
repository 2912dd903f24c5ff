//! What the forecasts of the last days were worth.

use super::Fit;
use parcelight::eta::model::Calibration;

/// The days over which the calibration is measured, how long before them its parcels may have begun, and its prior.
const CALIBRATION_DAYS: i32 = 7;
const CALIBRATION_STARTS: i32 = 40;
const CALIBRATION_PRIOR: f64 = 60.0;
/// The stretches of a forecast that are corrected each by a factor.
const STRETCHES: [f64; 5] = [0.0, 0.3, 0.6, 0.8, 1.0];

impl Fit<'_> {
    /// Arrivals within each stretch of their forecast, in the last days, by those expected.
    pub(super) fn calibrate(&mut self) {
        let anchor = Self::under_way(self.spells);
        let (began, since) = (self.as_of.plus(-CALIBRATION_STARTS), self.as_of.plus(-CALIBRATION_DAYS));
        let mut sums = [(CALIBRATION_PRIOR, CALIBRATION_PRIOR); STRETCHES.len() - 1];
        for parcel in &self.spells.parcels {
            let Some(start) = parcel.spells.iter().find(|spell| spell.stage == anchor).and_then(|spell| self.known(spell)) else {
                continue;
            };
            let arrival = parcel.spells.iter().find(|spell| spell.stage == self.last_stage()).and_then(|spell| self.known(spell)?.end);
            if start.start < began || arrival.is_some_and(|day| day < since) {
                continue;
            }
            let Some(forecast) = self.raw(parcel, anchor, start.start, start.start) else { continue };
            let (mut left, mut day) = (1.0, start.start);
            for mass in &forecast.mass {
                let after: f64 = (left - mass).max(1e-9);
                if day >= since && day < self.as_of {
                    let (low, high) = (-f64::ln(left), -f64::ln(after));
                    let is_end = arrival == Some(day);
                    let alive = (1.0 - forecast.never) * left;
                    let ever = if forecast.never > 0.0 { alive / (alive + forecast.never) } else { 1.0 };
                    let high = if is_end { (low + high) / 2.0 } else { high };
                    for (pair, (came, due)) in STRETCHES.windows(2).zip(&mut sums) {
                        let [from, to] = pair else { continue };
                        let (from, to) = (-f64::ln(1.0 - from), if *to < 1.0 { -f64::ln(1.0 - to) } else { f64::INFINITY });
                        *due += (high.clamp(from, to) - low.clamp(from, to)) * self.factor(parcel, day) * ever;
                        *came += if is_end && from <= high && high < to { 1.0 } else { 0.0 };
                    }
                }
                if arrival == Some(day) || day >= self.as_of {
                    break;
                }
                left = after;
                day = day.plus(1);
            }
        }
        let mut numbers = Vec::new();
        for step in 0..21 {
            let share = f64::from(step) / 20.0;
            let mut rate = 0.0;
            for (pair, (came, due)) in STRETCHES.windows(2).zip(&sums) {
                let [from, to] = pair else { continue };
                rate += came / due * (-f64::ln(1.0 - share.clamp(*from, *to)) + f64::ln(1.0 - from));
            }
            numbers.push(if step == 20 { 1_000 } else { ((1.0 - f64::exp(-rate)) * 1_000.0).round() as i32 });
        }
        self.calibration = Calibration::from_per_mille(&numbers);
    }
}
