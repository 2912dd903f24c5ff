//! Two carriers, two numbers.

use super::replay::{follow, notices, page, plain};
use super::scene::*;
use parcelight::shipment::{LastMile, Scan, Shipment, Status};
use parcelight::view::Name;

fn two_legs() -> Shipment {
    Shipment {
        carrier: Some("YunExpress".into()),
        last_mile: Some(LastMile { number: Some("LX000000005FR".into()), carrier: Some("La Poste".into()) }),
        ..sent(
            "CN",
            "FR",
            vec![
                scan(0, Status::PickedUp).in_country("CN"),
                scan(60, Status::InTransit).in_country("CN").by(Scan::LeftCountry),
                scan(90, Status::Delivered).told("Delivered to local carrier"),
                scan(95, Status::InTransit).in_country("FR").leg(1),
                scan(118, Status::AttemptFailed).in_country("FR").leg(1),
                scan(140, Status::Delivered).in_country("FR").leg(1),
            ],
        )
    }
}

#[test]
fn delivered_to_the_local_carrier() {
    follow(
        &two_legs(),
        "
        61h in_transit line_haul picked_up - | Left CN
        96h in_transit destination picked_up - | On its way in FR
        119h attempt_failed last_mile picked_up attempt_failed(warning, 2026-12-05T22) | The courier could not deliver your parcel
        141h delivered delivered picked_up - | Your parcel has arrived
        ",
    );
    let view = page(&replay(&two_legs(), 119), 119);
    assert!(notices(&view).contains(&"  Who can help: La Poste, with the number LX000000005FR".to_owned()), "{:?}", notices(&view));
    let facts: Vec<String> =
        view.list(Name::Facts).iter().map(|fact| plain(&[fact.text(Name::Name), ": ", fact.text(Name::Value)].concat())).collect();
    assert_eq!(facts[..3], ["Now with: La Poste", "Its number: LX000000005FR", "First with: YunExpress"]);
    let seam = view.list(Name::Rows).iter().find(|row| row.has(Name::Handover)).unwrap();
    assert_eq!(seam.text(Name::HandoverNumber), "LX000000005FR", "with a button that copies it");
}

#[test]
fn a_single_leg_that_hands_over_is_in_transit() {
    let story = sent(
        "CN",
        "FR",
        vec![scan(0, Status::PickedUp).in_country("CN"), scan(90, Status::Delivered).by(Scan::HandedOver).in_country("FR")],
    );
    follow(&story, "91h in_transit destination picked_up - | With the carrier that delivers it");
}

#[test]
fn a_station_signed() {
    let story = sent(
        "CN",
        "TH",
        vec![
            scan(0, Status::PickedUp).in_country("CN"),
            scan(99, Status::OutForDelivery).in_country("TH"),
            scan(103, Status::Delivered).by(Scan::StationSigned).in_country("TH"),
            scan(130, Status::Delivered).by(Scan::Collected).in_country("TH"),
        ],
    );
    follow(
        &story,
        "
        100h out_for_delivery last_mile picked_up - | With the courier
        104h ready_for_pickup last_mile picked_up waiting_for_pickup(notice, 2026-12-05T07) | Waiting for you to collect it
        131h delivered delivered picked_up - | You have collected your parcel
        ",
    );
}

#[test]
fn two_legs_that_report_one_scan() {
    let story = sent(
        "CN",
        "FR",
        vec![
            scan(0, Status::PickedUp).in_country("CN"),
            scan(95, Status::InTransit).told("Arrived at depot").in_country("FR"),
            scan(95, Status::InTransit).told("arrived at depot").leg(1),
            scan(120, Status::Delivered).told("Delivered").in_country("FR"),
            scan(120, Status::Delivered).told("Votre colis est livré").leg(1),
        ],
    );
    follow(
        &story,
        "
        96h in_transit destination picked_up - | On its way in FR
        121h delivered delivered picked_up - | Your parcel has arrived
        ",
    );
    assert_eq!(replay(&story, 121).events.len(), 3);
}
