//! Sendle, for Australia, Canada and the USA: the tracking of one parcel, or one event of its webhook.
//!
//! Format: its published schema and samples, through karrio. The reply holds no number. `scan_time` is UTC;
//! `display_time` has the offset of the place where it is known, and `local_scan_time` its clock, which is UTC again
//! where it is not.

use super::parcel::{Parcel, last, push, state};
use super::{Row, heard, never};
use crate::document::Document;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Event, Shipment, Stamp, Status};

/// A parcel, an event or an error; one without `messages` is taken for that of USPS.
pub(super) const ROW: Row = Row {
    provider: Provider::Sendle,
    signs: "tracking_events&state|tracking_events&scheduling|state&scheduling|event_type&scan_time|messages&error_description",
    is: never,
    read,
};

macro_rules! scans {
    ($list:literal) => {
        shape::scan_paths! {
            list: $list,
            time: "scan_time",
            text: "description",
            code: "event_type",
            place: "location|origin_location",
            city: "location_data.suburb",
            state: "location_data.state",
            country: "location_data.country",
        }
    };
}

const PARCEL: Parcel = Parcel {
    carrier: "Sendle",
    facts: shape::parcel_paths! {
        number: "sendle_reference|reference",
        origin: "origin.country",
        destination: "destination.country",
        from: "scheduling.estimated_delivery_date_minimum",
        to: "scheduling.estimated_delivery_date_maximum",
    },
    scans: scans!("tracking_events"),
    order: Order::ByTime,
    finish,
    settle,
};

/// The webhook sends one event alone.
const EVENT: Parcel = Parcel { scans: scans!(""), ..PARCEL };

/// The types of an event, and the states that are called alike.
const TYPES: &str = table!(
    "
    announced @announced: Booking|Pickup Attempted|Drop Off
    picked_up +accepted @first_mile: Pickup|Dropped Off
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
    returning: Return to Sender|Returning to Sender|Returning
    returned: Returned to Sender|Returned
    cancelled: Cancelled
    expired: Expired"
);

const ERRORS: &str = "\
quota:payment_required
bad_request:unprocessable_entity|precondition_failed|bad_request";

/// Reads a parcel or an event.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.code("error").is_some() {
        return Err(complaint::told(document, "error", "error_description|messages", ERRORS));
    }
    if document.has("event_type") {
        push(document, &EVENT, reply);
    } else if document.has("tracking_events") || document.has("state") {
        push(document, &PARCEL, reply);
    }
    Ok(())
}

fn settle(document: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    shipment.status = last(shipment);
    match document.code("state") {
        // As a state it waits to be picked up.
        Some("Pickup" | "Drop Off") => shipment.status = Status::Announced,
        Some("Info") => {}
        code => state(TYPES, code, shipment, reply),
    }
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = time(scan, event.time);
    let known = heard::by_code(TYPES, code, event, reply);
    let said = phrases::classify(&event.text);
    heard::put(if code == Some("Info") { said.or(known) } else { known.or(said) }, event);
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
