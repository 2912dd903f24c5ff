//! The forward pass: from the hazards of the stages left to the day of arrival.

use super::{Curve, Distribution, WorkClock};
use crate::shipment::Day;

/// Days that a forecast looks ahead.
pub const HORIZON: usize = 150;

/// The stage in which a parcel is.
#[derive(Clone, Copy, Debug)]
pub struct Present<'a> {
    /// How long the stage takes.
    pub curve: &'a Curve,
    /// On which days it goes on.
    pub clock: &'a WorkClock<'a>,
    /// The day on which it began.
    pub since: Day,
}

/// The day on which the last stage ends, for a parcel that has not left its present one before `today`.
///
/// Distributions are added, never quantiles: each stage begins on the day on which the one before it ended. A day on
/// which nothing is done in a stage ends none.
///
/// ```
/// use parcelight::eta::model::{Curve, Present, StageClock, WorkClock, pass};
/// use parcelight::shipment::Day;
/// let curve = Curve { hazards: vec![0.0, 0.0, 0.0, 1.0], tail: 1.0, cured: 0.0, n: 1.0 };
/// let clock = WorkClock::new(StageClock::Customs, None, None, &[]);
/// let thursday = Day::new(2026, 12, 10).unwrap();
/// let arrival = pass(Present { curve: &curve, clock: &clock, since: thursday }, &[], thursday);
/// // Friday, Monday, Tuesday.
/// assert_eq!(arrival.quantile(0.5), Some(thursday.plus(5)));
/// ```
pub fn pass(present: Present<'_>, later: &[(&Curve, &WorkClock<'_>)], today: Day) -> Distribution {
    let nothing = Distribution { today, mass: Vec::new(), never: 1.0, passed: 0.0 };
    ends(present, later, today).pop().unwrap_or(nothing)
}

/// The same for the end of each stage: of the present one first.
pub fn ends(present: Present<'_>, later: &[(&Curve, &WorkClock<'_>)], today: Day) -> Vec<Distribution> {
    let elapsed = present.clock.between(present.since, today);
    // Only the bins still to come count: what came before cannot underflow, nor be impossible.
    let spent = elapsed as usize;
    let survivals = survivals(present.curve, spent);
    let inside = elapsed - spent as f64;
    let mut mass = vec![0.0; HORIZON];
    // A stage that is still to begin, announced for a later day, begins then.
    let start = usize::try_from(present.since.days_after(today)).unwrap_or(0);
    let clock = cumulative(present.clock, today);
    spread(&mut mass, start, 1.0 / survival(&survivals, inside), &survivals, &clock, inside);
    // Those that never leave are the likelier the longer it has not left.
    let ever = (1.0 - present.curve.cured) * present.curve.survival(elapsed);
    let mut arrives = if present.curve.cured > 0.0 { ever / (present.curve.cured + ever) } else { 1.0 };
    let passed = if later.is_empty() { 1.0 - present.curve.survival(elapsed) } else { 0.0 };
    let mut ends = Vec::with_capacity(later.len() + 1);
    for (curve, clock) in later {
        let survivals = self::survivals(curve, 0);
        let clock = cumulative(clock, today);
        let mut next = vec![0.0; HORIZON];
        for (day, share) in mass.iter().enumerate() {
            if *share > 0.0 {
                spread(&mut next, day, *share, &survivals, &clock, 0.0);
            }
        }
        ends.push(Distribution { today, mass: core::mem::replace(&mut mass, next), never: 1.0 - arrives, passed });
        arrives *= 1.0 - curve.cured;
    }
    ends.push(Distribution { today, mass, never: 1.0 - arrives, passed });
    ends
}

/// The survival at each whole day of work from a bin on, as far as the horizon.
fn survivals(curve: &Curve, from: usize) -> Vec<f64> {
    let mut values = Vec::with_capacity(HORIZON + 2);
    let mut survival = 1.0;
    for bin in 0..HORIZON + 2 {
        values.push(survival);
        survival *= 1.0 - curve.hazard(from + bin);
    }
    values
}

/// The survival, linear inside a bin.
#[inline(always)]
fn survival(values: &[f64], work: f64) -> f64 {
    let bin = work as usize;
    let (low, high) = (values.get(bin).copied().unwrap_or(0.0), values.get(bin + 1).copied().unwrap_or(0.0));
    low + (high - low) * (work - bin as f64)
}

/// The work done by the start of each day from today on.
fn cumulative(clock: &WorkClock<'_>, today: Day) -> Vec<f64> {
    let mut values = Vec::with_capacity(HORIZON + 1);
    let mut work = 0.0;
    for days in 0..=HORIZON {
        values.push(work);
        work += clock.weight(today.plus(days as i32));
    }
    values
}

/// Spreads a share that begins a stage on a day over the days on which it ends.
fn spread(mass: &mut [f64], from: usize, share: f64, survivals: &[f64], clock: &[f64], inside: f64) {
    let Some(start) = clock.get(from) else { return };
    let mut before = survival(survivals, inside);
    let mut day = from;
    // By number: an iterator over both costs the module twice the time.
    while let (Some(target), Some(end)) = (mass.get_mut(day), clock.get(day + 1)) {
        // Nothing is left that could show.
        if share * before < 1e-12 {
            break;
        }
        let after = survival(survivals, inside + (end - start));
        *target += share * (before - after);
        before = after;
        day += 1;
    }
}
