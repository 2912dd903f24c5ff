//! Which event decides, and whether the provider's own status holds against it.

use super::rules::{HOUR, Rules};
use crate::shipment::{Country, Event, Instant, Scan, Shipment, Status};

/// What was decided.
pub(super) struct Decision {
    /// The status now.
    pub(super) status: Status,
    /// The event that says so, or else the last one that is not in the future.
    pub(super) index: Option<usize>,
}

/// Claims that [`correct`] has taken back.
#[derive(Clone, Copy, Default)]
pub(super) struct Revoked {
    delivered: bool,
    ready: bool,
}

/// Two legs that say "delivered" within this time mean the same delivery.
const SAME_DELIVERY: i64 = 2 * HOUR;

/// Rewrites what an event may not say: a station that signed has the parcel ready for pick-up, and after hand-over
/// only the last leg says "delivered" or "ready for pick-up"; from an earlier one that is the hand-over itself.
pub(super) fn correct(events: &mut [Event]) -> Revoked {
    let mut revoked = Revoked::default();
    let mut last_leg = 0;
    for event in events.iter() {
        if event.status != Status::Pending {
            last_leg = last_leg.max(event.leg);
        }
    }
    // When the last leg says so first; never, where it does not.
    let (mut delivered, mut ready) = (i64::MAX, i64::MAX);
    for event in events.iter() {
        let first = match event.status {
            Status::Delivered => &mut delivered,
            Status::ReadyForPickup => &mut ready,
            _ => continue,
        };
        if event.leg == last_leg
            && let Some(time) = event.time
        {
            *first = time.assumed().0.min(*first);
        }
    }
    for event in events {
        if event.scan == Some(Scan::StationSigned) && event.status == Status::Delivered {
            event.status = Status::ReadyForPickup;
            revoked.delivered = true;
        }
        let (first, taken) = match event.status {
            Status::Delivered => (delivered, &mut revoked.delivered),
            Status::ReadyForPickup => (ready, &mut revoked.ready),
            _ => continue,
        };
        let backed = event.time.is_some_and(|time| time.assumed().0 >= first - SAME_DELIVERY);
        if event.scan == Some(Scan::HandedOver) || event.leg < last_leg && !backed {
            *taken = true;
            event.status = Status::InTransit;
            event.scan = Some(Scan::HandedOver);
        }
    }
    revoked
}

/// Weighs the events against each other, then the provider's status against them.
pub(super) fn decide(
    shipment: &Shipment,
    events: &[Event],
    revoked: Revoked,
    way: (Option<Country>, Option<Country>),
    now: Instant,
    rules: &Rules,
) -> Decision {
    let mut best: Option<(usize, Status)> = None;
    let mut last = None;
    let mut was_delivered = false;
    for (index, event) in events.iter().enumerate() {
        if is_future(event, now, rules) {
            continue;
        }
        last = Some(index);
        let mut status = event.status;
        if let Some((_, before)) = best {
            if before == Status::Returning && status == Status::Delivered && came_home(event, way) {
                status = Status::Returned;
            }
            if !overrules(status, before) {
                continue;
            }
        }
        was_delivered |= status == Status::Delivered;
        best = Some((index, status));
    }
    let Some((index, status)) = best else { return Decision { status: shipment.status, index: None } };
    let taken_back = match shipment.status {
        Status::Delivered => revoked.delivered || was_delivered && matches!(status, Status::Returning | Status::Returned),
        Status::ReadyForPickup => revoked.ready,
        _ => false,
    };
    if taken_back || !provider_wins(shipment.status, status) {
        return Decision { status, index: Some(index) };
    }
    let said_so = |&index: &usize| events.get(index).is_some_and(|event| event.status == shipment.status && !is_future(event, now, rules));
    Decision { status: shipment.status, index: (0..events.len()).rev().find(said_so).or(last) }
}

/// A scan that lies too far ahead of now to be believed.
pub(super) fn is_future(event: &Event, now: Instant, rules: &Rules) -> bool {
    let hours = if event.time.is_some_and(|time| time.instant().is_some()) { rules.ahead } else { rules.ahead_local };
    event.time.is_some_and(|time| time.assumed().0 > now.0 + hours * HOUR)
}

/// A parcel on its way back that is delivered in the country it came from is back with the seller.
fn came_home(event: &Event, (origin, destination): (Option<Country>, Option<Country>)) -> bool {
    origin != destination && event.country().is_some() && event.country() == origin
}

/// Whether a later event decides instead of an earlier one. A terminal status holds against noise, not against a
/// real correction; backfilled announcements never undo a scan.
fn overrules(later: Status, earlier: Status) -> bool {
    use Status::{Announced, Cancelled, Customs, Delivered, Expired, InTransit, Pending, PickedUp, Returned, Returning};
    match (earlier, later) {
        (Pending, _) => true,
        (_, Pending) => false,
        (Announced, _) => true,
        (_, Announced) => false,
        (Delivered, _) => matches!(later, Returning | Returned),
        (Returned, _) => false,
        (Returning, _) => !matches!(later, PickedUp | InTransit | Customs),
        (Cancelled | Expired, _) => true,
        _ => true,
    }
}

/// Whether the provider's status for the whole parcel holds against the one its events add up to.
///
/// A general "in transit" never hides a finer event; a finer status of the provider holds against general events; a
/// terminal event holds against everything but a return.
fn provider_wins(provider: Status, events: Status) -> bool {
    use Status::{Announced, Delivered, Expired, InTransit, Pending, PickedUp, Returned, Returning};
    match (provider, events) {
        (Pending, _) => false,
        (_, Pending) => true,
        _ if provider == events => false,
        (Returning | Returned, Delivered) => true,
        (_, Delivered | Returned) => false,
        (Delivered | Returned | Expired, _) => true,
        (_, Announced) => true,
        (Announced, _) => false,
        (InTransit | PickedUp, _) => false,
        _ => true,
    }
}
