//! Why these days, written in lines: what [`super::why`] takes apart. It belongs to the module of forecasts, with texts of its
//! own (`locales/<tag>/forecast/`).

use crate::eta::Question;
use crate::eta::estimate::{Cause, Estimate, Special, SpecialDay, State, Stretch};
use crate::host::{DayStyle, Host};
use crate::shipment::{Day, Promise, Promiser, Reason, Stage};
use crate::text::forecast_messages::{Message, Variable};
use crate::text::{Texts, Value};

/// Writes why the days of an estimate are these.
pub fn explain(question: &Question, estimate: &Estimate, texts: &Texts<Message>, host: &dyn Host) -> String {
    let mut writer = Writer { texts, host, lines: String::new() };
    let promise = question.promise.filter(|promise| promise.to >= question.today);
    if promise.is_some() && estimate.may_be_late && !estimate.overrules {
        writer.line('l', &texts.plain(Message::MayBeLate));
    }
    if let Some((from, to)) = estimate.window {
        // The days that are shown are those that were promised, unless the estimate says that they do not hold.
        let promised = promise.filter(|_| !estimate.overrules);
        writer.week(estimate, promised.map_or((from, to), |promise| (promise.from.unwrap_or(from), promise.to)));
    }
    for stretch in &estimate.stretches {
        writer.stretch(stretch);
    }
    // What has changed are our days: of interest where they are shown.
    if promise.is_none() || estimate.overrules {
        writer.change(estimate);
    }
    writer.origin(question, estimate, promise);
    writer.sureness(estimate);
    writer.basis(question, estimate);
    writer.lines
}

struct Writer<'a> {
    texts: &'a Texts<Message>,
    host: &'a dyn Host,
    lines: String,
}

impl Writer<'_> {
    fn line(&mut self, kind: char, text: &str) {
        if !text.is_empty() {
            self.lines.push(kind);
            self.lines.push_str(text);
            self.lines.push('\n');
        }
    }

    /// A text with texts in it.
    fn with(&self, message: Message, arguments: &[(Variable, &str)]) -> String {
        let arguments: Vec<_> = arguments.iter().map(|(name, text)| (*name, Value::Text(text))).collect();
        self.texts.format(self.host, message, &arguments)
    }

    fn short(&self, day: Day) -> String {
        self.host.day(day, DayStyle::Short)
    }

    /// From one day to another, or the one.
    fn days(&self, from: Day, to: Day) -> String {
        if from == to { self.short(from) } else { self.host.days(from, to) }
    }

    fn holiday(&self, name: u16) -> String {
        self.texts.plain(super::holiday::holiday(name))
    }

    /// The days of the window without delivery, where they are few.
    fn week(&mut self, estimate: &Estimate, (from, to): (Day, Day)) {
        let mut names = String::new();
        let mut count = 0;
        for (day, holiday) in &estimate.closed {
            if *day < from || *day > to {
                continue;
            }
            count += 1;
            names.push_str(if count > 1 { " · " } else { "" });
            let day = self.short(*day);
            match holiday {
                Some(name) => {
                    names.push_str(&self.with(Message::DayHoliday, &[(Variable::Day, &day), (Variable::Holiday, &self.holiday(*name))]))
                }
                None => names.push_str(&day),
            }
        }
        if (1..4).contains(&count) {
            let note = self.with(Message::WeekNote, &[(Variable::Days, &names)]);
            self.line('n', &note);
        }
    }

    fn stretch(&mut self, stretch: &Stretch) {
        let usual = self.working_days(stretch.usual);
        self.line('s', &self.texts.plain(name(stretch.stage())));
        self.line('i', icon(stretch.stage()));
        let arguments = [(Variable::Time, Value::Text(&usual)), (Variable::Days, Value::Number(0))];
        let say = |message| self.texts.format(self.host, message, &arguments);
        let (time, mut notes) = match stretch.state {
            State::Behind(Some(0)) => (String::new(), say(Message::StageTookLess)),
            State::Now(0) => (String::new(), say(Message::StageNowLess)),
            State::Behind(Some(days)) | State::Now(days) => (
                self.texts.format(self.host, Message::StageDays, &[(Variable::Least, Value::Number(days.into()))]),
                say(Message::StageUsual),
            ),
            State::Behind(None) => (String::new(), say(Message::StageUsual)),
            State::Ahead => (usual.clone(), String::new()),
        };
        self.line('t', &time);
        for special in &stretch.special {
            if !notes.is_empty() {
                notes.push_str(" · ");
            }
            notes.push_str(&self.special(special));
        }
        self.line('k', &notes);
        if matches!(stretch.state, State::Behind(_)) {
            self.line('d', "true");
        }
    }

    fn special(&self, special: &SpecialDay) -> String {
        let days = self.days(special.day, special.to);
        match special.what {
            Special::Holiday(name) => self.with(Message::NotCounted, &[(Variable::Day, &days), (Variable::Holiday, &self.holiday(name))]),
            Special::Probable(name) => {
                self.with(Message::PerhapsNotCounted, &[(Variable::Day, &days), (Variable::Holiday, &self.holiday(name))])
            }
            Special::Notice(reason) => {
                self.with(Message::Slowed, &[(Variable::Days, &days), (Variable::Reason, &self.texts.plain(why(reason)))])
            }
            Special::Slow => self.with(Message::Slow, &[(Variable::Days, &days)]),
        }
    }

    /// What it was before, and because of what it has changed.
    fn change(&mut self, estimate: &Estimate) {
        let (Some(change), Some((from, to))) = (estimate.change, estimate.window) else { return };
        let (was, now) = (self.days(change.was.0, change.was.1), self.days(from, to));
        let (message, what) = match change.cause {
            Cause::Takes(stage) => (Message::ChangedTakes, (Variable::Stage, self.texts.plain(name(stage)))),
            Cause::Took(stage) => (Message::ChangedTook, (Variable::Stage, self.texts.plain(name(stage)))),
            Cause::Quick(stage) => (Message::ChangedQuick, (Variable::Stage, self.texts.plain(name(stage)))),
            Cause::Silent(day) => (Message::ChangedSilent, (Variable::Day, self.short(day))),
        };
        let text = self.with(message, &[(Variable::Was, &was), (Variable::Now, &now), (what.0, &what.1)]);
        self.line('c', &text);
    }

    /// Whose days they are, and what ours would be.
    fn origin(&mut self, question: &Question, estimate: &Estimate, promise: Option<Promise>) {
        let ours = match estimate.country {
            Some(country) => self.with(Message::WhyUsual, &[(Variable::Country, &self.host.country(country))]),
            None => self.texts.plain(Message::WhyUsualAnywhere),
        };
        match promise {
            Some(promise) if estimate.overrules => {
                self.line('p', &ours);
                let days = self.days(promise.from.unwrap_or(promise.to), promise.to);
                let message = match promise.by {
                    Promiser::Carrier => Message::PromisedCarrier,
                    Promiser::Provider => Message::PromisedProvider,
                    Promiser::Shop => Message::PromisedShop,
                };
                let text = self.with(message, &[(Variable::Days, &days)]);
                self.line('p', &text);
            }
            Some(promise) => {
                let message = match promise.by {
                    Promiser::Carrier => Message::WhyCarrier,
                    Promiser::Provider => Message::WhyProvider,
                    Promiser::Shop => Message::WhyShop,
                };
                self.line('p', &self.texts.plain(message));
                if let Some((from, to)) = estimate.window {
                    let text = self.with(Message::EstimateBeside, &[(Variable::Days, &self.days(from, to))]);
                    self.line('p', &text);
                }
            }
            None if question.named => self.line('p', &self.texts.plain(Message::WhyCarrier)),
            None => self.line('p', &ours),
        }
    }

    /// How many of ten arrive within the window, and the likeliest days: where parcels were counted.
    fn sureness(&mut self, estimate: &Estimate) {
        if estimate.counted.is_none() || estimate.days.is_empty() {
            return;
        }
        let share = Value::Number(i64::from((estimate.share + 50) / 100));
        let text = self.texts.format(self.host, Message::Share, &[(Variable::Share, share)]);
        self.line('p', &text);
        let mut days = String::new();
        for (day, share) in &estimate.days {
            if !days.is_empty() {
                days.push_str(" · ");
            }
            let day = self.host.day(*day, DayStyle::Weekday);
            let arguments = [(Variable::Day, Value::Text(&day)), (Variable::Percent, Value::Number(i64::from((share + 5) / 10)))];
            days.push_str(&self.texts.format(self.host, Message::DayShare, &arguments));
        }
        let text = self.with(Message::ByDay, &[(Variable::Days, &days)]);
        self.line('p', &text);
    }

    /// On how many parcels it rests.
    fn basis(&mut self, question: &Question, estimate: &Estimate) {
        let name = |country| self.host.country(country);
        let (origin, destination) = (question.origin.map(name), question.destination.map(name));
        let text = match (estimate.counted, origin, destination) {
            (Some(count), Some(from), Some(to)) if question.crosses => {
                let arguments = [
                    (Variable::Count, Value::Number(count.into())),
                    (Variable::From, Value::Text(&from)),
                    (Variable::To, Value::Text(&to)),
                ];
                self.texts.format(self.host, Message::BasedOn, &arguments)
            }
            (Some(count), _, Some(country)) => {
                let arguments = [(Variable::Count, Value::Number(count.into())), (Variable::Country, Value::Text(&country))];
                self.texts.format(self.host, Message::BasedOnDomestic, &arguments)
            }
            _ => self.texts.plain(Message::BasedOnUsual),
        };
        self.line('m', &text);
        if let Some(day) = estimate.known_until {
            let text = self.with(Message::HolidaysEnd, &[(Variable::Day, &self.host.day(day, DayStyle::Long))]);
            self.line('m', &text);
        }
    }

    /// `1–3 working days`
    fn working_days(&self, (least, most): (u8, u8)) -> String {
        let (low, high) = ((Variable::Least, Value::Number(least.into())), (Variable::Most, Value::Number(most.into())));
        match least {
            _ if least == most => self.texts.format(self.host, Message::StageDays, &[low]),
            0 => self.texts.format(self.host, Message::StageDaysUpTo, &[high]),
            _ => self.texts.format(self.host, Message::StageDaysRange, &[low, high]),
        }
    }
}

/// What a stage is called.
const fn name(stage: Stage) -> Message {
    match stage {
        Stage::Ordered | Stage::Announced | Stage::FirstMile => Message::StageFirstMile,
        Stage::Origin => Message::StageOrigin,
        Stage::ExportCustoms => Message::StageExportCustoms,
        Stage::LineHaul => Message::StageLineHaul,
        Stage::ImportCustoms => Message::StageImportCustoms,
        Stage::Destination => Message::StageDestination,
        Stage::LastMile | Stage::Delivered => Message::StageLastMile,
    }
}

/// The icon of a stage.
const fn icon(stage: Stage) -> &'static str {
    match stage {
        Stage::Ordered | Stage::Announced | Stage::FirstMile => "picked_up",
        Stage::ExportCustoms | Stage::ImportCustoms => "customs",
        Stage::Origin | Stage::LineHaul | Stage::Destination => "in_transit",
        Stage::LastMile | Stage::Delivered => "out_for_delivery",
    }
}

/// What a notice is called.
const fn why(reason: Reason) -> Message {
    match reason {
        Reason::Weather => Message::WhyWeather,
        Reason::Strike => Message::WhyStrike,
        Reason::BusinessClosed => Message::WhyHoliday,
        Reason::PeakSeason => Message::WhyPeakSeason,
        _ => Message::WhyCapacity,
    }
}
