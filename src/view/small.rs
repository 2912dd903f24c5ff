//! The small forms: a row of a list, a badge.

use super::{Composer, Facts, Parcel, Size, Tone, View, tone};
use crate::eta::Arrival;
use crate::journey::Severity;
use crate::text::Message;

impl Composer<'_> {
    /// What a row or a badge shows: the status, its headline, where, and the date.
    pub(super) fn small(&mut self, facts: Facts<'_>, trouble: Option<&View>) {
        match facts.parcel {
            Some(parcel) => self.small_parcel(facts, parcel),
            None => {
                self.view.put("tone", Tone::Neutral.name());
                match trouble {
                    Some(trouble) => {
                        self.view.put("icon", "warning");
                        self.view.own("headline", trouble.text("title").to_owned());
                        self.view.put("closed", "true");
                        if facts.size == Size::Badge {
                            self.view.own("status", trouble.text("title").to_owned());
                        }
                    }
                    None => {
                        self.view.put("icon", "in_transit");
                        self.view.put("loading", "true");
                        self.tell("status", Message::Loading);
                    }
                }
            }
        }
        if let Some(trouble) = trouble {
            self.view.own("failure", trouble.text(if facts.parcel.is_some() { "title" } else { "text" }).to_owned());
            self.view.own("retry", trouble.text("retry").to_owned());
        }
    }

    fn small_parcel(&mut self, facts: Facts<'_>, parcel: Parcel<'_>) {
        let Parcel { journey, arrival, .. } = parcel;
        self.view.put("tone", tone::of(journey, Self::status(journey)).name());
        self.summary(journey);
        // The day is enough.
        if let Arrival::Arrived(Some(time)) | Arrival::Returned(Some(time)) = arrival {
            let day = self.short(self.day_of(*time));
            self.view.own("arrival-date", day);
        }
        // Why there is no date is a sentence: too long for a row.
        if !matches!(arrival, Arrival::Withheld(_)) {
            self.arrival(journey, arrival);
        }
        // What needs the buyer leads in a row, as it does above a history.
        if journey.problems.first().is_some_and(|problem| problem.severity > Severity::Notice) {
            self.view.put("icon", "warning");
        }
        let tail = self.view.text("number-tail").to_owned();
        let place = self.view.text("place").to_owned();
        let place = if place.is_empty() && !tail.is_empty() { crate::parts::joined(&["…", &tail]) } else { place };
        self.view.own("compact-place", place);
        self.view.put(if facts.opens { "open" } else { "closed" }, "true");
        self.announce(facts.said, arrival);
    }
}
