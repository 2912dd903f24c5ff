//! USPS Tracking v3 (`apis.usps.com/tracking/v3/tracking/{number}?expand=DETAIL`) and v3r2, which writes a list and other
//! names; source: a recording and clients' types.
//!
//! An event has its local time, the moment in UTC and the offset between them; its country is `null` in the USA. Codes are
//! not published: the words decide, but for the few that are known. `firm`, `name` and `recipientName` are never read.

use super::dhl::named;
use super::integrators::said;
use super::{clock, shows};
use crate::document::Document;
use crate::parts::lists;
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::{Failure, FailureKind, Reply, not_found};
use crate::shipment::{Country, Event, Promiser, Shipment, Stamp, Status};

const SCANS: &str = shape::scan_paths! {
    list: "trackingEvents|trackSummary",
    time: "-",
    text: "eventType",
    code: "eventCode",
    place: "-",
    city: "eventCity",
    state: "eventState",
    country: "-",
    point: "-",
};

/// The days of the arrival, that which the shop was told first.
const DAYS: &str = "expectedDeliveryDate|expectedDeliveryTimeStamp|deliveryDateExpectation.expectedDeliveryDate|\
    predictedDeliveryDate|predictedDeliveryTimeStamp|deliveryDateExpectation.predictedDeliveryDate|\
    guaranteedDeliveryTimeStamp|guaranteedDeliveryDate|deliveryDateExpectation.guaranteedDeliveryDate";

/// Codes of events.
const CODES: &str = table!(
    "
    delivered @delivered: 01
    attempt_failed @last_mile: 02|53|54|56
    attempt_failed @last_mile !business_closed: 51
    attempt_failed @last_mile !recipient_absent: 52|55
    picked_up +accepted @first_mile: 03|OA
    exception !refused: 04
    exception !missorted: 08
    returning: 09
    in_transit +at_delivery_office @last_mile: 07
    in_transit +arrived: 10|A1
    in_transit +departed: SF|T1
    in_transit: TL|NT
    ready_for_pickup @last_mile: 16
    out_for_delivery @last_mile: OF
    announced @announced: GX|MA"
);

/// Categories of the whole.
const CATEGORIES: &str = table!(
    "
    announced @announced: pre-shipment|preshipment
    picked_up: accepted|usps in possession of item
    in_transit: in transit|in-transit|moving through network|arriving on-time|arriving late|preparing for delivery|arrival at facility
    out_for_delivery @last_mile: out for delivery|out-for-delivery
    attempt_failed @last_mile: delivery attempt|delivery attempted|attempted delivery
    ready_for_pickup @last_mile: available for pickup
    delivered @delivered: delivered|delivered to agent
    exception: alert
    returning: return to sender
    returned: returned to sender"
);

/// The errors of OAuth, by which USPS refuses a key.
const OAUTH: &str = "invalid_client|invalid_grant|invalid_request|invalid_scope|invalid_token|unauthorized_client|access_denied";

/// Whether it is a reply or an error of USPS; others describe their errors, too, but not OAuth's.
pub(super) fn is(reply: Document<'_>) -> bool {
    let is_refusal = shows(reply, "error_description") && lists(OAUTH, b'|', reply.code("error").unwrap_or_default());
    is_refusal
        || shows(
            reply,
            "trackingEvents&mailClass|trackingEvents&statusCategory|statusCategory&mailClass|trackingNumber&statusSummary|\
            apiVersion&error|trackingNumber&error.message",
        )
}

/// Reads one piece, or an error.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.has("error") {
        return failure(document, reply);
    }
    if !document.has("trackingNumber") && !document.has("trackingEvents") {
        return Ok(());
    }
    let mut shipment = Shipment { number: document.words("trackingNumber"), carrier: Some("USPS".to_owned()), ..Shipment::default() };
    shipment.origin = country(document, "originCountry|originCountryCode", "originState|originZIP|originZIPCode");
    shipment.destination =
        country(document, "destinationCountryCode|destinationCountry", "destinationState|destinationZIP|destinationZIPCode");
    shipment.promise = shape::promise(document, DAYS, "-", Promiser::Carrier);
    shape::scans(document, SCANS, Order::Backwards, finish, &mut shipment, reply);
    let words = document.words("status|statusSummary");
    if let Some(category) = document.code("statusCategory") {
        let mut told = find(CATEGORIES, category);
        if told.is_none() {
            reply.warn("unknown_status", category);
        }
        if told.is_none_or(|told| matches!(told.status, Status::Exception | Status::Delivered)) {
            told = refine(told, &words).or(told);
        }
        let told = told.unwrap_or(Meaning::new(Status::InTransit));
        (shipment.status, shipment.reason) = (told.status, told.reason);
    } else if let Some(told) = refine(None, &words) {
        (shipment.status, shipment.reason) = (told.status, told.reason);
    }
    reply.shipments.push(shipment);
    Ok(())
}

fn failure(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.has("error_description") {
        let message = document.words("error_description");
        return Err(Failure::new(FailureKind::Unauthorized, message));
    }
    let error = document.at("error");
    let message = error.words("message|errors.0.detail|errors.0.title");
    let code = error.code("code|errors.0.status").unwrap_or_default();
    // The words for a number that has no scan yet.
    let is_new = ["tatus update is not", "not yet available", "not found", "no record"].iter().any(|part| message.contains(part));
    let told = if is_new { not_found(&message) } else { complaint::status(code, message) };
    if let Some(number) = document.code("trackingNumber") {
        reply.warn(told.kind.name(), number);
    }
    Err(told)
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = time(scan);
    if let Some(place) = &mut event.place {
        place.country = country(scan, "eventCountry", "eventCity|eventState|eventZIP|eventZIPCode");
    }
    let coded = code.and_then(|code| find(CODES, code));
    let told = refine(coded, &event.text);
    if told.is_none() {
        reply.warn("unknown_status", code.unwrap_or(&event.text));
    }
    told.unwrap_or(Meaning::new(Status::InTransit)).tell(event);
    true
}

/// The local time, with the offset that lies or stands beside it; then a `Z` after it says nothing.
fn time(scan: Document<'_>) -> Option<Stamp> {
    let local = scan.code("eventTimestamp").unwrap_or_default().trim_end_matches('Z');
    let utc = scan.clock("GMTTimestamp");
    if utc.is_some() {
        return clock::beside(clock::read(local), utc);
    }
    let zone = scan.code("GMTOffset").unwrap_or("-");
    clock::read(&[local, " ", zone].concat()).or_else(|| scan.clock("eventTimestamp"))
}

/// What is coded, or else said; a delivery into a parcel locker or to an agent is one, that to the sender is its return.
fn refine(coded: Option<Meaning>, words: &str) -> Option<Meaning> {
    let mut delivered = coded;
    if words.starts_with("Delivered") {
        delivered = find(CODES, "01");
    }
    let heard = said(words);
    match (delivered.map(|told| told.status), heard.map(|told| told.status)) {
        (Some(Status::Delivered), Some(Status::Returned | Status::Returning)) => Some(Meaning::new(Status::Returned)),
        (Some(Status::Exception), Some(_)) if heard.is_some_and(|heard| heard.status != Status::InTransit) => heard,
        (Some(_), _) => delivered,
        _ => heard,
    }
}

/// The country that is written, or the USA where none is beside a town of theirs.
fn country(document: Document<'_>, country: &str, town: &str) -> Option<Country> {
    match document.code(country) {
        Some(name) => named(name),
        None => document.code(town).and_then(|_| Country::from_alpha2("US")),
    }
}
