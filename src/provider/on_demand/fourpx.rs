//! 4PX: the tracking call of its open platform, and its tracking page.
//!
//! `tr.order.tracking.get` and `POST …/front/listTrackV3`, which answers for several numbers. The time is the clock of
//! the scan, its zone stands beside it. `serverName` and `serverNum` are the last mile's.

use super::{clock, discreet, shows};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::phrases;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, lines, table};
use crate::provider::{Failure, Reply, not_found};
use crate::shipment::{Event, Shipment, Status};

const PARCEL: &str = shape::parcel_paths! {
    number: "deliveryOrderNo|queryCode|requestNo",
    carrier: "-",
    origin: "ctStartCode|ctStartName",
    destination: "destinationCountry|ctEndCode|ctEndName",
    last_number: "serverNum|serverCode",
    last_carrier: "serverName",
    from: "-",
    to: "-",
};

const SCANS: &str = shape::scan_paths! {
    list: "trackingList|tracks",
    time: "tkDate|occurDatetime|tkDateStr",
    text: "trackingContent|tkTranslatedDesc|tkDesc",
    code: "businessLinkCode|tkCode",
    place: "occurLocation|tkLocation",
    city: "city",
    state: "-",
    country: "country",
    point: "-",
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
    in_transit !delay: D_DD|I_DELAY
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

/// Whether it is a reply of the call or the page, or their error.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(reply, "data.trackingList|data.deliveryOrderNo|data.0.tracks|data.0.queryCode|data.0.trackingList|result&errors")
        || matches!(reply.code("result"), Some("0" | "1")) && shows(reply, "msg|message")
}

/// Reads the parcel of the call, or those of the page.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.code("result") == Some("0") {
        let error = document.list("errors").next().unwrap_or(document);
        return Err(complaint::failure(error.code("errorCode").unwrap_or_default(), error.words("errorMsg|errorMessage|msg|message")));
    }
    let mut unknown = None;
    for parcel in document.list("data") {
        let mut shipment = Shipment::default();
        shape::parcel(parcel, PARCEL, &mut shipment);
        shipment.carrier = Some("4PX".to_owned());
        if shipment.number.is_empty() {
            continue;
        }
        // The page: unknown to 4PX, or to anybody.
        if parcel.has("queryCode") && parcel.list("tracks").len() == 0 && parcel.code("status") == Some("7") {
            reply.warn("not_found", &shipment.number);
            unknown = Some(not_found(""));
            continue;
        }
        shape::scans(parcel, SCANS, Order::ByTime, finish, &mut shipment, reply);
        shipment.status = shipment.events.last().map_or(Status::Pending, |event| event.status);
        reply.shipments.push(shipment);
    }
    match unknown {
        Some(failure) if reply.shipments.is_empty() => Err(failure),
        _ => Ok(()),
    }
}

fn meaning(code: &str) -> Option<Meaning> {
    let code = code.to_ascii_uppercase();
    let code = code.trim_start_matches("FPX_");
    find(CODES, code).or_else(|| lines(FAMILIES, &mut |starts| starts.split('|').any(|start| code.starts_with(start))))
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    for (zone, paths) in [("timeZone", "occurDatetime timeZone"), ("tkTimezone", "tkDateStr tkTimezone")] {
        if scan.has(zone) {
            event.time = clock::joined(scan, paths).or(event.time);
        }
    }
    let mut coded = code.and_then(meaning);
    // What was measured or moved is more than announced.
    if coded.is_some_and(|coded| coded.status == Status::Announced)
        && let Some(said) = phrases::classify(&event.text)
        && said.status != Status::Pending
    {
        coded = Some(said);
    }
    discreet::tell(coded, code, "", false, event, reply);
    true
}
