//! What can be said at once: the days that somebody named, or why there are none. All else is for [`super::estimate`].

use super::{Arrival, Forecast, Source, Withheld, calendar};
use crate::journey::{Journey, ProblemKind, Severity};
use crate::shipment::{Day, Instant, Promise, Promiser, Reason, Stamp, Status};

/// No window is looked at further than this many days for closed days.
const HORIZON: i32 = 60;

/// What can be said about the arrival at a moment.
///
/// ```
/// use parcelight::eta::{Arrival, Withheld, forecast};
/// use parcelight::journey::Journey;
/// use parcelight::shipment::{Instant, Status};
/// let journey = Journey { status: Status::Announced, ..Journey::default() };
/// assert_eq!(forecast(&journey, Instant(0)), Arrival::Withheld(Withheld::NotSent));
/// ```
pub fn forecast(journey: &Journey, now: Instant) -> Arrival {
    // Where only the provider's status says so, the last scan is of something else.
    let when = journey.deciding().filter(|event| event.status == journey.status).and_then(|event| event.time);
    match journey.status {
        Status::Delivered => return Arrival::Arrived(when),
        Status::Returned => return Arrival::Returned(when),
        Status::Returning | Status::Cancelled => return Arrival::Withheld(Withheld::WillNotCome),
        Status::Expired => return Arrival::Withheld(Withheld::NoNews),
        _ => {}
    }
    for problem in &journey.problems {
        if let Some(why) = withheld(problem) {
            return Arrival::Withheld(why);
        }
    }
    let today = journey.day_at(now);
    if journey.status == Status::ReadyForPickup {
        return Arrival::CollectBy(journey.pickup.as_ref().and_then(|pickup| pickup.until));
    }
    let day = when.map(Stamp::day);
    let mut forecast = Forecast {
        from: Some(today),
        to: today,
        likely: Some(today),
        source: Source::Carrier,
        late_since: None,
        closed: Vec::new(),
        country: journey.destination,
    };
    if journey.status != Status::OutForDelivery || day.is_some_and(|day| day < today) {
        // A day that was named before the courier came in vain says nothing about the next attempt.
        let stale = if journey.status == Status::AttemptFailed { day } else { None };
        match journey.promise {
            Some(promise) if promise.to >= today && stale.is_none_or(|day| promise.to > day) => promised(&mut forecast, promise, today),
            _ if matches!(journey.status, Status::Pending | Status::Announced) => return Arrival::Withheld(Withheld::NotSent),
            promise => return Arrival::Open(promise.map(|promise| promise.to).filter(|promised| *promised < today)),
        }
    }
    for days in 0..forecast.to.days_after(today).min(HORIZON) + 1 {
        let day = today.plus(days);
        if calendar::closed(day, forecast.country) {
            forecast.closed.push(day);
        }
    }
    forecast.late_since = journey.promise.map(|promise| promise.to).filter(|promised| *promised < today);
    Arrival::Expected(forecast)
}

/// Why a problem makes every date misleading.
fn withheld(problem: &crate::journey::Problem) -> Option<Withheld> {
    match problem.kind {
        ProblemKind::Lost | ProblemKind::Damaged | ProblemKind::Destroyed | ProblemKind::Refused => Some(Withheld::WillNotCome),
        ProblemKind::DutyUnpaid | ProblemKind::AddressProblem => Some(Withheld::Held),
        ProblemKind::CustomsHold if problem.reason == Some(Reason::CustomsDocuments) => Some(Withheld::Held),
        ProblemKind::Exception | ProblemKind::CustomsHold
            if matches!(problem.reason, Some(Reason::Held | Reason::Payment | Reason::Security | Reason::Identity)) =>
        {
            Some(Withheld::Held)
        }
        ProblemKind::Exception if matches!(problem.reason, Some(Reason::Rejected)) => Some(Withheld::WillNotCome),
        ProblemKind::NoMovement if problem.severity == Severity::Serious => Some(Withheld::NoNews),
        _ => None,
    }
}

/// The days that somebody named, from today on.
fn promised(forecast: &mut Forecast, promise: Promise, today: Day) {
    forecast.source = match promise.by {
        Promiser::Carrier => Source::Carrier,
        Promiser::Provider => Source::Estimate,
        Promiser::Shop => Source::Shop,
    };
    forecast.from = promise.from.map(|from| from.max(today).min(promise.to));
    forecast.to = promise.to;
    forecast.likely = forecast.from.filter(|from| *from == promise.to);
}
