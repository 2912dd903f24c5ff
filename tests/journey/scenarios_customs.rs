//! With customs.

use super::replay::{follow, notices, page, plain, stages};
use super::scene::*;
use parcelight::journey::{ProblemKind, solved};
use parcelight::shipment::{Reason, Scan, Shipment, Status};
use parcelight::view::Name;

fn held() -> Shipment {
    sent(
        "CN",
        "TH",
        vec![
            scan(0, Status::PickedUp).in_country("CN"),
            scan(30, Status::InTransit).in_country("CN").by(Scan::LeftCountry),
            scan(72, Status::Customs).in_country("TH").by(Scan::CustomsStarted),
            scan(140, Status::Customs).in_country("TH").by(Scan::CustomsCleared),
        ],
    )
}

#[test]
fn customs_47_and_49_hours() {
    follow(
        &held(),
        "
        73h customs import_customs picked_up - | With customs in TH
        119h customs import_customs picked_up - | With customs in TH
        121h customs import_customs picked_up customs_hold(warning, 2026-12-04T00) | With customs in TH
        141h customs destination picked_up - | Cleared customs in TH
        ",
    );
    let view = page(&replay(&held(), 121), 121);
    assert_eq!(
        notices(&view),
        [
            "In customs since Fri 4 Dec",
            "  What to do: Nothing for you to do, unless customs or the carrier writes to you.",
            "  What happens next: If nothing moves by Fri 18 Dec, ask the seller to enquire with the carrier.",
            "  Who can help: The carrier, with the number PL100200300",
        ]
    );
    assert_eq!(plain(view.text(Name::StageLine)), "Import customs: usually up to 3 working days, now 1");
}

#[test]
fn the_release_is_said_once() {
    let (before, mut after) = (replay(&held(), 121), replay(&held(), 141));
    after.solved = solved(&before.problems, &after.problems);
    assert_eq!(after.solved, [ProblemKind::CustomsHold]);
    assert_eq!(notices(&page(&after, 141)), ["Solved: customs has released your parcel"]);
    assert_eq!(solved(&after.problems, &replay(&held(), 142).problems), [], "once");
}

#[test]
fn duty_to_pay() {
    let story = sent(
        "CN",
        "BR",
        vec![
            scan(0, Status::PickedUp).in_country("CN"),
            scan(100, Status::Customs).in_country("BR").why(Reason::DutyUnpaid),
            scan(130, Status::Customs).in_country("BR").by(Scan::CustomsCleared),
            scan(140, Status::InTransit).in_country("BR"),
        ],
    );
    follow(
        &story,
        "
        99h picked_up first_mile picked_up no_movement(notice, 2026-12-01T00) | The carrier has your parcel
        101h customs import_customs picked_up duty_unpaid(serious, 2026-12-05T04) | Duty has to be paid for this parcel
        131h customs destination picked_up - | Cleared customs in BR
        141h in_transit destination picked_up - | On its way in BR
        ",
    );
    let said = notices(&page(&replay(&story, 101), 101));
    assert_eq!(said[0], "Pay the duty or tax");
    assert!(said.contains(&"  Since: Sat 5 Dec, 04:00".to_owned()), "{said:?}");
    assert!(said.contains(&"  Who can help: The carrier, with the number PL100200300".to_owned()), "{said:?}");
    assert_eq!(solved(&replay(&story, 101).problems, &replay(&story, 131).problems), [ProblemKind::DutyUnpaid]);
}

#[test]
fn a_hold_that_the_provider_reports() {
    let story = sent(
        "CN",
        "ES",
        vec![
            scan(0, Status::PickedUp).in_country("CN"),
            scan(60, Status::Customs).in_country("ES").by(Scan::CustomsStarted),
            scan(70, Status::Customs).in_country("ES").why(Reason::CustomsInspection),
        ],
    );
    follow(
        &story,
        "
        61h customs import_customs picked_up - | With customs in ES
        71h customs import_customs picked_up customs_hold(warning, 2026-12-03T12) | With customs in ES
        ",
    );
    let said = notices(&page(&replay(&story, 71), 71));
    assert!(said.contains(&"  Why: Customs is inspecting the parcel".to_owned()), "{said:?}");
}

#[test]
fn every_stage_says_when_how_long_and_how_long_it_usually_takes() {
    assert_eq!(
        stages(&page(&replay(&held(), 121), 121)),
        [
            "From the seller to the carrier | Tue 1 Dec | usually up to 1 working day | ",
            "On the way in the country of origin |  | usually 1–2 working days | No scan of its own: inferred from what came after",
            "Export customs |  | usually up to 1 working day | No scan of its own: inferred from what came after",
            "Between the countries | 2–4 Dec | took 2, usually 1–6 working days | ",
            "Import customs | Fri 4 Dec | usually up to 3 working days, now 1 | ",
            "On the way in your country |  | usually up to 5 working days | ",
            "Delivery |  | usually up to 2 working days | ",
        ]
    );
    let spans = replay(&held(), 121).stages;
    assert_eq!(spans.last().and_then(|span| span.seconds(at(121))), Some(49 * 3_600), "the stage that lasts");
}
