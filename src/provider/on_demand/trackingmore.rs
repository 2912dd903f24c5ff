//! TrackingMore: v4 (`GET /v4/trackings/get`), v3 as relayed, v2 (`data.items`, other names), the webhook, and errors.
//!
//! From TrackingMore's Go SDK and status pages, and a real reply of a relay. Newest scan first. `pickup` is "out for
//! delivery" as well as "ready to collect": the substatus tells. The last leg stands in `destination_info`.

use super::Row;
use super::heard::{coded_at, locate, tell_finer};
use super::parcel::{Parcel, leg, on_one_leg, or_newest, push_first, take};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply, not_found};
use crate::shipment::{Event, Shipment};

pub(super) const ROW: Row = Row {
    provider: Provider::Trackingmore,
    signs: "data.0.courier_code|data.0.carrier_code|data.courier_code|data.carrier_code|meta.code&data.items|\
        data.items.0.carrier_code|meta.code&data.success|\
        items.0.courier_code|items.0.carrier_code|data.0.delivery_status|data.delivery_status|delivery_status&courier_code|\
        carrier_code&origin_info|courier_code&origin_info|data.0.origin_info|data.origin_info|data.0.errorCode|data.error.0.errorCode",
    is,
    read,
};

macro_rules! scans {
    ($list:literal) => {
        shape::scan_paths! {
            list: $list,
            time: "checkpoint_date|Date",
            text: "tracking_detail|StatusDescription",
            place: "location|Details",
            city: "city",
            state: "state",
            country: "country_iso2|country_iso",
        }
    };
}

const PARCEL: Parcel = Parcel {
    carrier: "",
    facts: shape::parcel_paths! {
        number: "tracking_number",
        carrier: "courier_code|carrier_code",
        origin: "origin_country|original_country|tracking_origin_country|original",
        destination: "destination_country|tracking_destination_country|destination",
        last_number: "destination_track_number",
        last_carrier: "destination_info.courier_code|destination_info.carrier_code",
        from: "scheduled_delivery_date",
    },
    scans: scans!("origin_info.trackinfo"),
    order: Order::ByTime,
    finish,
    settle,
};

/// The other place of the first leg.
const FIRST_LEG: &str = scans!("track_info");

const LAST_LEG: &str = scans!("destination_info.trackinfo");

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

const ERRORS: &str = "\
quota:203|402|4021|4190
not_found:204|424|4017|4031|4102
unauthorized:401|403|4001|4002
rate_limited:429
invalid_number:4014|4110|4160|4161
server:408|5*";

/// Whether it is a list of trackings, or an error: a `meta` with a list beside it.
fn is(reply: Document<'_>) -> bool {
    let is_own = |path| matches!(reply.whole(path), Some(4_101..4_200));
    reply.has("meta.code") && reply.has("meta.message") && (reply.is_list("data") || is_own("meta.code"))
        || reply.has("status.code") && reply.is_list("data")
        || reply.has("message") && is_own("code")
}

/// Reads whichever it is.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    push_first(document, "data.items|data.success|data|items|", "tracking_number", &PARCEL, reply);
    if !reply.shipments.is_empty() {
        return Ok(());
    }
    let code = document.code("meta.code|status.code|code").unwrap_or("200");
    if let Some(error) = document.list("data.error|errors").next() {
        return Err(failure(error.code("errorCode|error_code").unwrap_or(code), error.words("errorMessage|error_message")));
    }
    Err(match code {
        "200" | "201" | "202" => not_found(""),
        _ => failure(code, document.words("meta.message|status.message|message")),
    })
}

fn failure(code: &str, message: String) -> Failure {
    complaint::sorted(ERRORS, code, complaint::of_request(complaint::failure("", message)))
}

fn settle(item: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    if shipment.events.is_empty() {
        shape::scans(item, FIRST_LEG, Order::ByTime, finish, shipment, reply);
    }
    leg(item, LAST_LEG, finish, shipment, reply);
    take(meaning(item, "delivery_status|status", "substatus", reply), shipment);
    if item.code("substatus").is_none() {
        or_newest(shipment);
    }
    on_one_leg(shipment);
}

fn finish(scan: Document<'_>, _: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    locate(event, shipment);
    let told = meaning(scan, "checkpoint_delivery_status|checkpoint_status", "checkpoint_delivery_substatus|substatus", reply);
    tell_finer(told, event, reply);
    true
}

/// The substatus; the status where that is missing or not known.
fn meaning(node: Document<'_>, status: &str, substatus: &str, reply: &mut Reply) -> Option<Meaning> {
    coded_at(SUBSTATUSES, node, substatus, reply).or_else(|| coded_at(STATUSES, node, status, reply))
}
