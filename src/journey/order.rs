//! The honest order of events.
//!
//! Two moments can be compared, and so can two printed clocks of one country. Clocks of different countries, or of
//! different kinds, only when they lie more than 14 hours apart; nearer than that the provider's own order stands.
//! That order is not transitive, so this is an insertion and not a sort with a comparator.

use super::rules::HOUR;
use super::stage::is_physical;
use crate::shipment::{Event, Stamp};
use std::cmp::Ordering;

/// Clocks on Earth differ by up to this much in practice.
const TOLERANCE: i64 = 14 * HOUR;

/// The events oldest first; where times do not tell, in the order given.
pub(super) fn sort(events: &[Event]) -> Vec<Event> {
    let mut sorted: Vec<&Event> = Vec::with_capacity(events.len());
    for event in events {
        let mut place = sorted.len();
        for (index, other) in sorted.iter().enumerate().rev() {
            match compare(event, other) {
                Ordering::Less => place = index,
                Ordering::Greater => break,
                Ordering::Equal => {}
            }
        }
        sorted.insert(place, event);
    }
    sorted.into_iter().cloned().collect()
}

/// `Equal` when the times are the same or do not tell.
fn compare(one: &Event, other: &Event) -> Ordering {
    let (Some(first), Some(second)) = (one.time, other.time) else { return Ordering::Equal };
    if let (Some(first), Some(second)) = (first.instant(), second.instant()) {
        return first.cmp(&second);
    }
    if one.country() == other.country() {
        if let (Some(first), Some(second)) = (first.printed(), second.printed()) {
            return first.cmp(&second);
        }
        if !is_bare(first) && !is_bare(second) {
            return first.day().cmp(&second.day());
        }
    }
    let gap = first.assumed().0 - second.assumed().0;
    // Between legs no order was given, and the paper of the next one is made long before the hand-over.
    let paper = one.leg != other.leg && !(is_physical(one.status) && is_physical(other.status));
    if gap.abs() > TOLERANCE || paper { gap.cmp(&0) } else { Ordering::Equal }
}

/// A moment without a clock of its place has no day of its place either.
fn is_bare(stamp: Stamp) -> bool {
    matches!(stamp, Stamp::At { offset: None, .. })
}
