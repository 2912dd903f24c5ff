//! Replies as trees: written again, with secrets in them, or changed so that they stay JSON.

use parcelight::document::json::{Tree, parse};
use std::borrow::Cow;

/// Values that change what a reply means.
const PIECES: [&str; 20] = [
    "null",
    "[]",
    "{}",
    r#""""#,
    "0",
    "-1",
    "1e9",
    r#""-""#,
    "true",
    "false",
    "99999999999999999999",
    r#""1781250000000""#,
    r#""20261209""#,
    r#""2026-12-09T08:12:30+07:00""#,
    r#""09/12/2026 08:12 PM""#,
    r#""2200-01-01T00:00:00Z""#,
    r#""CN""#,
    r#""a, b, <b>CA</b>, US""#,
    r#""|.& T:+-/.,()\u202e\u0000é深""#,
    r#""&lt;x&gt; signed by A""#,
];

/// The JSON of a tree; `members` (keys and values without a quotation mark) stand at the end of every object of more than one member.
pub(crate) fn write(tree: &Tree<'_>, members: &[(&str, &str)]) -> String {
    let mut text = String::new();
    push(tree, members, &mut text);
    text
}

fn push(tree: &Tree<'_>, members: &[(&str, &str)], text: &mut String) {
    match tree {
        Tree::Null => text.push_str("null"),
        Tree::Bool(flag) => text.push_str(if *flag { "true" } else { "false" }),
        Tree::Number(number) => text.push_str(number),
        Tree::Text(words) => push_text(words, text),
        Tree::List(items) => {
            text.push('[');
            for item in items {
                push(item, members, text);
                text.push(',');
            }
            end(text, ']');
        }
        Tree::Object(own) => {
            text.push('{');
            for (key, item) in own {
                push_text(key, text);
                text.push(':');
                push(item, members, text);
                text.push(',');
            }
            // An envelope with one member is a wrapped list, and an empty one an empty list: they stay so.
            for (key, value) in members.iter().filter(|_| own.len() > 1) {
                push_text(key, text);
                text.push(':');
                push_text(value, text);
                text.push(',');
            }
            end(text, '}');
        }
    }
}

/// The bracket, in the place of the last comma.
fn end(text: &mut String, bracket: char) {
    if text.ends_with(',') {
        text.pop();
    }
    text.push(bracket);
}

fn push_text(words: &str, text: &mut String) {
    text.push('"');
    for letter in words.chars() {
        match letter {
            '"' | '\\' => text.extend(['\\', letter]),
            '\0'..='\u{1f}' => text.push_str(&format!("\\u{:04x}", u32::from(letter))),
            _ => text.push(letter),
        }
    }
    text.push('"');
}

/// Xorshift: the same numbers from the same seed.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end.max(1) as u64) as usize
    }
}

/// The reply with a few of its values changed, by where they stand or by `bend`, which changes a text; nothing where it is not JSON.
pub(crate) fn change(reply: &str, random: &mut Random, bend: &mut dyn FnMut(&str) -> String) -> Option<String> {
    let mut tree = parse(reply).ok()?;
    for _ in 0..=random.below(3) {
        let (place, other) = (random.below(size(&tree)), random.below(size(&tree)));
        let from = nth(&mut tree, &mut { other })?.clone();
        one(nth(&mut tree, &mut { place })?, from, random, bend);
    }
    Some(write(&tree, &[]))
}

/// Changes one value; `from` is another one of the reply.
fn one<'a>(value: &mut Tree<'a>, from: Tree<'a>, random: &mut Random, bend: &mut dyn FnMut(&str) -> String) {
    match (value, random.below(4)) {
        (Tree::Text(words), 0..=2) => *words = Cow::Owned(bend(words)),
        (Tree::List(items), 0..=2) if !items.is_empty() => {
            let (at, to) = (random.below(items.len()), random.below(items.len()));
            match random.below(4) {
                0 => drop(items.remove(at)),
                1 => items.insert(to, items[at].clone()),
                2 => items.swap(at, to),
                _ => items.push(from),
            }
        }
        (Tree::Object(members), 0..=2) if !members.is_empty() => {
            let (at, to) = (random.below(members.len()), random.below(members.len()));
            match random.below(5) {
                0 => drop(members.remove(at)),
                1 => members[at].0 = members[to].0.clone(),
                2 => members.swap(at, to),
                3 => members[at].1 = members[to].1.clone(),
                _ => members[at].1 = from,
            }
        }
        (value, 3) => *value = parse(PIECES[random.below(PIECES.len())]).unwrap_or(Tree::Null),
        (value, _) => *value = from,
    }
}

/// So many values a tree has.
fn size(tree: &Tree<'_>) -> usize {
    1 + match tree {
        Tree::List(items) => items.iter().map(size).sum(),
        Tree::Object(members) => members.iter().map(|(_, item)| size(item)).sum(),
        _ => 0,
    }
}

/// The value of a number, in the order in which they are written.
fn nth<'t, 'a>(tree: &'t mut Tree<'a>, countdown: &mut usize) -> Option<&'t mut Tree<'a>> {
    if *countdown == 0 {
        return Some(tree);
    }
    *countdown -= 1;
    match tree {
        Tree::List(items) => items.iter_mut().find_map(|item| nth(item, countdown)),
        Tree::Object(members) => members.iter_mut().find_map(|(_, item)| nth(item, countdown)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_changed_stays_json() {
        let (mut random, mut changed) = (Random(7), 0);
        let reply = r#"{"a": [1, "x", {"b": null, "c": "\u0000\"é"}], "d": true}"#;
        for _ in 0..2_000 {
            let text = change(reply, &mut random, &mut |words| words.repeat(2)).unwrap();
            assert!(parse(&text).is_ok(), "{text}");
            changed += usize::from(text != reply.replace(' ', ""));
        }
        assert!(changed > 1_500, "{changed}");
        assert!(PIECES.iter().all(|piece| parse(piece).is_ok()));
    }

    #[test]
    fn members_stand_in_every_object_of_more_than_one() {
        let tree = parse(r#"{"a": [{"b": 1, "c": {}}]}"#).unwrap();
        assert_eq!(write(&tree, &[("pin", "x")]), r#"{"a":[{"b":1,"c":{},"pin":"x"}]}"#);
    }
}
