//! What follows from the facts: the order of events, the stages, the status now, the problems.

mod derive;
mod disruption;
mod first_mile;
mod merge;
mod order;
mod overdue;
mod problem;
mod problems;
mod read_rules;
mod rules;
pub(crate) mod stage;
mod terminal;

use crate::shipment::{Country, Day, Event, Instant, LastMile, Pickup, Promise, Reason, Stage, Stamp, Status};
pub use derive::{derive, derive_by};
pub use disruption::Disruption;
pub(crate) use disruption::disruption_reason;
pub use problem::{Contact, Problem, ProblemKind, Severity, changed, solved};
pub use read_rules::RuleError;
pub use rules::Rules;

/// What is derived of one shipment at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journey {
    /// The tracking number.
    pub number: String,
    /// The first carrier.
    pub carrier: Option<String>,
    /// The number that this one has replaced.
    pub replaces: Option<String>,
    /// The second carrier and its number.
    pub last_mile: Option<LastMile>,
    /// The status now.
    pub status: Status,
    /// Why.
    pub reason: Option<Reason>,
    /// Where on the way it is.
    pub stage: Stage,
    /// The first mile, for display.
    pub first_mile: FirstMile,
    /// From where, given or inferred from the first scan.
    pub origin: Option<Country>,
    /// To where, given or inferred from the last-mile scans.
    pub destination: Option<Country>,
    /// Nobody named the origin: it is where the first physical scan was made.
    pub origin_inferred: bool,
    /// Nobody named the destination: it is where the last mile is.
    pub destination_inferred: bool,
    /// The stages that the parcel has reached, in order.
    pub stages: Vec<Span>,
    /// The events in honest order, oldest first, each reported once, with their stages filled in.
    pub events: Vec<Event>,
    /// The event that decided the status, as an index into `events`.
    pub now: Option<usize>,
    /// The problems, the leading one first.
    pub problems: Vec<Problem>,
    /// The problems that stood before and are over; whoever keeps the journey before fills it in, with [`solved`].
    pub solved: Vec<ProblemKind>,
    /// The days somebody named.
    pub promise: Option<Promise>,
    /// Where it waits.
    pub pickup: Option<Pickup>,
    /// A border lies between origin and destination, as far as is known.
    pub crosses: bool,
    /// Until when the first scan is due, while the parcel is only announced.
    pub first_scan_due: Option<Instant>,
}

impl Journey {
    /// The event that decided the status.
    pub fn deciding(&self) -> Option<&Event> {
        self.now.and_then(|index| self.events.get(index))
    }

    /// The first scan of the parcel itself, not of its data.
    pub fn first_scan(&self) -> Option<&Event> {
        self.events.iter().find(|event| stage::is_physical(event.status))
    }

    /// Whether a parcel on this way goes through a stage: a domestic one skips the middle.
    pub fn passes(&self, stage: Stage) -> bool {
        stage::passes(self, stage)
    }

    /// The day at the destination, by the offset of the latest clock printed there; in UTC where none was.
    pub fn day_at(&self, now: Instant) -> Day {
        let mut minutes = 0;
        for event in &self.events {
            if let Some(offset) = event.time.and_then(Stamp::offset)
                && event.country().is_some()
                && event.country() == self.destination
            {
                minutes = offset;
            }
        }
        now.clock(minutes).day()
    }
}

/// One stage that a parcel has reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Which.
    pub stage: Stage,
    /// Its first scan.
    pub start: Option<Stamp>,
    /// The first scan of a later stage; `None` while it lasts.
    pub end: Option<Stamp>,
    /// No scan says so; it follows from what came after.
    pub inferred: bool,
}

impl Span {
    /// How long it took, or has taken so far, in seconds; `None` where no scan begins it. Clocks without a zone are
    /// taken as UTC.
    pub fn seconds(self, now: Instant) -> Option<i64> {
        let end = self.end.map_or(now, Stamp::assumed);
        self.start.map(|start| (end.0 - start.assumed().0).max(0))
    }
}

/// The first mile, as it is told to the buyer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum FirstMile {
    /// Announced, the first scan is not due yet; until when it is due, where the origin tells.
    #[default]
    Waiting,
    /// A pick-up scan.
    PickedUp,
    /// No pick-up scan, but a first physical scan in the country of origin.
    Inferred,
    /// Announced, and the first scan is overdue.
    Overdue,
    /// The carrier's scans begin later on the way.
    NotReported,
}

impl FirstMile {
    /// The name in canonical JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::PickedUp => "picked_up",
            Self::Inferred => "inferred",
            Self::Overdue => "overdue",
            Self::NotReported => "not_reported",
        }
    }
}
