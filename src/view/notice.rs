//! What is wrong, what to do, what follows.

use super::tone::{self, Tone};
use super::{Composer, View};
use crate::journey::{FirstMile, Journey, Problem, ProblemKind, Severity};
use crate::shipment::{Instant, Reason, Status};
use crate::text::{Message, Variable};

impl Composer<'_> {
    /// The leading problem in full, the others by title; for a label without scans, what comes next.
    pub(super) fn notices(&self, journey: &Journey, now: Instant, notices: &mut Vec<View>) {
        for (index, problem) in journey.problems.iter().enumerate() {
            let mut notice = self.problem(problem, now, index == 0);
            let tone = if index == 0 { None } else { tone::of_problem(problem.kind, problem.reason) };
            notice.put("tone", tone.map_or("", Tone::name));
            notices.push(notice);
        }
        if journey.problems.is_empty() && journey.status == Status::Announced && journey.first_mile == FirstMile::Waiting {
            let mut notice = View::default();
            notice.put("icon", "info");
            notice.own("title", self.say(Message::StatusAnnounced));
            notice.own("text", self.say(Message::ProblemFirstScanNext));
            notices.push(notice);
        }
    }

    fn problem(&self, problem: &Problem, now: Instant, leads: bool) -> View {
        let mut notice = View::default();
        notice.put("icon", if problem.severity > Severity::Notice { "warning" } else { "info" });
        notice.own("title", self.problem_title(problem, now));
        if leads {
            let (action, next) = advice(problem);
            notice.own("do-label", self.say(Message::ProblemDoLabel));
            notice.own("do", self.say(action));
            if let Some(next) = next {
                notice.own("next-label", self.say(Message::ProblemNextLabel));
                notice.own("next", self.say(next));
            }
        }
        notice
    }

    fn problem_title(&self, problem: &Problem, now: Instant) -> String {
        let message = match (problem.kind, problem.until, problem.since) {
            (ProblemKind::NoMovement, _, since) => {
                let quiet = since.map_or(0, |since| (now.0 - since.assumed().0) / 86_400);
                return self.count(Message::ProblemNoMovement, Variable::Days, quiet);
            }
            (ProblemKind::CustomsHold, _, Some(since)) if problem.reason != Some(Reason::CustomsDocuments) => {
                return self.with(Message::ProblemCustomsHold, Variable::Day, &self.short(self.day_of(since)));
            }
            (ProblemKind::WaitingForPickup, Some(day), _) => {
                return self.with(Message::ProblemPickupUntil, Variable::Day, &self.short(day));
            }
            (ProblemKind::Late, Some(day), _) => return self.with(Message::ProblemLate, Variable::Day, &self.short(day)),
            (kind, ..) => match kind {
                ProblemKind::NotHandedOver => Message::ProblemNotHandedOver,
                ProblemKind::CustomsHold if problem.reason == Some(Reason::CustomsDocuments) => Message::ProblemCustomsDocuments,
                ProblemKind::CustomsHold => Message::HeadlineCustoms,
                ProblemKind::DutyUnpaid => Message::ProblemDutyUnpaid,
                ProblemKind::AddressProblem => Message::ProblemAddress,
                ProblemKind::AttemptFailed => Message::ProblemAttemptFailed,
                ProblemKind::Refused => Message::ProblemRefused,
                ProblemKind::WaitingForPickup => Message::ProblemPickup,
                ProblemKind::Late | ProblemKind::NoMovement => Message::HeadlineDelay,
                ProblemKind::Damaged => Message::ProblemDamaged,
                ProblemKind::Lost => Message::ProblemLost,
                ProblemKind::Destroyed => Message::ProblemDestroyed,
                ProblemKind::Returned => Message::ProblemReturned,
                ProblemKind::Cancelled => Message::ProblemCancelled,
                ProblemKind::Exception => Message::ProblemException,
                ProblemKind::UpdatesEnded => Message::ProblemUpdatesEnded,
            },
        };
        self.say(message)
    }
}

/// What the buyer can do, and what follows.
const fn advice(problem: &Problem) -> (Message, Option<Message>) {
    match problem.kind {
        ProblemKind::NotHandedOver => (Message::ProblemNotHandedOverDo, Some(Message::ProblemNotHandedOverNext)),
        ProblemKind::NoMovement => match problem.severity {
            Severity::Notice => (Message::ProblemNoMovementDo, None),
            Severity::Warning => (Message::ProblemNoMovementWarn, None),
            Severity::Serious => (Message::ProblemNoMovementClaim, None),
        },
        ProblemKind::CustomsHold if matches!(problem.reason, Some(Reason::CustomsDocuments)) => {
            (Message::ProblemCustomsDocumentsDo, Some(Message::ProblemCustomsDocumentsNext))
        }
        ProblemKind::CustomsHold => (Message::ProblemCustomsHoldDo, None),
        ProblemKind::DutyUnpaid => (Message::ProblemDutyUnpaidDo, Some(Message::ProblemDutyUnpaidNext)),
        ProblemKind::AddressProblem => (Message::ProblemAddressDo, Some(Message::ProblemAddressNext)),
        ProblemKind::AttemptFailed => (Message::ProblemAttemptFailedDo, Some(Message::ProblemAttemptFailedNext)),
        ProblemKind::Refused => (Message::ProblemRefusedDo, Some(Message::ProblemRefusedNext)),
        ProblemKind::WaitingForPickup => (Message::ProblemPickupDo, Some(Message::ProblemPickupNext)),
        ProblemKind::Late => (Message::ProblemLateDo, None),
        ProblemKind::Damaged => (Message::ProblemDamagedDo, None),
        ProblemKind::Lost => (Message::ProblemLostDo, None),
        ProblemKind::Destroyed => (Message::ProblemDestroyedDo, None),
        ProblemKind::Returned => (Message::ProblemReturnedDo, None),
        ProblemKind::Cancelled => (Message::ProblemCancelledDo, None),
        ProblemKind::Exception => (Message::ProblemExceptionDo, None),
        ProblemKind::UpdatesEnded => (Message::ProblemUpdatesEndedDo, None),
    }
}
