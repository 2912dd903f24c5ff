//! The forward pass: stages add up day by day, on the calendar.

use parcelight::eta::lane::{Lane, Table};
use parcelight::eta::model::{Calibration, Curve, Disruption, Distribution, Evidence, Present, StageClock, WorkClock, pass};
use parcelight::shipment::{Country, Day};
use proptest::prelude::*;

/// A Monday.
fn monday() -> Day {
    Day::new(2026, 12, 7).unwrap()
}

/// All parcels take exactly so many days of work.
fn exactly(days: usize) -> Curve {
    let mut hazards = vec![0.0; days];
    hazards.push(1.0);
    Curve { hazards, tail: 1.0, cured: 0.0, n: 1.0 }
}

fn one(curve: &Curve, clock: &WorkClock<'_>, since: Day, today: Day) -> Distribution {
    pass(Present { curve, clock, since }, &[], today)
}

fn only_day(distribution: &Distribution) -> Day {
    let days: Vec<usize> = (0..distribution.mass.len()).filter(|day| distribution.mass[*day] > 0.0).collect();
    assert_eq!(days.len(), 1, "one day: {days:?}");
    assert!((distribution.mass[days[0]] - 1.0).abs() < 1e-12);
    distribution.today.plus(days[0] as i32)
}

#[test]
fn three_days_of_work_from_monday_are_thursday_and_from_thursday_are_tuesday() {
    let clock = WorkClock::new(StageClock::Customs, Country::from_alpha2("DE"), None, &[]);
    assert_eq!(only_day(&one(&exactly(3), &clock, monday(), monday())), monday().plus(3));
    let thursday = monday().plus(3);
    assert_eq!(only_day(&one(&exactly(3), &clock, thursday, thursday)), thursday.plus(5));
}

#[test]
fn stages_of_countries_with_different_weekends_add_up() {
    // Two days of work in Germany from Thursday: Monday. Three in Saudi Arabia, closed on Friday and Saturday: Thursday.
    let germany = WorkClock::new(StageClock::Customs, Country::from_alpha2("DE"), None, &[]);
    let arabia = WorkClock::new(StageClock::Customs, Country::from_alpha2("SA"), None, &[]);
    let thursday = monday().plus(3);
    let (two, three) = (exactly(2), exactly(3));
    let present = Present { curve: &two, clock: &germany, since: thursday };
    assert_eq!(only_day(&pass(present, &[(&three, &arabia)], thursday)), monday().plus(10));
    // The other way round: Sunday to Tuesday there, since it begins on Thursday; then Friday here.
    let present = Present { curve: &two, clock: &arabia, since: thursday };
    assert_eq!(only_day(&pass(present, &[(&three, &germany)], thursday)), monday().plus(10));
}

#[test]
fn a_closed_day_gets_no_mass() {
    let curve = Curve::from_row(&[100, 0, 5, 8, 15, 24, 35, 40, 52, 70, 110]).unwrap();
    let strike = [Disruption { country: None, from: monday().plus(2), to: monday().plus(3), weight: 0.0 }];
    let clock = WorkClock::new(StageClock::Delivery, Country::from_alpha2("DZ"), None, &strike);
    let distribution = one(&curve, &clock, monday(), monday());
    for days in 0..60 {
        let day = monday().plus(days);
        let is_open = clock.weight(day) > 0.0;
        assert_eq!(distribution.on(day) > 0.0, is_open && distribution.by(day.plus(-1)) < 1.0 - 1e-12, "{day:?}");
    }
    // Algeria delivers on Saturday and not on Friday.
    assert!(clock.weight(monday().plus(4)) == 0.0 && clock.weight(monday().plus(5)) > 0.0);
    // Neither a calibration nor a promise gives it any.
    let mut corrected = distribution;
    let shares: Vec<i32> = (0..=20).map(|step| (step * step * 5 / 2).min(1_000)).collect();
    Calibration::from_per_mille(&shares).unwrap().correct(&mut corrected);
    Evidence { lead: 5, factors: vec![3.0; 10] }.apply(&mut corrected, monday().plus(3));
    assert_eq!(corrected.on(monday().plus(2)) + corrected.on(monday().plus(3)) + corrected.on(monday().plus(4)), 0.0);
}

#[test]
fn time_already_spent_conditions_what_is_left() {
    let curve = Curve::from_row(&[100, 0, 5, 8, 15, 24, 35, 40, 52, 70, 110]).unwrap();
    let clock = WorkClock::new(StageClock::Transport, None, None, &[]);
    let whole = one(&curve, &clock, monday(), monday());
    let later = one(&curve, &clock, monday(), monday().plus(3));
    let left = 1.0 - whole.by(monday().plus(2));
    for days in 3..40 {
        let day = monday().plus(days);
        let expected = (1.0 - whole.by(day)) / left;
        assert!((1.0 - later.by(day) - expected).abs() < 1e-6, "{day:?}");
    }
}

#[test]
fn those_that_never_leave_are_likelier_the_longer_it_lasts() {
    let curve = Curve { cured: 0.02, ..Curve::from_row(&[100, 0, 5, 8, 15, 24, 35, 40, 52, 70, 110]).unwrap() };
    let clock = WorkClock::new(StageClock::Transport, None, None, &[]);
    let never = |days: i32| one(&curve, &clock, monday(), monday().plus(days)).never;
    assert!((never(0) - 0.02).abs() < 1e-12);
    // Of those that leave, 11.2 % are there for five days.
    assert!((never(5) - 0.02 / (0.02 + 0.98 * curve.survival(5.0))).abs() < 1e-12 && never(5) > 0.14);
    assert!(never(30) > 0.99);
}

#[test]
fn a_disruption_moves_the_parcel_by_the_days_it_closes() {
    let strike = [Disruption { country: Country::from_alpha2("DE"), from: monday().plus(1), to: monday().plus(2), weight: 0.0 }];
    let here = WorkClock::new(StageClock::Customs, Country::from_alpha2("DE"), None, &strike);
    assert_eq!(only_day(&one(&exactly(2), &here, monday(), monday())), monday().plus(4));
    let elsewhere = WorkClock::new(StageClock::Customs, Country::from_alpha2("FR"), None, &strike);
    assert_eq!(only_day(&one(&exactly(2), &elsewhere, monday(), monday())), monday().plus(2));
}

#[test]
fn a_stage_on_the_last_bin_and_far_beyond_still_has_a_forecast() {
    let clock = WorkClock::new(StageClock::Customs, None, None, &[]);
    for curve in [exactly(3), Curve::from_row(&[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]).unwrap()] {
        let late = one(&curve, &clock, monday().plus(-400), monday());
        assert_eq!(late.quantile(0.5), Some(monday()));
    }
}

fn curve() -> impl Strategy<Value = Curve> {
    (prop::collection::vec(0.0..0.9_f64, 1..70), 0.02..0.5_f64, 0.0..0.3_f64, 1.0..500.0_f64).prop_map(|(hazards, tail, cured, n)| Curve {
        hazards,
        tail,
        cured,
        n,
    })
}

fn stage() -> impl Strategy<Value = StageClock> {
    prop::sample::select(vec![StageClock::Handling, StageClock::Transport, StageClock::Customs, StageClock::Delivery])
}

proptest! {
    #[test]
    fn one_more_silent_day_never_makes_it_earlier(
        curves in prop::collection::vec((curve(), stage()), 1..4),
        shares in prop::collection::vec(0..=1_000, 19),
    ) {
        let clocks: Vec<WorkClock<'_>> = curves.iter().map(|(_, stage)| WorkClock::new(*stage, Country::from_alpha2("BR"), None, &[])).collect();
        let later: Vec<_> = curves.iter().zip(&clocks).skip(1).map(|((curve, _), clock)| (curve, clock)).collect();
        let mut shares = shares;
        shares.extend([0, 1_000]);
        shares.sort_unstable();
        let calibration = Calibration::from_per_mille(&shares).unwrap();
        let mut before = None;
        for days in 0..30 {
            let mut forecast = pass(Present { curve: &curves[0].0, clock: &clocks[0], since: monday() }, &later, monday().plus(days));
            calibration.correct(&mut forecast);
            let middle = forecast.quantile(0.5);
            prop_assert!(middle.is_none() || middle >= before, "{:?} after {:?}", middle, before);
            prop_assert!(forecast.mass.iter().all(|mass| (0.0..=1.0 + 1e-9).contains(mass)));
            if middle.is_none() {
                break;
            }
            before = middle;
        }
    }

    #[test]
    fn one_more_silent_day_never_makes_it_earlier_with_a_promise_either(
        curve in curve(),
        promised in -10..40,
        factors in prop::collection::vec(0.3..3.0_f64, 1..30),
    ) {
        let clock = WorkClock::new(StageClock::Transport, None, None, &[]);
        let evidence = Evidence { lead: 15, factors };
        let mut before = None;
        for days in 0..30 {
            let mut forecast = one(&curve, &clock, monday(), monday().plus(days));
            evidence.apply(&mut forecast, monday().plus(promised));
            let middle = forecast.quantile(0.5);
            prop_assert!(middle.is_none() || middle >= before);
            before = middle.or(before);
        }
    }

    #[test]
    fn deleting_lanes_never_breaks(gone in prop::collection::vec(any::<bool>(), 8)) {
        let keys = ["*", "south_america>south_america", ">BR", "BR>BR", "BR>BR/express", "BR>BR/express#3", ">BR-BA/express#3", "BR-SP>BR-BA/express#3"];
        let mut table = Table::default();
        for (at, key) in keys.iter().enumerate() {
            let days = 10 * at as i32;
            table.insert(key, "transit", vec![30, 5, days, days + 2, days + 5, days + 9, days + 15, days + 17, days + 25, days + 33, days + 60]);
        }
        let lane = Lane::read("BR-SP>BR-BA/express#3").unwrap();
        prop_assert_eq!(&lane.chain(), &keys);
        for (key, _) in keys.iter().zip(&gone).filter(|(_, gone)| **gone) {
            table.remove(key, "transit");
        }
        let resolved = table.resolve(&lane, "transit");
        prop_assert_eq!(resolved.is_none(), gone.iter().all(|gone| *gone));
        if let Some(resolved) = resolved {
            let weights: f64 = resolved.levels.iter().map(|level| level.weight).sum();
            prop_assert!((weights - 1.0).abs() < 1e-9);
            let clock = WorkClock::new(StageClock::Delivery, None, None, &[]);
            prop_assert!(one(&resolved.curve, &clock, monday(), monday()).quantile(0.5).is_some());
        }
    }
}
