//! DHL eCommerce Asia (`api.dhlecommerce.dhl.com/rest/v3/Tracking`), also Thailand, Malaysia and Vietnam; source: a
//! client's tests.
//!
//! Its codes, `77093` and the like, are not published: the English description decides. Times are local (`LT`).

use super::{clock, shows};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::phrases;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::{Failure, Reply};
use crate::shipment::{Event, Shipment, Status};

const SCANS: &str = shape::scan_paths! {
    list: "events",
    time: "dateTime",
    text: "description|secondaryDescription",
    code: "status",
    place: "-",
    city: "address.city",
    state: "address.state",
    country: "address.country|address.countryCode",
    point: "-",
};

const CODES: &str = table!("delivered @delivered: 77093");

/// Whether it is a reply of this interface.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(reply, "trackItemResponse")
}

/// Reads the shipment items.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let body = document.at("trackItemResponse.bd");
    for item in body.list("shipmentItems") {
        let number = item.words("trackingID|shipmentID|masterShipmentID");
        let mut shipment = Shipment { number, carrier: Some("DHL eCommerce".to_owned()), ..Shipment::default() };
        shape::scans(item, SCANS, Order::ByTime, finish, &mut shipment, reply);
        if shipment.number.is_empty() && shipment.events.is_empty() {
            continue;
        }
        reply.shipments.push(shipment);
    }
    let told = body.at("responseStatus");
    match told.code("code") {
        Some(code) if reply.shipments.is_empty() && code != "200" => {
            let message = told.words("messageDetails.0.messageDetail|messageDetails.messageDetail|messageDetails|message");
            Err(complaint::status(code, message))
        }
        _ => Ok(()),
    }
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    if scan.code("timezone").is_some_and(|zone| zone != "LT") {
        event.time = clock::joined(scan, "dateTime timezone").or(event.time);
    }
    let told = code.and_then(|code| find(CODES, code)).or_else(|| phrases::classify(&event.text));
    if told.is_none() {
        reply.warn("unknown_status", code.unwrap_or(&event.text));
    }
    told.unwrap_or(Meaning::new(Status::InTransit)).tell(event);
    true
}
