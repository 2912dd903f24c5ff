use super::scene::*;
use parcelight::journey::{ProblemKind, Severity};
use parcelight::shipment::{Pickup, Reason, Shipment, Status};

const DAY: i64 = 24;

#[test]
fn silence_at_home_and_abroad() {
    let home = sent("TH", "TH", vec![scan(0, Status::PickedUp), scan(5, Status::InTransit).in_country("TH")]);
    let abroad = sent("CN", "TH", vec![scan(0, Status::PickedUp), scan(5, Status::InTransit).by(parcelight::shipment::Scan::LeftCountry)]);
    for (story, day, expected) in [
        (&home, 2, None),
        (&home, 3, Some(Severity::Notice)),
        (&abroad, 6, None),
        (&abroad, 7, Some(Severity::Notice)),
        (&abroad, 14, Some(Severity::Warning)),
    ] {
        let journey = derive(story, at(5 + day * DAY));
        assert_eq!(leading(&journey), expected.map(|severity| (ProblemKind::NoMovement, severity)), "day {day}");
        assert!(journey.problems.iter().all(|problem| problem.since == journey.events[1].time));
    }
}

#[test]
fn a_number_lives_thirty_days() {
    let story = parcel(vec![scan(0, Status::PickedUp), scan(10 * DAY, Status::InTransit)]);
    assert_eq!(derive(&story, at(29 * DAY)).status, Status::InTransit);
    let journey = derive(&story, at(30 * DAY));
    assert_eq!((journey.status, kinds(&journey)), (Status::Expired, vec![ProblemKind::UpdatesEnded]));
    let journey = derive(&story, at(40 * DAY));
    assert_eq!(kinds(&journey), [ProblemKind::UpdatesEnded, ProblemKind::NoMovement], "thirty silent days: a claim");
}

#[test]
fn scans_that_still_come_keep_a_number_alive() {
    let story = parcel(vec![scan(0, Status::PickedUp), scan(40 * DAY, Status::InTransit)]);
    assert_eq!(derive(&story, at(41 * DAY)).status, Status::InTransit);
    assert_eq!(derive(&parcel(vec![scan(0, Status::Delivered)]), at(400 * DAY)).status, Status::Delivered, "an end is an end");
}

#[test]
fn a_promise_that_has_passed_is_late() {
    let story = Shipment { promise: promise(4), ..parcel(vec![scan(0, Status::PickedUp), scan(4 * DAY, Status::InTransit)]) };
    assert_eq!(kinds(&derive(&story, at(4 * DAY + 23))), []);
    let journey = derive(&story, at(5 * DAY));
    assert_eq!(leading(&journey), Some((ProblemKind::Late, Severity::Warning)));
    let arrived = Shipment { promise: promise(4), ..parcel(vec![scan(9 * DAY, Status::Delivered)]) };
    assert_eq!(kinds(&derive(&arrived, at(10 * DAY))), [], "it is there");
}

#[test]
fn waiting_gets_urgent() {
    let waiting = |until| {
        let pickup = Some(Pickup { until: Some(start().plus(until)), place: None });
        leading(&derive(&Shipment { pickup, ..parcel(vec![scan(0, Status::ReadyForPickup)]) }, at(10)))
    };
    assert_eq!(waiting(7), Some((ProblemKind::WaitingForPickup, Severity::Notice)));
    assert_eq!(waiting(2), Some((ProblemKind::WaitingForPickup, Severity::Warning)));
}

#[test]
fn the_worst_leads() {
    let story =
        Shipment { promise: promise(1), ..parcel(vec![scan(0, Status::PickedUp), scan(5, Status::Exception).why(Reason::DutyUnpaid)]) };
    assert_eq!(kinds(&derive(&story, at(10 * DAY))), [ProblemKind::DutyUnpaid, ProblemKind::Late, ProblemKind::NoMovement]);
    let gone = Shipment { promise: promise(1), ..parcel(vec![scan(5, Status::Exception).why(Reason::Lost)]) };
    assert_eq!(kinds(&derive(&gone, at(10 * DAY))), [ProblemKind::Lost], "what is lost is neither late nor silent");
}

#[test]
fn what_is_reported_is_told() {
    for (status, reason, kind) in [
        (Status::AttemptFailed, Reason::RecipientAbsent, ProblemKind::AttemptFailed),
        (Status::Exception, Reason::AddressIncomplete, ProblemKind::AddressProblem),
        (Status::Exception, Reason::Refused, ProblemKind::Refused),
        (Status::Exception, Reason::Damaged, ProblemKind::Damaged),
        (Status::Exception, Reason::Destroyed, ProblemKind::Destroyed),
        (Status::Exception, Reason::Weather, ProblemKind::Disruption),
        (Status::InTransit, Reason::FlightDelay, ProblemKind::Disruption),
        (Status::Exception, Reason::Held, ProblemKind::Exception),
        (Status::Returning, Reason::Unknown, ProblemKind::Returned),
        (Status::Cancelled, Reason::Unknown, ProblemKind::Cancelled),
        (Status::Expired, Reason::Unknown, ProblemKind::UpdatesEnded),
    ] {
        let journey = derive(&parcel(vec![scan(0, Status::PickedUp), scan(5, status).why(reason)]), at(6));
        assert_eq!(kinds(&journey), [kind], "{status:?} {reason:?}");
    }
}
