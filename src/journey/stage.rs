//! Where on the way each event lies, and the stages that the parcel has reached.

use super::{FirstMile, Journey, Span};
use crate::shipment::{Country, Event, Scan, Stage, Status};

/// Members of the customs union of the EU, where no customs stand between (Council Regulation 952/2013, article 4),
/// two letters each.
const CUSTOMS_UNION: &str = "ATBEBGCYCZDEDKEEESFIFRGRHRHUIEITLTLULVMCMTNLPLPTROSESISK";

/// Whether a list of two-letter codes holds a country.
pub(crate) fn is_among(country: Option<Country>, list: &str) -> bool {
    country.is_some_and(|country| list.as_bytes().chunks(2).any(|code| code == country.code().as_bytes()))
}

/// From where and to where, and whether a border lies between.
#[derive(Clone, Copy)]
pub(super) struct Way {
    pub(super) origin: Option<Country>,
    pub(super) destination: Option<Country>,
    pub(super) crosses: bool,
}

impl Way {
    /// What the provider says, else what the scans show: the origin from the first physical scan, the destination
    /// only once a scan of the last mile names its country.
    pub(super) fn of(origin: Option<Country>, destination: Option<Country>, events: &[Event]) -> Self {
        let (mut first, mut last, mut is_back) = (origin, None, false);
        for event in events {
            is_back |= matches!(event.status, Status::Returning | Status::Returned);
            let country = event.country();
            if first.is_none() && is_physical(event.status) {
                first = country;
            }
            if country.is_some() && !is_back && is_last_mile(event) {
                last = country;
            }
        }
        let (origin, destination) = (first, destination.or(last));
        let crosses = if origin.is_some() && destination.is_some() {
            origin != destination
        } else {
            events.iter().any(|event| is_abroad(event) || origin.is_some() && event.country().is_some() && event.country() != origin)
        };
        Self { origin, destination, crosses }
    }

    /// Whether a parcel on this way goes through a stage. A domestic one skips the middle.
    pub(super) fn passes(self, stage: Stage) -> bool {
        match stage {
            Stage::ExportCustoms | Stage::ImportCustoms => {
                self.crosses && !(is_among(self.origin, CUSTOMS_UNION) && is_among(self.destination, CUSTOMS_UNION))
            }
            Stage::LineHaul | Stage::Destination => self.crosses,
            _ => true,
        }
    }
}

/// A scan of the parcel itself, not of its data.
pub(super) const fn is_physical(status: Status) -> bool {
    !matches!(status, Status::Pending | Status::Announced | Status::Cancelled | Status::Expired)
}

fn is_last_mile(event: &Event) -> bool {
    matches!(event.status, Status::OutForDelivery | Status::AttemptFailed | Status::ReadyForPickup | Status::Delivered)
        || matches!(event.stage, Some(Stage::Destination | Stage::LastMile))
}

fn is_abroad(event: &Event) -> bool {
    matches!(event.stage, Some(Stage::ExportCustoms | Stage::LineHaul | Stage::ImportCustoms))
        || matches!(event.scan, Some(Scan::LeftCountry | Scan::ReachedCountry))
}

/// Fills in the stage of each event that has none.
pub(super) fn fill(events: &mut [Event], way: Way) {
    let mut reached = Stage::Ordered;
    let mut back = false;
    let mut guessed = Vec::new();
    for (index, event) in events.iter_mut().enumerate() {
        back |= matches!(event.status, Status::Returning | Status::Returned);
        let stage = match event.stage {
            Some(stage) => stage,
            None => {
                let stage = guess(event, way, reached, back);
                guessed.push((index, stage));
                stage
            }
        };
        event.stage = Some(stage);
        reached = if back { stage } else { reached.max(stage) };
        if event.scan == Some(Scan::CustomsCleared) && !back {
            reached = reached.max(if stage == Stage::ExportCustoms { Stage::LineHaul } else { Stage::Destination });
        }
    }
    // A scan in the destination country that customs follow on was still the line-haul's arrival.
    let Some(customs) = events.iter().rposition(|event| event.stage == Some(Stage::ImportCustoms)) else { return };
    for (index, stage) in guessed {
        if index < customs
            && stage == Stage::Destination
            && let Some(event) = events.get_mut(index)
        {
            event.stage = Some(Stage::LineHaul);
        }
    }
}

/// The stage of an event without a code for it: from its status, else from what was done, else from its country.
fn guess(event: &Event, way: Way, reached: Stage, back: bool) -> Stage {
    let country = event.country();
    let is_home = country.is_some() && country == way.origin;
    let stage = match (event.status, event.scan) {
        (Status::Pending, _) => Stage::Ordered,
        (Status::Announced, _) => Stage::Announced,
        (Status::Delivered, _) => Stage::Delivered,
        (Status::OutForDelivery | Status::AttemptFailed | Status::ReadyForPickup, _) | (_, Some(Scan::AtDeliveryOffice)) => Stage::LastMile,
        (Status::Customs, _) | (_, Some(Scan::CustomsStarted | Scan::CustomsCleared)) => {
            // Reports that name no country mean the customs that hold parcels up: those of the destination.
            if is_home && way.crosses && reached < Stage::LineHaul { Stage::ExportCustoms } else { Stage::ImportCustoms }
        }
        (_, Some(Scan::LeftCountry)) => Stage::LineHaul,
        (_, Some(Scan::ReachedCountry)) => Stage::Destination,
        (Status::PickedUp, _) => Stage::FirstMile,
        (Status::Cancelled | Status::Expired, _) => reached,
        _ => match country {
            Some(_) if !way.crosses || is_home => Stage::Origin,
            Some(_) if country == way.destination => Stage::Destination,
            Some(_) => Stage::LineHaul,
            None => reached.max(Stage::Origin),
        },
    };
    match event.status {
        _ if back => stage.min(Stage::LastMile),
        // Late paper does not move the parcel, and customs may follow on the arrival in the country.
        Status::Pending | Status::Announced | Status::Delivered | Status::Customs => stage,
        _ => stage.max(reached).min(Stage::LastMile),
    }
}

/// The stages that the parcel has reached, with those between that no scan shows.
pub(super) fn spans(events: &[Event], way: Way, now: Stage, first_mile: FirstMile) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for stage in Stage::ALL {
        let mut inferred = stage > Stage::Ordered && stage < now && way.passes(stage);
        let mut start = None;
        for event in events {
            if matches!(event.status, Status::Returning | Status::Returned) {
                break;
            }
            if event.stage == Some(stage) {
                inferred = false;
                start = Some(event.time);
                break;
            }
            if stage == Stage::FirstMile && first_mile == FirstMile::Inferred && start.is_none() && is_physical(event.status) {
                inferred = true;
                start = Some(event.time);
            }
        }
        if inferred || start.is_some() {
            spans.push(Span { stage, start: start.flatten(), end: None, inferred });
        }
    }
    let mut end = None;
    for span in spans.iter_mut().rev() {
        span.end = end;
        end = span.start.or(end);
    }
    spans
}

/// The stage of the parcel now.
pub(super) fn current(journey: &Journey) -> Stage {
    let scanned = journey.now.and_then(|index| journey.events.get(index)).and_then(|event| event.stage);
    match journey.status {
        Status::Delivered => Stage::Delivered,
        Status::OutForDelivery | Status::AttemptFailed | Status::ReadyForPickup => Stage::LastMile,
        Status::Pending => Stage::Ordered,
        Status::Announced => Stage::Announced,
        Status::PickedUp => scanned.unwrap_or_default().max(Stage::FirstMile),
        Status::Customs => match scanned {
            Some(Stage::ExportCustoms) => Stage::ExportCustoms,
            _ => Stage::ImportCustoms,
        },
        Status::InTransit | Status::Exception | Status::Returning | Status::Returned => {
            scanned.filter(|stage| *stage > Stage::Announced).unwrap_or(Stage::Origin).min(Stage::LastMile)
        }
        Status::Cancelled | Status::Expired => scanned.unwrap_or(Stage::Announced).min(Stage::LastMile),
    }
}
