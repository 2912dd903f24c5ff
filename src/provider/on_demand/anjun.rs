//! Anjun Express of Brazil, as PacoteVício passes its tracking on.
//!
//! Format: a sample of PacoteVício's documentation. Days come first (`21-01-2025`), the newest scan is at the top, and
//! `operateUserName`, `signDesc` and the photos are private.

use super::parcel::{Parcel, agree, last, push};
use super::words::cut;
use super::{Row, brazil, clock, has_key, heard, parcel};
use crate::document::Document;
use crate::provider::mapping::order::oldest_first;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply, not_found};
use crate::shipment::{Event, Shipment};

pub(super) const ROW: Row =
    Row { provider: Provider::Anjun, signs: "trackNo&lastTrackStatus", is: |reply| has_key(reply, "nodeDataList"), read };

const PARCEL: Parcel = Parcel {
    carrier: "Anjun Express",
    facts: shape::parcel_paths! { number: "trackNo", last_number: "providerNumber" },
    scans: shape::scan_paths! { list: "nodeDataList", text: "status", code: "statusCode|localTrackCode", place: "address" },
    order: Order::Backwards,
    finish,
    settle,
};

/// The codes of a scan, by name and by number.
const CODES: &str = table!(
    "
    delivered +signed @delivered: signed|14
    out_for_delivery @last_mile: delivering|13
    in_transit +at_delivery_office @last_mile: delivery_site_in_storage|12
    in_transit +departed: transfer_out_storage|09
    in_transit +arrived: transfer_in_storage|08"
);

/// Reads a parcel. One without scans and without a status is not known.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.list("nodeDataList").len() > 0 || document.code("lastTrackStatus").is_some() {
        push(document, &PARCEL, reply);
        return Ok(());
    }
    let message = document.words("message|msg|error|detail");
    Err(if message.is_empty() { not_found("") } else { parcel::failure(None, message) })
}

fn settle(parcel: Document<'_>, shipment: &mut Shipment, _: &mut Reply) {
    oldest_first(&mut shipment.events);
    shipment.status = last(shipment);
    if let Some(said) = heard::known_at(CODES, parcel, "lastTrackStatus") {
        agree(said.status, shipment);
    }
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = scan.code("dateTime").and_then(clock::read);
    if let Some(place) = &mut event.place {
        place.city = cut(&place.text, " / ").map(|(city, _)| city.to_owned());
    }
    let known = heard::by_code(CODES, code, event, reply);
    heard::put(known.or_else(|| brazil::said(&event.text)), event);
    true
}
