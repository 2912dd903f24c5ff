//! MyDHL API of DHL Express (`express.api.dhl.com/mydhlapi/shipments/{number}/tracking`); source: its samples.
//!
//! `status` is that of the inquiry (`Success`) in real replies. Date, time and offset of an event stand apart, its meaning
//! is a code of two letters, its place a service area such as `Leipzig-GERMANY`; `signedBy` is never read.

use super::dhl::named;
use super::integrators::{said, unsigned};
use super::{clock, shows};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::location;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::{Failure, Reply};
use crate::shipment::{Country, Event, Promiser, Shipment, Status};

const PARCEL: &str = shape::parcel_paths! {
    number: "shipmentTrackingNumber",
    carrier: "-",
    origin: "shipperDetails.postalAddress.countryCode|shipperDetails.address.countryCode|shipperDetails.countryCode",
    destination: "receiverDetails.postalAddress.countryCode|receiverDetails.address.countryCode|receiverDetails.countryCode",
    last_number: "-",
    last_carrier: "-",
    from: "-",
    to: "-",
};

const SCANS: &str = shape::scan_paths! {
    list: "events|pieces.0.events",
    time: "-",
    text: "description",
    code: "typeCode",
    place: "serviceArea.0.description|serviceArea.description|serviceArea.0.code",
};

/// The checkpoints of DHL Express, then the words of the status.
const CODES: &str = table!(
    "
    announced @announced: pre-transit|announced
    picked_up +accepted @first_mile: PU|SA
    in_transit +departed: DF|PO
    in_transit +arrived: AF
    in_transit +at_delivery_office @last_mile: AR
    in_transit +processed: PL|HI|HO|CI|CU|SM|TR|FD|RW|IA
    in_transit +handed_over: TP|HN
    in_transit +scheduled @last_mile: AD|SC
    out_for_delivery @last_mile: WC|out-for-delivery
    delivered +signed @delivered: OK
    delivered @delivered: DL|PD|delivered
    customs +customs_cleared: CR|BR
    customs +customs_started: IC|ES|BL|BN|RR
    customs !customs_delay: CD|UD
    ready_for_pickup @last_mile: CC
    attempt_failed @last_mile !recipient_absent: NH
    attempt_failed @last_mile !business_closed: CA
    attempt_failed @last_mile !refused: RD
    attempt_failed @last_mile !recipient_moved: CM
    attempt_failed @last_mile !address_incomplete: BA
    attempt_failed @last_mile: ND|MD
    exception !held: OH|SS
    exception !payment: HP
    exception !missorted: MS|MC
    exception !damaged: DM|DD
    exception !destroyed: DS
    exception !delay: TD|NA
    exception !weather: WX
    exception: failure|exception|UV
    returning: RT
    in_transit: transit|in transit|in_transit"
);

/// Whether it is a reply of this API: its problem report differs from that of the unified one by the path it names.
pub(super) fn is(reply: Document<'_>) -> bool {
    let instance = reply.code("instance").unwrap_or_default();
    let is_own = ["shipmentTrackingNumber", "expressapi", "mydhlapi", "/tracking"].iter().any(|part| instance.contains(part));
    shows(reply, "shipments.0.shipmentTrackingNumber|title&detail&status&message") || is_own && shows(reply, "status")
}

/// Reads the shipments.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if !document.has("shipments") {
        return Err(complaint::status(document.code("status").unwrap_or_default(), document.words("detail|message|title")));
    }
    for parcel in document.list("shipments") {
        let mut shipment = Shipment::default();
        shape::parcel(parcel, PARCEL, &mut shipment);
        shipment.carrier = Some("DHL Express".to_owned());
        shipment.origin = shipment.origin.or_else(|| area(&parcel.words("shipperDetails.serviceArea.0.description")));
        shipment.destination = shipment.destination.or_else(|| area(&parcel.words("receiverDetails.serviceArea.0.description")));
        shipment.promise = shape::promise(parcel, "estimatedDeliveryDate|estimatedTimeOfDelivery", "-", Promiser::Carrier);
        shape::scans(parcel, SCANS, Order::ByTime, finish, &mut shipment, reply);
        if let Some(code) = parcel.code("status").filter(|code| !code.eq_ignore_ascii_case("success")) {
            match find(CODES, code) {
                Some(told) => (shipment.status, shipment.reason) = (told.status, told.reason),
                None => reply.warn("unknown_status", code),
            }
        }
        reply.shipments.push(shipment);
    }
    Ok(())
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = clock::joined(scan, "date time GMTOffset").or_else(|| clock::joined(scan, "date time"));
    event.text = unsigned(&event.text).to_owned();
    if let Some(place) = &mut event.place {
        place.country = area(&place.text);
    }
    let told = code.and_then(|code| find(CODES, code));
    if told.is_none() {
        reply.warn("unknown_status", code.unwrap_or_default());
    }
    told.or_else(|| said(&event.text)).unwrap_or(Meaning::new(Status::InTransit)).tell(event);
    true
}

/// The country of a service area.
fn area(words: &str) -> Option<Country> {
    let after = words.rsplit_once('-').and_then(|(_, after)| named(after));
    after.or_else(|| location::country(words, [None; 2]))
}
