//! SPX, Shopee's carrier: its public tracking page, an older and a newer shape.

use super::{coded, not_found, refine};
use crate::provider::document::Document;
use crate::provider::meaning::Meaning;
use crate::provider::{Failure, Reply, order, phrases};
use crate::shipment::{Event, Place, Shipment, Status};

/// Reads either shape; whether it was one.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<bool, Failure> {
    let (root, is_new) = match document.has("sls_tracking_number") {
        true => (document, false),
        false if document.at("data").has("sls_tracking_number") => (document.at("data"), false),
        false => (document.at("data.sls_tracking_info"), true),
    };
    if document.whole("retcode").is_some_and(|code| code != 0) {
        return Err(not_found(document.text("message")));
    }
    if !root.is_object("") {
        return Ok(false);
    }
    let nodes = root.list(if is_new { "records" } else { "tracking_list" });
    let mut events: Vec<Event> = nodes.filter(|node| !is_new || is_shown(*node)).map(|node| event(node, is_new, reply)).collect();
    order::oldest_first(&mut events);
    let said = match is_new {
        true => document.code("data.order_info.tracking_code_group_name"),
        false => root.code("current_status"),
    };
    let said = said.and_then(|code| coded(code, reply)).map(|meaning| meaning.status);
    let number = root.code(if is_new { "sls_tn" } else { "sls_tracking_number" }).unwrap_or_default();
    let status = said.or_else(|| events.last().map(|event| event.status)).unwrap_or_default();
    reply.shipments.push(Shipment { number: number.to_owned(), carrier: Some("SPX".to_owned()), status, events, ..Shipment::default() });
    Ok(true)
}

/// Records without a display flag are notes between hubs.
fn is_shown(node: Document<'_>) -> bool {
    let flag = |path| node.whole(path).unwrap_or_default();
    !node.has("display_flag") && !node.has("display_flag_v2") || flag("display_flag") > 0 || flag("display_flag_v2") > 0
}

fn event(node: Document<'_>, is_new: bool, reply: &mut Reply) -> Event {
    let words = ["buyer_description", "description", "message"].iter().find_map(|path| node.text(path)).unwrap_or_default();
    let (hub, text) = unbracketed(&words);
    let time = node.clock(if is_new { "actual_time" } else { "timestamp" });
    let mut event = Event { time, text, ..Event::default() };
    let said = phrases::classify(&event.text);
    let code = node.code(if is_new { "milestone_name" } else { "status" }).and_then(|code| coded(code, reply));
    let meaning = match (code, said) {
        (Some(code), Some(said)) => Some(refine(code, said)),
        (code, said) => code.or(said),
    };
    meaning.unwrap_or(Meaning::new(Status::InTransit)).tell(&mut event);
    // On delivery the brackets hold the name of whoever took it.
    let hub = hub.filter(|_| event.status != Status::Delivered && !is_new);
    let place = node.text("current_location.location_name").or(hub);
    event.place = place.map(|text| Place { text, ..Place::default() });
    event
}

/// What stands in a bracket at the start, and the words without any brackets.
fn unbracketed(words: &str) -> (Option<String>, String) {
    let (mut first, mut text, mut rest) = (None, String::new(), words);
    while let Some((before, after)) = rest.split_once('[') {
        let Some((inside, after)) = after.split_once(']') else { break };
        if text.is_empty() && before.trim().is_empty() && !inside.trim().is_empty() {
            first = Some(inside.trim().to_owned());
        }
        text.push_str(before);
        rest = after.strip_prefix(' ').unwrap_or(after);
    }
    text.push_str(rest);
    (first, text.trim().to_owned())
}
