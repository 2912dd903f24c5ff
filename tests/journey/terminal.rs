use super::scene::*;
use parcelight::shipment::{Reason, Scan, Shipment, Status};

fn status(events: Vec<parcelight::shipment::Event>) -> Status {
    derive(&parcel(events), at(100)).status
}

#[test]
fn delivered_before_out_for_delivery_is_delivered() {
    let journey = derive(&parcel(vec![scan(8, Status::InTransit), scan(10, Status::Delivered), scan(11, Status::OutForDelivery)]), at(12));
    assert_eq!((journey.status, journey.now), (Status::Delivered, Some(1)));
    assert!(journey.problems.is_empty());
}

#[test]
fn delivered_then_returned_is_a_correction() {
    assert_eq!(status(vec![scan(10, Status::Delivered), scan(20, Status::Returning)]), Status::Returning);
    assert_eq!(status(vec![scan(10, Status::Delivered), scan(20, Status::Returning), scan(40, Status::Returned)]), Status::Returned);
    assert_eq!(status(vec![scan(10, Status::Returned), scan(11, Status::InTransit)]), Status::Returned);
}

#[test]
fn a_stale_delivered_of_the_provider_yields_to_the_return() {
    let shipment = Shipment { status: Status::Delivered, ..parcel(vec![scan(10, Status::Delivered), scan(20, Status::Returning)]) };
    assert_eq!(derive(&shipment, at(30)).status, Status::Returning);
}

#[test]
fn a_parcel_going_back_moves_on_and_comes_home() {
    assert_eq!(status(vec![scan(10, Status::Returning), scan(20, Status::InTransit)]), Status::Returning);
    let home = sent("CN", "FR", vec![scan(10, Status::Returning).in_country("FR"), scan(90, Status::Delivered).in_country("CN")]);
    assert_eq!(derive(&home, at(100)).status, Status::Returned);
}

#[test]
fn a_future_dated_scan_does_not_become_now() {
    let shipment = parcel(vec![scan(8, Status::InTransit), scan(60, Status::Delivered)]);
    let journey = derive(&shipment, at(40));
    assert_eq!((journey.status, journey.now, journey.events.len()), (Status::InTransit, Some(0), 2));
    assert_eq!(derive(&shipment, at(50)).status, Status::Delivered, "within twelve hours it is a clock that runs ahead");
}

#[test]
fn nothing_known_is_pending() {
    let journey = derive(&parcel(Vec::new()), at(0));
    assert_eq!((journey.status, journey.now, journey.problems.len()), (Status::Pending, None, 0));
}

#[test]
fn backfilled_paper_does_not_undo_a_scan() {
    assert_eq!(status(vec![scan(10, Status::InTransit), scan(12, Status::Announced)]), Status::InTransit);
}

#[test]
fn the_provider_and_the_scans_are_weighed() {
    let judge = |provider, event| derive(&Shipment { status: provider, ..parcel(vec![scan(10, event)]) }, at(20)).status;
    assert_eq!(judge(Status::InTransit, Status::OutForDelivery), Status::OutForDelivery, "the finer one");
    assert_eq!(judge(Status::Exception, Status::InTransit), Status::Exception, "the finer one");
    assert_eq!(judge(Status::InTransit, Status::Delivered), Status::Delivered, "the end");
    assert_eq!(judge(Status::Delivered, Status::InTransit), Status::Delivered, "the end");
    assert_eq!(judge(Status::Returned, Status::Delivered), Status::Returned, "delivered to the seller");
    assert_eq!(judge(Status::Pending, Status::InTransit), Status::InTransit, "whoever knows something");
    assert_eq!(judge(Status::InTransit, Status::Announced), Status::InTransit, "whoever knows more");
    assert_eq!(judge(Status::Announced, Status::PickedUp), Status::PickedUp, "a scan");
}

#[test]
fn a_station_that_signed_has_it_ready() {
    let signed = scan(10, Status::Delivered).by(Scan::StationSigned);
    let shipment = Shipment { status: Status::Delivered, ..parcel(vec![signed.clone()]) };
    let journey = derive(&shipment, at(20));
    assert_eq!((journey.status, journey.events[0].status), (Status::ReadyForPickup, Status::ReadyForPickup));
    let collected = parcel(vec![signed, scan(30, Status::Delivered).by(Scan::Collected)]);
    assert_eq!(derive(&collected, at(40)).status, Status::Delivered);
}

#[test]
fn why_is_unknown_when_something_is_wrong_and_nobody_says() {
    assert_eq!(derive(&parcel(vec![scan(1, Status::Exception)]), at(2)).reason, Some(Reason::Unknown));
    assert_eq!(derive(&parcel(vec![scan(1, Status::Exception).why(Reason::Lost)]), at(2)).reason, Some(Reason::Lost));
    assert_eq!(derive(&parcel(vec![scan(1, Status::InTransit)]), at(2)).reason, None);
}
