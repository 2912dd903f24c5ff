//! parcel.app (`GET /external/deliveries/`): the deliveries of an account, newest scan first.
//!
//! Nine status codes for the whole delivery; scans have words only. The date of a scan is what the carrier wrote, in its
//! own spelling and language; zone names (`EST`) are left out, for carriers write them the whole year round. The title
//! that the account's owner gave (`description`), postcode and mail (`extra_information`) are not read.

use super::common::{failure, overall, settle, tell};
use super::{clock, shows};
use crate::document::Document;
use crate::provider::mapping::location;
use crate::provider::mapping::order::oldest_first;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Reply};
use crate::shipment::{Day, Event, Promise, Promiser, Shipment, Stamp};

const PARCEL: &str = shape::parcel_paths! {
    number: "tracking_number",
    carrier: "carrier_code",
    origin: "-",
    destination: "-",
    last_number: "-",
    last_carrier: "-",
    from: "-",
    to: "-",
};

const SCANS: &str = shape::scan_paths! {
    list: "events",
    time: "-",
    text: "event",
    code: "-",
    place: "location",
};

const CODES: &str = table!(
    "
    delivered @delivered: 0
    expired: 1
    in_transit: 2
    ready_for_pickup @last_mile: 3
    out_for_delivery @last_mile: 4
    pending: 5
    attempt_failed @last_mile: 6
    exception !unknown: 7
    announced @announced: 8"
);

/// Carriers that write the month first.
const MONTH_FIRST: [&str; 6] = ["ups", "usps", "fedex", "amazon", "ontrac", "lasership"];

/// Whether it is a list of deliveries, or the error in its place.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(reply, "deliveries.0.status_code|success&deliveries|success&error_message|error_code&error_message")
}

/// Reads the deliveries, or the error.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.flag("success") == Some(false) || !document.has("deliveries") && document.has("error_message") {
        return Err(failure(document.whole("error_code"), document.words("error_message|error_code")));
    }
    for delivery in document.list("deliveries") {
        let mut shipment = Shipment::default();
        shape::parcel(delivery, PARCEL, &mut shipment);
        shipment.promise = promise(delivery);
        shape::scans(delivery, SCANS, Order::Backwards, finish, &mut shipment, reply);
        oldest_first(&mut shipment.events);
        settle(&mut shipment);
        overall(CODES, delivery.code("status_code"), &mut shipment, reply);
        if delivery.whole("status_code") == Some(5) {
            reply.warn("not_found", &shipment.number);
        }
        reply.shipments.push(shipment);
    }
    Ok(())
}

fn finish(scan: Document<'_>, _: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    let carrier = shipment.carrier.as_deref().unwrap_or_default();
    event.time = scan.code("date").and_then(|date| time(date, MONTH_FIRST.iter().any(|first| carrier.starts_with(first))));
    if let Some(place) = &mut event.place {
        place.country = location::country(&place.text, [None; 2]);
    }
    tell(CODES, None, event, reply);
    true
}

/// The days of the window; where a carrier's date cannot be read, those of the moments beside it.
fn promise(delivery: Document<'_>) -> Option<Promise> {
    let day = |date: &str, moment: &str| -> Option<Day> {
        delivery.code(date).and_then(|date| time(date, false)).or_else(|| delivery.epoch_seconds(moment)).map(Stamp::day)
    };
    let from = day("date_expected", "timestamp_expected");
    let to = day("date_expected_end", "timestamp_expected_end").filter(|to| from.is_none_or(|from| from <= *to)).or(from)?;
    Some(Promise { from, to, by: Promiser::Carrier })
}

/// A time in the carrier's spelling, without the day of the week before it and the name of a zone after it.
fn time(text: &str, is_month_first: bool) -> Option<Stamp> {
    let mut words: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    if words.first().is_some_and(|word| word.to_ascii_lowercase().ends_with("day") || WEEKDAYS.contains(word)) {
        words.remove(0);
    }
    if words.len() > 2 && words.last().is_some_and(|word| is_zone(word)) {
        words.pop();
    }
    let plain = words.join(" ");
    let turned = words.split_first().and_then(|(date, rest)| {
        let mut numbers = date.split(['/', '.', '-']);
        let (first, second, year) = (numbers.next()?, numbers.next()?, numbers.next()?);
        (year.len() == 4).then(|| [&[second, "/", first, "/", year].concat(), " ", &rest.join(" ")].concat())
    });
    let turned = || turned.as_deref().and_then(|text| clock::read(text.trim_ascii()));
    if is_month_first { turned().or_else(|| clock::read(&plain)) } else { clock::read(&plain).or_else(turned) }
}

const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// Three to five capitals: `EST`, `CEST`, but not `AM`, `PM`, `UTC`.
fn is_zone(word: &str) -> bool {
    (3..=5).contains(&word.len()) && !matches!(word, "UTC" | "GMT") && word.bytes().all(|byte| byte.is_ascii_uppercase())
}
