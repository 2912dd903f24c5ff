//! Australia Post and StarTrack, `shipping/v1/track`: up to ten numbers.
//!
//! Format: samples of karrio. A number is an article, or a consignment that holds several: each article is a parcel.
//! Events have words and no codes, newest first, all in the clock of eastern Australia; places end in a state of
//! Australia, and only abroad in a country. `Transit Scan` is no place.

use super::parcel::{Parcel, newest, push, settled, take, unknown};
use super::words::{has, low, trimmed};
use super::{Row, heard, never, words};
use crate::document::Document;
use crate::parts::any_word;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::order::oldest_first;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{lines, table};
use crate::provider::mapping::{complaint, location, phrases};
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Country, Event, Shipment, Status};

/// A list of results, or of errors.
pub(super) const ROW: Row =
    Row { provider: Provider::Australiapost, signs: "tracking_results|errors.0.name&errors.0.code|errors.0.error_code", is: never, read };

const ARTICLE: Parcel = Parcel {
    carrier: "Australia Post",
    facts: shape::parcel_paths! { number: "article_id|consignment_id" },
    scans: shape::scan_paths! { list: "events", time: "date", text: "description", place: "location" },
    order: Order::Backwards,
    finish,
    settle: |_, shipment, _| oldest_first(&mut shipment.events),
};

/// The status of an article, where its words alone say something else.
const STATUSES: &str = table!(
    "
    announced: Created|Sealed|Initiated
    in_transit: To be Re-Delivered
    in_transit !delay: Possible delay
    announced: Unsuccessful Pickup
    in_transit: Delivered in Part|Partially Delivered
    exception !unknown: Cannot be delivered"
);

/// What the words say that is said in no other country.
const WORDS: &str = table!(
    "
    announced @announced: shipping information|manifested
    customs +customs_cleared @export_customs: awaiting international departure
    picked_up +accepted @first_mile: received by australia post|received item from sender|lodged at|received by startrack
    out_for_delivery @last_mile: onboard for delivery|on board for delivery|for delivery today|with driver
    in_transit +left_country @line_haul: despatch parcels from export|departed from export
    ready_for_pickup @last_mile: held at post|to be collected
    in_transit: despatch|redelivery|partially delivered|delivered in part"
);

const ERRORS: &str = "\
not_found:ESB-20050
invalid_number:ESB-10001
bad_request:51101
unauthorized:41001|API_001
rate_limited:API_002";

/// Reads every result; those that are not known have errors instead.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let mut outcome = Ok(());
    for result in document.list("tracking_results") {
        if result.list("trackable_items").len() > 0 {
            articles(result, "trackable_items", result, reply);
        } else if let Some(error) = result.list("errors").next() {
            unknown(result, "tracking_id", refusal(error), &mut outcome, reply);
        } else {
            article(result.list("consignment").next().unwrap_or(result), result, false, reply);
        }
    }
    if let Some(error) = document.list("errors").next() {
        outcome = Err(refusal(error));
    }
    settled(outcome, reply)
}

fn refusal(error: Document<'_>) -> Failure {
    complaint::told(error, "code|error_code", "message|name|error_name", ERRORS)
}

/// The articles of a list; an item of it may be a consignment, which has a list of its own.
fn articles(holder: Document<'_>, list: &str, result: Document<'_>, reply: &mut Reply) {
    let items = holder.list(list);
    let is_one_of_many = items.len() > 1;
    for item in items {
        if item.list("items").len() == 0 {
            article(item, result, is_one_of_many, reply);
        }
        articles(item, "items", result, reply);
    }
}

/// An article; of several each has its own number and status, of one it is that of the result.
#[inline(never)]
fn article(article: Document<'_>, result: Document<'_>, is_one_of_many: bool, reply: &mut Reply) {
    let told = article.code("status").or(result.code("status").filter(|_| !is_one_of_many));
    let told = told.filter(|status| !matches!(*status, "Unknown" | "Track items for detailed delivery information"));
    push(article, &ARTICLE, reply);
    let mut status = heard::known(STATUSES, told).or_else(|| said(&low(told?)));
    if let Some(told) = told.filter(|_| status.is_none()) {
        reply.warn("unknown_status", told);
    }
    if let Some(shipment) = reply.shipments.last_mut() {
        if !is_one_of_many && result.code("tracking_id").is_some() {
            shipment.number = result.words("tracking_id");
        }
        let newest = newest(shipment);
        // What cannot be delivered goes back.
        let goes_back =
            newest.filter(|newest| matches!((status, newest.status), (Some(Meaning { status: Status::Exception, .. }), Status::Returning)));
        status = goes_back.or(status).or(newest);
        take(status, shipment);
    }
}

/// What lower-case words say.
#[inline(never)]
fn said(words: &str) -> Option<Meaning> {
    lines(WORDS, &mut |stems| any_word(words, stems)).or_else(|| phrases::classify(words))
}

fn finish(_: Document<'_>, _: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    if let Some(place) = &mut event.place {
        place.country = country(&place.text);
        // No place: `tidy` takes it out.
        if place.text == "Transit Scan" {
            place.text.clear();
        }
    }
    let words = low(&event.text);
    // Who hands a parcel in to Australia Post is there; the scans abroad name their country, those at home do not.
    if any_word(&words, "received by australia post|approved by australia post") {
        shipment.origin = Country::from_alpha2("AU");
    }
    let meaning = said(&words);
    if meaning.is_none() {
        reply.warn("unclear_text", &event.text);
    }
    heard::put(meaning, event);
    true
}

/// `CHICAGO (US)`, `US-60199, UNITED STATES`, `NZ`.
fn country(place: &str) -> Option<Country> {
    let code = words::cut_last(place, "(").map_or(place, |(_, code)| trimmed(code, ")"));
    match code.len() {
        2 if !matches!(code, "SA" | "NT" | "WA") => Country::from_alpha2(code),
        _ => location::country(place, [None; 2]).filter(|_| has(place, ",")),
    }
}
