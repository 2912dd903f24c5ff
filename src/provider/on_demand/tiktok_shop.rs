//! TikTok Shop: the tracking of an order.
//!
//! `GET /fulfillment/202309/orders/{order_id}/tracking`. It has no number, no carrier, no place and no code: a sentence in
//! the buyer's language and a moment, newest first.

use super::parcel::{Parcel, last, push, push_all};
use super::{Row, discreet, has_key, never};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::order::oldest_first;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Event, Shipment};

/// An error of the platform bears the number of the request.
pub(super) const ROW: Row =
    Row { provider: Provider::TiktokShop, signs: "data.tracking|data.tracking_info_list|code&message&request_id", is: never, read };

const PARCEL: Parcel = Parcel {
    carrier: "",
    facts: shape::parcel_paths! { number: "tracking_number" },
    scans: shape::scan_paths! {
        list: "tracking|tracking_info",
        time: "update_time_millis|update_time",
        text: "description",
    },
    order: Order::Backwards,
    finish,
    settle: |_, shipment, _| {
        oldest_first(&mut shipment.events);
        shipment.status = last(shipment);
    },
};

/// Reads the sentences; the older call has a list for each parcel.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.code("code").is_some_and(|code| code != "0") {
        return Err(complaint::failure("", document.words("message|code")));
    }
    let data = document.at("data");
    if data.has("tracking_info_list") {
        push_all(data, "tracking_info_list", &PARCEL, reply);
    } else if has_key(data, "tracking") {
        push(data, &PARCEL, reply);
    }
    Ok(())
}

fn finish(_: Document<'_>, _: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    discreet::tell(None, None, "", false, event, reply);
    true
}
