//! From the facts to the journey, step by step.

use super::{Journey, Rules, first_mile, merge, order, problems, stage, terminal};
use crate::shipment::{Instant, Reason, Shipment, Status};

/// What follows from a shipment at a moment, by the default rules.
///
/// ```
/// use parcelight::journey::derive;
/// use parcelight::shipment::{Event, Instant, Shipment, Stamp, Status};
/// let scan = |hour: i64, status| Event { time: Some(Stamp::moment(Instant(hour * 3600))), status, ..Event::default() };
/// let events = vec![scan(8, Status::InTransit), scan(10, Status::Delivered), scan(11, Status::OutForDelivery)];
/// let journey = derive(Shipment { events, ..Shipment::default() }, Instant(12 * 3600));
/// assert_eq!((journey.status, journey.now), (Status::Delivered, Some(1)), "delivered holds against later noise");
/// ```
pub fn derive(shipment: Shipment, now: Instant) -> Journey {
    derive_by(shipment, now, &Rules::DEFAULT)
}

/// What follows from a shipment at a moment, by a merchant's own rules.
pub fn derive_by(shipment: Shipment, now: Instant, rules: &Rules) -> Journey {
    let mut journey = Journey {
        carrier: shipment.carrier,
        replaces: shipment.replaces.filter(|replaced| *replaced != shipment.number),
        last_mile: shipment.last_mile,
        // The provider's, until `decide` has weighed it.
        status: shipment.status,
        origin: shipment.origin,
        destination: shipment.destination,
        events: shipment.events,
        promise: shipment.promise,
        pickup: shipment.pickup,
        number: shipment.number,
        ..Journey::default()
    };
    order::sort(&mut journey.events);
    merge::twins(&mut journey.events);
    let revoked = terminal::correct(&mut journey.events);
    stage::find_way(&mut journey);
    stage::fill(&mut journey);
    let last = terminal::decide(&mut journey, revoked, now, rules);
    journey.reason = reason(&journey, shipment.reason.filter(|_| shipment.status == journey.status));
    journey.stage = stage::current(&journey);
    first_mile::find(&mut journey, shipment.ordered, now, rules);
    stage::spans(&mut journey);
    let silent = last.map(|time| now.0 - time.assumed().0);
    if problems::is_over(&journey, now, silent, rules) {
        journey.status = Status::Expired;
        journey.reason = None;
    }
    problems::find(&mut journey, now, last, rules);
    journey
}

/// Why, from whoever decided; `unknown` when something is wrong and nobody said what.
fn reason(journey: &Journey, provider: Option<Reason>) -> Option<Reason> {
    let event = journey.deciding().filter(|event| event.status == journey.status).and_then(|event| event.reason);
    let wrong = matches!(journey.status, Status::Exception | Status::AttemptFailed | Status::Returning | Status::Returned);
    event.or(provider).or(wrong.then_some(Reason::Unknown))
}
