//! Parcels by the days of work that they took.

use parcelight::eta::model::{BINS, Curve};

/// Parcels of one key in one stage, by bin.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) ended: Vec<f64>,
    pub(crate) censored: Vec<f64>,
}

impl Counts {
    /// How many ended.
    pub(crate) fn came(&self) -> f64 {
        self.ended.iter().sum()
    }

    pub(crate) fn add(&mut self, bin: usize, ended: f64, censored: f64) {
        let bin = bin.min(BINS);
        let length = self.ended.len().max(bin + 1);
        self.ended.resize(length, 0.0);
        self.censored.resize(length, 0.0);
        if let Some(count) = self.ended.get_mut(bin) {
            *count += ended;
        }
        if let Some(count) = self.censored.get_mut(bin) {
            *count += censored;
        }
    }
}

/// The curve of counts alone. What ended gives its shape where hardly anybody was at risk.
pub(super) fn own(counts: &Counts) -> Option<Curve> {
    let shape = Curve::from_counts(&counts.ended, &[])?;
    let n = counts.ended.iter().sum::<f64>() + counts.censored.iter().sum::<f64>();
    Some(Curve { n, ..shape.updated(&counts.ended, &counts.censored, 1.0) })
}
