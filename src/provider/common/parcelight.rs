//! Our own canonical JSON: for shops that write their own, and what the readers `on_demand` hand to the widget.
//!
//! `docs/canonical.md` describes it, `docs/canonical.schema.json` is its JSON Schema; [`crate::provider::write`] writes it. It holds one parcel, or
//! `shipments`, or an `error`.

use crate::document::Document;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::{Failure, FailureKind, Reply};
use crate::shipment::{Event, Pickup, Place, Promiser, Shipment, Stamp, Status};

const PARCEL: &str = shape::parcel_paths! {
    number: "number",
    carrier: "carrier",
    origin: "origin",
    destination: "destination",
    last_number: "last_mile.number",
    last_carrier: "last_mile.carrier",
    from: "promise.from",
    to: "promise.to",
};

const SCANS: &str = shape::scan_paths! {
    list: "events",
    time: "time",
    text: "text",
    code: "status",
    place: "place.text",
    city: "place.city",
    state: "-",
    country: "place.country",
    point: "place",
};

/// The statuses by name.
const STATUSES: &str = table!(
    "
    pending: pending
    announced: announced
    picked_up: picked_up
    in_transit: in_transit
    customs: customs
    out_for_delivery: out_for_delivery
    attempt_failed: attempt_failed
    ready_for_pickup: ready_for_pickup
    delivered: delivered
    exception: exception
    returning: returning
    returned: returned
    cancelled: cancelled
    expired: expired"
);

/// What was done, by name.
const SCANS_DONE: &str = table!(
    "
    pending +accepted: accepted
    pending +arrived: arrived
    pending +departed: departed
    pending +processed: processed
    pending +left_country: left_country
    pending +reached_country: reached_country
    pending +customs_started: customs_started
    pending +customs_cleared: customs_cleared
    pending +handed_over: handed_over
    pending +at_delivery_office: at_delivery_office
    pending +scheduled: scheduled
    pending +contacted: contacted
    pending +forwarded: forwarded
    pending +solved: solved
    pending +signed: signed
    pending +collected: collected
    pending +with_neighbour: with_neighbour
    pending +safe_place: safe_place
    pending +station_signed: station_signed"
);

/// The stages by name.
const STAGES: &str = table!(
    "
    pending @ordered: ordered
    pending @announced: announced
    pending @first_mile: first_mile
    pending @origin: origin
    pending @export_customs: export_customs
    pending @line_haul: line_haul
    pending @import_customs: import_customs
    pending @destination: destination
    pending @last_mile: last_mile
    pending @delivered: delivered"
);

/// The reasons by name.
const REASONS: &str = table!(
    "
    pending !customs_documents: customs_documents
    pending !duty_unpaid: duty_unpaid
    pending !customs_inspection: customs_inspection
    pending !customs_delay: customs_delay
    pending !address_incomplete: address_incomplete
    pending !recipient_absent: recipient_absent
    pending !business_closed: business_closed
    pending !recipient_moved: recipient_moved
    pending !refused: refused
    pending !pickup_missed: pickup_missed
    pending !weather: weather
    pending !strike: strike
    pending !peak_season: peak_season
    pending !capacity: capacity
    pending !flight_delay: flight_delay
    pending !delay: delay
    pending !damaged: damaged
    pending !lost: lost
    pending !destroyed: destroyed
    pending !missorted: missorted
    pending !security: security
    pending !held: held
    pending !payment: payment
    pending !rejected: rejected
    pending !identity: identity
    pending !unknown: unknown"
);

/// Reads one parcel, several, or an error.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let order = if document.has("oldest_first") { Order::Kept } else { Order::ByTime };
    for shipment in document.list("shipments") {
        push(shipment, order, reply);
    }
    if document.has("number") || document.has("events") {
        push(document, order, reply);
    }
    match document.code("error.kind") {
        Some(kind) if reply.shipments.is_empty() => {
            Err(Failure::new(FailureKind::from_name(kind).unwrap_or(FailureKind::Server), document.words("error.message")))
        }
        _ => Ok(()),
    }
}

fn push(parcel: Document<'_>, order: Order, reply: &mut Reply) {
    let mut shipment = Shipment::default();
    shape::parcel(parcel, PARCEL, &mut shipment);
    if let Some(promise) = &mut shipment.promise {
        promise.by = match parcel.code("promise.by") {
            Some("shop") => Promiser::Shop,
            Some("provider") => Promiser::Provider,
            _ => Promiser::Carrier,
        };
    }
    shipment.pickup = pickup(parcel.at("pickup"));
    shipment.replaces = parcel.text("replaces");
    shipment.ordered = parcel.clock("ordered");
    shape::scans(parcel, SCANS, order, finish, &mut shipment, reply);
    let (mut newest, mut latest) = (Meaning::default(), None);
    for event in &shipment.events {
        let time = event.time.map(Stamp::assumed);
        if time.is_none() || time >= latest || order == Order::Kept {
            (newest, latest) = (Meaning::of(event), time.or(latest));
        }
    }
    let told = parcel.code("status").map(|code| status(code, reply));
    shipment.status = told.unwrap_or(newest.status);
    shipment.reason = meaning(REASONS, parcel, "reason").reason.or(newest.reason.filter(|_| told.is_none()));
    reply.shipments.push(shipment);
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.status = code.map_or(Status::InTransit, |code| status(code, reply));
    event.scan = meaning(SCANS_DONE, scan, "scan").scan;
    event.stage = meaning(STAGES, scan, "stage").stage;
    event.reason = meaning(REASONS, scan, "reason").reason;
    event.language = scan.text("language");
    event.leg = scan.whole("leg").map_or(0, |leg| leg.clamp(0, 9) as u8);
    true
}

/// A status by its name; one that is none is on the way, and warned of.
fn status(code: &str, reply: &mut Reply) -> Status {
    find(STATUSES, code).map_or_else(
        || {
            reply.warn("unknown_status", code);
            Status::InTransit
        },
        |meaning| meaning.status,
    )
}

#[inline(never)]
fn meaning(table: &'static str, document: Document<'_>, path: &str) -> Meaning {
    document.code(path).and_then(|code| find(table, code)).unwrap_or_default()
}

fn pickup(pickup: Document<'_>) -> Option<Pickup> {
    let (until, text) = (pickup.day("until"), pickup.words("place.text"));
    let place = (!text.is_empty()).then(|| Place {
        text,
        city: pickup.text("place.city"),
        country: pickup.country("place.country"),
        point: pickup.coordinates("place"),
    });
    (until.is_some() || place.is_some()).then_some(Pickup { until, place })
}
