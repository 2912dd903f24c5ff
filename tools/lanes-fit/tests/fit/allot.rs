//! Open spells are given to the runs that they will end as.

use parcelight_lanes_fit::allot::allot;
use parcelight_lanes_fit::counters::Counter;

fn counter(stage: &str, bin: i64, ended: i64, censored: i64) -> Counter {
    let key = ["CN", "DE", "", "", "", stage, "2026-11-02"].map(str::to_owned);
    Counter { key, bin, ended, censored }
}

fn total(counters: &[Counter], stage: &str) -> (i64, i64) {
    let of = counters.iter().filter(|counter| counter.key[5] == stage);
    of.fold((0, 0), |(ended, censored), counter| (ended + counter.ended, censored + counter.censored))
}

#[test]
fn where_no_release_is_scanned_the_open_ones_wait_for_the_office() {
    let counters = [counter("customs", 3, 0, 7), counter("customs+destination", 2, 50, 0)];
    assert_eq!(allot(&counters), [counter("customs+destination", 2, 50, 0), counter("customs+destination", 3, 0, 7)]);
}

#[test]
fn they_are_shared_in_proportion_and_none_is_lost() {
    let mut counters: Vec<Counter> = (0..120).map(|bin| counter("customs", bin, 0, 1)).collect();
    counters.push(counter("customs", 5, 10, 0));
    counters.push(counter("customs+destination", 5, 20, 0));
    counters.push(counter("customs+destination+last_mile", 5, 30, 0));
    let allotted = allot(&counters);
    assert_eq!(total(&allotted, "customs"), (10, 20));
    assert_eq!(total(&allotted, "customs+destination"), (20, 40));
    assert_eq!(total(&allotted, "customs+destination+last_mile"), (30, 60));
}

#[test]
fn where_nothing_has_ended_they_stay() {
    let counters = [counter("customs", 3, 0, 7)];
    assert_eq!(allot(&counters), counters);
}

#[test]
fn every_stage_scanned_is_left_alone() {
    let counters = [counter("customs", 3, 4, 7), counter("destination", 1, 2, 3)];
    assert_eq!(allot(&counters), counters);
}
