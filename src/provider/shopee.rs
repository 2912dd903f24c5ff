//! Shopee: the open platform's tracking, booking and return calls, and the public page of its carrier SPX.
//!
//! The open platform names no carrier, place or tracking number, and its descriptions are in the buyer's language.
//! Two sets of codes exist; either may stand where the other is expected.

mod spx;
mod status;

use super::document::Document;
use super::meaning::Meaning;
use super::{Failure, FailureKind, Reply, complaint, order, phrases};
use crate::shipment::{Event, LastMile, Promise, Promiser, Shipment, Status};

/// Reads the reply of any of the calls, or their error.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if spx::read(document, reply)? {
        return Ok(());
    }
    let response = document.at("response");
    let has_news = response.has("tracking_info") || response.has("logistics_status") || response.has("reverse_logistics_status");
    if let Some(code) = document.code("error") {
        if !has_news {
            let message = document.text("message").unwrap_or_default();
            return Err(Failure::new(complaint::kind(code, &message), if message.is_empty() { code.to_owned() } else { message }));
        }
        reply.warn("error_beside_data", code);
    }
    if !has_news {
        return Ok(());
    }
    let is_return = response.has("return_sn") || response.has("reverse_logistics_status");
    let shipment = if is_return { returned(response, reply) } else { sent(response, reply) };
    reply.shipments.push(shipment);
    Ok(())
}

/// An order's or a booking's parcel. The order's number is no tracking number.
fn sent(response: Document<'_>, reply: &mut Reply) -> Shipment {
    let mut events: Vec<Event> = response.list("tracking_info").map(|node| event(node, reply)).collect();
    order::oldest_first(&mut events);
    let said = response.code("logistics_status").and_then(|code| coded(code, reply));
    let newest = events.last().map(|event| Meaning { status: event.status, scan: event.scan, stage: event.stage, reason: event.reason });
    let decided = decide(said, newest);
    let mut shipment = Shipment { status: decided.status, reason: decided.reason, ..Shipment::default() };
    // What goes back travels under a number of its own.
    let mut back: Vec<Event> = response.list("reversed_tracking_info").map(|node| going_back(node, 0)).collect();
    order::oldest_first(&mut back);
    let number = response.code("reversed_tracking_number");
    if number.is_some() || !back.is_empty() {
        shipment.number = number.unwrap_or_default().to_owned();
        shipment.carrier = response.text("reversed_courier_name");
        if !matches!(shipment.status, Status::Returned | Status::Cancelled) {
            shipment.status = Status::Returning;
        }
    }
    events.append(&mut back);
    shipment.events = events;
    shipment
}

/// The order's status holds for a whole phase; the newest scan is finer while nothing has ended.
fn decide(said: Option<Meaning>, newest: Option<Meaning>) -> Meaning {
    match (said, newest) {
        (Some(said), Some(newest)) => {
            let same = newest.status == said.status;
            let moves = matches!(said.status, Status::PickedUp | Status::InTransit | Status::AttemptFailed);
            let at_station = said.status == Status::Delivered && newest.status == Status::ReadyForPickup;
            let finer =
                moves && matches!(newest.status, Status::Customs | Status::OutForDelivery | Status::ReadyForPickup | Status::InTransit);
            let worse = said.status != Status::AttemptFailed || newest.status != Status::InTransit;
            let begun = matches!(said.status, Status::Pending | Status::Announced) && newest.status != Status::Pending;
            if same || at_station || begun || finer && worse { newest } else { said }
        }
        (said, newest) => said.or(newest).unwrap_or_default(),
    }
}

/// A buyer's return: to the seller, or to a warehouse first and from there to the seller.
fn returned(response: Document<'_>, reply: &mut Reply) -> Shipment {
    let mut events: Vec<Event> = response.list("tracking_info").map(|node| going_back(node, 0)).collect();
    order::oldest_first(&mut events);
    let mut onward: Vec<Event> = response.list("post_return_logistics_tracking_info").map(|node| going_back(node, 1)).collect();
    order::oldest_first(&mut onward);
    events.append(&mut onward);
    let code = response.code("post_return_logistics_status").or_else(|| response.code("reverse_logistics_status"));
    let said = code.and_then(|code| coded(code, reply)).map(|said| said.status);
    let status = match said {
        Some(Status::Delivered | Status::Returned) => Status::Returned,
        Some(status @ (Status::Cancelled | Status::Exception | Status::Expired)) => status,
        _ => Status::Returning,
    };
    if status == Status::Returned
        && let Some(last) = events.last_mut()
    {
        last.status = status;
    }
    let day = |path| response.day(path);
    let last = day("estimated_delivery_date_max").or_else(|| day("estimated_delivery_date_min"));
    let promise =
        last.map(|to| Promise { from: day("estimated_delivery_date_min").filter(|from| *from <= to), to, by: Promiser::Provider });
    let second = response.code("rts_tracking_number").map(|number| LastMile { number: Some(number.to_owned()), carrier: None });
    Shipment {
        number: response.code("tracking_number").unwrap_or_default().to_owned(),
        status,
        promise,
        last_mile: second,
        events,
        ..Shipment::default()
    }
}

fn event(node: Document<'_>, reply: &mut Reply) -> Event {
    let mut event = Event { time: node.clock("update_time"), text: words(node), ..Event::default() };
    let code = node.code("logistics_status").and_then(|code| coded(code, reply));
    let said = phrases::classify(&event.text);
    if code.is_none() && said.is_none() && !event.text.is_empty() {
        reply.warn("unclassified_text", &event.text);
    }
    let meaning = match (code, said) {
        (Some(code), Some(said)) => refine(code, said),
        (code, said) => code.or(said).unwrap_or(Meaning::new(Status::InTransit)),
    };
    meaning.tell(&mut event);
    event
}

/// The codes know no round, no pick-up point and no customs: these come from the words, where the code allows them.
fn refine(code: Meaning, said: Meaning) -> Meaning {
    let finer = matches!(
        said.status,
        Status::InTransit | Status::Customs | Status::OutForDelivery | Status::ReadyForPickup | Status::AttemptFailed | Status::Returning
    );
    match code.status {
        Status::PickedUp | Status::InTransit if finer => said,
        // SPX's milestones hold for a whole phase.
        Status::OutForDelivery if said.status == Status::InTransit => said,
        // Delivered to the shop where the buyer collects it.
        Status::Delivered if said.status == Status::ReadyForPickup => said,
        Status::Delivered => Meaning { scan: said.scan.filter(|_| said.status == Status::Delivered), ..code },
        Status::AttemptFailed | Status::Exception | Status::Returning => Meaning { reason: code.reason.or(said.reason), ..code },
        _ => code,
    }
}

/// Whatever is told of a parcel on its way back, it goes back.
fn going_back(node: Document<'_>, leg: u8) -> Event {
    Event { time: node.clock("update_time"), text: words(node), status: Status::Returning, leg, ..Event::default() }
}

fn words(node: Document<'_>) -> String {
    node.text("description").or_else(|| node.text("tracking_description")).unwrap_or_default()
}

fn coded(code: &str, reply: &mut Reply) -> Option<Meaning> {
    let meaning = status::find(code);
    if meaning.is_none() {
        reply.warn("unknown_status", code);
    }
    meaning
}

/// SPX answers an unknown number with a code.
fn not_found(message: Option<String>) -> Failure {
    Failure::new(FailureKind::NotFound, message.unwrap_or_else(|| "no parcel in the reply".to_owned()))
}
