//! A parcel with what was derived of it, in canonical form.

use super::{EventForm, ForecastForm, JourneyForm};
use crate::eta::Arrival;
use crate::eta::estimate::Estimate;
use crate::journey::{Contact, Journey, Problem, Severity};
use crate::shipment::Instant;
use serde::Serialize;

/// One parcel.
#[derive(Clone, Debug, Serialize)]
pub struct ShipmentForm {
    /// The tracking number; null when the reply holds none.
    pub number: Option<String>,
    /// The first carrier, in the provider's words.
    pub carrier: Option<String>,
    /// The name of the status now.
    pub status: &'static str,
    /// Why.
    pub reason: Option<&'static str>,
    /// Where on the way it is.
    pub stage: &'static str,
    /// ISO 3166-1 alpha-2, given or inferred.
    pub origin: Option<String>,
    /// ISO 3166-1 alpha-2, given or inferred.
    pub destination: Option<String>,
    /// The second carrier and its number.
    pub last_mile: Option<LastMileForm>,
    /// The days that somebody named, as named.
    pub promise: Option<PromiseForm>,
    /// The arrival window.
    pub forecast: Option<ForecastForm>,
    /// What was derived of the way.
    pub journey: JourneyForm,
    /// The leading one first.
    pub problems: Vec<ProblemForm>,
    /// Oldest first.
    pub events: Vec<EventForm>,
}

/// The second carrier.
#[derive(Clone, Debug, Serialize)]
pub struct LastMileForm {
    /// Its own number.
    pub number: Option<String>,
    /// Its name.
    pub carrier: Option<String>,
}

/// Days that somebody named.
#[derive(Clone, Debug, Serialize)]
pub struct PromiseForm {
    /// First day; null for "by …".
    pub from: Option<String>,
    /// Last day.
    pub to: String,
}

/// A problem.
#[derive(Clone, Debug, Serialize)]
pub struct ProblemForm {
    /// What.
    pub kind: &'static str,
    /// `notice`, `warning`, `serious`.
    pub severity: &'static str,
    /// Since when, in the form of event times.
    pub since: Option<String>,
    /// A day that goes with it.
    pub until: Option<String>,
    /// Why.
    pub reason: Option<&'static str>,
    /// By when what comes next should happen.
    pub next: Option<String>,
    /// Whom to ask: `carrier`, `shop`.
    pub contact: &'static str,
}

impl ShipmentForm {
    pub(super) fn new(journey: &Journey, arrival: &Arrival, estimate: Option<&Estimate>, now: Instant) -> Self {
        let country = |country: Option<crate::shipment::Country>| country.map(|country| country.code().to_owned());
        let last_mile = journey.last_mile.as_ref();
        Self {
            number: Some(journey.number.clone()).filter(|number| !number.is_empty()),
            carrier: journey.carrier.clone(),
            status: journey.status.name(),
            reason: journey.reason.map(|reason| reason.name()),
            stage: journey.stage.name(),
            origin: country(journey.origin),
            destination: country(journey.destination),
            last_mile: last_mile.map(|last| LastMileForm { number: last.number.clone(), carrier: last.carrier.clone() }),
            promise: journey
                .promise
                .map(|promise| PromiseForm { from: promise.from.map(|day| day.to_string()), to: promise.to.to_string() }),
            forecast: match arrival {
                Arrival::Expected(forecast) => Some(ForecastForm::new(forecast, estimate)),
                _ => None,
            },
            journey: JourneyForm::new(journey, now),
            problems: journey.problems.iter().map(ProblemForm::new).collect(),
            events: journey.events.iter().map(EventForm::new).collect(),
        }
    }
}

impl ProblemForm {
    fn new(problem: &Problem) -> Self {
        Self {
            kind: problem.kind.name(),
            severity: match problem.severity {
                Severity::Notice => "notice",
                Severity::Warning => "warning",
                Severity::Serious => "serious",
            },
            since: problem.since.map(|since| since.to_string()),
            until: problem.until.map(|until| until.to_string()),
            reason: problem.reason.map(|reason| reason.name()),
            next: problem.next.map(|next| next.to_string()),
            contact: match problem.kind.contact() {
                Contact::Carrier => "carrier",
                Contact::Shop => "shop",
            },
        }
    }
}
