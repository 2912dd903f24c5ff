//! DHL eCommerce Asia (`api.dhlecommerce.dhl.com/rest/v3/Tracking`), also Thailand, Malaysia and Vietnam; source: a
//! client's tests.
//!
//! Its codes, `77093` and the like, are not published: the English description decides. Times are local (`LT`).

use super::parcel::{Parcel, push, settled};
use super::{Row, clock, heard, never};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Event, Shipment};

pub(super) const ROW: Row = Row { provider: Provider::DhlEcommerceAsia, signs: "trackItemResponse", is: never, read };

const PARCEL: Parcel = Parcel {
    carrier: "DHL eCommerce",
    facts: shape::parcel_paths! { number: "trackingID|shipmentID|masterShipmentID" },
    scans: shape::scan_paths! {
        list: "events",
        time: "dateTime",
        text: "description|secondaryDescription",
        code: "status",
        city: "address.city",
        state: "address.state",
        country: "address.country|address.countryCode",
    },
    order: Order::ByTime,
    finish,
    settle: |_, _, _| {},
};

const CODES: &str = table!(
    "
    announced @announced: 71005
    delivered @delivered: 77093"
);

/// Reads the shipment items.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let body = document.at("trackItemResponse.bd");
    for item in body.list("shipmentItems") {
        if item.code("trackingID|shipmentID|masterShipmentID").is_some() || item.list("events").len() > 0 {
            push(item, &PARCEL, reply);
        }
    }
    let told = body.at("responseStatus");
    let code = told.code("code").unwrap_or("200");
    if code == "200" {
        return Ok(());
    }
    let message = told.words("messageDetails.0.messageDetail|messageDetails.messageDetail|messageDetails|message");
    settled(Err(complaint::status(code, message)), reply)
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    if scan.code("timezone").is_some_and(|zone| zone != "LT") {
        event.time = clock::of_parts(scan, "dateTime timezone").or(event.time);
    }
    heard::code_or_words(heard::known(CODES, code), code, event, reply);
    true
}
