//! YunExpress: the tracking call of its open platform, its push, and the call of the older API.
//!
//! `GET /v1/track-service/info/get`, `GET …/api/Tracking/GetTrackInfo`. The clock of a scan stands beside its time in UTC,
//! or beside a zone; both together tell its offset. `tracking_number` and `last_mile_name` are the last mile's.

use super::{clock, discreet, shows};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::phrases;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::{Failure, Reply};
use crate::shipment::{Event, Promiser, Shipment, Stamp};

const PARCEL: &str = shape::parcel_paths! {
    number: "waybill_number|WayBillNumber|WaybillNumber",
    carrier: "-",
    origin: "origin_code|OriginCountryCode",
    destination: "destination_code|DestinationCountryCode|CountryCode",
    last_number: "tracking_number|TrackingNumber",
    last_carrier: "last_mile_name|LastMileCarrierName",
    from: "-",
    to: "-",
};

const SCANS: &str = shape::scan_paths! {
    list: "track_events|OrderTrackingDetails",
    time: "process_time|event_date|ProcessDate|process_utc_time",
    text: "process_content|description|ProcessContent|track_node_description",
    code: "track_node_code|TrackNodeCode",
    place: "process_location|location|ProcessLocation",
    city: "process_city|ProcessCity",
    state: "process_province|ProcessProvince",
    country: "process_country|ProcessCountry",
    point: "-",
};

/// The states of a parcel.
const STATES: &str = table!(
    "
    pending: N
    announced: F
    in_transit: T
    delivered: D
    exception !unknown: E
    returned: R
    cancelled: C"
);

/// Whether it is a reply of the calls, the push, or their error.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(
        reply,
        "result.waybill_number|result.track_info|result.track_events|result.0.track_events|result.0.track_info|data.track_events|Item.OrderTrackingDetails|Item.WayBillNumber|Code&Message&RequestId|success&msg",
    )
}

/// Reads every parcel.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    for path in ["result", "data", "Item"] {
        if document.is_list(path) {
            for parcel in document.list(path) {
                push(parcel, reply);
            }
        } else {
            push(document.at(path), reply);
        }
    }
    if reply.shipments.is_empty() {
        let code = document.code("code|Code").unwrap_or_default();
        let failed = document.flag("success") == Some(false) || !code.is_empty() && !code.trim_start_matches('0').is_empty();
        if failed {
            return Err(complaint::failure(code, document.words("msg|message|Message")));
        }
    }
    Ok(())
}

fn push(parcel: Document<'_>, reply: &mut Reply) {
    let mut shipment = Shipment::default();
    // What is known of the parcel may stand beside its scans.
    let inside = if parcel.is_list("track_info") { parcel.at("track_info.0") } else { parcel.at("track_info") };
    let facts = if inside.has("destination_code") || inside.has("waybill_number") { inside } else { parcel };
    shape::parcel(facts, PARCEL, &mut shipment);
    shipment.promise = shape::promise(facts, "EstimatedDeliveryFromDateZone", "EstimatedDeliveryToDateZone", Promiser::Carrier);
    if shipment.number.is_empty() {
        shipment.number = parcel.words("waybill_number|tracking_number");
    }
    shipment.carrier = Some("YunExpress".to_owned());
    shape::scans(parcel, SCANS, Order::Kept, finish, &mut shipment, reply);
    if parcel.is_list("track_info") {
        for info in parcel.list("track_info") {
            shape::scans(info, SCANS, Order::Kept, finish, &mut shipment, reply);
        }
    } else {
        shape::scans(inside, SCANS, Order::Kept, finish, &mut shipment, reply);
    }
    if shipment.number.is_empty() && shipment.events.is_empty() {
        return;
    }
    crate::provider::mapping::order::oldest_first(&mut shipment.events);
    shipment.status = shipment.events.last().map_or(shipment.status, |event| event.status);
    if let Some(state) = inside.code("package_status").or(parcel.code("package_status")) {
        match find(STATES, state) {
            Some(said) => shipment.status = said.status,
            None => reply.warn("unknown_status", state),
        }
    }
    reply.shipments.push(shipment);
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
        return clock::joined(scan, "event_date time_zone").or_else(|| clock::joined(scan, "process_time time_zone"));
    }
    let bare = |path| scan.clock(path).map(|time| time.instant().map_or_else(|| time.printed(), |instant| Some(instant.clock(0))));
    let (local, utc) = (bare("process_time")??, bare("process_utc_time")??);
    let minutes = (local.at_offset(0).0 - utc.at_offset(0).0) / 60;
    match i16::try_from(minutes) {
        Ok(0) => Some(Stamp::moment(utc.at_offset(0))),
        Ok(minutes) if minutes % 15 == 0 && minutes.abs() <= 14 * 60 => Some(Stamp::with_offset(local, minutes)),
        _ => None,
    }
}
