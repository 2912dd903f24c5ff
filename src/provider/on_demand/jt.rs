//! J&T Express: the trace call of its open platforms, and the webhook, which sends one item of it.
//!
//! `POST …/api/logistics/trace`. The countries' platforms number their scans differently: the published table is 103 to
//! 121, the feeds have 10, 50, 92, 94, 100. `110` is an arrival in one and a problem in another: there the words decide.
//! `scanTime` is the clock of the scan; a `timeZone` beside it is China's by default, whatever the country, and is not
//! believed. Texts and `scanByCode` hold the courier's name and phone.

use super::parcel::{Parcel, by_last, push_all};
use super::words::are_figures;
use super::{Row, discreet, heard, lacks_data};
use crate::document::Document;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Event, Shipment};

pub(super) const ROW: Row =
    Row { provider: Provider::Jt, signs: "data.0.billCode|data.billCode|billCode&details|bizContent.0.billCode", is, read };

const PARCEL: Parcel = Parcel {
    carrier: "J&T Express",
    facts: shape::parcel_paths! { number: "billCode" },
    scans: shape::scan_paths! {
        list: "details|traces",
        time: "scanTime",
        text: "desc|scanTypeName|scanType",
        code: "scanTypeCode|originalScanTypeCode",
        place: "scanNetworkName",
        city: "scanNetworkCity",
        state: "scanNetworkProvince",
        country: "scanNetworkCountry|scanNetworkCountryCode",
    },
    order: Order::ByTime,
    finish,
    settle: by_last,
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

const ERRORS: &str = "\
unauthorized:145003010|145003012|145003030|145003051|145003052|145002002
bad_request:145003050|145003053
not_found:999002000|145003064";

/// Whether it is an error, or nothing: a code and `msg`.
fn is(reply: Document<'_>) -> bool {
    let code = reply.code("code").unwrap_or_default();
    let is_coded = are_figures(code) && (code.len() > 8 || matches!(code, "0" | "1"));
    is_coded && lacks_data(reply) && reply.has("msg")
}

/// Reads an envelope, or what stands in one.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let code = document.code("code").unwrap_or("1");
    if code != "1" {
        return Err(complaint::sorted(ERRORS, code, complaint::failure("", document.words("msg|code"))));
    }
    let path = if document.has("bizContent") { "bizContent" } else { "data" };
    push_all(document, if document.has("billCode") { "" } else { path }, &PARCEL, reply);
    Ok(())
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let label = scan.words("scanTypeName|scanType");
    let mut coded = heard::known(CODES, code);
    if code == Some("110") {
        for words in [&label, &event.text] {
            coded = phrases::classify(words).filter(|said| *said != heard::MOVING).or(coded);
        }
    }
    discreet::tell(coded, code, &label, true, event, reply);
    true
}
