//! Ship24: tracking results (`GET /public/v1/trackers/…/results`, `POST /public/v1/tracking/search`), its webhook, and
//! its errors.
//!
//! From Ship24's specification and status page. `statusMilestone` is the status of the whole parcel at the time of a
//! scan, `statusCode` what the scan itself says, often null. `occurrenceDatetime` is written in four ways; newer replies
//! add `utcOffset` and `hasNoTime`. The carriers of both legs report into one list, each under its own number.

use super::heard::{coded_at, locate, tell_finer};
use super::parcel::{Parcel, on_one_leg, or_newest, promised, push_first, take};
use super::{Row, clock, has_key};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::order::oldest_first;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply, not_found};
use crate::shipment::{Event, LastMile, Promiser, Scan, Shipment, Stamp, Status};

pub(super) const ROW: Row = Row {
    provider: Provider::Ship24,
    signs: "data.trackings.0.tracker|trackings.0.tracker|trackings.0.shipment|tracker.trackerId&shipment",
    is,
    read,
};

const TRACKING: Parcel = Parcel {
    carrier: "",
    facts: shape::parcel_paths! {
        number: "tracker.trackingNumber|shipment.trackingNumbers.0.tn|events.0.trackingNumber",
        origin: "shipment.originCountryCode",
        destination: "shipment.destinationCountryCode",
    },
    scans: shape::scan_paths! {
        list: "events",
        time: "occurrenceDatetime|datetime",
        text: "status",
        code: "statusCode",
        place: "location",
    },
    order: Order::Kept,
    finish,
    settle,
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

const ERRORS: &str = "\
quota:quota_limit_reached|bulk_create_limit_exceeded|no_active_subscription
unauthorized:auth_*
not_found:*_not_found
server:*server
bad_request:*_error";

/// Whether it is a list of trackings, also of none, or Ship24's error, which has `data` beside it.
fn is(reply: Document<'_>) -> bool {
    reply.has("errors.0.code") && reply.has("errors.0.message") && has_key(reply, "data")
        || reply.is_list("data.trackings") && !reply.has("meta")
}

/// Reads whichever it is.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.has("errors.0.code") {
        return Err(complaint::told(document.at("errors.0"), "code", "message", ERRORS));
    }
    push_first(document, "data.trackings|trackings|", "shipment|tracker", &TRACKING, reply);
    if reply.shipments.is_empty() { Err(not_found("")) } else { Ok(()) }
}

fn settle(tracking: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    let whole = tracking.at("shipment");
    take(meaning(whole, reply), shipment);
    if whole.code("statusCode").is_none() {
        or_newest(shipment);
    }
    let delivery = whole.at("delivery");
    promised(delivery, "courierEstimatedDeliveryDate.from", "courierEstimatedDeliveryDate.to", Promiser::Carrier, shipment);
    promised(delivery, "estimatedDeliveryDate", "-", Promiser::Provider, shipment);
    legs(tracking, shipment);
    oldest_first(&mut shipment.events);
    on_one_leg(shipment);
}

/// The carriers, and the second leg: the scans under another number than the oldest scan's.
fn legs(tracking: Document<'_>, shipment: &mut Shipment) {
    fn number(scan: Document<'_>) -> &str {
        scan.code("eventTrackingNumber").unwrap_or_default()
    }
    let none = tracking.at("-");
    let (mut first, mut oldest, mut last, mut newest) = (i64::MAX, none, i64::MIN, none);
    for (scan, event) in tracking.list("events").zip(&shipment.events) {
        // One without a time is older than all.
        let time = event.time.map_or(i64::MIN, |time| time.assumed().0);
        if time < first {
            (first, oldest) = (time, scan);
        }
        if time >= last {
            (last, newest) = (time, scan);
        }
    }
    shipment.carrier = oldest.text("courierCode");
    let own = number(oldest);
    if number(newest) != own {
        shipment.hand_over(LastMile { number: newest.text("eventTrackingNumber"), carrier: newest.text("courierCode") });
        for (scan, event) in tracking.list("events").zip(&mut shipment.events) {
            event.leg = u8::from(number(scan) != own);
            if event.leg > 0 && event.scan == Some(Scan::Accepted) {
                event.scan = Some(Scan::HandedOver);
                event.stage = None;
            }
        }
    }
}

fn finish(scan: Document<'_>, _: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = time(scan, event.time);
    locate(event, shipment);
    tell_finer(meaning(scan, reply), event, reply);
    true
}

/// The printed clock with its offset, where that stands beside it; the day, where no time is known.
fn time(scan: Document<'_>, time: Option<Stamp>) -> Option<Stamp> {
    let written = time?;
    if scan.flag("hasNoTime") == Some(true) {
        return Some(Stamp::on(written.day()));
    }
    Some(if written.instant().is_none() { clock::of_parts(scan, "occurrenceDatetime utcOffset").unwrap_or(written) } else { written })
}

/// What the code says, which is finer than the milestone; a milestone past "in transit" holds against a code of transit.
fn meaning(node: Document<'_>, reply: &mut Reply) -> Option<Meaning> {
    let fine = coded_at(CODES, node, "statusCode", reply);
    let milestone = coded_at(MILESTONES, node, "statusMilestone", reply);
    match (milestone, fine) {
        (Some(coarse), Some(fine)) if fine.status == Status::InTransit && coarse.status != Status::InTransit => Some(coarse),
        (coarse, fine) => fine.or(coarse),
    }
}
