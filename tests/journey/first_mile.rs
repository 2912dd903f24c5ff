use super::scene::*;
use parcelight::journey::{FirstMile, ProblemKind};
use parcelight::shipment::{Shipment, Stage, Status};

#[test]
fn a_hub_first_pick_up_in_indonesia_is_inferred() {
    let story = sent("ID", "ID", vec![scan(0, Status::Announced), scan(20, Status::InTransit).in_country("ID")]);
    assert_eq!(replay(&story, 10).first_mile, FirstMile::Waiting);
    let journey = replay(&story, 21);
    assert_eq!(journey.first_mile, FirstMile::Inferred);
    let first_mile = journey.stages.iter().find(|span| span.stage == Stage::FirstMile).unwrap();
    assert!(first_mile.inferred && first_mile.start == journey.events[1].time);
}

#[test]
fn a_pick_up_scan_is_a_pick_up() {
    let story = sent("CN", "FR", vec![scan(0, Status::Announced), scan(20, Status::PickedUp)]);
    assert_eq!(replay(&story, 21).first_mile, FirstMile::PickedUp);
}

#[test]
fn scans_that_begin_abroad_leave_the_first_mile_unreported() {
    let story = sent("CN", "FR", vec![scan(0, Status::Announced), scan(200, Status::InTransit).in_country("FR")]);
    assert_eq!(replay(&story, 201).first_mile, FirstMile::NotReported);
    let silent = Shipment { status: Status::InTransit, ..story };
    assert_eq!(replay(&silent, 10).first_mile, FirstMile::NotReported, "the provider says that it moves");
}

#[test]
fn the_first_scan_is_due_by_the_origin() {
    let overdue = |origin: &str, destination: &str, hours| {
        let journey = derive(&sent(origin, destination, vec![scan(0, Status::Announced)]), at(hours));
        assert_eq!(kinds(&journey).contains(&ProblemKind::NotHandedOver), journey.first_mile == FirstMile::Overdue);
        journey.first_mile == FirstMile::Overdue
    };
    for (origin, destination, hours) in
        [("CN", "FR", 72), ("HK", "FR", 96), ("MO", "FR", 96), ("TW", "FR", 96), ("ES", "ES", 24), ("US", "FR", 96)]
    {
        assert!(!overdue(origin, destination, hours), "{origin} {hours}");
        assert!(overdue(origin, destination, hours + 1), "{origin} {hours} + 1");
    }
}

#[test]
fn a_label_eighty_hours_old_from_china_is_overdue_since_its_deadline() {
    let journey = derive(&sent("CN", "TH", vec![scan(0, Status::Announced)]), at(80));
    let problem = &journey.problems[0];
    assert_eq!((journey.status, problem.kind), (Status::Announced, ProblemKind::NotHandedOver));
    assert_eq!(problem.since.and_then(|since| since.instant()), Some(at(72)));
    assert_eq!(kinds(&journey).len(), 1, "and nothing else is wrong");
}
