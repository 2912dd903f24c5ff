//! The one colour meaning of a view.

use crate::journey::{Journey, ProblemKind};
use crate::shipment::{Reason, Status};

/// A colour with a meaning; it never stands without a word and an icon.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing yet, or over.
    #[default]
    Neutral,
    /// Moving.
    Progress,
    /// Customs has it, nothing to do.
    Hold,
    /// Needs the buyer.
    Attention,
    /// Went wrong.
    Problem,
    /// There.
    Success,
    /// Going back.
    Return,
}

impl Tone {
    /// The name in `data-tone`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Progress => "progress",
            Self::Hold => "hold",
            Self::Attention => "attention",
            Self::Problem => "problem",
            Self::Success => "success",
            Self::Return => "return",
        }
    }
}

/// The tone of the problem that leads, else of the status shown.
pub(super) fn of(journey: &Journey, status: Status) -> Tone {
    let problem = journey.problems.first().and_then(|problem| of_problem(problem.kind, problem.reason));
    problem.unwrap_or(of_status(status))
}

/// The tone of a problem; `None` when it leaves the status its own.
pub(super) fn of_problem(kind: ProblemKind, reason: Option<Reason>) -> Option<Tone> {
    Some(match kind {
        ProblemKind::CustomsHold if reason == Some(Reason::CustomsDocuments) => Tone::Attention,
        ProblemKind::CustomsHold => Tone::Hold,
        ProblemKind::NotHandedOver
        | ProblemKind::DutyUnpaid
        | ProblemKind::AddressProblem
        | ProblemKind::AttemptFailed
        | ProblemKind::WaitingForPickup
        | ProblemKind::Late => Tone::Attention,
        ProblemKind::Damaged | ProblemKind::Lost | ProblemKind::Destroyed | ProblemKind::Exception => Tone::Problem,
        ProblemKind::Returned | ProblemKind::Refused => Tone::Return,
        ProblemKind::Cancelled | ProblemKind::UpdatesEnded => Tone::Neutral,
        ProblemKind::NoMovement | ProblemKind::MayBeLate | ProblemKind::Disruption => return None,
    })
}

const fn of_status(status: Status) -> Tone {
    match status {
        Status::Pending | Status::Announced | Status::Cancelled | Status::Expired => Tone::Neutral,
        Status::PickedUp | Status::InTransit | Status::OutForDelivery => Tone::Progress,
        Status::Customs => Tone::Hold,
        Status::AttemptFailed | Status::ReadyForPickup => Tone::Attention,
        Status::Delivered => Tone::Success,
        Status::Exception => Tone::Problem,
        Status::Returning | Status::Returned => Tone::Return,
    }
}
