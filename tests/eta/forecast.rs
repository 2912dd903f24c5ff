use super::scene::*;
use parcelight::eta::estimate::{Estimate, Knowledge, State, expected as expected_of};
use parcelight::eta::{Arrival, Forecast, Source, Withheld, calendar};
use parcelight::journey::Rules;
use parcelight::shipment::{Day, Pickup, Promise, Promiser, Reason, Scan, Shipment, Stamp, Status};

const DAY: i64 = 24;

fn arrival(shipment: &Shipment, hours: i64) -> Arrival {
    super::arrival::arrival(&derive(shipment, at(hours)), at(hours)).0
}

fn estimated(shipment: &Shipment, hours: i64) -> Estimate {
    let journey = derive(shipment, at(hours));
    expected_of(&journey, &Rules::DEFAULT, at(hours), &Knowledge::built_in()).1.unwrap()
}

fn expected(shipment: &Shipment, hours: i64) -> Forecast {
    match arrival(shipment, hours) {
        Arrival::Expected(forecast) => forecast,
        other => panic!("{other:?}"),
    }
}

fn day(number: u32) -> Day {
    Day::new(2026, 12, number).unwrap()
}

fn named(by: Promiser, from: u32, to: u32) -> Option<Promise> {
    Some(Promise { from: Some(day(from)), to: day(to), by })
}

fn moving(origin: &str, destination: &str) -> Shipment {
    sent(origin, destination, vec![scan(0, Status::PickedUp).in_country(origin), scan(20, Status::InTransit).in_country(origin)])
}

#[test]
fn named_days_win_with_their_source() {
    for (by, source) in [(Promiser::Carrier, Source::Carrier), (Promiser::Provider, Source::Estimate), (Promiser::Shop, Source::Shop)] {
        let forecast = expected(&Shipment { promise: named(by, 5, 9), ..moving("CN", "FR") }, 2 * DAY);
        assert_eq!((forecast.from, forecast.to, forecast.source, forecast.likely), (Some(day(5)), day(9), source, None));
        assert_eq!(forecast.late_since, None);
    }
    let single = expected(&Shipment { promise: named(Promiser::Carrier, 5, 5), ..moving("CN", "FR") }, 2 * DAY);
    assert_eq!(single.likely, Some(day(5)));
    let running = expected(&Shipment { promise: named(Promiser::Carrier, 2, 9), ..moving("CN", "FR") }, 4 * DAY);
    assert_eq!(running.from, Some(day(5)), "the past is no arrival");
    let by = Shipment { promise: promise(8), ..moving("CN", "FR") };
    assert_eq!(expected(&by, 2 * DAY).from, None, "by …");
}

#[test]
fn a_promise_that_has_passed_gives_way_to_our_own_range() {
    let forecast = expected(&Shipment { promise: named(Promiser::Carrier, 3, 4), ..moving("CN", "FR") }, 5 * DAY);
    assert_eq!((forecast.source, forecast.late_since), (Source::Estimate, Some(day(4))));
    assert!(forecast.from.unwrap() > day(6) && forecast.to >= forecast.from.unwrap());
}

#[test]
fn the_stages_of_the_way_are_the_reasons() {
    let abroad = estimated(&moving("CN", "TH"), DAY);
    let stages: Vec<_> = abroad.stretches.iter().map(|stretch| (stretch.name.as_str(), stretch.state)).collect();
    let ahead = ["line_haul", "customs", "destination", "last_mile"].map(|name| (name, State::Ahead));
    assert_eq!(stages[0], ("origin", State::Now(1)));
    assert_eq!(stages[1..], ahead);
    let domestic = estimated(&moving("TH", "TH"), DAY);
    assert_eq!(domestic.stretches.iter().map(|stretch| stretch.name.as_str()).collect::<Vec<_>>(), ["origin+destination", "last_mile"]);
    assert!(domestic.window.unwrap().1 < abroad.window.unwrap().1, "nearer is sooner");
    let union = estimated(&moving("DE", "FR"), DAY);
    assert!(union.stretches.iter().all(|stretch| stretch.name != "customs"), "no customs inside the union");
}

#[test]
fn no_window_begins_or_ends_on_a_closed_day() {
    for (origin, destination) in [("CN", "DZ"), ("CN", "BR"), ("CN", "US"), ("DE", "FR"), ("SA", "SA"), ("TH", "TH")] {
        for hours in (24..24 * 15).step_by(5) {
            let Arrival::Expected(forecast) = arrival(&moving(origin, destination), hours) else { continue };
            let country = Some(country(destination));
            let open = |day: Day| !calendar::closed(day, country);
            assert!(
                forecast.from.is_some_and(open) && open(forecast.to) && forecast.likely.is_none_or(open),
                "{destination} {hours} {forecast:?}"
            );
            assert!(forecast.closed.iter().all(|closed| *closed <= forecast.to));
            assert!(forecast.from > Some(day(1).plus((hours / DAY) as i32)), "not on the round, not today");
        }
    }
}

#[test]
fn another_day_without_a_scan_never_brings_it_nearer() {
    for (origin, destination) in [("CN", "DZ"), ("CN", "BR"), ("DE", "FR"), ("TH", "TH")] {
        let windows: Vec<(Option<Day>, Day)> = (1..20)
            .filter_map(|day| match arrival(&moving(origin, destination), day * DAY) {
                Arrival::Expected(forecast) => Some((forecast.from, forecast.to)),
                _ => None,
            })
            .collect();
        assert!(windows.windows(2).all(|pair| pair[0].0 <= pair[1].0 && pair[0].1 <= pair[1].1), "{destination} {windows:?}");
    }
}

#[test]
fn out_for_delivery_is_today() {
    let parcel = |hours| sent("TH", "TH", vec![scan(0, Status::PickedUp), scan(hours, Status::OutForDelivery)]);
    let forecast = expected(&parcel(50), 52);
    assert_eq!((forecast.from, forecast.to, forecast.likely, forecast.source), (Some(day(3)), day(3), Some(day(3)), Source::Carrier));
    let stuck = expected(&parcel(50), 50 + DAY);
    assert!(stuck.from > Some(day(4)) && stuck.source == Source::Estimate, "it did not come on that day");
}

#[test]
fn today_is_the_day_of_the_destination() {
    // 23:30 in Bangkok on 2 December is 16:30 in UTC; two hours later it is 3 December there.
    let scan = parcelight::shipment::Event {
        time: Some(Stamp::with_offset(at(40).clock(420), 420)),
        ..scan(40, Status::OutForDelivery).in_country("TH")
    };
    let parcel = sent("TH", "TH", vec![scan]);
    assert_eq!(expected(&parcel, 40).to, day(2));
    assert!(expected(&parcel, 42).from > Some(day(3)), "the round of 2 December is over");
}

#[test]
fn after_a_failed_attempt_the_old_day_is_void() {
    let parcel = |hours| Shipment {
        promise: named(Promiser::Carrier, 3, 3),
        ..sent("TH", "TH", vec![scan(0, Status::PickedUp), scan(hours, Status::AttemptFailed)])
    };
    assert!(expected(&parcel(55), 56).from > Some(day(3)));
    assert_eq!(expected(&parcel(30), 31).to, day(3), "tried a day early, the named day stands");
}

#[test]
fn ends_have_no_window() {
    let one = |status| parcel(vec![scan(5, status)]);
    assert_eq!(arrival(&one(Status::Delivered), 6), Arrival::Arrived(Some(Stamp::moment(at(5)))));
    assert_eq!(arrival(&one(Status::Returned), 6), Arrival::Returned(Some(Stamp::moment(at(5)))));
    assert_eq!(arrival(&one(Status::Returning), 6), Arrival::Withheld(Withheld::WillNotCome));
    assert_eq!(arrival(&one(Status::Cancelled), 6), Arrival::Withheld(Withheld::WillNotCome));
    assert_eq!(arrival(&one(Status::Expired), 6), Arrival::Withheld(Withheld::NoNews));
    assert_eq!(arrival(&one(Status::Announced), 6), Arrival::Withheld(Withheld::NotSent));
    assert_eq!(arrival(&parcel(Vec::new()), 6), Arrival::Withheld(Withheld::NotSent));
    let told = Shipment { status: Status::Delivered, ..parcel(vec![scan(5, Status::OutForDelivery)]) };
    assert_eq!(arrival(&told, 6), Arrival::Arrived(None), "no scan says when");
}

#[test]
fn a_label_with_a_promise_has_that() {
    let announced = Shipment { promise: named(Promiser::Shop, 8, 12), ..parcel(vec![scan(5, Status::Announced)]) };
    assert_eq!(expected(&announced, 6).source, Source::Shop);
    assert_eq!(arrival(&announced, 13 * DAY), Arrival::Withheld(Withheld::NotSent), "a day passed unsent promises nothing");
}

#[test]
fn ready_for_pick_up_has_a_deadline() {
    let pickup = Some(Pickup { until: Some(day(9)), place: None });
    let ready = Shipment { pickup, ..parcel(vec![scan(5, Status::ReadyForPickup)]) };
    assert_eq!(arrival(&ready, 6), Arrival::CollectBy(Some(day(9))));
}

#[test]
fn dates_that_would_mislead_are_withheld() {
    let with = |status, reason| {
        arrival(&Shipment { promise: promise(9), ..sent("CN", "BR", vec![scan(0, Status::PickedUp), scan(5, status).why(reason)]) }, 6)
    };
    assert_eq!(with(Status::Customs, Reason::CustomsDocuments), Arrival::Withheld(Withheld::Held));
    assert_eq!(with(Status::Customs, Reason::DutyUnpaid), Arrival::Withheld(Withheld::Held));
    assert_eq!(with(Status::Exception, Reason::AddressIncomplete), Arrival::Withheld(Withheld::Held));
    assert_eq!(with(Status::Exception, Reason::Lost), Arrival::Withheld(Withheld::WillNotCome));
    assert_eq!(with(Status::Exception, Reason::Damaged), Arrival::Withheld(Withheld::WillNotCome));
    assert!(matches!(with(Status::Customs, Reason::CustomsInspection), Arrival::Expected(_)), "patience helps");
}

#[test]
fn nothing_is_predicted_after_thirty_silent_days() {
    let silent = sent("CN", "BR", vec![scan(0, Status::PickedUp), scan(5, Status::Exception)]);
    assert_eq!(arrival(&silent, 29 * DAY + 5).clone(), arrival(&silent, 29 * DAY + 5));
    assert_eq!(arrival(&silent, 31 * DAY), Arrival::Withheld(Withheld::NoNews));
    let left = sent("CN", "BR", vec![scan(0, Status::PickedUp), scan(5, Status::InTransit).by(Scan::LeftCountry)]);
    assert!(matches!(arrival(&left, 29 * DAY), Arrival::Expected(_)));
}
