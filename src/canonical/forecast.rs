//! The arrival window in canonical form.

use crate::eta::estimate::{Estimate, State};
use crate::eta::{Forecast, Source};
use serde::Serialize;

/// The days to come; `null` in the shipment when there is nothing to expect or a date would mislead.
#[derive(Clone, Debug, Serialize)]
pub struct ForecastForm {
    /// First day; null for "by …".
    pub from: Option<String>,
    /// Last day.
    pub to: String,
    /// The most likely day, when one stands out.
    pub likely: Option<String>,
    /// Whose days these are: `carrier`, `estimate`, `shop`.
    pub source: &'static str,
    /// The last day of a promise that has passed.
    pub late_since: Option<String>,
    /// The stages of the way, with what they usually take.
    pub stages: Vec<StageForm>,
    /// The days until `to` on which nothing is delivered.
    pub closed: Vec<String>,
}

/// What a stage usually takes.
#[derive(Clone, Debug, Serialize)]
pub struct StageForm {
    /// Its name in lane tables.
    pub stage: String,
    /// `behind`, `now`, `ahead`.
    pub state: &'static str,
    /// Working days at least.
    pub least: u8,
    /// Working days at most.
    pub most: u8,
}

impl ForecastForm {
    pub(super) fn new(forecast: &Forecast, estimate: Option<&Estimate>) -> Self {
        let stages = estimate.map(|estimate| estimate.stretches.as_slice()).unwrap_or_default();
        Self {
            from: forecast.from.map(|day| day.to_string()),
            to: forecast.to.to_string(),
            likely: forecast.likely.map(|day| day.to_string()),
            source: match forecast.source {
                Source::Carrier => "carrier",
                Source::Estimate => "estimate",
                Source::Shop => "shop",
            },
            late_since: forecast.late_since.map(|day| day.to_string()),
            stages: stages.iter().map(StageForm::new).collect(),
            closed: forecast.closed.iter().map(ToString::to_string).collect(),
        }
    }
}

impl StageForm {
    fn new(stretch: &crate::eta::estimate::Stretch) -> Self {
        let state = match stretch.state {
            State::Behind(_) => "behind",
            State::Now(_) => "now",
            State::Ahead => "ahead",
        };
        Self { stage: stretch.name.clone(), state, least: stretch.usual.0, most: stretch.usual.1 }
    }
}
