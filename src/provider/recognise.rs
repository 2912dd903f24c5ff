//! Telling whose reply it is, by its keys alone.

use super::Provider::{self, Aftership, Aliexpress, Cainiao, Seventeentrack, Shopee};
use super::document::Document;

/// What stands in whose reply; the first line of which every path is there wins.
const SIGNS: &[(&str, Option<Provider>)] = &[
    // Track123.
    ("data.accepted.content", None),
    ("data.accepted", Some(Seventeentrack)),
    ("data.rejected", Some(Seventeentrack)),
    ("data.track_info", Some(Seventeentrack)),
    ("track_info", Some(Seventeentrack)),
    ("meta shipments.0.shipment", Some(Seventeentrack)),
    ("shipments.0.pre_status", Some(Seventeentrack)),
    ("meta shipments.0.code", Some(Seventeentrack)),
    // Ship24.
    ("data.trackings.0.tracker", None),
    ("data.trackings.0.tracking_number data.trackings.0.tag", Some(Aftership)),
    ("data.trackings.0.slug", Some(Aftership)),
    ("data.tracking.slug", Some(Aftership)),
    ("data.tracking.tag", Some(Aftership)),
    ("data.tracking_number data.slug", Some(Aftership)),
    ("data.tracking_number data.tag", Some(Aftership)),
    ("msg.slug", Some(Aftership)),
    ("msg.tag", Some(Aftership)),
    ("tracking_number slug", Some(Aftership)),
    ("tracking_number tag", Some(Aftership)),
    ("module.trackingDetailLineList", Some(Aliexpress)),
    ("trackingDetailLineList", Some(Aliexpress)),
    ("result.data.tracking_detail_line_list", Some(Aliexpress)),
    ("module.0.mailNo", Some(Cainiao)),
    ("module.mailNo", Some(Cainiao)),
    ("mailNo detailList", Some(Cainiao)),
    ("module success", Some(Cainiao)),
    ("error_response", Some(Aliexpress)),
    ("response.order_sn", Some(Shopee)),
    ("response.package_number", Some(Shopee)),
    ("response.booking_sn", Some(Shopee)),
    ("response.return_sn", Some(Shopee)),
    ("response.tracking_info", Some(Shopee)),
    ("data.sls_tracking_info", Some(Shopee)),
    ("data.sls_tracking_number", Some(Shopee)),
    ("sls_tracking_number", Some(Shopee)),
    ("request_id error message", Some(Shopee)),
    ("retcode", Some(Shopee)),
];

/// Whose reply it is. Of a list of replies the first one tells.
pub(super) fn provider(reply: Document<'_>) -> Option<Provider> {
    let reply = if reply.is_list("") { reply.at("0") } else { reply };
    if let Some((_, provider)) = SIGNS.iter().find(|(paths, _)| paths.split(' ').all(|path| reply.has(path))) {
        return *provider;
    }
    // 17TRACK's error codes are its own: -18 010 002 …
    let is_error = |path| reply.whole(path).is_some_and(|code| (-18_999_999..=-18_000_000).contains(&code));
    if is_error("code") || is_error("data.errors.0.code") {
        return Some(Seventeentrack);
    }
    let types = ["BadRequest", "Unauthorized", "Forbidden", "NotFound", "TooManyRequests", "InternalError"];
    if reply.code("meta.type").is_some_and(|code| types.contains(&code)) || (reply.has("meta") && reply.is_list("data.trackings")) {
        return Some(Aftership);
    }
    reply.keys().any(|key| key.starts_with("ali") && key.ends_with("_response")).then_some(Aliexpress)
}
