//! Which message says what: the tables from facts to texts.

use super::Composer;
use crate::journey::{Journey, Problem, ProblemKind};
use crate::shipment::{Event, Reason, Scan, Stage, Status};
use crate::text::{Message, Variable};

/// The name of a status.
pub(super) const fn status(status: Status) -> Message {
    match status {
        Status::Pending => Message::StatusPending,
        Status::Announced => Message::StatusAnnounced,
        Status::PickedUp => Message::StatusPickedUp,
        Status::InTransit => Message::StatusInTransit,
        Status::Customs => Message::StatusCustoms,
        Status::OutForDelivery => Message::StatusOutForDelivery,
        Status::AttemptFailed => Message::StatusAttemptFailed,
        Status::ReadyForPickup => Message::StatusReadyForPickup,
        Status::Delivered => Message::StatusDelivered,
        Status::Exception => Message::StatusException,
        Status::Returning => Message::StatusReturning,
        Status::Returned => Message::StatusReturned,
        Status::Cancelled => Message::StatusCancelled,
        Status::Expired => Message::StatusExpired,
    }
}

/// The name of a stage in "why this date"; `None` for those nobody waits through.
pub(super) const fn stage(stage: Stage) -> Option<Message> {
    Some(match stage {
        Stage::FirstMile => Message::StageFirstMile,
        Stage::Origin => Message::StageOrigin,
        Stage::ExportCustoms => Message::StageExportCustoms,
        Stage::LineHaul => Message::StageLineHaul,
        Stage::ImportCustoms => Message::StageImportCustoms,
        Stage::Destination => Message::StageDestination,
        Stage::LastMile => Message::StageLastMile,
        Stage::Ordered | Stage::Announced | Stage::Delivered => return None,
    })
}

/// What a scan with this reason means, where the reason says more than the status.
const fn of_reason(reason: Option<Reason>) -> Option<Message> {
    Some(match reason {
        Some(Reason::CustomsDocuments) => Message::EventCustomsDocuments,
        Some(Reason::DutyUnpaid) => Message::EventDutyUnpaid,
        Some(Reason::AddressIncomplete | Reason::RecipientMoved) => Message::EventAddress,
        Some(Reason::RecipientAbsent | Reason::BusinessClosed) => Message::EventRecipientAbsent,
        Some(Reason::Refused) => Message::EventRefused,
        Some(Reason::Weather) => Message::EventWeather,
        Some(Reason::Damaged) => Message::EventDamaged,
        Some(Reason::Lost) => Message::EventLost,
        Some(Reason::Destroyed) => Message::EventDestroyed,
        Some(Reason::Held | Reason::Security | Reason::Payment) => Message::EventHeld,
        Some(Reason::Strike | Reason::PeakSeason | Reason::Capacity | Reason::FlightDelay | Reason::Delay | Reason::Missorted) => {
            Message::EventDelay
        }
        _ => return None,
    })
}

const fn of_status(status: Status) -> Message {
    match status {
        Status::Pending => Message::EventPending,
        Status::Announced => Message::EventAnnounced,
        Status::PickedUp => Message::EventAccepted,
        Status::InTransit => Message::EventInTransit,
        Status::Customs => Message::EventCustoms,
        Status::OutForDelivery => Message::EventOutForDelivery,
        Status::AttemptFailed => Message::EventAttemptFailed,
        Status::ReadyForPickup => Message::EventReadyForPickup,
        Status::Delivered => Message::EventDelivered,
        Status::Exception => Message::EventException,
        Status::Returning => Message::EventReturning,
        Status::Returned => Message::EventReturned,
        Status::Cancelled => Message::EventCancelled,
        Status::Expired => Message::EventExpired,
    }
}

/// What a scan means, where it says more than the status.
const fn of_scan(scan: Scan) -> Option<Message> {
    Some(match scan {
        Scan::Accepted => Message::EventAccepted,
        Scan::Arrived => Message::EventArrived,
        Scan::Departed => Message::EventDeparted,
        Scan::Processed => Message::EventProcessed,
        Scan::CustomsStarted => Message::EventCustomsStarted,
        Scan::CustomsCleared => Message::EventCustomsCleared,
        Scan::HandedOver => Message::EventHandedOver,
        Scan::AtDeliveryOffice => Message::EventDeliveryOffice,
        Scan::Scheduled => Message::EventScheduled,
        Scan::Contacted => Message::EventContacted,
        Scan::Forwarded => Message::EventForwarded,
        Scan::Solved => Message::EventSolved,
        Scan::Signed => Message::EventSigned,
        Scan::Collected => Message::EventCollected,
        Scan::WithNeighbour => Message::EventNeighbour,
        Scan::SafePlace => Message::EventSafePlace,
        Scan::LeftCountry | Scan::ReachedCountry | Scan::StationSigned => return None,
    })
}

/// Why there is a problem, where that says more than the problem itself.
pub(super) const fn why(problem: &Problem) -> Option<Message> {
    let says_it = matches!(problem.kind, ProblemKind::DutyUnpaid | ProblemKind::Refused | ProblemKind::Damaged);
    Some(match problem.reason {
        _ if matches!(problem.kind, ProblemKind::UpdatesEnded) => Message::WhyUpdatesEnded,
        _ if says_it => return None,
        Some(Reason::BusinessClosed) if matches!(problem.kind, ProblemKind::Disruption) => Message::WhyHoliday,
        Some(Reason::CustomsDocuments) if matches!(problem.kind, ProblemKind::CustomsHold) => return None,
        Some(Reason::CustomsDocuments) => Message::EventCustomsDocuments,
        Some(Reason::DutyUnpaid) => Message::EventDutyUnpaid,
        Some(Reason::CustomsInspection) => Message::WhyCustomsInspection,
        Some(Reason::CustomsDelay) => Message::WhyCustomsDelay,
        Some(Reason::AddressIncomplete) => Message::HeadlineAddress,
        Some(Reason::RecipientAbsent) => Message::WhyAbsent,
        Some(Reason::BusinessClosed) => Message::WhyClosed,
        Some(Reason::RecipientMoved) => Message::WhyMoved,
        Some(Reason::Refused) => Message::HeadlineRefused,
        Some(Reason::PickupMissed) => Message::WhyPickupMissed,
        Some(Reason::Weather) => Message::WhyWeather,
        Some(Reason::Strike) => Message::WhyStrike,
        Some(Reason::PeakSeason) => Message::WhyPeakSeason,
        Some(Reason::Capacity) => Message::WhyCapacity,
        Some(Reason::FlightDelay) => Message::WhyFlightDelay,
        Some(Reason::Damaged) => Message::ProblemDamaged,
        Some(Reason::Missorted) => Message::WhyMissorted,
        Some(Reason::Security) => Message::WhySecurity,
        Some(Reason::Held) => Message::WhyHeld,
        Some(Reason::Payment) => Message::WhyPayment,
        Some(Reason::Rejected) => Message::WhyRejected,
        Some(Reason::Identity) => Message::WhyIdentity,
        Some(Reason::Delay | Reason::Lost | Reason::Destroyed | Reason::Unknown) | None => return None,
    })
}

/// That a problem is over.
pub(super) const fn solved(kind: ProblemKind) -> Message {
    match kind {
        ProblemKind::NotHandedOver => Message::SolvedHandedOver,
        ProblemKind::NoMovement | ProblemKind::UpdatesEnded => Message::SolvedMovement,
        ProblemKind::CustomsHold => Message::SolvedCustoms,
        ProblemKind::DutyUnpaid => Message::SolvedDuty,
        ProblemKind::AddressProblem => Message::SolvedAddress,
        ProblemKind::AttemptFailed => Message::SolvedAttempt,
        ProblemKind::Late | ProblemKind::MayBeLate => Message::SolvedLate,
        _ => Message::SolvedOther,
    }
}

impl Composer<'_> {
    /// What a scan means, in the buyer's language.
    pub(super) fn event(&self, event: &Event) -> String {
        let trouble = of_reason(event.reason);
        let finer = match (event.scan, event.status) {
            (Some(Scan::LeftCountry), _) => {
                return self.country(event.country(), Message::EventLeftCountryNamed, Message::EventLeftCountry);
            }
            (Some(Scan::ReachedCountry), _) => {
                return self.country(event.country(), Message::EventReachedCountryNamed, Message::EventReachedCountry);
            }
            (Some(scan @ (Scan::Contacted | Scan::Scheduled)), _) => of_scan(scan),
            (Some(scan), Status::InTransit | Status::PickedUp | Status::Customs | Status::Delivered) if trouble.is_none() => of_scan(scan),
            _ => trouble,
        };
        self.say(finer.unwrap_or(of_status(event.status)))
    }

    /// What is the case now, in one sentence.
    pub(super) fn headline(&self, journey: &Journey) -> String {
        let now = journey.deciding();
        let place = now.and_then(|event| event.place.as_ref()).and_then(|place| place.city.as_deref()).unwrap_or_default();
        let country = now.and_then(Event::country);
        // Each with the place or country in it, and the same without.
        let (named, unnamed) = match journey.status {
            Status::InTransit => match now.and_then(|event| event.scan) {
                Some(Scan::LeftCountry) => return self.country(country, Message::HeadlineLeftCountry, Message::HeadlineInTransit),
                Some(Scan::ReachedCountry) => return self.country(country, Message::HeadlineReachedCountry, Message::HeadlineInTransit),
                Some(Scan::CustomsCleared) => {
                    return self.country(country, Message::HeadlineCustomsClearedCountry, Message::HeadlineCustomsCleared);
                }
                Some(Scan::HandedOver) => return self.say(Message::HeadlineHandedOver),
                _ if journey.reason == Some(Reason::Delay) => return self.say(Message::HeadlineDelay),
                Some(Scan::AtDeliveryOffice) => (Message::HeadlineDeliveryOfficePlace, Message::HeadlineDeliveryOffice),
                Some(Scan::Arrived | Scan::Processed) => (Message::HeadlineArrived, Message::HeadlineInTransit),
                Some(Scan::Departed) => (Message::HeadlineDeparted, Message::HeadlineInTransit),
                _ => return self.country(country, Message::HeadlineInTransitCountry, Message::HeadlineInTransit),
            },
            Status::Customs => match journey.reason {
                Some(Reason::CustomsDocuments) => return self.say(Message::HeadlineCustomsDocuments),
                Some(Reason::DutyUnpaid) => return self.say(Message::HeadlineDutyUnpaid),
                _ if now.and_then(|event| event.scan) == Some(Scan::CustomsCleared) => {
                    return self.country(country, Message::HeadlineCustomsClearedCountry, Message::HeadlineCustomsCleared);
                }
                _ => return self.country(country, Message::HeadlineCustomsCountry, Message::HeadlineCustoms),
            },
            Status::OutForDelivery => (Message::HeadlineOutForDeliveryPlace, Message::HeadlineOutForDelivery),
            Status::ReadyForPickup => (Message::HeadlineReadyForPickupPlace, Message::HeadlineReadyForPickup),
            _ => return self.say(plain_headline(journey)),
        };
        if place.is_empty() { self.say(unnamed) } else { self.with(named, Variable::Place, place) }
    }
}

/// The headlines that name no place.
fn plain_headline(journey: &Journey) -> Message {
    let scan = journey.deciding().and_then(|event| event.scan);
    match (journey.status, journey.reason) {
        (Status::Pending, _) => Message::HeadlinePending,
        (Status::Announced, _) => Message::HeadlineAnnounced,
        (Status::PickedUp, _) => Message::HeadlinePickedUp,
        (Status::Returning, _) => Message::HeadlineReturning,
        (Status::Returned, _) => Message::HeadlineReturned,
        (Status::Cancelled, _) => Message::HeadlineCancelled,
        (Status::Expired, _) => Message::HeadlineExpired,
        (Status::Delivered, _) => match scan {
            Some(Scan::Collected) => Message::HeadlineCollected,
            Some(Scan::WithNeighbour) => Message::HeadlineNeighbour,
            Some(Scan::SafePlace) => Message::HeadlineSafePlace,
            _ => Message::HeadlineDelivered,
        },
        (_, Some(Reason::RecipientAbsent | Reason::BusinessClosed)) => Message::HeadlineRecipientAbsent,
        (_, Some(Reason::Refused)) => Message::HeadlineRefused,
        (_, Some(Reason::AddressIncomplete | Reason::RecipientMoved)) => Message::HeadlineAddress,
        (Status::AttemptFailed, _) => Message::HeadlineAttemptFailed,
        (_, Some(Reason::Damaged)) => Message::HeadlineDamaged,
        (_, Some(Reason::Lost)) => Message::HeadlineLost,
        (_, Some(Reason::Destroyed)) => Message::HeadlineDestroyed,
        (_, Some(Reason::CustomsDocuments)) => Message::HeadlineCustomsDocuments,
        (_, Some(Reason::DutyUnpaid)) => Message::HeadlineDutyUnpaid,
        (_, Some(Reason::Held | Reason::Security | Reason::Payment)) => Message::HeadlineHeld,
        (
            _,
            Some(
                Reason::Weather
                | Reason::Strike
                | Reason::PeakSeason
                | Reason::Capacity
                | Reason::FlightDelay
                | Reason::Delay
                | Reason::CustomsDelay
                | Reason::Missorted,
            ),
        ) => Message::HeadlineDelay,
        _ if journey.problems.iter().any(|problem| problem.kind == ProblemKind::CustomsHold) => Message::HeadlineCustoms,
        _ => Message::HeadlineException,
    }
}
