//! The shipped table against days that are known otherwise: two libraries of holidays that agree, and what governments published.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests may panic")]

use parcelight::eta::holiday::{Holidays, Kind, name, next_delivery, next_office_day, offices_open};
use parcelight::shipment::{Country, Day};
use parcelight_calendars::{SOURCE, encode, files, holidays, read};

fn country(code: &str) -> Country {
    Country::from_alpha2(code).unwrap()
}

fn of(code: &str) -> Holidays {
    holidays(country(code)).unwrap_or_else(|| panic!("no holidays of {code}"))
}

/// `2026-05-01`
fn day(date: &str) -> Day {
    let [year, month, day] = date.split('-').map(|part| part.parse::<u32>().unwrap()).collect::<Vec<_>>()[..] else { panic!("{date}") };
    Day::new(year as i32, month, day).unwrap()
}

/// The days of a year of one kind, without the year.
fn days(code: &str, year: &str, kind: Kind) -> Vec<String> {
    let all = of(code).days().iter().filter(|(_, holiday)| holiday.kind == kind).map(|(day, _)| day.iso()).collect::<Vec<_>>();
    all.iter().filter_map(|date| date.strip_prefix(year)?.strip_prefix('-')).map(str::to_owned).collect()
}

#[test]
fn the_holidays_of_2026_are_those_that_two_libraries_agree_on() {
    let expected = [
        ("US", "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"),
        ("DE", "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26"),
        ("FR", "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"),
        ("JP", "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23"),
        ("BR", "01-01 04-03 04-21 05-01 09-07 10-12 11-02 11-15 11-20 12-25"),
    ];
    for (code, dates) in expected {
        let found = days(code, "2026", Kind::Off);
        let known: Vec<&str> = dates.split(' ').collect();
        // The fourth of July is a Saturday: banks close on the third, and the day itself is in the table as well.
        let beside = |date: &String| code == "US" && date == "07-04";
        assert_eq!(found.into_iter().filter(|date| !beside(date)).collect::<Vec<_>>(), known, "{code}");
    }
}

#[test]
fn easter_moves_with_the_moon() {
    for date in ["2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21"] {
        let sunday = day(date);
        let said = |code: &str, day: Day| of(code).on(day).map(|holiday| name(holiday.name));
        assert_eq!(said("NO", sunday), Some("easter-sunday"), "{date}");
        assert_eq!(said("DE", sunday.plus(-2)), Some("good-friday"), "{date}");
        assert_eq!(said("DE", sunday.plus(1)), Some("easter-monday"), "{date}");
        assert_eq!(said("DE", sunday.plus(39)), Some("ascension"), "{date}");
    }
    assert_eq!(of("GR").on(day("2026-04-13")).map(|holiday| name(holiday.name)), Some("orthodox-easter"));
}

#[test]
fn china_rests_and_makes_up_as_its_state_council_said() {
    let rests = [("01-01", 3), ("02-15", 9), ("04-04", 3), ("05-01", 5), ("06-19", 3), ("09-25", 3), ("10-01", 7)];
    let china = of("CN");
    let open = |day: Day| offices_open(day, Some(country("CN")), Some(&china));
    for (from, length) in rests {
        let first = day(&format!("2026-{from}"));
        assert!((0..length).all(|more| !open(first.plus(more))), "{from}");
        assert!(open(first.plus(-1)) || first.plus(-1) == day("2025-12-31"), "before {from}");
        assert!(open(first.plus(length)), "after {from}");
    }
    let work = days("CN", "2026", Kind::Work);
    assert_eq!(work, ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"]);
    assert!(work.iter().all(|date| open(day(&format!("2026-{date}")))));
    let making_up = china.on(day("2026-02-14")).unwrap();
    assert_eq!(name(making_up.name), "chinese-new-year", "a day of work is called after what it makes up for");
}

#[test]
fn what_china_has_not_said_yet_is_probable() {
    assert!(days("CN", "2026", Kind::Probable).is_empty());
    assert!(days("CN", "2027", Kind::Work).is_empty());
    assert_eq!(of("CN").on(day("2027-02-06")).unwrap().kind, Kind::Off, "the law's own days are certain");
    assert_eq!(of("CN").on(day("2027-10-07")).unwrap().kind, Kind::Probable);
}

#[test]
fn other_countries_make_up_for_holidays_too() {
    assert_eq!(days("HU", "2025", Kind::Work), ["05-17", "10-18", "12-13"]);
    assert_eq!(days("HU", "2026", Kind::Work), ["01-10", "08-08"]);
    assert_eq!(days("TW", "2025", Kind::Work), ["02-08"]);
    assert_eq!(days("VN", "2025", Kind::Work), ["04-26"]);
    assert_eq!(days("VN", "2026", Kind::Work), ["08-22"]);
    assert_eq!(days("RU", "2025", Kind::Work), ["11-01"]);
    assert_eq!(days("RU", "2027", Kind::Work), ["02-20"]);
}

#[test]
fn the_moon_may_be_seen_a_day_earlier_or_later() {
    let kinds =
        |code: &str, dates: &[&str]| dates.iter().map(|date| of(code).on(day(date)).map(|holiday| holiday.kind)).collect::<Vec<_>>();
    let (off, probable) = (Some(Kind::Off), Some(Kind::Probable));
    // Three days from the tenth, estimated: the middle one is off either way.
    let eid = ["2027-03-08", "2027-03-09", "2027-03-10", "2027-03-11", "2027-03-12", "2027-03-13", "2027-03-14"];
    assert_eq!(kinds("PK", &eid), [None, probable, probable, off, probable, probable, None]);
    assert_eq!(kinds("TR", &["2027-03-08", "2027-03-09", "2027-03-12"]), [None, off, None], "computed, not seen");
    assert_eq!(kinds("SG", &["2028-01-25", "2028-01-26", "2028-01-28"]), [None, off, None], "the Chinese calendar is computed");
}

#[test]
fn the_next_open_day() {
    let china = of("CN");
    let office = |date: &str| next_office_day(day(date), Some(country("CN")), Some(&china)).iso();
    assert_eq!(office("2026-02-13"), "2026-02-14", "a Saturday that makes up for the festival");
    assert_eq!(office("2026-02-14"), "2026-02-24");
    let algeria = of("DZ");
    let delivery = |date: &str| next_delivery(day(date), Some(country("DZ")), Some(&algeria)).iso();
    assert_eq!(delivery("2026-12-10"), "2026-12-12", "Thursday, then Saturday");
    assert_eq!(delivery("2026-10-30"), "2026-10-31");
    assert_eq!(delivery("2026-10-31"), "2026-11-02", "the first of November is a holiday");
    let germany = of("DE");
    let delivery = |date: &str| next_delivery(day(date), Some(country("DE")), Some(&germany)).iso();
    assert_eq!(delivery("2026-12-24"), "2026-12-28", "Christmas, its second day on a Saturday, a Sunday");
    assert_eq!(next_delivery(day("2026-12-24"), Some(country("DE")), None).iso(), "2026-12-25", "nothing is known");
}

#[test]
fn a_table_ends() {
    let germany = of("DE");
    assert_eq!((germany.first().iso(), germany.last().iso()), ("2025-01-01".into(), "2030-12-31".into()));
    assert!(germany.covers(day("2030-12-31")) && !germany.covers(day("2031-01-01")));
    assert!(germany.on(day("2030-12-25")).is_some() && germany.on(day("2031-12-25")).is_none());
    assert!(germany.made() >= day("2026-11-22") && germany.made() < germany.last());
}

#[test]
fn no_table_reaches_further_than_what_is_known() {
    assert_eq!(of("LK").last(), day("2026-12-31"), "nobody has said yet when the moon is full in Sri Lanka's calendar");
    for table in read(SOURCE).unwrap().iter().filter(|table| table.country != "UA") {
        let days = of(&table.country).days().to_vec();
        assert!(days.last().unwrap().0 > of(&table.country).last().plus(-180), "{}", table.country);
    }
}

#[test]
fn a_country_at_war_has_a_table_without_days() {
    let ukraine = of("UA");
    assert!(ukraine.covers(day("2026-05-01")) && ukraine.on(day("2026-05-01")).is_none());
}

#[test]
fn every_row_can_be_read_back_and_every_file_is_small() {
    let tables = read(SOURCE).unwrap();
    assert!(tables.len() >= 140, "{} countries", tables.len());
    let mut all = Vec::new();
    for (table, (code, file)) in tables.iter().zip(files().unwrap()) {
        assert!(file.len() < 1_000, "{code} has {} bytes", file.len());
        assert!(file.is_ascii());
        let back = Holidays::read(&file).unwrap_or_else(|| panic!("{code} cannot be read"));
        let days = back.days().iter().map(|(day, holiday)| (i64::from(day.since_epoch()), holiday.kind as u8, usize::from(holiday.name)));
        assert!(days.eq(table.rows.iter().map(|row| (row.day, row.kind as u8, row.name))), "{code}");
        assert_eq!(back.country().code(), code);
        all.extend(file);
    }
    let typical = all.len() / tables.len();
    assert!(typical < 350, "{typical} bytes on average");
}

#[test]
fn the_countries_of_the_field_are_there() {
    let field = "AE AR AT AU BD BE BG BR CA CH CL CN CO CZ DE DK DZ EE EG ES FI FR GB GE GR HK HR HU ID IE IL IN IT JP KE KR KW KZ LK LT LU LV MA MX \
                 MY NG NL NO NZ PE PH PK PL PT QA RO RS RU SA SE SG SI SK TH TR TW UA US VN ZA";
    for code in field.split_whitespace() {
        assert!(holidays(country(code)).is_some(), "{code}");
    }
    assert_eq!(holidays(country("AQ")), None);
}

#[test]
fn wrong_tables_are_refused_with_their_line() {
    let table =
        |rows: &str| read(&format!("country,date,kind,name\n*,2026-11-22,made,x\nDE,2026-01-01,from,\nDE,2026-12-31,to,\n{rows}\n"));
    assert!(table("DE,2026-05-01,off,labour-day").is_ok());
    for (rows, said) in [
        ("DE,2026-02-29,off,other", "line 5: no such day"),
        ("DE,2026-05-01,off,mayday", "line 5: src/eta/holiday/name.rs has no such name"),
        ("DE,2026-05-01,closed,other", "line 5: no such kind"),
        ("DE,2026-05-01,off", "line 5: not four columns"),
        ("Germany,2026-05-01,off,other", "line 5: no country"),
        ("DE,2026-05-01,off,other\nDE,2026-05-01,off,other", "line 6: not in the order"),
    ] {
        assert!(table(rows).unwrap_err().starts_with(said), "{rows}");
    }
    let late = table("DE,2027-05-01,off,labour-day").unwrap();
    assert!(encode(&late[0]).unwrap_err().contains("after `to`"));
}
