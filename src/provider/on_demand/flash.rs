//! Flash Express: the routes of its open platform, for one parcel or several, and the webhook of a new state.
//!
//! `POST /open/v1/orders/routesBatch` and `…/{pno}/routes`. The state of a parcel is a number, a route has an action.
//! A message may name the courier with a phone.

use super::{discreet, shows};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::{Failure, Reply};
use crate::shipment::{Event, Shipment};

const ROUTES: &str = shape::scan_paths! {
    list: "routes",
    time: "routedAt",
    text: "message",
    code: "routeAction",
    place: "storeName|store_name",
};

/// The webhook tells the state alone.
const STATE: &str = shape::scan_paths! {
    list: "",
    time: "stateChangeAt",
    text: "stateText",
    code: "state",
    place: "-",
};

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

/// Whether it is a reply of the calls, the webhook, or their error.
pub(super) fn is(reply: Document<'_>) -> bool {
    let is_empty = reply.keys().any(|key| key == "data") && reply.list("data").len() == 0;
    shows(reply, "data.0.pno|data.pno|pno&state") || is_empty && shows(reply, "code&message")
}

/// Reads one parcel or several.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let code = document.code("code").unwrap_or("1");
    if code != "1" {
        return Err(complaint::failure("", document.words("message|code")));
    }
    for parcel in document.list(if document.has("pno") { "" } else { "data" }) {
        let mut shipment = Shipment { number: parcel.words("pno"), carrier: Some("Flash Express".to_owned()), ..Shipment::default() };
        shape::scans(parcel, ROUTES, Order::ByTime, finish, &mut shipment, reply);
        if shipment.events.is_empty() && parcel.has("stateChangeAt") {
            shape::scans(parcel, STATE, Order::Kept, finish, &mut shipment, reply);
        }
        shipment.status = shipment.events.last().map_or(shipment.status, |event| event.status);
        if let Some(state) = parcel.code("state") {
            match find(CODES, state) {
                Some(said) => shipment.status = said.status,
                None => reply.warn("unknown_status", state),
            }
        }
        reply.shipments.push(shipment);
    }
    Ok(())
}

fn finish(_: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    discreet::tell(code.and_then(|code| find(CODES, code)), code, "", true, event, reply);
    true
}
