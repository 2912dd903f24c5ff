//! What is wrong, what to do, what follows, who helps.

use super::tone::{self, Tone};
use super::{Composer, View, words};
use crate::journey::{Contact, FirstMile, Journey, Problem, ProblemKind, Severity};
use crate::shipment::{Instant, Reason, Stage, Stamp, Status};
use crate::text::{Message, Value, Variable};

impl Composer<'_> {
    /// The leading problem in full, the others in short; for a label without scans, by when one is due; what is solved.
    pub(super) fn notices(&self, journey: &Journey, now: Instant, notices: &mut Vec<View>) {
        for (index, problem) in journey.problems.iter().enumerate() {
            let mut notice = self.problem(journey, problem, now, index == 0);
            let tone = if index == 0 { None } else { tone::of_problem(problem.kind, problem.reason) };
            notice.put("tone", tone.map_or("", Tone::name));
            notices.push(notice);
        }
        let paper = match journey.status {
            Status::Announced => true,
            Status::Pending => journey.first_scan_due.is_some(),
            _ => false,
        };
        if journey.problems.is_empty() && paper && journey.first_mile == FirstMile::Waiting {
            notices.push(self.first_scan_due(journey));
        }
        // That it has arrived says more than that it was late.
        if journey.status != Status::Delivered {
            for kind in &journey.solved {
                let mut notice = View::default();
                notice.put("icon", Status::Delivered.name());
                notice.put("tone", Tone::Success.name());
                notice.own("title", self.say(words::solved(*kind)));
                notices.push(notice);
            }
        }
    }

    fn first_scan_due(&self, journey: &Journey) -> View {
        let mut notice = View::default();
        notice.put("icon", "info");
        let Some(due) = journey.first_scan_due.map(Stamp::moment) else {
            notice.own("title", self.say(Message::StatusAnnounced));
            notice.own("text", self.say(Message::ProblemFirstScanNext));
            return notice;
        };
        // Counted from a clock whose zone is unknown, the hour would be made up.
        let exact = journey.events.first().and_then(|event| event.time).is_none_or(|time| time.instant().is_some());
        let day = if exact { self.moment(due) } else { self.short(due.day()) };
        notice.own("title", self.with(Message::ProblemFirstScanDue, Variable::Day, &day));
        let mut facts = Vec::new();
        facts.extend(self.fact(Message::ProblemDoLabel, &self.say(Message::ProblemFirstScanDo)));
        facts.extend(self.fact(Message::ProblemNextLabel, &self.say(Message::ProblemFirstScanNext)));
        notice.list_of("facts", facts);
        notice
    }

    fn problem(&self, journey: &Journey, problem: &Problem, now: Instant, leads: bool) -> View {
        let (action, by, next) = advice(problem);
        let mut notice = View::default();
        notice.put("icon", if problem.severity > Severity::Notice { "warning" } else { "info" });
        notice.own("title", self.problem_title(problem, now));
        if !leads {
            notice.own("text", self.say(action));
            return notice;
        }
        let place = journey.pickup.as_ref().and_then(|pickup| pickup.place.as_ref());
        let place = place.filter(|_| matches!(problem.kind, ProblemKind::WaitingForPickup | ProblemKind::AttemptFailed));
        let since = problem.since.filter(|_| !names_its_day(problem));
        let planned = problem.kind == ProblemKind::AttemptFailed && journey.promise.map(|promise| promise.to) == problem.next;
        let next = match (problem.next, by) {
            (Some(day), Some(by)) => self.with(if planned { Message::ProblemAttemptPlanned } else { by }, Variable::Day, &self.short(day)),
            _ => next.map_or_else(String::new, |next| self.say(next)),
        };
        let mut facts = Vec::new();
        for (label, value) in [
            (Message::ProblemDoLabel, self.say(action)),
            (Message::ProblemWhereLabel, place.map_or_else(String::new, |place| self.place(place))),
            (Message::ProblemSinceLabel, since.map_or_else(String::new, |since| self.moment(since))),
            (Message::ProblemWhyLabel, words::why(problem).map_or_else(String::new, |why| self.say(why))),
            (Message::ProblemNextLabel, next),
            (Message::ProblemContactLabel, self.contact(journey, problem.kind)),
        ] {
            facts.extend(self.fact(label, &value));
        }
        notice.list_of("facts", facts);
        notice
    }

    /// Who helps, and what to have at hand.
    fn contact(&self, journey: &Journey, kind: ProblemKind) -> String {
        if kind.contact() == Contact::Shop {
            return self.say(Message::ContactSeller);
        }
        let (mut number, mut carrier) = (Some(&journey.number), journey.carrier.as_ref());
        if let Some(last) = &journey.last_mile
            && (journey.stage >= Stage::Destination || journey.deciding().is_some_and(|event| event.leg > 0))
        {
            (number, carrier) = (last.number.as_ref().or(number), last.carrier.as_ref());
        }
        let carrier = carrier.map(|carrier| Self::carrier(carrier));
        let message = if carrier.is_some() { Message::ContactCarrier } else { Message::ContactCarrierUnnamed };
        let arguments = [
            (Variable::Carrier, Value::Text(carrier.as_deref().unwrap_or_default())),
            (Variable::Number, Value::Text(number.map_or("", |number| number))),
        ];
        self.texts.format(self.host, message, &arguments)
    }

    fn problem_title(&self, problem: &Problem, now: Instant) -> String {
        let (dated, plain) = titles(problem);
        let day = if problem.kind == ProblemKind::CustomsHold { problem.since.map(|since| self.day_of(since)) } else { problem.until };
        match (dated, day) {
            (Some(Message::ProblemNoMovement), _) => {
                let quiet = problem.since.map_or(0, |since| (now.0 - since.assumed().0) / 86_400);
                self.count(Message::ProblemNoMovement, Variable::Days, quiet)
            }
            (Some(dated), Some(day)) => self.with(dated, Variable::Day, &self.short(day)),
            _ => self.say(plain),
        }
    }
}

/// The title names the day since when.
const fn names_its_day(problem: &Problem) -> bool {
    match problem.kind {
        ProblemKind::CustomsHold => titles(problem).0.is_some(),
        ProblemKind::Late | ProblemKind::MayBeLate => true,
        _ => false,
    }
}

/// The title with a day in it, and without.
const fn titles(problem: &Problem) -> (Option<Message>, Message) {
    match problem.kind {
        ProblemKind::NotHandedOver => (None, Message::ProblemNotHandedOver),
        ProblemKind::NoMovement => (Some(Message::ProblemNoMovement), Message::HeadlineDelay),
        ProblemKind::CustomsHold if matches!(problem.reason, Some(Reason::CustomsDocuments)) => (None, Message::ProblemCustomsDocuments),
        ProblemKind::CustomsHold => (Some(Message::ProblemCustomsHold), Message::HeadlineCustoms),
        ProblemKind::DutyUnpaid => (None, Message::ProblemDutyUnpaid),
        ProblemKind::AddressProblem => (None, Message::ProblemAddress),
        ProblemKind::AttemptFailed => (None, Message::ProblemAttemptFailed),
        ProblemKind::Refused => (None, Message::ProblemRefused),
        ProblemKind::WaitingForPickup => (Some(Message::ProblemPickupUntil), Message::ProblemPickup),
        ProblemKind::Late => (Some(Message::ProblemLate), Message::HeadlineDelay),
        ProblemKind::MayBeLate => (Some(Message::ProblemMayBeLate), Message::HeadlineDelay),
        ProblemKind::Damaged => (None, Message::ProblemDamaged),
        ProblemKind::Lost => (None, Message::ProblemLost),
        ProblemKind::Destroyed => (None, Message::ProblemDestroyed),
        ProblemKind::Returned => (None, Message::ProblemReturned),
        ProblemKind::Cancelled => (None, Message::ProblemCancelled),
        ProblemKind::Disruption => (Some(Message::ProblemDisruptionUntil), Message::ProblemDisruption),
        ProblemKind::Exception => (None, Message::ProblemException),
        ProblemKind::UpdatesEnded => (None, Message::ProblemUpdatesEnded),
    }
}

/// What the buyer can do; what follows by a day; what follows where no day is known.
const fn advice(problem: &Problem) -> (Message, Option<Message>, Option<Message>) {
    let claim = Some(Message::ProblemClaimBy);
    let ask = Some(Message::ProblemAskBy);
    match problem.kind {
        ProblemKind::NotHandedOver => (Message::ProblemNotHandedOverDo, Some(Message::ProblemNotHandedOverNext), None),
        ProblemKind::NoMovement => match problem.severity {
            Severity::Notice => (Message::ProblemNoMovementDo, ask, None),
            Severity::Warning => (Message::ProblemNoMovementWarn, Some(Message::ProblemRefundBy), None),
            Severity::Serious => (Message::ProblemNoMovementClaim, claim, None),
        },
        ProblemKind::CustomsHold if matches!(problem.reason, Some(Reason::CustomsDocuments)) => {
            (Message::ProblemCustomsDocumentsDo, None, Some(Message::ProblemCustomsDocumentsNext))
        }
        ProblemKind::CustomsHold => (Message::ProblemCustomsHoldDo, ask, None),
        ProblemKind::DutyUnpaid => (Message::ProblemDutyUnpaidDo, None, Some(Message::ProblemDutyUnpaidNext)),
        ProblemKind::AddressProblem => (Message::ProblemAddressDo, None, Some(Message::ProblemAddressNext)),
        ProblemKind::AttemptFailed => {
            (Message::ProblemAttemptFailedDo, Some(Message::ProblemAttemptFailedNextDay), Some(Message::ProblemAttemptFailedNext))
        }
        ProblemKind::Refused => (Message::ProblemRefusedDo, None, Some(Message::ProblemRefusedNext)),
        ProblemKind::WaitingForPickup => (Message::ProblemPickupDo, None, Some(Message::ProblemPickupNext)),
        ProblemKind::Late | ProblemKind::MayBeLate => (Message::ProblemLateDo, ask, None),
        ProblemKind::Damaged => (Message::ProblemDamagedDo, claim, None),
        ProblemKind::Lost => (Message::ProblemLostDo, claim, None),
        ProblemKind::Destroyed => (Message::ProblemDestroyedDo, claim, None),
        ProblemKind::Returned => (Message::ProblemReturnedDo, None, None),
        ProblemKind::Cancelled => (Message::ProblemCancelledDo, None, None),
        ProblemKind::Disruption => (Message::ProblemLateDo, None, Some(Message::ProblemDisruptionNext)),
        ProblemKind::Exception => (Message::ProblemExceptionDo, ask, None),
        ProblemKind::UpdatesEnded => (Message::ProblemUpdatesEndedDo, claim, None),
    }
}
