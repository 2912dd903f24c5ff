//! Shippo tracks (`GET /tracks/:carrier/:number`), its `track_updated` webhook, and its errors.
//!
//! From Shippo's client libraries. "Out for delivery" and pick-up are `substatus` codes of `TRANSIT`. A number nobody
//! knows has `tracking_status` null and no history. Until 2017 there was no `substatus`, `UNKNOWN` meant "label made",
//! and the `Z` of a domestic parcel stood behind the wall clock of the scan.

use super::heard::{coded, coded_at, finer, tell_finer};
use super::parcel::{Parcel, push, take};
use super::{Row, has_key, is_alone};
use crate::document::Document;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, FailureKind, Provider, Reply, not_found};
use crate::shipment::{Event, Shipment, Stamp, Status};

/// A track, or a webhook with one.
pub(super) const ROW: Row = Row {
    provider: Provider::Shippo,
    signs: "tracking_history|tracking_status&tracking_number|data.tracking_status&data.tracking_number|\
        tracking_number&servicelevel|tracking_number&address_from&carrier",
    is,
    read,
};

macro_rules! scans {
    ($list:literal) => {
        shape::scan_paths! {
            list: $list,
            time: "status_date",
            text: "status_details|substatus.text",
            code: "status",
            city: "location.city",
            state: "location.state",
            country: "location.country",
        }
    };
}

const TRACK: Parcel = Parcel {
    carrier: "",
    facts: shape::parcel_paths! {
        number: "tracking_number",
        carrier: "carrier",
        origin: "address_from.country",
        destination: "address_to.country",
        from: "eta|original_eta",
    },
    scans: scans!("tracking_history"),
    order: Order::ByTime,
    finish,
    settle,
};

/// Where there is no history.
const LATEST: &str = scans!("tracking_status");

const STATUSES: &str = table!(
    "
    pending: UNKNOWN
    announced @announced: PRE_TRANSIT
    in_transit: TRANSIT
    delivered @delivered: DELIVERED
    returned: RETURNED
    exception: FAILURE"
);

const SUBSTATUSES: &str = table!(
    "
    announced @announced: information_received
    in_transit +accepted @first_mile: package_accepted
    in_transit +arrived: package_arrived
    in_transit +departed: package_departed
    in_transit +processed: package_processed|package_processing
    in_transit +forwarded: package_forwarded
    in_transit !delay: delayed
    in_transit +scheduled: delivery_scheduled|delivery_rescheduled|reschedule_delivery
    out_for_delivery @last_mile: out_for_delivery
    attempt_failed @last_mile: delivery_attempted|notice_left
    attempt_failed @last_mile !business_closed: location_inaccessible
    ready_for_pickup @last_mile: pickup_available
    delivered @delivered: delivered
    exception !address_incomplete: address_issue
    exception: contact_carrier|package_undeliverable
    exception !held: package_held
    exception !damaged: package_damaged
    exception !pickup_missed: package_unclaimed
    exception !destroyed: package_disposed
    exception !lost: package_lost
    returning: return_to_sender
    in_transit: other"
);

/// Whether it is an error.
fn is(reply: Document<'_>) -> bool {
    !reply.has("carrier_id") && (reply.is_list("carrier") || reply.is_list("tracking_number")) || is_alone(reply, "detail")
}

/// Reads whichever it is.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let track = if document.is_object("data") { document.at("data") } else { document };
    if track.code("tracking_number").is_none() {
        let Some(words) = document.text("detail|carrier.0|tracking_number.0|__all__.0") else { return Ok(()) };
        let mut told = complaint::of_request(complaint::failure("", words));
        // "Carrier token x is not valid" is said of a field of the request.
        if told.kind == FailureKind::Unauthorized && !document.has("detail") {
            told.kind = FailureKind::BadRequest;
        }
        return Err(told);
    }
    if track.list("tracking_history").len() == 0 && track.list("tracking_status").len() == 0 {
        return Err(not_found(""));
    }
    push(track, &TRACK, reply);
    Ok(())
}

fn settle(track: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    if shipment.events.is_empty() {
        shape::scans(track, LATEST, Order::ByTime, finish, shipment, reply);
    }
    let latest = track.at("tracking_status");
    take(meaning(latest, latest.code("status"), reply), shipment);
    if shipment.origin == shipment.destination && shipment.origin.is_some() && is_old(track) {
        for event in &mut shipment.events {
            event.time = event.time.and_then(Stamp::instant).map(|instant| Stamp::clock(instant.clock(0)));
        }
    }
}

/// No status has a substatus, be it null.
fn is_old(track: Document<'_>) -> bool {
    let has_new = |status| has_key(status, "substatus");
    !has_new(track.at("tracking_status")) && !track.list("tracking_history").any(has_new)
}

fn finish(status: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let mut told = meaning(status, code, reply);
    if told.is_some_and(|told| told.status == Status::Pending) {
        told = phrases::classify(&event.text).or(find(SUBSTATUSES, "information_received"));
    }
    tell_finer(told, event, reply);
    true
}

fn meaning(status: Document<'_>, code: Option<&str>, reply: &mut Reply) -> Option<Meaning> {
    let told = coded(STATUSES, code, reply)?;
    let fine = coded_at(SUBSTATUSES, status, "substatus.code|substatus", reply);
    let told = finer(told, fine);
    // `RETURNED` is also said of a parcel on its way back.
    let is_under_way = told.status == Status::Returned
        && phrases::classify(&status.words("status_details")).is_some_and(|said| said.status == Status::Returning);
    Some(if is_under_way { Meaning::new(Status::Returning) } else { told })
}
