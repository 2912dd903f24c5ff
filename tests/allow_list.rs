//! What is private in a reply never enters a `Reply`: names, streets, phones, mail, PINs, signatures, proofs.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic, and so may what it calls")]

#[path = "support/arrival.rs"]
mod arrival;
#[path = "support/private.rs"]
mod private;

use arrival::arrival;
use parcelight::host::PlainHost;
use parcelight::journey;
use parcelight::provider::{self, Failure, Provider, Reply};
use parcelight::shipment::{Instant, Shipment};
use parcelight::text::Texts;
use parcelight::view::{self, Facts, Parcel};
use private::{KEYS, PLANT};
use serde_json::{Value, json};
use std::path::Path;

/// Members that are private, wherever they stand, with a private value. Providers write these; nobody may read them.
fn plants() -> Vec<(&'static str, Value)> {
    let mut plants: Vec<(&str, Value)> = KEYS.iter().map(|key| (*key, json!(PLANT))).collect();
    // In some replies the words of a scan or an error, but beside others.
    plants.push(("title", json!(PLANT)));
    plants.push(("emails", json!([PLANT])));
    plants.push(("smses", json!([PLANT])));
    plants.push(("customers", json!([{ "role": "buyer", "name": PLANT, "phone_number": PLANT, "email": PLANT }])));
    plants.push(("proof_of_delivery", json!([{ "type": "photo", "url": PLANT }])));
    plants
}

/// Plants into every object of a reply; an existing private member is overwritten.
fn plant(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(plant),
        Value::Object(members) => {
            members.values_mut().for_each(plant);
            // An envelope with one member is a wrapped list, and an empty one an empty list: they stay so.
            if members.len() > 1 {
                members.extend(plants().into_iter().map(|(key, value)| (key.to_owned(), value)));
            }
        }
        _ => {}
    }
}

/// Everything that the page would show of a parcel.
fn shown(shipment: Shipment) -> String {
    let schema = parcelight_catalogs::Schema::of(&parcelight_catalogs::read(Path::new(env!("CARGO_MANIFEST_DIR")), "en").unwrap());
    let language = parcelight_catalogs::read(Path::new(env!("CARGO_MANIFEST_DIR")), "en").unwrap();
    let texts = Texts::from_catalog(&parcelight_catalogs::compile(&language, &schema).unwrap()).unwrap();
    let now = Instant(1_795_305_600);
    let journey = journey::derive(shipment, now);
    let (arrival, answer) = arrival(&journey, now);
    let parcel = Parcel { journey: &journey, arrival: &arrival, answer: answer.as_ref(), has_map: true, fetched: now, others: 0 };
    format!("{:?}", view::compose(Facts { parcel: Some(parcel), ..Facts::default() }, &texts, &PlainHost { now }))
}

/// Behind a label in the words of scans: who has the parcel now.
const TAKER: &str = "Zqtakername";

/// Writes something behind every sentence.
fn append(value: &mut Value, more: &str) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| append(item, more)),
        Value::Object(members) => members.values_mut().for_each(|item| append(item, more)),
        Value::String(words) if words.contains(' ') => words.push_str(more),
        _ => {}
    }
}

/// An address and a link.
fn address(value: &mut Value) {
    append(value, &format!(" {PLANT}@mail.example https://{PLANT}.example/door.jpg"));
}

/// A label and a name.
fn label(value: &mut Value) {
    append(value, &format!(", recipient: {TAKER}"));
}

/// Reads every fixture, changed, by its reader; nothing of the plant is in what comes of it. How many fixtures there are.
fn read_planted(change: fn(&mut Value), look: &mut dyn FnMut(&Path, Result<Reply, Failure>)) -> usize {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut count = 0;
    for &provider in Provider::ALL {
        for entry in std::fs::read_dir(root.join(provider.id())).unwrap() {
            let path = entry.unwrap().path();
            let Ok(mut value) = serde_json::from_slice::<Value>(&std::fs::read(&path).unwrap()) else { continue };
            change(&mut value);
            let outcome = provider::read(&value.to_string(), Some(provider));
            let dump = format!("{outcome:?}");
            assert!(!dump.contains(PLANT), "{}: {dump}", path.display());
            look(&path, outcome);
            count += 1;
        }
    }
    count
}

#[test]
fn an_address_in_the_words_of_a_scan_is_left_out() {
    let mut sentences = 0;
    read_planted(address, &mut |_, outcome| sentences += usize::from(format!("{outcome:?}").contains('…')));
    assert!(sentences > 100, "{sentences} fixtures have sentences");
}

#[test]
fn a_name_behind_a_label_is_left_out_of_the_words_of_scans() {
    let mut sentences = 0;
    read_planted(label, &mut |path, outcome| {
        let Reply { provider, shipments, warnings } = outcome.unwrap_or_default();
        // What a shop writes in our own form it has written for its buyers.
        if provider == Some(Provider::Parcelight) {
            return;
        }
        for event in shipments.iter().flat_map(|shipment| &shipment.events) {
            assert!(!event.text.contains(TAKER), "{}: {}", path.display(), event.text);
            sentences += 1;
        }
        for warning in warnings {
            assert!(!warning.detail.contains(TAKER), "{}: {}", path.display(), warning.detail);
        }
    });
    assert!(sentences > 500, "{sentences} scans");
}

#[test]
fn planted_secrets_are_nowhere_in_the_reply_or_the_view() {
    let count = read_planted(plant, &mut |path, outcome| {
        for shipment in outcome.map(|reply| reply.shipments).unwrap_or_default() {
            let shown = shown(shipment);
            assert!(!shown.contains(PLANT), "{}: {shown}", path.display());
        }
    });
    assert!(count > 30, "the fixtures are gone");
}

#[test]
fn the_secrets_of_the_fixtures_are_nowhere_in_the_reply() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let (mut planted, words) = (
        0,
        [
            "Secretname",
            "Hiddenname",
            "Geheimname",
            "GEHEIMNAME",
            "private.example",
            "0000042\"",
            "secret-photo",
            "Secret Street",
            "SECRET",
            "Hidden Buyer",
            "Nimman",
        ],
    );
    for provider in ["aftership", "17track"] {
        for entry in std::fs::read_dir(root.join(provider)).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            planted += words.iter().filter(|word| text.contains(**word)).count();
            let outcome = format!("{:?}", provider::read(&text, None));
            for word in words.iter().filter(|word| !word.ends_with('"')) {
                assert!(!outcome.contains(word), "{word} of {}: {outcome}", path.display());
            }
        }
    }
    assert!(planted > 20, "nothing is planted any more");
}

#[test]
fn names_of_aftership_are_not_in_the_words_of_its_scans() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/aftership/transit.json")).unwrap();
    let mut json: Value = serde_json::from_str(&text).unwrap();
    let parcel = &mut json["data"];
    parcel["signed_by"] = json!("Ann Secretname");
    parcel["customers"] = json!([{ "name": "Bea Hidden", "phone_number": "+66000000000" }]);
    let words = [
        "Left with ANN SECRETNAME at the door",
        "For Bea Hidden, +66000000000",
        "Ready. Your PIN is 0000042",
        "Delivered, recipient: Ann S.",
    ];
    for (index, words) in words.iter().enumerate() {
        parcel["checkpoints"][index]["message"] = json!(words);
    }
    let reply = provider::read(&json.to_string(), None).unwrap();
    let texts: Vec<&str> = reply.shipments[0].events.iter().map(|event| event.text.as_str()).collect();
    for want in ["Left with", "For", "Ready. Your", "Delivered,"] {
        assert!(texts.contains(&want), "{want:?} is not in {texts:?}");
    }
}
