//! The fit as a lane table.

use super::Fit;
use super::curves::quicken;
use parcelight::eta::lane::Table;
use parcelight::eta::model::Curve;

impl Fit<'_> {
    /// As the lane table that a page loads: each lane's own parcels at today's tempo, to be shrunk by who reads it. Lanes
    /// of which fewer effective parcels than `least` have ended are left to those behind them.
    pub fn table(&self, source: &str, least: f64) -> Table {
        let mut table = Table::default();
        table.as_of = self.as_of.to_string();
        table.source = source.to_owned();
        table.calibration = self.calibration.clone();
        table.evidence = Some(self.evidence.clone()).filter(|evidence| !evidence.factors.is_empty());
        table.weeks.clone_from(&self.weeks);
        for (at, (keys, stage)) in self.counts.iter().zip(&self.spells.stages).enumerate() {
            let cured = self.cured(at);
            let tempo = self.tempo.get(at).copied().unwrap_or(1.0);
            for (key, counts) in self.index.keys.iter().zip(keys) {
                if counts.came() < least {
                    continue;
                }
                let Some(mut curve) = Curve::from_counts(&counts.ended, &counts.censored) else { continue };
                quicken(&mut curve, tempo);
                table.insert(key, stage, Curve { cured, ..curve }.to_row());
            }
        }
        table
    }

    /// Key, stage and curve of every lane with parcels.
    pub fn curves(&self) -> impl Iterator<Item = (&str, &str, &Curve)> {
        self.curves.iter().zip(&self.spells.stages).flat_map(|(keys, stage)| {
            let lanes = self.index.keys.iter().zip(keys).filter(|(_, curve)| curve.n > 0.0);
            lanes.map(move |(key, curve)| (key.as_str(), stage.as_str(), curve))
        })
    }
}
