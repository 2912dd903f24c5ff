//! Ninja Van: the tracking events of its API, the webhook of one event, and the orders of its public page.
//!
//! `GET …/{country}/2.0/…/tracking-events/{number}`. Events are named by words (`Arrived at Transit Hub`); on the public
//! page by a type (`ARRIVED_AT_TRANSIT_HUB`), which is read as the same words. Times are in UTC (`+0000`).

use super::parcel::{Parcel, last, push};
use super::words::replaced;
use super::{Row, clock, heard, never};
use crate::document::{Document, line};
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Event, Shipment, Status};

/// A reply of the calls, the webhook, or their error.
pub(super) const ROW: Row = Row {
    provider: Provider::Ninjavan,
    signs: "tracking_number&events|tracking_id&events|tracking_id&timestamp|tracking_id&granular_status|\
        data.tracking_id&data.events|error.title|error.request_id",
    is: never,
    read,
};

/// The webhook is itself the event. Members of a scan at a hub are named after the kind of hub.
const PARCEL: Parcel = Parcel {
    carrier: "Ninja Van",
    facts: shape::parcel_paths! { number: "tracking_number|tracking_id|trackingId" },
    scans: shape::scan_paths! {
        list: "events|",
        time: "timestamp|time|created_at",
        text: "description|status|event|type",
        code: "status|event|type",
        place: "arrived_at_transit_hub_information.hub|arrived_at_origin_hub_information.hub|arrived_at_destination_hub_information.hub|in_transit_to_next_sorting_hub_information.hub|data.hub_name|data.hubName",
        city: "arrived_at_transit_hub_information.city|arrived_at_origin_hub_information.city|arrived_at_destination_hub_information.city|in_transit_to_next_sorting_hub_information.city",
        country: "arrived_at_transit_hub_information.country|arrived_at_origin_hub_information.country|arrived_at_destination_hub_information.country|in_transit_to_next_sorting_hub_information.country",
    },
    order: Order::ByTime,
    finish,
    settle,
};

/// The names that say something else in other mouths, or nothing.
const STATUSES: &str = table!(
    "
    announced @announced: pending pickup|pending pickup, shipper dropoff|pending pickup at distribution point|staging|en-route to sorting hub|driver dispatched for pickup|van en-route to pickup|at pudo, pending drop off|driver pickup scan
    exception @first_mile: pickup fail|pickup exception, max attempts reached
    announced @announced: pickup exception, pending reschedule|pickup exception, reattempt scheduled|pickup exception, pending retrieval from pudo
    picked_up +accepted @first_mile: successful pickup
    in_transit +arrived: arrived at transit hub|arrived at origin hub|arrived at sorting hub|hub inbound scan|parcel received|inbound scan
    in_transit +at_delivery_office @last_mile: arrived at destination hub
    in_transit +departed: in transit to next sorting hub|departed from sorting hub|transferred to 3pl
    in_transit: parcel measurements update|parcel weight|parcel size|recovered|on hold, address change
    out_for_delivery @last_mile: driver inbound scan|driver start route
    ready_for_pickup @last_mile: at pudo, pending customer collection|arrived at distribution point|from driver to dp
    attempt_failed @last_mile: delivery exception|delivery exception, pending reschedule|delivery exception, reattempt scheduled|pending reschedule
    exception @last_mile: delivery exception, max attempts reached
    exception @last_mile !pickup_missed: delivery exception, parcel overstayed at pudo
    delivered @delivered: completed|delivered, received by customer|forced success
    delivered +collected @delivered: from dp to customer
    returning: delivery exception, return to sender initiated|rts
    returned: international transit, returned to sender at origin facility|international transit, returned to xb warehouse
    customs +customs_cleared @export_customs: international transit, export cleared
    cancelled: canceled|cancel"
);

/// Reads the events of a parcel, or one event alone.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let error = document.at("error");
    if error.is_object("") {
        return Err(complaint::told(error, "title", "message|description|title", ""));
    }
    let parcel = if document.has("data.events") { document.at("data") } else { document };
    if parcel.code("tracking_number|tracking_id|trackingId").is_some() {
        push(parcel, &PARCEL, reply);
    }
    Ok(())
}

fn settle(parcel: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    let said = named(parcel.code("granular_status|granularStatus"), reply);
    shipment.status = said.map_or(last(shipment), |said| said.status);
}

/// What a name says, be it written with blanks or underscores.
#[inline(never)]
fn named(name: Option<&str>, reply: &mut Reply) -> Option<Meaning> {
    heard::named(STATUSES, Some(&replaced(name?, b'_', " ")), reply)
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = event.time.map(clock::of_place);
    heard::put(named(code, reply).or_else(|| phrases::classify(&event.text)), event);
    if matches!(event.status, Status::AttemptFailed | Status::Exception) && event.reason.is_none() {
        let why = "delivery_exception.failure_reason|pickup_exception.failure_reason|data.failure_reason.en|data.failureReason.en";
        event.reason = phrases::classify(&scan.words(why)).and_then(|said| said.reason);
    }
    if scan.flag("is_parcel_on_rts_leg") == Some(true) {
        event.status = match event.status {
            Status::Delivered | Status::Returned => Status::Returned,
            Status::Exception | Status::Cancelled => event.status,
            _ => Status::Returning,
        };
    }
    event.text = line(&replaced(&event.text, b'_', " "));
    true
}
