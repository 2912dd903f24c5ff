//! Lazada Open Platform: the parcels of an order.
//!
//! `GET /logistic/order/trace`. `event_time` is in milliseconds, as a number or a string. What the status codes mean is
//! written nowhere; the words are read too. No carrier is named.

use super::{discreet, shows};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::{Failure, Reply, not_found};
use crate::shipment::{Event, Shipment};

const SCANS: &str = shape::scan_paths! {
    list: "logistic_detail_info_list",
    time: "event_time|event_date",
    text: "description|title",
    code: "status_code",
    place: "package_location_name",
};

/// The codes of scans, and the statuses of order items, which stand there too.
const CODES: &str = table!(
    "
    pending @ordered: unpaid|pending|topack|to_pack
    announced @announced: 1200|packed|repacked|toship|to_ship|ready_to_ship|ready_to_ship_pending
    in_transit: 1300|shipped|in_transit
    out_for_delivery @last_mile: out_for_delivery
    delivered @delivered: 1400|delivered|confirmed
    attempt_failed @last_mile: failed_delivery|delivery_failed
    exception !lost: lost|lost_by_3pl
    exception !damaged: damaged|damaged_by_3pl
    exception !destroyed: package_scrapped|destroyed_by_3pl
    returning: shipped_back|shipped_back_failed
    returned: returned|shipped_back_success
    cancelled: canceled|cancelled"
);

/// Whether it is a reply of the call, or an error of the gateway.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(
        reply,
        "result.module|result.data.0.package_detail_info_list|result.module.package_detail_info_list|result.not_success|result.success&request_id|type&code&message&request_id",
    )
}

/// Reads every parcel of the order.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let result = document.at("result");
    if let Some(code) = document.code("code").filter(|code| *code != "0") {
        return Err(complaint::failure(code, document.words("message")));
    }
    if result.flag("success") == Some(false) || result.flag("not_success") == Some(true) {
        let code = result.code("error_code.code|error_code").unwrap_or_default();
        return Err(complaint::failure(code, result.words("error_code.displayMessage|error_msg|message")));
    }
    for order in result.list("module|data") {
        for parcel in order.list("package_detail_info_list") {
            let mut shipment = Shipment { number: parcel.words("tracking_number"), ..Shipment::default() };
            shape::scans(parcel, SCANS, Order::ByTime, finish, &mut shipment, reply);
            shipment.status = shipment.events.last().map_or(shipment.status, |event| event.status);
            reply.shipments.push(shipment);
        }
    }
    if reply.shipments.is_empty() { Err(not_found("")) } else { Ok(()) }
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let coded = code.and_then(|code| find(CODES, code)).or_else(|| find(CODES, scan.code("detail_type")?));
    let label = scan.words("title");
    discreet::tell(coded, code, &label, false, event, reply);
    true
}
