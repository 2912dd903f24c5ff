//! What follows from the facts: the order of events, the stages, the status now, the problems.

mod derive;
mod first_mile;
mod merge;
mod order;
mod problems;
pub mod rules;
pub(crate) mod stage;
mod terminal;

use crate::shipment::{Country, Day, Event, Instant, LastMile, Pickup, Promise, Reason, Stage, Stamp, Status};
pub use derive::derive;

/// What is derived of one shipment at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journey {
    /// The tracking number.
    pub number: String,
    /// The first carrier.
    pub carrier: Option<String>,
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
    /// The stages that the parcel has reached, in order.
    pub stages: Vec<Span>,
    /// The events in honest order, oldest first, each reported once, with their stages filled in.
    pub events: Vec<Event>,
    /// The event that decided the status, as an index into `events`.
    pub now: Option<usize>,
    /// The problems, the leading one first.
    pub problems: Vec<Problem>,
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

/// Something the buyer should know or do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What.
    pub kind: ProblemKind,
    /// How bad.
    pub severity: Severity,
    /// Since when.
    pub since: Option<Stamp>,
    /// Why, when somebody said so.
    pub reason: Option<Reason>,
    /// A deadline or a due day that goes with it.
    pub until: Option<Day>,
}

/// How bad a problem is; the worst leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth a word, nothing to do.
    Notice,
    /// The buyer should act or may soon have to.
    Warning,
    /// Something went wrong.
    Serious,
}

/// The problems of a parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProblemKind {
    /// Announced, and the first scan is overdue.
    NotHandedOver,
    /// No scan for too long.
    NoMovement,
    /// In customs for more than 48 hours, or held there.
    CustomsHold,
    /// Duty or tax is to be paid.
    DutyUnpaid,
    /// The address is wrong or incomplete.
    AddressProblem,
    /// The courier came in vain.
    AttemptFailed,
    /// The recipient refused it.
    Refused,
    /// It waits to be collected.
    WaitingForPickup,
    /// The promise has passed.
    Late,
    /// Damaged.
    Damaged,
    /// Lost.
    Lost,
    /// Disposed of.
    Destroyed,
    /// On its way back, or back.
    Returned,
    /// Will not be sent.
    Cancelled,
    /// The carrier reports a problem without a name.
    Exception,
    /// No more updates are expected.
    UpdatesEnded,
}

impl ProblemKind {
    /// The name in canonical JSON and events.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotHandedOver => "not_handed_over",
            Self::NoMovement => "no_movement",
            Self::CustomsHold => "customs_hold",
            Self::DutyUnpaid => "duty_unpaid",
            Self::AddressProblem => "address_problem",
            Self::AttemptFailed => "attempt_failed",
            Self::Refused => "refused",
            Self::WaitingForPickup => "waiting_for_pickup",
            Self::Late => "late",
            Self::Damaged => "damaged",
            Self::Lost => "lost",
            Self::Destroyed => "destroyed",
            Self::Returned => "returned",
            Self::Cancelled => "cancelled",
            Self::Exception => "exception",
            Self::UpdatesEnded => "updates_ended",
        }
    }
}
