//! One scan of a parcel.

use super::{Country, Place, Point, Reason, Stage, Stamp, Status};

/// One line of a provider's list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    /// When, as honestly as the provider tells it; `None` when it does not.
    pub time: Option<Stamp>,
    /// What the scan means for the buyer.
    pub status: Status,
    /// What was done, more finely than the status, when a code says so.
    pub scan: Option<Scan>,
    /// Where on the way, when a code says so; `journey` fills the gaps.
    pub stage: Option<Stage>,
    /// Why, when a code says so.
    pub reason: Option<Reason>,
    /// The carrier's own words: plain text, trimmed, without markup.
    pub text: String,
    /// The language of `text` (BCP 47), when the provider names it.
    pub language: Option<String>,
    /// Where.
    pub place: Option<Place>,
    /// Which leg reported it: 0 the first carrier, 1 the second …
    pub leg: u8,
}

impl Event {
    /// The country of its place.
    #[inline(never)]
    pub fn country(&self) -> Option<Country> {
        self.place.as_ref().and_then(|place| place.country)
    }

    /// The coordinates of its place.
    pub fn point(&self) -> Option<Point> {
        self.place.as_ref().and_then(|place| place.point)
    }
}

/// What was done with the parcel, where a provider's code is finer than the status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scan {
    /// Picked up from, or handed in by, the seller.
    Accepted,
    /// Reached a hub.
    Arrived,
    /// Left a hub.
    Departed,
    /// Sorted, packed or otherwise handled in a hub.
    Processed,
    /// Left the country of origin.
    LeftCountry,
    /// Reached the destination country.
    ReachedCountry,
    /// Given to customs.
    CustomsStarted,
    /// Released by customs.
    CustomsCleared,
    /// Given to another carrier.
    HandedOver,
    /// At the office that delivers it.
    AtDeliveryOffice,
    /// A delivery day was agreed.
    Scheduled,
    /// The carrier got in touch with the recipient.
    Contacted,
    /// Sent on to another address.
    Forwarded,
    /// A problem was solved.
    Solved,
    /// Delivered and signed for.
    Signed,
    /// Collected by the recipient.
    Collected,
    /// Left with a neighbour.
    WithNeighbour,
    /// Left at an agreed place.
    SafePlace,
    /// A pick-up station signed for it: it waits there.
    StationSigned,
}

impl Scan {
    /// Every one, in the order of declaration.
    pub const ALL: [Self; 19] = [
        Self::Accepted,
        Self::Arrived,
        Self::Departed,
        Self::Processed,
        Self::LeftCountry,
        Self::ReachedCountry,
        Self::CustomsStarted,
        Self::CustomsCleared,
        Self::HandedOver,
        Self::AtDeliveryOffice,
        Self::Scheduled,
        Self::Contacted,
        Self::Forwarded,
        Self::Solved,
        Self::Signed,
        Self::Collected,
        Self::WithNeighbour,
        Self::SafePlace,
        Self::StationSigned,
    ];

    /// The name in the providers' tables.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Arrived => "arrived",
            Self::Departed => "departed",
            Self::Processed => "processed",
            Self::LeftCountry => "left_country",
            Self::ReachedCountry => "reached_country",
            Self::CustomsStarted => "customs_started",
            Self::CustomsCleared => "customs_cleared",
            Self::HandedOver => "handed_over",
            Self::AtDeliveryOffice => "at_delivery_office",
            Self::Scheduled => "scheduled",
            Self::Contacted => "contacted",
            Self::Forwarded => "forwarded",
            Self::Solved => "solved",
            Self::Signed => "signed",
            Self::Collected => "collected",
            Self::WithNeighbour => "with_neighbour",
            Self::SafePlace => "safe_place",
            Self::StationSigned => "station_signed",
        }
    }
}
