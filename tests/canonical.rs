//! Canonical JSON: what is written is read back, and the schema says the same as the code.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may panic, and so may what it calls")]

use parcelight::provider::{self, FailureKind, Provider, read, write};
use parcelight::shipment::{Reason, Scan, Stage, Status};
use proptest::prelude::*;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn fixtures(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(fixtures(&path));
        } else if path.extension().is_some_and(|extension| extension == "json") {
            found.push(path);
        }
    }
    found
}

#[test]
fn every_reply_survives_the_way_through_canonical_json() {
    let mut count = 0;
    for path in fixtures(&root().join("tests/fixtures")) {
        let Some(id) = path.parent().and_then(Path::file_name).and_then(|name| name.to_str()) else { continue };
        if Provider::from_id(id).is_none() {
            continue;
        }
        let outcome = provider::read_bytes(&std::fs::read(&path).unwrap(), None);
        let text = write(&outcome);
        assert!(serde_json::from_str::<Value>(&text).is_ok(), "{}: {text}", path.display());
        match (outcome, read(&text, None)) {
            (Ok(one), Ok(other)) => {
                assert_eq!(one.shipments, other.shipments, "{}", path.display());
                assert_eq!(other.provider, Some(Provider::Parcelight), "{}", path.display());
            }
            (Err(one), Err(other)) => assert_eq!(one.kind, other.kind, "{}", path.display()),
            (one, other) => panic!("{}: {one:?} became {other:?}", path.display()),
        }
        count += 1;
    }
    assert!(count > 30, "the fixtures are gone");
}

/// Replies with which fuzzing showed that something else was read back.
#[test]
fn odd_replies_survive_it_too() {
    for text in [
        // A scan without a time among scans with one, newest first.
        r#"[{"time":"2026-05-03T09:15:00Z","locationName":"Lyon","locationCountry":"FR"},{"time":"soon","locationName":"Lyon","locationCountry":"FR"},{"time":"2026-05-01T08:00:00Z","locationName":"Bern","locationCountry":"CH"}]"#,
        // To be collected, nobody says where.
        r#"{"codObjeto":"QB100000004CN","eventos":[{"codigo":"LDI","tipo":"01","descricao":"Aguardando retirada","dtHrCriado":"2026-09-28T10:12:00"}]}"#,
        // An office abroad, nobody says where.
        r#"{"mailNo":"LZ000000028CN","mailInfos":[{"time":"2026-11-08 10:10:00","operation":"a","orgCode":"XX"}]}"#,
        // A town without a name.
        r#"{"module":[{"mailNo":"LP00600000000055","detailList":[{"timeStr":"2026-10-30 14:05:00","standerdDesc":"[,Mitte] Arrived"}]}]}"#,
        // A name that begins with a blank, once its underscores are blanks.
        r#"{"tracking_id":"NVPROBE000051","granular_status":"On Vehicle","events":[{"type":"_DP","time":1793600000000}]}"#,
        // A scan that says nothing, once control characters are gone.
        r#"[{"type":"ObjectEvent","eventTime":"2026-11-19T05:00:00Z","action":"OBSERVE","bizStep":"\u0001-","epcList":["urn:epc:id:sscc:0614141.1000000001"]}]"#,
        // A cause, and nothing that it is the cause of.
        r#"{"output":{"completeTrackResults":[{"trackResults":[{"trackingNumberInfo":{"trackingNumber":"700000000047"},"latestStatusDetail":{"code":"DE"},"scanEvents":[{"exceptionCode":"07","exceptionDescription":"Refused by recipient"}]}]}]}}"#,
        // A number that is none, once control characters are gone, is the one that was asked for.
        r#"{"output":{"completeTrackResults":[{"trackResults":[{"trackingNumberInfo":{"trackingNumber":"\u0001-"},"latestStatusDetail":{"code":"DE"}}]}]}}"#,
        // The name of whoever signed stands at the beginning.
        r#"{"tracking_code":"EZ5","tracking_details":[{"message":"Ann Muster has signed"}],"signed_by":"Ann Muster"}"#,
        r#"[[{"carrier_name":"dhl","tracking_number":"0022","events":[{"description":"Ann Muster has signed"}],"info":{"customer_name":"Ann Muster"}}],[]]"#,
        // Nothing but a dash is left of what a person did.
        r#"{"mailNo":"LZ000000028CN","mailInfos":[{"time":"2026-11-08 10:10:00","operation":"-，电话 10000000000"}]}"#,
        // The only number is that of the last mile.
        r#"{"result":{"tracking_number":"LM00000017","last_mile_name":"USPS","track_info":{"destination_code":"US","tracking_number":"LM00000017"},"track_events":[]}}"#,
    ] {
        let reply = read(text, None).unwrap();
        assert_eq!(read(&write(&Ok(reply.clone())), None).unwrap().shipments, reply.shipments, "{text}");
    }
}

/// Pieces of words that are cleaned: markup, references, blanks, what is not seen, marks, and words that readers cut at.
const PIECES: [&str; 30] = [
    " ",
    "-",
    "--",
    "&lt;",
    "&amp;",
    "&amp;lt;",
    "&#45;",
    "&gt;",
    "<b>",
    "</b>",
    "<br/>",
    "<",
    ">",
    "\u{0}",
    "\n",
    "\u{202e}",
    "\u{3000}",
    "_",
    "[",
    "]",
    "(",
    ",",
    " - ",
    "null",
    "n/a",
    "signed by ",
    "Ann Muster",
    "电话",
    "Delivered",
    "081 000 0000",
];

fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![4 => prop::sample::select(&PIECES).prop_map(str::to_owned), 1 => any::<String>()];
    let some = prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat());
    prop_oneof![9 => some.clone(), 1 => (some, 300_usize..2_100).prop_map(|(words, times)| words.repeat(times))]
}

/// Every text of a reply, in the place of which another one is put.
fn texts<'a>(value: &'a mut Value, found: &mut Vec<&'a mut String>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(items) => items.iter_mut().for_each(|item| texts(item, found)),
        Value::Object(members) => members.values_mut().for_each(|item| texts(item, found)),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Words are cleaned once: what comes out is not cleaned to something else a second time, neither as a shop would write it nor as a
    /// reader has cut it.
    #[test]
    fn what_was_cleaned_is_clean(
        words in prop::collection::vec(words(), 3),
        turns in prop::collection::vec(0_usize..16, 8..64),
        seed in any::<prop::sample::Index>(),
    ) {
        static REPLIES: LazyLock<Vec<Value>> = LazyLock::new(|| {
            let paths = fixtures(&root().join("tests/fixtures"));
            paths.iter().filter_map(|path| serde_json::from_slice(&std::fs::read(path).ok()?).ok()).collect()
        });
        let mut reply = seed.get(&REPLIES).clone();
        let provider = provider::recognise(&reply.to_string()).ok();
        let mut places = Vec::new();
        texts(&mut reply, &mut places);
        for (text, turn) in places.into_iter().zip(turns.iter().cycle()) {
            let words = &words[turn % 3];
            match turn {
                0..2 => text.clone_from(words),
                2..4 => text.insert_str(0, words),
                4 => text.push_str(words),
                _ => {}
            }
        }
        let own = serde_json::json!({"number": words[0], "carrier": words[1], "events": [{"text": words[2], "place": {"text": words[1], "city": words[0]}}]});
        for (text, provider) in [(reply.to_string(), provider), (own.to_string(), None)] {
            if let Ok(reply) = read(&text, provider) {
                prop_assert_eq!(read(&write(&Ok(reply.clone())), None).unwrap().shipments, reply.shipments, "{}", text);
            }
        }
    }
}

#[test]
fn scans_keep_their_order_where_it_is_said_to_be_theirs() {
    let first = |text: &str| read(text, None).unwrap().shipments[0].events[0].text.clone();
    let events =
        r#""events": [{"time": "2026-12-02T08:00:00Z", "text": "a"}, {"text": "b"}, {"time": "2026-12-01T08:00:00Z", "text": "c"}]"#;
    assert_eq!(first(&format!("{{\"number\": \"PX1\", {events}}}")), "c", "newest first");
    let kept = format!("{{\"oldest_first\": true, \"shipments\": [{{\"number\": \"PX1\", {events}}}]}}");
    assert_eq!(first(&kept), "a");
    assert_eq!(first(&write(&read(&kept, None))), "a", "it is written, too");
}

#[test]
fn what_inspect_prints_is_a_canonical_reply() {
    let text = r#"{"number": "PX1", "events": [{"time": "2026-12-01T09:30:00+08:00", "status": "picked_up", "text": "Picked up"}]}"#;
    let inspection = parcelight::canonical::inspect(text, None, parcelight::shipment::Instant(1_796_200_000));
    let printed = serde_json::to_string(&inspection).unwrap();
    let reply = read(&printed, None).unwrap();
    assert_eq!((reply.provider, reply.shipments.len()), (Some(Provider::Parcelight), 1));
    assert_eq!(reply.shipments[0].events.len(), 1);
    assert_eq!(reply.shipments[0].status, Status::PickedUp);
}

#[test]
fn a_parcel_without_a_status_has_that_of_its_newest_scan() {
    let status = |order: &str| {
        let text = format!(
            r#"{{"parcelight": 1, {order} "shipments": [{{"number": "PX3", "events": [
                {{"time": "2026-11-18T10:10:00+07:00", "status": "customs"}}, {{"time": "2026-11-20T10:10:00+07:00", "status": "out_for_delivery"}},
                {{"time": "2026-11-16T09:30:00+08:00", "status": "picked_up"}}]}}]}}"#
        );
        read(&text, None).unwrap().shipments[0].status
    };
    assert_eq!(status(""), Status::OutForDelivery, "wherever it stands");
    assert_eq!(status(r#""oldest_first": true,"#), Status::PickedUp, "whatever its time");
}

#[test]
fn what_a_shop_leaves_out_is_filled_with_care() {
    let reply =
        read(r#"{"number": "PX2", "events": [{"text": "Somewhere"}, {"status": "soon"}, {"status": "lost", "reason": "lost"}]}"#, None)
            .unwrap();
    let statuses: Vec<Status> = reply.shipments[0].events.iter().map(|event| event.status).collect();
    assert_eq!(statuses, [Status::InTransit; 3], "an unknown status is no news");
    assert_eq!(reply.shipments[0].reason, Some(Reason::Lost));
    assert_eq!(reply.warnings.iter().map(|warning| warning.detail.as_str()).collect::<Vec<_>>(), ["soon", "lost"]);
    let failure = read(r#"{"parcelight": 1, "error": {"kind": "quota", "message": "used up"}}"#, None).unwrap_err();
    assert_eq!((failure.kind, failure.message.as_str()), (FailureKind::Quota, "used up"));
    assert_eq!(read(r#"{"parcelight": 1, "shipments": []}"#, None).unwrap_err().kind, FailureKind::NotFound);
}

#[test]
fn the_schema_lists_the_names_of_the_code() {
    let schema: Value = serde_json::from_slice(&std::fs::read(root().join("docs/canonical.schema.json")).unwrap()).unwrap();
    let event = &schema["$defs"]["event"]["properties"];
    let names = |value: &Value| value["enum"].as_array().unwrap().iter().filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(names(&event["status"]), Status::ALL.map(Status::name));
    assert_eq!(names(&event["scan"]), Scan::ALL.map(Scan::name));
    assert_eq!(names(&event["stage"]), Stage::ALL.map(Stage::name));
    assert_eq!(names(&event["reason"]), Reason::ALL.map(Reason::name));
    assert_eq!(names(&schema["properties"]["error"]["properties"]["kind"]), FailureKind::ALL.map(FailureKind::name));
}

#[test]
fn the_example_in_the_page_is_read() {
    let page = std::fs::read_to_string(root().join("docs/canonical.md")).unwrap();
    let example = page.split("```json").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let reply = read(example, None).unwrap();
    assert!(reply.warnings.is_empty());
    assert_eq!(reply.shipments[0].events.len(), 2);
    assert_eq!(reply.shipments[0].events[1].status, Status::Customs);
}
