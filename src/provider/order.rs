//! Which way round a provider lists its scans.

use crate::shipment::{Event, Stamp};

/// Turns a list round when its first time lies after its last. No more is put in order here: `journey` weighs the
/// times against each other.
pub(super) fn oldest_first(events: &mut [Event]) {
    let mut times = events.iter().filter_map(|event| event.time.map(Stamp::assumed));
    let (first, last) = (times.next(), times.next_back());
    if first > last && last.is_some() {
        events.reverse();
    }
}
