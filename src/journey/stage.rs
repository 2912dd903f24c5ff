//! Where on the way each event lies, and the stages that the parcel has reached.

use super::{FirstMile, Journey, Span};
use crate::shipment::{Country, Event, Scan, Stage, Status};

/// Members of the customs union of the EU, where no customs stand between (Council Regulation 952/2013, article 4),
/// two letters each.
const CUSTOMS_UNION: &str = "ATBEBGCYCZDEDKEEESFIFRGRHRHUIEITLTLULVMCMTNLPLPTROSESISK";

/// Whether a list of two-letter codes holds a country.
pub(crate) fn is_among(country: Option<Country>, list: &str) -> bool {
    country.is_some_and(|country| country.is_among(list))
}

/// Fills in from where and to where, and whether a border lies between: what the provider says, else what the scans
/// show, the origin from the first physical scan, the destination only once a scan of the last mile names its country.
pub(super) fn find_way(journey: &mut Journey) {
    let (mut last, mut is_back, mut is_abroad, mut is_elsewhere) = (None, false, false, false);
    let (is_origin_told, is_destination_told) = (journey.origin.is_some(), journey.destination.is_some());
    for event in &journey.events {
        is_back |= is_return(event);
        let country = event.country();
        if journey.origin.is_none() && is_physical(event.status) {
            is_elsewhere |= country.is_none() && event.place.is_some();
            journey.origin = country.filter(|_| !is_elsewhere || country != journey.destination);
        }
        if country.is_some() && !is_back && is_last_mile(event) {
            last = country;
        }
        is_abroad |= matches!(event.stage, Some(Stage::ExportCustoms | Stage::LineHaul | Stage::ImportCustoms))
            || matches!(event.scan, Some(Scan::LeftCountry | Scan::ReachedCountry));
    }
    journey.destination = journey.destination.or(last);
    journey.origin_inferred = !is_origin_told && journey.origin.is_some();
    journey.destination_inferred = !is_destination_told && last.is_some();
    let (origin, destination) = (journey.origin, journey.destination);
    if origin.is_some() {
        if destination.is_some() {
            is_abroad = origin != destination;
        } else {
            for event in &journey.events {
                is_abroad |= event.country().is_some() && event.country() != origin;
            }
        }
    }
    journey.crosses = is_abroad;
}

/// Whether a parcel on this way goes through a stage. A domestic one skips the middle.
pub(super) fn passes(journey: &Journey, stage: Stage) -> bool {
    match stage {
        Stage::ExportCustoms | Stage::ImportCustoms => {
            journey.crosses && !(is_among(journey.origin, CUSTOMS_UNION) && is_among(journey.destination, CUSTOMS_UNION))
        }
        Stage::LineHaul | Stage::Destination => journey.crosses,
        _ => true,
    }
}

const fn is_return(event: &Event) -> bool {
    matches!(event.status, Status::Returning | Status::Returned)
}

/// A scan of the parcel itself, not of its data.
pub(super) const fn is_physical(status: Status) -> bool {
    !matches!(status, Status::Pending | Status::Announced | Status::Cancelled | Status::Expired)
}

fn is_last_mile(event: &Event) -> bool {
    matches!(event.status, Status::OutForDelivery | Status::AttemptFailed | Status::ReadyForPickup | Status::Delivered)
        || matches!(event.stage, Some(Stage::Destination | Stage::LastMile))
}

/// Fills in the stage of each event that has none.
pub(super) fn fill(journey: &mut Journey) {
    let (origin, destination, crosses) = (journey.origin, journey.destination, journey.crosses);
    let mut reached = Stage::Ordered;
    let mut is_back = false;
    for event in &mut journey.events {
        is_back |= is_return(event);
        let stage = event.stage.unwrap_or_else(|| guess(event, (origin, destination), crosses, reached, is_back));
        if stage != Stage::Destination {
            event.stage = Some(stage);
        }
        reached = if is_back { stage } else { reached.max(stage) };
        if event.scan == Some(Scan::CustomsCleared) && !is_back {
            reached = reached.max(if stage == Stage::ExportCustoms { Stage::LineHaul } else { Stage::Destination });
        }
    }
    // What is still open was guessed to be in the destination country; where customs follow, that was still the
    // line-haul's arrival.
    let mut arrival = Stage::Destination;
    for event in journey.events.iter_mut().rev() {
        if event.stage == Some(Stage::ImportCustoms) {
            arrival = Stage::LineHaul;
        }
        event.stage = event.stage.or(Some(arrival));
    }
}

/// The stage of an event without a code for it: from its status, else from what was done, else from its country.
fn guess(event: &Event, (origin, destination): (Option<Country>, Option<Country>), crosses: bool, reached: Stage, is_back: bool) -> Stage {
    let country = event.country();
    let is_home = country.is_some() && country == origin;
    let stage = match (event.status, event.scan) {
        (Status::Pending, _) => Stage::Ordered,
        (Status::Announced, _) => Stage::Announced,
        (Status::Delivered, _) if !is_back => Stage::Delivered,
        (Status::OutForDelivery | Status::AttemptFailed | Status::ReadyForPickup, _) | (_, Some(Scan::AtDeliveryOffice)) => Stage::LastMile,
        (Status::Customs, _) | (_, Some(Scan::CustomsStarted | Scan::CustomsCleared)) => {
            // Reports that name no country mean the customs that hold parcels up: those of the destination.
            if is_home && crosses && reached < Stage::LineHaul { Stage::ExportCustoms } else { Stage::ImportCustoms }
        }
        (_, Some(Scan::LeftCountry)) => Stage::LineHaul,
        (_, Some(Scan::ReachedCountry)) => Stage::Destination,
        (Status::PickedUp, _) => Stage::FirstMile,
        (Status::Cancelled | Status::Expired, _) => reached,
        _ if country.is_none() => reached.max(Stage::Origin),
        _ if !crosses || is_home => Stage::Origin,
        _ if country == destination => Stage::Destination,
        _ => Stage::LineHaul,
    };
    // Late paper does not move the parcel, and customs may follow on the arrival in the country.
    let stands = matches!(event.status, Status::Pending | Status::Announced | Status::Delivered | Status::Customs);
    if stands && !is_back { stage } else { stage.max(if is_back { stage } else { reached }).min(Stage::LastMile) }
}

/// Finds the stages that the parcel has reached, with those between that no scan shows.
pub(super) fn spans(journey: &mut Journey) {
    let mut spans: Vec<Span> = Vec::new();
    for stage in Stage::ALL {
        let mut inferred = stage > Stage::Ordered && stage < journey.stage && passes(journey, stage);
        let is_inferred_first = stage == Stage::FirstMile && journey.first_mile == FirstMile::Inferred;
        let (mut is_scanned, mut start) = (false, None);
        for event in &journey.events {
            if is_return(event) {
                break;
            }
            let is_here = event.stage == Some(stage);
            if is_here || is_inferred_first && !is_scanned && is_physical(event.status) {
                is_scanned = true;
                inferred = !is_here;
                start = event.time;
            }
            if is_here {
                break;
            }
        }
        if inferred || is_scanned {
            spans.push(Span { stage, start, end: None, inferred });
        }
    }
    let mut end = None;
    for span in spans.iter_mut().rev() {
        span.end = end;
        end = span.start.or(end);
    }
    journey.stages = spans;
}

/// The stage of the parcel now.
pub(super) fn current(journey: &Journey) -> Stage {
    let scanned = journey.deciding().and_then(|event| event.stage);
    // What customs has released is on its way again, though its last scan is theirs.
    if journey.deciding().is_some_and(|event| event.scan == Some(Scan::CustomsCleared))
        && matches!(journey.status, Status::InTransit | Status::Customs)
    {
        return if scanned == Some(Stage::ExportCustoms) { Stage::LineHaul } else { Stage::Destination };
    }
    match journey.status {
        Status::Delivered => Stage::Delivered,
        Status::OutForDelivery | Status::AttemptFailed | Status::ReadyForPickup => Stage::LastMile,
        Status::Pending => Stage::Ordered,
        Status::Announced => Stage::Announced,
        Status::PickedUp => scanned.unwrap_or_default().max(Stage::FirstMile),
        Status::Customs if scanned == Some(Stage::ExportCustoms) => Stage::ExportCustoms,
        Status::Customs => Stage::ImportCustoms,
        Status::InTransit | Status::Exception | Status::Returning | Status::Returned => {
            scanned.filter(|stage| *stage > Stage::Announced).unwrap_or(Stage::Origin).min(Stage::LastMile)
        }
        Status::Cancelled | Status::Expired => scanned.unwrap_or(Stage::Announced).min(Stage::LastMile),
    }
}
