//! La Poste, Suivi v2: letters, Colissimo and Chronopost of France, one number or a list of them.
//!
//! Format: its own documentation of the codes, samples of karrio. Every event has a time with an offset and no place;
//! `timeline` says the same in other words and is left.

use super::parcel::{Parcel, collect_at, last, push};
use super::{Row, heard, never};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::order::oldest_first;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, FailureKind, Provider, Reply};
use crate::shipment::{Event, Place, Shipment, Status};

/// A reply about one number, or the list of several.
pub(super) const ROW: Row =
    Row { provider: Provider::Laposte, signs: "returnCode&shipment|returnCode&returnMessage|returnCode&idShip", is: never, read };

const PARCEL: Parcel = Parcel {
    carrier: "La Poste",
    facts: shape::parcel_paths! {
        number: "idShip",
        origin: "contextData.originCountry",
        destination: "contextData.arrivalCountry",
        last_number: "contextData.partner.reference",
        last_carrier: "contextData.partner.name",
        from: "estimDate",
    },
    scans: shape::scan_paths! { list: "event", time: "date", text: "label", code: "code" },
    order: Order::Backwards,
    finish,
    settle,
};

const CODES: &str = table!(
    "
    announced @announced: DR1|DR2
    picked_up +accepted @first_mile: PC1|PC2
    in_transit: ET1|PB2
    in_transit @origin: ET2
    in_transit +reached_country: ET3
    in_transit @line_haul: ET4
    in_transit @last_mile: EP1
    customs: ID0
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

const ERRORS: &str = "\
invalid_number:400
unauthorized:401|403
rate_limited:429
not_found:104|404|200|201|202|203|204|205|206|207
server:5*|6*|7*|8*|9*";

/// Reads the reply about one number.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.is_object("shipment") {
        push(document.at("shipment"), &PARCEL, reply);
        return Ok(());
    }
    let failure = complaint::told(document, "returnCode|code", "returnMessage|message", ERRORS);
    if failure.kind == FailureKind::NotFound {
        reply.warn("not_found", &document.words("idShip"));
    }
    Err(failure)
}

fn settle(parcel: Document<'_>, shipment: &mut Shipment, _: &mut Reply) {
    oldest_first(&mut shipment.events);
    shipment.status = last(shipment);
    let place = parcel.text("contextData.removalPoint.name").filter(|_| shipment.status == Status::ReadyForPickup);
    collect_at(place.map(|text| Place { text, ..Place::default() }), shipment);
}

fn finish(_: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let known = heard::by_code(CODES, code, event, reply);
    heard::put(known, event);
    true
}
