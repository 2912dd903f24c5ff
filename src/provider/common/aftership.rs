//! AfterShip Tracking API: the legacy dialect (v4, until 2023-10), the dated one (2024-04 to 2026-07) and the webhook.
//!
//! The dialects differ in names only; both are read field by field, whichever the reply mixes.

use super::codes;
use crate::document::Document;
use crate::parts::{cut, parts};
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, FailureKind, Reply};
use crate::shipment::{Event, LastMile, Pickup, Place, Promise, Promiser, Scan, Shipment, Status};

const PARCEL: &str = shape::parcel_paths! {
    number: "tracking_number",
    carrier: "first_mile.slug|slug",
    origin: "origin_country_region|origin_country_iso3",
    destination: "destination_country_region|destination_country_iso3|courier_destination_country_region|courier_destination_country_iso3",
    last_number: "last_mile.tracking_number",
    last_carrier: "last_mile.slug",
    from: "-",
    to: "-",
};

/// A reply about the last scan alone holds `checkpoint`.
const SCANS: &str = shape::scan_paths! {
    list: "checkpoints|checkpoint",
    time: "checkpoint_time",
    text: "message|subtag_message",
    code: "-",
    place: "location",
    city: "city",
    state: "state",
    country: "country_region|country_iso3|country_region_name|country_name",
    point: "coordinate|coordinates",
};

/// The estimates, the one that AfterShip shows first; then the carrier's (`c`), its own (`p`), the shop's (`s`).
const ESTIMATES: &str = "\
c latest_estimated_delivery.datetime
c courier_estimated_delivery_date.estimated_delivery_date
c expected_delivery
p aftership_estimated_delivery_date.estimated_delivery_date
s custom_estimated_delivery_date.datetime
s order_promised_delivery_date.promised_delivery_date
s order_promised_delivery_date";

/// The nine tags and their subtags.
const TAGS: &str = table!(
    "
    pending: Pending|Pending_002|Pending_003|Pending_004|Pending_005|Pending_006
    announced @announced: InfoReceived
    in_transit: InTransit|InTransit_013
    picked_up +accepted @first_mile: InTransit_002
    in_transit +arrived: InTransit_003
    in_transit +reached_country: InTransit_004
    customs +customs_cleared: InTransit_005
    customs +customs_started: InTransit_006
    in_transit +departed: InTransit_007
    in_transit +solved: InTransit_008
    in_transit +forwarded: InTransit_009
    in_transit !delay: InTransit_012
    out_for_delivery @last_mile: OutForDelivery
    out_for_delivery +contacted @last_mile: OutForDelivery_003
    out_for_delivery +scheduled @last_mile: OutForDelivery_004
    attempt_failed @last_mile: AttemptFail
    attempt_failed @last_mile !recipient_absent: AttemptFail_002
    attempt_failed @last_mile !business_closed: AttemptFail_003
    ready_for_pickup @last_mile: AvailableForPickup|OutForDelivery_002
    delivered @delivered: Delivered|Delivered_004
    delivered +collected @delivered: Delivered_002
    delivered +signed @delivered: Delivered_003
    delivered +with_neighbour @delivered: Delivered_005
    exception !unknown: Exception
    exception !recipient_moved: Exception_002
    exception !refused: Exception_003
    customs !customs_delay: Exception_004
    exception !delay: Exception_005|Exception_016
    exception !payment: Exception_006
    exception !address_incomplete: Exception_007
    exception !pickup_missed: Exception_008
    exception !rejected: Exception_009
    returning: Exception_010
    returned: Exception_011
    exception !damaged: Exception_012
    exception !lost: Exception_013
    exception !weather: Exception_017
    exception @import_customs !customs_documents: Exception_018
    exception !flight_delay: Exception_019
    cancelled: Exception_020
    exception !destroyed: Exception_021
    expired: Expired"
);

/// Reads an envelope, a webhook or a bare tracking.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if let Some(code) = document.whole("meta.code")
        && !(200..300).contains(&code)
    {
        let message = document.text("meta.message").unwrap_or_else(|| document.words("meta.code"));
        return Err(Failure::new(kind(code, document.code("meta.type").unwrap_or_default()), message));
    }
    let list = document.list("data.trackings");
    if list.len() > 0 {
        for tracking in list {
            push(tracking, reply);
        }
        return Ok(());
    }
    for path in parts("data.tracking|data|msg|", b'|') {
        if push(document.at(path), reply) {
            break;
        }
    }
    Ok(())
}

fn kind(code: i64, name: &str) -> FailureKind {
    match (code, name) {
        (404 | 4004, _) => FailureKind::NotFound,
        (4005 | 4012 | 4017, _) => FailureKind::InvalidNumber,
        (402, _) => FailureKind::Quota,
        (401 | 403, _) | (_, "Unauthorized" | "Forbidden") => FailureKind::Unauthorized,
        (429, _) | (_, "TooManyRequests") => FailureKind::RateLimited,
        (500..600, _) | (_, "InternalError") => FailureKind::Server,
        (_, "NotFound") => FailureKind::NotFound,
        _ => FailureKind::BadRequest,
    }
}

/// Adds a tracking, if it is one.
fn push(tracking: Document<'_>, reply: &mut Reply) -> bool {
    let signs = u8::from(tracking.has("slug")) + u8::from(tracking.has("tag")) + u8::from(tracking.has("tracking_number"));
    if signs < 2 {
        return false;
    }
    let mut shipment = Shipment::default();
    let told = meaning(tracking, reply);
    shipment.status = told.status;
    shipment.reason = told.reason;
    shape::parcel(tracking, PARCEL, &mut shipment);
    shipment.promise = promise(tracking);
    shipment.pickup = pickup(tracking);
    shape::scans(tracking, SCANS, Order::Kept, finish, &mut shipment, reply);
    let mut names = String::new();
    for path in parts("signed_by|customer_name|customers.0.name|customers.0.phone_number", b'|') {
        names.push_str(&tracking.words(path).to_ascii_lowercase());
        names.push('|');
    }
    for event in &mut shipment.events {
        codes::finish(event, &names);
    }
    if tracking.flag("return_to_sender") == Some(true) {
        shipment.status = match shipment.status {
            Status::Delivered => Status::Returned,
            Status::InTransit | Status::PickedUp | Status::OutForDelivery => Status::Returning,
            other => other,
        };
    }
    reply.shipments.push(shipment);
    true
}

#[inline(never)]
fn meaning(document: Document<'_>, reply: &mut Reply) -> Meaning {
    let meaning = codes::refine(TAGS, document.code("tag"), document.code("subtag"), reply);
    meaning.unwrap_or(Meaning::new(if document.has("tag") { Status::InTransit } else { Status::Pending }))
}

fn finish(checkpoint: Document<'_>, _: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    event.leg = leg(checkpoint.text("slug"), shipment);
    let mut told = meaning(checkpoint, reply);
    // Its transit codes are fine enough; its "delivered" is as good as the carrier's.
    if told.status == Status::Delivered {
        told = codes::correct(told, &event.text);
    }
    told.tell(event);
    for action in checkpoint.list("events") {
        match action.code("code") {
            Some("handed_over_to_last_mile_carrier") => {
                Meaning { scan: Some(Scan::HandedOver), ..Meaning::new(Status::InTransit) }.tell(event)
            }
            Some("returned_to_sender") => event.status = Status::Returned,
            _ => {}
        }
    }
    true
}

/// The leg of a scan: the second once another carrier than the first reports, which names the last mile where the
/// reply does not.
fn leg(slug: Option<String>, shipment: &mut Shipment) -> u8 {
    if slug.is_none() || slug == shipment.carrier {
        return 0;
    }
    match &mut shipment.last_mile {
        Some(last) if last.carrier.is_none() => last.carrier = slug,
        Some(last) => return u8::from(last.carrier == slug),
        None => {
            if !shipment.events.iter().any(|event| event.leg == 0) {
                return 0;
            }
            shipment.last_mile = Some(LastMile { number: None, carrier: slug });
        }
    }
    1
}

/// Where it is collected, when the buyer collects it.
fn pickup(tracking: Document<'_>) -> Option<Pickup> {
    if !tracking.code("delivery_type")?.starts_with("pickup") {
        return None;
    }
    let text = tracking.text("pickup_location")?;
    Some(Pickup { until: None, place: Some(Place { text, ..Place::default() }) })
}

/// The days of the first estimate, `…_min` and `…_max` or the day itself.
fn promise(tracking: Document<'_>) -> Option<Promise> {
    for line in parts(ESTIMATES, b'\n') {
        let (by, path) = cut(line, b' ')?;
        let source = cut(path, b'.').map_or("-", |(estimate, _)| tracking.at(estimate).code("source").unwrap_or("-"));
        let by = match (source, by) {
            ("AfterShip EDD", _) => Promiser::Provider,
            ("Custom EDD" | "Order EDD", _) | (_, "s") => Promiser::Shop,
            (_, "p") => Promiser::Provider,
            _ => Promiser::Carrier,
        };
        let promise =
            shape::promise(tracking, &crate::parts::joined(&[path, "_min|", path]), &crate::parts::joined(&[path, "_max|", path]), by);
        if promise.is_some() {
            return promise;
        }
    }
    None
}
