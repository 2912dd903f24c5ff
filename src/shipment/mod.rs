//! The facts of a parcel as its provider reports them: plain types, nothing derived.

mod country;
mod event;
mod place;
mod reason;
mod stage;
mod status;
pub mod time;

pub use country::Country;
pub use event::{Event, Scan};
pub use place::{Place, Point};
pub use reason::Reason;
pub use stage::Stage;
pub use status::Status;
pub use time::{Day, Instant, LocalClock, Stamp};

/// One parcel as one provider reports it. Names, street addresses, phones, PINs and signatures have no field here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shipment {
    /// The tracking number; empty when the reply holds none.
    pub number: String,
    /// Who moves the parcel first, in the provider's words (`YunExpress`, `usps`).
    pub carrier: Option<String>,
    /// The status that the provider reports for the whole parcel.
    pub status: Status,
    /// Why, when the provider says so.
    pub reason: Option<Reason>,
    /// Where it was sent.
    pub origin: Option<Country>,
    /// Where it goes.
    pub destination: Option<Country>,
    /// The second carrier and its number, when the parcel was, or will be, handed over.
    pub last_mile: Option<LastMile>,
    /// The days the carrier, the provider or the shop named for the arrival.
    pub promise: Option<Promise>,
    /// Where it can be collected and until when.
    pub pickup: Option<Pickup>,
    /// The voided number that this one has replaced.
    pub replaces: Option<String>,
    /// When it was paid for, where the shop says so: the clock of the first scan runs from there.
    pub ordered: Option<Stamp>,
    /// Every scan, oldest first by the provider's own order.
    pub events: Vec<Event>,
}

impl Shipment {
    /// Notes the second carrier, as far as it is not the first one again.
    pub(crate) fn hand_over(&mut self, mut last: LastMile) {
        if last.number.as_ref() == Some(&self.number) {
            last.number = None;
        }
        if last.carrier == self.carrier {
            last.carrier = None;
        }
        if last.number.is_some() || last.carrier.is_some() {
            self.last_mile = Some(last);
        }
    }
}

/// The carrier that brings the parcel to the door, when it is not the first one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LastMile {
    /// Its own number for the same parcel.
    pub number: Option<String>,
    /// Its name, in the provider's words.
    pub carrier: Option<String>,
}

/// The days that somebody named for the arrival, in the destination's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    /// First day; equal to `to` when a single day was named, absent for "by …".
    pub from: Option<Day>,
    /// Last day.
    pub to: Day,
    /// Who named them.
    pub by: Promiser,
}

/// Who named the days of a [`Promise`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promiser {
    /// The carrier itself.
    Carrier,
    /// The tracking provider's own estimate.
    Provider,
    /// The shop, at the order.
    Shop,
}

/// A parcel that waits to be collected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pickup {
    /// The last day to collect it.
    pub until: Option<Day>,
    /// The shop, locker or office where it waits.
    pub place: Option<Place>,
}
