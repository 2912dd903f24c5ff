//! Where payloads are planted: every field of the fixtures of every provider.

use super::payloads::Payload;
use parcelight::provider::{self, Provider};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// A place in a reply: keys, and indices of lists.
#[derive(Clone)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// A field of a reply: its fixture, and the way to it.
pub(super) struct Field<'a> {
    pub(super) fixture: &'a Value,
    pub(super) way: Vec<Step>,
    /// The way in words, `#` for any item of a list.
    pub(super) name: String,
}

/// The fixtures of a provider that hold a parcel.
pub(super) fn fixtures(provider: Provider) -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(provider.id());
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let texts = paths.into_iter().filter_map(|path| std::fs::read_to_string(path).ok());
    texts.filter(|text| provider::read(text, None).is_ok()).map(|text| serde_json::from_str(&text).unwrap()).collect()
}

/// Every field once: the items of a list have the same ones.
pub(super) fn fields(fixtures: &[Value]) -> Vec<Field<'_>> {
    let (mut known, mut fields) = (BTreeSet::new(), Vec::new());
    for fixture in fixtures {
        let mut found = Vec::new();
        leaves(fixture, &mut Vec::new(), &mut found);
        for way in found {
            let name: Vec<_> = way.iter().map(|step| if let Step::Key(key) = step { key.as_str() } else { "#" }).collect();
            let name = name.join(".");
            if known.insert(name.clone()) {
                fields.push(Field { fixture, way, name });
            }
        }
    }
    fields
}

fn leaves(value: &Value, way: &mut Vec<Step>, found: &mut Vec<Vec<Step>>) {
    let inside: Vec<(Step, &Value)> = match value {
        Value::Array(items) => items.iter().enumerate().map(|(index, item)| (Step::Index(index), item)).collect(),
        Value::Object(members) => members.iter().map(|(key, item)| (Step::Key(key.clone()), item)).collect(),
        _ => return found.push(way.clone()),
    };
    for (step, item) in inside {
        way.push(step);
        leaves(item, way, found);
        way.pop();
    }
}

/// Stands where a payload comes: no JSON writer knows half a surrogate pair.
fn mark(number: usize) -> String {
    format!("@@{number}@@")
}

impl Field<'_> {
    /// The reply with a payload in this field.
    pub(super) fn plant(&self, payload: &Payload) -> String {
        let mut reply = self.fixture.clone();
        let mut value = &mut reply;
        for step in &self.way {
            value = match step {
                Step::Key(key) => &mut value[key],
                Step::Index(index) => &mut value[*index],
            };
        }
        *value = json!(mark(0));
        reply.to_string().replace(&format!("\"{}\"", mark(0)), &payload.source)
    }
}

/// The reply with a payload in every field that is a text, another one in each; `turn` tells which comes first.
pub(super) fn plant_all(fixture: &Value, payloads: &[&Payload], turn: usize) -> String {
    fn visit(value: &mut Value, count: &mut usize) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| visit(item, count)),
            Value::Object(members) => members.values_mut().for_each(|item| visit(item, count)),
            Value::String(_) => {
                *value = json!(mark(*count));
                *count += 1;
            }
            _ => {}
        }
    }
    let (mut reply, mut count) = (fixture.clone(), 0);
    visit(&mut reply, &mut count);
    fill(&reply.to_string(), |number| &payloads[(number + turn) % payloads.len()].source)
}

/// Puts the payloads in the place of their marks.
fn fill<'a>(text: &str, payload: impl Fn(usize) -> &'a str) -> String {
    let mut filled = String::new();
    let mut parts = text.split("\"@@");
    filled.push_str(parts.next().unwrap());
    for part in parts {
        let (number, rest) = part.split_once("@@\"").unwrap();
        filled.push_str(payload(number.parse().unwrap()));
        filled.push_str(rest);
    }
    filled
}

/// The reply with a member planted at the beginning, or the end, of every object.
pub(super) fn plant_member(fixture: &Value, key: &str, source: &str, is_first: bool) -> String {
    match fixture {
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| plant_member(item, key, source, is_first)).collect();
            format!("[{}]", items.join(","))
        }
        // An envelope with one member is a wrapped list, and an empty one an empty list: they stay so.
        Value::Object(members) => {
            let own = format!("{key}:{source}");
            let others = members.iter().map(|(name, item)| format!("{}:{}", json!(name), plant_member(item, key, source, is_first)));
            let mut all: Vec<_> = others.collect();
            if members.len() > 1 {
                all.insert(if is_first { 0 } else { all.len() }, own);
            }
            format!("{{{}}}", all.join(","))
        }
        other => other.to_string(),
    }
}
