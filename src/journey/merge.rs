//! Two legs often report the same scan: it is shown once.

use crate::shipment::time::apart;
use crate::shipment::{Event, Status};

/// How many earlier scans are looked at for a twin; carriers log the same minute a few times at most.
const LOOK_BACK: usize = 8;

/// Drops each scan that another leg reports too. What stays is the later leg's, with the place of the dropped one
/// where it has none.
pub(super) fn twins(events: &mut Vec<Event>) {
    let mut kept = 0_usize;
    for index in 0..events.len() {
        let Some((before, rest)) = events.split_at_mut_checked(index) else { continue };
        let Some(event) = rest.first_mut() else { continue };
        let mut is_twin = false;
        for earlier in (kept.saturating_sub(LOOK_BACK)..kept).rev() {
            if let Some(other) = before.get_mut(earlier)
                && alike(other, event)
            {
                absorb(other, event);
                is_twin = true;
                break;
            }
        }
        if !is_twin {
            events.swap(kept, index);
            kept += 1;
        }
    }
    events.truncate(kept);
}

fn absorb(kept: &mut Event, twin: &mut Event) {
    if twin.leg > kept.leg {
        std::mem::swap(kept, twin);
    }
    if kept.place.is_none() {
        std::mem::swap(&mut kept.place, &mut twin.place);
    }
    kept.scan = kept.scan.or(twin.scan);
    kept.stage = kept.stage.or(twin.stage);
    kept.reason = kept.reason.or(twin.reason);
}

fn alike(one: &Event, other: &Event) -> bool {
    if one.leg == other.leg || one.status != other.status {
        return false;
    }
    let (Some(time), Some(other_time)) = (one.time, other.time) else { return false };
    if apart(time, other_time, true).is_none_or(|gap| gap.abs() >= 60) {
        return false;
    }
    let (country, other_country) = (one.country(), other.country());
    let elsewhere = country.is_some() && other_country.is_some() && country != other_country;
    let same_deed = match (one.scan, other.scan) {
        (Some(one), Some(other)) => one == other,
        // "In transit" is said of everything: without a code it is not known to be the same scan.
        _ => one.status != Status::InTransit,
    };
    !elsewhere && same_deed || one.text.eq_ignore_ascii_case(&other.text)
}
