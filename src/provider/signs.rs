//! Telling whose reply it is, by its keys alone.

use super::Provider::{self, Aftership, Seventeentrack};
use crate::document::Document;
use crate::parts::{cut, lists, parts};

/// What stands in whose reply: `|` before another sign, `&` before what stands beside it. The first line of which a
/// sign is there wins. Track123 and Ship24 write much the same: their readers are `on_demand`.
const SIGNS: &str = "\
- data.accepted.content|data.accepted.trackNo|data.rejected.content|data.trackings.0.tracker
17track data.accepted|data.rejected|data.number&event|number&track_info|meta&shipments.0.shipment|shipments.0.pre_status|meta&shipments.0.code
aftership data.trackings.0.tracking_number&data.trackings.0.tag|data.trackings.0.slug|data.tracking.slug|data.tracking.tag|data.tracking_number&data.slug|data.tracking_number&data.tag|msg.slug|msg.tag|tracking_number&slug|tracking_number&tag
parcelight parcelight|shipments.0.number&shipments.0.events|number&events|error.kind";

/// Whose reply it is, among the common providers.
pub(super) fn provider(reply: Document<'_>) -> Option<Provider> {
    let reply = first(reply);
    for line in parts(SIGNS, b'\n') {
        let (id, signs) = cut(line, b' ')?;
        if sign(reply, signs) {
            return Provider::common(id);
        }
    }
    // 17TRACK's error codes are its own: -18 010 002 …
    for path in parts("code|data.errors.0.code", b'|') {
        if matches!(reply.whole(path), Some(-18_999_999..=-18_000_000)) {
            return Some(Seventeentrack);
        }
    }
    let types = "BadRequest|Unauthorized|Forbidden|NotFound|TooManyRequests|InternalError";
    let is_aftership = lists(types, b'|', reply.code("meta.type").unwrap_or("-")) || (reply.has("meta") && reply.is_list("data.trackings"));
    is_aftership.then_some(Aftership)
}

/// Of a list of replies the first one tells.
pub(super) fn first(reply: Document<'_>) -> Document<'_> {
    if reply.is_list("") { reply.at("0") } else { reply }
}

/// Whether one of the signs stands there.
pub(super) fn sign(reply: Document<'_>, signs: &str) -> bool {
    for sign in parts(signs, b'|') {
        if parts(sign, b'&').all(|path| reply.has(path)) {
            return true;
        }
    }
    false
}
