//! A problem: what is wrong, since when, and who helps.

use crate::shipment::{Day, Reason, Stamp};

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
    /// By when what comes next should happen: the next attempt, the day to ask again, the last day for a claim.
    pub next: Option<Day>,
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

/// Who can do something about a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contact {
    /// The carrier that has the parcel.
    Carrier,
    /// The shop that sold it: it is the carrier's customer, and the one to claim.
    Shop,
}

/// Declares the kinds with their names, and who helps.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $name:literal $contact:ident;)*) => {
        /// The problems of a parcel.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ProblemKind {
            $($(#[$doc])* $kind,)*
        }

        impl ProblemKind {
            /// Every one, in the order of declaration.
            pub const ALL: &[Self] = &[$(Self::$kind,)*];

            /// The name in canonical JSON and events.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)*
                }
            }

            /// Whom to ask.
            pub const fn contact(self) -> Contact {
                match self {
                    $(Self::$kind => Contact::$contact,)*
                }
            }
        }
    };
}

kinds! {
    /// Announced, and the first scan is overdue.
    NotHandedOver "not_handed_over" Shop;
    /// No scan for too long.
    NoMovement "no_movement" Shop;
    /// In customs for more than 48 hours, or held there.
    CustomsHold "customs_hold" Carrier;
    /// Duty or tax is to be paid.
    DutyUnpaid "duty_unpaid" Carrier;
    /// The address is wrong or incomplete.
    AddressProblem "address_problem" Carrier;
    /// The courier came in vain.
    AttemptFailed "attempt_failed" Carrier;
    /// The recipient refused it.
    Refused "refused" Carrier;
    /// It waits to be collected.
    WaitingForPickup "waiting_for_pickup" Carrier;
    /// The promise has passed.
    Late "late" Shop;
    /// Nobody promised a day, and most parcels on this way take no longer.
    MayBeLate "may_be_late" Shop;
    /// Damaged.
    Damaged "damaged" Shop;
    /// Lost.
    Lost "lost" Shop;
    /// Disposed of.
    Destroyed "destroyed" Shop;
    /// On its way back, or back.
    Returned "returned" Shop;
    /// Will not be sent.
    Cancelled "cancelled" Shop;
    /// Weather, a strike, a closure, a peak: reported of the parcel, or noted by the merchant.
    Disruption "disruption" Carrier;
    /// The carrier reports a problem without a name.
    Exception "exception" Carrier;
    /// No more updates are expected.
    UpdatesEnded "updates_ended" Shop;
}

impl Problem {
    /// Whether it is the same problem as before: what it is, how bad, why and until when. A courier who comes in vain
    /// once more is a new one.
    pub fn is(&self, before: &Self) -> bool {
        let again = self.kind == ProblemKind::AttemptFailed && self.since != before.since;
        (self.kind, self.severity, self.reason, self.until) == (before.kind, before.severity, before.reason, before.until) && !again
    }
}

/// Whether the problems have really changed: another one, a worse one, another deadline; not only later scans.
pub fn changed(before: &[Problem], after: &[Problem]) -> bool {
    before.len() != after.len() || before.iter().zip(after).any(|(one, other)| !other.is(one))
}

/// The problems that are over, in the order in which they stood. Nothing is solved where the parcel has come to a bad
/// end, or where one problem has only become another.
pub fn solved(before: &[Problem], after: &[Problem]) -> Vec<ProblemKind> {
    let mut solved = Vec::new();
    for problem in before {
        let stands = after.iter().any(|other| leaves(problem.kind, other.kind));
        if !stands && problem.kind != ProblemKind::WaitingForPickup && !solved.contains(&problem.kind) {
            solved.push(problem.kind);
        }
    }
    solved
}

/// Whether a problem is not solved by another one that stands in its place.
fn leaves(kind: ProblemKind, other: ProblemKind) -> bool {
    match other {
        _ if kind == other => true,
        ProblemKind::Refused
        | ProblemKind::Damaged
        | ProblemKind::Lost
        | ProblemKind::Destroyed
        | ProblemKind::Returned
        | ProblemKind::Cancelled
        | ProblemKind::UpdatesEnded => true,
        ProblemKind::Late => kind == ProblemKind::MayBeLate,
        ProblemKind::WaitingForPickup => kind == ProblemKind::AttemptFailed,
        ProblemKind::CustomsHold | ProblemKind::DutyUnpaid => matches!(kind, ProblemKind::CustomsHold | ProblemKind::DutyUnpaid),
        _ => false,
    }
}
