//! La Poste, Suivi v2: letters, Colissimo and Chronopost of France, one number or a list of them.
//!
//! Format: its own documentation of the codes, samples of karrio. Every event has a time with an offset and no place;
//! `timeline` says the same in other words and is left.

use super::shows;
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::{Failure, FailureKind, Reply, not_found};
use crate::shipment::{Event, Pickup, Place, Promiser, Shipment, Status};

const PARCEL: &str = shape::parcel_paths! {
    number: "idShip",
    carrier: "-",
    origin: "contextData.originCountry",
    destination: "contextData.arrivalCountry",
    last_number: "contextData.partner.reference",
    last_carrier: "contextData.partner.name",
    from: "-",
    to: "-",
};

const SCANS: &str = shape::scan_paths! {
    list: "event",
    time: "date",
    text: "label",
    code: "code",
    place: "-",
};

const CODES: &str = table!(
    "
    announced @announced: DR1
    picked_up +accepted @first_mile: PC1|PC2
    in_transit: ET1|PB2
    in_transit @origin: ET2
    in_transit +reached_country: ET3
    in_transit @line_haul: ET4
    in_transit @last_mile: EP1
    customs +customs_started: DO1
    customs +customs_cleared: DO2
    customs !customs_delay: DO3
    exception !unknown: PB1|ND1
    out_for_delivery @last_mile: MD2
    ready_for_pickup @last_mile: AG1
    returning: RE1
    delivered @delivered: DI0|DI1
    returned: DI2
    in_transit !delay: DI3"
);

/// Whether it is a reply about one number, or the list of several.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(reply, "returnCode&shipment|returnCode&returnMessage|returnCode&idShip")
}

/// Reads the reply about one number.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let shipment = document.at("shipment");
    if shipment.is_object("") {
        push(shipment, reply);
        return Ok(());
    }
    let message = document.words("returnMessage|message");
    let kind = match document.whole("returnCode|code") {
        Some(400) => FailureKind::InvalidNumber,
        Some(401 | 403) => FailureKind::Unauthorized,
        Some(429) => FailureKind::RateLimited,
        Some(500..) => FailureKind::Server,
        Some(104 | 200..208 | 404) => {
            reply.warn("not_found", &document.words("idShip"));
            return Err(not_found(&message));
        }
        _ => return Err(complaint::failure(document.code("returnCode|code").unwrap_or_default(), message)),
    };
    Err(Failure::new(kind, message))
}

fn push(parcel: Document<'_>, reply: &mut Reply) {
    let mut shipment = Shipment::default();
    shape::parcel(parcel, PARCEL, &mut shipment);
    shipment.carrier = Some("La Poste".to_owned());
    shipment.promise = shape::promise(parcel, "estimDate", "estimDate", Promiser::Carrier);
    shape::scans(parcel, SCANS, Order::ByTime, finish, &mut shipment, reply);
    shipment.status = shipment.events.last().map_or(Status::Pending, |event| event.status);
    if let Some(text) = parcel.text("contextData.removalPoint.name").filter(|_| shipment.status == Status::ReadyForPickup) {
        shipment.pickup = Some(Pickup { until: None, place: Some(Place { text, ..Place::default() }) });
    }
    reply.shipments.push(shipment);
}

fn finish(_: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let known = code.and_then(|code| find(CODES, code));
    if known.is_none() {
        reply.warn("unknown_status", code.unwrap_or(&event.text));
    }
    known.unwrap_or(Meaning::new(Status::InTransit)).tell(event);
    true
}
