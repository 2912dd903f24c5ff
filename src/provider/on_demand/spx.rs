//! SPX, Shopee's carrier: its public tracking page, an older and a newer shape.

use super::parcel::{Parcel, last, push};
use super::shopee::{known, refine};
use super::{Row, discreet, never};
use crate::document::Document;
use crate::parts::cut;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::phrases;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::{Failure, Provider, Reply, not_found};
use crate::shipment::{Event, Place, Shipment, Status};

pub(super) const ROW: Row =
    Row { provider: Provider::Spx, signs: "data.sls_tracking_info|data.sls_tracking_number|sls_tracking_number|retcode", is: never, read };

const OLDER: Parcel = Parcel {
    carrier: "SPX",
    facts: shape::parcel_paths! { number: "sls_tracking_number" },
    scans: shape::scan_paths! {
        list: "tracking_list",
        time: "timestamp",
        text: "buyer_description|description|message",
        code: "status",
        place: "current_location.location_name",
    },
    order: Order::ByTime,
    finish: older,
    settle: |root, shipment, reply| {
        whole(root.code("current_status"), shipment, reply);
    },
};

const NEWER: Parcel = Parcel {
    carrier: "SPX",
    facts: shape::parcel_paths! { number: "sls_tracking_info.sls_tn" },
    scans: shape::scan_paths! {
        list: "sls_tracking_info.records",
        time: "actual_time",
        text: "buyer_description|description|message",
        code: "milestone_name",
        place: "current_location.location_name",
    },
    order: Order::ByTime,
    finish: newer,
    settle: |data, shipment, reply| whole(data.code("order_info.tracking_code_group_name"), shipment, reply),
};

/// Reads either shape.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let data = document.at("data");
    if document.whole("retcode").is_some_and(|code| code != 0) {
        return Err(not_found(&document.words("message")));
    }
    if document.has("sls_tracking_number") {
        push(document, &OLDER, reply);
    } else if data.has("sls_tracking_number") {
        push(data, &OLDER, reply);
    } else if data.is_object("sls_tracking_info") {
        push(data, &NEWER, reply);
    }
    Ok(())
}

fn whole(code: Option<&str>, shipment: &mut Shipment, reply: &mut Reply) {
    let newest = last(shipment);
    shipment.status = named(code, reply).map(|said| said.status).filter(|said| !is_finer(*said, newest)).unwrap_or(newest);
}

/// What a milestone means: one of the codes, or English words such as `Preparing to ship`.
fn named(code: Option<&str>, reply: &mut Reply) -> Option<Meaning> {
    let code = code?;
    let found = known(code).or_else(|| phrases::classify(code));
    if found.is_none() {
        reply.warn("unknown_status", code);
    }
    found
}

/// "Delivering" holds for the whole phase, also when the courier came in vain.
const fn is_finer(milestone: Status, news: Status) -> bool {
    matches!((milestone, news), (Status::OutForDelivery, Status::AttemptFailed | Status::ReadyForPickup | Status::Returning))
}

/// Records without a display flag are notes between hubs.
fn is_shown(node: Document<'_>) -> bool {
    let is_set = |path| node.flag(path).unwrap_or(node.whole(path) > Some(1));
    !node.has("display_flag") && !node.has("display_flag_v2") || is_set("display_flag") || is_set("display_flag_v2")
}

fn newer(node: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let is_shown = is_shown(node);
    if is_shown {
        tell(code, event, reply);
    }
    is_shown
}

fn older(_: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let hub = tell(code, event, reply);
    // On delivery the brackets hold the name of whoever took it.
    if event.place.is_none() && event.status != Status::Delivered {
        event.place = hub.map(|text| Place { text, ..Place::default() });
    }
    true
}

/// Puts the meaning into an event and takes the hub out of its words.
#[inline(never)]
fn tell(code: Option<&str>, event: &mut Event, reply: &mut Reply) -> Option<String> {
    let hub = unbracket(&mut event.text);
    let said = phrases::classify(&event.text);
    let coded = named(code, reply);
    let is_finer = matches!((coded, said), (Some(coded), Some(said)) if is_finer(coded.status, said.status));
    refine(coded.filter(|_| !is_finer), said).tell(event);
    event.text = discreet::clean(&event.text, true).to_owned();
    hub
}

/// Takes out what stands in brackets; what stood in one at the start.
fn unbracket(words: &mut String) -> Option<String> {
    let (mut first, mut text, mut rest) = (None, String::new(), words.as_str());
    while let Some((before, after)) = cut(rest, b'[') {
        let Some((inside, after)) = cut(after, b']') else { break };
        if text.is_empty() && before.trim_ascii().is_empty() && !inside.trim_ascii().is_empty() {
            first = Some(inside.trim_ascii().to_owned());
        }
        text.push_str(before);
        rest = after.strip_prefix(' ').unwrap_or(after);
    }
    text.push_str(rest);
    *words = text.trim_ascii().to_owned();
    first
}
