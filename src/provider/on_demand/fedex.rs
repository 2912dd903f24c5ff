//! FedEx Track v1 (`apis.fedex.com/track/v1/trackingnumbers`); source: its published samples and recordings.
//!
//! Numbers are used again: one number may lead to several packages. An error may stand in one of many results. Day-only
//! facts are written as midnight in some zone, windows may be empty, a scan's place is flat or, in the older shape, nested.
//! `HP` (ready for pick-up) carries the derived `IT`: the event's own code comes first. Contacts, streets and who signed
//! are never read.

use super::integrators::said;
use super::shows;
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::{Failure, FailureKind, Reply};
use crate::shipment::{Event, Pickup, Place, Promise, Promiser, Reason, Shipment, Status};

const PARCEL: &str = shape::parcel_paths! {
    number: "trackingNumberInfo.trackingNumber",
    carrier: "-",
    origin: "originLocation.locationContactAndAddress.address.countryCode|shipperInformation.address.countryCode|\
        originLocation.locationContactAndAddress.address.countryName|shipperInformation.address.countryName",
    destination: "destinationLocation.locationContactAndAddress.address.countryCode|recipientInformation.address.countryCode|\
        lastUpdatedDestinationAddress.countryCode|deliveryDetails.actualDeliveryAddress.countryCode",
    last_number: "-",
    last_carrier: "-",
    from: "-",
    to: "-",
};

const SCANS: &str = shape::scan_paths! {
    list: "scanEvents",
    time: "date",
    text: "eventDescription|derivedStatus",
    code: "eventType",
    place: "-",
    city: "scanLocation.city|scanLocation.locationContactAndAddress.address.city",
    state: "scanLocation.stateOrProvinceCode|scanLocation.locationContactAndAddress.address.stateOrProvinceCode",
    country: "scanLocation.countryCode|scanLocation.locationContactAndAddress.address.countryCode|scanLocation.countryName",
    point: "-",
};

/// Codes of statuses and events alike.
const CODES: &str = table!(
    "
    announced @announced: OC|IN|OX|EP|MD
    picked_up +accepted @first_mile: PU|PX|AP|DO
    picked_up @origin: OF
    in_transit: IT|IX|AO|AX|AC|TR|PM|EA|EO|CH|RL|HA|RC
    in_transit +arrived: AR|AF|AA|PL|SF
    in_transit +departed: DP|LO|PF
    in_transit +at_delivery_office @last_mile: FD
    out_for_delivery @last_mile: OD|ED|AD
    delivered @delivered: DL
    ready_for_pickup @last_mile: HL|HP
    customs +customs_started: CP
    customs +customs_cleared: CC
    customs !customs_delay: CD
    exception !delay: DY|DD
    exception !payment: PY
    exception: SE|DE
    cancelled: CA
    returning: RS|RT"
);

/// The kinds of a delay that are a reason.
const DELAYS: &str =
    table!("in_transit !weather: WEATHER\nin_transit !customs_delay: CLEARANCE|CUSTOMS\nin_transit !delay: GENERAL|OPERATIONAL");

/// The windows for the delivery, the one that FedEx shows first.
const WINDOWS: [&str; 2] = ["estimatedDeliveryTimeWindow.window", "standardTransitTimeWindow.window"];

/// Whether it is a reply or an error of FedEx.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(reply, "output.completeTrackResults|transactionId&errors.0.code|trackingNumberInfo&latestStatusDetail")
}

/// Reads every package of every number.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if let Some(error) = document.list("errors").next() {
        return Err(failure(error));
    }
    let mut outcome = Ok(());
    for number in document.list("output.completeTrackResults") {
        for package in number.list("trackResults") {
            let asked = package.text("trackingNumberInfo.trackingNumber").unwrap_or_else(|| number.words("trackingNumber"));
            let is_told = package.has("latestStatusDetail") || package.list("scanEvents").len() > 0;
            if package.has("error") {
                let told = failure(package.at("error"));
                let kind = if is_told { "error_beside_data" } else { told.kind.name() };
                reply.warn(kind, &asked);
                outcome = outcome.and(Err(told));
            }
            if is_told {
                push(package, asked, reply);
            }
        }
    }
    if reply.shipments.is_empty() { outcome } else { Ok(()) }
}

fn failure(error: Document<'_>) -> Failure {
    let code = error.code("code").unwrap_or_default().replace('.', " ");
    let mut told = complaint::failure(&code, error.words("message"));
    told.kind = match code.rsplit(' ').next().unwrap_or_default() {
        "NOTFOUND" => FailureKind::NotFound,
        "INVALID" => FailureKind::InvalidNumber,
        "EMPTY" => FailureKind::BadRequest,
        _ => told.kind,
    };
    told
}

fn push(package: Document<'_>, number: String, reply: &mut Reply) {
    let mut shipment = Shipment::default();
    shape::parcel(package, PARCEL, &mut shipment);
    shipment.number = number;
    shipment.carrier = Some("FedEx".to_owned());
    shipment.promise = promise(package);
    shape::scans(package, SCANS, Order::Backwards, finish, &mut shipment, reply);
    let latest = package.at("latestStatusDetail");
    if latest.is_object("") {
        let cause = latest.words("ancillaryDetails.0.reasonDescription");
        let words = latest.words("description|statusByLocale");
        let told = meaning([latest.code("code"), latest.code("derivedCode")], &words, &cause, reply);
        let delay = latest.code("delayDetail.type|delayDetail.status").filter(|_| latest.code("delayDetail.status") == Some("DELAYED"));
        let is_late = latest.code("derivedCode") == Some("RL") || delay.is_some();
        let reason = delay.and_then(|kind| find(DELAYS, kind)).and_then(|told| told.reason).unwrap_or(Reason::Delay);
        shipment.status = told.status;
        shipment.reason = told.reason.or(Some(reason).filter(|_| is_late && told.status == Status::InTransit));
    }
    if shipment.status == Status::ReadyForPickup {
        let hold = package.at("holdAtLocation.locationContactAndAddress.address");
        let text = hold.words("city");
        let place = Place { city: hold.text("city"), text, country: hold.country("countryCode"), point: None };
        shipment.pickup = Some(place).filter(|place| !place.is_empty()).map(|place| Pickup { until: None, place: Some(place) });
    }
    reply.shipments.push(shipment);
}

/// The days of the first window that is not empty; before the standard one the estimate among the facts.
fn promise(package: Document<'_>) -> Option<Promise> {
    let [estimated, standard] = WINDOWS.map(|path| shape::promise(package.at(path), "begins", "ends", Promiser::Carrier));
    let named = |kind| package.list("dateAndTimes").find(|fact| fact.code("type") == Some(kind));
    let fact = named("ESTIMATED_DELIVERY").or_else(|| named("APPOINTMENT_DELIVERY"));
    estimated.or_else(|| shape::promise(fact?, "dateTime", "-", Promiser::Carrier)).or(standard)
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let cause = scan.words("exceptionDescription");
    meaning([code, scan.code("derivedStatusCode")], &event.text, &cause, reply).tell(event);
    // Without a code it is a remark, with an address maybe.
    if scan.code("exceptionCode").is_some() && !cause.is_empty() {
        for part in [" – ", &cause] {
            event.text.push_str(part);
        }
    }
    true
}

/// What the event's own code says, or the derived one; an exception as its cause says.
fn meaning(codes: [Option<&str>; 2], words: &str, cause: &str, reply: &mut Reply) -> Meaning {
    let told = codes.iter().flatten().find_map(|code| find(CODES, code));
    let heard = said(words);
    if told.is_none()
        && let Some(odd) = codes[0].or(codes[1]).or(Some(words).filter(|_| heard.is_none()))
    {
        reply.warn("unknown_status", odd);
    }
    let told = told.or(heard).unwrap_or(Meaning::new(Status::InTransit));
    if told != Meaning::new(Status::Exception) {
        return told;
    }
    let why = said(cause).or(heard);
    why.filter(|why| why.reason.is_some() || matches!(why.status, Status::AttemptFailed | Status::Returning | Status::Returned))
        .unwrap_or(told)
}
