//! Which event decides, and whether the provider's own status holds against it.

use super::rules::HOUR;
use super::{Journey, Rules};
use crate::shipment::{Event, Instant, Scan, Stamp, Status};

/// Some statuses, a bit each.
type Statuses = u32;

const fn bit(status: Status) -> Statuses {
    1 << status as u32
}

/// Two legs that say "delivered" within this time mean the same delivery.
const SAME_DELIVERY: i64 = 2 * HOUR;

/// Rewrites what an event may not say: a station that signed has the parcel ready for pick-up, and after hand-over
/// only the last leg says "delivered" or "ready for pick-up"; from an earlier one that is the hand-over itself. The
/// claims that it has taken back.
pub(super) fn correct(events: &mut [Event]) -> Statuses {
    let mut last_leg = 0;
    for event in events.iter() {
        if event.status != Status::Pending {
            last_leg = last_leg.max(event.leg);
        }
    }
    let (delivered, ready) = (first(events, last_leg, Status::Delivered), first(events, last_leg, Status::ReadyForPickup));
    let mut revoked = 0;
    for event in events {
        if event.scan == Some(Scan::StationSigned) && event.status == Status::Delivered {
            event.status = Status::ReadyForPickup;
            revoked |= bit(Status::Delivered);
        }
        let first = match event.status {
            Status::Delivered => delivered,
            Status::ReadyForPickup => ready,
            _ => continue,
        };
        let backed = event.time.is_some_and(|time| time.assumed().0 >= first - SAME_DELIVERY);
        if event.scan == Some(Scan::HandedOver) || event.leg < last_leg && !backed {
            revoked |= bit(event.status);
            event.status = Status::InTransit;
            event.scan = Some(Scan::HandedOver);
        }
    }
    revoked
}

/// When a leg says so first; never, where it does not.
#[inline(never)]
fn first(events: &[Event], leg: u8, status: Status) -> i64 {
    let mut first = i64::MAX;
    for event in events {
        if event.leg == leg
            && event.status == status
            && let Some(time) = event.time
        {
            first = first.min(time.assumed().0);
        }
    }
    first
}

/// Weighs the events against each other, then the provider's status against them: fills in the status and the event
/// that says so, or else the last one that is not in the future. The time of the last scan that is not in the future.
pub(super) fn decide(journey: &mut Journey, mut revoked: Statuses, now: Instant, rules: &Rules) -> Option<Stamp> {
    let provider = journey.status;
    let (mut status, mut deciding) = (Status::Pending, None);
    let (mut last, mut last_time, mut said_so) = (None, None, None);
    let mut was_delivered = false;
    for (index, event) in journey.events.iter().enumerate() {
        if is_future(event, now, rules) {
            continue;
        }
        last = Some(index);
        last_time = event.time.or(last_time);
        if event.status == provider {
            said_so = last;
        }
        let mut said = event.status;
        if status == Status::Returning && said == Status::Delivered && came_home(event, journey) {
            said = Status::Returned;
        }
        // The old number was voided, not the parcel.
        let voided = status == Status::Cancelled && journey.replaces.is_some();
        if voided || bit(said) & noise(status) == 0 {
            was_delivered |= said == Status::Delivered;
            (status, deciding) = (said, last);
        }
    }
    if deciding.is_none() {
        return last_time;
    }
    if was_delivered && matches!(status, Status::Returning | Status::Returned) {
        revoked |= bit(Status::Delivered);
    }
    if status != provider && bit(provider) & revoked == 0 && bit(status) & weaker(provider) != 0 {
        journey.now = said_so.or(last);
    } else {
        (journey.status, journey.now) = (status, deciding);
    }
    last_time
}

/// A scan that lies too far ahead of now to be believed.
fn is_future(event: &Event, now: Instant, rules: &Rules) -> bool {
    let Some(time) = event.time else { return false };
    let hours = if time.instant().is_some() { rules.ahead } else { rules.ahead_local };
    time.assumed().0 > now.0 + hours * HOUR
}

/// A parcel on its way back that is delivered in the country it came from is back with the seller.
fn came_home(event: &Event, journey: &Journey) -> bool {
    journey.origin != journey.destination && event.country().is_some() && event.country() == journey.origin
}

const PAPER: Statuses = bit(Status::Pending) | bit(Status::Announced);

/// What a later event may say in vain. A terminal status holds against noise, not against a real correction; backfilled
/// announcements never undo a scan.
const fn noise(earlier: Status) -> Statuses {
    match earlier {
        Status::Pending => 0,
        Status::Announced => bit(Status::Pending),
        Status::Delivered => !(bit(Status::Returning) | bit(Status::Returned)),
        Status::Returned => !0,
        Status::Returning => PAPER | bit(Status::PickedUp) | bit(Status::InTransit) | bit(Status::Customs),
        _ => PAPER,
    }
}

/// Against what the provider's status for the whole parcel holds, when its events add up to that.
///
/// A general "in transit" never hides a finer event; a finer status of the provider holds against general events; a
/// terminal event holds against everything but a return.
const fn weaker(provider: Status) -> Statuses {
    match provider {
        Status::Pending => 0,
        Status::Announced => bit(Status::Pending),
        Status::InTransit | Status::PickedUp => PAPER,
        Status::Returning => !bit(Status::Returned),
        Status::Returned => !0,
        _ => !(bit(Status::Delivered) | bit(Status::Returned)),
    }
}
