//! How to fit.

use parcelight::eta::model::{Disruption, PRIOR_WEIGHT};

/// What a fit does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Decay, back-off, tempo, evidence of the promise, calibration.
    Full,
    /// Back-off alone, all past parcels alike.
    BackOff,
}

/// How to fit.
#[derive(Clone, Debug)]
pub struct Options {
    /// The days after which a spell counts half, by its start; infinite for no decay.
    pub half_life: f64,
    /// The weight of a parent in a lane, in parcels.
    pub prior_weight: f64,
    /// What was announced: days on which less was done.
    pub disruptions: Vec<Disruption>,
    /// Whether spells count that the file never ends although it could: those 90 days old at its end. Without them the
    /// share that never arrives is not learned, and the fit knows what was known only afterwards.
    pub with_lost: bool,
    /// Whether the promise counts.
    pub with_promise: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { half_life: 60.0, prior_weight: PRIOR_WEIGHT, disruptions: Vec::new(), with_lost: true, with_promise: true }
    }
}
