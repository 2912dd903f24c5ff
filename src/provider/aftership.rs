//! AfterShip Tracking API: the legacy dialect (v4, until 2023-10), the dated one (2024-04 to 2026-07) and the webhook.
//!
//! The dialects differ in names only; both are read field by field, whichever the reply mixes.

use super::codes::{self, Family};
use super::document::Document;
use super::location;
use super::meaning::Meaning;
use super::{Failure, FailureKind, Reply};
use crate::shipment::{Event, LastMile, Pickup, Place, Promise, Promiser, Reason, Scan, Shipment, Stage, Status};

/// Reads an envelope, a webhook or a bare tracking.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if let Some(code) = document.whole("meta.code").filter(|code| !(200..300).contains(code)) {
        let message = document.text("meta.message").unwrap_or_else(|| code.to_string());
        return Err(Failure::new(kind(code, document.code("meta.type").unwrap_or_default()), message));
    }
    let list = document.list("data.trackings");
    if list.len() > 0 {
        for tracking in list {
            push(tracking, reply);
        }
        return Ok(());
    }
    for path in ["data.tracking", "data", "msg", ""] {
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
    let is_tracking = ["slug", "tag", "tracking_number"].iter().filter(|key| tracking.has(key)).count() > 1;
    if is_tracking {
        let shipment = shipment(tracking, reply);
        reply.shipments.push(shipment);
    }
    is_tracking
}

fn shipment(tracking: Document<'_>, reply: &mut Reply) -> Shipment {
    let told = meaning(tracking, reply);
    let first = tracking.text("first_mile.slug").or_else(|| tracking.text("slug"));
    let mut shipment = Shipment {
        number: tracking.words("tracking_number"),
        status: told.status,
        reason: told.reason,
        origin: location::first_country(tracking, &["origin_country_region", "origin_country_iso3"]),
        destination: location::first_country(
            tracking,
            &[
                "destination_country_region",
                "destination_country_iso3",
                "courier_destination_country_region",
                "courier_destination_country_iso3",
            ],
        ),
        promise: promise(tracking),
        pickup: pickup(tracking),
        carrier: first,
        ..Shipment::default()
    };
    shipment.hand_over(LastMile { number: tracking.text("last_mile.tracking_number"), carrier: tracking.text("last_mile.slug") });
    // A reply about the last scan alone holds `checkpoint`.
    let list = if tracking.has("checkpoints") { "checkpoints" } else { "checkpoint" };
    for checkpoint in tracking.list(list) {
        let event = event(checkpoint, &mut shipment, reply);
        shipment.events.push(event);
    }
    if tracking.flag("return_to_sender") == Some(true) {
        shipment.status = match shipment.status {
            Status::Delivered => Status::Returned,
            Status::InTransit | Status::PickedUp | Status::OutForDelivery => Status::Returning,
            other => other,
        };
    }
    shipment
}

fn meaning(document: Document<'_>, reply: &mut Reply) -> Meaning {
    let (meaning, unknown) = codes::refine(TAGS, document.code("tag"), document.code("subtag"));
    if let Some(code) = unknown {
        reply.warn("unknown_status", code);
    }
    meaning.unwrap_or(Meaning::new(if document.has("tag") { Status::InTransit } else { Status::Pending }))
}

fn event(checkpoint: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) -> Event {
    let mut event = Event {
        time: checkpoint.clock("checkpoint_time"),
        text: checkpoint.text("message").or_else(|| checkpoint.text("subtag_message")).unwrap_or_default(),
        leg: leg(checkpoint.text("slug"), shipment),
        ..Event::default()
    };
    let told = meaning(checkpoint, reply);
    // Its transit codes are fine enough; its "delivered" is as good as the carrier's.
    let told = if told.status == Status::Delivered { codes::correct(told, &event.text) } else { told };
    told.tell(&mut event);
    codes::hand_over(&mut event);
    for action in checkpoint.list("events") {
        match action.code("code") {
            Some("handed_over_to_last_mile_carrier") => IN_TRANSIT.by(Scan::HandedOver).tell(&mut event),
            Some("returned_to_sender") => event.status = Status::Returned,
            _ => {}
        }
    }
    let place = Place {
        text: checkpoint.words("location"),
        city: checkpoint.text("city"),
        country: location::first_country(checkpoint, &["country_region", "country_iso3", "country_region_name", "country_name"]),
        point: checkpoint.coordinates("coordinate").or_else(|| checkpoint.coordinates("coordinates")),
    };
    event.place = location::place(place, checkpoint.text("state"));
    event
}

/// The leg of a scan: the second once another carrier than the first reports, which names the last mile where the
/// reply does not.
fn leg(slug: Option<String>, shipment: &mut Shipment) -> u8 {
    let Some(slug) = slug.filter(|slug| Some(slug) != shipment.carrier.as_ref()) else { return 0 };
    match shipment.last_mile.as_mut() {
        Some(last) if last.carrier.as_ref() == Some(&slug) => 1,
        Some(last) if last.carrier.is_none() => {
            last.carrier = Some(slug);
            1
        }
        None if shipment.events.iter().any(|event| event.leg == 0) => {
            shipment.last_mile = Some(LastMile { number: None, carrier: Some(slug) });
            1
        }
        _ => 0,
    }
}

/// Where it is collected, when the buyer collects it.
fn pickup(tracking: Document<'_>) -> Option<Pickup> {
    let collected = tracking.code("delivery_type")?.starts_with("pickup");
    let text = tracking.text("pickup_location").filter(|_| collected)?;
    Some(Pickup { until: None, place: Some(Place { text, ..Place::default() }) })
}

/// The estimates, the one that AfterShip shows first; then the carrier's, its own, the shop's.
const ESTIMATES: [(&str, &str, Promiser); 7] = [
    ("latest_estimated_delivery", "datetime", Promiser::Carrier),
    ("courier_estimated_delivery_date", "estimated_delivery_date", Promiser::Carrier),
    ("", "expected_delivery", Promiser::Carrier),
    ("aftership_estimated_delivery_date", "estimated_delivery_date", Promiser::Provider),
    ("custom_estimated_delivery_date", "datetime", Promiser::Shop),
    ("order_promised_delivery_date", "promised_delivery_date", Promiser::Shop),
    ("", "order_promised_delivery_date", Promiser::Shop),
];

fn promise(tracking: Document<'_>) -> Option<Promise> {
    ESTIMATES.iter().find_map(|(path, key, by)| {
        let estimate = tracking.at(path);
        let by = match estimate.code("source") {
            Some("AfterShip EDD") => Promiser::Provider,
            Some("Custom EDD" | "Order EDD") => Promiser::Shop,
            _ => *by,
        };
        window(estimate, key, by)
    })
}

/// The days under a key and its `…_min` and `…_max`.
fn window(document: Document<'_>, key: &str, by: Promiser) -> Option<Promise> {
    let day = document.day(key);
    let from = document.day(&[key, "_min"].concat()).or(day);
    let to = document.day(&[key, "_max"].concat()).or(day).or(from)?;
    Some(Promise { from: from.filter(|from| *from <= to), to, by })
}

const IN_TRANSIT: Meaning = Meaning::new(Status::InTransit);
const CUSTOMS: Meaning = Meaning::new(Status::Customs);
const OUT: Meaning = Meaning::new(Status::OutForDelivery).on(Stage::LastMile);
const FAILED: Meaning = Meaning::new(Status::AttemptFailed).on(Stage::LastMile);
const READY: Meaning = Meaning::new(Status::ReadyForPickup).on(Stage::LastMile);
const DELIVERED: Meaning = Meaning::new(Status::Delivered).on(Stage::Delivered);
const EXCEPTION: Meaning = Meaning::new(Status::Exception);
const PENDING: Meaning = Meaning::new(Status::Pending);
const ANNOUNCED: Meaning = Meaning::new(Status::Announced).on(Stage::Announced);
const EXPIRED: Meaning = Meaning::new(Status::Expired);

/// The nine tags and their subtags.
const TAGS: &[Family] = &[
    ("Pending", PENDING, &[("001", PENDING), ("002", PENDING), ("003", PENDING), ("004", PENDING), ("005", PENDING), ("006", PENDING)]),
    ("InfoReceived", ANNOUNCED, &[("001", ANNOUNCED)]),
    (
        "InTransit",
        IN_TRANSIT,
        &[
            ("001", IN_TRANSIT),
            ("002", Meaning::new(Status::PickedUp).by(Scan::Accepted).on(Stage::FirstMile)),
            ("003", IN_TRANSIT.by(Scan::Arrived)),
            ("004", IN_TRANSIT.by(Scan::ReachedCountry)),
            ("005", CUSTOMS.by(Scan::CustomsCleared)),
            ("006", CUSTOMS.by(Scan::CustomsStarted)),
            ("007", IN_TRANSIT.by(Scan::Departed)),
            ("008", IN_TRANSIT.by(Scan::Solved)),
            ("009", IN_TRANSIT.by(Scan::Forwarded)),
            ("012", IN_TRANSIT.why(Reason::Delay)),
            ("013", IN_TRANSIT),
        ],
    ),
    ("OutForDelivery", OUT, &[("001", OUT), ("002", READY), ("003", OUT.by(Scan::Contacted)), ("004", OUT.by(Scan::Scheduled))]),
    ("AttemptFail", FAILED, &[("001", FAILED), ("002", FAILED.why(Reason::RecipientAbsent)), ("003", FAILED.why(Reason::BusinessClosed))]),
    ("AvailableForPickup", READY, &[("001", READY)]),
    (
        "Delivered",
        DELIVERED,
        &[
            ("001", DELIVERED),
            ("002", DELIVERED.by(Scan::Collected)),
            ("003", DELIVERED.by(Scan::Signed)),
            ("004", DELIVERED),
            ("005", DELIVERED.by(Scan::WithNeighbour)),
        ],
    ),
    (
        "Exception",
        EXCEPTION.why(Reason::Unknown),
        &[
            ("001", EXCEPTION.why(Reason::Unknown)),
            ("002", EXCEPTION.why(Reason::RecipientMoved)),
            ("003", EXCEPTION.why(Reason::Refused)),
            ("004", CUSTOMS.why(Reason::CustomsDelay)),
            ("005", EXCEPTION.why(Reason::Delay)),
            ("006", EXCEPTION.why(Reason::Payment)),
            ("007", EXCEPTION.why(Reason::AddressIncomplete)),
            ("008", EXCEPTION.why(Reason::PickupMissed)),
            ("009", EXCEPTION.why(Reason::Rejected)),
            ("010", Meaning::new(Status::Returning)),
            ("011", Meaning::new(Status::Returned)),
            ("012", EXCEPTION.why(Reason::Damaged)),
            ("013", EXCEPTION.why(Reason::Lost)),
            ("016", EXCEPTION.why(Reason::Delay)),
            ("017", EXCEPTION.why(Reason::Weather)),
            ("018", EXCEPTION.why(Reason::CustomsDocuments).on(Stage::ImportCustoms)),
            ("019", EXCEPTION.why(Reason::FlightDelay)),
            ("020", Meaning::new(Status::Cancelled)),
            ("021", EXCEPTION.why(Reason::Destroyed)),
        ],
    ),
    ("Expired", EXPIRED, &[("001", EXPIRED)]),
];
