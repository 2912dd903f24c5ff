//! From the text of a reply to a parcel that can be shown.

use super::fetch;
use super::settings::Settings;
use crate::eta::{self, Arrival};
use crate::journey::{self, Journey, Rules};
use crate::provider::{self, FailureKind, Reply};
use crate::route::{self, Route};
use crate::shipment::{Instant, Shipment};
use crate::view::{Sketch, Trouble};
use std::cell::RefCell;
use std::rc::Rc;

/// One parcel with all that was derived of it.
pub(super) struct Parcel {
    pub(super) journey: Journey,
    pub(super) arrival: Arrival,
    pub(super) route: Route,
    /// The drawn route, once the map module is there.
    pub(super) sketch: Option<Sketch>,
    /// When the reply came, to the minute: an equal reply within it changes nothing.
    pub(super) fetched: Instant,
    /// When the journey was derived: what is due, late or silent depends on it.
    pub(super) derived: Instant,
    /// How many more parcels the reply held.
    pub(super) others: usize,
}

/// Why there is none, with words for the developer.
pub(super) type Refusal = (Trouble, String);

thread_local! {
    /// The last reply with several parcels, less those that were taken: each element of a list takes its own.
    static LAST: RefCell<Option<(Rc<str>, Reply)>> = const { RefCell::new(None) };
}

/// Reads a reply and derives the parcel that was asked for; where one number was asked for, else the first one.
pub(super) fn read(text: &Rc<str>, status: u16, settings: &Settings, rules: &Rules, now: Instant) -> Result<Parcel, Refusal> {
    let refused = fetch::trouble(status);
    let known = LAST.take().filter(|(last, reply)| *last == *text && wanted(reply, settings).is_some());
    let outcome = known.map_or_else(|| provider::read(text, settings.provider), |(_, reply)| Ok(reply));
    let mut reply = match (outcome, refused) {
        (Ok(reply), None) => reply,
        // A page in place of JSON says less than the status; the provider's own error says more.
        (Err(failure), Some(kind)) if failure.kind == FailureKind::BadResponse => return Err((Trouble::Reply(kind), http(status))),
        (Ok(_), Some(kind)) => return Err((Trouble::Reply(kind), http(status))),
        (Err(failure), _) => {
            return Err((Trouble::of(failure.kind, &failure.message), failure.message));
        }
    };
    let Some(index) = wanted(&reply, settings) else {
        return Err((Trouble::Reply(FailureKind::NotFound), String::from("the number is not in the reply")));
    };
    let mut shipment = reply.shipments.swap_remove(index);
    settings.add(&mut shipment);
    let others = if settings.takes_many() { 0 } else { reply.shipments.len() };
    if !reply.shipments.is_empty() {
        LAST.set(Some((Rc::clone(text), reply)));
    }
    let journey = journey::derive_by(shipment, now, rules);
    let arrival = eta::forecast(&journey, now);
    let route = route::plan(&journey, None);
    Ok(Parcel { journey, arrival, route, sketch: None, fetched: to_the_minute(now), derived: now, others })
}

/// Which parcel of a reply is the one that was asked for.
fn wanted(reply: &Reply, settings: &Settings) -> Option<usize> {
    let number = &settings.number;
    let is_it = |shipment: &Shipment| {
        let last = shipment.last_mile.as_ref().and_then(|last| last.number.as_ref());
        same(&shipment.number, number) || last.is_some_and(|last| same(last, number))
    };
    let found = reply.shipments.iter().position(is_it);
    // A reply about one number may call the parcel by another one.
    if settings.takes_many() || reply.shipments.is_empty() { found } else { found.or(Some(0)) }
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
    let letters =
        |text: &str| text.bytes().filter(u8::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect::<Vec<u8>>();
    !two.is_empty() && letters(one) == letters(two)
}
