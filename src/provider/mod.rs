//! Reading the reply of a tracking provider, whichever it is.
//!
//! [`read`] takes the reply as text, recognises its provider by its keys, and maps it to [`Shipment`]s. Each provider
//! is one file of flat mapping over a lenient [`document::Document`]; what those files do not name never gets in, so
//! names, addresses, phones and PINs are dropped where they are read.

mod aftership;
mod aliexpress;
mod cainiao;
mod codes;
mod complaint;
pub mod document;
pub mod json;
mod location;
mod meaning;
mod moment;
mod order;
pub mod phrases;
mod plain;
mod recognise;
mod seventeentrack;
mod shopee;

use crate::shipment::Shipment;
use document::Document;
use json::Fault;

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

impl Provider {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 5] = [Self::Aftership, Self::Seventeentrack, Self::Shopee, Self::Aliexpress, Self::Cainiao];

    /// The id in the `provider` attribute and in canonical JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Aftership => "aftership",
            Self::Seventeentrack => "17track",
            Self::Shopee => "shopee",
            Self::Aliexpress => "aliexpress",
            Self::Cainiao => "cainiao",
        }
    }

    /// The provider of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|provider| provider.id() == id)
    }
}

impl FailureKind {
    /// The name in `parcel-error` and in canonical JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Unauthorized => "unauthorized",
            Self::RateLimited => "rate_limited",
            Self::InvalidNumber => "invalid_number",
            Self::Quota => "quota",
            Self::BadRequest => "bad_request",
            Self::Server => "server",
            Self::BadResponse => "bad_response",
        }
    }
}

impl Failure {
    fn new(kind: FailureKind, message: impl Into<String>) -> Self {
        Self { provider: None, kind, message: message.into() }
    }
}

impl Reply {
    /// Notes something odd, once; what stands in `detail` is cut to 64 characters.
    fn warn(&mut self, kind: &'static str, detail: &str) {
        let warning = Warning { kind, detail: detail.chars().take(64).collect() };
        if self.warnings.len() < MOST_WARNINGS && !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }
}

/// So many warnings are kept.
const MOST_WARNINGS: usize = 50;
/// So many parcels of one reply are kept, the first ones.
const MOST_SHIPMENTS: usize = 500;
/// So many events of one parcel are kept, the newest ones.
const MOST_EVENTS: usize = 5_000;

/// Reads a provider's reply. The provider is `forced`, or recognised.
///
/// # Errors
/// The provider's own error, sorted into a [`FailureKind`]; [`FailureKind::BadResponse`] for what cannot be read.
pub fn read(text: &str, forced: Option<Provider>) -> Result<Reply, Failure> {
    let tree = json::parse(text).map_err(|fault| Failure::new(FailureKind::BadResponse, describe(fault)))?;
    let document = Document::new(&tree);
    let recognised = recognise::provider(document);
    let Some(provider) = forced.or(recognised) else {
        return Err(Failure::new(FailureKind::BadResponse, "unknown_shape: no provider writes such a reply"));
    };
    let mut reply = Reply { provider: Some(provider), ..Reply::default() };
    let result = read_as(provider, document, &mut reply);
    let outcome = match result {
        Ok(()) if !reply.shipments.is_empty() => Ok(()),
        Ok(()) if recognised == Some(provider) => Err(Failure::new(FailureKind::NotFound, "no parcel in the reply")),
        Ok(()) => Err(Failure::new(FailureKind::BadResponse, "unknown_shape: not a reply of this provider")),
        Err(failure) => Err(failure),
    };
    outcome.map_err(|failure| Failure { provider: Some(provider), ..failure })?;
    limit(&mut reply);
    Ok(reply)
}

/// Reads one reply, or a list of replies: then a failure counts only when no parcel could be read.
fn read_as(provider: Provider, document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.is_list("") {
        let mut outcome = Ok(());
        for item in document.list("").filter(|item| !item.is_list("")) {
            outcome = outcome.and(read_as(provider, item, reply));
        }
        return if reply.shipments.is_empty() { outcome } else { Ok(()) };
    }
    match provider {
        Provider::Aftership => aftership::read(document, reply),
        Provider::Seventeentrack => seventeentrack::read(document, reply),
        Provider::Shopee => shopee::read(document, reply),
        Provider::Aliexpress => aliexpress::read(document, reply),
        Provider::Cainiao => cainiao::read(document, reply),
    }
}

/// Reads a reply as it came over the wire.
///
/// # Errors
/// As [`read`]; also when the bytes are not UTF-8.
pub fn read_bytes(bytes: &[u8], forced: Option<Provider>) -> Result<Reply, Failure> {
    match std::str::from_utf8(bytes) {
        Ok(text) => read(text, forced),
        Err(error) => Err(Failure::new(FailureKind::BadResponse, describe(Fault::NotUtf8(error.valid_up_to())))),
    }
}

fn limit(reply: &mut Reply) {
    let count = reply.shipments.len();
    if count > MOST_SHIPMENTS {
        reply.shipments.truncate(MOST_SHIPMENTS);
        reply.warn("too_many_shipments", &count.to_string());
    }
    let mut longest = 0;
    for shipment in &mut reply.shipments {
        let count = shipment.events.len();
        longest = longest.max(count);
        shipment.events.drain(..count.saturating_sub(MOST_EVENTS));
    }
    if longest > MOST_EVENTS {
        reply.warn("too_many_events", &longest.to_string());
    }
}

/// Words for the developer; the name of the fault comes first.
fn describe(fault: Fault) -> String {
    let (words, at) = match fault {
        Fault::TooLarge => ("too_large: the reply has 10 MB or more", None),
        Fault::TooDeep => ("too_deep: the reply nests deeper than 64 levels", None),
        Fault::Empty => ("empty: the reply has no body", None),
        Fault::Html => ("html: the reply is a page, not JSON", None),
        Fault::NotUtf8(at) => ("not_utf8: the reply is not UTF-8 at byte ", Some(at)),
        Fault::Syntax(at) => ("not_json: the reply is not JSON at byte ", Some(at)),
        Fault::Trailing(at) => ("trailing: something follows the JSON at byte ", Some(at)),
    };
    let mut text = String::from(words);
    if let Some(at) = at {
        text.push_str(&at.to_string());
    }
    text
}
