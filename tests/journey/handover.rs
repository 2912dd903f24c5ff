use super::scene::*;
use parcelight::shipment::{Scan, Shipment, Status};

#[test]
fn delivered_to_the_local_carrier_is_transit() {
    let story = Shipment {
        status: Status::Delivered,
        ..sent(
            "CN",
            "FR",
            vec![
                scan(0, Status::PickedUp).in_country("CN"),
                scan(90, Status::Delivered).told("Delivered to local carrier"),
                scan(95, Status::InTransit).in_country("FR").leg(1),
                scan(120, Status::Delivered).in_country("FR").leg(1),
            ],
        )
    };
    let journey = replay(&story, 100);
    assert_eq!(journey.status, Status::InTransit);
    assert_eq!((journey.events[1].status, journey.events[1].scan), (Status::InTransit, Some(Scan::HandedOver)));
    assert_eq!(replay(&story, 121).status, Status::Delivered);
}

#[test]
fn the_first_leg_may_repeat_what_the_last_one_says() {
    let events = vec![
        scan(100, Status::OutForDelivery).leg(1),
        scan(120, Status::Delivered).leg(1),
        scan(121, Status::Delivered).told("Signed for"),
    ];
    let journey = derive(&parcel(events), at(130));
    assert_eq!((journey.status, journey.events[2].status), (Status::Delivered, Status::Delivered));
}

#[test]
fn a_frozen_ready_for_pick_up_of_the_first_leg_does_not_lead() {
    let events = vec![scan(90, Status::ReadyForPickup), scan(95, Status::OutForDelivery).leg(1)];
    let shipment = Shipment { status: Status::ReadyForPickup, ..parcel(events) };
    assert_eq!(derive(&shipment, at(96)).status, Status::OutForDelivery);
}

#[test]
fn a_scan_that_two_legs_report_is_shown_once() {
    let events = vec![
        scan(95, Status::InTransit).told("Arrived at depot").in_country("FR"),
        scan(95, Status::InTransit).told("arrived at depot").leg(1),
        scan(120, Status::Delivered).told("Delivered").in_country("FR"),
        scan(120, Status::Delivered).told("Votre colis est livré").leg(1),
    ];
    let journey = derive(&parcel(events), at(130));
    let told: Vec<_> = journey.events.iter().map(|event| (event.text.as_str(), event.leg, event.country().is_some())).collect();
    assert_eq!(told, [("arrived at depot", 1, true), ("Votre colis est livré", 1, true)]);
}

#[test]
fn different_scans_of_one_minute_are_both_shown() {
    let events = vec![scan(95, Status::InTransit).told("Left the hub"), scan(95, Status::InTransit).told("Label scanned").leg(1)];
    assert_eq!(derive(&parcel(events), at(100)).events.len(), 2);
    let same_leg = vec![scan(95, Status::InTransit).told("Sorted"), scan(95, Status::InTransit).told("Sorted")];
    assert_eq!(derive(&parcel(same_leg), at(100)).events.len(), 2, "one leg is trusted");
}
