//! The pace follows what is expected of the parcel.

use crate::scene::{DAY, HOUR, MINUTE, NOW, heard, news};
use parcelight::freshness::News;
use parcelight::shipment::Status;

#[test]
fn after_its_end_a_parcel_is_not_asked_for() {
    for status in Status::ALL {
        assert_eq!(heard(1, &news(status, HOUR), "").next().is_none(), status.is_terminal(), "{status:?}");
    }
}

#[test]
fn on_the_round_minutes_matter() {
    assert_eq!(news(Status::OutForDelivery, HOUR).pace(NOW), Some(5 * MINUTE));
}

#[test]
fn under_way_an_hour_is_enough() {
    assert_eq!(news(Status::InTransit, 6 * HOUR).pace(NOW), Some(HOUR));
    assert_eq!(news(Status::PickedUp, 0).pace(NOW), Some(HOUR));
}

#[test]
fn a_new_label_is_asked_for_sooner_than_an_old_one() {
    let pace = |silence| news(Status::Announced, silence).pace(NOW).unwrap();
    assert_eq!(pace(HOUR), HOUR);
    assert_eq!(pace(DAY), 6 * HOUR);
    assert_eq!(pace(9 * DAY), DAY);
    assert_eq!(News { newest: None, ..news(Status::Pending, 0) }.pace(NOW), Some(6 * HOUR));
}

#[test]
fn problems_lie_in_between() {
    for status in [Status::Customs, Status::AttemptFailed, Status::ReadyForPickup, Status::Exception, Status::Returning] {
        let pace = news(status, HOUR).pace(NOW).unwrap();
        assert!(pace > 5 * MINUTE && pace < DAY, "{status:?}: {pace}");
    }
}

#[test]
fn the_longer_the_silence_the_longer_the_wait() {
    for status in Status::ALL.into_iter().filter(|status| !status.is_terminal()) {
        let paces: Vec<i64> = (0..60).map(|days| news(status, days * DAY).pace(NOW).unwrap()).collect();
        assert!(paces.is_sorted(), "{status:?}: {paces:?}");
        assert!(paces[59] > paces[0] || paces[0] == DAY, "{status:?}: {paces:?}");
    }
}

#[test]
fn on_its_last_days_a_parcel_is_asked_for_more_often() {
    let pace = |late| News { late: Some(NOW + late), ..news(Status::InTransit, 6 * HOUR) }.pace(NOW).unwrap();
    assert_eq!(pace(6 * HOUR), 20 * MINUTE);
    assert_eq!(pace(9 * DAY), HOUR);
    assert_eq!(pace(-3 * HOUR), 20 * MINUTE, "it comes a day late more often than not");
    assert_eq!(pace(-3 * DAY), HOUR);
}

#[test]
fn of_a_wide_window_only_the_end_is_near() {
    let wide = News { early: Some(NOW - DAY), late: Some(NOW + 6 * DAY), ..news(Status::InTransit, 6 * HOUR) };
    assert_eq!(wide.pace(NOW), Some(HOUR));
}

#[test]
fn a_long_silence_does_not_sleep_through_the_last_days() {
    let quiet = News { early: Some(NOW + 2 * HOUR), late: Some(NOW + DAY), ..news(Status::InTransit, 20 * DAY) };
    assert_eq!(quiet.pace(NOW), Some(2 * HOUR));
    assert_eq!(News { late: None, ..quiet }.pace(NOW), Some(20 * HOUR));
}

#[test]
fn a_scan_in_the_future_is_no_silence() {
    assert_eq!(news(Status::InTransit, -DAY).pace(NOW), Some(HOUR));
}
