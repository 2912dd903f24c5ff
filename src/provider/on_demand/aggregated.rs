//! What the readers of aggregators share: an aggregator's code is coarse, and the carrier's words beside it are finer.

use crate::parts::{find as find_part, joined};
use crate::provider::Reply;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::phrases::classify;
use crate::provider::mapping::table::find;
use crate::shipment::{Event, Scan, Shipment, Stamp, Status};

/// No clock is further from Greenwich, in minutes; all differ by whole quarters of an hour.
const FURTHEST: i64 = 14 * 60;
const QUARTER: i64 = 15 * 60;

/// What a code means; one that is not known is warned of.
pub(super) fn coded(table: &'static str, code: Option<&str>, reply: &mut Reply) -> Option<Meaning> {
    let found = find(table, code?);
    if found.is_none() {
        reply.warn("unknown_status", code?);
    }
    found
}

/// Puts into a scan what its code means and its words add. Words that say nothing are warned of, where there is no code.
pub(super) fn tell(told: Option<Meaning>, event: &mut Event, reply: &mut Reply) {
    let said = classify(&event.text);
    let meaning = match (told, said) {
        (Some(told), Some(said)) => refine(told, said),
        (told, said) => told.or(said).unwrap_or_else(|| {
            if !event.text.is_empty() {
                reply.warn("unclear_text", "no code, and words that say nothing");
            }
            Meaning::new(Status::InTransit)
        }),
    };
    meaning.tell(event);
    // After it stands who.
    for words in ["signed for by", "signed by"] {
        if let Some(start) = event.text.to_ascii_lowercase().find(words) {
            event.text = event.text.get(..start + "signed".len()).unwrap_or_default().to_owned();
        }
    }
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

/// Takes the legs back where the provider says "delivered" and only an earlier leg reported it: then the later one is
/// no hand-over but a second view of the same way.
pub(super) fn settle(shipment: &mut Shipment) {
    let last = shipment.events.iter().map(|event| event.leg).max();
    let is_told = |event: &Event| Some(event.leg) == last && event.status == Status::Delivered;
    if shipment.status == Status::Delivered && !shipment.events.iter().any(is_told) {
        for event in &mut shipment.events {
            event.leg = 0;
        }
    }
}

/// Takes the name of whoever signed out of the words of the scans.
pub(super) fn hide(shipment: &mut Shipment, name: Option<&str>) {
    let Some(name) = name.map(str::to_ascii_lowercase).filter(|name| name.len() > 2) else { return };
    for event in &mut shipment.events {
        while let Some(end) = find_part(event.text.to_ascii_lowercase().as_bytes(), name.as_bytes()) {
            let before = event.text.get(..end - name.len()).unwrap_or_default().trim_end_matches([' ', ':', ',', '-']);
            event.text = joined(&[before, event.text.get(end..).unwrap_or_default()]);
        }
    }
}

/// A printed clock beside the same time in UTC: the clock with its offset. Where the two do not fit, the clock.
pub(super) fn beside(local: Option<Stamp>, utc: Option<Stamp>) -> Option<Stamp> {
    let (Some(clock), Some(moment)) = (local.and_then(Stamp::printed), utc.map(Stamp::assumed)) else { return local.or(utc) };
    let seconds = clock.0 - moment.0;
    let fits = local.and_then(Stamp::offset).is_none() && seconds % QUARTER == 0 && (seconds / 60).abs() <= FURTHEST;
    if fits { Some(Stamp::with_offset(clock, (seconds / 60) as i16)) } else { local }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::moment::stamp;

    #[test]
    fn a_clock_beside_its_moment() {
        for (local, utc, want) in [
            ("2026-02-26 01:50:28", "2026-02-25T18:50:28Z", "2026-02-26T01:50:28+07:00"),
            ("2026-02-26 01:50:28", "2026-02-25 18:50:28", "2026-02-26T01:50:28+07:00"),
            ("2026-02-26 01:50:28", "2026-02-25T18:41:00Z", "2026-02-26T01:50:28"),
            ("2026-02-26T01:50:28+08:00", "2026-02-25T18:50:28Z", "2026-02-26T01:50:28+08:00"),
            ("2026-02-26", "2026-02-25T18:50:28Z", "2026-02-26"),
            ("", "2026-02-25T18:50:28Z", "2026-02-25T18:50:28+00:00"),
            ("2026-02-26 01:50:28", "", "2026-02-26T01:50:28"),
        ] {
            assert_eq!(beside(stamp(local), stamp(utc)).map(|stamp| stamp.to_string()).as_deref(), Some(want), "{local} {utc}");
        }
    }

    #[test]
    fn words_refine_codes() {
        let told = |status, words| {
            let mut event = Event { text: String::from(words), ..Event::default() };
            tell(Some(Meaning::new(status)), &mut event, &mut Reply::default());
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
    fn a_name_goes() {
        let mut event = Event { text: String::from("Delivered - Signed for by: A. SECRETNAME"), ..Event::default() };
        tell(None, &mut event, &mut Reply::default());
        assert_eq!((event.status, event.text.as_str()), (Status::Delivered, "Delivered - Signed"));
        let event = Event { text: String::from("Delivered, left with A. SECRETNAME."), ..Event::default() };
        let mut shipment = Shipment { events: vec![event], ..Shipment::default() };
        hide(&mut shipment, Some("A. Secretname"));
        assert_eq!(shipment.events.first().map(|event| event.text.as_str()), Some("Delivered, left with."));
    }
}
