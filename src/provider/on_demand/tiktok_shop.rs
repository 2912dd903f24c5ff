//! TikTok Shop: the tracking of an order.
//!
//! `GET /fulfillment/202309/orders/{order_id}/tracking`. It has no number, no carrier, no place and no code: a sentence in
//! the buyer's language and a moment, newest first.

use super::{discreet, shows};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::{Failure, Reply};
use crate::shipment::{Event, Shipment};

const SCANS: &str = shape::scan_paths! {
    list: "tracking|tracking_info",
    time: "update_time_millis|update_time",
    text: "description",
    code: "-",
    place: "-",
};

/// Whether it is a reply of the call, or an error of the platform.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(reply, "data.tracking|data.tracking_info_list|code&message&request_id")
}

/// Reads the sentences; the older call has a list for each parcel.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if let Some(code) = document.code("code").filter(|code| *code != "0") {
        return Err(complaint::failure("", document.text("message").unwrap_or_else(|| code.to_owned())));
    }
    let data = document.at("data");
    if data.has("tracking_info_list") {
        for parcel in data.list("tracking_info_list") {
            push(parcel, reply);
        }
    } else if data.has("tracking") {
        push(data, reply);
    }
    Ok(())
}

fn push(parcel: Document<'_>, reply: &mut Reply) {
    let mut shipment = Shipment { number: parcel.words("tracking_number"), ..Shipment::default() };
    shape::scans(parcel, SCANS, Order::ByTime, finish, &mut shipment, reply);
    shipment.status = shipment.events.last().map_or(shipment.status, |event| event.status);
    reply.shipments.push(shipment);
}

fn finish(_: Document<'_>, _: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    discreet::tell(None, None, "", false, event, reply);
    true
}
