//! Track123 (`POST /gateway/open-api/tk/v2.1/track/query`), its webhook, and its errors.
//!
//! From Track123's status pages and third parties' clients; no recording was at hand. `eventTime` is the printed clock,
//! `eventTimeZeroUTC` the moment. The last leg stands in `lastMileInfo.openApiWayBillInfo`.

use super::heard::{coded, coded_at, locate, tell_finer};
use super::parcel::{Parcel, leg, on_one_leg, push_first, refuse, settled, take, unknown};
use super::words::are_figures;
use super::{Row, clock};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply, not_found};
use crate::shipment::{Event, Shipment};

pub(super) const ROW: Row = Row {
    provider: Provider::Track123,
    signs: "data.accepted.content|data.accepted.trackNo|data.rejected.content|data.trackNo|trackNo&transitStatus",
    is,
    read,
};

macro_rules! scans {
    ($list:literal) => {
        shape::scan_paths! { list: $list, time: "eventTime", text: "eventDetail", code: "transitSubStatus", place: "address" }
    };
}

const PARCEL: Parcel = Parcel {
    carrier: "",
    facts: shape::parcel_paths! {
        number: "trackNo",
        carrier: "courierCode|localLogisticsInfo.courierCode|localLogisticsInfo.courierNameEN",
        origin: "shipFrom|originCountry",
        destination: "shipTo|destinationCountry",
        last_number: "lastMileInfo.lmTrackNo",
        last_carrier: "lastMileInfo.openApiWayBillInfo.courierCode|lastMileInfo.openApiWayBillInfo.courierNameEN|lastMileInfo.courierCode",
        from: "expectedDelivery|expectedDeliveryTime.start",
        to: "expectedDeliveryTime.end",
    },
    scans: scans!("localLogisticsInfo.trackingDetails"),
    order: Order::ByTime,
    finish,
    settle,
};

/// The second leg.
const LAST_MILE: &str = scans!("lastMileInfo.openApiWayBillInfo.trackingDetails|lastMileInfo.trackingDetails");

const CODES: &str = table!(
    "
    pending: INIT|NO_RECORD
    announced @announced: INFO_RECEIVED|INFO_RECEIVED_01
    in_transit: IN_TRANSIT|IN_TRANSIT_01
    in_transit +arrived: IN_TRANSIT_02
    customs +customs_cleared: IN_TRANSIT_03
    in_transit +departed: IN_TRANSIT_04
    in_transit +departed @line_haul: IN_TRANSIT_05
    in_transit +reached_country: IN_TRANSIT_06
    in_transit +at_delivery_office @last_mile: IN_TRANSIT_07
    in_transit +left_country @line_haul: IN_TRANSIT_08
    out_for_delivery @last_mile: WAITING_DELIVERY|WAITING_DELIVERY_01
    ready_for_pickup @last_mile: WAITING_DELIVERY_02
    out_for_delivery +scheduled @last_mile: WAITING_DELIVERY_03
    delivered @delivered: DELIVERED|DELIVERED_01
    delivered +collected @delivered: DELIVERED_02
    delivered +signed @delivered: DELIVERED_03
    delivered +with_neighbour @delivered: DELIVERED_04
    attempt_failed @last_mile: DELIVERY_FAILED|DELIVERY_FAILED_04
    attempt_failed @last_mile !address_incomplete: DELIVERY_FAILED_01
    attempt_failed @last_mile !recipient_absent: DELIVERY_FAILED_02|DELIVERY_FAILED_03
    exception: ABNORMAL|ABNORMAL_08
    exception !pickup_missed: ABNORMAL_01
    customs !customs_delay: ABNORMAL_02
    exception !damaged: ABNORMAL_03
    cancelled: ABNORMAL_04
    exception !refused: ABNORMAL_05
    returned: ABNORMAL_06
    returning: ABNORMAL_07
    expired: EXPIRED"
);

const ERRORS: &str = "\
quota:B0310
rate_limited:B0210|A0706
unauthorized:A02*|A03*
server:B00*|B01*|B02*|B03*
not_found:";

/// Whether it is an error: a code as `A0400`.
fn is(reply: Document<'_>) -> bool {
    let code = reply.code("code").unwrap_or_default();
    let is_own = code.len() == 5 && matches!(code.as_bytes(), [b'A' | b'B', ..]);
    is_own && are_figures(code.get(1..).unwrap_or_default())
}

/// Reads a list of trackings, the webhook's one, or an error.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let code = document.code("code").unwrap_or("00000");
    if !code.starts_with('0') && code != "200" {
        return Err(failure(document, "code", "msg|message"));
    }
    push_first(document, "data.accepted.content|data.accepted|data.content|data|", "trackNo", &PARCEL, reply);
    let mut outcome = Ok(());
    for item in document.list("data.rejected.content|data.rejected") {
        unknown(item, "trackNo", failure(item, "error.code", "error.msg"), &mut outcome, reply);
    }
    refuse(&mut outcome, not_found(""));
    settled(outcome, reply)
}

/// The failure whose code and words stand at these paths.
fn failure(error: Document<'_>, code: &str, words: &str) -> Failure {
    let code = error.code(code).unwrap_or_default();
    complaint::sorted(ERRORS, code, complaint::of_request(complaint::failure(code, error.words(words))))
}

fn settle(item: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    leg(item, LAST_MILE, finish, shipment, reply);
    take(coded_at(CODES, item, "transitSubStatus|transitStatus", reply), shipment);
    on_one_leg(shipment);
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = match scan.clock("eventTimeZeroUTC") {
        None => clock::of_parts(scan, "eventTime timezone").or(event.time),
        utc => clock::beside(event.time, utc, 0),
    };
    locate(event, shipment);
    tell_finer(coded(CODES, code, reply), event, reply);
    true
}
