//! Nothing is heard, or of a day that has not come.

use super::replay::{follow, notices, page};
use super::scene::*;
use parcelight::journey::{ProblemKind, solved};
use parcelight::shipment::{Scan, Shipment, Status};
use parcelight::view::Name;

#[test]
fn silent_at_home_for_3_7_14_and_30_days() {
    let story = sent("TH", "TH", vec![scan(0, Status::PickedUp), scan(5, Status::InTransit).in_country("TH")]);
    follow(
        &story,
        "
        76h in_transit origin picked_up - | On its way in TH
        77h in_transit origin picked_up no_movement(notice, 2026-12-01T05) | On its way in TH
        173h in_transit origin picked_up no_movement(notice, 2026-12-01T05) | On its way in TH
        341h in_transit origin picked_up no_movement(warning, 2026-12-01T05) | On its way in TH
        724h expired origin picked_up updates_ended(serious, 2026-12-31) | The carrier has stopped sending updates
        725h expired origin picked_up updates_ended(serious, 2026-12-31) | The carrier has stopped sending updates
        ",
    );
    assert_eq!(
        notices(&page(&replay(&story, 77), 77)),
        [
            "No news for 3 days",
            "  What to do: Quiet days are common on long routes. Nothing for you to do yet.",
            "  Since: Tue 1 Dec, 05:00",
            "  What happens next: If nothing moves by Tue 15 Dec, ask the seller to enquire with the carrier.",
            "  Who can help: The seller, with your order number",
        ]
    );
    let warned = notices(&page(&replay(&story, 341), 341));
    assert_eq!(warned[1], "  What to do: Ask the seller to enquire with the carrier.");
    assert_eq!(warned[3], "  What happens next: If nothing moves by Thu 31 Dec, ask the seller for a refund or a replacement.");
    assert_eq!(warned[5], "May be late: usually here by Tue 8 Dec", "beside it");
    assert_eq!(
        notices(&page(&replay(&story, 725), 725)),
        [
            "No more updates are expected",
            "  What to do: If the parcel has not arrived, ask the seller now: claims have deadlines.",
            "  Since: Thu 31 Dec",
            "  Why: Carriers mostly stop reporting a number 30 days after sending.",
            "  What happens next: Open the claim by Sat 30 Jan: many carriers take none later.",
            "  Who can help: The seller, with your order number",
            "No news for 30 days",
        ]
    );
}

#[test]
fn silent_between_countries_for_3_7_14_and_30_days() {
    let story = sent(
        "CN",
        "FR",
        vec![scan(0, Status::PickedUp).in_country("CN"), scan(24, Status::InTransit).in_country("CN").by(Scan::LeftCountry)],
    );
    follow(
        &story,
        "
        96h in_transit line_haul picked_up - | Left CN
        191h in_transit line_haul picked_up - | Left CN
        192h in_transit line_haul picked_up no_movement(notice, 2026-12-02T00) | Left CN
        360h in_transit line_haul picked_up no_movement(warning, 2026-12-02T00) | Left CN
        744h expired line_haul picked_up updates_ended(serious, 2026-12-31) | The carrier has stopped sending updates
        ",
    );
}

#[test]
fn a_label_that_never_became_a_parcel() {
    let story = sent("CN", "FR", vec![scan(0, Status::Announced)]);
    follow(
        &story,
        "
        719h announced announced overdue not_handed_over(warning, 2026-12-04T00) | The seller has made the label
        720h expired announced overdue updates_ended(serious, 2026-12-31) | The carrier has stopped sending updates
        ",
    );
    assert_eq!(kinds(&replay(&story, 720)), [ProblemKind::UpdatesEnded, ProblemKind::NotHandedOver]);
}

#[test]
fn news_after_a_long_silence_is_said_once() {
    let story = sent(
        "CN",
        "FR",
        vec![
            scan(0, Status::PickedUp).in_country("CN"),
            scan(24, Status::InTransit).in_country("CN").by(Scan::LeftCountry),
            scan(400, Status::InTransit).in_country("FR").by(Scan::ReachedCountry),
        ],
    );
    let mut after = replay(&story, 401);
    after.solved = solved(&replay(&story, 399).problems, &after.problems);
    assert_eq!(after.solved, [ProblemKind::NoMovement]);
    assert_eq!(notices(&page(&after, 401)), ["Solved: your parcel is moving again"]);
}

#[test]
fn what_takes_longer_than_usual_may_be_late_and_a_promise_that_has_passed_is() {
    let moving: Vec<_> = (0..20).map(|day| scan(day * 24, Status::InTransit).in_country("TH")).collect();
    let story = sent("TH", "TH", moving);
    follow(
        &story,
        "
        191h in_transit origin inferred - | On its way in TH
        193h in_transit origin inferred may_be_late(notice, 2026-12-08) | On its way in TH
        ",
    );
    assert_eq!(notices(&page(&replay(&story, 193), 193))[0], "May be late: usually here by Tue 8 Dec");
    let promised = Shipment { promise: promise(10), ..story };
    follow(
        &promised,
        "
        193h in_transit origin inferred - | On its way in TH
        264h in_transit origin inferred late(warning, 2026-12-11) | On its way in TH
        ",
    );
    assert_eq!(solved(&replay(&promised, 264).problems, &replay(&promised, 193).problems), [ProblemKind::Late], "a new date");
}

#[test]
fn a_scan_of_the_future_is_not_now() {
    let story = Shipment { promise: None, ..parcel(vec![scan(8, Status::InTransit).in_country("TH"), scan(200, Status::Delivered)]) };
    let journey = derive(&story, at(40));
    let now = (journey.status, journey.now, journey.problems.len());
    assert_eq!(now, (Status::InTransit, Some(0), 0));
    assert_eq!(super::replay::plain(page(&journey, 40).text(Name::Headline)), "On its way in TH");
    let silent = derive(&story, at(90));
    assert_eq!(leading(&silent).map(|(kind, _)| kind), Some(ProblemKind::NoMovement), "it breaks no silence either");
    assert_eq!(derive(&story, at(201)).status, Status::Delivered);
}
