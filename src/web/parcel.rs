//! From the text of a reply to a parcel that can be shown.

use super::fetch;
use super::settings::Settings;
use crate::eta::{self, Answer, Arrival, Question};
use crate::journey::{self, Journey, Rules};
use crate::parts::joined;
use crate::provider::{self, Failure, FailureKind, Reply};
use crate::shipment::{Country, Instant, Shipment};
use crate::view::Trouble;
use std::cell::RefCell;
use std::rc::Rc;

/// One parcel with all that was derived of it.
pub(super) struct Parcel {
    pub(super) journey: Journey,
    /// What the module of forecasts has answered last.
    pub(super) asked: Option<Question>,
    /// Its answer.
    pub(super) answer: Option<Answer>,
    /// How far the next question is.
    pub(super) inquiry: Inquiry,
    /// When the reply came, to the minute: an equal reply within it changes nothing.
    pub(super) fetched: Instant,
    /// When the journey was derived: what is due, late or silent depends on it.
    pub(super) derived: Instant,
    /// How many more parcels the reply held.
    pub(super) others: usize,
}

/// How far a question about the arrival is.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Inquiry {
    /// The facts, the words or the tables are others than they were.
    #[default]
    Due,
    /// The module of forecasts was asked.
    Sent,
    /// There is an answer, or none is to be had.
    Answered,
}

impl Parcel {
    /// What can be said of the arrival without the module of forecasts.
    pub(super) fn at_once(&self) -> Arrival {
        eta::forecast(&self.journey, self.derived)
    }

    /// The arrival, with the answer to it where there is one.
    pub(super) fn arrival(&self) -> Arrival {
        let arrival = self.at_once();
        match &self.answer {
            Some(answer) => answer.applied(arrival, self.journey.destination),
            None => arrival,
        }
    }

    /// Whether its days are to be estimated, and nobody was asked yet.
    pub(super) fn asks(&mut self) -> bool {
        let asks = self.inquiry == Inquiry::Due && matches!(self.at_once(), Arrival::Open(_) | Arrival::Expected(_));
        if asks {
            self.inquiry = Inquiry::Sent;
        }
        asks
    }

    /// The codes of the countries at the ends of its way.
    pub(super) fn way(&self) -> String {
        let code = |country: Option<Country>| country.map_or("", Country::code);
        joined(&[code(self.journey.origin), code(self.journey.destination)])
    }
}

/// Why there is none, with words for the developer.
pub(super) type Refusal = (Trouble, String);

thread_local! {
    /// What is left of the last reply with several parcels: each element of a list takes its own out of one reading.
    static LAST: RefCell<Option<(Rc<str>, Reply)>> = const { RefCell::new(None) };
}

/// Reads a reply and derives the parcel that was asked for; where one number was asked for, else the first one.
pub(super) fn read(text: &Rc<str>, status: u16, settings: &Settings, rules: &Rules, now: Instant) -> Result<Parcel, Refusal> {
    let refused = fetch::trouble(status);
    let mut reply = match (parse(text, settings), refused) {
        (Ok(reply), None) => reply,
        // A page in place of JSON says less than the status; the provider's own error says more.
        (Err(failure), Some(kind)) if failure.kind == FailureKind::BadResponse => return Err((Trouble::Reply(kind), http(status))),
        (Ok(_), Some(kind)) => return Err((Trouble::Reply(kind), http(status))),
        (Err(failure), _) => {
            return Err((Trouble::of(failure.kind, &failure.message), failure.message));
        }
    };
    let shipment = wanted(&reply, settings).map(|place| reply.shipments.remove(place));
    let others = if settings.takes_many() { 0 } else { reply.shipments.len() };
    leave(text, reply, settings);
    let Some(mut shipment) = shipment else {
        return Err((Trouble::Reply(FailureKind::NotFound), String::from("the number is not in the reply")));
    };
    settings.add(&mut shipment);
    let journey = journey::derive_by(shipment, now, rules);
    Ok(Parcel { journey, asked: None, answer: None, inquiry: Inquiry::Due, fetched: to_the_minute(now), derived: now, others })
}

/// The parcel shown as canonical JSON, without what came with it: what may be kept on the device.
pub(super) fn kept(text: &Rc<str>, settings: &Settings) -> Option<String> {
    let reply = parse(text, settings).ok()?;
    let shipments =
        if settings.takes_many() { std::slice::from_ref(reply.shipments.get(wanted(&reply, settings)?)?) } else { &reply.shipments };
    let kept = provider::write_shipments(shipments);
    leave(text, reply, settings);
    Some(kept)
}

/// It was written by us: by the module of readers, or it was kept on the device.
pub(super) fn is_canonical(text: &str) -> bool {
    text.starts_with("{\"parcelight\":")
}

/// The reply, or what other elements have left of it, where this one's parcel is in it still.
fn parse(text: &Rc<str>, settings: &Settings) -> Result<Reply, Failure> {
    let provider = settings.provider.filter(|_| !is_canonical(text));
    if settings.takes_many()
        && let Some((known, reply)) = LAST.take()
        && known == *text
        && provider.is_none_or(|provider| reply.provider == Some(provider))
        && wanted(&reply, settings).is_some()
    {
        return Ok(reply);
    }
    provider::read_common(text, provider)
}

/// Leaves the others of a reply to those who asked for them.
fn leave(text: &Rc<str>, reply: Reply, settings: &Settings) {
    if settings.takes_many() {
        LAST.set(Some((Rc::clone(text), reply)));
    }
}

/// The place of the parcel that was asked for in a reply.
fn wanted(reply: &Reply, settings: &Settings) -> Option<usize> {
    let number = &settings.number;
    let is_it = |shipment: &Shipment| {
        let last = shipment.last_mile.as_ref().and_then(|last| last.number.as_ref());
        same(&shipment.number, number) || last.is_some_and(|last| same(last, number))
    };
    // A reply about one number may call the parcel by another one; one about many may not.
    let is_first = !reply.shipments.is_empty() && (!settings.takes_many() || number.is_empty());
    reply.shipments.iter().position(is_it).or_else(|| is_first.then_some(0))
}

/// So that an equal reply within the minute changes nothing on the page.
pub(super) const fn to_the_minute(now: Instant) -> Instant {
    Instant(now.0 - now.0.rem_euclid(60))
}

fn http(status: u16) -> String {
    let mut text = String::from("HTTP ");
    crate::shipment::time::push_number(&mut text, status as u32, 3);
    text
}

/// The same number, whatever blanks, dashes and case it was written with.
fn same(one: &str, two: &str) -> bool {
    let mut others = two.bytes().filter(u8::is_ascii_alphanumeric);
    for letter in one.bytes().filter(u8::is_ascii_alphanumeric) {
        if !others.next().is_some_and(|other| other.eq_ignore_ascii_case(&letter)) {
            return false;
        }
    }
    !two.is_empty() && others.next().is_none()
}
