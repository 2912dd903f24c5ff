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
mod shape;
mod shopee;
mod table;

use crate::shipment::Shipment;
use crate::shipment::time::push_number;
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
        let mut all = Self::ALL.iter();
        all.find(|provider| provider.id() == id).copied()
    }
}

impl FailureKind {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 8] = [
        Self::NotFound,
        Self::Unauthorized,
        Self::RateLimited,
        Self::InvalidNumber,
        Self::Quota,
        Self::BadRequest,
        Self::Server,
        Self::BadResponse,
    ];

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

impl FailureKind {
    /// The kind of a name.
    fn from_name(name: &str) -> Option<Self> {
        let mut all = Self::ALL.iter();
        all.find(|kind| kind.name() == name).copied()
    }
}

impl Failure {
    const fn new(kind: FailureKind, message: String) -> Self {
        Self { provider: None, kind, message }
    }
}

impl Reply {
    /// Notes something odd, once; what stands in `detail` is cut to 64 characters.
    #[inline(never)]
    fn warn(&mut self, kind: &'static str, detail: &str) {
        let (mut end, mut count) = (0, 0);
        for byte in detail.bytes() {
            // Every character has one byte that continues none.
            count += u32::from(byte & 0xc0 != 0x80);
            if count > 64 {
                break;
            }
            end += 1;
        }
        let detail = detail.get(..end).unwrap_or_default();
        for warning in &self.warnings {
            if warning.kind == kind && warning.detail == detail {
                return;
            }
        }
        if self.warnings.len() < MOST_WARNINGS {
            self.warnings.push(Warning { kind, detail: detail.to_owned() });
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
    let tree = match json::parse(text) {
        Ok(tree) => tree,
        Err(fault) => return Err(describe(fault)),
    };
    let document = Document::new(&tree);
    let recognised = recognise::provider(document);
    let mut reply = Reply { provider: forced.or(recognised), ..Reply::default() };
    let mut failure = Failure::new(FailureKind::BadResponse, String::new());
    match reply.provider {
        None => failure.message.push_str("unknown_shape: no provider writes such a reply"),
        Some(provider) => match read_as(provider, document, &mut reply) {
            Err(told) => failure = told,
            Ok(()) if !reply.shipments.is_empty() => {
                limit(&mut reply);
                return Ok(reply);
            }
            Ok(()) if recognised == forced.or(recognised) => failure = not_found(""),
            Ok(()) => failure.message.push_str("unknown_shape: not a reply of this provider"),
        },
    }
    failure.provider = reply.provider;
    Err(failure)
}

/// The number is not known, in the provider's words or in ours.
fn not_found(message: &str) -> Failure {
    Failure::new(FailureKind::NotFound, if message.is_empty() { "no parcel in the reply" } else { message }.to_owned())
}

/// Reads one reply, or a list of replies: then a failure counts only when no parcel could be read.
fn read_as(provider: Provider, document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.is_list("") {
        let mut outcome = Ok(());
        for item in document.list("") {
            if !item.is_list("") {
                outcome = outcome.and(read_as(provider, item, reply));
            }
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
        Err(error) => Err(describe(Fault::NotUtf8(error.valid_up_to()))),
    }
}

fn limit(reply: &mut Reply) {
    let count = reply.shipments.len();
    if count > MOST_SHIPMENTS {
        reply.shipments.truncate(MOST_SHIPMENTS);
        reply.warn("too_many_shipments", &counted("", count));
    }
    let mut longest = 0;
    for shipment in &mut reply.shipments {
        let count = shipment.events.len();
        longest = longest.max(count);
        if count > MOST_EVENTS {
            shipment.events = shipment.events.split_off(count - MOST_EVENTS);
        }
    }
    if longest > MOST_EVENTS {
        reply.warn("too_many_events", &counted("", longest));
    }
}

/// A number after words.
fn counted(words: &str, number: usize) -> String {
    let mut text = words.to_owned();
    push_number(&mut text, number as u32, 1);
    text
}

/// Words for the developer; the name of the fault comes first.
fn describe(fault: Fault) -> Failure {
    let words = match fault {
        Fault::TooLarge => "too_large: the reply has 10 MB or more",
        Fault::TooDeep => "too_deep: the reply nests deeper than 64 levels",
        Fault::Empty => "empty: the reply has no body",
        Fault::Html => "html: the reply is a page, not JSON",
        Fault::NotUtf8(_) => "not_utf8: the reply is not UTF-8 at byte ",
        Fault::Syntax(_) => "not_json: the reply is not JSON at byte ",
        Fault::Trailing(_) => "trailing: something follows the JSON at byte ",
    };
    let message = match fault {
        Fault::NotUtf8(at) | Fault::Syntax(at) | Fault::Trailing(at) => counted(words, at),
        _ => words.to_owned(),
    };
    Failure::new(FailureKind::BadResponse, message)
}
