//! Loggi of Brazil: the packages of its tracking page, as PacoteVício passes them on, those of its API, and its push.
//!
//! Format: a sample of PacoteVício's documentation, the schema of the API. Codes are numbers without a published list,
//! other ones on the page than in the API; the labels are heard where a code is not known. Names, documents, streets and
//! `proofOfDeliveryDetails` are private.

use super::parcel::{Parcel, push_all};
use super::words::{behind, cut_last};
use super::{Row, brazil, has_key, heard, parcel};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::order::oldest_first;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply, not_found};
use crate::shipment::{Event, Scan, Shipment, Stage, Status};

/// A list of packages.
pub(super) const ROW: Row = Row {
    provider: Provider::Loggi,
    signs: "loggiKey|packages.0.trackingCode|packages.trackingCode|packages&proofOfDeliveryDetails",
    is,
    read,
};

const PARCEL: Parcel = Parcel {
    carrier: "Loggi",
    facts: shape::parcel_paths! { number: "trackingCode", from: "promisedDate" },
    scans: shape::scan_paths! {
        list: "history.history|history|trackingHistory|",
        time: "updateTime|status.updatedTime",
        text: "label|status.description|status.highLevelStatus",
        code: "statusCode",
        place: "location",
        city: "location.city",
        state: "location.state",
    },
    order: Order::Backwards,
    finish,
    settle,
};

/// The codes that a sample shows.
const CODES: &str = table!(
    "
    delivered @delivered: 2
    picked_up +accepted @first_mile: 3
    in_transit +processed: 83|84
    in_transit +departed: 88
    in_transit +arrived: 89
    announced @announced: 91"
);

/// Those of the API.
const API: &str = table!(
    "
    announced @announced: 1
    cancelled: 2
    delivered @delivered: 5
    exception @last_mile !refused: 6
    returning: 7
    returned: 8
    out_for_delivery @last_mile: 11
    in_transit +processed: 13|15
    in_transit +departed: 16
    in_transit +arrived: 17
    attempt_failed @last_mile !recipient_absent: 18
    attempt_failed @last_mile !address_incomplete: 21
    exception: 22"
);

const ERRORS: &str = "\
unauthorized:7|16
rate_limited:8
bad_request:3";

/// Whether it is an empty list, or an error of its gateway.
fn is(reply: Document<'_>) -> bool {
    has_key(reply, "packages") && reply.list("packages").len() == 0
        || reply.is_list("details") && reply.has("message") && matches!(reply.whole("code"), Some(1..=16))
}

/// Reads every package.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    push_all(document, if document.has("loggiKey") { "" } else { "packages" }, &PARCEL, reply);
    if !reply.shipments.is_empty() {
        return Ok(());
    }
    let message = document.words("message|error|detail");
    let code = document.code("code").unwrap_or_default();
    Err(if code == "5" || message.is_empty() {
        not_found(&message)
    } else {
        complaint::sorted(ERRORS, code, parcel::failure(None, message))
    })
}

fn settle(package: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    oldest_first(&mut shipment.events);
    let mut has_travelled = false;
    for event in &mut shipment.events {
        has_travelled |= matches!(event.scan, Some(Scan::Departed | Scan::Arrived));
        // "Taken" out of the last base it is on the round, not collected from the seller.
        if has_travelled && event.status == Status::PickedUp {
            event.status = Status::OutForDelivery;
            event.scan = None;
            event.stage = Some(Stage::LastMile);
        }
    }
    let newest = shipment.events.last().map(|event| event.status);
    let said = meaning(package.at("status"), reply).map(|said| said.status);
    shipment.status = said.filter(|said| *said != Status::PickedUp || newest.is_none()).or(newest).unwrap_or_default();
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    // `Base Cajamar 2, Cajamar - SP`
    if let Some(place) = &mut event.place
        && place.city.is_none()
    {
        place.city = cut_last(behind(&place.text, ", "), " - ").map(|(city, _)| city.to_owned());
    }
    heard::put(meaning(if scan.is_object("status") { scan.at("status") } else { scan }, reply), event);
    // Without any, the history holds no more than the word for it.
    code.is_some() || event.time.is_some()
}

fn meaning(status: Document<'_>, reply: &mut Reply) -> Option<Meaning> {
    let label = &status.words("label|description|highLevelStatus");
    let code = status.code("statusCode|code");
    let codes = if status.has("code") { API } else { CODES };
    let said = heard::known(codes, code).or_else(|| brazil::said(label)).or_else(|| brazil::said(&status.words("highLevelStatus")));
    let words = code.unwrap_or(label);
    if said.is_none() && !words.is_empty() {
        reply.warn("unknown_status", words);
    }
    said.map(|said| heard::to_whom(said, label))
}
