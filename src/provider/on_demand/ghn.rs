//! Giao Hàng Nhanh of Vietnam: the logs of its tracking page, the order detail of its API, and the webhook.
//!
//! `POST …/order-tracking/public-api/client/tracking-logs`, `POST …/v2/shipping-order/detail`. Times end in `Z`.

use super::shows;
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::{Failure, FailureKind, Reply};
use crate::shipment::{Event, Promiser, Shipment, Status};

const SCANS: &str = shape::scan_paths! {
    list: "tracking_logs|log",
    time: "action_at|updated_date",
    text: "status_name",
    code: "status",
    place: "location.address|location.ward_name",
};

/// The webhook tells the newest scan.
const HOOK: &str = shape::scan_paths! {
    list: "",
    time: "Time",
    text: "-",
    code: "Status",
    place: "Warehouse",
};

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

/// Whether it is a reply of the calls, the webhook, or their error.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(reply, "data.tracking_logs|data.order_info|data.order_code&data.status|data.0.order_code|OrderCode&Status|code_message")
}

/// Reads the logs of a parcel, or one of them.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if let Some(code) = document.whole("code").filter(|code| *code != 200) {
        return Err(failure(code, document.code("code_message").unwrap_or_default(), document.words("message|code_message")));
    }
    if document.has("OrderCode") {
        push(document, document, "OrderCode", "Status", HOOK, reply);
        return Ok(());
    }
    for data in document.list("data") {
        let order = if data.has("order_info") { data.at("order_info") } else { data };
        push(data, order, "order_code", "status", SCANS, reply);
    }
    Ok(())
}

fn push(data: Document<'_>, order: Document<'_>, number: &str, status: &str, scans: &str, reply: &mut Reply) {
    let mut shipment = Shipment { number: order.words(number), carrier: Some("GHN".to_owned()), ..Shipment::default() };
    shipment.promise = shape::promise(order, "-", "leadtime|expected_delivery_time", Promiser::Carrier);
    shape::scans(data, scans, Order::ByTime, finish, &mut shipment, reply);
    shipment.status = shipment.events.last().map_or(Status::Pending, |event| event.status);
    if let Some(code) = order.code(status) {
        let said = meaning(code, reply);
        shipment.status = said.status;
        shipment.reason = said.reason;
    }
    reply.shipments.push(shipment);
}

fn failure(code: i64, name: &str, message: String) -> Failure {
    let kind = match code {
        401 | 403 => FailureKind::Unauthorized,
        404 => FailureKind::NotFound,
        429 => FailureKind::RateLimited,
        // The last figures of the phone are missing or wrong.
        _ if name.contains("PHONE") => FailureKind::BadRequest,
        _ if message.contains("không tồn tại") || message.contains("hông tìm thấy") => FailureKind::NotFound,
        _ => return complaint::failure(name, message),
    };
    Failure::new(kind, message)
}

fn meaning(code: &str, reply: &mut Reply) -> Meaning {
    find(STATUSES, code).unwrap_or_else(|| {
        reply.warn("unknown_status", code);
        Meaning::new(Status::InTransit)
    })
}

fn finish(_: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    meaning(code.unwrap_or_default(), reply).tell(event);
    true
}
