//! How a parcel is read, by a description of where its facts stand.

use super::heard::coded;
use super::private::hide_all;
use crate::document::Document;
use crate::parts::{any_word, parts};
use crate::provider::mapping::complaint;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Finish, Order};
use crate::provider::mapping::table::find;
use crate::provider::signs::sign;
use crate::provider::{Failure, FailureKind, Reply};
use crate::shipment::time::apart;
use crate::shipment::{Event, Pickup, Place, Promiser, Reason, Shipment, Stamp, Status};

/// Where a provider keeps a parcel.
pub(super) struct Parcel {
    /// Who moves it, where the provider is a carrier.
    pub(super) carrier: &'static str,
    /// Its facts, as `parcel_paths!`.
    pub(super) facts: &'static str,
    /// Its scans, as `scan_paths!`.
    pub(super) scans: &'static str,
    /// Which way round these stand.
    pub(super) order: Order,
    /// What is told of a scan beside.
    pub(super) finish: Finish,
    /// What is told of the whole parcel, after its scans: [`by_last`], [`by_newest`] or more.
    pub(super) settle: Settle,
}

/// Reads what no description says of a whole parcel.
pub(super) type Settle = fn(parcel: Document<'_>, shipment: &mut Shipment, reply: &mut Reply);

/// Adds the parcel that stands there.
#[inline(never)]
pub(super) fn push<'r>(document: Document<'_>, parcel: &Parcel, reply: &'r mut Reply) -> Option<&'r mut Shipment> {
    let mut shipment = Shipment::default();
    facts(document, parcel, &mut shipment);
    shape::scans(document, parcel.scans, parcel.order, parcel.finish, &mut shipment, reply);
    (parcel.settle)(document, &mut shipment, reply);
    hide_all(document, &mut shipment, reply);
    // Number and carrier may have been told after the second ones.
    if let Some(last) = shipment.last_mile.take() {
        shipment.hand_over(last);
    }
    reply.shipments.push(shipment);
    reply.shipments.last_mut()
}

/// Adds the parcel that stands there; one without a number has that which was asked for.
#[inline(never)]
pub(super) fn push_asked(document: Document<'_>, parcel: &Parcel, asked: &str, reply: &mut Reply) {
    if let Some(shipment) = push(document, parcel, reply)
        && shipment.number.is_empty()
    {
        shipment.number.push_str(asked);
    }
}

/// Adds the parcels of a list.
#[inline(never)]
pub(super) fn push_all(document: Document<'_>, list: &str, parcel: &Parcel, reply: &mut Reply) {
    for item in document.list(list) {
        push(item, parcel, reply);
    }
}

/// Adds the parcels of the first list that has any: lists with `|` before the next one to try, and the signs of a parcel. One with
/// an `errorCode` is none.
#[inline(never)]
pub(super) fn push_first(document: Document<'_>, lists: &str, signs: &str, parcel: &Parcel, reply: &mut Reply) {
    // Of a list of replies this may be a later one.
    let count = reply.shipments.len();
    for list in parts(lists, b'|') {
        if reply.shipments.len() == count {
            for item in document.list(list) {
                if sign(item, signs) && !item.has("errorCode") {
                    push(item, parcel, reply);
                }
            }
        }
    }
}

/// The status of the whole parcel is that of the last scan.
pub(super) fn by_last(_: Document<'_>, shipment: &mut Shipment, _: &mut Reply) {
    shipment.status = last(shipment);
}

/// The status of the whole parcel, and why, is that of the scan of the latest time.
pub(super) fn by_newest(_: Document<'_>, shipment: &mut Shipment, _: &mut Reply) {
    settle(shipment);
}

/// The facts of a parcel. The days of its arrival, the carrier names.
pub(super) fn facts(document: Document<'_>, parcel: &Parcel, shipment: &mut Shipment) {
    shape::parcel(document, parcel.facts, shipment);
    if !parcel.carrier.is_empty() {
        shipment.carrier = Some(parcel.carrier.to_owned());
    }
    if let Some(promise) = &mut shipment.promise {
        promise.by = Promiser::Carrier;
    }
}

/// What the last scan says of the whole parcel, and why.
pub(super) fn newest(shipment: &Shipment) -> Option<Meaning> {
    last_scan(shipment).map(Meaning::of)
}

/// What the last scan says of the whole parcel.
#[inline(never)]
pub(super) fn last(shipment: &Shipment) -> Status {
    last_scan(shipment).map_or(Status::Pending, |event| event.status)
}

/// The scan that was made last: of two the one that stands behind, unless its time is the earlier one.
#[inline(never)]
pub(super) fn last_scan(shipment: &Shipment) -> Option<&Event> {
    let mut last: Option<&Event> = None;
    for event in &shipment.events {
        if last.is_none_or(|last| !is_before(event.time, last.time)) {
            last = Some(event);
        }
    }
    last
}

/// Whether a time is surely the earlier one; between a moment and a clock without its zone only the days are compared.
fn is_before(one: Option<Stamp>, other: Option<Stamp>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return false };
    let is_alike = one.instant().is_some() == other.instant().is_some();
    apart(one, other, is_alike).map_or(one.day() < other.day(), |seconds| seconds < 0)
}

/// Where the parcel of a number stands; one that is not there yet is begun.
#[inline(never)]
pub(super) fn of_number(number: String, reply: &mut Reply) -> usize {
    let mut place = 0;
    for shipment in &reply.shipments {
        if shipment.number == number {
            return place;
        }
        place += 1;
    }
    reply.shipments.push(Shipment { number, ..Shipment::default() });
    place
}

/// Adds a scan that stands alone, with the number of its parcel, to that parcel: behind those that are not later.
pub(super) fn add(scan: Document<'_>, parcel: &Parcel, number: &str, reply: &mut Reply) {
    let place = of_number(scan.words(number), reply);
    // A scan is read with its parcel and its reply at hand.
    let Some(mut shipment) = reply.shipments.get_mut(place).map(std::mem::take) else { return };
    shipment.carrier = Some(parcel.carrier.to_owned());
    shape::scans(scan, parcel.scans, Order::Kept, parcel.finish, &mut shipment, reply);
    hide_all(scan, &mut shipment, reply);
    if let Some(event) = shipment.events.pop() {
        insert(event, &mut shipment.events);
    }
    settle(&mut shipment);
    if let Some(there) = reply.shipments.get_mut(place) {
        *there = shipment;
    }
}

/// Puts a scan before those that are later.
pub(super) fn insert(event: Event, events: &mut Vec<Event>) {
    let moment = |event: &Event| event.time.map(Stamp::assumed);
    let later = events.iter().position(|other| event.time.is_some() && moment(other) > moment(&event));
    events.insert(later.unwrap_or(events.len()), event);
}

/// A coarse code without a finer one says no more than that there is a problem, or that the parcel is with the courier: there the newest
/// scan tells what it is, if it tells anything.
#[inline(never)]
pub(super) fn or_newest(shipment: &mut Shipment) {
    if matches!(shipment.status, Status::Exception | Status::OutForDelivery)
        && !matches!(last(shipment), Status::Pending | Status::Announced | Status::PickedUp | Status::InTransit | Status::Delivered)
    {
        settle(shipment);
    }
}

/// Where nothing is said of the whole parcel, its newest scan tells; the scans may stand in any order.
#[inline(never)]
pub(super) fn settle(shipment: &mut Shipment) {
    if let Some(newest) = last_scan(shipment) {
        (shipment.status, shipment.reason) = (newest.status, newest.reason);
    }
}

/// Takes the status of the whole parcel from its code, where the table knows it; else it is warned of. Its newest scan
/// may know better why.
#[inline(never)]
pub(super) fn overall(table: &'static str, code: Option<&str>, shipment: &mut Shipment, reply: &mut Reply) {
    let Some(code) = code else { return };
    match find(table, code) {
        Some(told) if told.status == shipment.status && matches!(told.reason, None | Some(Reason::Unknown)) => {}
        Some(told) => {
            agree(told.status, shipment);
            shipment.reason = told.reason;
        }
        None => reply.warn("unknown_status", code),
    }
}

/// Takes the status of the whole parcel from its code, but never why.
#[inline(never)]
pub(super) fn state(table: &'static str, code: Option<&str>, shipment: &mut Shipment, reply: &mut Reply) {
    if let Some(said) = coded(table, code, reply) {
        agree(said.status, shipment);
    }
}

/// Takes what is said of the whole parcel. "Return to sender" is said until the end, and after it, and "delivered" when it was to the sender.
#[inline(never)]
pub(super) fn agree(said: Status, shipment: &mut Shipment) {
    if shipment.status != Status::Returned || !matches!(said, Status::Returning | Status::Delivered) {
        shipment.status = said;
    }
}

/// Takes what is said of the whole parcel, and why.
#[inline(never)]
pub(super) fn take(told: Option<Meaning>, shipment: &mut Shipment) {
    let told = told.unwrap_or_default();
    (shipment.status, shipment.reason) = (told.status, told.reason);
}

/// Takes the days named for the arrival, where none are known yet.
#[inline(never)]
pub(super) fn promised(document: Document<'_>, from: &str, to: &str, by: Promiser, shipment: &mut Shipment) {
    if shipment.promise.is_none() {
        shipment.promise = shape::promise(document, from, to, by);
    }
}

/// Adds the scans of the last leg.
#[inline(never)]
pub(super) fn leg(document: Document<'_>, scans: &str, finish: Finish, shipment: &mut Shipment, reply: &mut Reply) {
    let start = shipment.events.len();
    shape::scans(document, scans, Order::ByTime, finish, shipment, reply);
    for event in shipment.events.iter_mut().skip(start) {
        event.leg = u8::from(start > 0);
    }
}

/// Takes the legs back where the provider says "delivered" and only an earlier leg reported it: then the later one is
/// no hand-over but a second view of the same way.
#[inline(never)]
pub(super) fn on_one_leg(shipment: &mut Shipment) {
    let (mut last, mut is_told) = (0, false);
    for event in &shipment.events {
        let is_delivery = event.status == Status::Delivered;
        is_told = is_delivery && event.leg >= last || is_told && event.leg <= last;
        last = last.max(event.leg);
    }
    if shipment.status == Status::Delivered && !is_told {
        for event in &mut shipment.events {
            event.leg = 0;
        }
    }
}

/// Where it can be collected, if that has a name.
#[inline(never)]
pub(super) fn collect_at(place: Option<Place>, shipment: &mut Shipment) {
    shipment.pickup = place.filter(|place| !place.text.is_empty()).map(|place| Pickup { until: None, place: Some(place) });
}

/// Notes the number that a failure is about, which stands at a path; of failures the first is kept.
#[inline(never)]
pub(super) fn unknown(item: Document<'_>, number: &str, failure: Failure, outcome: &mut Result<(), Failure>, reply: &mut Reply) {
    reply.warn("not_found", item.code(number).unwrap_or_default());
    refuse(outcome, failure);
}

/// Keeps the first failure.
#[inline(never)]
pub(super) fn refuse(outcome: &mut Result<(), Failure>, failure: Failure) {
    if outcome.is_ok() {
        *outcome = Err(failure);
    }
}

/// A failure counts only where no parcel could be read.
#[inline(never)]
pub(super) fn settled(outcome: Result<(), Failure>, reply: &Reply) -> Result<(), Failure> {
    if reply.shipments.is_empty() { outcome } else { Ok(()) }
}

/// The failure that a status of HTTP tells, or else the words.
pub(super) fn failure(status: Option<i64>, message: String) -> Failure {
    let mut told = complaint::failure("", message);
    told.kind = match status {
        Some(401 | 403) => FailureKind::Unauthorized,
        Some(402) => FailureKind::Quota,
        Some(404) => FailureKind::NotFound,
        Some(429) => FailureKind::RateLimited,
        // A wrong request may be a wrong number.
        Some(400..500) if !matches!(told.kind, FailureKind::InvalidNumber | FailureKind::NotFound) => FailureKind::BadRequest,
        Some(500..600) => FailureKind::Server,
        None | Some(..400 | 600..) if any_word(&told.message.to_ascii_lowercase(), "api key|apikey|access key|access_key|credential") => {
            FailureKind::Unauthorized
        }
        _ => told.kind,
    };
    told
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
            (Some(400), "Invalid tracking number", FailureKind::InvalidNumber),
            (None, "Access key invalid or missing", FailureKind::Unauthorized),
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
