//! 4PX: the tracking call of its open platform, and its tracking page.
//!
//! `tr.order.tracking.get` and `POST …/front/listTrackV3`, which answers for several numbers. The time is the clock of
//! the scan, its zone stands beside it. `serverName` and `serverNum` are the last mile's.

use super::parcel::{Parcel, by_last, push, settled, unknown};
use super::words::low;
use super::{Row, clock, discreet};
use crate::document::Document;
use crate::parts::parts;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, lines, table};
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, Provider, Reply, not_found};
use crate::shipment::{Event, Shipment, Stamp, Status};

pub(super) const ROW: Row = Row {
    provider: Provider::Fourpx,
    signs: "data.trackingList|data.deliveryOrderNo|data.0.tracks|data.0.queryCode|data.0.trackingList|result&errors",
    is,
    read,
};

const NUMBER: &str = "deliveryOrderNo|queryCode|requestNo";

const PARCEL: Parcel = Parcel {
    carrier: "4PX",
    facts: shape::parcel_paths! {
        number: "deliveryOrderNo|queryCode|requestNo",
        origin: "ctStartCode|ctStartName",
        destination: "destinationCountry|ctEndCode|ctEndName",
        last_number: "serverNum|serverCode",
        last_carrier: "serverName",
    },
    scans: shape::scan_paths! {
        list: "trackingList|tracks",
        time: "tkDate|occurDatetime|tkDateStr",
        text: "trackingContent|tkTranslatedDesc|tkDesc",
        code: "businessLinkCode|tkCode",
        place: "occurLocation|tkLocation",
        city: "city",
        country: "country",
    },
    order: Order::ByTime,
    finish,
    settle: by_last,
};

/// The codes without `FPX_`.
const CODES: &str = table!(
    "
    announced @announced: L_RPIF|L_ATP|O_CRLB|O_IR|O_IRI|O_SIS|S_SFBR
    picked_up +accepted @first_mile: L_SC|C_SPLS|C_SPQS
    in_transit +arrived @origin: C_AAF
    in_transit +departed @origin: C_ADFF
    in_transit +left_country @line_haul: M_DFOA
    in_transit +reached_country @line_haul: M_ATA
    in_transit @line_haul: M_HA|M_IT
    customs: M_CRSD
    customs +customs_cleared @import_customs: I_RCUK
    in_transit !flight_delay: M_TD
    in_transit !delay: I_DELAY
    in_transit: F_ST|O_RR|D_HQ|D_STPP
    in_transit +arrived @destination: D_AOPC|D_APC|D_AAD
    out_for_delivery @last_mile: D_SD
    ready_for_pickup @last_mile: D_ADWP|D_AP|D_SASPS
    exception !damaged: D_PD
    exception !refused: D_RR
    exception !destroyed: C_DT|C_DTCQ|C_DTTM|Y_ADPR|Y_DS
    cancelled: S_CC"
);

/// The beginnings of codes, each before a finer ending.
const FAMILIES: &str = table!(
    "
    delivered @delivered: S_OK
    attempt_failed @last_mile: D_FD
    exception !held: C_HF|D_SH|O_SPH
    customs !held: I_HC
    in_transit !delay: D_DD|M_TD"
);

/// Whether it is an answer of the call or the page without a parcel.
fn is(reply: Document<'_>) -> bool {
    matches!(reply.code("result"), Some("0" | "1")) && (reply.has("msg") || reply.has("message"))
}

/// Reads the parcel of the call, or those of the page.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.says("result", "0") {
        let error = document.list("errors").next().unwrap_or(document);
        return Err(complaint::told(error, "errorCode", "errorMsg|errorMessage|msg|message", ""));
    }
    let mut outcome = Ok(());
    for parcel in document.list("data") {
        if parcel.code(NUMBER).is_none() {
            continue;
        }
        // The page: unknown to 4PX, or to anybody.
        if parcel.has("queryCode") && parcel.list("tracks").len() == 0 && parcel.says("status", "7") {
            unknown(parcel, NUMBER, not_found(""), &mut outcome, reply);
        } else {
            push(parcel, &PARCEL, reply);
        }
    }
    settled(outcome, reply)
}

fn meaning(code: &str) -> Option<Meaning> {
    let code = code.to_ascii_uppercase();
    let code = code.strip_prefix("FPX_").unwrap_or(&code);
    find(CODES, code).or_else(|| lines(FAMILIES, &mut |starts| parts(starts, b'|').any(|start| code.starts_with(start))))
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = clock::of_parts(scan, "occurDatetime timeZone").or(event.time);
    // The page prints the clock of China beside the zone of the place: then only the moment is right.
    let shown = clock::of_parts(scan, "tkDateStr tkTimezone");
    if shown.and_then(Stamp::instant) == event.time.and_then(Stamp::instant) {
        event.time = shown.or(event.time);
    }
    let mut coded = code.and_then(meaning);
    // What was measured or moved is more than announced.
    if coded.is_some_and(|coded| coded.status == Status::Announced)
        && let Some(said) = phrases::classify(&event.text)
        && said.status != Status::Pending
    {
        coded = Some(said);
    }
    // What an unlisted code's words say of the end.
    if coded.is_none() {
        let low = low(&event.text);
        for (words, code) in [("parcel disposal", "C_DT"), ("secure delivery", "S_OK")] {
            if low.starts_with(words) {
                coded = meaning(code);
            }
        }
    }
    discreet::tell(coded, code, "", false, event, reply);
    true
}
