//! A merchant's own rules, from JSON: `docs/rules.md`. Strict, because a slip of the pen must not pass for a threshold.

use super::disruption::KINDS;
use super::{Disruption, Rules};
use crate::document::json::{Tree, parse};
use crate::document::moment;
use crate::parts::joined;
use crate::shipment::{Country, Day};

/// What is wrong with the rules, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleError {
    /// The key, `disruptions.0.from` for one inside; empty for the whole text.
    pub path: String,
    /// What is wrong: `must be 1 to 720 hours`.
    pub message: String,
}

impl Rules {
    /// Reads a merchant's rules; what they do not name stays as it is by default. Every error is told at once.
    ///
    /// ```
    /// use parcelight::journey::Rules;
    /// assert_eq!(Rules::read(r#"{"customs_hold": 72}"#).map(|rules| rules.customs_hold), Ok(72));
    /// let errors = Rules::read(r#"{"customs_hold": 0, "custom_hold": 72}"#).unwrap_err();
    /// assert_eq!(errors[0].to_string(), "customs_hold: must be 1 to 720 hours");
    /// assert_eq!(errors[1].to_string(), "custom_hold: is no rule");
    /// ```
    pub fn read(text: &str) -> Result<Self, Vec<RuleError>> {
        let mut rules = Self::DEFAULT;
        let mut errors = Errors(Vec::new());
        match parse(text) {
            Ok(Tree::Object(members)) => {
                for (key, value) in &members {
                    match (key.as_ref(), value) {
                        ("$schema", _) => {}
                        ("disruptions", Tree::List(items)) => rules.note(items, &mut errors),
                        ("disruptions", _) => errors.add(key, &["must be a list"]),
                        _ => rules.set(key, value, &mut errors),
                    }
                }
                rules.check(&mut errors);
            }
            Ok(_) => errors.add("", &["must be an object"]),
            Err(_) => errors.add("", &["is no JSON"]),
        }
        if errors.0.is_empty() { Ok(rules) } else { Err(errors.0) }
    }

    fn set(&mut self, key: &str, value: &Tree<'_>, errors: &mut Errors) {
        for (slot, &(name, _, least, most, unit)) in self.values().zip(Self::THRESHOLDS) {
            if name == key {
                match whole(value) {
                    Some(number) if number >= least && number <= most => *slot = number,
                    _ => errors.add(key, &["must be ", &figures(least), " to ", &figures(most), " ", unit]),
                }
                return;
            }
        }
        errors.add(key, &["is no rule"]);
    }

    /// What is said later must not be due earlier.
    fn check(&self, errors: &mut Errors) {
        if self.silent_warning < self.silent_domestic.max(self.silent_abroad) {
            errors.add("silent_warning", &["must not be less than silent_domestic and silent_abroad"]);
        }
        if self.silent_claim < self.silent_warning {
            errors.add("silent_claim", &["must not be less than silent_warning"]);
        }
    }

    fn note(&mut self, items: &[Tree<'_>], errors: &mut Errors) {
        for (index, item) in items.iter().enumerate() {
            let path = &joined(&["disruptions.", &figures(index as i64)]);
            let Tree::Object(members) = item else {
                errors.add(path, &["must be an object"]);
                continue;
            };
            let (mut reason, mut from, mut to, mut country) = (None, None, None, None);
            for (key, value) in members {
                let text = if let Tree::Text(text) = value { text.as_ref() } else { "" };
                let path = &joined(&[path, ".", key]);
                match key.as_ref() {
                    "kind" => reason = KINDS.iter().find(|(name, _)| *name == text).map(|(_, reason)| *reason),
                    "from" => from = day(text),
                    "to" => to = day(text),
                    "country" => {
                        country = Country::from_alpha2(text);
                        if country.is_none() {
                            errors.add(path, &["must be a code of ISO 3166-1 of two letters"]);
                        }
                    }
                    _ => errors.add(path, &["is no part of a disruption"]),
                }
            }
            let wrong = [
                (reason.is_none(), ".kind", "must be weather, strike, holiday, peak_season or capacity"),
                (from.is_none(), ".from", "must be a day, as 2026-12-09"),
                (to.is_none(), ".to", "must be a day, as 2026-12-09"),
                (from > to && to.is_some(), ".to", "must not be before from"),
            ];
            for (is_wrong, key, message) in wrong {
                if is_wrong {
                    errors.add(&joined(&[path, key]), &[message]);
                }
            }
            if let (Some(reason), Some(from), Some(to)) = (reason, from, to) {
                self.disruptions.push(Disruption { reason, from, to, country });
            }
        }
    }
}

struct Errors(Vec<RuleError>);

impl Errors {
    #[inline(never)]
    fn add(&mut self, path: &str, message: &[&str]) {
        self.0.push(RuleError { path: path.to_owned(), message: joined(message) });
    }
}

/// A whole number as JSON writes it, of at most six figures.
fn whole(value: &Tree<'_>) -> Option<i64> {
    let Tree::Number(text) = value else { return None };
    let mut number = 0;
    for byte in text.bytes() {
        let figure = byte.wrapping_sub(b'0');
        if figure > 9 || text.len() > 6 {
            return None;
        }
        number = number * 10 + i64::from(figure);
    }
    Some(number)
}

/// A day as ISO 8601 writes it, and nothing more.
fn day(text: &str) -> Option<Day> {
    moment::stamp(text).map(|stamp| stamp.day()).filter(|day| day.iso() == text)
}

fn figures(number: i64) -> String {
    let mut text = String::new();
    crate::shipment::time::push_number(&mut text, number.unsigned_abs() as u32, 1);
    text
}

impl std::fmt::Display for RuleError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.path)?;
        out.write_str(if self.path.is_empty() { "" } else { ": " })?;
        out.write_str(&self.message)
    }
}
