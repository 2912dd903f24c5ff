//! YunExpress: the tracking call of its open platform, its push, the call of the older API, and its tracking page.
//!
//! `GET /v1/track-service/info/get`, `GET …/api/Tracking/GetTrackInfo`. The clock of a scan stands beside its time in UTC,
//! or beside a zone; both together tell its offset. `tracking_number` and `last_mile_name` are the last mile's.

use super::parcel::{Parcel, facts, last, push_first, state};
use super::{Row, clock, discreet, never};
use crate::document::Document;
use crate::provider::mapping::order::oldest_first;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::mapping::{complaint, phrases};
use crate::provider::signs::sign;
use crate::provider::{Failure, Provider, Reply, not_found};
use crate::shipment::{Event, Shipment, Stamp};

/// A reply of the calls, the push, or their error.
pub(super) const ROW: Row = Row {
    provider: Provider::Yunexpress,
    signs: "result.waybill_number|result.track_info|result.track_events|result.0.track_events|result.0.track_info|\
        data.track_events|Item.OrderTrackingDetails|Item.WayBillNumber|ResultList|Code&Message&RequestId|success&msg",
    is: never,
    read,
};

const PARCEL: Parcel = Parcel {
    carrier: "YunExpress",
    facts: shape::parcel_paths! {
        number: "waybill_number|WayBillNumber|WaybillNumber",
        origin: "origin_code|OriginCountryCode",
        destination: "destination_code|DestinationCountryCode|CountryCode",
        last_number: "tracking_number|TrackingNumber",
        last_carrier: "last_mile_name|LastMileCarrierName|ProviderName",
        from: "EstimatedDeliveryFromDateZone",
        to: "EstimatedDeliveryToDateZone",
    },
    scans: shape::scan_paths! {
        list: "track_events|OrderTrackingDetails|TrackEventDetails|track_info.track_events",
        time: "process_time|event_date|ProcessDate|process_utc_time|CreatedOn",
        text: "process_content|description|ProcessContent|track_node_description",
        code: "track_node_code|TrackNodeCode",
        place: "process_location|location|ProcessLocation",
        city: "process_city|ProcessCity",
        state: "process_province|ProcessProvince",
        country: "process_country|ProcessCountry",
    },
    order: Order::Kept,
    finish,
    settle,
};

/// The states of a parcel.
const STATES: &str = table!(
    "
    pending: N
    announced: F
    in_transit: T
    delivered: D|3
    exception !unknown: E
    returned: R|7
    cancelled: C|5"
);

/// What stands in a parcel.
const PARTS: &str =
    "waybill_number|WayBillNumber|WaybillNumber|tracking_number|track_info|track_events|OrderTrackingDetails|TrackEventDetails";

/// Reads every parcel.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    push_first(document, "result|data|Item", PARTS, &PARCEL, reply);
    // The page answers for several numbers.
    for item in document.list("ResultList") {
        push_first(item, "TrackInfo", PARTS, &PARCEL, reply);
    }
    if let [only] = reply.shipments.as_slice()
        && only.number.is_empty()
        && only.events.is_empty()
    {
        reply.shipments.clear();
    }
    if reply.shipments.is_empty() {
        let code = document.code("code|Code").unwrap_or_default();
        if document.is_list("ResultList") {
            return Err(not_found(""));
        }
        if document.flag("success") == Some(false) || code.bytes().any(|byte| byte != b'0') {
            return Err(complaint::failure(code, document.words("msg|message|Message")));
        }
    }
    Ok(())
}

fn settle(parcel: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    let has_list = parcel.is_list("track_info");
    let inside = parcel.at(if has_list { "track_info.0" } else { "track_info" });
    // What is known of the parcel may stand beside its scans.
    if sign(inside, "destination_code|waybill_number") {
        facts(inside, &PARCEL, shipment);
    }
    if shipment.number.is_empty() {
        shipment.number = parcel.words("waybill_number|tracking_number");
    }
    if has_list {
        for info in parcel.list("track_info") {
            shape::scans(info, PARCEL.scans, Order::Kept, finish, shipment, reply);
        }
    }
    oldest_first(&mut shipment.events);
    shipment.status = last(shipment);
    let said = inside.code("package_status").or(parcel.code("package_status"));
    // The numbers of the older call, where they say the end: before it the scans tell more.
    let ended = parcel.code("PackageState").filter(|code| matches!(*code, "3" | "5" | "7"));
    state(STATES, said.or(ended), shipment, reply);
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = time(scan).or(event.time);
    // A node is named in words: `FIRST_MILE_ARRIVE`.
    let coded = code.and_then(phrases::classify);
    discreet::tell(coded, None, &scan.words("track_node_description"), false, event, reply);
    true
}

/// The clock of the scan, with the offset that its time in UTC or the zone beside it tells.
fn time(scan: Document<'_>) -> Option<Stamp> {
    if scan.has("time_zone") {
        return clock::of_parts(scan, "event_date time_zone").or_else(|| clock::of_parts(scan, "process_time time_zone"));
    }
    let time = clock::beside(scan.clock("process_time"), scan.clock("process_utc_time"), 0);
    time.map(clock::of_place)
}
