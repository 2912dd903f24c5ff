//! From the text of a reply to a parcel that can be shown.

use super::fetch;
use crate::eta::{self, Arrival};
use crate::journey::{self, Journey};
use super::settings::Settings;
use crate::provider::{self, FailureKind};
use crate::route::{self, Route};
use crate::shipment::Instant;
use crate::view::{Sketch, Trouble};

/// One parcel with all that was derived of it.
pub(super) struct Parcel {
    pub(super) journey: Journey,
    pub(super) arrival: Arrival,
    pub(super) route: Route,
    /// The drawn route, once the map module is there.
    pub(super) sketch: Option<Sketch>,
    /// When the reply came, to the minute: an equal reply within it changes nothing.
    pub(super) fetched: Instant,
    /// How many more parcels the reply held.
    pub(super) others: usize,
}

/// Why there is none, with words for the developer.
pub(super) type Refusal = (Trouble, String);

/// Reads a reply and derives the parcel that was asked for, else the first one.
pub(super) fn read(text: &str, status: u16, settings: &Settings, now: Instant) -> Result<Parcel, Refusal> {
    let Settings { provider, number, .. } = settings;
    let refused = fetch::trouble(status);
    let mut reply = match (provider::read(text, *provider), refused) {
        (Ok(reply), None) => reply,
        // A page in place of JSON says less than the status; the provider's own error says more.
        (Err(failure), Some(kind)) if failure.kind == FailureKind::BadResponse => return Err((Trouble::Reply(kind), http(status))),
        (Ok(_), Some(kind)) => return Err((Trouble::Reply(kind), http(status))),
        (Err(failure), _) => {
            return Err((Trouble::of(failure.kind, &failure.message), failure.message));
        }
    };
    let others = reply.shipments.len().saturating_sub(1);
    let index = reply.shipments.iter().position(|shipment| same(&shipment.number, number)).unwrap_or(0);
    if reply.shipments.is_empty() {
        return Err((Trouble::Reply(FailureKind::NotFound), String::from("no parcel in the reply")));
    }
    let shipment = reply.shipments.swap_remove(index);
    let journey = journey::derive(shipment, now);
    let arrival = eta::forecast(&journey, now);
    let route = route::plan(&journey, None);
    Ok(Parcel { journey, arrival, route, sketch: None, fetched: to_the_minute(now), others })
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
