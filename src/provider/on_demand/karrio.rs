//! Karrio: its tracker (`GET /v1/trackers/:id`), a list of them, the proxy call, the webhook, and its errors.
//!
//! From Karrio's source. Newest scan first. `timestamp` is the printed clock with a `Z` that means nothing, `time` a
//! clock of 24 hours that may carry `AM` or `PM` all the same. The scan's `code` is the carrier's, `status` Karrio's and
//! often missing. `info` holds names and signatures and is not read but for the countries.

use super::heard::{self, coded, coded_at, tell_finer};
use super::parcel::{Parcel, push_first};
use super::words::{has, up_to_figure, without_streets};
use super::{Row, clock, has_key};
use crate::document::Document;
use crate::parts::joined;
use crate::provider::mapping::order::oldest_first;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::mapping::{complaint, location};
use crate::provider::{Failure, Provider, Reply, not_found};
use crate::shipment::{Country, Event, Place, Shipment, Stamp, Status};

pub(super) const ROW: Row = Row {
    provider: Provider::Karrio,
    signs: "carrier_name&tracking_number|data.carrier_name&data.tracking_number|tracking.carrier_name|results.0.carrier_name|\
        messages.0.carrier_name|messages.0.carrier_id|errors.0.carrier_name",
    is,
    read,
};

/// Scans of the same minute stand the newest first as well.
const TRACKER: Parcel = Parcel {
    carrier: "",
    facts: shape::parcel_paths! {
        number: "tracking_number",
        carrier: "carrier_name",
        origin: "info.shipment_origin_country",
        destination: "info.shipment_destination_country",
        from: "estimated_delivery|info.expected_delivery",
    },
    scans: shape::scan_paths! { list: "events", text: "description", code: "status" },
    order: Order::Backwards,
    finish,
    settle,
};

const STATUSES: &str = table!(
    "
    pending: unknown
    announced @announced: pending
    picked_up +accepted @first_mile: picked_up
    in_transit: in_transit
    out_for_delivery @last_mile: out_for_delivery
    ready_for_pickup @last_mile: ready_for_pickup
    attempt_failed @last_mile: delivery_failed
    delivered @delivered: delivered
    exception !held: on_hold
    exception !delay: delivery_delayed
    returning: return_to_sender
    cancelled: cancelled"
);

/// Only the reasons count.
const REASONS: &str = table!(
    "
    exception !damaged: carrier_damaged_parcel
    exception !missorted: carrier_sorting_error
    exception !address_incomplete: carrier_address_not_found|consignee_incorrect_address
    exception !lost: carrier_parcel_lost
    exception !delay: carrier_not_enough_time|carrier_vehicle_issue|carrier_mechanical_delay|force_majeure
    exception !capacity: carrier_capacity_exceeded
    exception !rejected: retailer_incorrect_data|retailer_incorrect_parcel|retailer_incorrect_dimensions|retailer_packaging_issue|customs_prohibited
    exception !refused: consignee_refused|consignee_cancelled
    exception !business_closed: consignee_business_closed
    exception !recipient_absent: consignee_not_available|consignee_not_home|consignee_safe_place_unavailable|consignee_access_restricted
    exception !identity: consignee_verification_failed
    exception !customs_delay: customs_delay
    exception !customs_documents: customs_documentation
    exception !duty_unpaid: customs_duties_unpaid
    exception !customs_inspection: customs_inspection
    exception !weather: weather_delay|natural_disaster
    exception !security: security_issue
    exception !held: regulatory_hold"
);

/// Words that some carriers write as a code, which are right where `status` is not.
const CODES: &str = table!(
    "
    announced @announced: pre-transit
    in_transit: transit"
);

/// Whether it is a list, also of none, or Karrio's error: its words for one are of small letters, as `not_found`.
fn is(reply: Document<'_>) -> bool {
    let is_word = |code: &str| code.bytes().all(|byte| byte == b'_' || byte.is_ascii_lowercase());
    let is_error = reply.has("errors.0.message") && reply.code("errors.0.code").is_some_and(is_word);
    is_error && !has_key(reply, "data") || reply.is_list("results") && reply.has("count")
}

/// Reads a tracker, several, or one inside a proxy call or a webhook.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    trackers(document, "results|tracking|data|", reply);
    let message = document.list("errors").next().or_else(|| document.list("messages").next());
    if reply.shipments.is_empty() { Err(failure(message)) } else { Ok(()) }
}

/// Adds the trackers of the first list that has any.
pub(super) fn trackers(document: Document<'_>, lists: &str, reply: &mut Reply) {
    push_first(document, lists, "carrier_name&tracking_number", &TRACKER, reply);
}

/// The first message is the failure; without any the number was not found.
pub(super) fn failure(message: Option<Document<'_>>) -> Failure {
    let Some(message) = message else { return not_found("") };
    complaint::status(message.code("code").unwrap_or_default(), message.words("message"))
}

fn settle(tracker: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    let told = coded_at(STATUSES, tracker, "status", reply).filter(|told| told.status != Status::Pending);
    if let Some(told) = told {
        (shipment.status, shipment.reason) = (told.status, told.reason);
    } else if tracker.flag("delivered") == Some(true) {
        shipment.status = Status::Delivered;
    }
    oldest_first(&mut shipment.events);
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = time(scan);
    event.place = place(scan, shipment);
    let own = heard::known_at(CODES, scan, "code");
    tell_finer(own.or_else(|| coded(STATUSES, code, reply)), event, reply);
    event.reason = heard::known_at(REASONS, scan, "reason").and_then(|why| why.reason).or(event.reason);
    true
}

/// The printed clock.
fn time(scan: Document<'_>) -> Option<Stamp> {
    // Midnight is built where no time is known.
    let is_day = scan.code("time").is_none() && has(scan.code("timestamp").unwrap_or_default(), "T00:00:00");
    if !is_day && let Some(built) = scan.clock("timestamp") {
        // A true offset would be one; `Z` is none.
        return Some(if built.is_bare() { built.instant().map_or(built, |instant| Stamp::clock(instant.clock(0))) } else { built });
    }
    // Some write a clock of twenty-four hours and "PM" all the same.
    let plain = joined(&[scan.code("date")?, " ", up_to_figure(scan.code("time").unwrap_or_default())]);
    clock::of_parts(scan, "date time").or_else(|| clock::read(&plain)).or_else(|| scan.clock("date"))
}

/// The town and country; parts with a figure are streets and postal codes.
fn place(scan: Document<'_>, shipment: &Shipment) -> Option<Place> {
    let text = without_streets(&scan.words("location"));
    // Alone, two letters are a country; after a town they may be a state.
    let country = match text.len() {
        2 => Country::read(&text),
        _ => location::country(&text, [shipment.origin, shipment.destination]),
    };
    let place = Place { text, country, point: scan.point("latitude", "longitude"), ..Place::default() };
    (!place.is_empty()).then_some(place)
}
