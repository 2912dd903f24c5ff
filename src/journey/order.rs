//! The honest order of events.
//!
//! Two moments can be compared, and so can two printed clocks of one country. Clocks of different countries, or of
//! different kinds, only when they lie more than 14 hours apart; nearer than that the provider's own order stands.
//! That order is not transitive, so this is an insertion and not a sort with a comparator.

use super::rules::{DAY, HOUR};
use super::stage::is_physical;
use crate::shipment::Event;
use crate::shipment::time::apart;

/// Clocks on Earth differ by up to this much in practice.
const TOLERANCE: i64 = 14 * HOUR;

/// Puts the events oldest first; where times do not tell, in the order given.
pub(super) fn sort(events: &mut [Event]) {
    for index in 1..events.len() {
        let mut place = index;
        for earlier in (0..index).rev() {
            let (Some(event), Some(other)) = (events.get(index), events.get(earlier)) else { break };
            let gap = compare(event, other);
            if gap > 0 {
                break;
            }
            if gap < 0 {
                place = earlier;
            }
        }
        for later in (place..index).rev() {
            events.swap(later, later + 1);
        }
    }
}

/// Seconds from `other` to `one`; 0 when the times are the same or do not tell.
fn compare(one: &Event, other: &Event) -> i64 {
    let (Some(first), Some(second)) = (one.time, other.time) else { return 0 };
    let is_same_country = one.country() == other.country();
    if let Some(gap) = apart(first, second, is_same_country) {
        return gap;
    }
    // A moment without a clock of its place has no day of its place either.
    if is_same_country && !first.is_bare() && !second.is_bare() {
        return i64::from(first.day().days_after(second.day())) * DAY;
    }
    let gap = first.assumed().0 - second.assumed().0;
    // Between legs no order was given, and the paper of the next one is made long before the hand-over.
    let paper = one.leg != other.leg && !(is_physical(one.status) && is_physical(other.status));
    if gap.abs() > TOLERANCE || paper { gap } else { 0 }
}
