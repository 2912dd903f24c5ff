//! What the page would hold: texts in our own elements, and nothing else.

use super::arrival::arrival;
use super::payloads::{self, is_small};
use super::{bounds, planting};
use parcelight::host::PlainHost;
use parcelight::journey;
use parcelight::markup::{self, Element, Node};
use parcelight::provider::{self, Provider};
use parcelight::shipment::{Instant, Shipment};
use parcelight::text::Texts;
use parcelight::view::{self, Facts, Field, Name, Parcel, Size, View};
use std::collections::BTreeSet;
use std::path::Path;

const NOW: Instant = Instant(1_795_305_600);

fn texts(language: &str) -> Texts {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let schema = parcelight_catalogs::Schema::of(&parcelight_catalogs::read(root, "en").unwrap());
    let catalog = parcelight_catalogs::compile(&parcelight_catalogs::read(root, language).unwrap(), &schema).unwrap();
    Texts::from_catalog(&catalog).unwrap()
}

fn compose(shipment: Shipment, texts: &Texts, size: Size) -> View {
    let journey = journey::derive(shipment, NOW);
    let (arrival, answer) = arrival(&journey, NOW);
    let parcel = Parcel { journey: &journey, arrival: &arrival, answer: answer.as_ref(), has_map: true, fetched: NOW, others: 0 };
    view::compose(Facts { parcel: Some(parcel), size, ..Facts::default() }, texts, &PlainHost { now: NOW })
}

/// Why a text of the page is not one: isolates come in pairs, as our own catalogs write them, where a text begins it may say that it runs
/// from right to left, and no other mark stands in it.
fn fault(text: &str) -> Option<String> {
    let mut depth = 0;
    let mut plain = String::new();
    let mut before = '\u{2068}';
    for letter in text.chars() {
        match letter {
            '\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            '\u{200f}' if before == '\u{2068}' => {}
            _ => plain.push(letter),
        }
        before = letter;
        if depth < 0 {
            return Some(format!("an isolate ends too early: {text:.80?}"));
        }
    }
    if depth > 0 {
        return Some(format!("an isolate has no end: {text:.80?}"));
    }
    // A list or a sentence may join several texts of 2,000 characters.
    bounds::fault(plain.get(..2_000).unwrap_or_default())
        .or_else(|| bounds::fault(&plain).filter(|fault| *fault != "too long"))
        .map(|fault| format!("{fault}: {text:.80?}"))
}

fn view_faults(view: &View, found: &mut Vec<String>) {
    for (name, field) in &view.fields {
        let word = name.word();
        match field {
            // The places are a table for the map: each cell is a text of its own.
            Field::Text(text) if *name == Name::Places => {
                found.extend(text.split(['\t', '\n']).filter_map(fault).map(|fault| format!("{word}: {fault}")));
            }
            Field::Text(text) => found.extend(fault(text).map(|fault| format!("{word}: {fault}"))),
            Field::List(views) => views.iter().for_each(|view| view_faults(view, found)),
        }
    }
}

/// Every kind of element with the names of its attributes; and each attribute with its value, where the value is not a text of a parcel.
fn shape(element: &Element, found: &mut BTreeSet<String>) {
    let names: Vec<_> = element.attributes.iter().map(|(name, _)| *name).collect();
    found.insert(format!("<{} {}>", element.tag, names.join(" ")));
    for (name, value) in &element.attributes {
        if !["data-value", "data-places", "aria-label", "datetime", "lang", "d", "cx", "cy"].contains(name) {
            found.insert(format!("{name}={value}"));
        }
    }
    for child in &element.children {
        match child {
            Node::Element(element) => shape(element, found),
            Node::Item(view, template) => shape(&markup::item(template, view), found),
            Node::Text(_) => {}
        }
    }
}

fn shape_of(view: &View, size: Size) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    shape(&markup::whole(view, size), &mut found);
    found
}

#[test]
fn whatever_is_read_is_text_in_our_own_elements() {
    let all = payloads::all();
    let small: Vec<_> = all.iter().filter(|payload| is_small(payload)).collect();
    let languages = [texts("en"), texts("ar")];
    let words: BTreeSet<String> = small.iter().filter_map(|payload| serde_json::from_str::<String>(&payload.source).ok()).collect();
    let (mut known, mut found) = (BTreeSet::new(), BTreeSet::new());
    let (mut faults, mut shown) = (Vec::new(), 0);
    for &provider in Provider::ALL {
        let fixtures = planting::fixtures(provider);
        for (turn, fixture) in fixtures.iter().enumerate() {
            for shipment in provider::read(&fixture.to_string(), Some(provider)).unwrap().shipments {
                for size in [Size::Full, Size::Compact, Size::Badge] {
                    known.extend(shape_of(&compose(shipment.clone(), &languages[0], size), size));
                }
            }
            for step in 0..24 {
                let reply = planting::plant_all(fixture, &small, turn * 31 + step * 13);
                for shipment in provider::read(&reply, Some(provider)).map(|reply| reply.shipments).unwrap_or_default() {
                    let size = [Size::Full, Size::Full, Size::Compact, Size::Badge][step % 4];
                    let view = compose(shipment, &languages[step / 4 % 2], size);
                    view_faults(&view, &mut faults);
                    found.extend(shape_of(&view, size));
                    shown += 1;
                }
            }
        }
    }
    assert!(shown > 1_000, "{shown}");
    assert!(faults.is_empty(), "{} faults: {:#?}", faults.len(), &faults[..faults.len().min(9)]);
    // A shape that no harmless fixture has may come of a parcel in an odd state, but never of a payload's own words.
    for shape in found.difference(&known) {
        let is_payload = words.iter().any(|word| word.len() > 6 && shape.contains(word.as_str()));
        assert!(!is_payload && !shape.contains("pwned") && !shape.contains("evil"), "{shape}");
        assert!(!shape.starts_with("<script") && !shape.contains(" on") && !shape.contains("href") && !shape.contains("style"), "{shape}");
    }
}
