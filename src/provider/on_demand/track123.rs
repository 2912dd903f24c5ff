//! Track123 (`POST /gateway/open-api/tk/v2.1/track/query`), its webhook, and its errors.
//!
//! From Track123's status pages and third parties' clients; no recording was at hand. `eventTime` is the printed clock,
//! `eventTimeZeroUTC` the moment. The last leg stands in `lastMileInfo.openApiWayBillInfo`.

use super::aggregated::{beside, coded, settle, tell};
use super::shows;
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::location;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, FailureKind, Reply, not_found};
use crate::shipment::{Event, Promiser, Shipment, Status};

const PARCEL: &str = shape::parcel_paths! {
    number: "trackNo",
    carrier: "courierCode|localLogisticsInfo.courierCode|localLogisticsInfo.courierNameEN",
    origin: "shipFrom|originCountry",
    destination: "shipTo|destinationCountry",
    last_number: "lastMileInfo.lmTrackNo",
    last_carrier: "lastMileInfo.openApiWayBillInfo.courierCode|lastMileInfo.openApiWayBillInfo.courierNameEN|lastMileInfo.courierCode",
    from: "-",
    to: "-",
};

macro_rules! scans {
    ($list:literal) => {
        shape::scan_paths! {
            list: $list,
            time: "eventTime",
            text: "eventDetail",
            code: "transitSubStatus",
            place: "address",
        }
    };
}

/// The two legs.
const LISTS: [&str; 2] =
    [scans!("localLogisticsInfo.trackingDetails"), scans!("lastMileInfo.openApiWayBillInfo.trackingDetails|lastMileInfo.trackingDetails")];

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
    attempt_failed @last_mile: DELIVERY_FAILED|DELIVERY_FAILED_03|DELIVERY_FAILED_04
    attempt_failed @last_mile !address_incomplete: DELIVERY_FAILED_01
    attempt_failed @last_mile !recipient_absent: DELIVERY_FAILED_02
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

/// Whether it is a list of trackings, the webhook's one, or an error: a code as `A0400`.
pub(super) fn is(reply: Document<'_>) -> bool {
    let is_code = |code: &str| code.len() == 5 && code.starts_with(['A', 'B']) && code.bytes().skip(1).all(|byte| byte.is_ascii_digit());
    let is_error = reply.has("msg") && reply.code("code").is_some_and(is_code);
    is_error || shows(reply, "data.accepted.content|data.accepted.trackNo|data.rejected.content|data.trackNo|trackNo&transitStatus")
}

/// Reads whichever it is.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let code = document.code("code").unwrap_or("00000");
    if !code.starts_with('0') && code != "200" {
        return Err(failure(code, document.words("msg|message")));
    }
    for path in ["data.accepted.content", "data.accepted", "data.content", "data", ""] {
        if reply.shipments.is_empty() {
            for item in document.list(path) {
                if item.has("trackNo") {
                    push(item, reply);
                }
            }
        }
    }
    let mut refused = None;
    for item in document.list("data.rejected.content|data.rejected") {
        let error = item.at("error");
        reply.warn("not_found", item.code("trackNo").unwrap_or_default());
        refused = refused.or(Some(failure(error.code("code").unwrap_or_default(), error.words("msg"))));
    }
    if reply.shipments.is_empty() { Err(refused.unwrap_or_else(|| not_found(""))) } else { Ok(()) }
}

fn failure(code: &str, message: String) -> Failure {
    let mut failure = complaint::failure(code, message);
    failure.kind = match code.get(..3).unwrap_or_default() {
        _ if code == "B0310" => FailureKind::Quota,
        _ if code == "B0210" || code == "A0706" => FailureKind::RateLimited,
        "A02" | "A03" => FailureKind::Unauthorized,
        _ if failure.kind != FailureKind::Server => failure.kind,
        "B00" | "B01" | "B02" | "B03" => FailureKind::Server,
        "" => FailureKind::NotFound,
        _ => FailureKind::BadRequest,
    };
    failure
}

fn push(item: Document<'_>, reply: &mut Reply) {
    let mut shipment = Shipment::default();
    shape::parcel(item, PARCEL, &mut shipment);
    let told = meaning(item.code("transitStatus"), item.code("transitSubStatus"), reply);
    shipment.status = told.map_or(Status::Pending, |told| told.status);
    shipment.reason = told.and_then(|told| told.reason);
    shipment.promise = shape::promise(item, "expectedDelivery", "expectedDelivery", Promiser::Carrier);
    for paths in LISTS {
        let start = shipment.events.len();
        shape::scans(item, paths, Order::ByTime, finish, &mut shipment, reply);
        for event in shipment.events.iter_mut().skip(start) {
            event.leg = u8::from(start > 0);
        }
    }
    settle(&mut shipment);
    reply.shipments.push(shipment);
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = beside(event.time, scan.clock("eventTimeZeroUTC"));
    if let Some(place) = &mut event.place {
        place.country = location::country(&place.text, [shipment.origin, shipment.destination]);
    }
    let told = meaning(None, code, reply);
    tell(told.filter(|told| told.status != Status::Pending), event, reply);
    true
}

/// The substatus; the status where that is missing or not known.
fn meaning(code: Option<&str>, fine: Option<&str>, reply: &mut Reply) -> Option<Meaning> {
    coded(CODES, fine, reply).or_else(|| coded(CODES, code, reply))
}
