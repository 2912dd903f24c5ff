//! J&T Express: the trace call of its open platforms, and the webhook, which sends one item of it.
//!
//! `POST …/api/logistics/trace`. The countries' platforms number their scans differently: the published table is 103 to
//! 121, the feeds have 10, 50, 92, 94, 100. `110` is an arrival in one and a problem in another: there the words decide.
//! `scanTime` is the clock of the scan; a `timeZone` beside it is China's by default, whatever the country, and is not
//! believed. Texts and `scanByCode` hold the courier's name and phone.

use super::{discreet, shows};
use crate::document::Document;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, FailureKind, Reply};
use crate::shipment::{Event, Shipment, Status};

const SCANS: &str = shape::scan_paths! {
    list: "details|traces",
    time: "scanTime",
    text: "desc|scanTypeName|scanType",
    code: "scanTypeCode|originalScanTypeCode",
    place: "scanNetworkName",
    city: "scanNetworkCity",
    state: "scanNetworkProvince",
    country: "scanNetworkCountry|scanNetworkCountryCode",
    point: "-",
};

const CODES: &str = table!(
    "
    announced @announced: 103
    exception @first_mile: 104
    cancelled: 105
    picked_up +accepted @first_mile: 106|10|400
    in_transit +departed: 109|50|20
    in_transit +arrived: 110|92|30|403|404|405
    out_for_delivery @last_mile: 112|94
    delivered +signed @delivered: 113|100
    returning: 116|120|172
    returned: 117|173
    exception: 118
    // The file is closed.
    in_transit: 121
    customs: 401|402
    exception !damaged: 201
    exception !lost: 300
    exception !destroyed: 301|305
    exception !rejected: 302
    exception @import_customs !held: 303"
);

/// Whether it is a reply of the call, its webhook, or its error: a code and `msg`.
pub(super) fn is(reply: Document<'_>) -> bool {
    let code = reply.code("code").unwrap_or_default();
    let is_coded = code.bytes().all(|byte| byte.is_ascii_digit()) && (code.len() > 8 || matches!(code, "0" | "1"));
    let is_empty = reply.keys().any(|key| key == "data") && reply.list("data").len() == 0;
    shows(reply, "data.0.billCode|data.billCode|billCode&details|bizContent.0.billCode") || is_coded && is_empty && reply.has("msg")
}

/// Reads an envelope, or what stands in one.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let code = document.code("code").unwrap_or("1");
    if code != "1" {
        return Err(failure(code, document.words("msg")));
    }
    let path = if document.has("bizContent") { "bizContent" } else { "data" };
    for item in document.list(if document.has("billCode") { "" } else { path }) {
        let mut shipment = Shipment { number: item.words("billCode"), carrier: Some("J&T Express".to_owned()), ..Shipment::default() };
        shape::scans(item, SCANS, Order::ByTime, finish, &mut shipment, reply);
        shipment.status = shipment.events.last().map_or(shipment.status, |event| event.status);
        reply.shipments.push(shipment);
    }
    Ok(())
}

fn failure(code: &str, message: String) -> Failure {
    let kind = match code {
        "145003010" | "145003012" | "145003030" | "145003051" | "145003052" | "145002002" => FailureKind::Unauthorized,
        "145003050" | "145003053" => FailureKind::BadRequest,
        "999002000" | "145003064" => FailureKind::NotFound,
        _ => return complaint::failure("", if message.is_empty() { code.to_owned() } else { message }),
    };
    Failure::new(kind, message)
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let label = scan.words("scanTypeName|scanType");
    let mut coded = code.and_then(|code| find(CODES, code));
    if code == Some("110") {
        let mut said = [&event.text, &label].into_iter().filter_map(|words| phrases::classify(words));
        coded = said.find(|said| *said != Meaning::new(Status::InTransit)).or(coded);
    }
    discreet::tell(coded, code, &label, true, event, reply);
    true
}
