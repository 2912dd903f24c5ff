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
        let name = |country| self.host.country(country);
        facts.extend(match (journey.origin.map(name), journey.destination.map(name)) {
            (Some(origin), Some(destination)) if origin != destination => {
                let arguments = [(Variable::From, Value::Text(&origin)), (Variable::To, Value::Text(&destination))];
                self.fact(Message::DetailsFromTo, &self.texts.format(self.host, Message::FromTo, &arguments))
            }
            (Some(origin), None) => self.fact(Message::DetailsFrom, &origin),
            (_, Some(destination)) => self.fact(Message::DetailsTo, &destination),
            (None, None) => None,
        });
        if others > 0 {
            let others = self.count(Message::OtherParcels, Variable::Count, others as i64);
            self.view.own("others", others);
        }
        self.tell("details-title", Message::DetailsTitle);
        self.view.list_of("facts", facts);
    }

    fn fact(&self, label: Message, value: &str) -> Option<View> {
        if value.is_empty() {
            return None;
        }
        let mut fact = View::default();
        fact.own("name", self.say(label));
        fact.put("value", value);
        Some(fact)
    }
}
