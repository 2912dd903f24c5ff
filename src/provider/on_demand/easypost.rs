//! EasyPost trackers: one (`GET /v2/trackers/:id`), a list or batch of them, the webhook's `Event`, and its errors.
//!
//! From EasyPost's own fixtures and recordings. Times are moments (`Z`). `status` is coarse, `status_detail` finer but
//! sometimes beside the point: "Picked up" comes as `arrived_at_facility`. Countries are often null. In test mode the
//! clocks are invented and lie before the tracker was made.

use super::Row;
use super::heard::{MOVING, coded, finer, tell_finer};
use super::parcel::{Parcel, push_first, take};
use super::words::behind;
use crate::document::Document;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::mapping::{complaint, location};
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Country, Event, Shipment, Status};

/// A tracker, several, or an event with one.
pub(super) const ROW: Row = Row {
    provider: Provider::Easypost,
    signs: "tracking_code&tracking_details|tracking_code&status_detail|tracking_code&object|trackers&has_more|\
        trackers.0.tracking_code|result.tracking_code",
    is,
    read,
};

const TRACKER: Parcel = Parcel {
    carrier: "",
    facts: shape::parcel_paths! {
        number: "tracking_code",
        carrier: "carrier",
        origin: "carrier_detail.origin_tracking_location.country",
        destination: "carrier_detail.destination_tracking_location.country",
        from: "carrier_detail.est_delivery_date_local|est_delivery_date|carrier_detail.guaranteed_delivery_date",
    },
    scans: shape::scan_paths! {
        list: "tracking_details",
        time: "datetime",
        text: "message|description",
        code: "status",
        city: "tracking_location.city",
        state: "tracking_location.state",
        country: "tracking_location.country",
    },
    order: Order::ByTime,
    finish,
    settle,
};

const STATUSES: &str = table!(
    "
    pending: unknown
    announced @announced: pre_transit
    in_transit: in_transit
    out_for_delivery @last_mile: out_for_delivery
    ready_for_pickup @last_mile: available_for_pickup
    delivered @delivered: delivered
    returning: return_to_sender
    cancelled: cancelled
    exception: failure|error"
);

/// `status_detail`, which counts beside "in transit" and "failure".
const DETAILS: &str = table!(
    "
    in_transit: in_transit|status_update|unknown
    announced @announced: label_created
    in_transit +accepted @first_mile: received_at_origin_facility
    in_transit +arrived: arrived_at_facility
    in_transit +departed: departed_facility|departed_origin_facility
    in_transit +at_delivery_office @last_mile: received_at_destination_facility|arrived_at_destination
    in_transit +handed_over: transferred_to_destination_carrier
    out_for_delivery @last_mile: out_for_delivery
    ready_for_pickup @last_mile: arrived_at_pickup_location
    attempt_failed @last_mile: delivery_exception
    exception: transit_exception|failure|awaiting_information
    in_transit !delay: delayed
    in_transit !weather: weather_delay
    in_transit !held: held
    in_transit !missorted: missorted
    exception !address_incomplete: address_correction
    exception !damaged: damaged
    exception !lost: lost
    exception !refused: refused
    returning: return
    cancelled: cancelled
    expired: expired"
);

const ERRORS: &str = "\
bad_request:*BAD_REQUEST
invalid_number:*TRACKING_CODE.INVALID
quota:*PAYMENT
unauthorized:*APIKEY
not_found:*NOT_FOUND";

/// Whether it is EasyPost's error. USPS writes the same with its version beside it.
fn is(reply: Document<'_>) -> bool {
    reply.has("error.code") && reply.has("error.message") && reply.has("error.errors") && reply.keys().count() < 2
}

/// Reads whichever it is.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.is_object("error") {
        return Err(complaint::told(document.at("error"), "code", "message", ERRORS));
    }
    let root = if document.has("result") { document.at("result") } else { document };
    push_first(root, if root.has("trackers") { "trackers" } else { "" }, "tracking_code", &TRACKER, reply);
    Ok(())
}

fn settle(tracker: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    take(Some(meaning(tracker, tracker.code("status"), reply).unwrap_or(MOVING)), shipment);
    let carrier = tracker.at("carrier_detail");
    shipment.origin = shipment.origin.or_else(|| ending(carrier, "origin_location"));
    shipment.destination = shipment.destination.or_else(|| ending(carrier, "destination_location"));
}

/// The country at the end of `BROOKLYN NY US`; `CHARLESTON SC` names none.
fn ending(carrier: Document<'_>, path: &str) -> Option<Country> {
    let text = carrier.words(path);
    location::country(behind(&text, " "), [None; 2])
}

fn finish(detail: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    tell_finer(meaning(detail, code, reply), event, reply);
    true
}

fn meaning(node: Document<'_>, code: Option<&str>, reply: &mut Reply) -> Option<Meaning> {
    let told = coded(STATUSES, code, reply)?;
    let fine = coded(DETAILS, node.code("status_detail").filter(|_| told.status != Status::Delivered), reply);
    Some(finer(told, fine))
}
