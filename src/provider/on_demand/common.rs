//! What the readers of the smaller carriers share.

use crate::document::Document;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Finish, Order};
use crate::provider::mapping::table::find;
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, FailureKind, Reply};
use crate::shipment::{Event, Reason, Shipment, Status};

/// A parcel of a carrier that answers for itself.
pub(super) fn parcel(number: String, carrier: &str) -> Shipment {
    Shipment { number, carrier: Some(carrier.to_owned()), ..Shipment::default() }
}

/// Adds a scan that stands alone, with the number of its parcel, to that parcel: behind those that are not later. The
/// shape names no list.
pub(super) fn add(scan: Document<'_>, number: String, carrier: &str, shape: &str, finish: Finish, reply: &mut Reply) {
    let known = reply.shipments.iter().position(|shipment| shipment.number == number);
    let mut shipment = match known {
        Some(place) => reply.shipments.remove(place),
        None => parcel(number, carrier),
    };
    shape::scans(scan, shape, Order::Kept, finish, &mut shipment, reply);
    let moment = |event: &Event| event.time.map(|time| time.assumed().0);
    if let Some(event) = shipment.events.pop() {
        let earlier = shipment.events.iter().rposition(|other| moment(&event).is_none_or(|time| moment(other) <= Some(time)));
        shipment.events.insert(earlier.map_or(0, |place| place + 1), event);
    }
    settle(&mut shipment);
    reply.shipments.insert(known.unwrap_or(reply.shipments.len()), shipment);
}

/// Where nothing is said of the whole parcel, its newest scan tells; the scans may stand in any order.
pub(super) fn settle(shipment: &mut Shipment) {
    let newest = shipment.events.iter().max_by_key(|event| event.time.map(|time| time.assumed().0));
    if let Some(newest) = newest {
        (shipment.status, shipment.reason) = (newest.status, newest.reason);
    }
}

/// Puts into an event what its code means, and why, where the words say so. What no table knows is warned of, and its
/// words are asked; they are asked as well where the code says no more than that the parcel is on its way.
#[inline(never)]
pub(super) fn tell(table: &'static str, code: Option<&str>, event: &mut Event, reply: &mut Reply) {
    let vague = Meaning::new(Status::InTransit);
    let told = code.and_then(|code| find(table, code));
    let said = phrases::classify(&event.text);
    match code {
        Some(code) if told.is_none() => reply.warn("unknown_status", code),
        None if said.is_none() => reply.warn("unclear_text", &event.text),
        _ => {}
    }
    let mut meaning = told.filter(|told| *told != vague).or(said).unwrap_or(vague);
    if let Some(said) = said.filter(|said| said.status == meaning.status) {
        meaning.reason = meaning.reason.or(said.reason);
    }
    meaning.tell(event);
    // Behind "signed by" stands a name.
    let low = event.text.to_ascii_lowercase();
    if let Some(at) = low.find("signed by").or_else(|| low.find("signed for by")) {
        event.text.truncate(at + "signed".len());
    }
}

/// Takes the status of the whole parcel from its code, where the table knows it; else it is warned of.
pub(super) fn overall(table: &'static str, code: Option<&str>, shipment: &mut Shipment, reply: &mut Reply) {
    if let Some(code) = code {
        match find(table, code) {
            // Its newest scan may know better why.
            Some(told) if told.status == shipment.status && matches!(told.reason, None | Some(Reason::Unknown)) => {}
            Some(told) => (shipment.status, shipment.reason) = (told.status, told.reason),
            None => reply.warn("unknown_status", code),
        }
    }
}

/// The failure that a status of HTTP tells, or else the words.
pub(super) fn failure(status: Option<i64>, message: String) -> Failure {
    let words = message.to_ascii_lowercase();
    let kind = match status {
        Some(401 | 403) => FailureKind::Unauthorized,
        Some(402) => FailureKind::Quota,
        Some(404) => FailureKind::NotFound,
        Some(429) => FailureKind::RateLimited,
        Some(400..500) => FailureKind::BadRequest,
        Some(500..600) => FailureKind::Server,
        _ if words.contains("api key") || words.contains("apikey") || words.contains("credential") => FailureKind::Unauthorized,
        _ => return complaint::failure("", message),
    };
    Failure::new(kind, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kinds_of_failure() {
        for (status, message, want) in [
            (Some(404), "", FailureKind::NotFound),
            (Some(403), "", FailureKind::Unauthorized),
            (Some(400), "", FailureKind::BadRequest),
            (Some(503), "", FailureKind::Server),
            (Some(1), "Shipment not found", FailureKind::NotFound),
            (None, "Invalid Apikey", FailureKind::Unauthorized),
            (None, "API key expired", FailureKind::Unauthorized),
            (None, "Too many requests", FailureKind::RateLimited),
        ] {
            assert_eq!(failure(status, message.to_owned()).kind, want, "{status:?} {message}");
        }
    }
}
