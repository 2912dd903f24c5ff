//! What holds of everything that was read, whatever was written.

use parcelight::provider::{Failure, Reply};
use parcelight::shipment::{Event, Place, Shipment, Stamp};

/// Why an outcome is not within bounds; nothing when it is.
pub(super) fn broken(outcome: &Result<Reply, Failure>) -> Option<String> {
    let mut texts = Vec::new();
    match outcome {
        Err(failure) => texts.push(("failure", failure.message.as_str())),
        Ok(reply) => {
            if reply.shipments.is_empty() || reply.shipments.len() > 500 || reply.warnings.len() > 50 {
                return Some(format!("{} shipments, {} warnings", reply.shipments.len(), reply.warnings.len()));
            }
            // For the developer, as written: nobody shows it but the inspector, which escapes it.
            if let Some(warning) = reply.warnings.iter().find(|warning| warning.detail.chars().count() > 64) {
                return Some(format!("a warning of {} bytes", warning.detail.len()));
            }
            for shipment in &reply.shipments {
                if let Some(fault) = shipment_texts(shipment, &mut texts) {
                    return Some(fault);
                }
            }
        }
    }
    texts.into_iter().find_map(|(name, text)| fault(text).map(|fault| format!("{name}: {fault}: {text:.80?}")))
}

fn shipment_texts<'a>(shipment: &'a Shipment, texts: &mut Vec<(&'static str, &'a str)>) -> Option<String> {
    let last = shipment.last_mile.as_ref();
    texts.push(("number", &shipment.number));
    texts.extend(shipment.carrier.as_deref().map(|text| ("carrier", text)));
    texts.extend(last.and_then(|last| last.number.as_deref()).map(|text| ("last number", text)));
    texts.extend(last.and_then(|last| last.carrier.as_deref()).map(|text| ("last carrier", text)));
    texts.extend(shipment.replaces.as_deref().map(|text| ("replaces", text)));
    if let Some(place) = shipment.pickup.as_ref().and_then(|pickup| pickup.place.as_ref()) {
        place_texts(place, texts);
    }
    if shipment.events.len() > 5_000 {
        return Some(format!("{} events", shipment.events.len()));
    }
    for Event { text, language, place, time, .. } in &shipment.events {
        texts.push(("text", text));
        texts.extend(language.as_deref().map(|text| ("language", text)));
        place.iter().for_each(|place| place_texts(place, texts));
        if time.is_some_and(|time| !is_ours(time)) {
            return Some(format!("the time {}", time.unwrap()));
        }
    }
    let days = shipment.promise.map(|promise| (promise.from.unwrap_or(promise.to), promise.to));
    let days = days.into_iter().chain(shipment.pickup.as_ref().and_then(|pickup| pickup.until).map(|until| (until, until)));
    days.into_iter().find_map(|(from, to)| (from > to || !years(to.date().0) || !years(from.date().0)).then(|| format!("{from} to {to}")))
}

fn place_texts<'a>(place: &'a Place, texts: &mut Vec<(&'static str, &'a str)>) {
    texts.push(("place", &place.text));
    texts.extend(place.city.as_deref().map(|text| ("city", text)));
}

/// An offset may carry a time over the edge of the years, by a day.
fn is_ours(time: Stamp) -> bool {
    let day = time.day().to_string();
    years(time.day().date().0) || day == "1969-12-31" || day == "2200-01-01"
}

fn years(year: i32) -> bool {
    (1970..2200).contains(&year)
}

/// What a text may not hold.
pub(super) fn fault(text: &str) -> Option<&'static str> {
    if text.chars().count() > 2_000 {
        return Some("too long");
    }
    text.chars().find_map(|letter| match letter {
        _ if letter.is_control() => Some("a control character"),
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some("a mark of direction"),
        '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{206a}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}' => {
            Some("an invisible character")
        }
        _ => None,
    })
}
