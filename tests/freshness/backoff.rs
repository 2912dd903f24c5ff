//! Failures make patient.

use crate::scene::{DAY, HOUR, MINUTE, NOW, heard, news, waits};
use parcelight::freshness::{Schedule, bound};
use parcelight::shipment::Status;

#[test]
fn a_short_failure_heals_within_seconds() {
    let waits = waits(|seed| {
        let mut schedule = heard(seed, &news(Status::InTransit, HOUR), "");
        schedule.failed(NOW, 0, "", "");
        schedule
    });
    assert!(waits.iter().all(|wait| (4..=8).contains(wait)), "{waits:?}");
}

#[test]
fn a_long_failure_is_asked_about_no_more_often_than_the_parcel() {
    let mut schedule = heard(1, &news(Status::InTransit, 6 * HOUR), "");
    let mut now = NOW;
    for _ in 0..20 {
        schedule.failed(now, 503, "", "");
        let wait = schedule.next().unwrap() - now;
        assert!(wait <= HOUR, "{wait}");
        now += wait;
    }
    schedule.failed(now, 503, "", "");
    assert!(schedule.next().unwrap() - now >= HOUR / 2);
}

#[test]
fn on_the_round_a_failure_is_over_after_minutes() {
    let mut schedule = heard(1, &news(Status::OutForDelivery, HOUR), "");
    for _ in 0..20 {
        schedule.failed(NOW, 503, "", "");
    }
    assert!(schedule.next().unwrap() - NOW <= 5 * MINUTE);
}

#[test]
fn one_answer_and_the_failures_are_forgotten() {
    let mut schedule = heard(1, &news(Status::InTransit, HOUR), "");
    for _ in 0..9 {
        schedule.failed(NOW, 503, "", "");
    }
    schedule.answered(NOW, &news(Status::InTransit, HOUR), Default::default());
    schedule.failed(NOW, 503, "", "");
    assert!(schedule.next().unwrap() - NOW <= 8);
}

#[test]
fn what_does_not_heal_by_itself_is_left_to_the_page() {
    for http in [400, 401, 403, 410, 414, 451] {
        let mut schedule = Schedule::new(1, 0);
        schedule.failed(NOW, http, "", "");
        assert_eq!(schedule.next(), None, "{http}");
        schedule.returned(NOW + DAY, false);
        assert_eq!(schedule.next(), None, "{http}");
    }
}

#[test]
fn an_unknown_number_may_be_a_new_one() {
    let mut schedule = Schedule::new(1, 0);
    schedule.failed(NOW, 404, "", "");
    assert!(schedule.next().is_some_and(|next| (NOW + 3 * HOUR..=NOW + 6 * HOUR).contains(&next)));
    schedule.returned(NOW + MINUTE, false);
    assert!(schedule.next().is_some_and(|next| next >= NOW + 3 * HOUR), "a glance at the page changes nothing");
}

#[test]
fn too_slow_too_early_and_too_many_are_tried_again() {
    for http in [408, 425, 429, 500, 502, 503, 504, 0, 200] {
        assert_eq!(bound(1, http, HOUR), Some(8), "{http}");
    }
}

#[test]
fn off_stays_off_after_a_failure() {
    let mut schedule = Schedule::new(1, -1);
    schedule.failed(NOW, 503, "5", "");
    schedule.returned(NOW + HOUR, true);
    assert_eq!(schedule.next(), None);
}
