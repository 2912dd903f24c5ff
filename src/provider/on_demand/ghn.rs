//! Giao Hàng Nhanh of Vietnam: the logs of its tracking page, the order detail of its API, and the webhook.
//!
//! `POST …/order-tracking/public-api/client/tracking-logs`, `POST …/v2/shipping-order/detail`. Times end in `Z`.

use super::parcel::{Parcel, last, push, push_all, take};
use super::words::has;
use super::{Row, discreet, heard, never};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, FailureKind, Provider, Reply};
use crate::shipment::{Event, Promiser, Shipment};

/// A reply of the calls, the webhook, or their error.
pub(super) const ROW: Row = Row {
    provider: Provider::Ghn,
    signs: "data.tracking_logs|data.order_info|data.order_code&data.status|data.0.order_code|OrderCode&Status|code_message",
    is: never,
    read,
};

const LOGS: Parcel = Parcel {
    carrier: "GHN",
    facts: "",
    scans: shape::scan_paths! {
        list: "tracking_logs|log",
        time: "action_at|updated_date",
        text: "status_name",
        code: "status",
        place: "location.address|location.ward_name",
    },
    order: Order::ByTime,
    finish,
    settle,
};

/// The webhook tells the newest scan.
const HOOK: Parcel = Parcel { scans: shape::scan_paths! { time: "Time", code: "Status", place: "Warehouse" }, ..LOGS };

const STATUSES: &str = table!(
    "
    pending @ordered: draft
    announced @announced: ready_to_pick|picking|money_collect_picking
    picked_up +accepted @first_mile: picked
    in_transit +arrived: storing
    in_transit: transporting
    in_transit +processed: sorting
    out_for_delivery @last_mile: delivering|money_collect_delivering
    delivered @delivered: delivered
    attempt_failed @last_mile: delivery_fail
    returning: waiting_to_return|return|return_transporting|return_sorting|returning|return_fail
    returned: returned
    cancelled: cancel
    exception !unknown: exception
    exception !damaged: damage
    exception !lost: lost"
);

const ERRORS: &str = "\
unauthorized:401|403
not_found:404
rate_limited:429";

/// Reads the logs of a parcel, or one of them.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let code = document.code("code").unwrap_or("200");
    if code != "200" {
        return Err(failure(code, document.code("code_message").unwrap_or_default(), document.words("message|code_message")));
    }
    if document.has("OrderCode") {
        push(document, &HOOK, reply);
    } else if document.has("data.tracking_logs") {
        // Alone in `data`, the logs are no list of orders.
        push(document.at("data"), &LOGS, reply);
    } else {
        push_all(document, "data", &LOGS, reply);
    }
    Ok(())
}

/// The facts stand in the order, or beside the logs.
fn settle(data: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    let order = if data.has("order_info") { data.at("order_info") } else { data };
    shipment.number = order.words("order_code|OrderCode");
    shipment.promise = shape::promise(order, "-", "leadtime|expected_delivery_time", Promiser::Carrier);
    match order.code("status|Status") {
        Some(code) => take(Some(heard::coded(STATUSES, Some(code), reply).unwrap_or(heard::MOVING)), shipment),
        None => shipment.status = last(shipment),
    }
}

fn failure(code: &str, name: &str, message: String) -> Failure {
    let mut told = complaint::failure(name, message);
    if has(name, "PHONE") {
        // The last figures of the phone are missing or wrong.
        told.kind = FailureKind::BadRequest;
    } else if has(&told.message, "không tồn tại") || has(&told.message, "hông tìm thấy") {
        told.kind = FailureKind::NotFound;
    } else if has(&told.message, "đơn không hợp lệ") || has(&told.message, "hàng không hợp lệ") {
        told.kind = FailureKind::InvalidNumber;
    } else if code.starts_with('4') {
        told = complaint::of_request(told);
    }
    complaint::sorted(ERRORS, code, told)
}

fn finish(_: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    heard::put(heard::coded(STATUSES, Some(code.unwrap_or_default()), reply), event);
    // "On the round, by …" names him.
    event.text = discreet::clean(&event.text, true).to_owned();
    true
}
