//! Ukrposhta's status tracking (`/status-tracking/0.0.1`): the scans of one barcode as a bare list, the last one alone, or
//! those of several barcodes in `found` with the unknown ones in `notFound`.
//!
//! Times are printed clocks. `step` does not follow the time, so the newest scan is looked for. 41000 is "handed over",
//! and with the reason 10 it was handed to the sender. After the public recordings and clients of this API; some codes
//! abroad are known by their words only.

use super::parcel::{Parcel, add, by_newest};
use super::words::replaced;
use super::{Row, heard, meest, parcel};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply, not_found};
use crate::shipment::{Event, Shipment, Status};

/// A scan, the list of barcodes, or an error of the service or of its gateway.
pub(super) const ROW: Row =
    Row { provider: Provider::Ukrposhta, signs: "notFound|barcode&eventName|barcode&mailType|fault.code&fault.message", is, read };

const SCAN: Parcel = Parcel {
    carrier: "Ukrposhta",
    facts: "",
    scans: shape::scan_paths! { time: "date", text: "eventName", code: "event", place: "name", country: "country" },
    order: Order::Kept,
    finish,
    settle: by_newest,
};

const CODES: &str = table!(
    "
    announced @announced: 10601
    picked_up +accepted @first_mile: 10100
    cancelled: 10600|10602|10603
    in_transit +arrived: 20700
    in_transit +departed: 20800|20900|21500
    ready_for_pickup @last_mile: 21400|21700
    attempt_failed @last_mile: 31100|31400
    in_transit +forwarded: 31300
    in_transit: 17100|21600|24100|24300|24400|27200|27900|29200|29300|29500|29700|35100|35200|35300|35400|60700|70800|71200|80700|80800|82700|82800|87500|89000|90700|90800|100700|100800
    returning: 31200
    returned: 41010
    delivered @delivered: 41000|48000"
);

const ERRORS: &str = "\
unauthorized:UPE05*|9009*
rate_limited:9008*";

/// Whether it is an error of the service.
fn is(reply: Document<'_>) -> bool {
    reply.code("code").is_some_and(|code| code.starts_with("UPE"))
}

/// Reads the scans of the barcodes, one scan of a bare list, or an error.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.has("barcode") {
        push(document, reply);
    } else if document.has("found") || document.has("notFound") {
        let found = document.at("found");
        for key in found.keys() {
            // Barcodes have no dots: no path leads astray.
            for scan in found.list(key) {
                push(scan, reply);
            }
        }
        if found.is_list("") {
            for scan in found.list("") {
                push(scan, reply);
            }
        }
        for number in document.list("notFound") {
            if reply.shipments.is_empty() {
                return Err(not_found(""));
            }
            reply.warn("not_found", number.code("").unwrap_or_default());
        }
    } else {
        let code = document.code("code|fault.code").unwrap_or_default();
        let message = document.words("message|fault.description|fault.message|code");
        return Err(match code {
            "UPE02000" => not_found(&message),
            _ => complaint::sorted(ERRORS, code, parcel::failure(None, message)),
        });
    }
    Ok(())
}

#[inline(never)]
fn push(scan: Document<'_>, reply: &mut Reply) {
    if scan.has("barcode") {
        add(scan, &SCAN, "barcode", reply);
    }
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    if let Some(place) = &mut event.place {
        place.country = place.country.or_else(|| meest::country(scan.code("country")));
    }
    // The service's own table writes "31 200".
    let code = code.map(|code| replaced(code, b' ', ""));
    heard::tell(CODES, code.as_deref(), event, reply);
    if event.status == Status::Delivered && scan.whole("eventReason_id") == Some(10) {
        (event.status, event.stage) = (Status::Returned, None);
    }
    true
}
