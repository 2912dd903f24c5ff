//! What is wrong, what to do, what follows, who helps.

use super::tone::{self, Tone};
use super::{Composer, Name, View, words};
use crate::journey::{Contact, FirstMile, Journey, Problem, ProblemKind, Severity};
use crate::shipment::{Instant, Reason, Stage, Stamp, Status};
use crate::text::{Message, Value, Variable};

impl Composer<'_> {
    /// The leading problem in full, the others in short; for a label without scans, by when one is due; what is solved.
    pub(super) fn notices(&self, journey: &Journey, now: Instant, notices: &mut Vec<View>) {
        for (index, problem) in journey.problems.iter().enumerate() {
            let mut notice = self.problem(journey, problem, now, index == 0);
            let tone = if index == 0 { None } else { tone::of_problem(problem.kind, problem.reason) };
            notice.put(Name::Tone, tone.map_or("", Tone::name));
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
                notice.put(Name::Icon, Status::Delivered.name());
                notice.put(Name::Tone, Tone::Success.name());
                notice.own(Name::Title, self.say(words::solved(*kind)));
                notices.push(notice);
            }
        }
    }

    fn first_scan_due(&self, journey: &Journey) -> View {
        let mut notice = View::default();
        notice.put(Name::Icon, "info");
        let Some(due) = journey.first_scan_due.map(Stamp::moment) else {
            notice.own(Name::Title, self.say(Message::StatusAnnounced));
            notice.own(Name::Text, self.say(Message::ProblemFirstScanNext));
            return notice;
        };
        // Counted from a clock whose zone is unknown, the hour would be made up.
        let exact = journey.events.first().and_then(|event| event.time).is_none_or(|time| time.instant().is_some());
        let day = if exact { self.moment(due) } else { self.short(due.day()) };
        notice.own(Name::Title, self.with(Message::ProblemFirstScanDue, Variable::Day, &day));
        let mut facts = Vec::new();
        self.told(&mut facts, Message::ProblemDoLabel, Some(Message::ProblemFirstScanDo));
        self.told(&mut facts, Message::ProblemNextLabel, Some(Message::ProblemFirstScanNext));
        notice.list_of(Name::Facts, facts);
        notice
    }

    fn problem(&self, journey: &Journey, problem: &Problem, now: Instant, leads: bool) -> View {
        let &(title, dated, action, by, next) = wording(problem);
        let kind = problem.kind;
        let mut notice = View::default();
        notice.put(Name::Icon, if problem.severity > Severity::Notice { "warning" } else { "info" });
        let since = problem.since.map(|since| self.day_of(since));
        let named = match (dated, if kind == ProblemKind::CustomsHold { since } else { problem.until }) {
            (Some(dated), _) if kind == ProblemKind::NoMovement => {
                let quiet = problem.since.map_or(0, |since| (now.0 - since.assumed().0) / 86_400);
                self.count(dated, Variable::Days, quiet)
            }
            (Some(dated), Some(day)) => self.with(dated, Variable::Day, &self.short(day)),
            _ => self.say(title),
        };
        notice.own(Name::Title, named);
        if !leads {
            notice.own(Name::Text, self.say(action));
            return notice;
        }
        let mut facts = Vec::new();
        self.told(&mut facts, Message::ProblemDoLabel, Some(action));
        if let Some(place) = journey.pickup.as_ref().and_then(|pickup| pickup.place.as_ref())
            && matches!(kind, ProblemKind::WaitingForPickup | ProblemKind::AttemptFailed)
        {
            self.fact(&mut facts, Message::ProblemWhereLabel, &self.place(place));
        }
        // Unless the title has named that day.
        let says_it = dated.is_some() && matches!(kind, ProblemKind::CustomsHold | ProblemKind::Late | ProblemKind::MayBeLate);
        if let Some(since) = problem.since.filter(|_| !says_it) {
            self.fact(&mut facts, Message::ProblemSinceLabel, &self.moment(since));
        }
        self.told(&mut facts, Message::ProblemWhyLabel, words::why(problem));
        match (by, problem.next) {
            (Some(by), Some(day)) => {
                let planned = kind == ProblemKind::AttemptFailed && journey.promise.is_some_and(|promise| promise.to == day);
                let by = if planned { Message::ProblemAttemptPlanned } else { by };
                self.fact(&mut facts, Message::ProblemNextLabel, &self.with(by, Variable::Day, &self.short(day)));
            }
            _ => self.told(&mut facts, Message::ProblemNextLabel, next),
        }
        self.fact(&mut facts, Message::ProblemContactLabel, &self.contact(journey, kind));
        notice.list_of(Name::Facts, facts);
        notice
    }

    /// Who helps, and what to have at hand.
    fn contact(&self, journey: &Journey, kind: ProblemKind) -> String {
        if kind.contact() == Contact::Shop {
            return self.say(Message::ContactSeller);
        }
        let (mut number, mut carrier) = (journey.number.as_str(), journey.carrier.as_deref());
        if let Some(last) = &journey.last_mile
            && (journey.stage >= Stage::Destination || journey.deciding().is_some_and(|event| event.leg > 0))
        {
            (number, carrier) = (last.number.as_deref().unwrap_or(number), last.carrier.as_deref());
        }
        let name = carrier.map_or_else(|| self.say(Message::DetailsCarrier), Self::carrier);
        if number.is_empty() {
            return name;
        }
        let message = if carrier.is_some() { Message::ContactCarrier } else { Message::ContactCarrierUnnamed };
        self.texts.format(self.host, message, &[(Variable::Carrier, Value::Text(&name)), (Variable::Number, Value::Text(number))])
    }

    /// Puts a fact, where there is something to tell.
    #[inline(never)]
    fn told(&self, facts: &mut Vec<View>, label: Message, message: Option<Message>) {
        if let Some(message) = message {
            self.fact(facts, label, &self.say(message));
        }
    }
}

/// The title; the title with a day in it; what the buyer can do; what follows by a day; what follows where no day is known.
type Wording = (Message, Option<Message>, Message, Option<Message>, Option<Message>);

const fn wording(problem: &Problem) -> &'static Wording {
    use Message as M;
    match (problem.kind, problem.severity) {
        (ProblemKind::NotHandedOver, _) => {
            &(M::ProblemNotHandedOver, None, M::ProblemNotHandedOverDo, Some(M::ProblemNotHandedOverNext), None)
        }
        (ProblemKind::NoMovement, Severity::Notice) => {
            &(M::HeadlineDelay, Some(M::ProblemNoMovement), M::ProblemNoMovementDo, Some(M::ProblemAskBy), None)
        }
        (ProblemKind::NoMovement, Severity::Warning) => {
            &(M::HeadlineDelay, Some(M::ProblemNoMovement), M::ProblemNoMovementWarn, Some(M::ProblemRefundBy), None)
        }
        (ProblemKind::NoMovement, Severity::Serious) => {
            &(M::HeadlineDelay, Some(M::ProblemNoMovement), M::ProblemNoMovementClaim, Some(M::ProblemClaimBy), None)
        }
        (ProblemKind::CustomsHold, _) if matches!(problem.reason, Some(Reason::CustomsDocuments)) => {
            &(M::ProblemCustomsDocuments, None, M::ProblemCustomsDocumentsDo, None, Some(M::ProblemCustomsDocumentsNext))
        }
        (ProblemKind::CustomsHold, _) => {
            &(M::HeadlineCustoms, Some(M::ProblemCustomsHold), M::ProblemCustomsHoldDo, Some(M::ProblemAskBy), None)
        }
        (ProblemKind::DutyUnpaid, _) => &(M::ProblemDutyUnpaid, None, M::ProblemDutyUnpaidDo, None, Some(M::ProblemDutyUnpaidNext)),
        (ProblemKind::AddressProblem, _) => &(M::ProblemAddress, None, M::ProblemAddressDo, None, Some(M::ProblemAddressNext)),
        (ProblemKind::AttemptFailed, _) => &(
            M::ProblemAttemptFailed,
            None,
            M::ProblemAttemptFailedDo,
            Some(M::ProblemAttemptFailedNextDay),
            Some(M::ProblemAttemptFailedNext),
        ),
        (ProblemKind::Refused, _) => &(M::ProblemRefused, None, M::ProblemRefusedDo, None, Some(M::ProblemRefusedNext)),
        (ProblemKind::WaitingForPickup, _) => {
            &(M::ProblemPickup, Some(M::ProblemPickupUntil), M::ProblemPickupDo, None, Some(M::ProblemPickupNext))
        }
        (ProblemKind::Late, _) => &(M::HeadlineDelay, Some(M::ProblemLate), M::ProblemLateDo, Some(M::ProblemAskBy), None),
        (ProblemKind::MayBeLate, _) => &(M::HeadlineDelay, Some(M::ProblemMayBeLate), M::ProblemLateDo, Some(M::ProblemAskBy), None),
        (ProblemKind::Damaged, _) => &(M::ProblemDamaged, None, M::ProblemDamagedDo, Some(M::ProblemClaimBy), None),
        (ProblemKind::Lost, _) => &(M::ProblemLost, None, M::ProblemLostDo, Some(M::ProblemClaimBy), None),
        (ProblemKind::Destroyed, _) => &(M::ProblemDestroyed, None, M::ProblemDestroyedDo, Some(M::ProblemClaimBy), None),
        (ProblemKind::Returned, _) => &(M::ProblemReturned, None, M::ProblemReturnedDo, None, None),
        (ProblemKind::Cancelled, _) => &(M::ProblemCancelled, None, M::ProblemCancelledDo, None, None),
        (ProblemKind::Disruption, _) => {
            &(M::ProblemDisruption, Some(M::ProblemDisruptionUntil), M::ProblemLateDo, None, Some(M::ProblemDisruptionNext))
        }
        (ProblemKind::Exception, _) => &(M::ProblemException, None, M::ProblemExceptionDo, Some(M::ProblemAskBy), None),
        (ProblemKind::UpdatesEnded, _) => &(M::ProblemUpdatesEnded, None, M::ProblemUpdatesEndedDo, Some(M::ProblemClaimBy), None),
    }
}
