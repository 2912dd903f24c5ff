//! A small language for parcels: scans at hours after the start of a story.

use parcelight::journey::{Journey, ProblemKind, Severity};
use parcelight::shipment::{Country, Day, Event, Instant, LocalClock, Place, Promise, Promiser, Reason, Scan, Shipment, Stamp, Status};

/// Tuesday 2026-12-01, 00:00 UTC: hour 0 of every story.
pub(crate) fn start() -> Day {
    Day::new(2026, 12, 1).unwrap()
}

/// The moment so many hours into the story.
pub(crate) fn at(hours: i64) -> Instant {
    Instant(i64::from(start().since_epoch()) * 86_400 + hours * 3_600)
}

pub(crate) fn country(code: &str) -> Country {
    Country::from_alpha2(code).unwrap()
}

/// A scan with a known moment.
pub(crate) fn scan(hours: i64, status: Status) -> Event {
    Event { time: Some(Stamp::moment(at(hours))), status, ..Event::default() }
}

/// A scan of which only the printed clock is known.
pub(crate) fn printed(hours: i64, status: Status) -> Event {
    Event { time: Some(Stamp::clock(LocalClock(at(hours).0))), status, ..Event::default() }
}

pub(crate) trait Tell {
    fn told(self, text: &str) -> Self;
    fn in_country(self, code: &str) -> Self;
    fn by(self, scan: Scan) -> Self;
    fn why(self, reason: Reason) -> Self;
    fn leg(self, leg: u8) -> Self;
}

impl Tell for Event {
    fn told(self, text: &str) -> Self {
        Self { text: text.into(), ..self }
    }
    fn in_country(self, code: &str) -> Self {
        Self { place: Some(Place { country: Some(country(code)), ..Place::default() }), ..self }
    }
    fn by(self, scan: Scan) -> Self {
        Self { scan: Some(scan), ..self }
    }
    fn why(self, reason: Reason) -> Self {
        Self { reason: Some(reason), ..self }
    }
    fn leg(self, leg: u8) -> Self {
        Self { leg, ..self }
    }
}

/// A parcel whose provider says nothing but its scans.
pub(crate) fn parcel(events: Vec<Event>) -> Shipment {
    Shipment { number: "PL100200300".into(), events, ..Shipment::default() }
}

/// The same from one country to another.
pub(crate) fn sent(origin: &str, destination: &str, events: Vec<Event>) -> Shipment {
    Shipment { origin: Some(country(origin)), destination: Some(country(destination)), ..parcel(events) }
}

/// The journey of a story as of a moment.
pub(crate) fn derive(story: &Shipment, now: Instant) -> Journey {
    parcelight::journey::derive(story.clone(), now)
}

pub(crate) fn promise(day: i32) -> Option<Promise> {
    Some(Promise { from: None, to: start().plus(day), by: Promiser::Carrier })
}

/// The journey when only the scans up to that hour are known, as a page that is refreshed sees it.
pub(crate) fn replay(story: &Shipment, hours: i64) -> Journey {
    let events = story.events.iter().filter(|event| event.time.is_none_or(|time| time.assumed() <= at(hours)));
    derive(&Shipment { events: events.cloned().collect(), ..story.clone() }, at(hours))
}

pub(crate) fn kinds(journey: &Journey) -> Vec<ProblemKind> {
    journey.problems.iter().map(|problem| problem.kind).collect()
}

pub(crate) fn leading(journey: &Journey) -> Option<(ProblemKind, Severity)> {
    journey.problems.first().map(|problem| (problem.kind, problem.severity))
}
