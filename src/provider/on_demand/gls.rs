//! GLS Group, Track And Trace v1: the parcels of a number or a reference.
//!
//! Format: its OpenAPI description and samples of karrio. A number of twelve digits is asked for and one of eleven, the
//! `unitno`, answered; a reference may stand for several parcels. Event codes are a family and a detail (`DELIVD.PARCELSHOP`,
//! `INTIAL` so spelled), of which not all are published: the words are heard too. Events are newest first, with an offset. What the page of
//! GLS asks for (`rstt029`, and `rstt028` for one parcel) has the same statuses, but no codes, and the clock of the place.

use super::parcel::{Parcel, last, push, settled, state, unknown};
use super::words::{cut, low};
use super::{Row, clock, heard};
use crate::document::Document;
use crate::parts::any_word;
use crate::provider::mapping::order::oldest_first;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, lines, table};
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Event, Promiser, Shipment, Stamp, Status};

/// A list of parcels or a fault of its gateway. A problem of the service (`title`, `status`, `detail`) looks like those
/// of DHL and is read only where the provider is named.
pub(super) const ROW: Row = Row {
    provider: Provider::Gls,
    signs: "parcels.0.requested|parcels.0.unitno|fault.faultstring|tuStatus|progressBar&history|lastError",
    is,
    read,
};

const PARCEL: Parcel = Parcel {
    carrier: "GLS",
    facts: shape::parcel_paths! { number: "requested|unitno|tuNo" },
    scans: shape::scan_paths! {
        list: "events|history",
        time: "eventDateTime",
        text: "description|evtDscr",
        code: "code",
        city: "city|address.city",
        country: "country|address.countryCode|address.countryName",
    },
    order: Order::Backwards,
    finish,
    settle,
};

/// The status of a parcel.
const STATUSES: &str = table!(
    "
    announced: PLANNEDPICKUP|INPICKUP|NOTPICKEDUP|PREADVICE
    in_transit: INTRANSIT|INWAREHOUSE
    out_for_delivery: INDELIVERY
    ready_for_pickup: DELIVEREDPS
    delivered: DELIVERED
    attempt_failed: NOTDELIVERED
    cancelled: CANCELED
    expired: FINAL"
);

/// Events and their families.
const CODES: &str = table!(
    "
    announced @announced: INTIAL.PREADVICE|INTIAL.E48_DATA
    picked_up +accepted @first_mile: INTIAL.NORMAL
    in_transit +arrived: INBOUD
    in_transit +departed: OUTBOD
    out_for_delivery @last_mile: OUTDEL
    ready_for_pickup +station_signed @last_mile: DELIVD.PARCELSHOP|DELIVD.PARCELBOX|DELIVD.PARCELLOCKER
    delivered +collected @delivered: DELIVD.DEL_BY_PSAPP
    delivered @delivered: DELIVD|DELIVERED
    attempt_failed @last_mile: NOTDEL
    cancelled: CANCEL
    in_transit: CHANGD"
);

/// What the page of GLS says of a scan, which has no code there, in English and German; the first line that says one counts.
const WORDS: &str = table!(
    "
    attempt_failed @last_mile: not be delivered|nicht zugestellt
    announced @announced: not yet handed over|noch nicht an gls
    picked_up +accepted @first_mile: handed over to gls|an gls übergeben
    out_for_delivery @last_mile: during the day|laufe des tages|out for delivery|in delivery|in zustellung
    ready_for_pickup +station_signed @last_mile: delivered at the parcel|delivered to the parcel|im paketshop zugestellt
    in_transit +arrived: reached the|im paketzentrum eingetroffen|paketzentrum erreicht
    in_transit +departed: has left|verlassen
    delivered @delivered: zugestellt"
);

const ERRORS: &str = "\
not_found:404|E_404_01|E_404_02|E000|E206
bad_request:400|E_400_01|E_400_02|E_400_03
unauthorized:401|403|*jwt|*oauth
rate_limited:429|*Quota
server:500|E_500_01";

/// More parcels are not asked for at once: GLS allows ten numbers.
const MOST_ASKED: usize = 50;

/// Whether it is an empty list.
fn is(reply: Document<'_>) -> bool {
    reply.is_list("parcels") && reply.list("parcels").len() == 0
}

/// Reads every parcel; those that are not known have an error instead.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let mut outcome = Ok(());
    // The details of one parcel stand alone.
    let list = if document.has("history") { "" } else { "parcels|tuStatus" };
    for parcel in document.list(list) {
        let asked = parcel.code("requested");
        if parcel.code("errorCode").is_some() {
            unknown(parcel, "requested", refusal(parcel, "errorCode", "errorMessage"), &mut outcome, reply);
        } else if let Some(shipment) = push(parcel, &PARCEL, reply) {
            // Where one reference is that of several parcels, it names none of them.
            let mut count = 0;
            for other in document.list("parcels").take(MOST_ASKED) {
                count += u32::from(other.code("requested") == asked);
            }
            if count > 1 && asked.is_some() {
                shipment.number = parcel.words("unitno");
            }
        }
    }
    if document.code("status").is_some() {
        outcome = Err(refusal(document, "status", "detail"));
    }
    if document.has("lastError") {
        outcome = Err(refusal(document, "lastError", "exceptionText"));
    }
    if document.has("fault.faultstring") {
        outcome = Err(refusal(document, "fault.detail.errorcode", "fault.faultstring"));
    }
    settled(outcome, reply)
}

/// The failure whose code and words stand at these paths.
fn refusal(error: Document<'_>, code: &str, words: &str) -> Failure {
    let mut told = complaint::told(error, code, words, ERRORS);
    // Whose quota it was stands behind.
    if let Some((words, _)) = cut(&told.message, " Identifier") {
        told.message = words.trim_ascii_end().to_owned();
    }
    told
}

fn settle(parcel: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    oldest_first(&mut shipment.events);
    let end = last(shipment);
    shipment.status = end;
    state(STATUSES, parcel.code("status|progressBar.statusInfo"), shipment, reply);
    // The history is closed, however it ended.
    if shipment.status == Status::Expired && end.is_terminal() {
        shipment.status = end;
    }
    if shipment.number.is_empty() {
        for reference in parcel.list("references") {
            if reference.says("type", "UNITNO") {
                shipment.number = reference.words("value");
            }
        }
    }
    // Of what has arrived it is the day when it did.
    if matches!(shipment.status, Status::Announced | Status::PickedUp | Status::InTransit | Status::OutForDelivery) {
        let arrival = parcel.words("arrivalTime.value");
        let day = cut(&arrival, " ").map_or(arrival.as_str(), |(day, _)| day);
        shipment.promise = shape::days(clock::read(day).map(Stamp::day), None, Promiser::Carrier);
    }
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = event.time.or_else(|| clock::of_parts(scan, "date time"));
    let told = match code {
        Some(code) => find(CODES, code).or_else(|| find(CODES, cut(code, ".").map_or(code, |(family, _)| family))),
        None => {
            let words = low(&event.text);
            lines(WORDS, &mut |listed| any_word(&words, listed))
        }
    };
    heard::code_or_words(told, code, event, reply);
    // The words name the cause.
    if event.status == Status::AttemptFailed && event.reason.is_none() {
        event.reason = phrases::classify(&event.text).and_then(|said| said.reason);
    }
    true
}
