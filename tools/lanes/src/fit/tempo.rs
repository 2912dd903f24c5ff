//! How fast each stage goes these days.

use super::Fit;
use super::curves::quicken;

/// The days over which the tempo is measured, and that many parcels' worth of belief that it has not changed.
const TEMPO_DAYS: i32 = 5;
const TEMPO_PRIOR: f64 = 50.0;

impl Fit<'_> {
    /// How fast each stage goes: ends of the last days by those expected, among parcels that began lately. Then every
    /// curve of the stage goes at that tempo.
    pub(super) fn measure_tempo(&mut self) {
        for stage in 0..self.spells.stages.len() {
            let Some(root) = self.curves.get(stage).and_then(|curves| curves.first()) else { continue };
            let since = self.as_of.plus(-TEMPO_DAYS);
            let began = since.plus(-((root.quantile(0.5) * 1.4) as i32).clamp(3, 40));
            let (mut came, mut due) = (TEMPO_PRIOR, TEMPO_PRIOR);
            for (parcel, spell) in self.every() {
                if spell.stage != stage || spell.start < began || spell.end.is_some_and(|end| end < since) {
                    continue;
                }
                for (day, expected, is_end) in self.days(parcel, spell, since) {
                    came += if is_end { 1.0 } else { 0.0 };
                    due += expected * if stage == self.last_stage() { self.factor(parcel, day) } else { 1.0 };
                }
            }
            let tempo = came / due;
            if let Some(of) = self.tempo.get_mut(stage) {
                *of = tempo;
            }
            for curve in self.curves.get_mut(stage).into_iter().flatten() {
                quicken(curve, tempo);
            }
        }
    }
}
