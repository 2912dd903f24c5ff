//! GLS Group, Track And Trace v1: the parcels of a number or a reference.
//!
//! Format: its OpenAPI description and samples of karrio. A number of twelve digits is asked for and one of eleven, the
//! `unitno`, answered; a reference may stand for several parcels. Event codes are a family and a detail (`DELIVD.PARCELSHOP`,
//! `INTIAL` so spelled), of which not all are published: the words are heard too. Events are newest first, with an offset.

use super::shows;
use crate::document::Document;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, FailureKind, Reply, not_found};
use crate::shipment::{Event, Shipment, Status};

const SCANS: &str = shape::scan_paths! {
    list: "events",
    time: "eventDateTime",
    text: "description",
    code: "code",
    place: "-",
    city: "city",
    state: "-",
    country: "country",
    point: "-",
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

/// More parcels are not asked for at once: GLS allows ten numbers.
const MOST_ASKED: usize = 50;

/// Whether it is a list of parcels or a fault of its gateway. A problem of the service (`title`, `status`, `detail`) looks
/// like those of DHL and is read only where the provider is named.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(reply, "parcels.0.requested|parcels.0.unitno|fault.faultstring") || reply.is_list("parcels") && reply.list("parcels").len() == 0
}

/// Reads every parcel; those that are not known have an error instead.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let mut outcome = Ok(());
    for parcel in document.list("parcels") {
        let (asked, unit) = (parcel.words("requested"), parcel.words("unitno"));
        if let Some(code) = parcel.code("errorCode") {
            reply.warn("not_found", &asked);
            outcome = outcome.and(Err(refusal(code, parcel.words("errorMessage"))));
            continue;
        }
        // Where one reference is that of several parcels, it names none of them.
        let mut others = document.list("parcels").take(MOST_ASKED).filter(|other| other.code("requested") == parcel.code("requested"));
        let is_shared = others.nth(1).is_some();
        push(parcel, if is_shared || asked.is_empty() { unit } else { asked }, reply);
    }
    if !reply.shipments.is_empty() {
        return Ok(());
    }
    let fault = document.words("fault.faultstring");
    if !fault.is_empty() {
        return Err(refusal(document.code("fault.detail.errorcode").unwrap_or_default(), fault));
    }
    match document.code("status") {
        Some(code) => Err(refusal(code, document.words("detail"))),
        None => outcome,
    }
}

fn refusal(code: &str, message: String) -> Failure {
    let kind = match code {
        "404" | "E_404_01" | "E_404_02" => return not_found(&message),
        "400" | "E_400_01" | "E_400_02" | "E_400_03" => FailureKind::BadRequest,
        "401" | "403" => FailureKind::Unauthorized,
        "429" => FailureKind::RateLimited,
        "500" | "E_500_01" => FailureKind::Server,
        _ if code.contains("jwt") || code.contains("oauth") => FailureKind::Unauthorized,
        // Whose quota it was stands behind.
        _ if code.contains("Quota") => {
            let words = message.split(" Identifier").next().unwrap_or_default();
            return Failure::new(FailureKind::RateLimited, words.trim_end().to_owned());
        }
        _ => return complaint::failure(code, message),
    };
    Failure::new(kind, message)
}

fn push(parcel: Document<'_>, number: String, reply: &mut Reply) {
    let mut shipment = Shipment { number, carrier: Some("GLS".to_owned()), ..Shipment::default() };
    shape::scans(parcel, SCANS, Order::ByTime, finish, &mut shipment, reply);
    let newest = shipment.events.last().map_or(Status::Pending, |event| event.status);
    shipment.status = newest;
    if let Some(code) = parcel.code("status") {
        match find(STATUSES, code) {
            // The history is closed, however it ended.
            Some(said) if said.status == Status::Expired && newest.is_terminal() => {}
            Some(said) => shipment.status = said.status,
            None => reply.warn("unknown_status", code),
        }
    }
    reply.shipments.push(shipment);
}

fn finish(_: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let code = code.unwrap_or_default();
    let family = code.split('.').next().unwrap_or_default();
    let meaning = find(CODES, code).or_else(|| find(CODES, family)).or_else(|| phrases::classify(&event.text));
    if meaning.is_none() {
        reply.warn("unknown_status", code);
    }
    let mut meaning = meaning.unwrap_or(Meaning::new(Status::InTransit));
    // The words name the cause.
    if meaning.status == Status::AttemptFailed {
        meaning.reason = meaning.reason.or_else(|| phrases::classify(&event.text)?.reason);
    }
    meaning.tell(event);
    true
}
