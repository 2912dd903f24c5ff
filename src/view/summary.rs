//! The status and its headline: what is the case now.

use super::{Composer, Name, words};
use crate::journey::Journey;
use crate::parts::cut;
use crate::shipment::Place;
use crate::text::{Message, Value, Variable};

impl Composer<'_> {
    pub(super) fn summary(&mut self, journey: &Journey) {
        let status = Self::status(journey);
        self.view.put(Name::Icon, status.name());
        self.tell(Name::Status, words::status(status));
        let headline = self.headline(journey);
        self.view.own(Name::Headline, headline);
        let Some(now) = journey.deciding() else { return };
        if let Some(place) = &now.place {
            let place = self.place(place);
            self.view.own(Name::Place, place);
        }
        if let Some(time) = now.time {
            let moment = self.moment(time);
            self.view.own(Name::Time, moment);
            self.view.own(Name::Datetime, time.iso());
        }
        let meta = self.view.has(Name::Place) || self.view.has(Name::Time);
        self.view.mark(Name::Meta, meta);
    }

    /// `Bangkok, Thailand`, or the carrier's words where no town stands apart.
    pub(super) fn place(&self, place: &Place) -> String {
        let town = place.city.as_deref().unwrap_or(&place.text);
        let Some(country) = place.country else { return town.to_owned() };
        let country = self.host.country(country);
        // The carrier's words often hold the country already, in its own language.
        if place.city.is_none() && cut(town, b',').is_some() || town == country {
            return town.to_owned();
        }
        if town.is_empty() {
            return country;
        }
        let arguments = [(Variable::Place, Value::Text(town)), (Variable::Country, Value::Text(&country))];
        self.texts.format(self.host, Message::PlaceInCountry, &arguments)
    }
}
