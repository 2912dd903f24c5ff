//! FedEx Track v1 (`apis.fedex.com/track/v1/trackingnumbers`); source: its published samples and recordings.
//!
//! Numbers are used again: one number may lead to several packages. An error may stand in one of many results. Day-only
//! facts are written as midnight in some zone, windows may be empty, a scan's place is flat or, in the older shape, nested.
//! `HP` (ready for pick-up) carries the derived `IT`: the event's own code comes first. Contacts, streets and who signed
//! are never read.

use super::integrators::why;
use super::parcel::{Parcel, collect_at, newest, promised, push_asked, refuse, settled, take};
use super::words::behind;
use super::{Row, heard, never, words};
use crate::document::Document;
use crate::parts::{joined, parts};
use crate::provider::mapping::complaint;
use crate::provider::mapping::location;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Event, Promiser, Reason, Shipment, Status};

/// A reply or an error of FedEx.
pub(super) const ROW: Row = Row {
    provider: Provider::Fedex,
    signs: "output.completeTrackResults|transactionId&errors.0.code|trackingNumberInfo&latestStatusDetail",
    is: never,
    read,
};

const PACKAGE: Parcel = Parcel {
    carrier: "FedEx",
    facts: shape::parcel_paths! {
        number: "trackingNumberInfo.trackingNumber",
        origin: "originLocation.locationContactAndAddress.address.countryCode|shipperInformation.address.countryCode|\
            originLocation.locationContactAndAddress.address.countryName|shipperInformation.address.countryName",
        destination: "destinationLocation.locationContactAndAddress.address.countryCode|recipientInformation.address.countryCode|\
            lastUpdatedDestinationAddress.countryCode|deliveryDetails.actualDeliveryAddress.countryCode",
        from: "estimatedDeliveryTimeWindow.window.begins",
        to: "estimatedDeliveryTimeWindow.window.ends",
    },
    scans: shape::scan_paths! {
        list: "scanEvents",
        time: "date",
        text: "eventDescription|derivedStatus",
        city: "scanLocation.city|scanLocation.locationContactAndAddress.address.city",
        state: "scanLocation.stateOrProvinceCode|scanLocation.locationContactAndAddress.address.stateOrProvinceCode",
        country: "scanLocation.countryCode|scanLocation.locationContactAndAddress.address.countryCode|scanLocation.countryName",
    },
    order: Order::Backwards,
    finish,
    settle,
};

/// Codes of statuses and events alike, after FedEx's own list of them and recordings.
const CODES: &str = table!(
    "
    announced @announced: OC|IN|OX|EP|MD|DS|DR|RP|RG
    picked_up +accepted @first_mile: PU|PX|AP|DO|IP
    picked_up @origin: OF
    in_transit: IT|IX|OW|AO|AX|AC|TR|PM|EA|EO|CH|RL|HA|RC|SP|US|AE|AS
    in_transit +scheduled: RR|RM|RA
    in_transit +forwarded: PR
    in_transit +arrived: AR|AF|AA|PL|SF
    in_transit +departed: DP|LO|PF
    in_transit +at_delivery_office @last_mile: FD
    out_for_delivery @last_mile: OD|ED|AD
    delivered @delivered: DL
    ready_for_pickup @last_mile: HL|HP
    customs +customs_started: CP
    customs +customs_cleared: CC
    customs !customs_delay: CD
    exception !delay: DY|DD|PD
    exception !payment: PY
    exception: SE|DE
    cancelled: CA|LC|LP|RD
    returning: RS|RT"
);

/// The kinds of a delay that say why.
const DELAYS: &str = table!("in_transit !weather: WEATHER\nin_transit !customs_delay: CLEARANCE|CUSTOMS");

const ERRORS: &str = "\
not_found:NOTFOUND
invalid_number:INVALID
bad_request:EMPTY";

/// Reads every package of every number.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if let Some(error) = document.list("errors").next() {
        return Err(failure(error));
    }
    let mut outcome = Ok(());
    for number in document.list("output.completeTrackResults") {
        let asked = number.words("trackingNumber");
        for package in number.list("trackResults") {
            let is_told = package.has("latestStatusDetail") || package.list("scanEvents").len() > 0;
            if package.has("error") {
                let told = failure(package.at("error"));
                let own = package.code("trackingNumberInfo.trackingNumber").unwrap_or(&asked);
                reply.warn(if is_told { "error_beside_data" } else { told.kind.name() }, own);
                refuse(&mut outcome, told);
            }
            if is_told {
                push_asked(package, &PACKAGE, &asked, reply);
            }
        }
    }
    settled(outcome, reply)
}

/// The last word of a code is its kind.
fn failure(error: Document<'_>) -> Failure {
    let code = words::replaced(error.code("code").unwrap_or_default(), b'.', " ");
    complaint::sorted(ERRORS, behind(&code, " "), complaint::failure(&code, error.words("message")))
}

fn settle(package: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    promise(package, shipment);
    let latest = package.at("latestStatusDetail");
    if latest.is_object("") {
        let cause = latest.words("ancillaryDetails.0.reasonDescription|ancillaryDetails.reasonDescription");
        let words = latest.words("description|statusByLocale");
        let mut told = meaning(latest, "code|derivedCode", &words, &cause, reply);
        // Only its scan may name the cause.
        if told.status == Status::Exception && matches!(told.reason, None | Some(Reason::Unknown | Reason::Delay)) {
            let finer = |newest: &Meaning| match newest.status {
                Status::Exception => newest.reason.is_some(),
                Status::AttemptFailed => told.reason != Some(Reason::Delay),
                _ => false,
            };
            told = newest(shipment).filter(finer).unwrap_or(told);
        }
        take(Some(told), shipment);
        let is_delayed = latest.says("delayDetail.status", "DELAYED");
        if (is_delayed || latest.says("derivedCode", "RL")) && shipment.status == Status::InTransit && shipment.reason.is_none() {
            let kind = latest.code("delayDetail.type").filter(|_| is_delayed);
            shipment.reason = heard::known(DELAYS, kind).map_or(Some(Reason::Delay), |told| told.reason);
        }
    }
    if shipment.status == Status::ReadyForPickup {
        let hold = package.at("holdAtLocation.locationContactAndAddress.address");
        collect_at(location::town(hold.text("city"), hold.country("countryCode")), shipment);
    }
}

/// Where the estimated window is empty, the estimate among the facts, or else the standard window.
fn promise(package: Document<'_>, shipment: &mut Shipment) {
    for kind in parts("ESTIMATED_DELIVERY|APPOINTMENT_DELIVERY", b'|') {
        for fact in package.list("dateAndTimes") {
            if fact.says("type", kind) {
                promised(fact, "dateTime", "-", Promiser::Carrier, shipment);
            }
        }
    }
    promised(package, "standardTransitTimeWindow.window.begins", "standardTransitTimeWindow.window.ends", Promiser::Carrier, shipment);
}

fn finish(scan: Document<'_>, _: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let cause = scan.words("exceptionDescription");
    let told = meaning(scan, "eventType|derivedStatusCode", &event.text, &cause, reply);
    // Without a code it is a remark, with an address maybe.
    if scan.code("exceptionCode").is_some() && !cause.is_empty() {
        event.text = joined(&[&event.text, if event.text.is_empty() { "" } else { " – " }, &cause]);
    }
    heard::put(Some(told), event);
    true
}

/// What its own code says, or the derived one, which stand at these paths; an exception as its cause says.
fn meaning(node: Document<'_>, codes: &str, words: &str, cause: &str, reply: &mut Reply) -> Meaning {
    let told = heard::known_at(CODES, node, codes);
    let spoken = why(words);
    if told.is_none()
        && let Some(odd) = node.code(codes).or(Some(words).filter(|_| spoken.is_none()))
    {
        reply.warn("unknown_status", odd);
    }
    let told = told.or(spoken).unwrap_or(heard::MOVING);
    let cause = why(cause).or(spoken);
    match (told.status, told.reason, cause) {
        (Status::Exception, None, Some(cause))
            if cause.reason.is_some() || matches!(cause.status, Status::AttemptFailed | Status::Returning | Status::Returned) =>
        {
            cause
        }
        (Status::Exception, Some(Reason::Delay), Some(cause)) if cause.status == Status::Exception => {
            Meaning { reason: cause.reason.or(told.reason), ..told }
        }
        (Status::Returning, _, Some(cause)) if cause.status == Status::Returned => cause,
        _ => told,
    }
}
