//! The history: newest first, grouped by day, each scan with its printed clock and its place.

use super::{Composer, Field, Name, View};
use crate::journey::Journey;
use crate::shipment::{Day, Event, Status};
use crate::text::{Message, Variable};
use std::rc::Rc;

/// How many scans stand open; the rest are behind one button.
const OPEN: usize = 6;

impl Composer<'_> {
    pub(super) fn history(&mut self, journey: &Journey) {
        self.tell(Name::History, Message::HistoryTitle);
        if journey.events.is_empty() {
            return self.tell(Name::HistoryEmpty, Message::HistoryEmpty);
        }
        self.expected_row(journey);
        let mut rows = Vec::with_capacity(journey.events.len());
        let mut older = Vec::new();
        // One more row than stands open is shown, rather than a button for a single row.
        let open = if journey.events.len() > OPEN + 1 { OPEN } else { journey.events.len() };
        let mut day = None;
        let mut leg = None;
        for (index, event) in journey.events.iter().enumerate().rev() {
            // The key counts from the oldest scan: it stays the same when newer ones come.
            let mut row = View { key: index as u32 + 1, fields: Vec::with_capacity(10) };
            if leg.is_some_and(|leg| leg > event.leg) {
                self.handover(journey, &mut row);
            }
            // Scans of two legs can alternate: the last one of the first leg is where it was handed over, once.
            leg = Some(leg.map_or(event.leg, |leg: u8| leg.min(event.leg)));
            if journey.now == Some(index) {
                row.put(Name::Now, "true");
                row.put(Name::Current, "step");
            }
            row.mark(Name::Oldest, index == 0);
            self.row(event, &mut day, &mut row);
            if rows.len() < open { &mut rows } else { &mut older }.push(Rc::new(row));
        }
        if !older.is_empty() {
            let more = self.count(Message::HistoryMore, Variable::Count, older.len() as i64);
            self.view.own(Name::More, more);
            self.view.fields.push((Name::Older, Field::List(older)));
        }
        self.view.fields.push((Name::Rows, Field::List(rows)));
    }

    fn row(&self, event: &Event, day: &mut Option<Option<Day>>, row: &mut View) {
        let own = event.time.map(|time| self.day_of(time));
        if *day != Some(own) {
            row.own(Name::Day, own.map_or_else(|| self.say(Message::NoTime), |own| self.short(own)));
        }
        *day = Some(own);
        let name = self.event(event);
        if !event.text.is_empty() && event.text != name {
            let language = event.language.as_deref().unwrap_or_else(|| script(&event.text));
            row.put(Name::Words, &event.text);
            row.put(Name::Lang, language);
            row.own(Name::Tag, crate::parts::parts(language, b'-').next().unwrap_or_default().to_ascii_uppercase());
        }
        row.own(Name::Name, name);
        if let Some(time) = event.time {
            row.own(Name::Datetime, time.iso());
            if let Some(clock) = self.clock(time) {
                row.own(Name::Time, self.host.time(clock));
            }
        }
        if let Some(place) = &event.place {
            row.own(Name::Place, self.place(place));
        }
        let meta = row.has(Name::Time) || row.has(Name::Place);
        row.mark(Name::Meta, meta);
    }

    /// The seam between two carriers: it stands above the last scan of the first one.
    fn handover(&self, journey: &Journey, row: &mut View) {
        let Some(next) = &journey.last_mile else { return };
        let name = match &next.carrier {
            Some(carrier) => self.with(Message::EventHandedOverNamed, Variable::Carrier, &Self::carrier(carrier)),
            None => self.say(Message::EventHandedOver),
        };
        row.own(Name::Handover, name);
        if let Some(number) = &next.number {
            row.put(Name::HandoverNumber, number);
            row.own(Name::Copy, self.attribute(Message::CopyNumber, Variable::Number, number));
            row.own(Name::Copied, self.say(Message::Copied));
        }
    }

    /// There where days are told, or will be.
    fn expected_row(&mut self, journey: &Journey) {
        if !self.view.has(Name::WhyTitle) {
            return;
        }
        let next = match journey.status {
            Status::PickedUp | Status::InTransit | Status::Customs => Message::EventOutForDelivery,
            Status::OutForDelivery => Message::EventDelivered,
            _ => return,
        };
        self.tell(Name::Expected, next);
        let days = self.view.text(Name::ArrivalDate).to_owned();
        self.view.own(Name::ExpectedDays, days);
        self.tell(Name::ExpectedWord, Message::Expected);
    }
}

/// The language that a script gives away; empty for scripts that many languages share.
fn script(text: &str) -> &'static str {
    let mut han = "";
    for character in text.chars() {
        match u32::from(character) {
            0x0E00..=0x0E7F => return "th",
            0x3040..=0x30FF => return "ja",
            0xAC00..=0xD7AF => return "ko",
            0x0590..=0x05FF => return "he",
            0x0600..=0x06FF => return "ar",
            0x0400..=0x04FF => return "ru",
            0x0370..=0x03FF => return "el",
            0x4E00..=0x9FFF => han = "zh",
            _ => {}
        }
    }
    han
}
