//! What cannot be used is counted by its reason and named.

use super::{job, reported, run, spells, written};
use parcelight_lanes_fit::columns::Columns;

const EVENTS: &str = "parcel,time,milestone,origin,destination\n\
    a,2026-11-02,accepted,CN,DE\n\
    a,yesterday,imported,CN,DE\n\
    a,2026-02-30,imported,CN,DE\n\
    a,2026-11-05T25:00,imported,CN,DE\n\
    a,2026-11-05,sorted,CN,DE\n\
    ,2026-11-05,imported,CN,DE\n\
    b,2026-11-05,imported,ZZ,DE\n\
    c,2026-11-05,imported,CN,DE,more\n\
    d,2026-11-05,imported,CN,\n\
    a,2026-11-04,exported,cn,de\n";

#[test]
fn each_bad_row_is_counted_by_its_reason() {
    let fitted = run(&job(&[written("events.csv", EVENTS)])).unwrap();
    let amount = |reason| reported(&fitted, reason);
    assert_eq!(amount("rows"), 10);
    assert_eq!(amount("unreadable time"), 3);
    assert_eq!(amount("unknown milestone"), 1);
    assert_eq!(amount("no parcel"), 1);
    assert_eq!(amount("unknown country"), 1);
    assert_eq!(amount("wrong number of columns"), 1);
    assert_eq!(amount("parcel without origin or destination"), 1);
    assert_eq!(spells(&fitted), [("line_haul", 26, 0, 1), ("origin", 2, 1, 0)]);
}

#[test]
fn each_bad_row_is_listed_with_its_line_and_what_it_says() {
    let path = written("events.csv", EVENTS);
    let fitted = run(&job(std::slice::from_ref(&path))).unwrap();
    let listed = |line: i64, parcel: &str, reason: &str, told: &str| {
        let place = format!("{}:{line}", path.display());
        fitted.rejects.iter().any(|it| it.place == place && it.parcel == parcel && it.reason == reason && it.told == told)
    };
    assert!(listed(3, "a", "unreadable time", "yesterday"));
    assert!(listed(4, "a", "unreadable time", "2026-02-30"));
    assert!(listed(6, "a", "unknown milestone", "sorted"));
    assert!(listed(7, "", "no parcel", ""));
    assert!(listed(8, "b", "unknown country", "ZZ>DE"));
    assert!(listed(9, "c", "wrong number of columns", ""));
    assert!(fitted.rejects.iter().any(|it| it.parcel == "d" && it.reason == "parcel without origin or destination"));
}

#[test]
fn a_line_is_named_with_its_file() {
    let files = [written("one.csv", EVENTS), written("two.csv", "parcel,time,milestone,origin,destination\nx,never,accepted,CN,DE\n")];
    let fitted = run(&job(&files)).unwrap();
    let place = format!("{}:2", files[1].display());
    assert!(fitted.rejects.iter().any(|reject| reject.place == place && reject.parcel == "x"));
}

#[test]
fn the_list_has_an_end() {
    let mut job = job(&[written("events.csv", EVENTS)]);
    job.rejects = 2;
    let fitted = run(&job).unwrap();
    assert_eq!(fitted.rejects.iter().filter(|reject| !reject.place.is_empty()).count(), 2);
    assert_eq!(reported(&fitted, "unreadable time"), 3);
}

#[test]
fn a_file_without_a_needed_column_says_which_are_there() {
    let problem = run(&job(&[written("events.csv", "id,when\n1,2\n")])).unwrap_err().to_string();
    assert!(problem.contains("no column parcel or number or tracking_number among: id, when"), "{problem}");
    assert!(problem.contains("--columns"), "{problem}");
}

#[test]
fn a_column_that_was_named_must_be_there() {
    let mut job = job(&[written("events.csv", EVENTS)]);
    job.inputs[0].columns = Columns::read("service=svc").unwrap();
    assert!(run(&job).unwrap_err().to_string().contains("no column svc"));
    assert!(Columns::read("weight=kg").unwrap_err().to_string().contains("ours=theirs"));
}

#[test]
fn a_file_in_which_nothing_can_be_used_is_a_failure() {
    let problem = run(&job(&[written("events.csv", "parcel,time,milestone,origin,destination\na,never,accepted,CN,DE\n")])).unwrap_err();
    assert!(problem.to_string().contains("nothing to count"));
}
