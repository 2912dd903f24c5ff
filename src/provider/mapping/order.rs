//! Which way round a provider lists its scans.

use crate::shipment::Event;

/// Turns a list round when its first time lies after its last. No more is put in order here: `journey` weighs the
/// times against each other.
pub(in crate::provider) fn oldest_first(events: &mut [Event]) {
    let (mut first, mut last) = (None, None);
    for event in &*events {
        if let Some(time) = event.time {
            let moment = time.assumed();
            first = first.or(Some(moment));
            last = Some(moment);
        }
    }
    if first > last {
        events.reverse();
    }
}
