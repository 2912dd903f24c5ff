//! TrackingMore: v4 (`GET /v4/trackings/get`), v3 as relayed, v2 (`data.items`, other names), the webhook, and errors.
//!
//! From TrackingMore's Go SDK and status pages, and a real reply of a relay. Newest scan first. `pickup` is "out for
//! delivery" as well as "ready to collect": the substatus tells. The last leg stands in `destination_info`.

use super::aggregated::{coded, hide, settle, tell};
use super::shows;
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::location;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::{Failure, FailureKind, Reply, not_found};
use crate::shipment::{Event, Promiser, Shipment, Status};

const PARCEL: &str = shape::parcel_paths! {
    number: "tracking_number",
    carrier: "courier_code|carrier_code",
    origin: "origin_country|original_country|tracking_origin_country|original",
    destination: "destination_country|tracking_destination_country|destination",
    last_number: "destination_track_number",
    last_carrier: "destination_info.courier_code|destination_info.carrier_code",
    from: "-",
    to: "-",
};

macro_rules! scans {
    ($list:literal) => {
        shape::scan_paths! {
            list: $list,
            time: "checkpoint_date|Date",
            text: "tracking_detail|StatusDescription",
            code: "checkpoint_delivery_status|checkpoint_status",
            place: "location|Details",
            city: "city",
            state: "state",
            country: "country_iso2|country_iso",
            point: "-",
        }
    };
}

/// The first leg, in its two places, and the last one.
const LISTS: [(&str, bool); 3] =
    [(scans!("origin_info.trackinfo"), false), (scans!("track_info"), false), (scans!("destination_info.trackinfo"), true)];

const STATUSES: &str = table!(
    "
    pending: pending|notfound
    announced @announced: inforeceived
    in_transit: transit
    out_for_delivery @last_mile: pickup
    delivered @delivered: delivered
    attempt_failed @last_mile: undelivered
    exception: exception
    expired: expired"
);

const SUBSTATUSES: &str = table!(
    "
    pending: pending001|pending002|pending003|pending004|pending005|pending006|notfound002
    announced @announced: notfound001|inforeceived001
    in_transit: transit001
    in_transit +arrived: transit002
    in_transit +at_delivery_office @last_mile: transit003
    in_transit +reached_country: transit004
    customs +customs_cleared: transit005
    in_transit +departed: transit006
    in_transit +left_country @line_haul: transit007
    out_for_delivery @last_mile: pickup001
    ready_for_pickup @last_mile: pickup002
    out_for_delivery +contacted @last_mile: pickup003
    delivered @delivered: delivered001
    delivered +collected @delivered: delivered002
    delivered +signed @delivered: delivered003
    delivered +safe_place @delivered: delivered004
    attempt_failed @last_mile !address_incomplete: undelivered001|undelivered003
    attempt_failed @last_mile !recipient_absent: undelivered002
    attempt_failed @last_mile: undelivered004
    exception !pickup_missed: exception004
    exception: exception001|exception002|exception003|exception005
    customs !customs_delay: exception006
    exception !damaged: exception007
    cancelled: exception008
    exception !refused: exception009
    returned: exception010|exception0010
    returning: exception011|exception0011
    expired: expired001"
);

/// Whether it is a list of trackings, one, or an error: a `meta` with a list beside it.
pub(super) fn is(reply: Document<'_>) -> bool {
    let is_own = |code| matches!(code, Some(4_101..4_200));
    reply.has("meta.code") && reply.has("meta.message") && (reply.is_list("data") || is_own(reply.whole("meta.code")))
        || reply.has("status.code") && reply.is_list("data")
        || reply.has("message") && is_own(reply.whole("code"))
        || shows(
            reply,
            "data.0.courier_code|data.0.carrier_code|data.courier_code|data.carrier_code|meta.code&data.items|\
             data.items.0.carrier_code|meta.code&data.success|\
             items.0.courier_code|items.0.carrier_code|data.0.delivery_status|data.delivery_status|delivery_status&courier_code|\
             carrier_code&origin_info|courier_code&origin_info|data.0.origin_info|data.origin_info|data.0.errorCode|data.error.0.errorCode",
        )
}

/// Reads whichever it is.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let head = ["meta", "status", ""].map(|path| document.at(path)).into_iter().find(|head| head.whole("code").is_some());
    let code = head.and_then(|head| head.whole("code")).unwrap_or(200);
    let message = head.map(|head| head.words("message")).unwrap_or_default();
    for path in ["data.items", "data.success", "data", "items", ""] {
        if reply.shipments.is_empty() {
            for item in document.list(path) {
                if item.has("tracking_number") && !item.has("errorCode") {
                    push(item, reply);
                }
            }
        }
    }
    let refused = document.list("data.error|errors").next();
    match (refused, code) {
        _ if !reply.shipments.is_empty() => Ok(()),
        (Some(error), _) => Err(failure(error.whole("errorCode|error_code").unwrap_or(code), error.words("errorMessage|error_message"))),
        (None, 200..=202) => Err(not_found("")),
        _ => Err(failure(code, message)),
    }
}

fn failure(code: i64, message: String) -> Failure {
    let mut failure = complaint::failure("", message);
    failure.kind = match code {
        203 | 402 | 4_021 | 4_130 | 4_190 => FailureKind::Quota,
        204 | 4_017 | 4_031 | 4_102 => FailureKind::NotFound,
        401 | 403 | 4_001 | 4_002 => FailureKind::Unauthorized,
        429 => FailureKind::RateLimited,
        4_014 | 4_110 | 4_160 | 4_161 => FailureKind::InvalidNumber,
        500..600 => FailureKind::Server,
        _ if failure.kind == FailureKind::Server => FailureKind::BadRequest,
        _ => failure.kind,
    };
    failure
}

fn push(item: Document<'_>, reply: &mut Reply) {
    let mut shipment = Shipment::default();
    shape::parcel(item, PARCEL, &mut shipment);
    let told = meaning(item.code("delivery_status|status"), item.code("substatus"), reply);
    shipment.status = told.map_or(Status::Pending, |told| told.status);
    shipment.reason = told.and_then(|told| told.reason);
    shipment.promise = shape::promise(item, "scheduled_delivery_date", "scheduled_delivery_date", Promiser::Carrier);
    for (paths, is_last) in LISTS {
        let start = shipment.events.len();
        if start == 0 || is_last {
            shape::scans(item, paths, Order::ByTime, finish, &mut shipment, reply);
            for event in shipment.events.iter_mut().skip(start) {
                event.leg = u8::from(is_last && start > 0);
            }
        }
    }
    settle(&mut shipment);
    hide(&mut shipment, item.code("signed_by|singed_by|consignee"));
    hide(&mut shipment, item.code("customer_name"));
    reply.shipments.push(shipment);
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    if let Some(place) = &mut event.place {
        place.country = place.country.or_else(|| location::country(&place.text, [shipment.origin, shipment.destination]));
    }
    let told = meaning(code, scan.code("checkpoint_delivery_substatus|substatus"), reply);
    tell(told.filter(|told| told.status != Status::Pending), event, reply);
    true
}

/// The substatus; the status where that is missing or not known.
fn meaning(code: Option<&str>, fine: Option<&str>, reply: &mut Reply) -> Option<Meaning> {
    let coarse = code.and_then(|code| find(STATUSES, code));
    match coded(SUBSTATUSES, fine, reply) {
        Some(fine) => Some(fine),
        None => coarse.or_else(|| coded(STATUSES, code, reply)),
    }
}
