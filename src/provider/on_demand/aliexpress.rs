//! AliExpress: the open platform's tracking calls, and the shape of the buyer's web page.
//!
//! Nothing in the platform's replies says a status; it is read from the words.

use super::parcel::{Parcel, newest, push, take};
use super::words::has_figure;
use super::{Row, cainiao, first, heard};
use crate::document::Document;
use crate::parts::parts;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Country, Event, Promiser, Shipment};

/// A parcel of one of the calls.
const fn parcel(facts: &'static str, scans: &'static str) -> Parcel {
    Parcel { carrier: "", facts, scans, order: Order::ByTime, finish, settle }
}

/// The kinds of replies: the list of parcels, from the result, and a parcel of it.
const DIALECTS: [(&str, Parcel); 4] = [
    // aliexpress.ds.order.tracking.get
    (
        "data.tracking_detail_line_list",
        parcel(
            shape::parcel_paths! { number: "mail_no", carrier: "carrier_name", to: "eta_time_stamps" },
            shape::scan_paths! { list: "detail_node_list.detail_node|detail_node_list", time: "time_stamp", text: "tracking_detail_desc|tracking_name" },
        ),
    ),
    // The buyer's web page.
    (
        "trackingDetailLineList",
        parcel(
            shape::parcel_paths! { number: "mailNo", carrier: "logisticsCarrierName", last_carrier: "logisticsCpInfo.cpName", from: "etaInfo.beginEtaTime", to: "etaInfo.endEtaTime" },
            shape::scan_paths! { list: "detailList", time: "time", text: "trackingDetailDesc|trackingName", code: "trackingPrimaryCode|trackingSecondCode" },
        ),
    ),
    // alibaba.order.logistics.tracking.get
    (
        "tracking_list",
        parcel(
            shape::parcel_paths! { number: "tracking_number", carrier: "carrier" },
            shape::scan_paths! { list: "event_list", time: "event_time", text: "event_name", code: "event_code", place: "event_location" },
        ),
    ),
    // aliexpress.logistics.ds.trackinginfo.query: the result is the parcel, without a number.
    ("", parcel("-", shape::scan_paths! { list: "details.details|details", time: "event_date", text: "event_desc", place: "address" })),
];

pub(super) const ROW: Row = Row {
    provider: Provider::Aliexpress,
    signs: "data.module.trackingDetailLineList|module.trackingDetailLineList|trackingDetailLineList|result.data.tracking_detail_line_list|error_response|api&ret",
    is,
    read,
};

/// Whether it is a reply of one of the calls: its envelope bears the name of the call.
fn is(reply: Document<'_>) -> bool {
    first(reply).keys().any(|key| key.starts_with("ali") && key.ends_with("_response"))
}

/// Reads the reply of any of the calls, or the gateway's error.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.has("error_response") {
        return Err(failure(document.at("error_response")));
    }
    // A newer gateway writes it bare.
    if document.has("type") && document.has("message") {
        return Err(failure(document));
    }
    let mut result = document;
    for key in document.keys() {
        if key.ends_with("_response") {
            result = document.at(key);
            break;
        }
    }
    for path in parts("result|data.module|module|data", b'|') {
        let inside = result.at(path);
        if inside.is_object("") {
            // `data` alone is the body of the first call.
            if !inside.has("tracking_detail_line_list") {
                result = inside;
            }
            break;
        }
    }
    // The page's own: `ret` is a list of results there.
    if document.is_list("ret") && !document.words("ret.0").starts_with("SUCCESS") {
        return Err(complaint::told(document, "ret.0", "ret.0", ""));
    }
    for path in parts("ret|success|result_success", b'|') {
        if result.flag(path) == Some(false) || result.says("code", "1001") {
            return Err(failure(result));
        }
    }
    let count = reply.shipments.len();
    for (list, parcel) in &DIALECTS {
        if result.has(if list.is_empty() { "details" } else { list }) {
            if list.is_empty() {
                push(result, parcel, reply);
            } else {
                for document in result.list(list) {
                    push(document.unwrapped(), parcel, reply);
                }
            }
            // An order whose parcel is not sent yet has no line.
            if reply.shipments.len() == count {
                reply.shipments.push(Shipment::default());
            }
            break;
        }
    }
    Ok(())
}

fn failure(error: Document<'_>) -> Failure {
    let code = crate::parts::joined(&[error.code("code").unwrap_or_default(), " ", error.code("sub_code").unwrap_or_default()]);
    let code = code.trim_ascii();
    complaint::sorted("not_found:1001", code, complaint::failure(code, error.words("msg|message|sub_msg|error_desc")))
}

fn settle(_: Document<'_>, shipment: &mut Shipment, _: &mut Reply) {
    take(newest(shipment), shipment);
    // AliExpress names the day, no carrier does.
    if let Some(promise) = &mut shipment.promise {
        promise.by = Promiser::Provider;
    }
}

fn finish(node: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    // A scan's place is a town or a country; what has a figure in it could be a street.
    if let Some(place) = &mut event.place {
        place.country = Country::read(&place.text);
        if has_figure(&place.text) {
            event.place = None;
        }
    }
    let by_code = code.and_then(|code| cainiao::action(code).0);
    let by_words = phrases::classify(&event.text).or_else(|| phrases::classify(&node.words("tracking_name|trackingName")));
    heard::put(by_code.or(by_words), event);
    if by_code.is_none() && by_words.is_none() {
        reply.warn("unclassified_text", &event.text);
    }
    true
}
