//! Stage by stage: when, how long, how long it usually takes, and what no scan says.

use super::{Composer, Name, View, words};
use crate::eta::{calendar, usual};
use crate::journey::{FirstMile, Journey, Span};
use crate::shipment::{Stage, Stamp, Status};
use crate::text::{Message, Value, Variable};

impl Composer<'_> {
    /// Every stage of the way with its time; the one now in a line of its own.
    pub(super) fn stages(&mut self, journey: &Journey) {
        let ends = journey.status.is_terminal() || journey.status == Status::Returning;
        let mut spans = Vec::new();
        let mut line = self.say(Message::StagesTitle);
        for stage in Stage::ALL {
            let span = journey.stages.iter().find(|span| span.stage == stage);
            let Some(message) = words::stage(stage).filter(|_| journey.passes(stage) && (span.is_some() || !ends)) else { continue };
            let name = self.say(message);
            let is_now = stage == journey.stage && !ends;
            let time = self.stage_time(journey, stage, span, is_now);
            let mut view = View::default();
            if is_now && !time.is_empty() {
                let arguments = [(Variable::Stage, Value::Text(&name)), (Variable::Time, Value::Text(&time))];
                line = self.texts.format(self.host, Message::StageLine, &arguments);
                view.put(Name::Current, "step");
            }
            view.own(Name::Name, name);
            view.own(Name::Time, time);
            if let Some(span) = span {
                view.own(Name::Days, self.stage_days(journey, span));
                view.own(Name::Note, self.stage_note(journey, span));
            }
            spans.push(view);
        }
        if !journey.events.is_empty() {
            self.view.own(Name::StageLine, line);
            self.view.list_of(Name::Spans, spans);
        }
    }

    /// `usually 1–3 working days, now 2`
    fn stage_time(&self, journey: &Journey, stage: Stage, span: Option<&Span>, is_now: bool) -> String {
        let told = self.answer.and_then(|answer| answer.usual(stage));
        let Some((least, most)) = told.map(|usual| (usual.least, usual.most)).or_else(|| usual(journey, stage)) else {
            return String::new();
        };
        let usual = self.working_days(least, most);
        let start = span.and_then(|span| span.start).map(|start| self.day_of(start));
        let end = if is_now { Some(self.today) } else { end(journey, stage).map(|end| self.day_of(end)) };
        let counted = || start.zip(end).map(|(start, end)| i64::from(calendar::between(start, end, journey.destination)));
        let days = told.map_or_else(counted, |usual| usual.days.map(i64::from));
        let message = match (days, is_now) {
            (None, _) => Message::StageUsual,
            (Some(0), true) => Message::StageNowLess,
            (Some(0), false) => Message::StageTookLess,
            (_, true) => Message::StageNow,
            (_, false) => Message::StageTook,
        };
        let arguments = [(Variable::Time, Value::Text(&usual)), (Variable::Days, Value::Number(days.unwrap_or(0)))];
        self.texts.format(self.host, message, &arguments)
    }

    /// From its first scan to that of the next stage.
    fn stage_days(&self, journey: &Journey, span: &Span) -> String {
        let Some(start) = span.start.map(|start| self.day_of(start)) else { return String::new() };
        match end(journey, span.stage).map(|end| self.day_of(end)) {
            Some(end) if end >= start => self.host.days(start, end),
            _ => self.short(start),
        }
    }

    /// What no scan says, and from what it is inferred.
    fn stage_note(&self, journey: &Journey, span: &Span) -> String {
        match (span.stage, journey.first_mile, span.start) {
            (Stage::FirstMile, FirstMile::Inferred, Some(start)) => {
                self.with(Message::FirstMileInferred, Variable::Time, &self.moment(start))
            }
            (Stage::FirstMile, FirstMile::NotReported, _) => self.say(Message::FirstMileNotReported),
            _ if span.inferred => self.say(Message::StageInferred),
            _ => String::new(),
        }
    }

    /// `1–3 working days`
    pub(super) fn working_days(&self, least: u8, most: u8) -> String {
        let (least, most) = (i64::from(least), i64::from(most));
        match least {
            _ if least == most => self.count(Message::StageDays, Variable::Least, least),
            0 => self.count(Message::StageDaysUpTo, Variable::Most, most),
            _ => {
                let arguments = [(Variable::Least, Value::Number(least)), (Variable::Most, Value::Number(most))];
                self.texts.format(self.host, Message::StageDaysRange, &arguments)
            }
        }
    }
}

/// When a stage ended: at the first scan of the next one. One between that no scan shows may be passed by only if it can
/// take no time; else nobody knows when it began.
fn end(journey: &Journey, stage: Stage) -> Option<Stamp> {
    for span in &journey.stages {
        if span.stage <= stage {
            continue;
        }
        let is_short = span.start.is_none() && usual(journey, span.stage).is_some_and(|(least, _)| least == 0);
        if !is_short {
            return span.start;
        }
    }
    None
}
