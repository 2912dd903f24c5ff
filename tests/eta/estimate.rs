//! The estimate: what moves it, what it says of itself.

use super::scene::*;
use parcelight::eta::estimate::{Cause, Estimate, Knowledge, Special, State, estimate as estimate_of};
use parcelight::eta::{Question, forecast, holiday};
use parcelight::journey::{Disruption, Rules};
use parcelight::provider::write_shipments;
use parcelight::shipment::{Country, Day, Promise, Promiser, Reason, Shipment, Stage, Status};

const DAY: i64 = 24;

fn day(number: u32) -> Day {
    Day::new(2026, 12, number).unwrap()
}

/// From China to Thailand: in China from 1 December, on its way out on the 3rd, in the customs of Thailand from the 7th.
fn to_thailand() -> Shipment {
    let mut events = vec![scan(0, Status::PickedUp).in_country("CN")];
    events.push(at_stage(2 * DAY, Stage::LineHaul));
    events.push(at_stage(6 * DAY, Stage::ImportCustoms));
    sent("CN", "TH", events)
}

fn at_stage(hours: i64, stage: Stage) -> parcelight::shipment::Event {
    parcelight::shipment::Event { stage: Some(stage), ..scan(hours, Status::InTransit) }
}

fn ask(shipment: &Shipment, hours: i64, rules: &Rules) -> Question {
    let journey = derive(shipment, at(hours));
    Question::of(&journey, &forecast(&journey, at(hours)), rules, at(hours)).unwrap()
}

fn estimate(shipment: &Shipment, hours: i64, knowledge: &Knowledge) -> Estimate {
    estimate_of(&ask(shipment, hours, &Rules::DEFAULT), "", knowledge)
}

/// A merchant's lanes: so many parcels, all of which take the same working days for a stage.
fn lanes(lane: &str, parcels: u32, stages: &[(&str, u32)]) -> Knowledge {
    let rows = stages.iter().map(|(stage, days)| {
        let tenths = days * 10;
        let quantiles = [0, 0, 0, 1, 2, 2, 3, 4, 5].map(|more| (tenths + more).to_string()).join(" ");
        format!("L{lane}\t{stage}\t{parcels} 0 {quantiles}\n")
    });
    Knowledge::read(&rows.collect::<String>())
}

const ALL: [(&str, u32); 5] = [("origin", 2), ("line_haul", 3), ("customs", 2), ("destination", 1), ("last_mile", 1)];

#[test]
fn stages_that_are_counted_as_one_have_the_days_of_where_the_last_of_them_is_done() {
    let country = |name: &str| {
        let estimate = estimate(&to_thailand(), 6 * DAY, &lanes("CN>TH", 4_000, &[(name, 5)]));
        estimate.stretches.iter().find(|stretch| stretch.name == name).and_then(|stretch| stretch.country)
    };
    assert_eq!(country("origin+line_haul"), Country::from_alpha2("TH"));
    assert_eq!(country("handling+origin"), Country::from_alpha2("CN"));
}

#[test]
fn a_merchants_lanes_replace_the_built_in_ones_and_are_counted() {
    let built_in = estimate(&to_thailand(), 6 * DAY, &Knowledge::built_in());
    let own = estimate(&to_thailand(), 6 * DAY, &lanes("CN>TH", 4_000, &ALL));
    assert_eq!((built_in.counted, own.counted), (None, Some(4_000)));
    let width = |estimate: &Estimate| estimate.window.map(|(from, to)| to.days_after(from)).unwrap();
    assert!(width(&own) < width(&built_in) && own.likely.is_some(), "{own:?}");
    assert!(own.days.len() <= 3 && own.days.iter().all(|(_, share)| *share > 0) && own.share > 500);
    assert!(built_in.days.is_empty(), "nobody has counted, so no share is named");
    let few = estimate(&to_thailand(), 6 * DAY, &lanes("CN>TH", 12, &ALL));
    assert!(few.counted == Some(12) && width(&few) > width(&own));
    let elsewhere = estimate(&to_thailand(), 6 * DAY, &lanes("CN>VN", 4_000, &ALL));
    assert_eq!(elsewhere, built_in);
}

#[test]
fn stages_that_nobody_scans_apart_are_one() {
    let knowledge = lanes("CN>TH", 900, &[("origin", 2), ("line_haul", 3), ("customs+destination", 4), ("last_mile", 1)]);
    let estimate = estimate(&to_thailand(), 3 * DAY, &knowledge);
    let names: Vec<&str> = estimate.stretches.iter().map(|stretch| stretch.name.as_str()).collect();
    assert_eq!(names, ["origin", "line_haul", "customs+destination", "last_mile"]);
    assert_eq!(estimate.counted, Some(900));
    assert_eq!(estimate.stretches[0].state, State::Behind(Some(2)));
}

#[test]
fn a_strike_moves_it_by_the_days_that_it_takes() {
    let strike = Disruption { reason: Reason::Strike, from: day(9), to: day(13), country: Country::from_alpha2("TH") };
    let rules = Rules { disruptions: vec![strike], ..Rules::DEFAULT };
    let knowledge = lanes("CN>TH", 4_000, &ALL);
    let usual = estimate_of(&ask(&to_thailand(), 7 * DAY, &Rules::DEFAULT), "", &knowledge);
    let struck = estimate_of(&ask(&to_thailand(), 7 * DAY, &rules), "", &knowledge);
    assert!(struck.window.unwrap().1 > usual.window.unwrap().1.plus(2), "{usual:?} {struck:?}");
    let special =
        struck.stretches.iter().flat_map(|stretch| &stretch.special).find(|special| special.what == Special::Notice(Reason::Strike));
    assert_eq!(special.map(|special| (special.day, special.to)), Some((day(9), day(13))));
    let abroad = Rules { disruptions: vec![Disruption { country: Country::from_alpha2("FR"), ..strike }], ..Rules::DEFAULT };
    assert_eq!(estimate_of(&ask(&to_thailand(), 7 * DAY, &abroad), "", &knowledge), usual);
    let notice = format!("NTH {} {} 20 1\n", day(9).since_epoch(), day(13).since_epoch());
    let mut noticed = Knowledge::read(&(notice + &rows(&ALL)));
    noticed.add_holidays(holiday::Holidays::read(b"1 TH 20260101 20301231 20261121\n").unwrap());
    assert_eq!(
        estimate_of(&ask(&to_thailand(), 7 * DAY, &Rules::DEFAULT), "", &noticed).window,
        struck.window,
        "a notice counts like a rule"
    );
}

fn rows(stages: &[(&str, u32)]) -> String {
    let row = |(stage, days): &(&str, u32)| {
        let tenths = days * 10;
        let quantiles = [0, 0, 0, 1, 2, 2, 3, 4, 5].map(|more| (tenths + more).to_string()).join(" ");
        format!("LCN>TH\t{stage}\t4000 0 {quantiles}\n")
    };
    stages.iter().map(row).collect()
}

#[test]
fn holidays_are_not_counted_and_are_named() {
    let thailand = parcelight_calendars::holidays(Country::from_alpha2("TH").unwrap()).unwrap();
    let mut knowledge = lanes("CN>TH", 4_000, &ALL);
    let without = estimate(&to_thailand(), 8 * DAY, &knowledge);
    knowledge.add_holidays(thailand);
    let with = estimate(&to_thailand(), 8 * DAY, &knowledge);
    assert!(with.window.unwrap().1 > without.window.unwrap().1);
    let named: Vec<&str> = with
        .stretches
        .iter()
        .flat_map(|stretch| &stretch.special)
        .filter_map(|special| match special.what {
            Special::Holiday(name) => Some(holiday::name(name)),
            _ => None,
        })
        .collect();
    assert!(named.contains(&"constitution-day"), "10 December: {named:?}");
    assert!(with.closed.iter().any(|(closed, name)| *closed == day(10) && name.map(holiday::name) == Some("constitution-day")));
}

#[test]
fn past_the_end_of_the_calendar_it_widens_and_says_so() {
    let mut known = lanes("CN>TH", 4_000, &ALL);
    let mut ended = known.clone();
    known.add_holidays(holiday::Holidays::read(b"1 TH 20260101 20301231 20261121\n").unwrap());
    ended.add_holidays(holiday::Holidays::read(b"1 TH 20251201 20261208 20251121\n").unwrap());
    let (sure, unsure) = (estimate(&to_thailand(), 7 * DAY, &known), estimate(&to_thailand(), 7 * DAY, &ended));
    assert_eq!((sure.known_until, unsure.known_until), (None, Some(day(8))));
    let ((from, to), (wide_from, wide_to)) = (sure.window.unwrap(), unsure.window.unwrap());
    assert!(wide_from <= from && wide_to >= to && (wide_from, wide_to) != (from, to));
}

#[test]
fn a_promise_that_will_hardly_be_kept_is_told_before_it_has_passed() {
    let with = |until: u32, by: Promiser| Shipment { promise: Some(Promise { from: None, to: day(until), by }), ..to_thailand() };
    let own = lanes("CN>TH", 4_000, &ALL);
    let soon = estimate(&with(8, Promiser::Carrier), 6 * DAY, &own);
    assert!(soon.may_be_late && soon.overrules && soon.kept.unwrap() < 350, "{soon:?}");
    let later = estimate(&with(24, Promiser::Carrier), 6 * DAY, &own);
    assert!(!later.may_be_late && !later.overrules && later.kept.unwrap() > 900);
    let judged = estimate(&with(8, Promiser::Carrier), 6 * DAY, &Knowledge::built_in());
    assert!(!judged.overrules, "nobody has counted, so the carrier's word stands");
    let shop = estimate(&with(24, Promiser::Shop), 6 * DAY, &own);
    assert_eq!(shop.quantiles, estimate(&to_thailand(), 6 * DAY, &own).quantiles, "a shop's promise is made before anything is known");
}

#[test]
fn what_a_merchant_has_learned_of_weekdays_and_promises_counts() {
    let rows = rows(&ALL);
    let usual = estimate(&to_thailand(), 7 * DAY, &Knowledge::read(&rows));
    let idle = "1000 0 0 0 0 1000 1000";
    let slow = Knowledge::read(&format!("{rows}WTH/customs\t{idle}\nWTH/destination\t{idle}\nWTH/last_mile\t{idle}\n"));
    assert!(estimate(&to_thailand(), 7 * DAY, &slow).window.unwrap().1 > usual.window.unwrap().1.plus(2), "they work on three days a week");
    let promised = Shipment { promise: Some(Promise { from: None, to: day(12), by: Promiser::Shop }), ..to_thailand() };
    let kept = Knowledge::read(&format!("{rows}P0 9000\n"));
    let on_the_day = |knowledge: &Knowledge| estimate(&promised, 7 * DAY, knowledge).kept.unwrap();
    assert!(on_the_day(&kept) > on_the_day(&Knowledge::read(&rows)));
}

#[test]
fn a_window_that_has_moved_says_why() {
    let own = lanes("CN>TH", 4_000, &[("origin", 2), ("line_haul", 3), ("customs", 1), ("destination", 1), ("last_mile", 1)]);
    let after = |days: i64| {
        sent(
            "CN",
            "TH",
            vec![
                scan(0, Status::PickedUp).in_country("CN"),
                at_stage(2 * DAY, Stage::LineHaul),
                at_stage(days * DAY, Stage::ImportCustoms),
            ],
        )
    };
    let cause = |days: i64| estimate(&after(days), days * DAY, &own).change.map(|change| change.cause);
    assert_eq!(cause(9), Some(Cause::Took(Stage::LineHaul)));
    assert_eq!(cause(3), Some(Cause::Quick(Stage::LineHaul)));
    let held = estimate(&to_thailand(), 9 * DAY, &own);
    let change = held.change.unwrap();
    assert_eq!((change.as_of, change.cause), (day(7), Cause::Takes(Stage::ImportCustoms)));
    assert!(held.window.unwrap().1 > change.was.1);
    let silent = estimate(&to_thailand(), 12 * DAY, &own);
    assert_eq!(silent.change.unwrap().cause, Cause::Silent(day(7)));
}

#[test]
fn the_record_is_json_with_every_reason() {
    let estimate = estimate(&to_thailand(), 9 * DAY, &lanes("CN>TH", 4_000, &ALL));
    let record: serde_json::Value = serde_json::from_str(&estimate.record()).unwrap();
    assert_eq!(record["version"], 1);
    assert_eq!(record["parcels"], 4_000);
    assert_eq!(record["to"], estimate.window.unwrap().1.to_string());
    let customs = record["stages"].as_array().unwrap().iter().find(|stage| stage["stage"] == "customs").unwrap();
    assert_eq!((customs["state"].as_str(), customs["country"].as_str()), (Some("now"), Some("TH")));
    let chain = customs["chain"].as_array().unwrap();
    let weights: f64 = chain.iter().map(|level| level["weight"].as_f64().unwrap()).sum();
    assert!((weights - 1.0).abs() < 0.005 && chain.last().unwrap()["lane"] == "CN>TH", "{chain:?}");
    assert!(record["change"]["cause"].is_string() && record["share"].as_f64().unwrap() > 0.5);
}

#[test]
fn a_table_that_makes_no_sense_changes_nothing() {
    let built_in = estimate(&to_thailand(), 6 * DAY, &Knowledge::built_in());
    for text in
        ["LCN>TH", "LCN>TH\tcustoms\t1 2 3", "LCN>TH\tcustoms\t9 0 9 8 7 6 5 4 3 2 1", "NTH 1", "C1 2 3", "H", "Hx\ny", "?", "\t\t\n\n"]
    {
        assert_eq!(estimate(&to_thailand(), 6 * DAY, &Knowledge::read(text)), built_in, "{text}");
    }
}

/// What a parcel, some tables and this program make; the module in the browser must make the same of it, bit for bit
/// (tests/browser/forecast/bits.test.mjs). `BLESS=1` writes it anew.
#[test]
fn the_record_is_what_it_was() {
    let rows = rows(&ALL);
    let tables = format!(
        "{rows}C0 40 80 130 190 240 300 340 400 450 500 560 600 640 700 760 800 860 900 950 1000\nP2 960 1500 2500\nWTH/last_mile\t1000 1000 1000 1000 1000 310 70\nNTH {} {} 30 0\n",
        day(12).since_epoch(),
        day(14).since_epoch()
    );
    let promised = Shipment { promise: Some(Promise { from: Some(day(10)), to: day(12), by: Promiser::Carrier }), ..to_thailand() };
    let mut cases = Vec::new();
    for (shipment, hours, tables) in
        [(to_thailand(), 6 * DAY, ""), (to_thailand(), 12 * DAY, ""), (to_thailand(), 7 * DAY, &tables), (promised, 8 * DAY, &tables)]
    {
        let carrier = "Example Post";
        let record = estimate_of(&ask(&shipment, hours, &Rules::DEFAULT), carrier, &Knowledge::read(tables)).record();
        let reply = write_shipments(&[Shipment { carrier: Some(carrier.to_owned()), ..shipment }]);
        cases.push(serde_json::json!({ "reply": reply, "now": at(hours).0, "tables": tables, "record": record }));
    }
    let made = serde_json::to_string_pretty(&cases).unwrap() + "\n";
    let golden = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/forecast.json");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&golden, &made).unwrap();
    }
    assert_eq!(std::fs::read_to_string(golden).unwrap(), made);
}
