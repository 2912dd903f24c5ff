//! What refreshing may cost a shop, at a size that a test can play.

#![allow(clippy::unwrap_used, reason = "tests may panic; clippy only knows those in #[test] functions")]

use parcelight_load::{Outage, Policy, RetryAfter, Row, Scenario, Shop, run};
use std::sync::LazyLock;

const MINUTE: i64 = 60;
const HOUR: i64 = 3_600;

/// So many requests in one second are one too many for a shop of this size: the mean is 0.25.
const BUYERS: u64 = 20_000;

fn row(policy: Policy, shop: Shop, calm: f64) -> Row {
    let scenario = Scenario { buyers: BUYERS, seed: 7, policy, shop };
    let tally = run(&scenario, None);
    let calm = if calm > 0.0 { calm } else { tally.mean() };
    Row::of(scenario, &tally, calm)
}

static CALM: LazyLock<Row> = LazyLock::new(|| row(Policy::Auto, Shop::default(), 0.0));

fn outage(policy: Policy, seconds: i64, retry_after: RetryAfter) -> Row {
    row(policy, Shop { outage: Some(Outage::of(seconds, retry_after)), ..Shop::default() }, CALM.mean)
}

#[test]
fn a_parcel_costs_a_shop_less_than_two_requests_a_day() {
    assert!((0.5..2.0).contains(&CALM.per_parcel_day), "{}", CALM.per_parcel_day);
}

#[test]
fn a_timer_of_a_minute_costs_twenty_times_as_much() {
    let timer = row(Policy::Timer(60), Shop::default(), 0.0);
    assert!(timer.per_parcel_day > 20.0 * CALM.per_parcel_day, "{} against {}", timer.per_parcel_day, CALM.per_parcel_day);
}

#[test]
fn pages_that_nobody_looks_at_cost_something() {
    let hidden = row(Policy::Hidden, Shop::default(), 0.0);
    assert!(hidden.per_parcel_day > 1.3 * CALM.per_parcel_day, "{} against {}", hidden.per_parcel_day, CALM.per_parcel_day);
}

#[test]
fn who_looks_sees_the_news() {
    assert!(CALM.misses < 0.04, "{}", CALM.misses);
    assert_eq!(CALM.stale.0, 0, "the 95th percentile");
    assert!(CALM.stale.1 < HOUR, "the 99th: {}", CALM.stale.1);
}

#[test]
fn on_the_round_nobody_sees_what_is_older_than_minutes() {
    assert!(CALM.round.1 <= 6 * MINUTE, "{:?}", CALM.round);
}

#[test]
fn a_shop_that_keeps_its_replies_is_asked_less_often() {
    let keeps = row(Policy::Auto, Shop { max_age: 30 * MINUTE, outage: None }, 0.0);
    assert!(keeps.per_parcel_day < CALM.per_parcel_day, "{}", keeps.per_parcel_day);
}

#[test]
fn after_an_outage_there_is_no_stampede() {
    for (seconds, retry_after) in [
        (30 * MINUTE, RetryAfter::Nothing),
        (6 * HOUR, RetryAfter::Nothing),
        (30 * MINUTE, RetryAfter::Seconds(600)),
        (30 * MINUTE, RetryAfter::End),
    ] {
        let around = outage(Policy::Auto, seconds, retry_after).outage.unwrap();
        assert!(around.minute < 5.0, "{seconds} s, {retry_after:?}: {around:?}");
        // Of 3 seldom requests the most in ten seconds are some more than three times the mean.
        assert!(around.ten_seconds < 9.0, "{seconds} s, {retry_after:?}: {around:?}");
    }
}

#[test]
fn an_outage_makes_no_more_requests_than_a_few_for_each_visit() {
    let around = outage(Policy::Auto, 6 * HOUR, RetryAfter::Nothing).outage.unwrap();
    assert!(around.during < 5.0, "{around:?}");
    let around = outage(Policy::Auto, 30 * MINUTE, RetryAfter::Seconds(600)).outage.unwrap();
    assert!(around.during < 2.0, "{around:?}");
}

#[test]
fn the_same_seed_counts_the_same_and_another_does_not() {
    let play = |seed| {
        let scenario = Scenario { buyers: 3_000, seed, policy: Policy::Auto, shop: Shop::default() };
        run(&scenario, None).seconds
    };
    assert_eq!(play(1), play(1));
    assert_ne!(play(1), play(2));
}
