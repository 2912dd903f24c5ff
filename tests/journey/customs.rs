use super::scene::*;
use parcelight::journey::{ProblemKind, Severity};
use parcelight::shipment::{Reason, Scan, Shipment, Stage, Status};

fn story() -> Shipment {
    sent(
        "CN",
        "BR",
        vec![
            scan(0, Status::PickedUp).in_country("CN"),
            scan(24, Status::Customs).in_country("CN").by(Scan::CustomsStarted),
            scan(30, Status::Customs).in_country("CN").by(Scan::CustomsCleared),
            scan(40, Status::InTransit).by(Scan::LeftCountry),
            scan(90, Status::InTransit).by(Scan::ReachedCountry).in_country("BR"),
            scan(100, Status::Customs).in_country("BR").by(Scan::CustomsStarted),
            scan(110, Status::Customs).in_country("BR"),
            scan(160, Status::Customs).in_country("BR").by(Scan::CustomsCleared),
        ],
    )
}

#[test]
fn more_than_48_hours_are_a_hold() {
    assert_eq!(kinds(&replay(&story(), 147)), []);
    let journey = replay(&story(), 149);
    assert_eq!(leading(&journey), Some((ProblemKind::CustomsHold, Severity::Warning)));
    assert_eq!(journey.problems[0].since, journey.events[5].time, "since the first scan there");
    assert_eq!(kinds(&replay(&story(), 161)), [], "released");
}

#[test]
fn both_customs_are_told_apart() {
    assert_eq!(replay(&story(), 25).stage, Stage::ExportCustoms);
    assert_eq!(replay(&story(), 41).stage, Stage::LineHaul);
    let journey = replay(&story(), 101);
    assert_eq!(journey.stage, Stage::ImportCustoms);
    assert_eq!(journey.events[4].stage, Some(Stage::LineHaul), "its arrival in the country ends the line-haul");
}

#[test]
fn what_the_provider_says_counts_at_once() {
    let events = vec![scan(0, Status::PickedUp), scan(50, Status::Customs).why(Reason::CustomsDocuments)];
    assert_eq!(leading(&replay(&sent("CN", "BR", events), 51)), Some((ProblemKind::CustomsHold, Severity::Serious)));
    let events = vec![scan(0, Status::PickedUp), scan(50, Status::Customs).why(Reason::DutyUnpaid)];
    assert_eq!(leading(&replay(&sent("CN", "BR", events), 51)), Some((ProblemKind::DutyUnpaid, Severity::Serious)));
}
