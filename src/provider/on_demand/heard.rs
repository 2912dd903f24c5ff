//! What codes and words say together.

use super::words::low;
use crate::document::Document;
use crate::parts::{any_word, parts};
use crate::provider::Reply;
use crate::provider::mapping::location;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::phrases::classify;
use crate::provider::mapping::table::find;
use crate::shipment::{Event, Scan, Shipment, Status};

/// To whom a parcel goes that is returned.
const SENDER: &str = " to sender| to the sender| to shipper| to the shipper| to seller| to the seller|ao remetente|al remitente|an den absender|отправителю|寄件人签收";

/// To whom a parcel goes that is handed over.
const CARRIER: &str =
    "delivered to last mile|delivered to last-mile|delivered to local carrier|delivered to final mile|delivered to delivery partner";

/// What is said of a parcel when no more is said of it.
pub(super) const MOVING: Meaning = Meaning::new(Status::InTransit);

/// What a code means, where there is one and the table knows it.
#[inline(never)]
pub(super) fn known(table: &'static str, code: Option<&str>) -> Option<Meaning> {
    find(table, code?)
}

/// What the first code at these paths means that the table knows.
#[inline(never)]
pub(super) fn known_at(table: &'static str, node: Document<'_>, paths: &str) -> Option<Meaning> {
    for path in parts(paths, b'|') {
        let found = known(table, node.code(path));
        if found.is_some() {
            return found;
        }
    }
    None
}

/// What the first code at these paths means that the table knows; those before it are warned of.
#[inline(never)]
pub(super) fn coded_at(table: &'static str, node: Document<'_>, paths: &str, reply: &mut Reply) -> Option<Meaning> {
    for path in parts(paths, b'|') {
        let found = coded(table, node.code(path), reply);
        if found.is_some() {
            return found;
        }
    }
    None
}

/// What a code means; one that is not known is warned of.
#[inline(never)]
pub(super) fn coded(table: &'static str, code: Option<&str>, reply: &mut Reply) -> Option<Meaning> {
    let found = find(table, code?);
    if found.is_none() {
        reply.warn("unknown_status", code?);
    }
    found
}

/// What a name of the provider's own means, or else its words as words: the table holds those that they say otherwise. One that
/// says nothing is warned of.
#[inline(never)]
pub(super) fn named(table: &'static str, name: Option<&str>, reply: &mut Reply) -> Option<Meaning> {
    let found = find(table, name?).or_else(|| classify(name?));
    if found.is_none() {
        reply.warn("unknown_status", name?);
    }
    found
}

/// What a code means; where that is not known, the code is warned of, or the words without one.
#[inline(never)]
pub(super) fn by_code(table: &'static str, code: Option<&str>, event: &Event, reply: &mut Reply) -> Option<Meaning> {
    let found = known(table, code);
    if found.is_none() {
        reply.warn("unknown_status", code.unwrap_or(&event.text));
    }
    found
}

/// What a code means, but that what was delivered to the sender is returned, and to another carrier handed over.
#[inline(never)]
pub(super) fn to_whom(told: Meaning, words: &str) -> Meaning {
    let low = low(words);
    if told.status != Status::Delivered {
        told
    } else if any_word(&low, SENDER) {
        Meaning::new(Status::Returned)
    } else if any_word(&low, CARRIER) {
        Meaning { scan: Some(Scan::HandedOver), ..MOVING }
    } else {
        told
    }
}

/// Puts into a scan what is said of it; without anything it is on its way.
#[inline(never)]
pub(super) fn put(told: Option<Meaning>, event: &mut Event) {
    to_whom(told.unwrap_or(MOVING), &event.text).tell(event);
}

/// Puts into a scan what its code says, or else its words; where both say nothing, the code is warned of.
#[inline(never)]
pub(super) fn code_or_words(told: Option<Meaning>, code: Option<&str>, event: &mut Event, reply: &mut Reply) {
    let told = told.or_else(|| classify(&event.text));
    if told.is_none() {
        reply.warn("unknown_status", code.unwrap_or(&event.text));
    }
    put(told, event);
}

/// Puts into a scan what its code means, and why, where the words say so. What no table knows is warned of, and its
/// words are asked; they are asked as well where the code says no more than that the parcel is on its way.
#[inline(never)]
pub(super) fn tell(table: &'static str, code: Option<&str>, event: &mut Event, reply: &mut Reply) {
    let told = coded(table, code, reply);
    let said = classify(&event.text);
    if code.is_none() && said.is_none() {
        reply.warn("unclear_text", &event.text);
    }
    let mut meaning = told.filter(|told| *told != MOVING).or(said).unwrap_or(MOVING);
    meaning = to_whom(meaning, &event.text);
    if let Some(said) = said.filter(|said| said.status == meaning.status) {
        meaning.reason = meaning.reason.or(said.reason);
    }
    meaning.tell(event);
}

/// Reads the country of a scan's place out of its words, where it is not told.
#[inline(never)]
pub(super) fn locate(event: &mut Event, shipment: &Shipment) {
    if let Some(place) = &mut event.place {
        place.country = place.country.or_else(|| location::country(&place.text, [shipment.origin, shipment.destination]));
    }
}

/// A coarse code with the finer one beside it, which counts where the coarse one says "in transit", or why it is a problem.
#[inline(never)]
pub(super) fn finer(told: Meaning, fine: Option<Meaning>) -> Meaning {
    match (told.status, fine) {
        (Status::InTransit, Some(fine)) => fine,
        (Status::Exception, Some(fine)) if fine.status != Status::InTransit => fine,
        (Status::Exception, Some(fine)) => Meaning { reason: fine.reason, ..told },
        _ => told,
    }
}

/// Puts into a scan of an aggregator what its code means and its words add: the code is coarse, and the carrier's words
/// are finer. Words that say nothing are warned of, where there is no code.
#[inline(never)]
pub(super) fn tell_finer(told: Option<Meaning>, event: &mut Event, reply: &mut Reply) {
    // "Pending" is said of what the aggregator could not sort.
    let told = told.filter(|told| told.status != Status::Pending);
    let said = classify(&event.text);
    let meaning = match (told, said) {
        (Some(told), Some(said)) => refine(told, said),
        (told, said) => told.or(said).unwrap_or_else(|| {
            if !event.text.is_empty() {
                reply.warn("unclear_text", "no code, and words that say nothing");
            }
            MOVING
        }),
    };
    meaning.tell(event);
}

/// A code, made finer or corrected by the words. They decide where the code says "in transit", which is said of
/// everything, but never that the parcel is delivered.
fn refine(mut told: Meaning, said: Meaning) -> Meaning {
    match (told.status, said.status) {
        (Status::Delivered, Status::Returned | Status::Returning | Status::AttemptFailed | Status::Delivered) => said,
        (Status::Delivered, Status::InTransit) if said.scan == Some(Scan::HandedOver) => said,
        (Status::InTransit, Status::InTransit | Status::PickedUp | Status::Exception) => {
            if told.scan.is_none() || said.status == Status::PickedUp {
                told.scan = said.scan;
                told.stage = told.stage.or(said.stage);
            }
            told.reason = told.reason.or(said.reason);
            told
        }
        (
            Status::InTransit,
            Status::Customs
            | Status::OutForDelivery
            | Status::AttemptFailed
            | Status::ReadyForPickup
            | Status::Returning
            | Status::Returned,
        ) => said,
        (Status::Returning, Status::Returned) => said,
        (one, other) if one == other || other == Status::Exception => {
            told.reason = told.reason.or(said.reason);
            told
        }
        _ => told,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_refine_codes() {
        let told = |status, words| {
            let mut event = Event { text: String::from(words), ..Event::default() };
            tell_finer(Some(Meaning::new(status)), &mut event, &mut Reply::default());
            (event.status, event.scan)
        };
        assert_eq!(told(Status::InTransit, "Picked up"), (Status::InTransit, Some(Scan::Accepted)));
        assert_eq!(told(Status::InTransit, "Delivered"), (Status::InTransit, None), "no delivery on a guess");
        assert_eq!(told(Status::InTransit, "Out for delivery"), (Status::OutForDelivery, None));
        assert_eq!(told(Status::InTransit, "Import customs clearance completed"), (Status::Customs, Some(Scan::CustomsCleared)));
        assert_eq!(told(Status::Delivered, "Delivered to local carrier"), (Status::InTransit, Some(Scan::HandedOver)));
        assert_eq!(told(Status::Delivered, "Delivered, Parcel Locker"), (Status::Delivered, None));
        assert_eq!(told(Status::OutForDelivery, "Departed"), (Status::OutForDelivery, None));
    }

    #[test]
    fn what_the_sender_got_is_returned() {
        let told = |words: &str| to_whom(Meaning::new(Status::Delivered), words).status;
        assert_eq!(told("Delivered to the sender"), Status::Returned);
        assert_eq!(told("Entregue ao remetente"), Status::Returned);
        assert_eq!(told("Delivered. The sender was informed"), Status::Delivered);
        assert_eq!(told("Delivered to local carrier"), Status::InTransit);
    }
}
