//! Why there is no parcel to show.

use super::Provider;
use crate::document::json::Fault;
use crate::shipment::time::push_number;

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
    pub(super) fn from_name(name: &str) -> Option<Self> {
        let mut all = Self::ALL.iter();
        all.find(|kind| kind.name() == name).copied()
    }
}

/// What is said of a reply without a parcel.
const NO_PARCEL: &str = "no parcel in the reply";

impl Failure {
    /// It has no words of the provider.
    pub(super) fn says_nothing(&self) -> bool {
        self.message.is_empty() || self.message == NO_PARCEL
    }

    pub(super) const fn new(kind: FailureKind, message: String) -> Self {
        Self { provider: None, kind, message }
    }
}

/// The number is not known, in the provider's words or in ours.
pub(super) fn not_found(message: &str) -> Failure {
    Failure::new(FailureKind::NotFound, if message.is_empty() { NO_PARCEL } else { message }.to_owned())
}

/// A number after words.
pub(super) fn counted(words: &str, number: usize) -> String {
    let mut text = words.to_owned();
    push_number(&mut text, number as u32, 1);
    text
}

/// Words for the developer; the name of the fault comes first.
pub(super) fn describe(fault: Fault) -> Failure {
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
