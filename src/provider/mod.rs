//! Reading the reply of a tracking provider, whichever it is.
//!
//! [`read`] takes the reply as text, recognises its provider by its keys, and maps it to [`Shipment`]s. Each provider
//! is one file of flat mapping over a lenient [`document::Document`]; what those files do not name never gets in, so
//! names, addresses, phones and PINs are dropped where they are read.

pub mod document;
mod json;

use crate::shipment::Shipment;

/// What a provider's reply holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// The provider it was recognised as.
    pub provider: Option<Provider>,
    /// The parcels in it, in the order of the reply.
    pub shipments: Vec<Shipment>,
    /// What was odd but could be read all the same.
    pub warnings: Vec<Warning>,
}

/// Why there is no parcel to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The provider, where it was recognised before the failure.
    pub provider: Option<Provider>,
    /// What kind of failure.
    pub kind: FailureKind,
    /// Words for the developer: the provider's own message, or where the reply could not be read.
    pub message: String,
}

/// The kinds of failure, as in the `parcel-error` event and `parcelight inspect`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FailureKind {
    /// The provider does not know the number.
    NotFound,
    /// The key is missing, wrong or not allowed.
    Unauthorized,
    /// Asked too often.
    RateLimited,
    /// Not a number that this provider can track.
    InvalidNumber,
    /// The shop's quota is used up.
    Quota,
    /// The request itself was wrong.
    BadRequest,
    /// The provider failed.
    Server,
    /// The reply is no tracking reply: not JSON, an unknown shape, too large, too deep.
    BadResponse,
}

/// Something odd in a reply that could be read all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// What: `unknown_status`, `too_many_events` …
    pub kind: &'static str,
    /// The odd value, or where it stands; never personal data.
    pub detail: String,
}

/// A provider whose replies can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Provider {
    /// AfterShip, both dialects and the webhook.
    Aftership,
    /// 17TRACK v2 to v2.4, webhook and website.
    Seventeentrack,
    /// Shopee Open Platform v2.
    Shopee,
    /// AliExpress open platform.
    Aliexpress,
    /// Cainiao global.
    Cainiao,
}
