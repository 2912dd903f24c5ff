//! Every message is used: what nobody shows would be translated, and downloaded, for nothing.

use std::collections::BTreeSet;

use crate::generate::camel;
use crate::{Language, Problem};

/// A problem for each message that no source names as `Message::Name`, or by another name of the enum (`Message as M`).
/// Tests and comments do not count.
pub fn unused(english: &Language, sources: &[String]) -> Vec<Problem> {
    let used: BTreeSet<&str> = sources.iter().flat_map(|source| names(source)).collect();
    let idle = english.texts.iter().filter(|text| !used.contains(camel(&text.name).as_str()));
    idle.map(|text| text.problem("is used by no code in src/")).collect()
}

/// The same for a part whose messages are named by the page's code, without the name of the part: `'zoom-in'` for `map-zoom-in`.
pub fn unused_in_scripts(english: &Language, scripts: &[String]) -> Vec<Problem> {
    let is_used =
        |name: &str| scripts.iter().any(|script| script.contains(&format!("'{}'", name.split_once('-').map_or(name, |(_, rest)| rest))));
    let idle = english.texts.iter().filter(|text| !is_used(&text.name));
    idle.map(|text| text.problem("is used by no script of its part")).collect()
}

/// The messages that a source names, and other things that look like them.
fn names(source: &str) -> impl Iterator<Item = &str> {
    let code = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let enums: BTreeSet<&str> = code.split("Message as ").skip(1).map(word).chain(["Message"]).collect();
    lines.flat_map(move |line| {
        let mut found = Vec::new();
        let mut before = "";
        for part in line.split("::") {
            if enums.contains(before) {
                found.push(word(part));
            }
            before = part.rsplit(|letter| !is_of_word(letter)).next().unwrap_or_default();
        }
        found
    })
}

/// The word at the beginning of a text.
fn word(text: &str) -> &str {
    text.split(|letter| !is_of_word(letter)).next().unwrap_or_default()
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}
