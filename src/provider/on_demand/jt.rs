//! J&T Express: the trace call of its open platforms, and the webhook, which sends one item of it.
//!
//! `POST …/api/logistics/trace`. The countries' platforms number their scans differently: the published table is 103 to
//! 121, the feeds have 10, 50, 92, 94, 100. `110` is an arrival in one and a problem in another: there the words decide.
//! `scanTime` is the clock of the scan; a `timeZone` beside it is China's by default, whatever the country, and is not
//! believed. Texts and `scanByCode` hold the courier's name and phone.

use super::parcel::{Parcel, by_last, push_all};
use super::words::{are_figures, cut, low, start, trimmed};
use super::{Row, discreet, heard, lacks_data};
use crate::document::Document;
use crate::parts::parts;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Event, Shipment};

pub(super) const ROW: Row =
    Row { provider: Provider::Jt, signs: "data.0.billCode|data.billCode|billCode&details|bizContent.0.billCode|data.keyword", is, read };

const PARCEL: Parcel = Parcel {
    carrier: "J&T Express",
    facts: shape::parcel_paths! { number: "billCode|keyword|waybillNo" },
    scans: shape::scan_paths! {
        list: "details|traces",
        time: "scanTime",
        text: "desc|customerTracking|scanTypeName|scanType",
        code: "scanTypeCode|originalScanTypeCode|code",
        place: "scanNetworkName",
        city: "scanNetworkCity",
        state: "scanNetworkProvince",
        country: "scanNetworkCountry|scanNetworkCountryCode",
    },
    order: Order::ByTime,
    finish,
    settle: by_last,
};

/// The codes, and the names beside them, which are believed first: the codes differ by country.
const CODES: &str = table!(
    "
    announced @announced: 103
    exception @first_mile: 104
    cancelled: 105
    picked_up +accepted @first_mile: 106|10|400|快件揽收|pickup scan|pick up
    in_transit +arrived: 200|寄件入库
    in_transit +departed: 109|50|20|发件扫描|sending scan
    in_transit +arrived: 110|90|92|30|403|404|405|到件扫描|station arrival|arrival scan|package inbound
    out_for_delivery @last_mile: 112|94|派件扫描|出仓扫描|delivery scan|on delivery
    ready_for_pickup +station_signed @last_mile: 700|驿站入库|pop_arrived
    ready_for_pickup +contacted @last_mile: 701|取件通知|pop_reminder_sent
    delivered +signed @delivered: 113|100|快件签收|signing scan|sign scan
    delivered +collected @delivered: 702|驿站出库|signed_pop
    returning: 116|120|172|703|704|退件扫描|异常出库|取件交接|unreachable_returning|unreachable_return_deliver_station_out
    returned: 117|173|退件签收
    exception: 118
    // The file is closed.
    in_transit: 121
    customs: 401|402|清关中
    customs +customs_cleared: 清关放行
    exception !damaged: 201|300|Damage Parcel
    exception !lost: 301|Lost Parcel
    exception !destroyed: 302|306|Dispose Parcel|Crossborder Dispose Parcel
    exception !rejected: 303|Reject Parcel
    exception @import_customs !held: 304|Customs Confiscated Parcel
    expired: 305|Exceed Life Cycle Parcel"
);

/// With these begins what stands below every scan, whatever it is: whom to call "if there is any problem".
const CALLS: &str = "if there is any|if you have any|si requieres|si tienes|se você tiver|se voce tiver|如需|如有";

const ERRORS: &str = "\
invalid_number:145003100
unauthorized:999001030|145003010|145003012|145003030|145003051|145003052|145002002
bad_request:145003050|145003053|145003502
not_found:999002000|145003064";

/// Whether it is an error, or nothing: a code and `msg`.
fn is(reply: Document<'_>) -> bool {
    let code = reply.code("code").unwrap_or_default();
    are_figures(code) && (code.len() > 8 || matches!(code, "0" | "1") && lacks_data(reply)) && reply.has("msg")
}

/// Reads an envelope, or what stands in one.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let code = document.code("code").unwrap_or("1");
    if code != "1" {
        return Err(complaint::sorted(ERRORS, code, complaint::failure("", document.words("msg|code"))));
    }
    let path = if document.has("bizContent") { "bizContent" } else { "data" };
    push_all(document, if document.has("details") { "" } else { path }, &PARCEL, reply);
    Ok(())
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let label = scan.words("scanTypeName|scanType");
    let named = heard::known_at(CODES, scan, "scanTypeName|scanType");
    let mut coded = named.or_else(|| heard::known(CODES, code));
    let low = low(&event.text);
    let end = parts(CALLS, b'|').filter_map(|call| start(&low, call)).min();
    if let Some(end) = end.filter(|end| *end > 0) {
        event.text.truncate(end);
        event.text.truncate(trimmed(&event.text, ",， ").len());
    }
    if code == Some("110") && named.is_none() {
        for words in [&label, &event.text] {
            coded = phrases::classify(words).filter(|said| *said != heard::MOVING).or(coded);
        }
    }
    discreet::tell(coded, code.or(named.map(|_| "")), &label, true, event, reply);
    // Of a sentence that names somebody nothing but the place may be left.
    let mut rest = event.text.as_str();
    while let Some((_, after)) = rest.strip_prefix('【').and_then(|place| cut(place, "】")) {
        rest = after;
    }
    if rest.is_empty() {
        event.text = label;
    }
    true
}
