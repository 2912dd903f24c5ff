//! Karrio's SDK, called without its server: `[[trackers], [messages]]`. A tracker is as in its REST API.

use super::Row;
use super::karrio::{failure, trackers};
use crate::document::Document;
use crate::provider::{Failure, Provider, Reply};

pub(super) const ROW: Row = Row { provider: Provider::KarrioSdk, signs: "-", is, read };

/// Whether it is a list of a list and another, or nothing: that of the messages.
fn is(reply: Document<'_>) -> bool {
    reply.is_list("") && reply.is_list("0") && reply.list("").len() == 2 && (reply.is_list("1") || !reply.has("1"))
}

/// Reads the trackers; without any the first message tells why.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let mut message = None;
    for list in document.list("") {
        message = list.list("").next();
        trackers(list, "", reply);
    }
    if reply.shipments.is_empty() { Err(failure(message)) } else { Ok(()) }
}
