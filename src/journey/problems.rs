//! What the buyer should know or do, the worst first.

use super::rules::DAY;
use super::{FirstMile, Journey, Problem, ProblemKind, Rules, Severity, overdue};
use crate::eta::calendar;
use crate::shipment::{Day, Instant, Reason, Stage, Stamp, Status};

/// No news for longer than a number lives: for so many seconds, where there was a scan.
pub(super) fn is_over(journey: &Journey, now: Instant, silent: Option<i64>, rules: &Rules) -> bool {
    let patience = match journey.status {
        Status::PickedUp | Status::InTransit | Status::OutForDelivery | Status::AttemptFailed => rules.life_silent,
        // These wait for somebody: only a whole life of silence ends them.
        Status::Announced | Status::Customs | Status::ReadyForPickup | Status::Exception | Status::Returning => rules.life,
        Status::Pending | Status::Delivered | Status::Returned | Status::Cancelled | Status::Expired => return false,
    };
    if is_gone(journey) || silent.is_none_or(|silent| silent < patience * DAY) {
        return false;
    }
    dispatch(journey).is_some_and(|time| now.0 - time.assumed().0 >= rules.life * DAY)
}

/// When it set out: the first scan of the parcel itself, else of its label.
fn dispatch(journey: &Journey) -> Option<Stamp> {
    journey.first_scan().or(journey.events.first()).and_then(|event| event.time)
}

/// Nothing is to be expected of it any more, neither in time nor late.
const fn is_gone(journey: &Journey) -> bool {
    matches!(journey.reason, Some(Reason::Lost | Reason::Damaged | Reason::Destroyed))
}

/// Finds every problem of a journey whose status, reason, stage and first mile are known. `last` is the time of the last
/// scan that is not in the future.
pub(super) fn find(journey: &mut Journey, now: Instant, last: Option<Stamp>, rules: &Rules) {
    if journey.status == Status::Delivered {
        return;
    }
    let today = journey.day_at(now);
    let since = journey.deciding().and_then(|event| event.time);
    let mut list = List { problems: Vec::new(), today, since, reason: journey.reason, next: None };
    let start = dispatch(journey);
    let claim = list.ahead(start, &[rules.claim]);
    reported(journey, claim, rules, &mut list);
    if !is_gone(journey) {
        if journey.first_mile == FirstMile::Overdue && matches!(journey.status, Status::Announced | Status::Pending | Status::Expired) {
            list.since = journey.first_scan_due.map(Stamp::moment);
            list.next = list.ahead(start.or(list.since), &[rules.life]);
            list.add(ProblemKind::NotHandedOver, Severity::Warning, None, None);
        }
        overdue::customs(journey, now, rules, &mut list);
        overdue::silent(journey, now, last, claim, rules, &mut list);
        overdue::late(journey, start, rules, &mut list);
        overdue::disrupted(journey, rules, &mut list);
    }
    journey.problems = list.problems;
}

/// The problems found so far, and what the next one has in common with them.
pub(super) struct List {
    problems: Vec<Problem>,
    pub(super) today: Day,
    pub(super) since: Option<Stamp>,
    pub(super) reason: Option<Reason>,
    pub(super) next: Option<Day>,
}

impl List {
    /// The worst first; among equals what was reported leads what was worked out.
    #[inline(never)]
    pub(super) fn add(&mut self, kind: ProblemKind, severity: Severity, reason: Option<Reason>, until: Option<Day>) {
        let mut place = self.problems.len();
        self.problems.push(Problem { kind, severity, since: self.since, reason, until, next: self.next });
        while let Some(before) = place.checked_sub(1)
            && self.problems.get(before).is_some_and(|problem| problem.severity < severity)
        {
            self.problems.swap(before, place);
            place = before;
        }
    }

    pub(super) fn has(&self, kind: ProblemKind) -> bool {
        self.problems.iter().any(|problem| problem.kind == kind)
    }

    /// The first day, so many days after a scan, that is still to come.
    #[inline(never)]
    pub(super) fn ahead(&self, from: Option<Stamp>, days: &[i64]) -> Option<Day> {
        let from = from?.day();
        days.iter().map(|days| from.plus(*days as i32)).find(|day| *day >= self.today)
    }
}

/// What the provider says: by the reason first, then by the status.
fn reported(journey: &Journey, claim: Option<Day>, rules: &Rules, list: &mut List) {
    let reason = list.reason;
    let ask = list.ahead(list.since, &[rules.silent_warning, rules.silent_claim]);
    let in_customs = matches!(journey.stage, Stage::ExportCustoms | Stage::ImportCustoms);
    let named = match reason {
        Some(Reason::Lost) => Some((ProblemKind::Lost, Severity::Serious)),
        Some(Reason::Destroyed) => Some((ProblemKind::Destroyed, Severity::Serious)),
        Some(Reason::Damaged) => Some((ProblemKind::Damaged, Severity::Serious)),
        Some(Reason::Refused) => Some((ProblemKind::Refused, Severity::Serious)),
        Some(Reason::DutyUnpaid) => Some((ProblemKind::DutyUnpaid, Severity::Serious)),
        Some(Reason::AddressIncomplete | Reason::RecipientMoved) => Some((ProblemKind::AddressProblem, Severity::Warning)),
        Some(Reason::CustomsDocuments) => Some((ProblemKind::CustomsHold, Severity::Serious)),
        Some(Reason::CustomsInspection | Reason::CustomsDelay) => Some((ProblemKind::CustomsHold, Severity::Warning)),
        Some(Reason::Weather | Reason::Strike | Reason::PeakSeason | Reason::Capacity | Reason::FlightDelay | Reason::Delay) => {
            Some((ProblemKind::Disruption, Severity::Notice))
        }
        Some(Reason::Held | Reason::Security | Reason::Identity) if in_customs => Some((ProblemKind::CustomsHold, Severity::Warning)),
        _ => None,
    };
    match journey.status {
        Status::Returning | Status::Returned => list.add(ProblemKind::Returned, Severity::Serious, reason, None),
        Status::Cancelled => list.add(ProblemKind::Cancelled, Severity::Serious, reason, None),
        Status::Expired => {
            let told = list.since;
            // Where the provider does not say so itself, its life is over.
            if journey.deciding().is_none_or(|event| event.status != Status::Expired) {
                list.since = dispatch(journey).map(|time| Stamp::on(time.day().plus(rules.life as i32)));
            }
            list.next = claim;
            list.add(ProblemKind::UpdatesEnded, Severity::Serious, reason, None);
            list.since = told;
        }
        _ => {}
    }
    if let Some((kind, severity)) = named {
        let told = list.since;
        list.next = match kind {
            ProblemKind::CustomsHold if reason == Some(Reason::CustomsDocuments) => None,
            ProblemKind::CustomsHold => {
                list.since = overdue::since_in_customs(journey).or(told);
                ask
            }
            ProblemKind::Lost | ProblemKind::Damaged | ProblemKind::Destroyed => claim,
            _ => None,
        };
        list.add(kind, severity, reason, None);
        list.since = told;
    }
    list.next = None;
    match journey.status {
        Status::AttemptFailed => {
            list.next = attempt(journey, list);
            list.add(ProblemKind::AttemptFailed, Severity::Warning, reason, None);
        }
        Status::ReadyForPickup => {
            let until = journey.pickup.as_ref().and_then(|pickup| pickup.until);
            let urgent = until.is_some_and(|until| i64::from(until.days_after(list.today)) <= rules.pickup_urgent);
            list.add(ProblemKind::WaitingForPickup, if urgent { Severity::Warning } else { Severity::Notice }, None, until);
        }
        Status::Exception if named.is_none() => {
            list.next = ask;
            list.add(ProblemKind::Exception, Severity::Warning, reason, None);
        }
        _ => {}
    }
}

/// When the courier comes again: on the day that was named after he came in vain, else on the next delivery day.
fn attempt(journey: &Journey, list: &List) -> Option<Day> {
    let failed = list.since?.day();
    let named = journey.promise.map(|promise| promise.to).filter(|day| *day > failed);
    let next = named.unwrap_or_else(|| calendar::after(failed.plus(1), 0, journey.destination));
    Some(next).filter(|day| *day >= list.today)
}
