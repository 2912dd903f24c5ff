//! UPS Track v1 (`onlinetools.ups.com/api/track/v1/details/{number}`); source: UPS's published interface description.
//!
//! Newest activity first. Day, time and their UTC twins stand apart, as `YYYYMMDD` and `HHMMSS`. A number that is not found
//! is a success with `warnings`. The type of a status is the family, its three-figure `statusCode` is finer. Signatures,
//! photos, who received it and street lines are never read.

use super::integrators::said;
use super::{clock, shows};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::{Failure, FailureKind, Reply, not_found};
use crate::shipment::{Event, LastMile, Pickup, Promise, Promiser, Shipment, Stamp, Status};

const SCANS: &str = shape::scan_paths! {
    list: "activity",
    time: "-",
    text: "status.description|status.simplifiedTextDescription",
    code: "status.type",
    place: "-",
    city: "location.address.city",
    state: "location.address.stateProvince",
    country: "location.address.countryCode|location.address.country",
    point: "-",
};

/// The types of a status.
const TYPES: &str = table!(
    "
    announced @announced: M|MP
    cancelled: MV
    picked_up +accepted @first_mile: P
    in_transit: I|U|W|NA
    in_transit +departed: DO
    out_for_delivery @last_mile: O
    delivered @delivered: D|DD
    exception: X
    returned: RS"
);

/// The figures of a status, where they are finer than its type.
const FIGURES: &str = table!(
    "
    cancelled: 007|043
    customs +customs_started @import_customs: 012
    customs +customs_cleared @import_customs: 014
    customs @import_customs !customs_documents: 058
    ready_for_pickup @last_mile: 017
    ready_for_pickup +station_signed @last_mile: 040
    out_for_delivery @last_mile: 021
    attempt_failed @last_mile: 022|023|024|060|061|062|066
    attempt_failed @last_mile !refused: 064
    in_transit +handed_over: 025
    returning: 033|035
    returned: 034|067
    picked_up +accepted @first_mile: 038
    exception !weather: 032|051|052|053
    exception !delay: 046|047|048|049
    exception @last_mile !address_incomplete: 029|050
    exception !damaged: 059
    exception !lost: 068
    exception @last_mile !pickup_missed: 069"
);

/// The two-letter codes of replies without a type.
const CODES: &str = table!(
    "
    announced @announced: MP
    picked_up +accepted @first_mile: PU|OR
    in_transit +departed: DP
    in_transit +arrived: AR
    out_for_delivery @last_mile: OT|OF
    delivered @delivered: FS|KB|F4
    returned: RS
    exception !delay: DY
    exception !held: HD"
);

/// Whether it is a reply or an error of UPS.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(reply, "trackResponse|response.errors")
}

/// Reads the packages of all shipments.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if let Some(error) = document.list("response.errors").next() {
        return Err(failure(error.code("code").unwrap_or_default(), error.words("message")));
    }
    let mut missing = Vec::new();
    for inquiry in document.list("trackResponse.shipment") {
        let number = inquiry.words("inquiryNumber|inquiryNumber.value");
        let mut packages = inquiry.list("package").peekable();
        if packages.peek().is_none() {
            missing.push((number, inquiry.words("warnings.0.message|warnings.message")));
            continue;
        }
        for package in packages {
            push(package, &number, reply);
        }
    }
    match missing.first() {
        Some((_, message)) if reply.shipments.is_empty() => Err(not_found(message)),
        _ => {
            for (number, _) in missing {
                reply.warn("not_found", &number);
            }
            Ok(())
        }
    }
}

fn failure(code: &str, message: String) -> Failure {
    let mut told = complaint::failure(code, message);
    told.kind = match code {
        "TV1002" | "151018" => FailureKind::InvalidNumber,
        "TW0001" | "151019" | "151044" | "151062" => FailureKind::NotFound,
        _ if code.starts_with("250") => FailureKind::Unauthorized,
        _ => told.kind,
    };
    told
}

fn push(package: Document<'_>, number: &str, reply: &mut Reply) {
    let mut shipment = Shipment { carrier: Some("UPS".to_owned()), ..Shipment::default() };
    shipment.number = package.text("trackingNumber").unwrap_or_else(|| number.to_owned());
    for end in package.list("packageAddress") {
        let country = end.country("address.countryCode|address.country");
        match end.code("type") {
            Some("ORIGIN") => shipment.origin = country,
            Some("DESTINATION") => shipment.destination = country,
            _ => {}
        }
    }
    for other in package.list("alternateTrackingNumber") {
        if other.code("type") == Some("USPS_PIC") {
            shipment.hand_over(LastMile { number: other.text("number"), carrier: Some("USPS".to_owned()) });
        }
    }
    // A rescheduled day is the one that counts; that of the delivery is no promise.
    for date in package.list("deliveryDate") {
        let kind = date.code("type").unwrap_or_default();
        if let Some(day) = date.day("date")
            && kind != "DEL"
            && (shipment.promise.is_none() || kind == "RDD")
        {
            shipment.promise = Some(Promise { from: Some(day), to: day, by: Promiser::Carrier });
        }
    }
    if let Some(until) = package.day("accessPointInformation.pickupByDate") {
        shipment.pickup = Some(Pickup { until: Some(until), place: None });
    }
    shape::scans(package, SCANS, Order::Backwards, finish, &mut shipment, reply);
    let current = package.at("currentStatus");
    if current.is_object("") {
        let told = meaning(current, &current.words("description|simplifiedTextDescription"), reply);
        (shipment.status, shipment.reason) = (told.status, told.reason);
    }
    reply.shipments.push(shipment);
}

fn finish(activity: Document<'_>, _: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = time(activity);
    meaning(activity.at("status"), &event.text, reply).tell(event);
    true
}

/// The printed clock, with the offset that stands or lies beside it.
fn time(activity: Document<'_>) -> Option<Stamp> {
    let local = clock::joined(activity, "date time");
    let whole = activity.code("gmtOffset").and_then(|_| clock::joined(activity, "date time gmtOffset"));
    whole.or_else(|| clock::beside(local, clock::joined(activity, "gmtDate gmtTime")))
}

/// The type, as finely as the figures or else the words say it.
fn meaning(status: Document<'_>, words: &str, reply: &mut Reply) -> Meaning {
    let family = status.code("type").and_then(|name| find(TYPES, name));
    let figures = status.code("statusCode").and_then(|figures| find(FIGURES, figures));
    let heard = said(words);
    let Some(family) = family else {
        let coded = figures.or_else(|| status.code("code").and_then(|code| find(CODES, code))).or(heard);
        if coded.is_none() {
            reply.warn("unknown_status", status.code("type|code").unwrap_or(words));
        }
        return coded.unwrap_or(Meaning::new(Status::InTransit));
    };
    let is_finer = |finer: &Meaning| match family.status {
        Status::InTransit => !matches!(finer.status, Status::Delivered | Status::Announced | Status::Exception | Status::Cancelled),
        Status::Exception => {
            matches!(
                finer.status,
                Status::AttemptFailed | Status::Exception | Status::Returning | Status::Returned | Status::ReadyForPickup
            )
        }
        Status::Delivered => matches!(finer.status, Status::ReadyForPickup | Status::Returned),
        Status::Announced => finer.status == Status::Cancelled,
        Status::Returned => finer.status == Status::Returning,
        _ => false,
    };
    figures.filter(is_finer).or_else(|| heard.filter(is_finer)).unwrap_or(family)
}
