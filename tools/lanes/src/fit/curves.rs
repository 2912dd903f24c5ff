//! How long each stage of each lane takes: counted, the older spells less, and shrunk onto the lanes behind.

use super::counts::{Counts, own};
use super::rate::rates;
use super::{Fit, GIVEN_UP};
use parcelight::eta::model::Curve;

/// That many parcels' worth of belief that every spell ends.
const GIVEN_UP_PRIOR: f64 = 20.0;

impl Fit<'_> {
    /// The share of a stage's parcels that never leave it, by those old enough to tell.
    pub(super) fn cured(&self, stage: usize) -> f64 {
        let (mut lost, mut all) = (0.0, GIVEN_UP_PRIOR);
        for spell in self.spells.parcels.iter().flat_map(|parcel| &parcel.spells).filter(|spell| spell.stage == stage) {
            if self.as_of.days_after(spell.start) > GIVEN_UP && (spell.end.is_some() || self.options.with_lost) {
                all += 1.0;
                lost += if spell.end.is_none_or(|end| end >= self.as_of) { 1.0 } else { 0.0 };
            }
        }
        lost / all
    }

    pub(super) fn draw_curves(&mut self, half_life: f64) -> Option<()> {
        let (mut counts, mut shapes) = (Vec::new(), Vec::new());
        for stage in 0..self.spells.stages.len() {
            let mut all = Counts::default();
            for (parcel, spell) in self.every().filter(|(_, spell)| spell.stage == stage) {
                if let (Some(end), Some(ticks)) = (spell.end, self.ticks(stage, parcel)) {
                    all.add(ticks.between(spell.start, end) as usize, 1.0, 0.0);
                }
            }
            shapes.push((Curve::from_counts(&all.ended, &[])?, self.cured(stage)));
            counts.push(vec![Counts::default(); self.index.keys.len()]);
        }
        for (parcel, spell) in self.every() {
            let Some(ticks) = self.ticks(spell.stage, parcel) else { continue };
            let weight = 0.5_f64.powf(f64::from(self.as_of.days_after(spell.start)) / half_life);
            let (bin, ended, censored) = match spell.end {
                // Some time of that day: its middle.
                Some(end) => ((ticks.between(spell.start, end) + ticks.between(spell.start, end.plus(1))) / 2.0, weight, 0.0),
                None => {
                    let work = ticks.between(spell.start, self.as_of);
                    // It counts as far as it is likely to be one that will leave.
                    let (alive, cured) = shapes.get(spell.stage).map_or((1.0, 0.0), |(shape, cured)| (shape.survival(work), *cured));
                    let ever = (1.0 - cured) * alive;
                    (work, 0.0, if cured > 0.0 { weight * ever / (ever + cured) } else { weight })
                }
            };
            let mut key = Some(self.leaf(parcel));
            while let Some(at) = key {
                if let Some(of) = counts.get_mut(spell.stage).and_then(|keys| keys.get_mut(at)) {
                    of.add(bin as usize, ended, censored);
                }
                key = self.index.parents.get(at).copied().flatten();
            }
        }
        for (stage, (_, cured)) in counts.into_iter().zip(shapes) {
            let mut curves: Vec<Curve> = Vec::with_capacity(stage.len());
            for (at, of) in stage.iter().enumerate() {
                let parent = self.index.parents.get(at).copied().flatten().and_then(|parent| curves.get(parent));
                let curve = match parent {
                    Some(parent) => parent.updated(&of.ended, &of.censored, self.options.prior_weight),
                    None => own(of)?,
                };
                curves.push(Curve { cured: 0.0, n: of.ended.iter().sum::<f64>() + of.censored.iter().sum::<f64>(), ..curve });
            }
            // Those that never leave are not in these counts, once they are given up: their share stands beside the hazards.
            for curve in &mut curves {
                curve.cured = cured;
            }
            self.rates.push(curves.iter().map(rates).collect());
            self.curves.push(curves);
            self.counts.push(stage);
        }
        Some(())
    }
}

/// Lets a stage go at a tempo.
pub(super) fn quicken(curve: &mut Curve, tempo: f64) {
    for hazard in &mut curve.hazards {
        *hazard = 1.0 - (1.0 - *hazard).max(0.0).powf(tempo);
    }
    curve.tail = 1.0 - (1.0 - curve.tail).max(0.0).powf(tempo);
}
