//! Which spells there are, and how long they took.

use super::{fitted, job, reported, run, spells, written};
use parcelight_lanes_fit::tables::read_day;

const WHOLE_WAY: [&str; 7] = [
    "a,2026-11-02T09:00:00,ordered,CN,DE",
    "a,2026-11-04T09:00:00,accepted,CN,DE",
    "a,2026-11-06T09:00:00,exported,CN,DE",
    "a,2026-11-14T09:00:00,imported,CN,DE",
    "a,2026-11-17T12:00:00,released,CN,DE",
    "a,2026-11-19T12:00:00,at_office,CN,DE",
    "a,2026-11-23T12:00:00,delivered,CN,DE",
];

#[test]
fn every_stage_is_measured_on_its_own_clock() {
    // Customs rests on Saturday and Sunday, the courier on Sunday, the aircraft never.
    let expected = [
        ("customs", 1, 1, 0),
        ("destination", 2, 1, 0),
        ("handling", 2, 1, 0),
        ("last_mile", 3, 1, 0),
        ("line_haul", 8, 1, 0),
        ("origin", 2, 1, 0),
    ];
    let fitted = fitted(&WHOLE_WAY);
    assert_eq!(spells(&fitted), expected);
    assert_eq!(fitted.counters[0].key[..5], ["CN", "DE", "", "", ""]);
}

#[test]
fn a_spell_belongs_to_the_week_in_which_it_began() {
    let fitted = fitted(&WHOLE_WAY);
    let week = |stage: &str| fitted.counters.iter().find(|counter| counter.key[5] == stage).unwrap().key[6].clone();
    assert_eq!([week("handling"), week("customs"), week("last_mile")], ["2026-11-02", "2026-11-09", "2026-11-16"]);
}

#[test]
fn the_order_of_the_scans_says_nothing() {
    let mut rows = WHOLE_WAY;
    rows.reverse();
    assert_eq!(fitted(&rows), fitted(&WHOLE_WAY));
}

#[test]
fn only_the_first_time_of_a_milestone_counts() {
    let again = "a,2026-11-10T09:00:00,accepted,CN,DE";
    let rows: Vec<&str> = WHOLE_WAY.into_iter().chain([again, again]).collect();
    let fitted = fitted(&rows);
    assert_eq!(spells(&fitted), spells(&super::fitted(&WHOLE_WAY)));
    assert_eq!(reported(&fitted, "milestone told again"), 2);
}

#[test]
fn stages_that_no_scan_lies_between_are_one() {
    let rows = ["a,2026-11-02,accepted,CN,DE", "a,2026-11-09,imported,CN,DE", "a,2026-11-13,delivered,CN,DE"];
    assert_eq!(spells(&fitted(&rows)), [("customs+destination+last_mile", 4, 1, 0), ("origin+line_haul", 7, 1, 0)]);
}

#[test]
fn a_domestic_parcel_crosses_no_border() {
    let rows = ["a,2026-10-06,accepted,BR-SP,BR-RJ", "a,2026-10-07,line_haul,BR-SP,BR-RJ", "a,2026-10-09,at_office,BR-SP,BR-RJ"];
    assert!(spells(&fitted(&rows)).contains(&("origin+destination", 3, 1, 0)));
    assert_eq!(spells(&fitted(&rows)).len(), 2);
}

#[test]
fn the_first_event_of_any_later_stage_ends_a_stage() {
    // The export is dated after the arrival: it was told late.
    let rows =
        ["a,2026-11-02,accepted,CN,DE", "a,2026-11-12,exported,CN,DE", "a,2026-11-09,imported,CN,DE", "a,2026-11-10,delivered,CN,DE"];
    let fitted = fitted(&rows);
    assert_eq!(spells(&fitted), [("customs+destination+last_mile", 1, 1, 0), ("origin+line_haul", 7, 1, 0)]);
    assert_eq!(reported(&fitted, "spell that ends before it starts"), 1);
    assert!(fitted.rejects.iter().any(|reject| reject.parcel == "a" && reject.told == "line_haul -4320 minutes"));
}

#[test]
fn clocks_of_two_countries_can_be_hours_apart() {
    let rows = ["a,2026-11-02T22:00,exported,CN,US", "a,2026-11-02T20:00,imported,CN,US", "a,2026-11-03T20:00,delivered,CN,US"];
    let fitted = fitted(&rows);
    assert_eq!(spells(&fitted), [("customs+destination+last_mile", 0, 1, 0), ("line_haul", 0, 1, 0)]);
    assert_eq!(reported(&fitted, "spell that ends before it starts"), 0);
}

#[test]
fn what_comes_after_the_cut_off_begins_with_the_next_day() {
    let late = ["a,2026-11-02T18:00,ordered,DE,DE", "a,2026-11-03T20:00,accepted,DE,DE", "a,2026-11-03T20:00,delivered,DE,DE"];
    let early = ["a,2026-11-02T16:59,ordered,DE,DE", "a,2026-11-03T20:00,accepted,DE,DE", "a,2026-11-03T20:00,delivered,DE,DE"];
    assert_eq!(spells(&fitted(&late))[0], ("handling", 0, 1, 0));
    assert_eq!(spells(&fitted(&early))[0], ("handling", 1, 1, 0));
}

#[test]
fn friday_is_the_day_of_rest_in_algeria() {
    // Thursday noon to Sunday noon: half of Thursday, Saturday, half of Sunday.
    let rows = ["a,2026-11-05T12:00,at_office,FR,DZ", "a,2026-11-08T12:00,delivered,FR,DZ"];
    assert_eq!(spells(&fitted(&rows)), [("last_mile", 2, 1, 0)]);
}

#[test]
fn nothing_is_delivered_on_a_holiday() {
    // The second of November is one in Brazil: half of Friday, Saturday and Sunday rest, half of Tuesday.
    let rows = ["a,2026-10-30T12:00,at_office,CN,BR", "a,2026-11-03T12:00,delivered,CN,BR"];
    assert_eq!(spells(&fitted(&rows)), [("last_mile", 1, 1, 0)]);
    let rows = ["a,2026-10-23T12:00,at_office,CN,BR", "a,2026-10-27T12:00,delivered,CN,BR"];
    assert_eq!(spells(&fitted(&rows)), [("last_mile", 2, 1, 0)]);
}

#[test]
fn what_has_not_ended_is_open_until_the_cut() {
    let rows = ["a,2026-11-16T00:00,accepted,CN,DE"];
    assert_eq!(spells(&fitted(&rows)), [("origin", 14, 0, 1)]);
}

#[test]
fn a_parcel_that_turns_back_stays_open() {
    let rows = ["a,2026-11-16T00:00,at_office,CN,DE", "a,2026-11-18,returning,CN,DE", "a,2026-11-28,delivered,CN,DE"];
    assert_eq!(spells(&fitted(&rows)), [("last_mile", 12, 0, 1)]);
}

#[test]
fn the_last_bin_holds_all_beyond() {
    let rows = ["a,2026-01-05,exported,CN,DE", "a,2026-11-05,imported,CN,DE", "a,2026-11-05,delivered,CN,DE"];
    assert!(spells(&fitted(&rows)).contains(&("line_haul", 120, 1, 0)));
}

#[test]
fn nothing_after_the_last_day_counts() {
    let text = format!("parcel,time,milestone,origin,destination\n{}\n", WHOLE_WAY.join("\n"));
    let mut job = job(&[written("events.csv", &text)]);
    job.as_of = read_day("2026-11-18");
    let fitted = run(&job).unwrap();
    assert!(spells(&fitted).contains(&("destination", 1, 0, 1)));
    assert!(fitted.counters.iter().all(|counter| counter.key[5] != "last_mile"));
    assert_eq!(reported(&fitted, "parcel with a time after the cut"), 1);
}

#[test]
fn without_a_last_day_it_is_the_newest_event_but_none_to_come() {
    let text = "parcel,time,milestone,origin,destination\na,2025-11-03,accepted,CN,DE\nb,2025-11-12T12:00,accepted,CN,DE\n";
    let mut all = job(&[written("events.csv", text)]);
    all.as_of = None;
    assert_eq!(run(&all).unwrap().as_of.to_string(), "2025-11-12");
    let text = format!("{text}c,2098-01-01,accepted,CN,DE\n");
    let mut slipped = job(&[written("events.csv", &text)]);
    slipped.as_of = None;
    assert!(run(&slipped).unwrap().as_of < read_day("2090-01-01").unwrap());
}

#[test]
fn the_same_words_mean_more_in_the_country_of_destination() {
    let text = "parcel,time,status,country,origin,destination\n\
        a,2026-11-02,picked_up,CN,CN,DE\na,2026-11-03,in_transit,CN,CN,DE\na,2026-11-09,in_transit,DE,CN,DE\na,2026-11-10,delivered,DE,CN,DE\n";
    let fitted = run(&job(&[written("events.csv", text)])).unwrap();
    assert_eq!(spells(&fitted), [("customs+destination+last_mile", 1, 1, 0), ("origin+line_haul", 7, 1, 0)]);
}

#[test]
fn each_parcel_is_told_with_the_days_of_its_milestones_on_the_clock_of_where_they_were() {
    let rows = ["a,2026-11-02T23:50:00,exported,CN,DE", "a,2026-11-05T00:10:00,imported,CN,DE", "a,2026-11-09T23:50:00,delivered,CN,DE"];
    let parcels = fitted(&rows).parcels;
    assert_eq!(parcels, [["a", "CN", "DE", "", "", "", "", "", "2026-11-02", "2026-11-05", "", "", "2026-11-09"]]);
    assert_eq!(
        parcelight_lanes_fit::parcels::header().join(","),
        "parcel,origin,destination,carrier,service,zone,ordered,accepted,exported,imported,released,at_office,delivered"
    );
}

#[test]
fn a_run_has_the_days_of_the_country_in_which_its_last_stage_is_done_as_in_the_model() {
    for run in parcelight_lanes_fit::stages::runs() {
        let is_at_origin = parcelight::eta::model::is_at_origin(&run.stage);
        assert_eq!(run.side, if is_at_origin { "origin" } else { "destination" }, "{}", run.stage);
        assert_eq!(is_at_origin, run.stage.ends_with("handling") || run.stage.ends_with("origin"), "{}", run.stage);
    }
}
