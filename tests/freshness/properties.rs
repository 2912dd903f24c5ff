//! What holds for every parcel, header and clock.

use crate::scene::{DAY, NOW};
use parcelight::freshness::{Caching, FLOOR, LONGEST, News, Schedule, bound, retry_after};
use parcelight::shipment::Status;
use proptest::prelude::*;

fn moment() -> impl Strategy<Value = Option<i64>> {
    prop_oneof![Just(None), (NOW - 60 * DAY..NOW + 60 * DAY).prop_map(Some), any::<i64>().prop_map(Some)]
}

fn parcels() -> impl Strategy<Value = News> {
    let status = (0..Status::ALL.len()).prop_map(|index| Status::ALL[index]);
    (status, moment(), moment(), moment()).prop_map(|(status, newest, early, late)| News { status, newest, early, late })
}

fn header() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{0,40}",
        "(max-age|no-cache|no-store|s-maxage|private)(=\"?[0-9]{0,25}\"?)?(, ?(max-age=[0-9]{1,7}|no-store|,))?",
        ".*"
    ]
}

/// What can happen to a schedule.
#[derive(Clone, Debug)]
enum Turn {
    Answered(News, String, String),
    Shared(i64, News),
    Failed(u16, String, String),
    Returned(bool),
    Looked,
}

fn turns() -> impl Strategy<Value = Vec<(i64, Turn)>> {
    let turn = prop_oneof![
        (parcels(), header(), header()).prop_map(|(news, control, age)| Turn::Answered(news, control, age)),
        (any::<i64>(), parcels()).prop_map(|(fetched, news)| Turn::Shared(fetched, news)),
        (any::<u16>(), header(), header()).prop_map(|(http, retry, date)| Turn::Failed(http, retry, date)),
        any::<bool>().prop_map(Turn::Returned),
        Just(Turn::Looked),
    ];
    let now = prop_oneof![NOW - 2 * DAY..NOW + 2 * DAY, any::<i64>()];
    proptest::collection::vec((now, turn), 1..12)
}

fn take(schedule: &mut Schedule, now: i64, turn: &Turn) {
    match turn {
        Turn::Answered(news, control, age) => schedule.answered(now, news, Caching::read(control, age)),
        Turn::Shared(fetched, news) => schedule.shared(now, *fetched, news, Caching::default()),
        Turn::Failed(http, retry, date) => schedule.failed(now, *http, retry, date),
        Turn::Returned(online) => schedule.returned(now, *online),
        Turn::Looked => drop(schedule.wait(now)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_answer_is_asked_for_again_too_soon_or_too_late(seed: u32, every in 0..100_000, news in parcels(), max_age in 0..200_000_i64) {
        let mut schedule = Schedule::new(seed, every);
        schedule.answered(NOW, &news, Caching::read(&format!("max-age={max_age}"), ""));
        match schedule.next() {
            None => prop_assert!(news.status.is_terminal()),
            Some(next) => {
                prop_assert!(!news.status.is_terminal());
                let wait = next - NOW;
                prop_assert!(wait >= FLOOR && wait >= max_age.min(DAY) && wait >= i64::from(every).min(DAY), "{wait}");
                prop_assert!(wait <= LONGEST, "{wait}");
            }
        }
    }

    #[test]
    fn nobody_is_sooner_than_retry_after(seed: u32, http in 400_u16..600, asked in 0..200_000_i64, failures in 1..9, turns in proptest::collection::vec((0..300_i64, any::<bool>()), 0..5)) {
        let mut schedule = Schedule::new(seed, 0);
        for _ in 0..failures {
            schedule.failed(NOW, http, &asked.to_string(), "");
        }
        let mut now = NOW;
        for (later, online) in turns {
            now += later;
            schedule.returned(now.min(NOW + asked), online);
        }
        let wait = schedule.next().unwrap() - NOW;
        prop_assert!(wait >= asked.min(DAY), "{wait}");
        prop_assert!(wait <= LONGEST, "{wait}");
    }

    #[test]
    fn more_failures_never_mean_a_shorter_wait(http: u16, failures in 1..40_i64, cap in 0..DAY) {
        let (fewer, more) = (bound(failures, http, cap), bound(failures + 1, http, cap));
        prop_assert!(more.is_none() || fewer <= more, "{fewer:?} {more:?}");
        prop_assert!(fewer.is_none_or(|bound| (1..=DAY).contains(&bound)));
    }

    #[test]
    fn no_header_panics_or_waits_beyond_a_day(control in header(), age in header(), date in header(), now: i64) {
        let caching = Caching::read(&control, &age);
        prop_assert!((0..=DAY).contains(&caching.fresh_for));
        for text in [&control, &age] {
            prop_assert!(retry_after(text, &date, now.clamp(0, 1 << 40)).is_none_or(|wait| (0..=DAY).contains(&wait)));
        }
    }

    #[test]
    fn whatever_happens_no_wait_is_longer_than_the_longest(seed: u32, every in -1..100_000, turns in turns()) {
        let mut schedule = Schedule::new(seed, every);
        for (now, turn) in &turns {
            take(&mut schedule, *now, turn);
            let wait = schedule.wait(*now);
            prop_assert!(wait.is_none_or(|wait| (0..=LONGEST).contains(&wait)), "{wait:?}");
            prop_assert!(every >= 0 || wait.is_none());
        }
    }

    #[test]
    fn a_clock_put_back_makes_no_wait_longer(seed: u32, turns in turns(), back in 0..400 * DAY) {
        let mut schedule = Schedule::new(seed, 0);
        for (now, turn) in &turns {
            take(&mut schedule, (*now).clamp(NOW - DAY, NOW + DAY), turn);
        }
        let before = schedule.wait(NOW + DAY);
        prop_assert_eq!(schedule.wait(NOW + DAY - back), before);
    }

    #[test]
    fn the_same_seed_does_the_same(seed: u32, turns in turns()) {
        let [mut one, mut other] = [Schedule::new(seed, 0), Schedule::new(seed, 0)];
        for (now, turn) in &turns {
            take(&mut one, *now, turn);
            take(&mut other, *now, turn);
        }
        prop_assert_eq!(one.next(), other.next());
    }
}
