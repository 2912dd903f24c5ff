use super::scene::*;
use parcelight::journey::Journey;
use parcelight::shipment::{Event, Place, Scan, Shipment, Stage, Status};

fn stages(journey: &Journey) -> Vec<(Stage, bool)> {
    journey.stages.iter().map(|span| (span.stage, span.inferred)).collect()
}

#[test]
fn a_cross_border_parcel_goes_through_all() {
    let story = sent(
        "CN",
        "TH",
        vec![
            scan(0, Status::Announced),
            scan(10, Status::PickedUp).in_country("CN"),
            scan(20, Status::InTransit).in_country("CN"),
            scan(30, Status::InTransit).in_country("CN").by(Scan::LeftCountry),
            scan(50, Status::InTransit).in_country("TH"),
            scan(60, Status::InTransit).in_country("TH").by(Scan::AtDeliveryOffice),
            scan(70, Status::OutForDelivery).in_country("TH"),
            scan(75, Status::Delivered).in_country("TH"),
        ],
    );
    let journey = replay(&story, 80);
    let expected = [
        (Stage::Announced, false),
        (Stage::FirstMile, false),
        (Stage::Origin, false),
        (Stage::ExportCustoms, true),
        (Stage::LineHaul, false),
        (Stage::ImportCustoms, true),
        (Stage::Destination, false),
        (Stage::LastMile, false),
        (Stage::Delivered, false),
    ];
    assert_eq!(stages(&journey), expected);
    let ends: Vec<_> = journey.stages.iter().map(|span| span.end).collect();
    assert_eq!(ends[2], journey.events[3].time, "the origin ends where the line-haul begins");
    assert_eq!(ends.last(), Some(&None));
    let now: Vec<Stage> = [1, 11, 21, 31, 51, 61, 71, 76].map(|hours| replay(&story, hours).stage).into();
    let expected = [
        Stage::Announced,
        Stage::FirstMile,
        Stage::Origin,
        Stage::LineHaul,
        Stage::Destination,
        Stage::LastMile,
        Stage::LastMile,
        Stage::Delivered,
    ];
    assert_eq!(now, expected);
}

#[test]
fn where_it_goes_is_not_where_it_comes_from() {
    let somewhere = |event: Event| Event { place: Some(Place { text: "Examplezhou".into(), ..Place::default() }), ..event };
    let story = Shipment {
        origin: None,
        ..sent("CN", "US", vec![somewhere(scan(10, Status::PickedUp)), scan(70, Status::InTransit).in_country("US")])
    };
    assert_eq!(replay(&story, 80).origin, None, "a scan at a place of an unknown country was made before");
    let story = Shipment { origin: None, ..sent("CN", "US", vec![scan(10, Status::PickedUp).in_country("US")]) };
    assert_eq!(replay(&story, 80).origin, Some(country("US")), "a domestic parcel");
    let story = Shipment {
        origin: None,
        ..sent("CN", "US", vec![somewhere(scan(10, Status::PickedUp)), scan(20, Status::InTransit).in_country("CN")])
    };
    assert_eq!(replay(&story, 80).origin, Some(country("CN")));
}

#[test]
fn a_domestic_parcel_skips_the_middle() {
    let story =
        sent("BR", "BR", vec![scan(10, Status::PickedUp), scan(20, Status::InTransit).in_country("BR"), scan(70, Status::OutForDelivery)]);
    let journey = replay(&story, 80);
    assert_eq!(stages(&journey), [(Stage::Announced, true), (Stage::FirstMile, false), (Stage::Origin, false), (Stage::LastMile, false)]);
    assert!(!journey.passes(Stage::LineHaul) && !journey.passes(Stage::ImportCustoms) && journey.passes(Stage::LastMile));
}

#[test]
fn no_customs_stand_inside_the_union() {
    let journey = derive(&sent("NL", "FR", vec![scan(10, Status::PickedUp)]), at(11));
    assert!(journey.passes(Stage::LineHaul) && !journey.passes(Stage::ImportCustoms));
}

#[test]
fn countries_come_from_the_scans_where_nobody_says() {
    let story = parcel(vec![
        scan(0, Status::Announced).in_country("TH"),
        scan(10, Status::PickedUp).in_country("CN"),
        scan(50, Status::InTransit).in_country("TH"),
        scan(70, Status::OutForDelivery).in_country("TH"),
    ]);
    let early = replay(&story, 60);
    assert_eq!((early.origin, early.destination), (Some(country("CN")), None), "the way may still go on");
    let late = replay(&story, 71);
    assert_eq!((late.origin, late.destination), (Some(country("CN")), Some(country("TH"))));
}

#[test]
fn a_return_runs_back() {
    let story = sent(
        "CN",
        "FR",
        vec![
            scan(0, Status::PickedUp).in_country("CN"),
            scan(90, Status::AttemptFailed).in_country("FR"),
            scan(99, Status::Returning).in_country("FR"),
            scan(150, Status::Returned).in_country("CN"),
        ],
    );
    assert_eq!(replay(&story, 100).stage, Stage::Destination);
    assert_eq!(replay(&story, 151).stage, Stage::Origin);
    assert_eq!(replay(&story, 151).stages.last().map(|span| span.stage), Some(Stage::LastMile), "the way out stays as it was");
}
