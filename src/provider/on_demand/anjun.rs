//! Anjun Express of Brazil, as PacoteVício passes its tracking on.
//!
//! Format: a sample of PacoteVício's documentation. Days come first (`21-01-2025`), the newest scan is at the top, and
//! `operateUserName`, `signDesc` and the photos are private.

use super::{clock, shows};
use crate::document::Document;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, Reply, not_found};
use crate::shipment::{Event, Shipment, Status};

const PARCEL: &str = shape::parcel_paths! {
    number: "trackNo",
    carrier: "-",
    origin: "-",
    destination: "-",
    last_number: "providerNumber",
    last_carrier: "-",
    from: "-",
    to: "-",
};

const SCANS: &str = shape::scan_paths! {
    list: "nodeDataList",
    time: "-",
    text: "status",
    code: "statusCode|localTrackCode",
    place: "address",
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

/// Whether it is a parcel of Anjun.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(reply, "nodeDataList|trackNo&lastTrackStatus")
}

/// Reads a parcel. One without scans and without a status is not known.
pub(super) fn read(parcel: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if parcel.list("nodeDataList").len() > 0 || parcel.code("lastTrackStatus").is_some() {
        push(parcel, reply);
        return Ok(());
    }
    let message = parcel.words("message|msg");
    Err(if message.is_empty() { not_found("") } else { complaint::failure("", message) })
}

fn push(parcel: Document<'_>, reply: &mut Reply) {
    let mut shipment = Shipment::default();
    shape::parcel(parcel, PARCEL, &mut shipment);
    shipment.carrier = Some("Anjun Express".to_owned());
    shape::scans(parcel, SCANS, Order::ByTime, finish, &mut shipment, reply);
    let newest = shipment.events.last().map_or(Status::Pending, |event| event.status);
    shipment.status = parcel.code("lastTrackStatus").and_then(|code| find(CODES, code)).map_or(newest, |said| said.status);
    reply.shipments.push(shipment);
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = scan.code("dateTime").and_then(clock::read);
    if let Some(place) = &mut event.place {
        place.city = place.text.split_once(" / ").map(|(city, _)| city.to_owned());
    }
    let known = code.and_then(|code| find(CODES, code));
    if known.is_none() {
        reply.warn("unknown_status", code.unwrap_or(&event.text));
    }
    known.or_else(|| phrases::classify(&event.text)).unwrap_or(Meaning::new(Status::InTransit)).tell(event);
    true
}
