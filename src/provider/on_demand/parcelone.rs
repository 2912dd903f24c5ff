//! ParcelOne: its tracking API and TrackLMC (`GET /shipment/{number}`), whose scans bear the statuses of AfterShip, and
//! the envelope `{success, results}` that Karrio's connector reads.
//!
//! The envelope does not repeat the number that was asked for: there the last mile's is the only one. Texts of the API
//! hold links, and places begin with a country code (`DE Pohlheim`). After ParcelOne's own OpenAPI documents and Karrio's test.

use super::parcel::{Parcel, overall, push, settle};
use super::words::has;
use super::{Row, heard, is_alone, parcel};
use crate::document::Document;
use crate::parts::cut;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::signs::sign;
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Country, Event, LastMile, Shipment};

/// A reply of the API, the envelope, or one of their errors.
pub(super) const ROW: Row = Row {
    provider: Provider::Parcelone,
    signs: "P1Trackno|success&results.Events|results.CarrierIDLMC|results.ActionResult|success&UniqId|errors.0.ErrorNo|errors.ErrorNo",
    is,
    read,
};

const PARCEL: Parcel = Parcel {
    carrier: "ParcelOne",
    facts: shape::parcel_paths! {
        number: "P1Trackno|results.P1Trackno|results.TrackingID",
        last_number: "results.CarrierTrackingID",
        last_carrier: "results.CarrierIDLMC",
        from: "results.EstimatedDelivery",
    },
    scans: shape::scan_paths! {
        list: "TrackingEvents|results.Events",
        time: "EventdateCET|EventdateUTC|DateTime",
        text: "Description|Status",
        code: "DeliveryStatus|StatusCode|Statuscode",
        place: "Location",
    },
    order: Order::ByTime,
    finish,
    settle: |parcel, shipment, reply| {
        settle(shipment);
        overall(CODES, parcel.code("results.StatusCode"), shipment, reply);
    },
};

const CODES: &str = table!(
    "
    pending: UNKNOWN
    announced @announced: CREATED|REGISTERED|DATA_RECEIVED|LABEL_PRINTED|0|1|InfoReceived|InfoReceived_001
    in_transit: IN_TRANSIT|SHIPPED|10|20|30|Pending|Pending_001|InTransit|InTransit_001
    picked_up +accepted @first_mile: InTransit_002
    in_transit +arrived: ARRIVED|InTransit_003
    in_transit +reached_country @line_haul: IMPORTED|InTransit_004
    in_transit +departed: DEPARTED|InTransit_007
    in_transit +left_country @line_haul: EXPORTED
    in_transit +processed: PROCESSED|SORTING
    in_transit !delay: DELAYED|InTransit_012
    in_transit +scheduled: RESCHEDULED
    in_transit +forwarded: REDIRECTED|InTransit_009
    customs: CUSTOMS|CUSTOMS_CLEARANCE|InTransit_006
    customs +customs_cleared: InTransit_005
    out_for_delivery @last_mile: OUT_FOR_DELIVERY|ON_DELIVERY_VEHICLE|IN_DELIVERY_VEHICLE|DELIVERY_IN_PROGRESS|80|OutForDelivery|OutForDelivery_001
    ready_for_pickup @last_mile: READY_FOR_PICKUP|AT_PARCELSHOP|AVAILABLE_FOR_COLLECTION|AWAITING_PICKUP|70|AvailableForPickup|AvailableForPickup_001|OutForDelivery_002
    ready_for_pickup +station_signed @last_mile: DELIVERED_PARCELSHOP
    delivered @delivered: DELIVERED|POD|90|Delivered_001
    delivered +collected @delivered: Delivered_002
    delivered +signed @delivered: Delivered_003
    delivered +with_neighbour @delivered: DELIVERED_NEIGHBOR|Delivered_005
    delivered +safe_place @delivered: DELIVERED_SAFE_PLACE
    attempt_failed @last_mile: FAILED|NOT_DELIVERED|99|AttemptFail|AttemptFail_001
    attempt_failed @last_mile !recipient_absent: ADDRESSEE_NOT_FOUND|AttemptFail_002
    attempt_failed @last_mile !refused: REFUSED|Exception_003
    attempt_failed @last_mile !address_incomplete: WRONG_ADDRESS|Exception_007
    exception !unknown: EXCEPTION|Exception_001
    exception !held: HELD|40
    exception !payment: PAYMENT_REQUIRED|Exception_006
    exception !damaged: Exception_012
    exception !lost: Exception_013
    returning: RETURNING|Exception_010
    returned: RETURNED|Exception_011
    expired: Expired|Expired_001"
);

/// "Not found" has no key but `Error`.
fn is(reply: Document<'_>) -> bool {
    is_alone(reply, "Error")
}

/// Reads the parcel, or the error.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if sign(document, "TrackingEvents|P1Trackno|results.Events|results.StatusCode|results.CarrierIDLMC") {
        push(document, &PARCEL, reply);
        return Ok(());
    }
    let message = document.words("errors.0.Message|errors.Message|results.ActionResult.Errors.0.Message|message|Error");
    if message.is_empty() {
        return Ok(());
    }
    let status = if has(&message, "found yet") { Some(404) } else { document.whole("status") };
    Err(parcel::failure(status, message))
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    if let Some(place) = &mut event.place {
        let (first, rest) = cut(&place.text, b' ').unwrap_or_default();
        place.country = Country::from_alpha2(first);
        if place.country.is_some() {
            place.text = rest.to_owned();
        }
    }
    heard::locate(event, shipment);
    if scan.has("CarrierTrackno") {
        shipment.hand_over(LastMile { number: scan.text("CarrierTrackno"), carrier: scan.text("Carrier") });
    }
    heard::tell(CODES, code, event, reply);
    true
}
