//! The file of a country's holidays, whatever bytes it holds.

use parcelight::eta::holiday::{Holiday, Holidays, Kind, NAMES, name, offices_open};
use parcelight::shipment::{Country, Day};
use proptest::prelude::*;

const HEAD: &str = "1 DE 20260101 20261231 20251124\n";

fn day(month: u32, day: u32) -> Day {
    Day::new(2026, month, day).unwrap()
}

fn read(days: &str) -> Option<Holidays> {
    Holidays::read(format!("{HEAD}{days}").as_bytes())
}

#[test]
fn a_day_is_its_distance_its_kind_and_its_name() {
    // The first of January; 92 days later; the next day, probable; the day after, of work, with a name beyond one character.
    let holidays = read("!$~\"0!|1!}~!").unwrap();
    let days: Vec<(Day, Kind, u16)> = holidays.days().iter().map(|(day, Holiday { kind, name })| (*day, *kind, *name)).collect();
    assert_eq!(days, [(day(1, 1), Kind::Off, 3), (day(4, 3), Kind::Off, 15), (day(4, 4), Kind::Probable, 16), (day(4, 5), Kind::Work, 90)]);
    assert_eq!(holidays.on(day(4, 3)), Some(Holiday { kind: Kind::Off, name: 15 }));
    assert_eq!((holidays.on(day(4, 2)), holidays.on(day(4, 6))), (None, None));
    assert_eq!(name(15), "good-friday");
    assert_eq!(name(90), "other", "a name that this module does not know");
}

#[test]
fn the_head_says_whose_days_they_are_and_how_far_they_reach() {
    let holidays = read("").unwrap();
    assert_eq!(Some(holidays.country()), Country::from_alpha2("DE"));
    assert_eq!([holidays.first(), holidays.last(), holidays.made()].map(Day::iso), ["2026-01-01", "2026-12-31", "2025-11-24"]);
    assert!(holidays.covers(day(12, 31)) && !holidays.covers(day(12, 31).plus(1)) && !holidays.covers(day(1, 1).plus(-1)));
    assert!(read("\n").is_some(), "an editor may end the file with a line break");
}

#[test]
fn damaged_files_are_refused() {
    for file in [
        "",
        "\n",
        "<!doctype html>",
        "2 DE 20260101 20261231 20251124\n",
        "1 ZZ 20260101 20261231 20251124\n",
        "1 DE 20260101 20261231 20251124",
    ] {
        assert_eq!(Holidays::read(file.as_bytes()), None, "{file}");
    }
    assert_eq!(Holidays::read(b"1 DE 20261231 20260101 20251124\n"), None, "the end before the beginning");
    assert_eq!(Holidays::read(b"1 DE 20260230 20261231 20251124\n"), None, "no such day");
    for days in ["!", "!$!", "!|", "!||$", "!$~", "!\u{e9}", "!$ !$", "~~~~~!$"] {
        assert_eq!(read(days), None, "{days}");
    }
}

#[test]
fn a_probable_holiday_is_not_counted_on() {
    let holidays = read("!|$").unwrap();
    let thursday = day(1, 1);
    let germany = Country::from_alpha2("DE");
    assert!(!offices_open(thursday, germany, Some(&holidays)) && offices_open(thursday, germany, None));
}

#[test]
fn names_are_told_apart() {
    let mut names = NAMES.to_vec();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), NAMES.len());
}

proptest! {
    #[test]
    fn no_bytes_break_it(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Holidays::read(&bytes);
        let _ = Holidays::read(&[HEAD.as_bytes(), &bytes].concat());
    }

    #[test]
    fn what_it_reads_is_in_order_and_within_the_table(days in "([!-,][|}]?[!-n]){0,40}") {
        if let Some(holidays) = read(&days) {
            let read: Vec<Day> = holidays.days().iter().map(|(day, _)| *day).collect();
            prop_assert!(read.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(read.iter().all(|day| holidays.covers(*day) && holidays.on(*day).is_some()));
        }
    }
}
