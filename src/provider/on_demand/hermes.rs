//! Hermes Germany, Shipment Info: `shipmentinfo`, and the older `shipmentstatus` with its history and its newest status.
//!
//! Format: its OpenAPI description, its list of event codes, samples of karrio. Words come in German unless English is
//! asked for, so only the codes count. Events are oldest first; the newer shape tells the offset, the older does not.
//! What the pages of Hermes and of Evri ask for has names in place of the codes.

use super::parcel::{Parcel, by_last, push, settled, unknown};
use super::words::low;
use super::{Row, clock, heard, never};
use crate::document::Document;
use crate::parts::{any_word, cut};
use crate::provider::mapping::complaint;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{lines, table};
use crate::provider::{Failure, Provider, Reply, not_found};
use crate::shipment::{Event, Shipment};

pub(super) const ROW: Row = Row {
    provider: Provider::Hermes,
    signs: "shipmentinfo|listOfShipmentHistoryStatus|listOfCurrentShipmentStatus|listOfResultCodes|parcelProgress|\
        results.0.trackingEvents",
    is: never,
    read,
};

/// What the page of Hermes asks for, and that of Evri, once a part of it. What is booked for a delivery is no scan, and a stage
/// without a time is still to come.
const PAGE: Parcel = Parcel {
    facts: shape::parcel_paths! { number: "barcode|parcelIdentifiers.0.value" },
    scans: shape::scan_paths! {
        list: "parcelProgress|trackingEvents",
        time: "timestamp|dateTime",
        text: "historyText|trackingPoint.description|trackingStage.description",
        code: "parcelStatus|trackingStage.trackingStageCode",
    },
    finish: shown,
    ..PARCEL
};

/// The city beside a single `statusInformation` is the recipient's.
const PARCEL: Parcel = Parcel {
    carrier: "Hermes",
    facts: shape::parcel_paths! {
        number: "shipmentID",
        destination: "receiverAddress.countryCode|statusInformation.countryCode",
        last_number: "internationalShipmentID",
        from: "deliveryForecast.date|statusInformation.expectedDelivery.expectedDate",
    },
    scans: shape::scan_paths! {
        list: "status|listOfStatus|statusInformation",
        time: "timestamp",
        text: "description",
        code: "code|statusCode",
        city: "scanningUnit.city",
        country: "scanningUnit.countryCode",
    },
    order: Order::ByTime,
    finish,
    settle: by_last,
};

const CODES: &str = table!(
    "
    announced @announced: 0000
    announced @announced !delay: 0600|0700|0800|0900
    picked_up +accepted @first_mile: 1000|1900|1910|2400
    in_transit +processed: 1510|3300|4025|6080|6089|6090|9040|9041
    in_transit +departed: 3010
    in_transit +arrived: 1901|2000|2100|2300
    in_transit @line_haul: 1610
    customs @export_customs: 1710
    customs +customs_cleared: 1720
    customs !customs_delay: 1730
    exception !rejected: 1751
    in_transit +handed_over: 1810|1820|3430
    out_for_delivery @last_mile: 3000
    ready_for_pickup @last_mile: 3410
    delivered @delivered: 3500|3510|3511|3520
    delivered +collected @delivered: 3530
    attempt_failed @last_mile !refused: 3710|4010
    attempt_failed @last_mile !payment: 3715|4015
    attempt_failed @last_mile !address_incomplete: 3720|4020
    attempt_failed @last_mile !recipient_absent: 3731|3732|3733|3734|4031|4032|4033|4034
    attempt_failed @last_mile !delay: 3750|4050
    attempt_failed @last_mile !identity: 3751|3752|3753|3754|3782|3783|3784|3785|3786|3787|4051|4052|4053|4054|4081|4082|4083|4084|4085|4086|4087
    exception !damaged: 3740|4040|6085
    exception !missorted: 3780|4080|6086|6087
    exception !held: 3795|4095
    exception !rejected: 4024
    exception !pickup_missed: 4035
    exception !lost: 4630
    in_transit !delay: 4100|4610|4620
    in_transit: 4500
    in_transit +solved: 4070|4072|4690
    in_transit +forwarded: 6088
    returning: 1520|3760|3761|4060|4061|4062|6084|6096|6099
    returning !refused: 6081
    returning !address_incomplete: 6082|6083
    returning !identity: 6092|6098
    returning !pickup_missed: 6093
    returning !payment: 6094
    returned: 7500
    cancelled: 9340|9341
    in_transit +scheduled: 9311|9315|9321|9322|9323|9324|9325|9381|9385|9391
    in_transit +contacted: 9327|9328
    announced @announced: ANNOUNCED|PARCEL_ANNOUNCED|0|1
    picked_up +accepted @first_mile: PARCELSHOP_DROP_OFF|PARCELSHOP_COLLECTED_BY_DRIVER|SHIPMENT_PICKED_UP|TAKEN_OVER_BY_HERMES|HANDED_OVER_TO_HERMES|ACCEPTED_BY_HERMES|COLLECTED_BY_EVRI|QUADIENT_LOCKER_DROPOFF
    in_transit: IN_TRANSIT|2|3|4
    in_transit +processed: SORTED
    in_transit +arrived: ARRIVED_AT_DEPOT|ARRIVED_IN_DESTINATION_REGION
    in_transit +at_delivery_office @last_mile: ARRIVED_AT_DELIVERY_DEPOT
    out_for_delivery @last_mile: DELIVERY_TOUR_STARTED|OUT_FOR_DELIVERY|NEXT_STOP|4_COURIER
    ready_for_pickup @last_mile: PARCELSHOP_ITEMS_FOR_COLLECTION|READY_FOR_COLLECTION|4_SHOP|4_LOCKER
    attempt_failed @last_mile: NOT_DELIVERED|REDELIVER_WORKDAY_COURIER
    attempt_failed @last_mile !recipient_absent: COURIER_REATTEMPT_CUSTOMER_NOT_AVAILABLE
    delivered @delivered: DELIVERED|DELIVERED_HOMEDELIVERY|DELIVERED_PARCELBOX|DELIVERED_MAILBOX|5_COURIER
    delivered +collected @delivered: DELIVERED_PARCELSHOP|PICKED_UP_BY_RECIPIENT|COLLECTED|5_SHOP
    delivered +with_neighbour @delivered: DELIVERED_NEIGHBOUR
    delivered +safe_place @delivered: DELIVERED_DROPOFF
    exception !unknown: NOT_DELIVERABLE|6|6_INFO|6_ACTION
    exception !lost: UNKNOWN_WHEREABOUTS
    returning: RETURN|RETURN_TO_SENDER|A
    returned: RETURN_DELIVERED_TO_SENDER"
);

/// German words, for codes that are not known; the first line that says one counts.
const WORDS: &str = table!(
    "
    attempt_failed @last_mile: nicht zugestellt|nicht angetroffen|nicht möglich|zustellversuch|zustellung fehlgeschlagen
    returned: an den absender zugestellt|beim absender eingetroffen|zurück beim
    returning: absender|retour|rücksend|zurückgeschickt
    cancelled: storniert
    exception !damaged: beschädigt
    exception !lost: verloren
    ready_for_pickup @last_mile: abholbereit|zur abholung|im paketshop hinterlegt|liegt im paketshop
    in_transit: wird zugestellt|wird voraussichtlich|voraussichtlich
    delivered @delivered: zugestellt|abgeholt|nachbar|ablageort
    out_for_delivery @last_mile: zustelltour|zustellfahrzeug|in zustellung
    announced @announced: angekündigt|elektronisch"
);

/// Where the result of a parcel stands.
const CODE: &str = "result.code|statusInformation.resultCode|listOfStatus.0.resultCode";

const ERRORS: &str = "\
not_found:e001
bad_request:e005|e006|e008|e009
unauthorized:e900|e902|e903
server:e002|e999";

/// Reads every shipment; those that are not known have a result instead.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let mut outcome = Ok(());
    if document.has("parcelProgress") {
        push(document, &PAGE, reply);
    }
    for parcel in document.list("results") {
        if let Some(shipment) = push(parcel, &PAGE, reply) {
            shipment.carrier = Some("Evri".to_owned());
        }
    }
    for parcel in document.list("failures") {
        unknown(parcel, "uniqueId", not_found(""), &mut outcome, reply);
    }
    for parcel in document.list("shipmentinfo|listOfShipmentHistoryStatus|listOfCurrentShipmentStatus") {
        let code = parcel.code(CODE).unwrap_or_default();
        if code.starts_with('e') || code.starts_with('E') {
            let message = "result.message|statusInformation.resultMessage|listOfStatus.0.resultMessage";
            unknown(parcel, "shipmentID", complaint::told(parcel, CODE, message, ERRORS), &mut outcome, reply);
        } else {
            push(parcel, &PARCEL, reply);
        }
    }
    if let Some(result) = document.list("listOfResultCodes").next() {
        outcome = Err(complaint::told(result, "code", "message", ERRORS));
    }
    settled(outcome, reply)
}

fn shown(scan: Document<'_>, code: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    // Where a parcel was left, the words say behind a colon.
    if let Some((words, _)) = cut(&event.text, b':') {
        event.text = words.to_owned();
    }
    // Of Evri the point says what its stage does not: who went in vain was out for the delivery as well.
    let point = scan.code("trackingPoint.trackingPointCode").unwrap_or_default();
    let point = if point.starts_with("NOT_DELIVERED_") { "NOT_DELIVERED" } else { point };
    let code = heard::known(CODES, Some(point)).map(|_| point).or(code);
    event.time.is_some() && !code.unwrap_or_default().starts_with("EDL_") && finish(scan, code, event, shipment, reply)
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = event.time.or_else(|| clock::of_parts(scan, "statusDate statusTime"));
    let words = low(&event.text);
    let told = heard::known(CODES, code).or_else(|| lines(WORDS, &mut |listed| any_word(&words, listed)));
    heard::code_or_words(told, code, event, reply);
    true
}
