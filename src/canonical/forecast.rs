//! The arrival window in canonical form.

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
    /// What the estimate was added up from; empty when somebody named the days.
    pub stages: Vec<StageForm>,
    /// The days until `to` on which nothing is delivered.
    pub closed: Vec<String>,
}

/// What a stage usually takes.
#[derive(Clone, Debug, Serialize)]
pub struct StageForm {
    /// Its name.
    pub stage: &'static str,
    /// Delivery days at least.
    pub least: u8,
    /// Delivery days at most.
    pub most: u8,
    /// It is the stage now.
    pub current: bool,
}

impl ForecastForm {
    pub(super) fn new(forecast: &Forecast) -> Self {
        let stage = |time: &crate::eta::StageTime| StageForm {
            stage: time.stage.name(),
            least: time.least,
            most: time.most,
            current: time.current,
        };
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
            stages: forecast.reasons.iter().map(stage).collect(),
            closed: forecast.closed.iter().map(|closed| closed.day.to_string()).collect(),
        }
    }
}
