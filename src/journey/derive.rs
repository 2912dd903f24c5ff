//! From the facts to the journey, step by step.

use super::rules::Rules;
use super::stage::{self, Way};
use super::{Journey, first_mile, merge, order, problems, terminal};
use crate::shipment::{Instant, Reason, Shipment, Status};

/// What follows from a shipment at a moment.
///
/// ```
/// use parcelight::journey::derive;
/// use parcelight::shipment::{Event, Instant, Shipment, Stamp, Status};
/// let scan = |hour: i64, status| Event { time: Some(Stamp::moment(Instant(hour * 3600))), status, ..Event::default() };
/// let events = vec![scan(8, Status::InTransit), scan(10, Status::Delivered), scan(11, Status::OutForDelivery)];
/// let journey = derive(&Shipment { events, ..Shipment::default() }, Instant(12 * 3600));
/// assert_eq!((journey.status, journey.now), (Status::Delivered, Some(1)), "delivered holds against later noise");
/// ```
pub fn derive(shipment: &Shipment, now: Instant) -> Journey {
    let rules = &Rules::DEFAULT;
    let mut events = merge::twins(order::sort(&shipment.events));
    let revoked = terminal::correct(&mut events);
    let way = Way::of(shipment.origin, shipment.destination, &events);
    stage::fill(&mut events, way);
    let decision = terminal::decide(shipment, &events, revoked, (way.origin, way.destination), now, rules);
    let mut journey = Journey {
        number: shipment.number.clone(),
        carrier: shipment.carrier.clone(),
        last_mile: shipment.last_mile.clone(),
        status: decision.status,
        origin: way.origin,
        destination: way.destination,
        crosses: way.crosses,
        events,
        now: decision.index,
        promise: shipment.promise,
        pickup: shipment.pickup.clone(),
        ..Journey::default()
    };
    journey.reason = reason(shipment, &journey);
    journey.stage = stage::current(&journey);
    (journey.first_mile, journey.first_scan_due) = first_mile::state(&journey, way, now, rules);
    journey.stages = stage::spans(&journey.events, way, journey.stage, journey.first_mile);
    if problems::is_over(&journey, now, rules) {
        journey.status = Status::Expired;
        journey.reason = None;
    }
    journey.problems = problems::find(&journey, now, rules);
    journey
}

/// Why, from whoever decided; `unknown` when something is wrong and nobody said what.
fn reason(shipment: &Shipment, journey: &Journey) -> Option<Reason> {
    let event = journey.deciding().filter(|event| event.status == journey.status).and_then(|event| event.reason);
    let said = if shipment.status == journey.status { event.or(shipment.reason) } else { event };
    let wrong = matches!(journey.status, Status::Exception | Status::AttemptFailed | Status::Returning | Status::Returned);
    if wrong { said.or(Some(Reason::Unknown)) } else { said }
}
