//! What the look-up box says: every kind of problem and repair, in every language that has the box.

// clippy.toml lets tests panic, but not the functions that they share.
#![allow(clippy::unwrap_used)]

use parcelight::host::PlainHost;
use parcelight::lookup::answer;
use parcelight::shipment::{Country, Instant};
use parcelight::text::Texts;
use parcelight::text::lookup_messages::Message;
use std::path::Path;

fn languages() -> Vec<(String, Texts<Message>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let catalogs = parcelight_catalogs::compile_all(root, parcelight_catalogs::LOOKUP).unwrap();
    catalogs.into_iter().map(|(tag, catalog)| (tag, Texts::from_catalog(&catalog).unwrap())).collect()
}

/// The lines of a kind, without their first field; in English.
fn said(kind: &str, text: &str) -> Vec<Vec<String>> {
    let (_, english) = languages().swap_remove(0);
    let lines = answer(&english, &PlainHost { now: Instant(0) }, text, Country::from_alpha2("TH")).replace(['\u{2068}', '\u{2069}'], "");
    let fields = lines.lines().map(|line| line.trim_end_matches('\t').split('\t').map(str::to_owned).collect::<Vec<_>>());
    fields
        .filter(|fields| fields.first().is_some_and(|first| first == kind))
        .map(|fields| fields.get(1..).unwrap_or_default().to_vec())
        .collect()
}

#[test]
fn every_kind_of_problem_is_said() {
    for (text, when, title) in [
        ("RR473124829CN", "", "A correct China Post number"),
        ("LP00123456789CN", "hold early", "This number stands for no parcel yet"),
        ("AP00384756120394", "early", "This number stands for no parcel yet"),
        ("", "hold early", "No tracking number found"),
        ("RR47312482CN", "hold early", "This number is too short"),
        ("1Z5R893903575671277", "hold", "This number is too long"),
        ("YT22295212721644X6", "hold", "This number has a typing error"),
        ("RR473124892CN", "hold", "This number has a typing error"),
        ("YT222952127216444O", "hold", "A letter and a digit were mixed up"),
        ("EZ1000000001", "hold", "This is a test number"),
        ("#1001", "hold early", "This looks like an order number"),
        ("+66 81 234 5678", "hold early", "This looks like a phone number"),
        ("https://shop.example/orders", "hold", "There is no tracking number in this link"),
        ("me@shop.example", "hold", "This is an e-mail address"),
        ("83746592837465928", "early", "No known carrier writes numbers like this"),
        ("RR473124829XX", "", "The last two letters are no country"),
        ("748578124006", "", "Several carriers use numbers like this"),
        ("RR473124829CN, YT2229521272164446", "", "2 numbers found"),
        ("RR473124892CN, YT2229521272164446", "hold", "2 numbers found"),
    ] {
        let line = &said("said", text)[0];
        assert_eq!((line[0].as_str(), line[2].as_str()), (when, title), "{text}");
    }
}

#[test]
fn the_lines_have_what_the_page_needs() {
    assert_eq!(said("number", "rr 473 124 829 cn"), [["RR473124829CN", "china_post", "China Post"]]);
    assert_eq!(said("chars", "RR473124892CN"), [["RR473124892CN", "10"]]);
    assert!(said("chars", "RR473124829CN").is_empty());
    let repairs = said("repair", "RR473124892CN");
    assert!(repairs.contains(&["RR473124829CN", "09", "characters 10 and 11 swapped"].map(str::to_owned).to_vec()), "{repairs:?}");
    assert_eq!(said("item", "RR473124892CN, YT2229521272164446"), [["RR473124892CN", "This number has a typing error"]]);
    let from = &said("from", "748578124006")[0];
    assert_eq!((from[0].as_str(), from.len()), ("It may be from", 7));
    assert!(from[6].ends_with("more"), "{from:?}");
}

#[test]
fn every_language_says_it() {
    let texts = ["", "RR473124892CN", "YT222952127216444O", "RR4731", "#1001", "748578124006", "RR473124829CN, YT2229521272164446"];
    for (tag, language) in languages() {
        for text in texts {
            let lines = answer(&language, &PlainHost { now: Instant(0) }, text, None);
            assert!(lines.contains("\nsaid\t"), "{tag} {text}");
            assert!(!lines.contains("{$"), "{tag} {text}: {lines}");
            assert_eq!(lines.lines().next().unwrap().split('\t').count(), 11, "{tag}");
        }
    }
}

#[test]
fn hundreds_of_numbers_take_no_time_to_speak_of() {
    let text: String = (0..300).map(|index| format!("RR{index:09}CN\n")).collect();
    assert_eq!(said("number", &text).len(), 300);
}
