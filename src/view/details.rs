//! Carriers, numbers, countries.

use super::{Composer, View};
use crate::journey::Journey;
use crate::text::{Message, Value, Variable};

impl Composer<'_> {
    pub(super) fn details(&mut self, journey: &Journey, others: usize) {
        let mut facts = Vec::new();
        let first = &Self::carrier(journey.carrier.as_deref().unwrap_or_default());
        match &journey.last_mile {
            Some(next) => {
                facts.extend(self.fact(Message::DetailsNowWith, &Self::carrier(next.carrier.as_deref().unwrap_or_default())));
                let number = next.number.as_deref().filter(|number| *number != journey.number).unwrap_or_default();
                if let Some(mut fact) = self.fact(Message::DetailsItsNumber, number) {
                    fact.own("copy", self.attribute(Message::CopyNumber, Variable::Number, number));
                    fact.own("copied", self.say(Message::Copied));
                    facts.push(fact);
                }
                facts.extend(self.fact(Message::DetailsFirstWith, first));
            }
            None => facts.extend(self.fact(Message::DetailsCarrier, first)),
        }
        facts.extend(self.fact(Message::DetailsReplaces, journey.replaces.as_deref().unwrap_or_default()));
        let name = |country| self.host.country(country);
        facts.extend(match (journey.origin.map(name), journey.destination.map(name)) {
            (Some(origin), Some(destination)) if origin != destination => {
                let arguments = [(Variable::From, Value::Text(&origin)), (Variable::To, Value::Text(&destination))];
                let way = self.texts.format(self.host, Message::FromTo, &arguments);
                self.fact(Message::DetailsFromTo, &self.from_scans(way, journey.origin_inferred || journey.destination_inferred))
            }
            (Some(origin), None) => self.fact(Message::DetailsFrom, &self.from_scans(origin, journey.origin_inferred)),
            (_, Some(destination)) => self.fact(Message::DetailsTo, &self.from_scans(destination, journey.destination_inferred)),
            (None, None) => None,
        });
        facts.extend(self.fact(Message::DetailsFirstScan, &self.first_scan(journey)));
        if others > 0 {
            let others = self.count(Message::OtherParcels, Variable::Count, others as i64);
            self.view.own("others", others);
        }
        self.tell("details-title", Message::DetailsTitle);
        self.view.list_of("facts", facts);
    }

    /// A place that nobody named says where it comes from.
    fn from_scans(&self, place: String, inferred: bool) -> String {
        if inferred { self.with(Message::InferredFromScans, Variable::Place, &place) } else { place }
    }

    /// When and where the carrier scanned the parcel first.
    fn first_scan(&self, journey: &Journey) -> String {
        let scan = journey.first_scan();
        let Some(time) = scan.and_then(|scan| scan.time) else { return String::new() };
        let time = self.moment(time);
        let Some(place) = scan.and_then(|scan| scan.place.as_ref()) else { return time };
        let arguments = [(Variable::Day, Value::Text(&time)), (Variable::Time, Value::Text(&self.place(place)))];
        self.texts.format(self.host, Message::DayAndTime, &arguments)
    }

    pub(super) fn fact(&self, label: Message, value: &str) -> Option<View> {
        if value.is_empty() {
            return None;
        }
        let mut fact = View::default();
        fact.own("name", self.say(label));
        fact.put("value", value);
        Some(fact)
    }
}
