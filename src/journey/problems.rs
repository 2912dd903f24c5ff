//! What the buyer should know or do, the worst first.

use super::rules::{DAY, HOUR, Rules};
use super::stage::is_physical;
use super::{FirstMile, Journey, Problem, ProblemKind, Severity};
use crate::shipment::{Day, Instant, Reason, Scan, Stage, Stamp, Status};

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
    let mut dispatch = journey.events.first();
    for event in &journey.events {
        if is_physical(event.status) {
            dispatch = Some(event);
            break;
        }
    }
    dispatch.and_then(|event| event.time).is_some_and(|time| now.0 - time.assumed().0 >= rules.life * DAY)
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
    let mut list = List { problems: Vec::new(), since: journey.deciding().and_then(|event| event.time), reason: journey.reason };
    let today = journey.day_at(now);
    reported(journey, today, rules, &mut list);
    if !is_gone(journey) {
        if journey.first_mile == FirstMile::Overdue && matches!(journey.status, Status::Announced | Status::Pending | Status::Expired) {
            list.since = journey.first_scan_due.map(Stamp::moment);
            list.add(ProblemKind::NotHandedOver, Severity::Warning, None, None);
        }
        customs(journey, now, rules, &mut list);
        silent(journey, now, last, rules, &mut list);
        if let Some(promise) = journey.promise
            && promise.to < today
            && !matches!(
                journey.status,
                Status::ReadyForPickup | Status::Returning | Status::Returned | Status::Cancelled | Status::Expired
            )
        {
            list.since = Some(Stamp::on(promise.to));
            list.add(ProblemKind::Late, Severity::Warning, None, Some(promise.to));
        }
    }
    journey.problems = list.problems;
}

struct List {
    problems: Vec<Problem>,
    since: Option<Stamp>,
    reason: Option<Reason>,
}

impl List {
    /// The worst first; among equals what was reported leads what was worked out.
    #[inline(never)]
    fn add(&mut self, kind: ProblemKind, severity: Severity, reason: Option<Reason>, until: Option<Day>) {
        let mut place = self.problems.len();
        self.problems.push(Problem { kind, severity, since: self.since, reason, until });
        while let Some(before) = place.checked_sub(1)
            && self.problems.get(before).is_some_and(|problem| problem.severity < severity)
        {
            self.problems.swap(before, place);
            place = before;
        }
    }
}

/// What the provider says: by the reason first, then by the status.
fn reported(journey: &Journey, today: Day, rules: &Rules, list: &mut List) {
    let reason = list.reason;
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
            Some((ProblemKind::Exception, Severity::Notice))
        }
        _ => None,
    };
    match journey.status {
        Status::Returning | Status::Returned => list.add(ProblemKind::Returned, Severity::Serious, reason, None),
        Status::Cancelled => list.add(ProblemKind::Cancelled, Severity::Serious, reason, None),
        Status::Expired => list.add(ProblemKind::UpdatesEnded, Severity::Serious, reason, None),
        _ => {}
    }
    if let Some((kind, severity)) = named {
        list.add(kind, severity, reason, None);
    }
    match journey.status {
        Status::AttemptFailed => list.add(ProblemKind::AttemptFailed, Severity::Warning, reason, None),
        Status::ReadyForPickup => {
            let until = journey.pickup.as_ref().and_then(|pickup| pickup.until);
            let urgent = until.is_some_and(|until| until.days_after(today) <= rules.pickup_urgent);
            list.add(ProblemKind::WaitingForPickup, if urgent { Severity::Warning } else { Severity::Notice }, None, until);
        }
        Status::Exception if named.is_none() => list.add(ProblemKind::Exception, Severity::Warning, reason, None),
        _ => {}
    }
}

/// In customs for too long, where nobody has said so yet.
fn customs(journey: &Journey, now: Instant, rules: &Rules, list: &mut List) {
    let in_customs = journey.status == Status::Customs
        || journey.status == Status::InTransit && matches!(journey.stage, Stage::ExportCustoms | Stage::ImportCustoms);
    if !in_customs {
        return;
    }
    for problem in &list.problems {
        if matches!(problem.kind, ProblemKind::CustomsHold | ProblemKind::DutyUnpaid) {
            return;
        }
    }
    let mut since = None;
    for event in journey.events.iter().take(journey.now.map_or(0, |index| index + 1)) {
        if event.stage != Some(journey.stage) || event.scan == Some(Scan::CustomsCleared) {
            since = None;
        } else {
            since = since.or(event.time);
        }
    }
    let Some(since) = since else { return };
    if now.0 - since.assumed().0 > rules.customs_hold * HOUR {
        list.since = Some(since);
        list.add(ProblemKind::CustomsHold, Severity::Warning, list.reason, None);
    }
}

/// No scan for too long.
fn silent(journey: &Journey, now: Instant, last: Option<Stamp>, rules: &Rules, list: &mut List) {
    let waits = matches!(
        journey.status,
        Status::Pending | Status::Announced | Status::ReadyForPickup | Status::Delivered | Status::Returned | Status::Cancelled
    );
    if waits || journey.first_mile == FirstMile::Overdue {
        return;
    }
    let Some(time) = last else { return };
    let first = match journey.status {
        // That no more news is expected has been said; the time for a claim has not.
        Status::Expired => rules.silent_claim,
        _ if matches!(journey.stage, Stage::ExportCustoms | Stage::LineHaul | Stage::ImportCustoms) => rules.silent_abroad,
        _ => rules.silent_domestic,
    };
    let days = (now.0 - time.assumed().0) / DAY;
    if days < first {
        return;
    }
    let severity = match days {
        _ if days >= rules.silent_claim => Severity::Serious,
        _ if days >= rules.silent_warning => Severity::Warning,
        _ => Severity::Notice,
    };
    list.since = last;
    list.add(ProblemKind::NoMovement, severity, None, None);
}
