//! GLS Group, Track And Trace v1: the parcels of a number or a reference.
//!
//! Format: its OpenAPI description and samples of karrio. A number of twelve digits is asked for and one of eleven, the
//! `unitno`, answered; a reference may stand for several parcels. Event codes are a family and a detail (`DELIVD.PARCELSHOP`,
//! `INTIAL` so spelled), of which not all are published: the words are heard too. Events are newest first, with an offset. What the page of
//! GLS asks for (`rstt029`, and `rstt028` for one parcel) has the same statuses, but no codes, and the clock of the place.
//! MyGLS (`GetParcelStatuses`), for seven countries from Czechia to Romania, has figures and times as .NET writes them.

use super::parcel::{Parcel, last, push, settled, state, unknown};
use super::words::{cut, low};
use super::{Row, clock, heard};
use crate::document::Document;
use crate::document::moment::stamp;
use crate::parts::any_word;
use crate::provider::mapping::meaning::Meaning;
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
    signs: "parcels.0.requested|parcels.0.unitno|fault.faultstring|tuStatus|progressBar&history|lastError|ParcelStatusList",
    is,
    read,
};

const PARCEL: Parcel = Parcel {
    carrier: "GLS",
    facts: shape::parcel_paths! { number: "requested|unitno|tuNo|ParcelNumber", destination: "DeliveryCountryCode" },
    scans: shape::scan_paths! {
        list: "events|history|ParcelStatusList",
        time: "eventDateTime|StatusDate",
        text: "description|evtDscr|StatusDescription",
        code: "code|StatusCode",
        city: "city|address.city|DepotCity",
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

/// Events and their families, and the figures of MyGLS.
const CODES: &str = table!(
    "
    announced @announced: INTIAL.PREADVICE|INTIAL.E48_DATA|51|52|83|84|85|88|89
    picked_up +accepted @first_mile: INTIAL.NORMAL|1
    in_transit +arrived: INBOUD|3|26|27|86
    in_transit +departed: OUTBOD|2|22|47
    in_transit +forwarded: 41|46|80
    out_for_delivery @last_mile: OUTDEL|4|32
    ready_for_pickup +station_signed @last_mile: DELIVD.PARCELSHOP|DELIVD.PARCELBOX|DELIVD.PARCELLOCKER|54|55|56
    ready_for_pickup @last_mile: 8
    delivered +collected @delivered: DELIVD.DEL_BY_PSAPP
    delivered +with_neighbour @delivered: 58
    delivered @delivered: DELIVD|DELIVERED|5|92|93
    attempt_failed @last_mile: NOTDEL|15|16|33|38
    attempt_failed @last_mile !recipient_absent: 11|12|36
    attempt_failed @last_mile !business_closed: 14
    attempt_failed @last_mile !refused: 17|34|35|68
    attempt_failed @last_mile !address_incomplete: 18|20
    attempt_failed @last_mile !weather: 19
    returning: 23|40
    exception !destroyed: 28|42
    exception !damaged: 30|31
    exception !lost: 43
    exception !pickup_missed: 57
    exception !held: 75
    customs +customs_cleared: 64|65|76
    customs !customs_documents: 60|62|66|70|71|72
    customs: 61|67|73|74
    cancelled: CANCEL|87|90|91
    in_transit: CHANGD|6|7|9|10|13|21|24|25|29|37"
);

/// What the page of GLS says of a scan, which has no code there, in English and German; the first line that says one counts.
const WORDS: &str = table!(
    "
    in_transit: not out for delivery
    customs !customs_documents: missing invoice
    announced @announced: not yet handed over|noch nicht an gls|data was entered|for pickup|pick up the parcel|not be picked up
    cancelled: pickup request|return cancelled
    attempt_failed @last_mile: not be delivered|nicht zugestellt
    picked_up +accepted @first_mile: handed over to gls|an gls übergeben
    delivered +collected @delivered: handing over the parcel
    exception !pickup_missed: maximum storage
    exception !lost: not to locate
    out_for_delivery @last_mile: during the day|laufe des tages|out for delivery|in delivery|in zustellung
    ready_for_pickup +station_signed @last_mile: delivered at the parcel|delivered to the parcel|stored in gls parcelshop|im paketshop zugestellt
    ready_for_pickup @last_mile: agreed to collect
    in_transit +arrived: reached the|im paketzentrum eingetroffen|paketzentrum erreicht
    in_transit +departed: has left|verlassen
    in_transit +forwarded: change completed
    in_transit: stored in the parcel
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
    let is_one = document.has("history") || document.list("ParcelStatusList").len() > 0;
    let list = if is_one { "" } else { "parcels|tuStatus" };
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
    if let Some(error) = document.list("GetParcelStatusErrors").next() {
        outcome = Err(refusal(error, "ErrorCode", "ErrorDescription"));
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
    // What goes back is delivered to the sender.
    let mut is_back = false;
    for event in &mut shipment.events {
        is_back |= matches!(event.status, Status::Returning | Status::Returned);
        if is_back && event.status == Status::Delivered {
            Meaning::new(Status::Returned).tell(event);
            event.stage = None;
        }
    }
    let end = last(shipment);
    shipment.status = end;
    state(STATUSES, parcel.code("status|progressBar.statusInfo"), shipment, reply);
    // The history is closed, however it ended; what went back was delivered to the sender.
    if shipment.status == Status::Expired && end.is_terminal() || (shipment.status, end) == (Status::Delivered, Status::Returned) {
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
    event.time = event.time.or_else(|| clock::of_parts(scan, "date time")).or_else(|| dot_net(scan.code("StatusDate")?));
    let code = code.map(|code| code.trim_start_matches('0'));
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

/// A moment as .NET writes it, `/Date(1774645401000+0100)/`.
fn dot_net(text: &str) -> Option<Stamp> {
    let (_, rest) = cut(text, "(")?;
    let (time, _) = cut(rest, ")")?;
    let (digits, zone) = time.split_at_checked(13)?;
    Some(clock::on(stamp(digits)?, zone))
}
