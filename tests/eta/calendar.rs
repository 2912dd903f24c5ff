use parcelight::eta::calendar::{after, between, closed, is_weekend};
use parcelight::shipment::{Country, Day};

fn day(number: u32) -> Day {
    // Thursday 10, Friday 11, Saturday 12, Sunday 13 December 2026.
    Day::new(2026, 12, number).unwrap()
}

fn in_country(code: &str) -> Option<Country> {
    Country::from_alpha2(code)
}

#[test]
fn weekends_follow_cldr() {
    let weekend = |code: &str| -> Vec<u32> { (7..14).filter(|number| is_weekend(day(*number), in_country(code))).collect() };
    assert_eq!(weekend("DE"), [12, 13]);
    assert_eq!(weekend("AE"), [12, 13], "since 2022");
    for code in ["BD", "BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE"] {
        assert_eq!(weekend(code), [11, 12], "{code}");
    }
    assert_eq!(weekend("AF"), [10, 11]);
    assert_eq!(weekend("IR"), [11]);
    assert_eq!(weekend("IN"), [13]);
    assert_eq!(weekend("UG"), [13]);
}

#[test]
fn the_weekend_of_offices_is_not_that_of_parcels() {
    let shut = |code: &str| -> Vec<u32> { (7..14).filter(|number| closed(day(*number), in_country(code))).collect() };
    assert_eq!(shut("DZ"), [11], "no delivery on Fridays, but on Saturdays");
    assert_eq!(shut("US"), [13]);
    assert_eq!(shut("IN"), [13]);
    assert_eq!(shut("BR"), [12, 13]);
    assert_eq!(shut("IL"), [11, 12]);
    assert!(closed(day(13), None) && !closed(day(12), None), "nobody knows where: Sundays");
}

#[test]
fn the_work_clock_skips_closed_days() {
    assert_eq!(after(day(10), 1, in_country("DZ")), day(12), "Thursday, then Saturday");
    assert_eq!(after(day(11), 0, in_country("DZ")), day(12), "never a closed day");
    assert_eq!(after(day(11), 1, in_country("BR")), day(14), "Friday, then Monday");
    assert_eq!(between(day(10), day(14), in_country("BR")), 2, "Friday and Monday");
    assert_eq!(between(day(10), day(10), in_country("BR")), 0);
}
