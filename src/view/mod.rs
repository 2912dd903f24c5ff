//! Everything the page shows, in words and numbers, with no DOM in it.
//!
//! [`compose`] is a pure function: the same facts, texts and host give the same [`View`].

mod arrival;
mod details;
mod explanation;
mod failure;
mod fields;
mod history;
pub mod holiday;
mod map;
mod name;
mod notice;
mod progress;
mod small;
mod stages;
mod summary;
mod tone;
mod why;
mod words;

pub use explanation::explain;
pub use failure::Trouble;
pub use fields::{Field, View};
pub use name::Name;
pub use tone::Tone;

use crate::eta;
use crate::host::{DayStyle, Host};
use crate::journey::Journey;
use crate::shipment::{Day, Instant, LocalClock, Scan, Stamp, Status};
use crate::text::{Message, Texts, Value, Variable};

/// What there is to show.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts<'a> {
    /// The number that was asked for.
    pub number: &'a str,
    /// The parcel, once a reply was read.
    pub parcel: Option<Parcel<'a>>,
    /// What went wrong with the last attempt to read it.
    pub trouble: Option<Trouble>,
    /// What was said last of this parcel, while the estimate of it is on its way: nothing else is said before it is there.
    pub said: Option<&'a str>,
    /// How much of it to show.
    pub size: Size,
    /// A row of a list that opens to the whole, and the whole that closes to the row.
    pub opens: bool,
}

/// How much of a parcel is shown: the `view` attribute.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// Everything.
    #[default]
    Full,
    /// A row of a list.
    Compact,
    /// The status and the date.
    Badge,
}

/// One parcel with what was derived of it.
#[derive(Clone, Copy, Debug)]
pub struct Parcel<'a> {
    /// Its journey.
    pub journey: &'a Journey,
    /// Its arrival.
    pub arrival: &'a eta::Arrival,
    /// The estimate of it, once the module of forecasts has answered.
    pub answer: Option<&'a eta::Answer>,
    /// The page wants a map.
    pub has_map: bool,
    /// When the reply came.
    pub fetched: Instant,
    /// How many more parcels the same reply held.
    pub others: usize,
}

/// The tools that every part of the view is composed with.
struct Composer<'a> {
    texts: &'a Texts,
    host: &'a dyn Host,
    today: Day,
    answer: Option<&'a eta::Answer>,
    view: View,
}

/// Composes the view of one parcel.
pub fn compose(facts: Facts<'_>, texts: &Texts, host: &dyn Host) -> View {
    let now = host.now();
    let today = now.clock(host.offset_at(now)).day();
    let answer = facts.parcel.and_then(|parcel| parcel.answer);
    let mut composer = Composer { texts, host, today, answer, view: View::default() };
    let number = match facts.parcel {
        Some(parcel) if !parcel.journey.number.is_empty() => &parcel.journey.number,
        _ => facts.number,
    };
    composer.bar(number, facts.parcel.map(|parcel| parcel.fetched));
    let mut notices = Vec::new();
    if let Some(trouble) = facts.trouble {
        let notice = composer.trouble(trouble, facts.parcel.is_some());
        composer.view.put(Name::Announcement, notice.text(Name::Title));
        notices.push(notice);
    }
    if facts.size != Size::Full {
        composer.small(facts, notices.first());
        return composer.view;
    }
    if facts.opens {
        composer.tell(Name::Close, Message::ListClose);
    }
    match facts.parcel {
        Some(parcel) => {
            composer.parcel(parcel, &mut notices);
            composer.announce(facts.said, parcel.arrival);
        }
        None => {
            composer.view.put(Name::Tone, Tone::Neutral.name());
            if notices.is_empty() {
                composer.view.put(Name::Loading, "true");
                composer.tell(Name::Announcement, Message::Loading);
            }
        }
    }
    composer.view.list_of(Name::Notices, notices);
    composer.view
}

impl Composer<'_> {
    fn parcel(&mut self, parcel: Parcel<'_>, notices: &mut Vec<View>) {
        let Parcel { journey, arrival, answer, has_map, fetched, others } = parcel;
        self.view.put(Name::Tone, tone::of(journey, Self::status(journey)).name());
        self.summary(journey);
        self.arrival(journey, arrival);
        if let Some(answer) = answer {
            self.why(&answer.words);
        }
        self.notices(journey, fetched, notices);
        self.progress(journey, arrival);
        self.stages(journey);
        if has_map {
            self.places(journey);
        }
        self.history(journey);
        self.details(journey, others);
    }

    /// What a screen reader says when it changes: what is wrong with the page, else the headline, once, with the date.
    fn announce(&mut self, said: Option<&str>, arrival: &eta::Arrival) {
        if self.view.has(Name::Announcement) {
            return;
        }
        if let Some(said) = said {
            return self.view.put(Name::Announcement, said);
        }
        if matches!(arrival, eta::Arrival::Open(_)) {
            return;
        }
        let spoken = match self.view.text(Name::ArrivalDate) {
            "" => String::new(),
            date => crate::parts::joined(&[self.view.text(Name::ArrivalLabel), ": ", date]),
        };
        // News have another time at least, and the hour that it came is said already.
        let headline = match (self.view.text(Name::Headline), self.view.text(Name::Time)) {
            (headline, "") => headline.to_owned(),
            (headline, _) if matches!(arrival, eta::Arrival::Arrived(_) | eta::Arrival::Returned(_)) => headline.to_owned(),
            (headline, time) => self.day_and_time(headline, time),
        };
        let arguments = [(Variable::Headline, Value::Text(&headline)), (Variable::Arrival, Value::Text(&spoken))];
        let announcement = self.texts.unisolated(self.host, Message::Announcement, &arguments);
        self.view.own(Name::Announcement, announcement);
    }

    /// Which parcel, how fresh. A long number loses its middle, never its last six.
    fn bar(&mut self, number: &str, fetched: Option<Instant>) {
        if number.is_empty() {
            self.tell(Name::Label, Message::ParcelLabelUnnamed);
        } else {
            let label = self.attribute(Message::ParcelLabel, Variable::Number, number);
            self.view.own(Name::Label, label);
            let (head, tail) = number.split_at_checked(number.len().saturating_sub(6)).unwrap_or(("", number));
            self.view.put(Name::Number, number);
            self.view.put(Name::NumberHead, head);
            self.view.put(Name::NumberTail, tail);
            self.tell(Name::NumberLabel, Message::TrackingNumber);
            self.tell(Name::Copied, Message::Copied);
            let copy = self.attribute(Message::CopyNumber, Variable::Number, number);
            self.view.own(Name::Copy, copy);
        }
        let Some(fetched) = fetched else { return };
        let age = self.host.now().0 - fetched.0;
        let freshness =
            if age < 120 { self.say(Message::UpdatedNow) } else { self.with(Message::Updated, Variable::Ago, &self.host.ago(age)) };
        self.view.own(Name::Freshness, freshness);
        self.view.own(Name::Fetched, Stamp::moment(fetched).iso());
        self.tell(Name::Refresh, Message::Refresh);
    }

    /// The status to show. A parcel that customs has released is on its way again, though its last code is customs'.
    fn status(journey: &Journey) -> Status {
        let cleared = journey.deciding().is_some_and(|event| event.scan == Some(Scan::CustomsCleared));
        if cleared && journey.status == Status::Customs { Status::InTransit } else { journey.status }
    }

    /// A carrier's name: providers write `thailand-post` for Thailand Post.
    fn carrier(name: &str) -> String {
        let mut shown = String::with_capacity(name.len());
        let slug = !name.bytes().any(|letter| letter.is_ascii_uppercase() || letter == b' ' || !letter.is_ascii());
        let mut starts = slug;
        for letter in name.chars() {
            let part = slug && matches!(letter, '-' | '_');
            shown.push(if part {
                ' '
            } else if starts {
                letter.to_ascii_uppercase()
            } else {
                letter
            });
            starts = part;
        }
        // Three letters and fewer are an abbreviation: DHL, UPS.
        if slug && name.len() < 4 { shown.to_ascii_uppercase() } else { shown }
    }

    /// Puts a message without arguments into a field.
    fn tell(&mut self, field: Name, message: Message) {
        let text = self.say(message);
        self.view.own(field, text);
    }

    fn say(&self, message: Message) -> String {
        self.texts.plain(message)
    }

    fn with(&self, message: Message, variable: Variable, value: &str) -> String {
        self.texts.format(self.host, message, &[(variable, Value::Text(value))])
    }

    fn count(&self, message: Message, variable: Variable, value: i64) -> String {
        self.texts.format(self.host, message, &[(variable, Value::Number(value))])
    }

    /// For attributes: without the invisible isolating marks, which screen readers and copies would get.
    fn attribute(&self, message: Message, variable: Variable, value: &str) -> String {
        self.texts.unisolated(self.host, message, &[(variable, Value::Text(value))])
    }

    /// What the clock of the place showed; of a bare moment what the buyer's clock showed.
    fn clock(&self, stamp: Stamp) -> Option<LocalClock> {
        if stamp.is_bare() { Some(stamp.assumed().clock(self.host.offset_at(stamp.assumed()))) } else { stamp.printed() }
    }

    fn day_of(&self, stamp: Stamp) -> Day {
        match self.clock(stamp) {
            Some(clock) => clock.day(),
            None => stamp.day(),
        }
    }

    /// `Wed 9 Dec`
    fn short(&self, day: Day) -> String {
        self.host.day(day, DayStyle::Short)
    }

    /// `Wed 9 Dec, 08:12`, or the day alone where only that is known.
    fn moment(&self, stamp: Stamp) -> String {
        let day = self.short(self.day_of(stamp));
        let Some(clock) = self.clock(stamp) else { return day };
        self.day_and_time(&day, &self.host.time(clock))
    }

    fn day_and_time(&self, day: &str, time: &str) -> String {
        self.texts.format(self.host, Message::DayAndTime, &[(Variable::Day, Value::Text(day)), (Variable::Time, Value::Text(time))])
    }
}
