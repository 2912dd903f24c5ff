//! Disruptions: dated notices, the same JSON that a page gives the widget (docs/lanes.md).

use parcelight::eta::model::Disruption;
use parcelight::shipment::{Country, Day};
use serde_json::Value;

/// Reads a list of notices, alone or as the member `disruptions`. One without a weight has that of its kind.
///
/// # Errors
/// In words: no JSON, or which notice lacks what.
pub fn read(text: &str) -> Result<Vec<Disruption>, String> {
    let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let list = value.as_array().or_else(|| value.get("disruptions").and_then(Value::as_array)).ok_or("no list of notices")?;
    let mut notices = Vec::new();
    for (at, notice) in list.iter().enumerate() {
        let day = |key: &str| notice.get(key).and_then(Value::as_str).and_then(day).ok_or(format!("notice {at}: no day {key}"));
        let country = match notice.get("country").and_then(Value::as_str) {
            Some(code) => Some(Country::from_alpha2(code).ok_or(format!("notice {at}: unknown country {code}"))?),
            None => None,
        };
        let usual = match notice.get("kind").and_then(Value::as_str) {
            Some("strike") => Some(0.2),
            Some("weather") => Some(0.3),
            Some("holiday") => Some(0.1),
            Some("peak_season" | "capacity") => Some(0.7),
            _ => None,
        };
        let weight = notice.get("weight").and_then(Value::as_f64).or(usual);
        let weight = weight.ok_or(format!("notice {at}: no weight, and no kind that has one"))?;
        notices.push(Disruption { country, from: day("from")?, to: day("to")?, weight });
    }
    Ok(notices)
}

/// A day as ISO 8601.
pub(crate) fn day(text: &str) -> Option<Day> {
    let mut parts = text.splitn(3, '-');
    let (year, month, day) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Day::new(year, month, day)
}
