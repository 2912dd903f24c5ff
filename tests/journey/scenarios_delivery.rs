//! At the door, and what may come after.

use super::replay::{follow, notices, page};
use super::scene::*;
use parcelight::journey::{ProblemKind, changed, solved};
use parcelight::shipment::{Pickup, Place, Reason, Scan, Shipment, Status};
use parcelight::view::Name;

#[test]
fn delivered_logged_before_out_for_delivery() {
    let story = sent(
        "TH",
        "TH",
        vec![
            scan(0, Status::PickedUp),
            scan(24, Status::InTransit).in_country("TH"),
            scan(30, Status::Delivered).in_country("TH"),
            scan(31, Status::OutForDelivery).in_country("TH"),
        ],
    );
    follow(
        &story,
        "
        25h in_transit origin picked_up - | On its way in TH
        30h delivered delivered picked_up - | Your parcel has arrived
        32h delivered delivered picked_up - | Your parcel has arrived
        ",
    );
}

#[test]
fn delivered_then_returned() {
    let story = sent(
        "CN",
        "FR",
        vec![
            scan(0, Status::PickedUp).in_country("CN"),
            scan(100, Status::Delivered).in_country("FR"),
            scan(110, Status::Returning).in_country("FR").why(Reason::Refused),
            scan(300, Status::Delivered).in_country("CN"),
        ],
    );
    follow(
        &story,
        "
        101h delivered delivered picked_up - | Your parcel has arrived
        111h returning destination picked_up returned(serious, 2026-12-05T14) | On its way back to the seller
        301h returned origin picked_up returned(serious, 2026-12-13T12) | Back with the seller
        ",
    );
    let said = notices(&page(&replay(&story, 111), 111));
    assert!(said.contains(&"  Why: Delivery was refused".to_owned()), "{said:?}");
    assert!(said.contains(&"  Who can help: The seller, with your order number".to_owned()), "{said:?}");
}

#[test]
fn a_failed_attempt_then_pick_up_until_a_date() {
    let place = Some(Place { text: "Post office 50000".into(), city: Some("Chiang Mai".into()), ..Place::default() });
    let story = Shipment {
        pickup: Some(Pickup { until: Some(start().plus(9)), place }),
        ..sent(
            "CN",
            "TH",
            vec![
                scan(0, Status::PickedUp).in_country("CN"),
                scan(50, Status::OutForDelivery).in_country("TH"),
                scan(56, Status::AttemptFailed).in_country("TH").why(Reason::RecipientAbsent),
                scan(80, Status::AttemptFailed).in_country("TH").why(Reason::RecipientAbsent),
                scan(100, Status::ReadyForPickup).in_country("TH"),
                scan(230, Status::Delivered).in_country("TH").by(Scan::Collected),
            ],
        )
    };
    follow(
        &story,
        "
        51h out_for_delivery last_mile picked_up - | With the courier
        57h attempt_failed last_mile picked_up attempt_failed(warning, 2026-12-03T08) | The courier found nobody in
        81h attempt_failed last_mile picked_up attempt_failed(warning, 2026-12-04T08) | The courier found nobody in
        101h ready_for_pickup last_mile picked_up waiting_for_pickup(notice, 2026-12-05T04) | Waiting for you to collect it
        190h ready_for_pickup last_mile picked_up waiting_for_pickup(warning, 2026-12-05T04) | Waiting for you to collect it
        231h delivered delivered picked_up - | You have collected your parcel
        ",
    );
    assert_eq!(
        notices(&page(&replay(&story, 57), 57)),
        [
            "The courier came and could not deliver",
            "  What to do: Look for a note, or ask the carrier for a new day or a pickup point.",
            "  Where: Chiang Mai",
            "  Since: Thu 3 Dec, 08:00",
            "  Why: Nobody was in",
            "  What happens next: Most carriers try again on the next working day, here Fri 4 Dec.",
            "  Who can help: The carrier, with the number PL100200300",
        ]
    );
    let waiting = page(&replay(&story, 101), 101);
    assert_eq!(notices(&waiting)[0], "Collect your parcel by Thu 10 Dec");
    assert_eq!(super::replay::plain(waiting.text(Name::ArrivalLikely)), "5 days left");
    let problems = [51, 57, 58, 81, 101, 102, 190, 231].map(|hours| replay(&story, hours).problems);
    let news: Vec<bool> = problems.windows(2).map(|pair| changed(&pair[0], &pair[1])).collect();
    assert_eq!(news, [true, false, true, true, false, true, true], "once a real change: the second attempt, and urgency, are");
    for pair in problems.windows(2) {
        assert_eq!(solved(&pair[0], &pair[1]), [], "waiting is not a solution, and collecting speaks for itself");
    }
}

#[test]
fn a_failed_attempt_that_is_repeated_is_solved() {
    let story = sent(
        "TH",
        "TH",
        vec![
            scan(0, Status::PickedUp),
            scan(50, Status::AttemptFailed).in_country("TH"),
            scan(74, Status::OutForDelivery).in_country("TH"),
        ],
    );
    let mut again = replay(&story, 75);
    again.solved = solved(&replay(&story, 51).problems, &again.problems);
    assert_eq!(again.solved, [ProblemKind::AttemptFailed]);
    assert_eq!(notices(&page(&again, 75)), ["Solved: your parcel is on its way to you again"]);
}
