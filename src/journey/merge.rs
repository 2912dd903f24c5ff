//! Two legs often report the same scan: it is shown once.

use super::rules::HOUR;
use crate::shipment::{Event, Stamp, Status};

/// How many earlier scans are looked at for a twin; carriers log the same minute a few times at most.
const LOOK_BACK: usize = 8;

/// Drops each scan that another leg reports too. What stays is the later leg's, with the place of the dropped one
/// where it has none.
pub(super) fn twins(events: Vec<Event>) -> Vec<Event> {
    if events.iter().all(|event| event.leg == 0) {
        return events;
    }
    let mut kept: Vec<Event> = Vec::with_capacity(events.len());
    for event in events {
        match kept.iter_mut().rev().take(LOOK_BACK).find(|other| alike(other, &event)) {
            Some(twin) => absorb(twin, event),
            None => kept.push(event),
        }
    }
    kept
}

fn absorb(kept: &mut Event, twin: Event) {
    let (mut better, lesser) = if twin.leg > kept.leg { (twin, kept.clone()) } else { (kept.clone(), twin) };
    better.place = better.place.or(lesser.place);
    better.scan = better.scan.or(lesser.scan);
    better.stage = better.stage.or(lesser.stage);
    better.reason = better.reason.or(lesser.reason);
    *kept = better;
}

fn alike(one: &Event, other: &Event) -> bool {
    if one.leg == other.leg || !same_minute(one.time, other.time) {
        return false;
    }
    if one.text.trim().eq_ignore_ascii_case(other.text.trim()) && one.status == other.status {
        return true;
    }
    let elsewhere = matches!((one.country(), other.country()), (Some(one), Some(other)) if one != other);
    let same_deed = match (one.scan, other.scan) {
        (Some(one), Some(other)) => one == other,
        // "In transit" is said of everything: without a code it is not known to be the same scan.
        _ => one.status != Status::InTransit,
    };
    !elsewhere && one.status == other.status && same_deed
}

fn same_minute(one: Option<Stamp>, other: Option<Stamp>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return false };
    let gap = match (one.instant(), other.instant(), one.printed(), other.printed()) {
        (Some(one), Some(other), ..) => one.0 - other.0,
        (.., Some(one), Some(other)) => one.0 - other.0,
        _ => HOUR,
    };
    gap.abs() < 60
}
