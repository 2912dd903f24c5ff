//! Ship24: tracking results (`GET /public/v1/trackers/…/results`, `POST /public/v1/tracking/search`), its webhook, and
//! its errors.
//!
//! From Ship24's specification and status page. `statusMilestone` is the status of the whole parcel at the time of a
//! scan, `statusCode` what the scan itself says, often null. `occurrenceDatetime` is written in four ways; newer replies
//! add `utcOffset` and `hasNoTime`. The carriers of both legs report into one list, each under its own number.

use super::aggregated::{coded, hide, settle, tell};
use super::shows;
use crate::document::Document;
use crate::document::moment::stamp;
use crate::parts::joined;
use crate::provider::mapping::complaint;
use crate::provider::mapping::location;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::order::oldest_first;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, FailureKind, Reply, not_found};
use crate::shipment::{Event, LastMile, Promiser, Scan, Shipment, Stamp, Status};

const PARCEL: &str = shape::parcel_paths! {
    number: "tracker.trackingNumber|shipment.trackingNumbers.0.tn|events.0.trackingNumber",
    carrier: "-",
    origin: "shipment.originCountryCode",
    destination: "shipment.destinationCountryCode",
    last_number: "-",
    last_carrier: "-",
    from: "-",
    to: "-",
};

const SCANS: &str = shape::scan_paths! {
    list: "events",
    time: "occurrenceDatetime|datetime",
    text: "status",
    code: "statusCode",
    place: "location",
};

const MILESTONES: &str = table!(
    "
    pending: pending
    announced @announced: info_received
    in_transit: in_transit
    out_for_delivery @last_mile: out_for_delivery
    attempt_failed @last_mile: failed_attempt
    ready_for_pickup @last_mile: available_for_pickup
    delivered @delivered: delivered
    exception: exception"
);

const CODES: &str = table!(
    "
    announced @announced: data_order_created
    cancelled: data_order_cancelled
    in_transit +scheduled: data_delivery_proposed|data_delivery_decided
    in_transit +accepted @first_mile: transit_handover
    in_transit +left_country @line_haul: transit_origin_country_departure
    in_transit +reached_country: destination_arrival
    customs +customs_started: customs_received
    customs !customs_delay: customs_exception
    exception !rejected: customs_rejected
    customs +customs_cleared: customs_cleared
    ready_for_pickup @last_mile: delivery_available_for_pickup
    out_for_delivery @last_mile: delivery_out_for_delivery
    attempt_failed @last_mile: delivery_attempted
    exception @last_mile: delivery_exception
    exception @last_mile !refused: delivery_refused
    delivered @delivered: delivery_delivered
    returning: exception_return
    exception !lost: exception_lost
    exception !destroyed: exception_discarded"
);

/// Whether it is a list of trackings, also of none, or Ship24's error, which has `data` beside it.
pub(super) fn is(reply: Document<'_>) -> bool {
    let is_error = reply.has("errors.0.code") && reply.has("errors.0.message") && reply.keys().any(|key| key == "data");
    is_error
        || reply.is_list("data.trackings") && !reply.has("meta")
        || shows(reply, "data.trackings.0.tracker|trackings.0.tracker|trackings.0.shipment|tracker.trackerId&shipment")
}

/// Reads whichever it is.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.has("errors.0.code") {
        return Err(failure(document.at("errors").at("0")));
    }
    for path in ["data.trackings", "trackings", ""] {
        if reply.shipments.is_empty() {
            for tracking in document.list(path) {
                if tracking.has("shipment") || tracking.has("tracker") {
                    push(tracking, reply);
                }
            }
        }
    }
    if reply.shipments.is_empty() { Err(not_found("")) } else { Ok(()) }
}

fn failure(error: Document<'_>) -> Failure {
    let code = error.code("code").unwrap_or_default();
    let mut failure = complaint::failure(code, error.words("message"));
    failure.kind = match code {
        "quota_limit_reached" | "bulk_create_limit_exceeded" | "no_active_subscription" => FailureKind::Quota,
        _ if code.starts_with("auth_") => FailureKind::Unauthorized,
        _ if code.ends_with("_not_found") => FailureKind::NotFound,
        _ if code.ends_with("_error") => FailureKind::BadRequest,
        _ => failure.kind,
    };
    failure
}

fn push(tracking: Document<'_>, reply: &mut Reply) {
    let mut shipment = Shipment::default();
    shape::parcel(tracking, PARCEL, &mut shipment);
    let whole = tracking.at("shipment");
    let told = meaning(whole, reply);
    shipment.status = told.map_or(Status::Pending, |told| told.status);
    shipment.reason = told.and_then(|told| told.reason);
    let delivery = whole.at("delivery");
    let (from, to) = ("courierEstimatedDeliveryDate.from", "courierEstimatedDeliveryDate.to");
    let named = shape::promise(delivery, from, to, Promiser::Carrier);
    let estimate = "estimatedDeliveryDate";
    shipment.promise = named.or_else(|| shape::promise(delivery, estimate, estimate, Promiser::Provider));
    shape::scans(tracking, SCANS, Order::Kept, finish, &mut shipment, reply);
    legs(tracking, &mut shipment);
    oldest_first(&mut shipment.events);
    settle(&mut shipment);
    hide(&mut shipment, delivery.code("signedBy"));
    reply.shipments.push(shipment);
}

/// The carriers, and the second leg: the scans under another number than the oldest scan's.
fn legs(tracking: Document<'_>, shipment: &mut Shipment) {
    let number = |scan: Document<'_>| scan.words("eventTrackingNumber");
    let time = |event: &Event| event.time.map(Stamp::assumed);
    let scans = || tracking.list("events").zip(&shipment.events);
    let Some((oldest, _)) = scans().min_by_key(|(_, event)| time(event)) else { return };
    let Some((newest, _)) = scans().max_by_key(|(_, event)| time(event)) else { return };
    shipment.carrier = oldest.text("courierCode");
    let first = number(oldest);
    if number(newest) != first {
        shipment.hand_over(LastMile { number: newest.text("eventTrackingNumber"), carrier: newest.text("courierCode") });
        for (scan, event) in tracking.list("events").zip(&mut shipment.events) {
            event.leg = u8::from(number(scan) != first);
            if event.leg > 0 && event.scan == Some(Scan::Accepted) {
                event.scan = Some(Scan::HandedOver);
                event.stage = None;
            }
        }
    }
}

fn finish(scan: Document<'_>, _: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = time(scan, event.time);
    if let Some(place) = &mut event.place {
        place.country = location::country(&place.text, [shipment.origin, shipment.destination]);
    }
    let told = meaning(scan, reply).filter(|told| told.status != Status::Pending);
    tell(told, event, reply);
    true
}

/// The printed clock with its offset, where that stands beside it; the day, where no time is known.
fn time(scan: Document<'_>, time: Option<Stamp>) -> Option<Stamp> {
    let written = time?;
    if scan.flag("hasNoTime") == Some(true) {
        return Some(Stamp::on(written.day()));
    }
    let text = joined(&[scan.code("occurrenceDatetime").unwrap_or_default(), " ", scan.code("utcOffset").unwrap_or_default()]);
    Some(if written.instant().is_none() { stamp(&text).unwrap_or(written) } else { written })
}

/// What the code says, which is finer than the milestone; a milestone past "in transit" holds against a code of transit.
fn meaning(node: Document<'_>, reply: &mut Reply) -> Option<Meaning> {
    let fine = coded(CODES, node.code("statusCode"), reply);
    let milestone = coded(MILESTONES, node.code("statusMilestone"), reply);
    match (milestone, fine) {
        (Some(coarse), Some(fine)) if fine.status == Status::InTransit && coarse.status != Status::InTransit => Some(coarse),
        (coarse, fine) => fine.or(coarse),
    }
}
