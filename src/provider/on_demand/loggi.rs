//! Loggi of Brazil: the packages of its tracking page, as PacoteVício passes them on.
//!
//! Format: a sample of PacoteVício's documentation. Codes are numbers without a published list, so the labels are heard
//! where a code is not known. Names, documents, streets and `proofOfDeliveryDetails` are private.

use super::shows;
use crate::document::Document;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, FailureKind, Reply, not_found};
use crate::shipment::{Event, Promiser, Scan, Shipment, Stage, Status};

const SCANS: &str = shape::scan_paths! {
    list: "history.history|history",
    time: "updateTime",
    text: "label",
    code: "statusCode",
    place: "location",
};

/// The codes that a sample shows.
const CODES: &str = table!(
    "
    delivered @delivered: 2
    picked_up +accepted @first_mile: 3
    in_transit +processed: 83|84
    in_transit +departed: 88
    in_transit +arrived: 89
    announced @announced: 91"
);

/// Whether it is a list of packages, or an error of its gateway.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(reply, "packages.0.loggiKey|packages.0.history.history|packages&proofOfDeliveryDetails")
        || reply.is_list("packages") && reply.list("packages").len() == 0
        || reply.is_list("details") && reply.has("message") && matches!(reply.whole("code"), Some(1..=16))
}

/// Reads every package.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    for package in document.list("packages") {
        push(package, reply);
    }
    if !reply.shipments.is_empty() {
        return Ok(());
    }
    let message = document.words("message");
    Err(match document.whole("code") {
        None | Some(5) => not_found(&message),
        Some(7 | 16) => Failure::new(FailureKind::Unauthorized, message),
        Some(8) => Failure::new(FailureKind::RateLimited, message),
        Some(3) => Failure::new(FailureKind::BadRequest, message),
        _ => complaint::failure("", message),
    })
}

fn push(package: Document<'_>, reply: &mut Reply) {
    let mut shipment = Shipment { number: package.words("trackingCode"), carrier: Some("Loggi".to_owned()), ..Shipment::default() };
    shipment.promise = shape::promise(package, "promisedDate", "promisedDate", Promiser::Carrier);
    shape::scans(package, SCANS, Order::ByTime, finish, &mut shipment, reply);
    let mut has_travelled = false;
    for event in &mut shipment.events {
        has_travelled |= matches!(event.scan, Some(Scan::Departed | Scan::Arrived));
        // "Taken" out of the last base it is on the round, not collected from the seller.
        if has_travelled && event.status == Status::PickedUp {
            event.status = Status::OutForDelivery;
            event.scan = None;
            event.stage = Some(Stage::LastMile);
        }
    }
    let newest = shipment.events.last().map(Meaning::of);
    shipment.status = match meaning(package.code("status.statusCode"), &package.words("status.label"), reply) {
        Some(said) if said.status != Status::PickedUp || newest.is_none() => said.status,
        _ => newest.unwrap_or_default().status,
    };
    reply.shipments.push(shipment);
}

fn finish(_: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    // `Base Cajamar 2, Cajamar - SP`
    if let Some(place) = &mut event.place {
        let town = place.text.rsplit_once(", ").map_or(place.text.as_str(), |(_, town)| town);
        place.city = town.rsplit_once(" - ").map(|(city, _)| city.to_owned());
    }
    meaning(code, &event.text, reply).unwrap_or(Meaning::new(Status::InTransit)).tell(event);
    true
}

fn meaning(code: Option<&str>, label: &str, reply: &mut Reply) -> Option<Meaning> {
    let code = code?;
    if let Some(known) = find(CODES, code) {
        return Some(known);
    }
    if label.to_ascii_lowercase().starts_with("cancelad") {
        return Some(Meaning::new(Status::Cancelled));
    }
    let said = phrases::classify(label);
    if said.is_none() {
        reply.warn("unknown_status", code);
    }
    said
}
