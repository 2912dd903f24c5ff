//! What was derived of the way, in canonical form.

use crate::journey::{Journey, Span};
use crate::shipment::{Instant, Stamp};
use serde::Serialize;

/// The way of a parcel.
#[derive(Clone, Debug, Serialize)]
pub struct JourneyForm {
    /// `waiting`, `picked_up`, `inferred`, `overdue`, `not_reported`.
    pub first_mile: &'static str,
    /// Until when the first scan is due, while the parcel is only announced.
    pub first_scan_due: Option<String>,
    /// The number that this one has replaced.
    pub replaces: Option<String>,
    /// What nobody named and the scans show: `origin`, `destination`.
    pub inferred: Vec<&'static str>,
    /// The stages that the parcel has reached, in order.
    pub stages: Vec<SpanForm>,
}

/// One stage that a parcel has reached.
#[derive(Clone, Debug, Serialize)]
pub struct SpanForm {
    /// Its name.
    pub stage: &'static str,
    /// Its first scan, in the form of event times.
    pub start: Option<String>,
    /// The first scan of a later stage; null while it lasts.
    pub end: Option<String>,
    /// How long it took, or has taken so far.
    pub seconds: Option<i64>,
    /// No scan says so.
    pub inferred: bool,
}

impl JourneyForm {
    pub(super) fn new(journey: &Journey, now: Instant) -> Self {
        let inferred = [("origin", journey.origin_inferred), ("destination", journey.destination_inferred)];
        Self {
            first_mile: journey.first_mile.name(),
            first_scan_due: journey.first_scan_due.map(|due| Stamp::moment(due).iso()),
            replaces: journey.replaces.clone(),
            inferred: inferred.into_iter().filter(|(_, holds)| *holds).map(|(name, _)| name).collect(),
            stages: journey.stages.iter().map(|span| SpanForm::new(*span, now)).collect(),
        }
    }
}

impl SpanForm {
    fn new(span: Span, now: Instant) -> Self {
        Self {
            stage: span.stage.name(),
            start: span.start.map(Stamp::iso),
            end: span.end.map(Stamp::iso),
            seconds: span.seconds(now),
            inferred: span.inferred,
        }
    }
}
