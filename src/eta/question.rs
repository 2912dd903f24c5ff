//! What the module of forecasts is asked.

use super::Arrival;
use crate::journey::{Disruption, Journey, Rules};
use crate::shipment::{Country, Day, Instant, Promise, Stage, Stamp};

/// All that a forecast depends on, but for the carrier's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The day at the destination.
    pub today: Day,
    /// From where.
    pub origin: Option<Country>,
    /// To where.
    pub destination: Option<Country>,
    /// A border lies between.
    pub crosses: bool,
    /// Customs of the destination lie on the way.
    pub customs: bool,
    /// The day is known: it is on the courier's round, or the last promised day is here.
    pub named: bool,
    /// Where on the way it is.
    pub stage: Stage,
    /// The last scan that counts.
    pub last_scan: Option<Day>,
    /// The first scan of each stage, in the order of [`Stage::ALL`].
    pub starts: [Option<Day>; 10],
    /// What was promised.
    pub promise: Option<Promise>,
    /// What the shop has noted of weather, strikes and closures.
    pub disruptions: Vec<Disruption>,
}

impl Question {
    /// What to ask about a parcel; `None` where its days need no forecast.
    pub fn of(journey: &Journey, arrival: &Arrival, rules: &Rules, now: Instant) -> Option<Self> {
        let today = journey.day_at(now);
        let (open, named) = match arrival {
            Arrival::Open(_) => (true, false),
            Arrival::Expected(forecast) => (false, journey.promise.is_none() || forecast.from == Some(today) && forecast.to == today),
            _ => return None,
        };
        let mut starts = [None; 10];
        for span in &journey.stages {
            if let Some(start) = starts.get_mut(span.stage as usize) {
                *start = span.start.map(Stamp::day);
            }
        }
        Some(Self {
            today,
            origin: journey.origin,
            destination: journey.destination,
            crosses: journey.crosses,
            customs: journey.passes(Stage::ImportCustoms),
            named,
            stage: journey.stage,
            last_scan: journey.deciding().and_then(|event| event.time).map(Stamp::day),
            starts,
            promise: journey.promise.filter(|_| !open && !named),
            disruptions: rules.disruptions.clone(),
        })
    }
}
