//! Carriers, numbers, countries.

use super::{Composer, Name, View};
use crate::journey::Journey;
use crate::text::{Message, Value, Variable};

impl Composer<'_> {
    pub(super) fn details(&mut self, journey: &Journey, others: usize) {
        let mut facts = Vec::new();
        let first = &Self::carrier(journey.carrier.as_deref().unwrap_or_default());
        match &journey.last_mile {
            Some(next) => {
                self.fact(&mut facts, Message::DetailsNowWith, &Self::carrier(next.carrier.as_deref().unwrap_or_default()));
                let number = next.number.as_deref().filter(|number| *number != journey.number).unwrap_or_default();
                self.fact(&mut facts, Message::DetailsItsNumber, number);
                if let Some(fact) = facts.last_mut().filter(|_| !number.is_empty()) {
                    fact.own(Name::Copy, self.attribute(Message::CopyNumber, Variable::Number, number));
                    fact.own(Name::Copied, self.say(Message::Copied));
                }
                self.fact(&mut facts, Message::DetailsFirstWith, first);
            }
            None => self.fact(&mut facts, Message::DetailsCarrier, first),
        }
        self.fact(&mut facts, Message::DetailsReplaces, journey.replaces.as_deref().unwrap_or_default());
        let name = |country| self.host.country(country);
        let (label, way, is_inferred) = match (journey.origin.map(name), journey.destination.map(name)) {
            (Some(origin), Some(destination)) if origin != destination => {
                let arguments = [(Variable::From, Value::Text(&origin)), (Variable::To, Value::Text(&destination))];
                let way = self.texts.format(self.host, Message::FromTo, &arguments);
                (Message::DetailsFromTo, way, journey.origin_inferred || journey.destination_inferred)
            }
            (Some(origin), None) => (Message::DetailsFrom, origin, journey.origin_inferred),
            (_, destination) => (Message::DetailsTo, destination.unwrap_or_default(), journey.destination_inferred),
        };
        // What nobody named says where it comes from.
        let way = if is_inferred { self.with(Message::InferredFromScans, Variable::Place, &way) } else { way };
        self.fact(&mut facts, label, &way);
        self.fact(&mut facts, Message::DetailsFirstScan, &self.first_scan(journey));
        if others > 0 {
            let others = self.count(Message::OtherParcels, Variable::Count, others as i64);
            self.view.own(Name::Others, others);
        }
        self.tell(Name::DetailsTitle, Message::DetailsTitle);
        self.view.list_of(Name::Facts, facts);
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

    /// Puts a fact into a list; an empty one is not there.
    #[inline(never)]
    pub(super) fn fact(&self, facts: &mut Vec<View>, label: Message, value: &str) {
        if !value.is_empty() {
            let mut fact = View::default();
            fact.own(Name::Name, self.say(label));
            fact.put(Name::Value, value);
            facts.push(fact);
        }
    }
}
