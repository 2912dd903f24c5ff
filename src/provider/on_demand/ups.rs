//! UPS Track v1 (`onlinetools.ups.com/api/track/v1/details/{number}`); source: UPS's published interface description.
//!
//! Newest activity first. Day, time and their UTC twins stand apart, as `YYYYMMDD` and `HHMMSS`. A number that is not found
//! is a success with `warnings`. The type of a status is the family, its three-figure `statusCode` is finer. Signatures,
//! photos, who received it and street lines are never read.

use super::integrators::{said, why};
use super::parcel::{Parcel, by_newest, push, push_asked, settled, take, unknown};
use super::{Row, clock, heard, never};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply, not_found};
use crate::shipment::{Event, LastMile, Pickup, Promiser, Scan, Shipment, Stamp, Status};

pub(super) const ROW: Row = Row { provider: Provider::Ups, signs: "trackResponse|response.errors|activityStatus", is: never, read };

const PACKAGE: Parcel = Parcel {
    carrier: "UPS",
    facts: shape::parcel_paths! { number: "trackingNumber" },
    scans: shape::scan_paths! {
        list: "activity",
        text: "status.description|status.simplifiedTextDescription",
        code: "status.type",
        city: "location.address.city",
        state: "location.address.stateProvince",
        country: "location.address.countryCode|location.address.country",
    },
    order: Order::Backwards,
    finish,
    settle,
};

/// What UPS pushes is one activity alone.
const PUSHED: Parcel = Parcel {
    facts: shape::parcel_paths! { number: "trackingNumber", from: "scheduledDeliveryDate" },
    scans: shape::scan_paths! {
        text: "activityStatus.description",
        city: "activityLocation.city",
        state: "activityLocation.stateProvince",
        country: "activityLocation.country",
    },
    finish: pushed,
    settle: by_newest,
    ..PACKAGE
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
    customs +customs_started: 012
    customs +customs_cleared: 014
    customs !customs_documents: 058
    ready_for_pickup @last_mile: 017
    ready_for_pickup +station_signed @last_mile: 040
    out_for_delivery @last_mile: 006|021|072
    attempt_failed @last_mile: 022|023|024|060|061|062|066
    attempt_failed @last_mile !refused: 064
    in_transit +handed_over: 025
    returning: 033|035|036|037
    returned: 034|067
    picked_up +accepted @first_mile: 038
    in_transit +scheduled: 019|054
    in_transit +forwarded: 028
    exception !held: 016
    exception !weather: 032|051|052|053
    exception !delay: 046|047|048|049|055
    exception @last_mile !address_incomplete: 029|050
    exception !damaged: 059
    exception !lost: 068
    exception @last_mile !pickup_missed: 069"
);

/// The two-letter codes, which say more than some types, and all where there is none.
const CODES: &str = table!(
    "
    announced @announced: MP
    cancelled: MV
    picked_up +accepted @first_mile: PU|OR
    in_transit +departed: DP
    in_transit +arrived: AR
    out_for_delivery @last_mile: OT|OF
    delivered @delivered: FS|KB|F4|D
    returned: RS
    exception: X
    exception !delay: DY
    exception !held: HD"
);

const ERRORS: &str = "\
invalid_number:TV1002|151018
not_found:TW0001|151019|151044|151062
unauthorized:250*|10401|10403
rate_limited:10429
bad_request:1000*";

/// The number that was asked for.
const NUMBER: &str = "inquiryNumber|inquiryNumber.value";

/// Reads the packages of all shipments.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if let Some(error) = document.list("response.errors").next() {
        return Err(complaint::told(error, "code", "message", ERRORS));
    }
    let mut outcome = Ok(());
    if document.has("activityStatus") {
        push(document, &PUSHED, reply);
    }
    for inquiry in document.list("trackResponse.shipment") {
        let number = inquiry.words(NUMBER);
        let packages = inquiry.list("package");
        if packages.len() == 0 {
            unknown(inquiry, NUMBER, not_found(&inquiry.words("warnings.0.message|warnings.message")), &mut outcome, reply);
        }
        for package in packages {
            push_asked(package, &PACKAGE, &number, reply);
        }
    }
    settled(outcome, reply)
}

/// The country of an address.
const COUNTRY: &str = "address.countryCode|address.country";

fn settle(package: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    shipment.origin = of_type(package, "packageAddress", "ORIGIN").country(COUNTRY);
    shipment.destination = of_type(package, "packageAddress", "DESTINATION").country(COUNTRY);
    let other = of_type(package, "alternateTrackingNumber", "USPS_PIC");
    if other.has("") {
        shipment.hand_over(LastMile { number: other.text("number"), carrier: Some("USPS".to_owned()) });
    }
    // A rescheduled day is the one that counts; that of the delivery is no promise.
    for date in package.list("deliveryDate") {
        let kind = date.code("type").unwrap_or_default();
        if kind != "DEL" && (shipment.promise.is_none() || kind == "RDD") {
            shipment.promise = shape::promise(date, "date", "-", Promiser::Carrier).or(shipment.promise);
        }
    }
    if let Some(until) = package.day("accessPointInformation.pickupByDate") {
        shipment.pickup = Some(Pickup { until: Some(until), place: None });
    }
    let current = package.at("currentStatus");
    if current.is_object("") {
        take(Some(meaning(current, &current.words("description|simplifiedTextDescription"), reply)), shipment);
    }
}

/// The item of this type, the last one in a list.
#[inline(never)]
fn of_type<'a>(package: Document<'a>, list: &str, kind: &str) -> Document<'a> {
    let mut found = package.at("-");
    for item in package.list(list) {
        if item.says("type", kind) {
            found = item;
        }
    }
    found
}

fn finish(activity: Document<'_>, _: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = time(activity);
    let told = meaning(activity.at("status"), &event.text, reply);
    heard::put(Some(told), event);
    true
}

fn pushed(activity: Document<'_>, _: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let local = clock::of_parts(activity, "localActivityDate localActivityTime");
    event.time = clock::beside(local, clock::of_parts(activity, "gmtActivityDate gmtActivityTime"), 450);
    let told = meaning(activity.at("activityStatus"), &event.text, reply);
    heard::put(Some(told), event);
    true
}

/// The printed clock, with the offset that stands or lies beside it.
fn time(activity: Document<'_>) -> Option<Stamp> {
    let local = clock::zoned(activity, "date time gmtOffset", "date time");
    clock::beside(local, clock::of_parts(activity, "gmtDate gmtTime"), 450)
}

/// The type, as finely as the figures or else the words say it.
fn meaning(status: Document<'_>, words: &str, reply: &mut Reply) -> Meaning {
    let family = heard::known_at(TYPES, status, "type");
    let figures = heard::known_at(FIGURES, status, "statusCode|descriptionCode");
    let coded = heard::known_at(CODES, status, "code");
    let Some(family) = family else {
        let coded = figures.or(coded).or_else(|| said(words));
        if coded.is_none() {
            reply.warn("unknown_status", status.code("type|code").unwrap_or(words));
        }
        return coded.unwrap_or(heard::MOVING);
    };
    let spoken = if family.status == Status::Exception { why(words) } else { said(words) };
    let finer = |told: &Meaning| *told != heard::MOVING && is_finer(*told, family.status);
    figures.filter(finer).or(spoken.filter(finer)).or(coded.filter(finer)).unwrap_or(family)
}

/// Whether a status says more than that of the type.
#[inline(never)]
fn is_finer(told: Meaning, family: Status) -> bool {
    let status = told.status;
    match family {
        Status::InTransit => !matches!(status, Status::Delivered | Status::Announced | Status::Exception | Status::Cancelled),
        Status::Exception => {
            // What the recipient has wished is no problem, nor are the customs.
            !matches!(
                status,
                Status::InTransit | Status::Announced | Status::PickedUp | Status::OutForDelivery | Status::Delivered | Status::Cancelled
            ) || matches!(told.scan, Some(Scan::Scheduled | Scan::Forwarded))
        }
        Status::Delivered => matches!(status, Status::ReadyForPickup | Status::Returned),
        Status::Announced => status == Status::Cancelled,
        Status::Returned => status == Status::Returning,
        _ => false,
    }
}
