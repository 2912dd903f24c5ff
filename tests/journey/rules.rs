//! A merchant's own rules.

use super::scene::*;
use parcelight::journey::{ProblemKind, Rules, derive_by};
use parcelight::shipment::{Instant, Reason, Shipment, Status};
use serde_json::Value;
use std::fs;
use std::path::Path;

fn file(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name)).unwrap()
}

fn errors(text: &str) -> Vec<String> {
    Rules::read(text).unwrap_err().iter().map(ToString::to_string).collect()
}

fn leading_by(rules: &str, story: &Shipment, now: Instant) -> Option<ProblemKind> {
    derive_by(story.clone(), now, &Rules::read(rules).unwrap()).problems.first().map(|problem| problem.kind)
}

#[test]
fn the_schema_says_the_same_as_the_code() {
    let schema: Value = serde_json::from_str(&file("rules.schema.json")).unwrap();
    let properties = schema["properties"].as_object().unwrap();
    assert_eq!(schema["additionalProperties"], false);
    assert_eq!(properties.len(), Rules::THRESHOLDS.len() + 2, "the thresholds, disruptions and $schema");
    for &(name, default, least, most, unit) in Rules::THRESHOLDS {
        let property = &properties[name];
        assert_eq!(property["type"], "integer", "{name}");
        let said = (property["default"].as_i64(), property["minimum"].as_i64(), property["maximum"].as_i64());
        assert_eq!(said, (Some(default), Some(least), Some(most)), "{name}");
        assert!(property["description"].as_str().unwrap().starts_with(if unit == "hours" { "Hours" } else { "Days" }), "{name}");
        assert!(file("rules.md").contains(&format!("| `{name}` | {default} {unit} | {least}–{most} |")), "{name}");
    }
    let disruption = &properties["disruptions"]["items"];
    for kind in disruption["properties"]["kind"]["enum"].as_array().unwrap() {
        let rules = format!(r#"{{"disruptions": [{{"kind": {kind}, "from": "2026-12-01", "to": "2026-12-09"}}]}}"#);
        assert_eq!(Rules::read(&rules).unwrap().disruptions.len(), 1, "{kind}");
    }
}

#[test]
fn the_example_in_the_page_is_read() {
    let page = file("rules.md");
    let example = page.split("```json").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let rules = Rules::read(example).unwrap();
    assert_eq!((rules.customs_hold, rules.silent_domestic, rules.disruptions.len()), (72, 4, 1));
    assert_eq!(Rules { customs_hold: 48, silent_domestic: 3, disruptions: Vec::new(), ..rules }, Rules::DEFAULT, "the rest is as it was");
}

#[test]
fn errors_are_named_by_path_and_all_at_once() {
    assert_eq!(
        errors(r#"{"customs_hold": 721, "life": "30", "silent_domestic": 2.5, "claim": -1, "custom_hold": 9, "disruptions": {}}"#),
        [
            "customs_hold: must be 1 to 720 hours",
            "life: must be 1 to 365 days",
            "silent_domestic: must be 1 to 90 days",
            "claim: must be 1 to 730 days",
            "custom_hold: is no rule",
            "disruptions: must be a list",
        ]
    );
    assert_eq!(errors(r#"{"silent_warning": 5}"#), ["silent_warning: must not be less than silent_domestic and silent_abroad"]);
    assert_eq!(errors(r#"{"silent_claim": 10}"#), ["silent_claim: must not be less than silent_warning"]);
    assert_eq!(errors("[]"), ["must be an object"]);
    assert_eq!(errors("customs_hold: 72"), ["is no JSON"]);
    assert_eq!(Rules::read("{}"), Ok(Rules::DEFAULT));
}

#[test]
fn errors_inside_a_disruption_are_named_by_path() {
    let rules = r#"{"disruptions": [
        {"kind": "strike", "from": "2026-12-09", "to": "2026-12-01"},
        {"kind": "flood", "from": "9 Dec", "country": "Thailand", "where": "north"},
        "strike"
    ]}"#;
    assert_eq!(
        errors(rules),
        [
            "disruptions.0.to: must not be before from",
            "disruptions.1.country: must be a code of ISO 3166-1 of two letters",
            "disruptions.1.where: is no part of a disruption",
            "disruptions.1.kind: must be weather, strike, holiday, peak_season or capacity",
            "disruptions.1.from: must be a day, as 2026-12-09",
            "disruptions.1.to: must be a day, as 2026-12-09",
            "disruptions.2: must be an object",
        ]
    );
}

#[test]
fn thresholds_move_what_is_said() {
    let customs = sent("CN", "TH", vec![scan(0, Status::PickedUp), scan(10, Status::Customs).in_country("TH")]);
    assert_eq!(leading_by("{}", &customs, at(60)), Some(ProblemKind::CustomsHold));
    assert_eq!(leading_by(r#"{"customs_hold": 72}"#, &customs, at(60)), None);
    let label = sent("CN", "TH", vec![scan(0, Status::Announced)]);
    assert_eq!(leading_by(r#"{"first_scan_mainland": 24}"#, &label, at(25)), Some(ProblemKind::NotHandedOver));
    let quiet = sent("TH", "TH", vec![scan(0, Status::PickedUp)]);
    assert_eq!(leading_by(r#"{"silent_domestic": 1}"#, &quiet, at(24)), Some(ProblemKind::NoMovement));
    let long = sent("CN", "TH", vec![scan(0, Status::PickedUp)]);
    assert_eq!(leading_by(r#"{"life": 60}"#, &long, at(31 * 24)), Some(ProblemKind::NoMovement));
}

#[test]
fn a_disruption_covers_the_present_and_the_next_stage() {
    let rules = r#"{"disruptions": [{"kind": "strike", "from": "2026-12-02", "to": "2026-12-05", "country": "FR"}]}"#;
    let at_home = sent("CN", "FR", vec![scan(0, Status::PickedUp).in_country("CN")]);
    let abroad = sent("CN", "FR", vec![scan(0, Status::PickedUp).in_country("CN"), scan(20, Status::Customs).in_country("FR")]);
    assert_eq!(leading_by(rules, &at_home, at(30)), None, "far away");
    assert_eq!(leading_by(rules, &abroad, at(23)), None, "not begun");
    assert_eq!(leading_by(rules, &abroad, at(30)), Some(ProblemKind::Disruption));
    let journey = derive_by(abroad.clone(), at(30), &Rules::read(rules).unwrap());
    assert_eq!(journey.problems[0].reason, Some(Reason::Strike));
    assert_eq!(
        super::replay::notices(&super::replay::page(&journey, 30))[..3],
        ["Deliveries are slower until Sat 5 Dec", "  What to do: Nothing for you to do yet.", "  Since: Wed 2 Dec"]
    );
    assert_eq!(leading_by(rules, &abroad, at(6 * 24)).filter(|kind| *kind == ProblemKind::Disruption), None, "over");
    let everywhere = r#"{"disruptions": [{"kind": "peak_season", "from": "2026-11-20", "to": "2026-12-24"}]}"#;
    assert_eq!(leading_by(everywhere, &at_home, at(30)), Some(ProblemKind::Disruption));
}
