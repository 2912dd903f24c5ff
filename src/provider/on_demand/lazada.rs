//! Lazada Open Platform: the parcels of an order.
//!
//! `GET /logistic/order/trace`. `event_time` is in milliseconds, as a number or a string. What the status codes mean is
//! written nowhere; the words are read too. No carrier is named.

use super::parcel::{Parcel, by_last, push_all};
use super::{Row, discreet, heard, never};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply, not_found};
use crate::shipment::{Event, Shipment};

/// A reply of the call, or an error of the gateway.
pub(super) const ROW: Row = Row {
    provider: Provider::Lazada,
    signs: "code&result.module|result.data.0.package_detail_info_list|result.module.package_detail_info_list|\
        result.not_success|result.success&request_id|type&code&message&request_id",
    is: never,
    read,
};

const PARCEL: Parcel = Parcel {
    carrier: "",
    facts: shape::parcel_paths! { number: "tracking_number" },
    scans: shape::scan_paths! {
        list: "logistic_detail_info_list",
        time: "event_time|event_date",
        text: "description|title",
        code: "status_code",
        place: "package_location_name",
    },
    order: Order::ByTime,
    finish,
    settle: by_last,
};

/// The codes of scans, and the statuses of order items, which stand there too.
const CODES: &str = table!(
    "
    pending @ordered: unpaid|pending|topack|to_pack
    announced @announced: 1200|packed|repacked|toship|to_ship|ready_to_ship|ready_to_ship_pending
    in_transit: 1210|1300|100013|100014|100102|100103|shipped|in_transit
    out_for_delivery @last_mile: 100018|out_for_delivery
    delivered @delivered: 1400|delivered|confirmed
    attempt_failed @last_mile: failed_delivery|delivery_failed
    exception !lost: lost|lost_by_3pl
    exception !damaged: damaged|damaged_by_3pl
    exception !destroyed: package_scrapped|destroyed_by_3pl
    returning: shipped_back|shipped_back_failed
    returned: returned|shipped_back_success
    cancelled: canceled|cancelled"
);

/// Reads every parcel of the order.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let result = document.at("result");
    if let Some(code) = document.code("code").filter(|code| *code != "0") {
        return Err(complaint::failure(code, document.words("message")));
    }
    if result.flag("success") == Some(false) || result.flag("not_success") == Some(true) {
        return Err(complaint::told(result, "error_code.code|error_code", "error_code.displayMessage|error_msg|message", ""));
    }
    for order in result.list("module|data") {
        push_all(order, "package_detail_info_list", &PARCEL, reply);
    }
    if reply.shipments.is_empty() { Err(not_found("")) } else { Ok(()) }
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let coded = heard::known_at(CODES, scan, "status_code|detail_type");
    discreet::tell(coded, code, &scan.words("title"), false, event, reply);
    true
}
