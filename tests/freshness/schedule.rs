//! Who asks when: the shop's own seconds, other tabs, a page that is looked at again.

use crate::scene::{DAY, HOUR, MINUTE, NOW, heard, news, silent, waits};
use parcelight::freshness::{Caching, FLOOR, SPREAD, Schedule};
use parcelight::shipment::Status;

fn every(seed: u32, seconds: i32, cache_control: &str) -> Schedule {
    let mut schedule = Schedule::new(seed, seconds);
    schedule.answered(NOW, &news(Status::InTransit, HOUR), Caching::read(cache_control, ""));
    schedule
}

#[test]
fn nothing_is_due_before_the_first_answer() {
    assert_eq!(Schedule::new(1, 0).next(), None);
}

#[test]
fn no_two_buyers_keep_step() {
    let waits = waits(|seed| heard(seed, &news(Status::InTransit, HOUR), ""));
    let (least, most) = (waits.iter().min().unwrap(), waits.iter().max().unwrap());
    assert!(*least >= 50 * MINUTE && *most <= 70 * MINUTE && most - least > 10 * MINUTE, "{least} to {most}");
}

#[test]
fn the_shops_own_seconds_are_the_least() {
    let waits = waits(|seed| every(seed, 120, ""));
    assert!(waits.iter().all(|wait| (120..=135).contains(wait)), "{waits:?}");
}

#[test]
fn the_shops_own_seconds_have_a_floor_and_its_headers_win() {
    assert!(every(1, 1, "").next().unwrap() >= NOW + FLOOR);
    assert!(every(1, 60, "max-age=600").next().unwrap() >= NOW + 600);
    let mut schedule = every(1, 60, "");
    schedule.failed(NOW, 429, "900", "");
    assert!(schedule.next().unwrap() >= NOW + 900);
}

#[test]
fn the_shops_own_seconds_end_with_the_parcel() {
    let mut schedule = Schedule::new(1, 60);
    schedule.answered(NOW, &news(Status::Delivered, HOUR), silent());
    assert_eq!(schedule.next(), None);
}

#[test]
fn off_is_off() {
    let mut schedule = every(1, -1, "");
    assert_eq!(schedule.next(), None);
    schedule.returned(NOW + DAY, false);
    assert_eq!(schedule.next(), None);
}

#[test]
fn an_answer_of_another_tab_counts_from_when_it_came() {
    let mut schedule = Schedule::new(1, 0);
    schedule.shared(NOW, NOW - 30 * MINUTE, &news(Status::InTransit, HOUR), silent());
    assert!((20 * MINUTE..=40 * MINUTE).contains(&(schedule.next().unwrap() - NOW)));
    schedule.shared(NOW, NOW - 2 * HOUR, &news(Status::InTransit, HOUR), silent());
    assert_eq!(schedule.wait(NOW), Some(0), "what was kept on the device is too old");
}

#[test]
fn an_answer_of_another_tab_ends_the_failures_here() {
    let mut schedule = heard(1, &news(Status::InTransit, HOUR), "");
    schedule.failed(NOW, 503, "", "");
    schedule.shared(NOW + 5, NOW + 5, &news(Status::InTransit, HOUR), silent());
    assert!(schedule.next().unwrap() > NOW + 30 * MINUTE);
}

#[test]
fn who_looks_again_gets_what_is_overdue_at_once() {
    let mut schedule = heard(1, &news(Status::InTransit, HOUR), "");
    schedule.returned(NOW + 10 * MINUTE, false);
    assert!(schedule.wait(NOW + 10 * MINUTE).unwrap() > 30 * MINUTE, "not overdue");
    schedule.returned(NOW + 5 * HOUR, false);
    assert_eq!(schedule.next(), Some(NOW + 5 * HOUR));
}

#[test]
fn a_network_that_comes_back_brings_its_buyers_one_by_one() {
    let later = NOW + 5 * HOUR;
    let mut at = [0; SPREAD as usize + 1];
    for seed in 0..1_000 {
        let mut schedule = heard(seed, &news(Status::InTransit, HOUR), "");
        schedule.returned(later, true);
        at[(schedule.next().unwrap() - later) as usize] += 1;
    }
    assert!(at.iter().all(|count| (20..90).contains(count)), "{at:?}");
}

#[test]
fn who_looks_again_after_a_failure_does_not_wait_for_the_back_off() {
    let mut schedule = heard(1, &news(Status::InTransit, HOUR), "");
    for _ in 0..12 {
        schedule.failed(NOW, 0, "", "");
    }
    schedule.returned(NOW + 1, false);
    assert_eq!(schedule.next(), Some(NOW + FLOOR), "nor can the shop be hammered by switching tabs");
    schedule.returned(NOW + MINUTE, false);
    assert_eq!(schedule.next(), Some(NOW + MINUTE));
}

#[test]
fn retry_after_holds_whoever_looks() {
    let mut schedule = heard(1, &news(Status::InTransit, HOUR), "");
    schedule.failed(NOW, 503, "600", "");
    for online in [false, true] {
        schedule.returned(NOW + MINUTE, online);
        assert!(schedule.next().unwrap() >= NOW + 600);
    }
}

#[test]
fn nobody_who_looks_undoes_the_jitter_of_retry_after() {
    let at = |seed| {
        let mut schedule = heard(seed, &news(Status::InTransit, HOUR), "");
        schedule.failed(NOW, 503, "600", "");
        let before = schedule.next();
        schedule.returned(NOW + MINUTE, false);
        assert_eq!(schedule.next(), before);
        before.unwrap()
    };
    assert!((0..100).map(at).collect::<std::collections::HashSet<_>>().len() > 70);
}

#[test]
fn a_parcel_that_has_arrived_stays_quiet_after_a_failure() {
    let mut schedule = heard(1, &news(Status::Delivered, HOUR), "");
    schedule.failed(NOW, 503, "60", "");
    assert_eq!(schedule.next(), None);
}
