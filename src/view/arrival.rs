//! The arrival: the date, whose it is, the week. Why is told by the module of forecasts: [`super::why`].

use super::{Composer, Name, View};
use crate::eta::{Arrival, Forecast, Source, Withheld};
use crate::host::DayStyle;
use crate::journey::Journey;
use crate::shipment::{Day, Stage, Stamp};
use crate::text::{Message, Variable};

impl Composer<'_> {
    pub(super) fn arrival(&mut self, journey: &Journey, arrival: &Arrival) {
        match arrival {
            Arrival::Expected(forecast) => self.expected(journey, Some(forecast), forecast.late_since),
            Arrival::Open(late_since) => self.expected(journey, None, *late_since),
            Arrival::Arrived(time) => self.past(Message::ArrivalArrived, *time),
            Arrival::Returned(time) => self.past(Message::ArrivalReturned, *time),
            Arrival::CollectBy(Some(day)) => self.collect(*day),
            // The headline says that it waits; without a deadline there is nothing to add.
            Arrival::CollectBy(None) => {}
            Arrival::Withheld(why) => {
                self.tell(Name::ArrivalLabel, Message::ArrivalExpected);
                self.view.mark(Name::Without, true);
                let message = match why {
                    Withheld::NotSent => Message::ArrivalNoneNotSent,
                    Withheld::Held => Message::ArrivalNoneHeld,
                    Withheld::WillNotCome => Message::ArrivalNoneWillNotCome,
                    Withheld::NoNews => Message::ArrivalNoneNoNews,
                    Withheld::NoEstimate => Message::ArrivalNoneEstimate,
                };
                self.tell(Name::ArrivalDate, message);
            }
        }
    }

    /// The days, or, until the estimate is there, the place of them: what is below stays where it is when they come.
    fn expected(&mut self, journey: &Journey, forecast: Option<&Forecast>, late_since: Option<Day>) {
        self.tell(Name::ArrivalLabel, Message::ArrivalExpected);
        self.tell(Name::WhyTitle, Message::WhyTitle);
        // An estimate has a week where no border lies ahead.
        let is_near = !journey.crosses || journey.stage >= Stage::Destination;
        let mut likely = None;
        if let Some(forecast) = forecast {
            let single = forecast.from == Some(forecast.to);
            let window = self.window(forecast);
            self.view.own(Name::ArrivalDate, window);
            if single || forecast.from.is_none() {
                self.view.own(Name::ArrivalDatetime, forecast.to.iso());
            }
            if !single {
                likely = forecast.likely;
            }
            if is_near || forecast.source != Source::Estimate {
                self.week(forecast);
            }
        } else {
            self.view.mark(Name::Open, true);
            self.view.mark(Name::Soon, is_near);
        }
        let source = match forecast.map_or(Source::Estimate, |forecast| forecast.source) {
            Source::Carrier => Message::SourceCarrier,
            Source::Estimate => Message::SourceEstimate,
            Source::Shop => Message::SourceShop,
        };
        self.tell(Name::ArrivalSource, source);
        let message = if late_since.is_some() { Message::SourceLate } else { Message::ArrivalLikely };
        if let Some(day) = late_since.or(likely) {
            let note = self.with(message, Variable::Day, &self.short(day));
            self.view.own(Name::ArrivalNote, note);
        }
    }

    /// `Today`, `Mon 14 Dec`, `12–15 Dec`, `By 16 Dec`.
    pub(super) fn window(&self, forecast: &Forecast) -> String {
        match forecast.from {
            Some(from) if from != forecast.to => self.host.days(from, forecast.to),
            Some(day) if day == self.today => self.say(Message::ArrivalToday),
            Some(day) if day == self.today.plus(1) => self.say(Message::ArrivalTomorrow),
            Some(day) => self.short(day),
            None => self.with(Message::ArrivalBy, Variable::Day, &self.host.day(forecast.to, DayStyle::Bare)),
        }
    }

    fn past(&mut self, label: Message, time: Option<Stamp>) {
        self.tell(Name::ArrivalLabel, label);
        match time {
            Some(time) => {
                let moment = self.moment(time);
                self.view.own(Name::ArrivalDate, moment);
                self.view.own(Name::ArrivalDatetime, time.iso());
                self.tell(Name::ArrivalSource, Message::SourceCarrier);
            }
            None => {
                self.view.mark(Name::Without, true);
                self.tell(Name::ArrivalDate, Message::NoTime);
            }
        }
    }

    fn collect(&mut self, day: Day) {
        self.tell(Name::ArrivalLabel, Message::ArrivalCollect);
        let date = self.short(day);
        self.view.own(Name::ArrivalDate, date);
        self.view.own(Name::ArrivalDatetime, day.iso());
        let left = day.days_after(self.today);
        if left >= 0 {
            let left = self.count(Message::DaysLeft, Variable::Days, i64::from(left));
            self.view.own(Name::ArrivalLikely, left);
        }
        self.tell(Name::ArrivalSource, Message::SourceCarrier);
    }

    /// Seven days from today if the window ends within them, else around the window if it is that short, else its beginning.
    fn week(&mut self, forecast: &Forecast) {
        let from = forecast.from.unwrap_or(forecast.to);
        let (ahead, long) = (forecast.to.days_after(self.today), forecast.to.days_after(from));
        let start = match (ahead, long) {
            (1..7, _) => self.today,
            (7.., _) => from.plus(((long - 6) / 2).min(0)),
            _ => return,
        };
        // Seven names stand in a row: where one is longer than five letters, or than four of the wide ones of Tamil, all are narrow.
        let mut style = DayStyle::Weekday;
        for ahead in 0..7 {
            let name = self.host.day(start.plus(ahead), style);
            if name.len() > 12 || name.chars().count() > 5 {
                style = DayStyle::WeekdayNarrow;
            }
        }
        let mut days = Vec::with_capacity(7);
        for ahead in 0..7 {
            let day = start.plus(ahead);
            let likely = forecast.likely == Some(day);
            let closed = !likely && forecast.closed.contains(&day);
            let possible = day >= from && day <= forecast.to;
            let mut view = View::default();
            view.own(Name::Name, self.host.day(day, style));
            view.own(Name::Figure, self.host.day(day, DayStyle::Number));
            view.own(Name::Day, self.host.day(day, DayStyle::Long));
            view.mark(Name::Today, day == self.today);
            view.mark(Name::Closed, closed);
            view.mark(Name::Possible, possible);
            view.mark(Name::First, day == from);
            view.mark(Name::Last, day == forecast.to);
            view.mark(Name::Likely, likely);
            let spoken = match (closed, likely, possible) {
                (true, ..) => Message::WeekClosed,
                (_, true, _) => Message::WeekLikely,
                (_, _, true) => Message::WeekPossible,
                _ if day == self.today => Message::WeekToday,
                _ => {
                    days.push(view);
                    continue;
                }
            };
            view.own(Name::Spoken, self.say(spoken));
            days.push(view);
        }
        self.view.list_of(Name::Week, days);
        self.tell(Name::WeekLabel, Message::WeekLabel);
    }
}
