//! Telling whose reply it is, by its keys alone.

use super::Provider::{self, Aftership, Aliexpress, Seventeentrack};
use super::document::Document;
use crate::parts::{cut, lists, parts};

/// What stands in whose reply: `|` before another sign, `&` before what stands beside it. The first line of which a
/// sign is there wins. Track123 and Ship24 write much the same and are nobody.
const SIGNS: &str = "\
track123 data.accepted.content
17track data.accepted|data.rejected|data.track_info|track_info|meta&shipments.0.shipment|shipments.0.pre_status|meta&shipments.0.code
ship24 data.trackings.0.tracker
aftership data.trackings.0.tracking_number&data.trackings.0.tag|data.trackings.0.slug|data.tracking.slug|data.tracking.tag|data.tracking_number&data.slug|data.tracking_number&data.tag|msg.slug|msg.tag|tracking_number&slug|tracking_number&tag
aliexpress module.trackingDetailLineList|trackingDetailLineList|result.data.tracking_detail_line_list
cainiao module.0.mailNo|module.mailNo|mailNo&detailList|module&success
aliexpress error_response
shopee response.order_sn|response.package_number|response.booking_sn|response.return_sn|response.tracking_info|data.sls_tracking_info|data.sls_tracking_number|sls_tracking_number|request_id&error&message|retcode";

/// Whose reply it is. Of a list of replies the first one tells.
pub(super) fn provider(reply: Document<'_>) -> Option<Provider> {
    let reply = if reply.is_list("") { reply.at("0") } else { reply };
    for line in parts(SIGNS, b'\n') {
        let (id, signs) = cut(line, b' ')?;
        for sign in parts(signs, b'|') {
            if parts(sign, b'&').all(|path| reply.has(path)) {
                return Provider::from_id(id);
            }
        }
    }
    // 17TRACK's error codes are its own: -18 010 002 …
    for path in parts("code|data.errors.0.code", b'|') {
        if matches!(reply.whole(path), Some(-18_999_999..=-18_000_000)) {
            return Some(Seventeentrack);
        }
    }
    let types = "BadRequest|Unauthorized|Forbidden|NotFound|TooManyRequests|InternalError";
    if lists(types, b'|', reply.code("meta.type").unwrap_or("-")) || (reply.has("meta") && reply.is_list("data.trackings")) {
        return Some(Aftership);
    }
    reply.keys().any(|key| key.starts_with("ali") && key.ends_with("_response")).then_some(Aliexpress)
}
