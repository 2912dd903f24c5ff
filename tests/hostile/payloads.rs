//! The list of payloads.

use std::path::Path;

/// Something hostile, as it stands in JSON.
pub(super) struct Payload {
    /// The class of attack.
    pub(super) class: String,
    /// The name of a member; none: it stands in the place of a value.
    pub(super) key: Option<String>,
    /// JSON.
    pub(super) source: String,
}

/// Classes of a single text or number; the others are large, deep or members.
pub(super) fn is_small(payload: &Payload) -> bool {
    !["large", "deep", "many", "members"].contains(&payload.class.as_str())
}

pub(super) fn all() -> Vec<Payload> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile/payloads.txt");
    let (mut found, mut class) = (Vec::new(), String::new());
    for line in std::fs::read_to_string(path).unwrap().lines() {
        if let Some(name) = line.strip_prefix("class ") {
            name.clone_into(&mut class);
        } else if !line.is_empty() && !line.starts_with('#') {
            let (key, source) = source(line);
            found.push(Payload { class: class.clone(), key, source });
        }
    }
    found
}

fn source(line: &str) -> (Option<String>, String) {
    let mut words = line.splitn(3, ' ');
    let (first, second, rest) = (words.next().unwrap(), words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let times = || second.parse::<usize>().unwrap();
    let source = match first {
        "repeat" => format!("\"{}\"", rest.trim_matches('"').repeat(times())),
        "list" => format!("[{}]", vec![rest; times()].join(",")),
        "nest" => {
            let (open, close) = rest.split_once(' ').unwrap();
            format!("{}0{}", open.repeat(times()), close.repeat(times()))
        }
        "key" => {
            // A name has no blank before its last quote but in one, which says so itself.
            let end = line[5..].find("\" ").unwrap() + 6;
            return (Some(line[4..end].to_owned()), line[end + 1..].to_owned());
        }
        _ => line.to_owned(),
    };
    (None, source)
}

#[test]
fn there_are_enough_of_each_class() {
    let all = all();
    let mut classes: Vec<_> = all.iter().map(|payload| payload.class.as_str()).collect();
    classes.dedup();
    assert!(all.len() >= 300 && classes.len() >= 20, "{} of {} classes", all.len(), classes.len());
    for payload in all.iter().filter(|payload| !["control", "numbers", "deep", "places"].contains(&payload.class.as_str())) {
        let json = serde_json::from_str::<serde_json::Value>(&payload.source);
        assert!(json.is_ok(), "{:.80}: {json:?}", payload.source);
    }
}
