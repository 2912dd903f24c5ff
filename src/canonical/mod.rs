//! The canonical form of a reply: what `parcelight inspect --json` prints and the playground shows. Its keys are a
//! contract. It is in no module that a shop's page loads.
//!
//! ```
//! use parcelight::canonical::{Outcome, inspect};
//! use parcelight::shipment::Instant;
//! let inspection = inspect("<html>502</html>", None, Instant(0));
//! assert_eq!(inspection.outcome(), Outcome::Unreadable);
//! ```

mod event;
mod forecast;
mod journey;
mod shipment;

use crate::eta::estimate::{Knowledge, expected};
use crate::journey::{Rules, derive_by};
use crate::provider::{Failure, FailureKind, Provider, Reply, Warning, read};
use crate::shipment::{Instant, Stamp};
pub use event::{EventForm, PlaceForm};
pub use forecast::{ForecastForm, StageForm};
pub use journey::{JourneyForm, SpanForm};
use serde::Serialize;
pub use shipment::{LastMileForm, ProblemForm, PromiseForm, ShipmentForm};

/// A reply in canonical form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Inspection {
    /// The id of the provider that it was recognised as.
    pub provider: Option<&'static str>,
    /// Why there is no parcel to show.
    pub error: Option<ErrorForm>,
    /// The parcels, in the order of the reply.
    pub shipments: Vec<ShipmentForm>,
    /// What was odd but could be read all the same.
    pub warnings: Vec<WarningForm>,
}

/// A failure.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorForm {
    /// `not_found unauthorized rate_limited invalid_number quota bad_request server bad_response`
    pub kind: &'static str,
    /// Words for the developer.
    pub message: String,
}

/// A warning.
#[derive(Clone, Debug, Serialize)]
pub struct WarningForm {
    /// What.
    pub kind: &'static str,
    /// The odd value, or where it stands.
    pub detail: String,
}

/// How the reading went: the exit code of the command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Read: 0.
    Read,
    /// The provider reported an error: 1.
    Refused,
    /// Not a reply that can be read: 2.
    Unreadable,
}

/// Reads a reply of a provider, given or to be recognised, as of a moment. An unknown provider id is a `bad_request`.
pub fn inspect(text: &str, provider: Option<&str>, now: Instant) -> Inspection {
    let known = provider.filter(|id| *id != "auto").map(|id| Provider::from_id(id).ok_or(id)).transpose();
    match known {
        Ok(provider) => Inspection::of(read(text, provider), now),
        Err(id) => {
            let message = ["unknown provider: ", id].concat();
            Inspection { error: Some(ErrorForm { kind: FailureKind::BadRequest.name(), message }), ..Inspection::default() }
        }
    }
}

/// The time of the newest scan in a reply, by which a recording can be judged as of the day it was made. A clock without
/// a zone is taken as UTC.
pub fn newest_scan(reply: &Reply) -> Option<Instant> {
    let events = reply.shipments.iter().flat_map(|shipment| &shipment.events);
    events.filter_map(|event| event.time).map(Stamp::assumed).max()
}

impl Inspection {
    /// The canonical form of what was read, by the default rules.
    pub fn of(reply: Result<Reply, Failure>, now: Instant) -> Self {
        Self::by(reply, now, &Rules::DEFAULT)
    }

    /// The same by a merchant's own rules.
    pub fn by(reply: Result<Reply, Failure>, now: Instant, rules: &Rules) -> Self {
        Self::with(reply, now, rules, &Knowledge::built_in())
    }

    /// The same with other lanes, and with holidays.
    pub fn with(reply: Result<Reply, Failure>, now: Instant, rules: &Rules, knowledge: &Knowledge) -> Self {
        match reply {
            Ok(reply) => {
                let journeys = reply.shipments.into_iter().map(|shipment| derive_by(shipment, now, rules));
                Self {
                    provider: reply.provider.map(Provider::id),
                    error: None,
                    shipments: journeys
                        .map(|journey| {
                            let (arrival, estimate) = expected(&journey, rules, now, knowledge);
                            ShipmentForm::new(&journey, &arrival, estimate.as_ref(), now)
                        })
                        .collect(),
                    warnings: reply.warnings.into_iter().map(WarningForm::new).collect(),
                }
            }
            Err(failure) => Self {
                provider: failure.provider.map(Provider::id),
                error: Some(ErrorForm { kind: failure.kind.name(), message: failure.message }),
                ..Self::default()
            },
        }
    }

    /// How the reading went.
    pub fn outcome(&self) -> Outcome {
        match &self.error {
            None => Outcome::Read,
            Some(error) if error.kind == FailureKind::BadResponse.name() => Outcome::Unreadable,
            Some(_) => Outcome::Refused,
        }
    }
}

impl Outcome {
    /// The exit code.
    pub const fn code(self) -> u8 {
        match self {
            Self::Read => 0,
            Self::Refused => 1,
            Self::Unreadable => 2,
        }
    }
}

impl WarningForm {
    fn new(warning: Warning) -> Self {
        Self { kind: warning.kind, detail: crate::document::line(&warning.detail) }
    }
}
