//! Writes what was read as canonical JSON: how the module of readers hands it to the widget.

use super::{Failure, Reply};
use crate::shipment::time::push_number;
use crate::shipment::{Event, Place, Promiser, Shipment, Stamp};

/// The canonical JSON of a reply, or of a failure. The widget reads out of it what was read: `docs/canonical.md`.
///
/// ```
/// use parcelight::provider::{read, write};
/// let reply = read(r#"{"number": "PX000000017TH", "events": [{"time": "2026-12-01T09:30:00Z", "text": "Picked up"}]}"#, None);
/// assert_eq!(read(&write(&reply), None).map(|reply| reply.shipments), reply.map(|reply| reply.shipments));
/// ```
pub fn write(outcome: &Result<Reply, Failure>) -> String {
    match outcome {
        Ok(reply) => write_shipments(&reply.shipments),
        Err(failure) => whole(|text| {
            object(text, "error", &mut |text| {
                member(text, "kind", Some(failure.kind.name()));
                member(text, "message", Some(&failure.message));
            });
        }),
    }
}

/// The canonical JSON of parcels: what the element keeps on the device.
pub fn write_shipments(shipments: &[Shipment]) -> String {
    whole(|text| {
        text.push_str(",\"oldest_first\":true");
        list(text, "shipments", shipments, shipment);
    })
}

fn whole(fill: impl FnOnce(&mut String)) -> String {
    let mut text = String::from("{\"parcelight\":1");
    fill(&mut text);
    text.push('}');
    text
}

fn shipment(text: &mut String, shipment: &Shipment) {
    member(text, "number", Some(&shipment.number));
    member(text, "carrier", shipment.carrier.as_deref());
    member(text, "status", Some(shipment.status.name()));
    member(text, "reason", shipment.reason.map(|reason| reason.name()));
    member(text, "origin", shipment.origin.as_ref().map(|country| country.code()));
    member(text, "destination", shipment.destination.as_ref().map(|country| country.code()));
    if let Some(last) = &shipment.last_mile {
        object(text, "last_mile", &mut |text| {
            member(text, "number", last.number.as_deref());
            member(text, "carrier", last.carrier.as_deref());
        });
    }
    if let Some(promise) = &shipment.promise {
        object(text, "promise", &mut |text| {
            let from = promise.from.map(|day| day.iso());
            member(text, "from", from.as_deref());
            member(text, "to", Some(&promise.to.iso()));
            let by = match promise.by {
                Promiser::Carrier => "carrier",
                Promiser::Provider => "provider",
                Promiser::Shop => "shop",
            };
            member(text, "by", Some(by));
        });
    }
    member(text, "replaces", shipment.replaces.as_deref());
    let ordered = shipment.ordered.map(time);
    member(text, "ordered", ordered.as_deref());
    if let Some(pickup) = &shipment.pickup {
        object(text, "pickup", &mut |text| {
            let until = pickup.until.map(|day| day.iso());
            member(text, "until", until.as_deref());
            pickup.place.iter().for_each(|inside| place(text, inside));
        });
    }
    list(text, "events", &shipment.events, event);
}

fn event(text: &mut String, event: &Event) {
    let time = event.time.map(time);
    member(text, "time", time.as_deref());
    member(text, "status", Some(event.status.name()));
    member(text, "scan", event.scan.map(|scan| scan.name()));
    member(text, "stage", event.stage.map(|stage| stage.name()));
    member(text, "reason", event.reason.map(|reason| reason.name()));
    member(text, "text", Some(&event.text));
    member(text, "language", event.language.as_deref());
    if event.leg > 0 {
        number(text, "leg", i32::from(event.leg), 1);
    }
    event.place.iter().for_each(|inside| place(text, inside));
}

/// A bare moment ends in `Z`: no clock is known that showed it.
fn time(stamp: Stamp) -> String {
    let mut text = stamp.iso();
    if stamp.is_bare() {
        text.truncate(text.len().saturating_sub("+00:00".len()));
        text.push('Z');
    }
    text
}

fn place(text: &mut String, place: &Place) {
    object(text, "place", &mut |text| {
        member(text, "text", Some(&place.text));
        member(text, "city", place.city.as_deref());
        member(text, "country", place.country.as_ref().map(|country| country.code()));
        if let Some(point) = place.point {
            number(text, "lat", point.lat, 1_000_000);
            number(text, "lon", point.lon, 1_000_000);
        }
    });
}

/// A member with a text; nothing where there is none.
fn member(text: &mut String, key: &str, value: Option<&str>) {
    let Some(value) = value.filter(|value| !value.is_empty()) else { return };
    begin(text, key);
    text.push('"');
    for letter in value.chars() {
        match letter {
            '"' | '\\' => {
                text.push('\\');
                text.push(letter);
            }
            // The readers leave no control characters in a text; a message of a provider may hold some.
            '\0'..='\u{1f}' => text.push(' '),
            // Plain text already: the widget must not look for tags and references in it a second time.
            '<' => text.push_str("&lt;"),
            '&' => text.push_str("&amp;"),
            _ => text.push(letter),
        }
    }
    text.push('"');
}

/// A member with a number of so many parts of a whole.
fn number(text: &mut String, key: &str, value: i32, parts: u32) {
    begin(text, key);
    if value < 0 {
        text.push('-');
    }
    push_number(text, value.unsigned_abs() / parts, 1);
    if parts > 1 {
        text.push('.');
        push_number(text, value.unsigned_abs() % parts, parts.ilog10());
    }
}

fn object(text: &mut String, key: &str, fill: &mut dyn FnMut(&mut String)) {
    begin(text, key);
    text.push('{');
    fill(text);
    text.push('}');
}

fn list<T>(text: &mut String, key: &str, items: &[T], fill: fn(&mut String, &T)) {
    begin(text, key);
    text.push('[');
    for item in items {
        if !text.ends_with('[') {
            text.push(',');
        }
        text.push('{');
        fill(text, item);
        text.push('}');
    }
    text.push(']');
}

/// A key, after a comma unless it is the first.
fn begin(text: &mut String, key: &str) {
    if !text.ends_with('{') {
        text.push(',');
    }
    text.push('"');
    text.push_str(key);
    text.push_str("\":");
}
