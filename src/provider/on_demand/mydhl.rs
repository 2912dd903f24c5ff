//! MyDHL API of DHL Express (`express.api.dhl.com/mydhlapi/shipments/{number}/tracking`); source: its samples.
//!
//! `status` is that of the inquiry (`Success`) in real replies. Date, time and offset of an event stand apart, its meaning
//! is a code of two letters, its place a service area such as `Leipzig-GERMANY`; `signedBy` is never read.

use super::dhl::named;
use super::integrators::said;
use super::parcel::{Parcel, overall, push_all};
use super::words::cut_last;
use super::{Row, clock, heard};
use crate::document::Document;
use crate::parts::any_word;
use crate::provider::mapping::complaint;
use crate::provider::mapping::location;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Country, Event, Shipment, Status};

pub(super) const ROW: Row = Row {
    provider: Provider::Mydhl,
    signs: "shipments.0.shipmentTrackingNumber|shipments.shipmentTrackingNumber|title&detail&status&message|reasons.0.msg",
    is,
    read,
};

const PARCEL: Parcel = Parcel {
    carrier: "DHL Express",
    facts: shape::parcel_paths! {
        number: "shipmentTrackingNumber",
        origin: "shipperDetails.postalAddress.countryCode|shipperDetails.address.countryCode|shipperDetails.countryCode",
        destination: "receiverDetails.postalAddress.countryCode|receiverDetails.address.countryCode|receiverDetails.countryCode",
        from: "estimatedDeliveryDate|estimatedTimeOfDelivery",
    },
    scans: shape::scan_paths! {
        list: "events",
        text: "description",
        code: "typeCode",
        place: "serviceArea.0.description|serviceArea.description|serviceArea.0.code",
    },
    order: Order::ByTime,
    finish,
    settle,
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
    in_transit +solved: PY
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

/// Whether it is its problem report, which differs from that of the unified one by the path it names.
fn is(reply: Document<'_>) -> bool {
    let parts = "shipmentTrackingNumber|expressapi|mydhlapi|/tracking";
    any_word(reply.code("instance").unwrap_or_default(), parts) && reply.has("status")
}

/// Reads the shipments.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if !document.has("shipments") {
        return Err(complaint::problem(document, "reasons.0.msg|detail|message|title"));
    }
    push_all(document, "shipments", &PARCEL, reply);
    Ok(())
}

fn settle(parcel: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    let ends = [
        "shipperDetails.serviceArea.0.description|shipperDetails.serviceArea.description",
        "receiverDetails.serviceArea.0.description|receiverDetails.serviceArea.description",
    ];
    for (country, path) in [&mut shipment.origin, &mut shipment.destination].into_iter().zip(ends) {
        *country = country.or_else(|| area(&parcel.words(path)));
    }
    // Some write the checkpoints of the pieces alone: those of the first one that has any.
    for piece in parcel.list("pieces") {
        if shipment.events.is_empty() {
            shape::scans(piece, PARCEL.scans, Order::ByTime, finish, shipment, reply);
        }
    }
    overall(CODES, parcel.code("status").filter(|code| !code.eq_ignore_ascii_case("success")), shipment, reply);
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = clock::zoned(scan, "date time GMTOffset", "date time");
    if let Some(place) = &mut event.place {
        place.country = area(&place.text);
    }
    let told = heard::coded(CODES, Some(code.unwrap_or_default()), reply);
    let said = said(&event.text);
    // `RT` is said of a parcel on its way back, and of one that is back.
    let is_back = matches!((told, said), (Some(Meaning { status: Status::Returning, .. }), Some(Meaning { status: Status::Returned, .. })));
    heard::put(told.filter(|_| !is_back).or(said), event);
    true
}

/// The country of a service area.
fn area(words: &str) -> Option<Country> {
    let after = cut_last(words, "-").and_then(|(_, after)| named(after));
    after.or_else(|| location::country(words, [None; 2]))
}
