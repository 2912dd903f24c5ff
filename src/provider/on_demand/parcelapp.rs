//! parcel.app (`GET /external/deliveries/`): the deliveries of an account, newest scan first.
//!
//! Nine status codes for the whole delivery; scans have words only. The date of a scan is what the carrier wrote, in its
//! own spelling and language; zone names (`EST`) are left out, for carriers write them the whole year round. The title
//! that the account's owner gave (`description`), postcode and mail (`extra_information`) are not read.

use super::heard::{MOVING, locate, tell};
use super::parcel::{Parcel, failure, overall, push_all, settle};
use super::words::{cut_last, has_figure, low};
use super::{Row, clock, never};
use crate::document::Document;
use crate::parts::{cut, joined, parts};
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::order::oldest_first;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Day, Event, Promise, Promiser, Shipment, Stamp, Status};

/// A list of deliveries, or the error in its place.
pub(super) const ROW: Row = Row {
    provider: Provider::Parcelapp,
    signs: "deliveries.0.status_code|success&deliveries|success&error_message|error_code&error_message",
    is: never,
    read,
};

const DELIVERY: Parcel = Parcel {
    carrier: "",
    facts: shape::parcel_paths! { number: "tracking_number", carrier: "carrier_code" },
    scans: shape::scan_paths! { list: "events", text: "event", place: "location" },
    order: Order::Backwards,
    finish,
    settle: whole,
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
const MONTH_FIRST: &str = "ups|usps|fedex|amazon|ontrac|lasership";

/// Reads the deliveries, or the error.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.flag("success") == Some(false) || !document.has("deliveries") && document.has("error_message") {
        return Err(failure(document.whole("error_code"), document.words("error_message|error_code")));
    }
    push_all(document, "deliveries", &DELIVERY, reply);
    Ok(())
}

fn whole(delivery: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    shipment.promise = promise(delivery);
    oldest_first(&mut shipment.events);
    let code = delivery.code("status_code");
    if code == Some("8") {
        // Words that say nothing are no scan of a parcel that is only announced.
        for event in &mut shipment.events {
            if Meaning::of(event) == MOVING {
                event.status = Status::Announced;
            }
        }
    }
    settle(shipment);
    overall(CODES, code, shipment, reply);
    if code == Some("5") {
        reply.warn("not_found", &shipment.number);
    }
}

fn finish(scan: Document<'_>, _: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    let carrier = low(shipment.carrier.as_deref().unwrap_or_default());
    let is_month_first = parts(MONTH_FIRST, b'|').any(|first| carrier.starts_with(first));
    event.time = scan.code("date").and_then(|date| time(date, is_month_first)).or_else(|| scan.clock("date"));
    locate(event, shipment);
    tell(CODES, None, event, reply);
    true
}

/// The days of the window; where a carrier's date cannot be read, those of the moments beside it.
fn promise(delivery: Document<'_>) -> Option<Promise> {
    let day = |date: &str, moment: &str| -> Option<Day> {
        delivery.code(date).and_then(|date| time(date, false)).or_else(|| delivery.epoch_seconds(moment)).map(Stamp::day)
    };
    let from = day("date_expected", "timestamp_expected");
    let to = day("date_expected_end", "timestamp_expected_end").filter(|to| from.is_none_or(|from| from <= *to));
    shape::days(from, to, Promiser::Carrier)
}

/// A time in the carrier's spelling, without the day of the week before it and the name of a zone after it.
fn time(text: &str, is_month_first: bool) -> Option<Stamp> {
    let mut text = text.trim_ascii();
    if let Some((before, last)) = cut_last(text, " ")
        && is_zone(last)
    {
        text = before;
    }
    if let Some((first, after)) = cut(text, b' ')
        && !has_figure(first)
        && clock::month_number(first) == first
    {
        text = after;
    }
    let turned = turned(text);
    let (first, second) = if is_month_first { (turned.as_str(), text) } else { (text, turned.as_str()) };
    clock::read(first).or_else(|| clock::read(second))
}

/// A date with the month first as one with the day first; nothing for any other.
fn turned(text: &str) -> String {
    for mark in [b'/', b'.', b'-'] {
        if let Some((first, rest)) = cut(text, mark)
            && let Some((second, rest)) = cut(rest, mark)
            && rest.bytes().take_while(u8::is_ascii_digit).count() == 4
        {
            return joined(&[second, "/", first, "/", rest]);
        }
    }
    String::new()
}

/// Three to five capitals: `EST`, `CEST`, but not `AM`, `PM`, `UTC`.
fn is_zone(word: &str) -> bool {
    (3..=5).contains(&word.len()) && !matches!(word, "UTC" | "GMT") && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::{self, FailureKind};

    #[test]
    fn carriers_and_codes_in_capitals() {
        let text = r#"{"success": true, "deliveries": [{"tracking_number": "1", "carrier_code": "UPS", "status_code": 2,
            "events": [{"event": "Departed from facility", "date": "03/04/2026 10:00"}]}]}"#;
        let reply = provider::read(text, None).unwrap();
        let time = reply.shipments.first().and_then(|shipment| shipment.events.first()?.time);
        assert_eq!(time.map(Stamp::iso).as_deref(), Some("2026-03-04T10:00:00"), "the month is first");
        let failure =
            provider::read(r#"{"success": false, "error_code": "INVALID_API_KEY", "error_message": null}"#, Some(Provider::Parcelapp));
        assert_eq!(failure.unwrap_err().kind, FailureKind::Unauthorized);
    }
}
