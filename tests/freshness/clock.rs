//! A clock that jumps brings neither a burst nor a day of waiting.

use crate::scene::{DAY, HOUR, MINUTE, NOW, heard, news, silent};
use parcelight::shipment::Status;

#[test]
fn a_clock_put_back_by_a_day_does_not_add_a_day() {
    let mut schedule = heard(1, &news(Status::InTransit, HOUR), "");
    let before = schedule.wait(NOW + MINUTE).unwrap();
    assert_eq!(schedule.wait(NOW + MINUTE - DAY), Some(before));
    assert_eq!(schedule.wait(NOW + 2 * MINUTE - DAY), Some(before - MINUTE));
}

#[test]
fn a_clock_that_goes_on_by_a_day_brings_one_request() {
    let mut schedule = heard(1, &news(Status::InTransit, HOUR), "");
    assert_eq!(schedule.wait(NOW + DAY), Some(0));
    schedule.answered(NOW + DAY, &news(Status::InTransit, HOUR), silent());
    assert!(schedule.wait(NOW + DAY).unwrap() > 30 * MINUTE);
}

#[test]
fn forth_and_back_costs_one_request() {
    let mut schedule = heard(1, &news(Status::InTransit, HOUR), "");
    schedule.answered(NOW + DAY, &news(Status::InTransit, HOUR), silent());
    let wait = schedule.wait(NOW).unwrap();
    assert!((30 * MINUTE..=3 * HOUR).contains(&wait), "{wait}");
}

#[test]
fn a_failure_after_a_jump_waits_as_after_none() {
    let mut schedule = heard(1, &news(Status::InTransit, HOUR), "");
    schedule.failed(NOW, 503, "600", "");
    schedule.returned(NOW - DAY, false);
    let wait = schedule.wait(NOW - DAY).unwrap();
    assert!((600..=900).contains(&wait), "{wait}");
}
