//! The first mile: has the carrier got the parcel, and if not, by when should it.

use super::rules::HOUR;
use super::stage::{is_among, is_physical};
use super::{FirstMile, Journey, Rules};
use crate::shipment::{Instant, Scan, Stage, Stamp, Status};

/// Finds the state to display, and until when the first scan is due while the parcel is only announced.
pub(super) fn find(journey: &mut Journey, ordered: Option<Stamp>, now: Instant, rules: &Rules) {
    let mut start = ordered;
    let mut first = None;
    let mut is_picked_up = journey.status == Status::PickedUp;
    for event in &journey.events {
        is_picked_up |= event.status == Status::PickedUp || event.scan == Some(Scan::Accepted);
        start = start.or(event.time);
        if first.is_none() && is_physical(event.status) {
            first = Some(event);
        }
    }
    journey.first_mile = if is_picked_up {
        FirstMile::PickedUp
    } else if let Some(first) = first {
        // In countries with several tiers of hubs the first physical scan is often booked as a transit scan.
        let country = first.country();
        let at_home = country.is_none() || journey.origin.is_none() || country == journey.origin && first.leg == 0;
        let early = first.stage <= Some(Stage::ExportCustoms);
        if at_home && early { FirstMile::Inferred } else { FirstMile::NotReported }
    } else if is_physical(journey.status) {
        FirstMile::NotReported
    } else if let Some(start) = start.map(Stamp::assumed) {
        // The clock runs from the payment; where the shop does not tell it, the first line of the list is the nearest.
        let hours = if journey.origin.is_some() && journey.origin == journey.destination {
            rules.first_scan_near
        } else if is_among(journey.origin, "CN") {
            rules.first_scan_mainland
        } else {
            rules.first_scan_far
        };
        let due = Instant(start.0 + hours * HOUR);
        journey.first_scan_due = Some(due);
        if now > due { FirstMile::Overdue } else { FirstMile::Waiting }
    } else {
        FirstMile::Waiting
    };
}
