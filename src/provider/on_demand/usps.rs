//! USPS Tracking v3 (`apis.usps.com/tracking/v3/tracking/{number}?expand=DETAIL`) and v3r2, which writes a list and other
//! names; source: a recording and clients' types.
//!
//! An event has its local time, the moment in UTC and the offset between them; its country is `null` in the USA. Few codes
//! are published: the words decide where none is known. `firm`, `name` and `recipientName` are never read.

use super::dhl::named;
use super::integrators::why;
use super::parcel::{Parcel, newest, push, take};
use super::words::trimmed;
use super::{Row, clock, heard, private};
use crate::document::Document;
use crate::parts::{any_word, joined, lists, parts};
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::signs::sign;
use crate::provider::{Failure, FailureKind, Provider, Reply, not_found};
use crate::shipment::{Country, Event, Shipment, Stamp, Status};

pub(super) const ROW: Row = Row {
    provider: Provider::Usps,
    signs: "trackingEvents&mailClass|trackingEvents&statusCategory|statusCategory&mailClass|trackingNumber&statusSummary|\
        apiVersion&error|trackingNumber&error.message",
    is,
    read,
};

/// Of the days of the arrival that which the shop was told comes first.
const PIECE: Parcel = Parcel {
    carrier: "USPS",
    facts: shape::parcel_paths! {
        number: "trackingNumber",
        from: "expectedDeliveryDate|expectedDeliveryTimeStamp|deliveryDateExpectation.expectedDeliveryDate|\
            predictedDeliveryDate|predictedDeliveryTimeStamp|deliveryDateExpectation.predictedDeliveryDate|\
            predictedDeliveryWindowStartTime|\
            guaranteedDeliveryTimeStamp|guaranteedDeliveryDate|deliveryDateExpectation.guaranteedDeliveryDate",
    },
    scans: shape::scan_paths! {
        list: "trackingEvents|trackSummary",
        text: "eventType",
        code: "eventCode",
        city: "eventCity",
        state: "eventState",
    },
    order: Order::Backwards,
    finish,
    settle,
};

/// Codes of events, as USPS lists them for its mailers.
const CODES: &str = table!(
    "
    delivered @delivered: 01
    attempt_failed @last_mile: 02|30|52|53|54|55
    attempt_failed @last_mile !business_closed: 51
    attempt_failed @last_mile !recipient_absent: 56
    picked_up +accepted @first_mile: 03|80|OA
    exception !refused: 04
    exception !address_incomplete: 05|21|22|25|26
    exception !recipient_moved: 23|24
    exception !missorted: 08
    returning: 09
    returning !pickup_missed: 27|31
    in_transit +at_delivery_office @last_mile: 07
    in_transit +arrived: 10|81|A1
    in_transit +departed: 82|EF|SF|T1
    in_transit +forwarded: 06
    in_transit !delay: 71
    in_transit: PC|TL|NT
    ready_for_pickup @last_mile: 14|16
    out_for_delivery @last_mile: OF
    announced @announced: GX|MA"
);

/// Categories of the whole, where their words alone say something else.
const CATEGORIES: &str = table!(
    "
    announced @announced: pre-shipment|preshipment
    picked_up: accepted|usps in possession of item
    in_transit: moving through network|preparing for delivery
    delivered @delivered: delivered to agent
    exception: alert"
);

/// The errors of OAuth, by which USPS refuses a key.
const OAUTH: &str = "invalid_client|invalid_grant|invalid_request|invalid_scope|invalid_token|unauthorized_client|access_denied";

/// Whether it is a refusal; others describe their errors, too, but not OAuth's.
fn is(reply: Document<'_>) -> bool {
    reply.has("error_description") && lists(OAUTH, b'|', reply.code("error").unwrap_or_default())
}

/// Reads one piece, or an error.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.has("error") {
        return failure(document, reply);
    }
    if sign(document, "trackingNumber|trackingEvents") {
        push(document, &PIECE, reply);
    }
    Ok(())
}

fn settle(document: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    shipment.origin = country(document, "originCountry|originCountryCode", "originState|originZIP|originZIPCode");
    shipment.destination =
        country(document, "destinationCountryCode|destinationCountry", "destinationState|destinationZIP|destinationZIPCode");
    let category = document.code("statusCategory");
    let mut told = heard::named(CATEGORIES, category, reply);
    // An alert is whatever is no plain delivery: its scan says what.
    let alarming = newest(shipment).filter(|newest| !matches!(newest.status, Status::InTransit | Status::Delivered));
    let is_alert = |told: Option<Meaning>| told.is_some_and(|told| told.status == Status::Exception);
    if is_alert(told) {
        told = alarming.or(told);
    }
    for path in parts("status|statusSummary", b'|') {
        if told.is_none_or(|told| matches!(told.status, Status::Exception | Status::Delivered)) {
            told = refine(told, &document.words(path)).or(told);
        }
    }
    if is_alert(told) {
        told = alarming.or(told);
    }
    if category.is_some() || told.is_some() {
        take(told.or(Some(heard::MOVING)), shipment);
    }
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
    let is_new = any_word(&message, "tatus update is not|not yet available|not found|no record");
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
    let told = refine(heard::known(CODES, code), &event.text);
    for path in ["name", "firm"] {
        private::hide_in(&mut event.text, scan.code(path).unwrap_or_default());
    }
    if told.is_none() {
        reply.warn("unknown_status", code.unwrap_or(&event.text));
    }
    heard::put(told, event);
    true
}

/// The local time, with the offset that lies or stands beside it; then a `Z` after it says nothing.
fn time(scan: Document<'_>) -> Option<Stamp> {
    let local = scan.code("eventTimestamp").unwrap_or_default();
    let local = trimmed(local, "Z");
    let utc = scan.clock("GMTTimestamp");
    if utc.is_some() {
        return clock::beside(clock::read(local), utc, 450);
    }
    let zone = scan.code("GMTOffset").unwrap_or("-");
    clock::read(&joined(&[local, " ", zone])).or_else(|| scan.clock("eventTimestamp"))
}

/// What is coded, or else said; a delivery into a parcel locker or to an agent is one, that to the sender is its return.
fn refine(coded: Option<Meaning>, words: &str) -> Option<Meaning> {
    let coded = if words.starts_with("Delivered") { find(CODES, "01") } else { coded };
    let spoken = why(words);
    let (Some(told), Some(heard)) = (coded, spoken) else { return coded.or(spoken) };
    Some(match (told.status, heard.status) {
        (Status::Delivered, Status::Returned | Status::Returning) => Meaning::new(Status::Returned),
        // A code that names the cause is finer than its words.
        (Status::Exception | Status::AttemptFailed, status) if status != Status::InTransit && told.reason.is_none() => heard,
        _ => told,
    })
}

/// The country that is written, or the USA where none is beside a town of theirs.
fn country(document: Document<'_>, country: &str, town: &str) -> Option<Country> {
    match document.code(country) {
        Some(name) => named(name),
        None => document.code(town).and_then(|_| Country::from_alpha2("US")),
    }
}
