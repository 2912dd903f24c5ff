//! Sendle, for Australia, Canada and the USA: the tracking of one parcel, or one event of its webhook.
//!
//! Format: its published schema and samples, through karrio. The reply holds no number. `scan_time` is UTC;
//! `display_time` has the offset of the place where it is known, and `local_scan_time` its clock, which is UTC again
//! where it is not.

use super::shows;
use crate::document::Document;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, FailureKind, Reply};
use crate::shipment::{Event, Promiser, Shipment, Stamp, Status};

const PARCEL: &str = shape::parcel_paths! {
    number: "sendle_reference|reference",
    carrier: "-",
    origin: "origin.country",
    destination: "destination.country",
    last_number: "-",
    last_carrier: "-",
    from: "-",
    to: "-",
};

const SCANS: &str = shape::scan_paths! {
    list: "tracking_events",
    time: "scan_time",
    text: "description",
    code: "event_type",
    place: "location",
    city: "location_data.suburb",
    state: "location_data.state",
    country: "location_data.country",
    point: "-",
};

/// The webhook sends one event alone.
const EVENT: &str = shape::scan_paths! {
    list: "",
    time: "scan_time",
    text: "description",
    code: "event_type",
    place: "location",
    city: "location_data.suburb",
    state: "location_data.state",
    country: "location_data.country",
    point: "-",
};

/// The types of an event, and the states that are called alike.
const TYPES: &str = table!(
    "
    announced @announced: Booking|Pickup Attempted
    picked_up +accepted @first_mile: Pickup|Drop Off|Dropped Off
    in_transit: In Transit|Transit|Info
    in_transit @last_mile: Local Delivery
    out_for_delivery @last_mile: Out for Delivery
    attempt_failed @last_mile: Delivery Attempted
    attempt_failed @last_mile !recipient_absent: Card Left
    ready_for_pickup @last_mile: Left with Agent
    delivered @delivered: Delivered
    exception !damaged: Damaged
    exception !lost: Lost
    exception !delay: Delayed
    exception !unknown: Unable to Deliver|Unable to Book
    returning: Return to Sender|Returning to Sender
    returned: Returned to Sender|Returned
    cancelled: Cancelled
    expired: Expired"
);

/// Whether it is a parcel, an event or an error; one without `messages` is taken for that of USPS.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(reply, "tracking_events&state|tracking_events&scheduling|event_type&scan_time|messages&error_description")
}

/// Reads a parcel or an event.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if let Some(code) = document.code("error") {
        let message = document.words("error_description|messages");
        return Err(match code {
            "unprocessable_entity" => Failure::new(FailureKind::BadRequest, message),
            _ => complaint::failure(code, message),
        });
    }
    let is_event = document.has("event_type");
    if !is_event && !document.has("tracking_events") {
        return Ok(());
    }
    let mut shipment = Shipment::default();
    shape::parcel(document, PARCEL, &mut shipment);
    shipment.carrier = Some("Sendle".to_owned());
    let days = document.at("scheduling");
    shipment.promise = shape::promise(days, "estimated_delivery_date_minimum", "estimated_delivery_date_maximum", Promiser::Carrier);
    shape::scans(document, if is_event { EVENT } else { SCANS }, Order::ByTime, finish, &mut shipment, reply);
    let newest = shipment.events.last().map_or(Status::Pending, |event| event.status);
    shipment.status = match document.code("state") {
        // As a state it waits to be picked up.
        Some("Pickup" | "Drop Off") => Status::Announced,
        Some("Info") | None => newest,
        Some(state) => match find(TYPES, state) {
            Some(said) => said.status,
            None => {
                reply.warn("unknown_status", state);
                newest
            }
        },
    };
    reply.shipments.push(shipment);
    Ok(())
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = time(scan, event.time);
    let known = code.and_then(|code| find(TYPES, code));
    let said = phrases::classify(&event.text);
    if known.is_none() {
        reply.warn("unknown_status", code.unwrap_or(&event.text));
    }
    let mut meaning = known.or(said).unwrap_or(Meaning::new(Status::InTransit));
    if code == Some("Info") {
        meaning = said.unwrap_or(meaning);
    }
    meaning.tell(event);
    true
}

/// The moment, with the offset of its place where that is known.
fn time(scan: Document<'_>, moment: Option<Stamp>) -> Option<Stamp> {
    let shown = scan.clock("display_time").filter(|time| time.offset().is_some());
    let there = || {
        let (instant, clock) = (moment?.instant()?, scan.clock("local_scan_time")?.printed()?);
        let minutes = (clock.0 - instant.0) / 60;
        (minutes != 0 && minutes.abs() <= 14 * 60).then_some(Stamp::with_offset(clock, minutes as i16))
    };
    shown.or_else(there).or(moment).or_else(|| scan.clock("display_time|local_scan_time"))
}
