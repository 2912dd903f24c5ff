//! Karrio: its tracker (`GET /v1/trackers/:id`), a list of them, the proxy call, the webhook, and its errors.
//!
//! From Karrio's source. Newest scan first. `timestamp` is the printed clock with a `Z` that means nothing, `time` a
//! clock of 24 hours that may carry `AM` or `PM` all the same. The scan's `code` is the carrier's, `status` Karrio's and
//! often missing. `info` holds names and signatures and is not read but for the countries.

use super::aggregated::{coded, hide, tell};
use super::shows;
use crate::document::Document;
use crate::document::moment::stamp;
use crate::parts::{joined, parts};
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::order::oldest_first;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::mapping::{complaint, location};
use crate::provider::{Failure, FailureKind, Reply, not_found};
use crate::shipment::{Country, Event, Place, Promiser, Shipment, Stamp, Status};

const PARCEL: &str = shape::parcel_paths! {
    number: "tracking_number",
    carrier: "carrier_name",
    origin: "info.shipment_origin_country",
    destination: "info.shipment_destination_country",
    last_number: "-",
    last_carrier: "-",
    from: "-",
    to: "-",
};

const SCANS: &str = shape::scan_paths! {
    list: "events",
    time: "-",
    text: "description",
    code: "status",
    place: "-",
    city: "-",
    state: "-",
    country: "-",
    point: "-",
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

/// Whether it is a tracker, several, one inside a proxy call or a webhook, or Karrio's error.
pub(super) fn is(reply: Document<'_>) -> bool {
    // Its words for an error are of small letters, as `not_found`.
    let is_word = |code: &str| code.bytes().all(|byte| byte == b'_' || byte.is_ascii_lowercase());
    let is_error = reply.has("errors.0.message") && reply.code("errors.0.code").is_some_and(is_word);
    is_error && !reply.keys().any(|key| key == "data")
        || reply.is_list("results") && reply.has("count")
        || shows(
            reply,
            "carrier_name&tracking_number|data.carrier_name&data.tracking_number|tracking.carrier_name|results.0.carrier_name|\
             messages.0.carrier_name|messages.0.carrier_id|errors.0.carrier_name",
        )
}

/// Reads whichever it is.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    for path in parts("results|tracking|data|", b'|') {
        if document.has(path) && reply.shipments.is_empty() {
            push_all(document.list(path), reply);
        }
    }
    if reply.shipments.is_empty() { failure(document.list("errors").chain(document.list("messages"))) } else { Ok(()) }
}

/// Adds the trackers of a list.
pub(super) fn push_all<'a>(list: impl Iterator<Item = Document<'a>>, reply: &mut Reply) {
    for tracker in list {
        if tracker.has("carrier_name") && tracker.has("tracking_number") {
            push(tracker, reply);
        }
    }
}

/// The first message is the failure; without any the number was not found.
pub(super) fn failure<'a>(mut messages: impl Iterator<Item = Document<'a>>) -> Result<(), Failure> {
    let Some(message) = messages.next() else { return Err(not_found("")) };
    let code = message.code("code").unwrap_or_default();
    let mut failure = complaint::failure(code, message.words("message"));
    failure.kind = match code {
        "404" => FailureKind::NotFound,
        "400" => FailureKind::BadRequest,
        "401" | "403" => FailureKind::Unauthorized,
        "429" | "throttled" => FailureKind::RateLimited,
        _ => failure.kind,
    };
    Err(failure)
}

fn push(tracker: Document<'_>, reply: &mut Reply) {
    let mut shipment = Shipment::default();
    shape::parcel(tracker, PARCEL, &mut shipment);
    let day = "estimated_delivery|info.expected_delivery";
    shipment.promise = shape::promise(tracker, day, day, Promiser::Carrier);
    let told = coded(STATUSES, tracker.code("status"), reply).filter(|told| told.status != Status::Pending);
    shipment.status = match told {
        Some(told) => told.status,
        None if tracker.flag("delivered") == Some(true) => Status::Delivered,
        None => Status::Pending,
    };
    shipment.reason = told.and_then(|told| told.reason);
    // Scans of the same minute stand the newest first as well.
    shape::scans(tracker, SCANS, Order::Backwards, finish, &mut shipment, reply);
    oldest_first(&mut shipment.events);
    hide(&mut shipment, tracker.code("info.signed_by"));
    hide(&mut shipment, tracker.code("info.customer_name"));
    reply.shipments.push(shipment);
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = time(scan);
    event.place = place(scan, shipment);
    let own = scan.code("code").and_then(|code| find(CODES, code));
    let told = own.or_else(|| coded(STATUSES, code, reply)).filter(|told| told.status != Status::Pending);
    tell(told, event, reply);
    event.reason = scan.code("reason").and_then(|reason| find(REASONS, reason)).and_then(|why: Meaning| why.reason).or(event.reason);
    true
}

/// The printed clock.
fn time(scan: Document<'_>) -> Option<Stamp> {
    if let Some(built) = scan.clock("timestamp") {
        // A true offset would be one; `Z` is none.
        return Some(if built.is_bare() { built.instant().map_or(built, |instant| Stamp::clock(instant.clock(0))) } else { built });
    }
    let date = scan.code("date")?;
    let time = scan.code("time").unwrap_or_default();
    let clock = time.trim_end_matches(|letter: char| !letter.is_ascii_digit());
    let (hours, rest) = clock.split_once(':').unwrap_or_default();
    let hour = hours.parse::<u8>().ok();
    let half = time.get(clock.len()..).unwrap_or_default().to_ascii_lowercase();
    let hour = match hour {
        Some(12) if half.contains("am") => Some(0),
        Some(hour) if hour < 12 && half.contains("pm") => Some(hour + 12),
        _ => hour,
    };
    let whole = hour.and_then(|hour| stamp(&joined(&[date, " ", &hour.to_string(), ":", rest])));
    whole.or_else(|| stamp(date))
}

/// The town and country; parts with a figure are streets and postal codes.
fn place(scan: Document<'_>, shipment: &Shipment) -> Option<Place> {
    let words = scan.words("location");
    let mut text = String::new();
    for part in parts(&words, b',') {
        let part = part.trim_ascii();
        if !part.is_empty() && !part.bytes().any(|byte| byte.is_ascii_digit()) {
            text.push_str(if text.is_empty() { "" } else { ", " });
            text.push_str(part);
        }
    }
    // Alone, two letters are a country; after a town they may be a state.
    let country = match text.len() {
        2 => Country::read(&text),
        _ => location::country(&text, [shipment.origin, shipment.destination]),
    };
    let place = Place { text, country, point: scan.point("latitude", "longitude"), ..Place::default() };
    (!place.is_empty()).then_some(place)
}
