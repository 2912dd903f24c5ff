//! Karrio's SDK, called without its server: `[[trackers], [messages]]`. A tracker is as in its REST API.

use super::karrio::{failure, push_all};
use crate::document::Document;
use crate::provider::{Failure, Reply};

/// Whether it is a list of two lists.
pub(super) fn is(reply: Document<'_>) -> bool {
    let lists = reply.list("");
    reply.is_list("") && lists.len() == 2 && lists.clone().all(|list| list.is_list(""))
}

/// Reads the trackers; without any the first message tells why.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let mut lists = document.list("");
    if let Some(trackers) = lists.next() {
        push_all(trackers.list(""), reply);
    }
    if reply.shipments.is_empty() { failure(lists.flat_map(|messages| messages.list(""))) } else { Ok(()) }
}
