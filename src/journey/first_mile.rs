//! The first mile: has the carrier got the parcel, and if not, by when should it.

use super::rules::{HOUR, Rules};
use super::stage::{Way, is_among, is_physical};
use super::{FirstMile, Journey};
use crate::shipment::{Instant, Scan, Stage, Stamp, Status};

/// The state to display, and until when the first scan is due while the parcel is only announced.
pub(super) fn state(journey: &Journey, way: Way, now: Instant, rules: &Rules) -> (FirstMile, Option<Instant>) {
    let mut first = None;
    for event in &journey.events {
        if event.status == Status::PickedUp || event.scan == Some(Scan::Accepted) {
            return (FirstMile::PickedUp, None);
        }
        if first.is_none() && is_physical(event.status) {
            first = Some(event);
        }
    }
    if journey.status == Status::PickedUp {
        return (FirstMile::PickedUp, None);
    }
    if let Some(first) = first {
        // In countries with several tiers of hubs the first physical scan is often booked as a transit scan.
        let at_home = match (first.country(), way.origin) {
            (Some(country), Some(origin)) => country == origin && first.leg == 0,
            _ => true,
        };
        let early = first.stage <= Some(Stage::ExportCustoms);
        return (if at_home && early { FirstMile::Inferred } else { FirstMile::NotReported }, None);
    }
    if !matches!(journey.status, Status::Pending | Status::Announced | Status::Cancelled | Status::Expired) {
        return (FirstMile::NotReported, None);
    }
    // The clock runs from the payment; the first line of the list is the nearest to it that a provider tells.
    let Some(start) = journey.events.iter().find_map(|event| event.time).map(Stamp::assumed) else { return (FirstMile::Waiting, None) };
    let hours = if way.origin.is_some() && way.origin == way.destination {
        rules.first_scan_near
    } else if is_among(way.origin, "CN") {
        rules.first_scan_mainland
    } else {
        rules.first_scan_far
    };
    let due = Instant(start.0 + hours * HOUR);
    (if now > due { FirstMile::Overdue } else { FirstMile::Waiting }, Some(due))
}
