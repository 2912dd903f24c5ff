//! The small forms: a row of a list, a badge.

use super::{Composer, Facts, Name, Parcel, Size, Tone, View, tone};
use crate::eta::Arrival;
use crate::journey::Severity;
use crate::text::Message;

impl Composer<'_> {
    /// What a row or a badge shows: the status, its headline, where, and the date.
    pub(super) fn small(&mut self, facts: Facts<'_>, trouble: Option<&View>) {
        match facts.parcel {
            Some(parcel) => self.small_parcel(facts, parcel),
            None => {
                self.view.put(Name::Tone, Tone::Neutral.name());
                match trouble {
                    Some(trouble) => {
                        self.view.put(Name::Icon, "warning");
                        self.view.own(Name::Headline, trouble.text(Name::Title).to_owned());
                        self.view.put(Name::Closed, "true");
                        if facts.size == Size::Badge {
                            self.view.own(Name::Status, trouble.text(Name::Title).to_owned());
                        }
                    }
                    None => {
                        self.view.put(Name::Icon, "in_transit");
                        self.view.put(Name::Loading, "true");
                        self.tell(Name::Status, Message::Loading);
                    }
                }
            }
        }
        if let Some(trouble) = trouble {
            self.view.own(Name::Failure, trouble.text(if facts.parcel.is_some() { Name::Title } else { Name::Text }).to_owned());
            self.view.own(Name::Retry, trouble.text(Name::Retry).to_owned());
        }
    }

    fn small_parcel(&mut self, facts: Facts<'_>, parcel: Parcel<'_>) {
        let Parcel { journey, arrival, .. } = parcel;
        self.view.put(Name::Tone, tone::of(journey, Self::status(journey)).name());
        self.summary(journey);
        // The day is enough.
        if let Arrival::Arrived(Some(time)) | Arrival::Returned(Some(time)) = arrival {
            let day = self.short(self.day_of(*time));
            self.view.own(Name::ArrivalDate, day);
        }
        // Why there is no date is a sentence: too long for a row.
        if !matches!(arrival, Arrival::Withheld(_)) {
            self.arrival(journey, arrival);
        }
        // What needs the buyer leads in a row, as it does above a history.
        if journey.problems.first().is_some_and(|problem| problem.severity > Severity::Notice) {
            self.view.put(Name::Icon, "warning");
        }
        let tail = self.view.text(Name::NumberTail).to_owned();
        let place = self.view.text(Name::Place).to_owned();
        let place = if place.is_empty() && !tail.is_empty() { crate::parts::joined(&["…", &tail]) } else { place };
        self.view.own(Name::CompactPlace, place);
        self.view.put(if facts.opens { Name::Open } else { Name::Closed }, "true");
        self.announce(facts.said, arrival);
    }
}
