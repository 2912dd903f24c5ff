//! Flash Express: the routes of its open platform, for one parcel or several, and the webhook of a new state.
//!
//! `POST /open/v1/orders/routesBatch` and `…/{pno}/routes`. The state of a parcel is a number, a route has an action.
//! A message may name the courier with a phone.

use super::parcel::{Parcel, last, push_all, state};
use super::{Row, discreet, heard, lacks_data};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Event, Shipment, Status};

pub(super) const ROW: Row = Row { provider: Provider::Flash, signs: "data.0.pno|data.pno|pno&state", is, read };

const PARCEL: Parcel = Parcel {
    carrier: "Flash Express",
    facts: shape::parcel_paths! { number: "pno" },
    scans: shape::scan_paths! {
        list: "routes",
        time: "routedAt",
        text: "message",
        code: "routeAction",
        place: "storeName|store_name",
    },
    order: Order::ByTime,
    finish,
    settle,
};

/// The webhook tells the state alone.
const STATE: &str = shape::scan_paths! { time: "stateChangeAt", text: "stateText", code: "state" };

const CODES: &str = table!(
    "
    announced @announced: 0
    picked_up +accepted @first_mile: 1|RECEIVED|PICKUP_SUCCESS
    in_transit: 2
    out_for_delivery @last_mile: 3|DELIVERY_TICKET_CREATION_SCAN
    exception !held: 4|DETAIN_WAREHOUSE|DIFFICULTY_HANDOVER_DETAIN_WAREHOUSE
    attempt_failed @last_mile: DELIVERY_MARKER
    delivered +signed @delivered: 5|DELIVERY_CONFIRM
    exception: 6|DIFFICULTY_HANDOVER
    returned: 7
    exception !unknown: 8
    cancelled: 9|CHANGE_PARCEL_CANCEL
    in_transit +arrived: RECEIVE_WAREHOUSE_SCAN|ARRIVAL_WAREHOUSE_SCAN|ARRIVAL_GOODS_VAN_CHECK_SCAN
    in_transit +departed: SHIPMENT_WAREHOUSE_SCAN|DEPARTURE_GOODS_VAN_CK_SCAN
    in_transit +processed: SORTING_SCAN|SEAL|UNSEAL|INVENTORY|DISTRIBUTION_INVENTORY|STAFF_INFO_UPDATE_WEIGHT|STORE_KEEPER_UPDATE_WEIGHT|STORE_SORTER_UPDATE_WEIGHT
    in_transit: FLASH_HOME_SCAN|REPLACE_PNO|PRINTING|PARCEL_HEADLESS_PRINTED|ACCEPT_PARCEL|DRIVER_SIGN|DELIVERY_TRANSFER
    in_transit +handed_over: THIRD_EXPRESS_ROUTE
    ready_for_pickup @last_mile: DELIVERY_PICKUP_STORE_SCAN
    cancelled: CANCEL_SHIPMENT_WAREHOUSE"
);

/// Whether it is an empty reply, or an error.
fn is(reply: Document<'_>) -> bool {
    lacks_data(reply) && reply.has("code") && reply.has("message")
}

/// Reads one parcel or several.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let code = document.code("code").unwrap_or("1");
    if code != "1" {
        return Err(complaint::failure("", document.words("message|code")));
    }
    push_all(document, if document.has("pno") { "" } else { "data" }, &PARCEL, reply);
    Ok(())
}

fn settle(parcel: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    if shipment.events.is_empty() && parcel.has("stateChangeAt") {
        shape::scans(parcel, STATE, Order::Kept, finish, shipment, reply);
    }
    let newest = last(shipment);
    shipment.status = newest;
    state(CODES, parcel.code("state"), shipment, reply);
    // The round goes on when the courier came in vain or left it at a shop, and so does its state.
    if matches!(newest, Status::AttemptFailed | Status::ReadyForPickup) && shipment.status == Status::OutForDelivery {
        shipment.status = newest;
    }
}

fn finish(_: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    discreet::tell(heard::known(CODES, code), code, "", true, event, reply);
    true
}
