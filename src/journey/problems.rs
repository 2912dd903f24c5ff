//! What the buyer should know or do, the worst first.

use super::rules::{DAY, HOUR, Rules};
use super::{FirstMile, Journey, Problem, ProblemKind, Severity};
use crate::shipment::{Day, Event, Instant, Reason, Scan, Stage, Stamp, Status};

/// No news for longer than a number lives.
pub(super) fn is_over(journey: &Journey, now: Instant, rules: &Rules) -> bool {
    let Some(silent) = silence(journey, now, rules) else { return false };
    let patience = match journey.status {
        Status::PickedUp | Status::InTransit | Status::OutForDelivery | Status::AttemptFailed => rules.life_silent,
        // These wait for somebody: only a whole life of silence ends them.
        Status::Announced | Status::Customs | Status::ReadyForPickup | Status::Exception | Status::Returning => rules.life,
        Status::Pending | Status::Delivered | Status::Returned | Status::Cancelled | Status::Expired => return false,
    };
    let is_dispatch = |event: &&Event| super::stage::is_physical(event.status);
    let dispatch = journey.events.iter().find(is_dispatch).or(journey.events.first()).and_then(|event| event.time);
    let age = dispatch.map_or(0, |time| now.0 - time.assumed().0);
    !is_gone(journey) && age >= rules.life * DAY && silent >= patience * DAY
}

/// Nothing is to be expected of it any more, neither in time nor late.
const fn is_gone(journey: &Journey) -> bool {
    matches!(journey.reason, Some(Reason::Lost | Reason::Damaged | Reason::Destroyed))
}

/// Seconds since the last scan that is not in the future.
fn silence(journey: &Journey, now: Instant, rules: &Rules) -> Option<i64> {
    last_scan(journey, now, rules).map(|time| now.0 - time.assumed().0)
}

fn last_scan(journey: &Journey, now: Instant, rules: &Rules) -> Option<Stamp> {
    let past = |event: &&Event| event.time.is_some() && !super::terminal::is_future(event, now, rules);
    journey.events.iter().rev().find(past).and_then(|event| event.time)
}

/// Every problem of a journey whose status, reason, stage and first mile are known.
pub(super) fn find(journey: &Journey, now: Instant, rules: &Rules) -> Vec<Problem> {
    let mut list = List { problems: Vec::new(), since: journey.deciding().and_then(|event| event.time), reason: journey.reason };
    if matches!(journey.status, Status::Delivered) {
        return list.problems;
    }
    reported(journey, now, rules, &mut list);
    if is_gone(journey) {
        return list.problems;
    }
    if journey.first_mile == FirstMile::Overdue && matches!(journey.status, Status::Announced | Status::Pending | Status::Expired) {
        list.since = journey.first_scan_due.map(Stamp::moment);
        list.add(ProblemKind::NotHandedOver, Severity::Warning, None, None);
    }
    customs(journey, now, rules, &mut list);
    silent(journey, now, rules, &mut list);
    if let Some(promise) = journey.promise
        && promise.to < journey.day_at(now)
        && !matches!(journey.status, Status::ReadyForPickup | Status::Returning | Status::Returned | Status::Cancelled | Status::Expired)
    {
        list.since = Some(Stamp::On(promise.to));
        list.add(ProblemKind::Late, Severity::Warning, None, Some(promise.to));
    }
    list.problems
}

struct List {
    problems: Vec<Problem>,
    since: Option<Stamp>,
    reason: Option<Reason>,
}

impl List {
    /// The worst first; among equals what was reported leads what was worked out.
    fn add(&mut self, kind: ProblemKind, severity: Severity, reason: Option<Reason>, until: Option<Day>) {
        let place = self.problems.iter().position(|problem| problem.severity < severity).unwrap_or(self.problems.len());
        self.problems.insert(place, Problem { kind, severity, since: self.since, reason, until });
    }
}

/// What the provider says: by the reason first, then by the status.
fn reported(journey: &Journey, now: Instant, rules: &Rules, list: &mut List) {
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
            let urgent = until.is_some_and(|until| until.days_after(journey.day_at(now)) <= rules.pickup_urgent);
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
    let released = journey.deciding().is_some_and(|event| event.scan == Some(Scan::CustomsCleared));
    if !in_customs
        || released
        || list.problems.iter().any(|problem| matches!(problem.kind, ProblemKind::CustomsHold | ProblemKind::DutyUnpaid))
    {
        return;
    }
    let before = journey.events.iter().take(journey.now.map_or(0, |index| index + 1)).rev();
    let stay = before.take_while(|event| event.stage == Some(journey.stage) && event.scan != Some(Scan::CustomsCleared));
    let Some(since) = stay.filter_map(|event| event.time).last() else { return };
    if now.0 - since.assumed().0 > rules.customs_hold * HOUR {
        list.since = Some(since);
        list.add(ProblemKind::CustomsHold, Severity::Warning, list.reason, None);
    }
}

/// No scan for too long.
fn silent(journey: &Journey, now: Instant, rules: &Rules, list: &mut List) {
    let moving = matches!(
        journey.status,
        Status::PickedUp
            | Status::InTransit
            | Status::Customs
            | Status::OutForDelivery
            | Status::AttemptFailed
            | Status::Exception
            | Status::Returning
            | Status::Expired
    );
    let Some(seconds) = silence(journey, now, rules).filter(|_| moving && journey.first_mile != FirstMile::Overdue) else { return };
    let abroad = matches!(journey.stage, Stage::ExportCustoms | Stage::LineHaul | Stage::ImportCustoms);
    let first = match journey.status {
        // That no more news is expected has been said; the time for a claim has not.
        Status::Expired => rules.silent_claim,
        _ if abroad => rules.silent_abroad,
        _ => rules.silent_domestic,
    };
    let days = seconds / DAY;
    let severity = match days {
        _ if days < first => return,
        _ if days >= rules.silent_claim => Severity::Serious,
        _ if days >= rules.silent_warning => Severity::Warning,
        _ => Severity::Notice,
    };
    list.since = last_scan(journey, now, rules);
    list.add(ProblemKind::NoMovement, severity, None, None);
}
