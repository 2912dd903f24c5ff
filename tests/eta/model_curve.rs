//! Curves: what rows and counts say, and how a lane leans on the one behind it.

use parcelight::eta::lane::{Lane, Table, region};
use parcelight::eta::model::{BINS, Calibration, Curve};
use parcelight::shipment::Country;
use proptest::prelude::*;

const ROW: [i32; 11] = [412, 30, 5, 8, 12, 21, 30, 34, 52, 70, 110];

#[test]
fn a_row_says_its_quantiles_and_comes_back() {
    let curve = Curve::from_row(&ROW).unwrap();
    assert_eq!((curve.n, curve.cured), (412.0, 0.03));
    // Hazards are those of whole days: between them the quantiles are not kept to the tenth.
    for (level, tenths) in [(0.5, 21.0), (0.75, 30.0), (0.95, 70.0), (0.99, 110.0)] {
        assert!((curve.quantile(level) * 10.0 - tenths).abs() <= 2.0, "{level}: {}", curve.quantile(level));
    }
    let back = curve.to_row();
    assert_eq!(back[..2], ROW[..2]);
    let again = Curve::from_row(&back).unwrap().to_row();
    for (one, other) in back.iter().zip(&again) {
        assert!((one - other).abs() <= 2, "{back:?} {again:?}");
    }
}

#[test]
fn a_row_that_is_none_is_refused() {
    assert_eq!(Curve::from_row(&ROW[..10]), None);
    assert_eq!(Curve::from_row(&[-1, 30, 5, 8, 12, 21, 30, 34, 52, 70, 110]), None);
    assert_eq!(Curve::from_row(&[4, 1_000, 5, 8, 12, 21, 30, 34, 52, 70, 110]), None);
    assert_eq!(Curve::from_row(&[4, 0, 5, 8, 12, 21, 20, 34, 52, 70, 110]), None);
}

#[test]
fn a_child_without_parcels_is_its_parent_bit_for_bit() {
    let parent = Curve::from_row(&ROW).unwrap();
    let child = Curve { n: 0.0, ..Curve::from_row(&[7, 0, 50, 60, 70, 80, 90, 100, 110, 120, 130]).unwrap() };
    assert_eq!(parent.shrunk(&child, 20.0), parent);
    assert_eq!(parent.updated(&[], &[], 20.0), parent);
    assert_eq!(parent.updated(&[0.0; 9], &[0.0; 4], 20.0), parent);
}

#[test]
fn many_parcels_of_its_own_make_a_child_what_it_counted() {
    let parent = Curve::from_row(&ROW).unwrap();
    let ended: Vec<f64> = [1.0, 2.0, 4.0, 2.0, 1.0].iter().map(|count| count * 1e9).collect();
    let curve = Curve { cured: 0.0, ..parent }.updated(&ended, &[], 20.0);
    for (days, survival) in [(1.0, 0.9), (2.0, 0.7), (3.0, 0.3), (4.0, 0.1)] {
        assert!((curve.survival(days) - survival).abs() < 1e-6, "{days}: {}", curve.survival(days));
    }
}

#[test]
fn a_child_of_as_many_parcels_as_the_prior_counts_half() {
    let parent = Curve { hazards: vec![0.2], tail: 0.2, cured: 0.0, n: 100.0 };
    let child = Curve { hazards: vec![0.6], tail: 0.6, cured: 0.0, n: 20.0 };
    assert!((parent.shrunk(&child, 20.0).hazards[0] - 0.4).abs() < 1e-12);
}

#[test]
fn parcels_still_under_way_count_as_such() {
    // Ten left at once; ten are still there after one day. Without those, all would leave at once.
    let curve = Curve::from_counts(&[10.0, 5.0, 5.0], &[0.0, 10.0]).unwrap();
    assert!((curve.hazards[0] - 10.0 / 30.0).abs() < 1e-12);
    assert!((curve.hazards[1] - 5.0 / 15.0).abs() < 1e-12, "those last seen in a bin were there for half of it");
}

#[test]
fn those_still_there_after_the_last_bin_never_leave() {
    let mut censored = vec![0.0; BINS];
    censored.push(25.0);
    let curve = Curve::from_counts(&[25.0, 25.0, 25.0], &censored).unwrap();
    assert!((curve.cured - 0.25).abs() < 1e-9);
    assert!((curve.survival(1.0) - 2.0 / 3.0).abs() < 1e-9, "the curve is of those that leave");
}

#[test]
fn nothing_counted_is_no_curve() {
    assert_eq!(Curve::from_counts(&[], &[3.0]), None);
    assert_eq!(Curve::from_counts(&[f64::NAN], &[]), None);
}

#[test]
fn beyond_the_last_bin_the_hazard_is_constant() {
    let curve = Curve::from_row(&ROW).unwrap();
    let (one, two, three) = (curve.survival(150.0), curve.survival(151.0), curve.survival(152.0));
    assert!(one > 0.0 && (two / one - three / two).abs() < 1e-9);
}

#[test]
fn a_calibration_of_forecasts_that_were_right_changes_nothing() {
    let right: Vec<i32> = (0..=20).map(|step| step * 50).collect();
    let calibration = Calibration::from_per_mille(&right).unwrap();
    for share in [0.0, 0.03, 0.5, 0.77, 1.0] {
        assert!((calibration.apply(share) - share).abs() < 1e-12);
    }
    // Everybody came in the first half of the forecast: what was the middle is now nearly the end.
    let transforms: Vec<(f64, f64)> = (0..100).map(|at| (f64::from(at) / 200.0, 1.0)).collect();
    let calibration = Calibration::from_transforms(&transforms).unwrap();
    assert!((calibration.apply(0.5) - (0.85 + 0.15 * 0.5)).abs() < 1e-9);
    assert_eq!(Calibration::from_per_mille(&[0; 21]), None);
    assert_eq!(Calibration::from_transforms(&[]), None);
}

#[test]
fn a_table_is_read_and_its_lanes_lean_on_those_behind() {
    let table = Table::read(
        r#"{"format": "parcelight-lanes", "version": 1, "as_of": "2026-11-22", "source": "made up",
            "lanes": {"*": {"customs": [90, 0, 0, 0, 1, 5, 10, 20, 50, 90, 150]},
                      "CN>DE": {"customs": [10, 0, 0, 0, 1, 2, 3, 4, 5, 6, 9], "line_haul": "junk"}}}"#,
    )
    .unwrap();
    assert_eq!(table.as_of, "2026-11-22");
    let lane = Lane::read("CN>DE/express").unwrap();
    let found = table.resolve(&lane, "customs").unwrap();
    let levels: Vec<(&str, f64)> = found.levels.iter().map(|level| (level.key.as_str(), level.weight)).collect();
    assert_eq!(levels, [("*", 0.5), ("CN>DE", 0.5)]);
    assert!(table.resolve(&lane, "line_haul").is_none());
    assert!(Table::read(r#"{"lanes": {}}"#).is_none());
}

#[test]
fn every_country_with_parcels_has_one_region() {
    for (code, expected) in
        [("CN", "asia"), ("DE", "europe"), ("RU", "europe"), ("SA", "middle_east"), ("BR", "south_america"), ("US", "north_america")]
    {
        assert_eq!(region(Country::from_alpha2(code).unwrap()), Some(expected));
    }
}

proptest! {
    #[test]
    fn whatever_a_row_holds_the_curve_is_one(numbers in prop::collection::vec(0..3_000_i32, 11)) {
        let mut row = numbers;
        row[1] %= 1_000;
        row[2..].sort_unstable();
        let curve = Curve::from_row(&row).unwrap();
        prop_assert!(curve.hazards.iter().all(|hazard| (0.0..=1.0).contains(hazard)) && curve.hazards.len() <= BINS);
        let mut before = 1.0;
        for days in 0..200 {
            let survival = curve.survival(f64::from(days));
            prop_assert!(survival <= before + 1e-12);
            before = survival;
        }
        prop_assert!(curve.to_row().windows(2).skip(2).all(|pair| pair[0] <= pair[1]));
    }
}
