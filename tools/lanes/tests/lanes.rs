//! Lane tables: reading spells, judging them honestly, counters that add up and come apart.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests may panic")]

use parcelight::eta::lane::{Lane, Table};
use parcelight::shipment::Day;
use parcelight_lanes::{
    Check, Counters, Export, Fit, Index, Layout, Method, Options, Refit, Score, Spells, check, crps, export, pinball, read_disruptions,
    show, write_table,
};

fn day(month: u32, day: u32) -> Day {
    Day::new(2026, month, day).unwrap()
}

/// A parcel a day from 1 January 2026 on, made up: those to Munich take four days, to Berlin two, and every tenth three more.
fn made_up(last: i32) -> String {
    let mut text = "parcel,start,end,origin,destination,promise\n".to_owned();
    for at in 0..200 {
        let start = day(1, 1).plus(at);
        let (to, days) = if at % 2 == 0 { ("DE-BY", 4) } else { ("DE-BE", 2) };
        let end = start.plus(days + if at % 10 == 0 { 3 } else { 0 });
        let end = if end.days_after(day(1, 1)) < last { end.to_string() } else { String::new() };
        text.push_str(&format!("p{at},{start},{end},DE-HH,{to},{}\n", start.plus(9)));
    }
    text
}

fn spells(text: &str) -> Spells {
    Spells::read(text.as_bytes(), &Layout::default()).unwrap()
}

fn weekly(from: Day, to: Day) -> Check {
    Check { from, to, refit: Refit::Weekly, options: Options::default(), after: vec![2, 5] }
}

#[test]
fn bad_rows_are_counted_by_reason_with_their_lines() {
    let spells = spells(
        "start,end,origin,destination,distance_km\n2026-01-05,2026-01-07,DE,FR,900\n,2026-01-07,DE,FR,\n2026-01-05,2026-01-04,DE,FR,\n\
         2026-01-05,2026-01-07,,FR,\n2026-02-30,,DE,FR,\n2026-01-05,,DE,FR,far\n",
    );
    assert_eq!((spells.rows, spells.parcels.len()), (6, 1));
    let reasons: Vec<(&str, &[u64])> = spells.rejected.iter().map(|of| (of.reason, of.lines.as_slice())).collect();
    assert_eq!(
        reasons,
        [
            ("no start", &[3][..]),
            ("ends before it starts", &[4]),
            ("no origin or destination", &[5]),
            ("a date that is none", &[6]),
            ("a distance that is no number", &[7]),
        ]
    );
    assert_eq!(spells.lanes[0].zone, "6", "900 km lies beyond six edges");
}

#[test]
fn a_missing_column_is_named_and_so_is_the_way_on() {
    let error = Spells::read("begin,end,origin,destination\n".as_bytes(), &Layout::default()).unwrap_err();
    assert!(error.contains("no column start") && error.contains("begin") && error.contains("--columns start=NAME"), "{error}");
}

#[test]
fn a_wide_file_and_a_long_one_say_the_same() {
    let wide = Layout {
        stages: vec![
            ("handling".to_owned(), "paid".to_owned(), "sent".to_owned()),
            ("transit".to_owned(), "sent".to_owned(), "there".to_owned()),
        ],
        ..Layout::default()
    };
    let one =
        Spells::read("parcel,paid,sent,there,origin,destination\na,2026-01-05,2026-01-06,2026-01-09T10:00:00,DE,FR\n".as_bytes(), &wide);
    let other = spells(
        "parcel,stage,start,end,origin,destination\na,transit,2026-01-06,2026-01-09,DE,FR\na,handling,2026-01-05,2026-01-06,DE,FR\n",
    );
    let one = one.unwrap();
    assert_eq!((&one.stages, &one.parcels), (&other.stages, &other.parcels));
    assert_eq!(one.stages, ["handling", "transit"]);
}

#[test]
fn a_column_that_was_named_as_another_is_not_what_it_is_called() {
    let layout = Layout { columns: vec![("start".to_owned(), "carrier".to_owned())], ..Layout::default() };
    let spells = Spells::read("carrier,end,origin,destination\n2026-01-05,,DE,FR\n".as_bytes(), &layout).unwrap();
    assert_eq!(spells.lanes[0].carrier, "");
}

#[test]
fn a_fit_knows_nothing_of_the_day_it_is_made_for_or_later() {
    let as_of = day(4, 6);
    let whole = spells(&made_up(400));
    // The same parcels, but what came later never happened.
    let cut = spells(&made_up(as_of.days_after(day(1, 1))));
    let options = Options::default();
    let (one, other) = (Index::new(&whole), Index::new(&cut));
    let one = Fit::new(&whole, &one, &options, Method::Full, as_of).unwrap();
    let other = Fit::new(&cut, &other, &options, Method::Full, as_of).unwrap();
    assert_eq!((&one.tempo, &one.calibration, &one.evidence), (&other.tempo, &other.calibration, &other.evidence));
    for (one, other) in one.curves().zip(other.curves()) {
        assert_eq!(one, other);
    }
}

#[test]
fn what_always_takes_as_long_is_forecast_to_the_day() {
    let spells = spells(&made_up(400));
    let report = check(&spells, &weekly(day(4, 1), day(6, 30))).unwrap();
    assert_eq!((report.parcels, report.open), (91, 0));
    assert_eq!(
        report.checkpoints.iter().map(|of| of.name.as_str()).collect::<Vec<_>>(),
        ["start of transit", "+2 days under way", "+5 days under way"]
    );
    let rows = &report.checkpoints[0].rows;
    let of = |name: &str| &rows.iter().find(|row| row.name == name).unwrap().scores;
    assert!(of("forecast").mae() < 0.8 && of("forecast").mae() < of("constant").mae(), "{}", of("forecast").mae());
    assert_eq!(of("promise").n(), 91);
    assert!((of("promise").mae() - 5.7).abs() < 0.2);
    let json = report.json();
    assert_eq!(json["checkpoints"][0]["ways"][0]["n"], 91);
    assert!(report.text().contains("start of transit"));
}

#[test]
fn the_same_evaluation_twice_is_the_same_to_the_bit() {
    let spells = spells(&made_up(400));
    let run = || check(&spells, &weekly(day(4, 1), day(6, 30))).unwrap().json().to_string();
    assert_eq!(run(), run());
}

#[test]
fn the_scores_are_what_they_are_called() {
    let certain = [0.0, 0.0, 0.0, 1.0];
    for actual in [0, 3, 9] {
        let error = (actual as f64 - 3.0).abs();
        assert!((crps(&certain, actual) - error).abs() < 1e-12, "the score of a certain day is its absolute error");
        assert!((pinball(0.5, 3.0, actual as f64) - error / 2.0).abs() < 1e-12, "at the middle it is half of that");
        let score = Score::of(&certain, actual, 0.5);
        assert!((score.error.abs() - error).abs() < 1e-12 && (score.crps - error).abs() < 1e-12);
    }
    // The day of 80 % is the first with no less.
    let score = Score::of(&[0.3, 0.3, 0.2, 0.2], 2, 0.5);
    assert!(score.is_by_80 && !Score::of(&[0.3, 0.3, 0.2, 0.2], 3, 0.5).is_by_80);
    assert!((score.transform - 0.7).abs() < 1e-12);
}

#[test]
fn counters_merge_and_come_apart_again() {
    let header = "origin,destination,carrier,service,zone,stage,week,bin,ended,censored\n";
    let read = |rows: &str| Counters::read(format!("{header}{rows}").as_bytes()).unwrap();
    let one = read("CN,DE,,,,line_haul,2026-01-05,7,10,0\nCN,DE,,,,line_haul,2026-01-05,9,1,2\n");
    let other = read("CN,DE,,,,line_haul,2026-01-05,7,5,1\nCN,FR,,,,line_haul,2026-01-12,7,5,0\n");
    let mut sum = one.clone();
    sum.merge(&other);
    let mut text = Vec::new();
    sum.write(&mut text).unwrap();
    let text = String::from_utf8(text).unwrap();
    assert!(text.starts_with(header) && text.contains("CN,DE,,,,line_haul,2026-01-05,7,15,1\n"), "{text}");
    assert_eq!(Counters::read(text.as_bytes()).unwrap(), sum);
    sum.subtract(&other).unwrap();
    assert_eq!(sum, one);
    assert!(sum.subtract(&other).unwrap_err().contains("was not merged"));
    assert_eq!(sum, one, "a subtraction that fails changes nothing");
    let bad = read("CN,DE,,,,line_haul,2026-01-05,121,10,0\nCN,DE,,,,line_haul,soon,1,10,0\nCN,DE,,,,line_haul,2026-01-05,1,-1,0\n");
    assert_eq!(bad.rejected, [(2, "not a bin of 0 to 120"), (3, "not a week"), (4, "not a number of parcels")]);
}

#[test]
fn counters_become_a_table_whose_old_weeks_fade() {
    let header = "origin,destination,carrier,service,zone,stage,week,bin,ended,censored\n";
    // Half a year ago it took twenty days, now it takes ten.
    let rows = "CN,DE,,,,line_haul,2025-09-01,20,100,0\nCN,DE,,,,line_haul,2026-02-02,10,100,0\nCN,FR,,,,line_haul,2026-02-02,10,2,0\n";
    let counters = Counters::read(format!("{header}{rows}").as_bytes()).unwrap();
    let how = Export { as_of: day(2, 28), half_life: 60.0, least: 5.0, source: "made up".to_owned() };
    let table = Table::read(&write_table(&export(&counters, &how))).unwrap();
    let keys: Vec<&str> = table.rows().map(|(lane, _, _)| lane).collect();
    assert_eq!(keys, ["*", ">DE", "CN>DE", "asia>europe"], "two parcels to France are left to the lanes behind");
    let found = table.resolve(&Lane::read("CN>DE").unwrap(), "line_haul").unwrap();
    assert!((10.0..11.5).contains(&found.curve.quantile(0.5)), "{}", found.curve.quantile(0.5));
    let shown = show(&table, &Lane::read("CN>FR").unwrap());
    assert!(shown.contains("line_haul") && shown.contains("asia>europe"), "{shown}");
}

#[test]
fn a_table_of_spells_has_what_the_check_measured_with() {
    let spells = spells(&made_up(400));
    let (index, options) = (Index::new(&spells), Options::default());
    let fit = Fit::new(&spells, &index, &options, Method::Full, day(6, 1)).unwrap();
    let table = Table::read(&write_table(&fit.table("made up", 5.0))).unwrap();
    assert!(table.calibration.is_some());
    assert_eq!(table.evidence.as_ref().map(|evidence| (evidence.lead, evidence.factors.len())), Some((60, 91)));
    assert!(table.rows().any(|(lane, _, _)| lane == "DE-HH>DE-BY"));
}

#[test]
fn holidays_are_no_days_of_work() {
    // Customs take to the next day, from Monday to Thursday; the first of May is a Friday.
    let mut text = "start,end,origin,destination,stage\n".to_owned();
    for at in 0..80 {
        let start = day(1, 5).plus(at / 4 * 7 + at % 4);
        text.push_str(&format!("{start},{},CN,DE,customs\n", start.plus(1)));
    }
    let spells = spells(&text);
    let (index, options) = (Index::new(&spells), Options::default());
    let fit = Fit::new(&spells, &index, &options, Method::BackOff, day(4, 30)).unwrap();
    let on = |since: Day| fit.forecast(&spells.parcels[0], 0, since, since).unwrap().on(since.plus(1));
    assert!(on(day(4, 23)) > 0.4, "{}", on(day(4, 23)));
    assert_eq!(on(day(4, 30)), 0.0);
}

#[test]
fn a_notice_of_a_strike_is_read() {
    let notices =
        read_disruptions(r#"[{"country": "BR", "kind": "strike", "from": "2026-05-21", "to": "2026-05-31", "weight": 0.3}]"#).unwrap();
    assert_eq!((notices.len(), notices[0].from, notices[0].weight), (1, day(5, 21), 0.3));
    assert_eq!(
        read_disruptions(r#"[{"from": "2026-05-21", "to": "2026-05-31"}]"#).unwrap_err(),
        "notice 0: no weight, and no kind that has one"
    );
    let notices = read_disruptions(r#"{"disruptions": [{"kind": "weather", "from": "2026-05-21", "to": "2026-05-31"}]}"#).unwrap();
    assert_eq!((notices[0].country, notices[0].weight), (None, 0.3));
}

#[test]
fn the_days_of_joined_stages_are_those_of_where_the_last_one_is_done() {
    // Algeria rests on Friday, Germany on Sunday: the run from a shop in Algeria ends there, the one that crosses does not.
    let mut text = "start,end,origin,destination,stage\n".to_owned();
    for at in 0..600 {
        let (start, end) = (day(1, 1).plus(at / 4), day(1, 1).plus(at / 4 + 3));
        let stage = if at % 2 == 0 { "handling+origin" } else { "origin+line_haul" };
        text.push_str(&format!("{start},{end},DZ,DE,{stage}\n"));
    }
    let spells = spells(&text);
    let (index, options) = (Index::new(&spells), Options::default());
    let table = Fit::new(&spells, &index, &options, Method::Full, day(6, 1)).unwrap().table("made up", 5.0);
    assert!(table.week("DZ", "handling+origin").is_some() && table.week("DE", "origin+line_haul").is_some(), "{:?}", table.weeks);
}

#[test]
fn a_stage_that_a_later_scan_has_ended_is_not_open() {
    let stage = |name: &str, from: &str, to: &str| (name.to_owned(), from.to_owned(), to.to_owned());
    let layout = Layout { stages: vec![stage("customs", "in", "out"), stage("last_mile", "out", "there")], ..Layout::default() };
    let text = "in,out,there,origin,destination\n2026-01-05,,,CN,DE\n2026-01-05,2026-01-06,,CN,DE\n";
    assert_eq!(Spells::read(text.as_bytes(), &layout).unwrap().parcels.len(), 2);
    let stages = vec![stage("customs", "in", "out"), stage("last_mile", "office", "there")];
    let text = "in,out,office,there,origin,destination\n2026-01-05,,2026-01-07,2026-01-08,CN,DE\n";
    let spells = Spells::read(text.as_bytes(), &Layout { stages, ..layout }).unwrap();
    assert_eq!((spells.parcels.len(), spells.rejected[0].reason), (0, "a stage without an end before another one"));
}

#[test]
fn a_lane_is_told_by_those_that_ended_not_by_those_that_wait() {
    let lanes = |ended: i64| {
        let rows = format!("CN,DE,,,,customs,2026-03-02,2,{ended},0\nCN,DE,,,,customs,2026-03-02,9,0,40\n");
        let text = format!("origin,destination,carrier,service,zone,stage,week,bin,ended,censored\n{rows}");
        let how = Export { as_of: day(3, 30), half_life: f64::INFINITY, least: 5.0, source: String::new() };
        export(&Counters::read(text.as_bytes()).unwrap(), &how).rows().count()
    };
    assert_eq!((lanes(4), lanes(5)), (0, 4));
}

/// The rows of a table of counters from CN to DE, of one week.
fn exported(rows: &[&str]) -> Table {
    let rows: Vec<String> = rows.iter().map(|row| format!("CN,DE,,,,{row}\n")).collect();
    let text = format!("origin,destination,carrier,service,zone,stage,week,bin,ended,censored\n{}", rows.concat());
    let how = Export { as_of: day(3, 30), half_life: f64::INFINITY, least: 1.0, source: String::new() };
    export(&Counters::read(text.as_bytes()).unwrap(), &how)
}

#[test]
fn where_no_release_is_scanned_the_open_ones_wait_for_the_office() {
    let as_fitted = exported(&["customs,2026-03-02,3,0,70", "customs+destination,2026-03-02,2,50,0"]);
    assert_eq!(as_fitted, exported(&["customs+destination,2026-03-02,2,50,0", "customs+destination,2026-03-02,3,0,70"]));
}

#[test]
fn open_spells_are_shared_among_the_runs_as_the_ended_ones_are() {
    let as_fitted = exported(&["customs,2026-03-02,3,0,90", "customs,2026-03-02,2,100,0", "customs+destination,2026-03-02,2,200,0"]);
    // 30 stay with customs, 60 go with those that are never scanned between: both at the same pace as before.
    let of = |table: &Table, stage: &str| {
        let rows = write_table(table);
        let from = rows.find(&format!("\"{stage}\":[")).unwrap() + stage.len() + 4;
        rows[from..].split(',').next().unwrap().parse::<i64>().unwrap()
    };
    let alone = exported(&["customs,2026-03-02,3,0,30", "customs,2026-03-02,2,100,0"]);
    assert_eq!(of(&as_fitted, "customs"), of(&alone, "customs"));
    let joined = exported(&["customs+destination,2026-03-02,3,0,60", "customs+destination,2026-03-02,2,200,0"]);
    assert_eq!(of(&as_fitted, "customs+destination"), of(&joined, "customs+destination"));
}
