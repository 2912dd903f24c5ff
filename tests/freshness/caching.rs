//! The shop's headers are obeyed, in every spelling of the standards.

use crate::scene::{DAY, HOUR, NOW, heard, news, waits};
use parcelight::freshness::{Caching, Schedule, retry_after};
use parcelight::shipment::Status;

const NOON: &str = "Sun, 22 Nov 2026 12:00:00 GMT";

#[test]
fn nobody_asks_while_the_answer_would_be_the_same() {
    let waits = waits(|seed| heard(seed, &news(Status::OutForDelivery, HOUR), "public, max-age=1800"));
    assert!(waits.iter().all(|wait| (1_800..=1_800 + 450).contains(wait)), "{waits:?}");
}

#[test]
fn an_answer_from_a_cache_on_the_way_is_as_old_as_it_says() {
    assert_eq!(Caching::read("max-age=600", "540").fresh_for, 60);
    assert_eq!(Caching::read("max-age=600", "700").fresh_for, 0);
    assert_eq!(Caching::read("max-age=600", "yesterday").fresh_for, 600);
}

#[test]
fn no_cache_and_no_store_leave_the_pace_to_the_parcel() {
    for header in ["no-cache", "no-store", "max-age=9000, no-cache", "No-Store, Max-Age=9000"] {
        assert_eq!(Caching::read(header, "").fresh_for, 0, "{header}");
    }
    // Only these fields may not be reused.
    assert_eq!(Caching::read("no-cache=\"set-cookie\", max-age=60", "").fresh_for, 60);
}

#[test]
fn what_may_not_be_kept_is_named() {
    assert!(!Caching::read("private, no-store", "").may_keep);
    assert!(Caching::read("private, no-cache", "").may_keep);
}

#[test]
fn odd_spellings_are_read_and_nonsense_is_not() {
    for (header, want) in [
        ("max-age=60", 60),
        (" MAX-AGE=60 ", 60),
        ("max-age=\"60\"", 60),
        ("public,max-age=60,max-age=5", 60),
        ("s-maxage=60", 0),
        ("max-age", 0),
        ("max-age=-1", 0),
        ("max-age=1e3", 0),
        ("max-age=99999999999999999999999", DAY),
        ("max-age=31536000, immutable", DAY),
        (",,=,", 0),
    ] {
        assert_eq!(Caching::read(header, "").fresh_for, want, "{header}");
    }
}

#[test]
fn a_date_to_retry_after_is_read_in_its_three_spellings() {
    for text in ["Sun, 22 Nov 2026 12:05:00 GMT", "Sunday, 22-Nov-26 12:05:00 GMT", "Sun Nov 22 12:05:00 2026"] {
        assert_eq!(retry_after(text, NOON, 0), Some(300), "{text}");
    }
    for text in ["", "soon", "Sun, 22 Nix 2026 12:05:00 GMT", "Sun, 22 Nov 2026", "-5", "1-2-3-4-5-6-7"] {
        assert_eq!(retry_after(text, NOON, 0), None, "{text}");
    }
}

#[test]
fn a_device_with_a_wrong_clock_waits_as_long_as_any_other() {
    let text = "Sun, 22 Nov 2026 12:05:00 GMT";
    for wrong in [-DAY, 0, DAY] {
        assert_eq!(retry_after(text, NOON, NOW + wrong), Some(300));
    }
    // Without a `Date` its own clock is all there is, and a day the most.
    assert_eq!(retry_after(text, "", NOW), Some(300));
    assert_eq!(retry_after(text, "", NOW - 9 * DAY), Some(DAY));
    assert_eq!(retry_after(text, "", NOW + 9 * DAY), Some(0));
}

#[test]
fn who_got_a_date_to_retry_after_does_not_come_back_all_at_once() {
    let waits = waits(|seed| {
        let mut schedule = heard(seed, &news(Status::InTransit, HOUR), "");
        schedule.failed(NOW, 503, "Sun, 22 Nov 2026 12:10:00 GMT", NOON);
        schedule
    });
    assert!(waits.iter().all(|wait| *wait >= 600), "{waits:?}");
    let busiest = (0..3_000).map(|second| waits.iter().filter(|wait| **wait == second).count()).max().unwrap();
    assert!(busiest < 20, "{busiest} of 1,000 in one second");
}

#[test]
fn retry_after_counts_for_what_would_not_heal_by_itself() {
    let mut schedule = Schedule::new(1, 0);
    schedule.failed(NOW, 403, "60", "");
    assert!(schedule.next().is_some_and(|next| next >= NOW + 60));
}
