//! Whatever a provider writes, reading it ends, within bounds and without a panic.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic, and so may what it calls")]

use parcelight::document::Document;
use parcelight::document::json::{self, Tree};
use parcelight::provider::{self, Provider};
use proptest::prelude::*;
use serde_json::{Map, Value};
use std::path::Path;

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::from),
        (-1e9..1e9f64).prop_map(Value::from),
        any::<String>().prop_map(Value::String),
        prop::sample::select(WORDS).prop_map(|word| Value::String(word.to_owned())),
    ];
    leaf.prop_recursive(5, 64, 6, |inner| {
        let key = prop_oneof![prop::sample::select(WORDS).prop_map(str::to_owned), any::<String>()];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            prop::collection::vec((key, inner), 0..6).prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Words that the readers look for, as keys and as values.
const WORDS: &[&str] = &[
    "data",
    "tracking",
    "trackings",
    "meta",
    "code",
    "slug",
    "tag",
    "subtag",
    "checkpoints",
    "checkpoint_time",
    "coordinates",
    "accepted",
    "rejected",
    "track_info",
    "latest_status",
    "providers",
    "events",
    "time_iso",
    "module",
    "mailNo",
    "detailList",
    "response",
    "order_sn",
    "tracking_info",
    "aliexpress_x_response",
    "result",
    "__proto__",
    "null",
    "-",
    "2026-12-09T08:12:00+07:00",
    "20261209",
    "CN",
    "Delivered_001",
    "InTransit_Other",
    "1781250000000",
    "Exception_013",
    "error",
    "message",
];

fn same(tree: &Tree<'_>, value: &Value) -> bool {
    match (tree, value) {
        (Tree::Null, Value::Null) => true,
        (Tree::Bool(one), Value::Bool(other)) => one == other,
        (Tree::Number(one), Value::Number(other)) => *one == other.to_string(),
        (Tree::Text(one), Value::String(other)) => one == other,
        (Tree::List(one), Value::Array(other)) => one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other)),
        (Tree::Object(one), Value::Object(other)) => {
            one.len() == other.len() && one.iter().all(|(key, one)| other.get(key.as_ref()).is_some_and(|other| same(one, other)))
        }
        _ => false,
    }
}

/// Reads with every provider; what comes out is within bounds.
fn read_all(text: &str) {
    for forced in [None].into_iter().chain(Provider::ALL.iter().copied().map(Some)) {
        let Ok(reply) = provider::read(text, forced) else { continue };
        assert!(!reply.shipments.is_empty() && reply.shipments.len() <= 500);
        assert!(reply.warnings.len() <= 50);
        for shipment in &reply.shipments {
            assert!(shipment.number.chars().count() <= 2_000 && shipment.events.len() <= 5_000);
            for event in &shipment.events {
                assert!(event.text.chars().count() <= 2_000 && !event.text.contains(char::is_control));
                assert!(event.time.is_none_or(|time| (1970..=2200).contains(&time.day().date().0) || time.day().to_string().starts_with("1969-12-31")));
            }
            assert!(shipment.promise.is_none_or(|promise| promise.from.is_none_or(|from| from <= promise.to)));
        }
    }
}

fn fixtures() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut found = Vec::new();
    for &provider in Provider::ALL {
        let Ok(folder) = std::fs::read_dir(root.join(provider.id())) else { continue };
        let mut paths: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        found.extend(paths.into_iter().filter_map(|path| std::fs::read_to_string(path).ok()));
    }
    found
}

/// The nth value of a tree, replaced.
fn replace(value: &mut Value, countdown: &mut usize, with: &Value) {
    if *countdown == 0 {
        *value = with.clone();
    }
    *countdown = countdown.wrapping_sub(1);
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, countdown, with)),
        Value::Object(members) => members.values_mut().for_each(|item| replace(item, countdown, with)),
        _ => {}
    }
}

fn size(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(size).sum(),
        Value::Object(members) => members.values().map(size).sum(),
        _ => 0,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_parser_agrees_with_another(value in any_value(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        let tree = json::parse(&text);
        prop_assert!(tree.is_ok_and(|tree| same(&tree, &value)));
    }

    #[test]
    fn the_parser_refuses_what_another_refuses(text in r#"[\[\]{}",:0-9eE+.\\utrn<-]{0,24}"#) {
        let (ours, theirs) = (json::parse(&text).is_ok(), serde_json::from_str::<Value>(&text).is_ok());
        // serde_json also refuses half a surrogate pair and a number beyond f64.
        prop_assert!(ours == theirs || (ours && (text.contains("\\u") || text.contains(['e', 'E']))));
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        read_all(&text);
    }

    #[test]
    fn any_json_is_read_or_refused(value in any_value()) {
        read_all(&value.to_string());
    }

    #[test]
    fn any_value_answers_every_question(value in any_value()) {
        let text = value.to_string();
        let tree = json::parse(&text).unwrap();
        let document = Document::new(&tree);
        let _ = (document.text(""), document.whole(""), document.flag(""), document.list("").len(), document.country(""), document.coordinates(""));
        let _ = (document.clock(""), document.epoch_seconds(""), document.epoch_millis(""), document.day(""), document.point("a", "b"), document.keys().count());
    }

    #[test]
    fn a_fixture_with_a_value_replaced_is_read_or_refused(which in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), with in any_value()) {
        let mut value: Value = serde_json::from_str(which.get::<String>(&fixtures()).as_str()).unwrap();
        let mut place = place.index(size(&value));
        replace(&mut value, &mut place, &with);
        read_all(&value.to_string());
    }

    #[test]
    fn a_fixture_cut_or_smeared_is_read_or_refused(which in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = which.get::<String>(&fixtures()).clone().into_bytes();
        let at = at.index(bytes.len());
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        let _ = provider::read_bytes(&bytes, None);
        if let Ok(text) = std::str::from_utf8(&bytes) {
            read_all(text);
        }
    }
}

#[test]
fn limits_hold() {
    let event = r#"{"time_iso":"2026-12-09T08:12:00+07:00","description":"Arrived at the sorting centre","stage":null}"#;
    let newest = r#"{"time_iso":"2026-12-10T08:12:00+07:00","description":"newest","stage":null}"#;
    let events = format!("{newest},{}", vec![event; 6_000].join(","));
    let text = format!(r#"{{"data":{{"number":"1","track_info":{{"tracking":{{"providers":[{{"events":[{events}]}}]}}}}}}}}"#);
    assert!(text.len() > 490_000);
    let reply = provider::read(&text, None).unwrap();
    assert_eq!(reply.shipments[0].events.len(), 5_000);
    assert_eq!(reply.shipments[0].events[4_999].text, "newest");
    assert_eq!(reply.warnings[0].kind, "too_many_events");
    let tracking = r#"{"tracking_number":"1","slug":"x","tag":"Pending"}"#;
    let reply = provider::read(&format!(r#"{{"data":{{"trackings":[{}]}}}}"#, vec![tracking; 700].join(",")), None).unwrap();
    assert_eq!((reply.shipments.len(), reply.warnings[0].kind), (500, "too_many_shipments"));
    let long = format!(r#"{{"number":"1","events":[{{"text":"{}"}}]}}"#, "x".repeat(3_000));
    let reply = provider::read(&long, None).unwrap();
    assert_eq!((reply.shipments[0].events[0].text.len(), reply.warnings[0].kind), (2_000, "too_long_text"));
}

#[test]
fn what_cannot_be_read_says_why() {
    let long = " ".repeat(10_000_000);
    let deep = "[".repeat(10_000);
    for (text, word) in [
        ("", "empty:"),
        ("<html>", "html:"),
        ("{]", "not_json:"),
        ("{}x", "trailing:"),
        ("{}", "unknown_shape:"),
        ("[]", "unknown_shape:"),
        ("[[[{}]]]", "unknown_shape:"),
        (long.as_str(), "too_large:"),
        (deep.as_str(), "too_deep:"),
    ] {
        let failure = provider::read(text, None).unwrap_err();
        assert_eq!(failure.kind.name(), "bad_response");
        assert!(failure.message.starts_with(word), "{}", failure.message);
    }
    assert_eq!(provider::read_bytes(b"{\"a\":\"\xff\"}", None).unwrap_err().message, "not_utf8: the reply is not UTF-8 at byte 6");
    assert!(provider::read("{}", Some(Provider::Cainiao)).unwrap_err().provider.is_some());
    // A list without parcels is a reply of whoever was asked.
    assert_eq!(provider::read("[]", Some(Provider::Seko)).unwrap_err().kind.name(), "not_found");
}
