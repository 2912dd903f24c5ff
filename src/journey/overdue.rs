//! What nobody reports and the clock shows: too long in customs, too long silent, late.

use super::problems::List;
use super::rules::{DAY, HOUR};
use super::{FirstMile, Journey, ProblemKind, Rules, Severity, disruption};
use crate::eta::stage_table;
use crate::shipment::{Day, Instant, Scan, Stage, Stamp, Status};

/// In customs for too long, where nobody has said so yet.
pub(super) fn customs(journey: &Journey, now: Instant, rules: &Rules, list: &mut List) {
    let in_customs = journey.status == Status::Customs
        || journey.status == Status::InTransit && matches!(journey.stage, Stage::ExportCustoms | Stage::ImportCustoms);
    if !in_customs || list.has(ProblemKind::CustomsHold) || list.has(ProblemKind::DutyUnpaid) {
        return;
    }
    let Some(since) = since_in_customs(journey) else { return };
    if now.0 - since.assumed().0 > rules.customs_hold * HOUR {
        list.since = Some(since);
        list.next = list.ahead(list.since, &[rules.silent_warning, rules.silent_claim]);
        list.add(ProblemKind::CustomsHold, Severity::Warning, list.reason, None);
    }
}

/// Since when it has been in the customs where it is, unless they have released it.
pub(super) fn since_in_customs(journey: &Journey) -> Option<Stamp> {
    let mut since = None;
    for event in journey.events.iter().take(journey.now.map_or(0, |index| index + 1)) {
        if event.stage != Some(journey.stage) || event.scan == Some(Scan::CustomsCleared) {
            since = None;
        } else {
            since = since.or(event.time);
        }
    }
    since
}

/// No scan for too long.
pub(super) fn silent(journey: &Journey, now: Instant, last: Option<Stamp>, claim: Option<Day>, rules: &Rules, list: &mut List) {
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
    list.next = match severity {
        Severity::Notice => list.ahead(last, &[rules.silent_warning]),
        Severity::Warning => list.ahead(last, &[rules.silent_claim]),
        Severity::Serious => claim,
    };
    list.add(ProblemKind::NoMovement, severity, None, None);
}

/// The promise has passed; or, where nobody promised a day, what the way usually takes.
pub(super) fn late(journey: &Journey, start: Option<Stamp>, rules: &Rules, list: &mut List) {
    let on_the_way = matches!(
        journey.status,
        Status::PickedUp | Status::InTransit | Status::Customs | Status::OutForDelivery | Status::AttemptFailed | Status::Exception
    );
    let paper = matches!(journey.status, Status::Pending | Status::Announced);
    let (day, kind, severity) = match (journey.promise, start) {
        (Some(promise), _) if on_the_way || paper => (promise.to, ProblemKind::Late, Severity::Warning),
        (None, Some(start)) if on_the_way => (stage_table::latest(journey, start.day()), ProblemKind::MayBeLate, Severity::Notice),
        _ => return,
    };
    if day < list.today && !list.has(ProblemKind::Refused) {
        list.since = Some(Stamp::on(day));
        list.next = list.ahead(list.since, &[rules.silent_warning, rules.silent_claim]);
        list.add(kind, severity, None, Some(day));
    }
}

/// The merchant has noted a disruption on the way, and the carrier has not said so itself.
pub(super) fn disrupted(journey: &Journey, rules: &Rules, list: &mut List) {
    let over = journey.status.is_terminal() || matches!(journey.status, Status::ReadyForPickup | Status::Returning);
    if over || list.has(ProblemKind::Disruption) {
        return;
    }
    if let Some(disruption) = disruption::covering(journey, list.today, rules) {
        list.since = Some(Stamp::on(disruption.from));
        list.next = None;
        list.add(ProblemKind::Disruption, Severity::Notice, Some(disruption.reason), Some(disruption.to));
    }
}
