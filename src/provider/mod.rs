//! Reading the reply of a tracking provider, whichever it is.
//!
//! [`read`] takes the reply as text, recognises its provider by its keys, and maps it to [`Shipment`](crate::shipment::Shipment)s.
//! Each provider is one file of flat mapping over a lenient [`Document`]; what those files do not name never gets in, so
//! names, addresses, phones and PINs are dropped where they are read.
//!
//! The `common` ones are read by the widget itself. Each reader `on_demand` is a part of its own, which the page
//! loads when the reply is its provider's; natively all are there.

mod common;
mod failure;
mod id;
pub mod mapping;
mod on_demand;
mod reply;
mod signs;
mod write;

use crate::document::Document;
use crate::document::json::{self, Fault};
use crate::parts::parts;
pub use failure::{Failure, FailureKind};
use failure::{describe, not_found};
pub use id::Provider;
#[cfg(target_arch = "wasm32")]
pub(crate) use on_demand::{alone, readers};
pub use reply::{Reply, Warning};
pub use write::{write, write_shipments};

/// Reads the reply of one provider into the parcels of a [`Reply`].
type Reader = fn(Document<'_>, &mut Reply) -> Result<(), Failure>;

const UNKNOWN: &str = "unknown_shape: no provider writes such a reply";

/// Reads a provider's reply. The provider is `forced`, or recognised.
///
/// # Errors
/// The provider's own error, sorted into a [`FailureKind`]; [`FailureKind::BadResponse`] for what cannot be read.
pub fn read(text: &str, forced: Option<Provider>) -> Result<Reply, Failure> {
    let mut reply = read_with(&EVERY, text, forced)?;
    // The widget's own readers leave words as they are.
    if reply.provider.and_then(common::reader).is_none() {
        on_demand::tidy(&mut reply);
    }
    Ok(reply)
}

/// Reads a reply that one of the `common` providers wrote; all others are unknown to it.
///
/// # Errors
/// As [`read`].
pub fn read_common(text: &str, forced: Option<Provider>) -> Result<Reply, Failure> {
    read_with(&COMMON, text, forced)
}

/// Tells whose reply it is.
type Recognise = fn(Document<'_>) -> Option<Provider>;

/// Who may have written a reply.
struct Readers {
    recognise: Recognise,
    /// Who reads the replies of a provider.
    of: fn(Provider) -> Option<Reader>,
}

const COMMON: Readers = Readers { recognise: signs::provider, of: common::reader };

const EVERY: Readers = Readers {
    recognise: |document| signs::provider(document).or_else(|| on_demand::recognise(document)),
    of: |provider| common::reader(provider).or_else(|| on_demand::reader(provider)),
};

/// Whose reply it is, by its keys.
///
/// # Errors
/// [`FailureKind::BadResponse`] when it is nobody's, or no JSON.
pub fn recognise(text: &str) -> Result<Provider, Failure> {
    let tree = json::parse(text).map_err(describe)?;
    whose(EVERY.recognise, &mut Document::new(&tree)).ok_or_else(|| Failure::new(FailureKind::BadResponse, UNKNOWN.to_owned()))
}

/// Whose reply it is. Where nobody knows it, a shop's proxy may have put it into an envelope of its own: then it is what stands in that.
#[inline(never)]
fn whose(recognise: Recognise, document: &mut Document<'_>) -> Option<Provider> {
    let whole = *document;
    for path in parts("|data|result", b'|') {
        *document = whole.at(path);
        let found = recognise(*document);
        if found.is_some() {
            return found;
        }
    }
    *document = whole;
    None
}

#[inline(never)]
fn read_with(readers: &Readers, text: &str, forced: Option<Provider>) -> Result<Reply, Failure> {
    let tree = match json::parse(text) {
        Ok(tree) => tree,
        Err(fault) => return Err(describe(fault)),
    };
    let mut document = Document::new(&tree);
    let recognised = whose(readers.recognise, &mut document);
    let mut reply = Reply { provider: forced.or(recognised), ..Reply::default() };
    let mut failure = Failure::new(FailureKind::BadResponse, String::new());
    match reply.provider {
        None => failure.message.push_str(UNKNOWN),
        Some(provider) => match read_as(readers, provider, document, &mut reply) {
            // A reply that is not this provider's holds no words of a failure either.
            Err(told) if recognised == reply.provider || !told.says_nothing() => failure = told,
            Ok(()) if !reply.shipments.is_empty() => {
                reply.limit();
                return Ok(reply);
            }
            // Of a list that is empty nobody can tell whose it is.
            Ok(()) if recognised == reply.provider || document.is_list("") && document.list("").len() == 0 => failure = not_found(""),
            _ => failure.message.push_str("unknown_shape: not a reply of this provider"),
        },
    }
    failure.provider = reply.provider;
    Err(failure)
}

/// Reads one reply, or a list of replies: then a failure counts only when no parcel could be read.
fn read_as(readers: &Readers, provider: Provider, document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.is_list("") && provider != Provider::KarrioSdk {
        let mut outcome = Ok(());
        for item in document.list("") {
            if !item.is_list("") {
                outcome = outcome.and(read_as(readers, provider, item, reply));
            }
        }
        return if reply.shipments.is_empty() { outcome } else { Ok(()) };
    }
    match (readers.of)(provider) {
        Some(read) => read(document, reply),
        None => Err(Failure::new(FailureKind::BadResponse, UNKNOWN.to_owned())),
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
