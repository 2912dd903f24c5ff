//! The stops of the way: four or five, never ten.

use super::{Composer, Name, View};
use crate::eta::Arrival;
use crate::host::DayStyle;
use crate::journey::{FirstMile, Journey};
use crate::shipment::{Country, Stage, Stamp, Status};
use crate::text::{Message, Variable};

impl Composer<'_> {
    pub(super) fn progress(&mut self, journey: &Journey, arrival: &Arrival) {
        let over = matches!(journey.status, Status::Cancelled | Status::Expired);
        if over && journey.events.is_empty() {
            return;
        }
        let stops = self.stops(journey);
        let last = stops.len().saturating_sub(1);
        let now = match journey.status {
            Status::Delivered | Status::Returned => last,
            Status::Returning => last.saturating_sub(1),
            // Released by customs: the next stop has begun, though no scan says so yet.
            Status::Customs if Self::status(journey) == Status::InTransit && journey.stage == Stage::ImportCustoms => {
                stops.iter().rposition(|(_, stage)| *stage <= Stage::Destination).unwrap_or(0)
            }
            _ => stops.iter().rposition(|(_, stage)| *stage <= journey.stage).unwrap_or(0),
        };
        let mut steps = Vec::with_capacity(stops.len());
        for (index, (name, stage)) in stops.iter().enumerate() {
            let mut step = View::default();
            step.put(Name::Name, name);
            step.mark(Name::Done, index < now);
            if index == now {
                step.put(Name::Now, "true");
                step.put(Name::Current, "step");
            }
            let time = match arrival {
                _ if *stage == Stage::FirstMile && journey.first_mile == FirstMile::Waiting => self.due(journey),
                _ if index <= now => self.reached(journey, *stage, stops.get(index + 1).map(|(_, stage)| *stage)),
                Arrival::Expected(forecast) if index == last => self.window(forecast),
                _ => String::new(),
            };
            step.own(Name::Time, time);
            steps.push(step);
        }
        let next = match stops.get(now + 1) {
            // Between "in the country" and "delivered" comes the round of the courier.
            Some(_) if now + 1 == last && journey.stage == Stage::Destination && !goes_back(journey) => self.say(Message::StepLastMile),
            Some((name, _)) => name.clone(),
            None => String::new(),
        };
        if !next.is_empty() {
            let next = self.with(Message::ProgressNext, Variable::Step, &next);
            self.view.own(Name::StepNext, next);
        }
        self.view.put(Name::StepNow, stops.get(now).map_or("", |(name, _)| name));
        self.view.mark(Name::End, now == last);
        self.view.mark(Name::Short, last == 3);
        self.tell(Name::ProgressLabel, Message::ProgressLabel);
        self.view.list_of(Name::Steps, steps);
    }

    /// Each stop with its name and the first stage that belongs to it.
    fn stops(&self, journey: &Journey) -> Vec<(String, Stage)> {
        let abroad = match (journey.origin, journey.destination) {
            (Some(origin), Some(destination)) => origin != destination,
            // Nothing known: a stage of the middle proves the border.
            _ => journey.stages.iter().any(|span| matches!(span.stage, Stage::ExportCustoms | Stage::LineHaul | Stage::ImportCustoms)),
        };
        let before = journey.stage <= Stage::Announced;
        let last_mile = if journey.status == Status::ReadyForPickup { Message::StepPickup } else { Message::StepLastMile };
        let mut stops = Vec::with_capacity(5);
        if before {
            stops.push((self.say(Message::StepAnnounced), Stage::Ordered));
        }
        stops.push((self.say(Message::StepFirstMile), Stage::FirstMile));
        if goes_back(journey) {
            stops.push((self.say(Message::StepOrigin), Stage::Origin));
            stops.push((self.say(Message::StepReturning), Stage::Delivered));
            stops.push((self.say(Message::StepReturned), Stage::Delivered));
            return stops;
        }
        if abroad {
            // With the label stop in front, the flight has no stop of its own: never more than five.
            if !before {
                stops.push((self.country(journey.origin, Message::StepLeft, Message::StepLeftUnnamed), Stage::ExportCustoms));
            }
            stops.push((self.say(Message::StepCustoms), Stage::ImportCustoms));
            let arrived = if journey.stage == Stage::LastMile {
                self.say(last_mile)
            } else {
                self.country(journey.destination, Message::StepArrived, Message::StepArrivedUnnamed)
            };
            stops.push((arrived, Stage::Destination));
        } else {
            stops.push((self.say(Message::StepOrigin), Stage::Origin));
            stops.push((self.say(last_mile), Stage::LastMile));
        }
        stops.push((self.say(Message::StepDelivered), Stage::Delivered));
        stops
    }

    pub(super) fn country(&self, country: Option<Country>, named: Message, unnamed: Message) -> String {
        match country {
            Some(country) => self.with(named, Variable::Country, &self.host.country(country)),
            None => self.say(unnamed),
        }
    }

    /// By which day the first scan is due.
    fn due(&self, journey: &Journey) -> String {
        let due = journey.first_scan_due.map(Stamp::moment);
        due.map_or_else(String::new, |due| self.with(Message::ArrivalBy, Variable::Day, &self.host.day(self.day_of(due), DayStyle::Bare)))
    }

    /// The day of the first scan in the stages from `stage` up to the next stop's.
    fn reached(&self, journey: &Journey, stage: Stage, before: Option<Stage>) -> String {
        for span in &journey.stages {
            let inside = span.stage == stage || before.is_none_or(|before| span.stage < before);
            if let Some(start) = span.start.filter(|_| span.stage >= stage && inside) {
                return self.short(self.day_of(start));
            }
        }
        String::new()
    }
}

fn goes_back(journey: &Journey) -> bool {
    matches!(journey.status, Status::Returning | Status::Returned)
}
