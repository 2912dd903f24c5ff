//! Australia Post and StarTrack, `shipping/v1/track`: up to ten numbers.
//!
//! Format: samples of karrio. A number is an article, or a consignment that holds several: each article is a parcel.
//! Events have words and no codes, newest first, all in the clock of eastern Australia; places end in a state of
//! Australia, and only abroad in a country. `Transit Scan` is no place.

use super::shows;
use crate::document::Document;
use crate::parts::any_word;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, lines, table};
use crate::provider::mapping::{complaint, location, phrases};
use crate::provider::{Failure, FailureKind, Reply};
use crate::shipment::{Country, Event, Shipment, Status};

const SCANS: &str = shape::scan_paths! {
    list: "events",
    time: "date",
    text: "description",
    code: "-",
    place: "location",
};

/// The status of an article.
const STATUSES: &str = table!(
    "
    announced: Created|Sealed|Initiated
    in_transit: In transit|To be Re-Delivered
    in_transit !delay: Possible delay
    out_for_delivery: On Board for Delivery|Onboard for delivery|Onboard with driver
    attempt_failed: Unsuccessful Delivery|Attempted Delivery
    announced: Unsuccessful Pickup
    ready_for_pickup: Awaiting collection|Ready for Pickup
    delivered: Delivered|Delivered in Full
    in_transit: Delivered in Part|Partially Delivered
    exception !damaged: Article damaged
    exception !held: Held by courier
    exception !unknown: Cannot be delivered
    returning: Returning to sender
    returned: Returned to sender
    cancelled: Cancelled"
);

/// What the words say that is said in no other country.
const WORDS: &str = table!(
    "
    announced @announced: shipping information|manifested
    customs +customs_cleared @export_customs: awaiting international departure
    picked_up +accepted @first_mile: received by australia post|received item from sender|accepted by driver|lodged at|received by startrack
    out_for_delivery @last_mile: onboard for delivery|on board for delivery|for delivery today|with driver
    in_transit +left_country @line_haul: despatch parcels from export|departed from export
    in_transit: despatch|redelivery"
);

/// Whether it is a list of results, or of errors.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(reply, "tracking_results|errors.0.name&errors.0.code|errors.0.error_code")
}

/// Reads every result; those that are not known have errors instead.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let mut outcome = Ok(());
    for result in document.list("tracking_results") {
        let articles = result.list("trackable_items");
        if let Some(error) = result.list("errors").next().filter(|_| articles.len() == 0) {
            reply.warn("not_found", &result.words("tracking_id"));
            outcome = outcome.and(Err(refusal(error)));
        } else if articles.len() == 0 {
            push(result.list("consignment").next().unwrap_or(result), result, false, reply);
        }
        for article in articles.clone() {
            let items = article.list("items");
            if items.len() == 0 {
                push(article, result, articles.len() > 1, reply);
            }
            for item in items.clone() {
                push(item, result, items.len() > 1, reply);
            }
        }
    }
    match document.list("errors").next() {
        Some(error) if reply.shipments.is_empty() => Err(refusal(error)),
        _ if reply.shipments.is_empty() => outcome,
        _ => Ok(()),
    }
}

fn refusal(error: Document<'_>) -> Failure {
    let (code, message) = (error.code("code|error_code").unwrap_or_default(), error.words("message|name|error_name"));
    let kind = match code {
        "ESB-10001" => FailureKind::InvalidNumber,
        "51101" => FailureKind::BadRequest,
        "41001" | "API_001" => FailureKind::Unauthorized,
        "API_002" => FailureKind::RateLimited,
        _ => return complaint::failure(code, message),
    };
    Failure::new(kind, message)
}

/// An article; of several each has its own number.
fn push(article: Document<'_>, result: Document<'_>, is_one_of_many: bool, reply: &mut Reply) {
    let asked = if is_one_of_many { None } else { result.text("tracking_id") };
    let number = asked.unwrap_or_else(|| article.words("article_id|consignment_id"));
    let mut shipment = Shipment { number, carrier: Some("Australia Post".to_owned()), ..Shipment::default() };
    shape::scans(article, SCANS, Order::ByTime, finish, &mut shipment, reply);
    let newest = shipment.events.last().map(Meaning::of);
    let told = article.code("status").or(result.code("status").filter(|_| !is_one_of_many));
    let said = told.and_then(|status| find(STATUSES, status));
    if let Some(status) =
        told.filter(|status| said.is_none() && !matches!(*status, "Unknown" | "Track items for detailed delivery information"))
    {
        reply.warn("unknown_status", status);
    }
    let meaning = said.or(newest).unwrap_or_default();
    shipment.status = meaning.status;
    shipment.reason = meaning.reason;
    reply.shipments.push(shipment);
}

fn finish(_: Document<'_>, _: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    if event.place.as_ref().is_some_and(|place| place.text == "Transit Scan") {
        event.place = None;
    }
    if let Some(place) = &mut event.place {
        place.country = country(&place.text);
    }
    let words = event.text.to_ascii_lowercase();
    // Who hands a parcel in to Australia Post is there; the scans abroad name their country, those at home do not.
    if ["received by australia post", "approved by australia post"].iter().any(|said| words.contains(said)) {
        shipment.origin = Country::from_alpha2("AU");
    }
    let meaning = lines(WORDS, &mut |stems| any_word(&words, stems)).or_else(|| phrases::classify(&words));
    if meaning.is_none() {
        reply.warn("unclear_text", &event.text);
    }
    meaning.unwrap_or(Meaning::new(Status::InTransit)).tell(event);
    true
}

/// `CHICAGO (US)`, `US-60199, UNITED STATES`, `NZ`.
fn country(place: &str) -> Option<Country> {
    let code = place.rsplit_once('(').map_or(place, |(_, code)| code.trim_end_matches(')'));
    match code.len() {
        2 if !matches!(code, "SA" | "NT" | "WA") => Country::from_alpha2(code),
        _ => location::country(place, [None; 2]).filter(|_| place.contains(',')),
    }
}
