//! SPX, Shopee's carrier: its public tracking page, an older and a newer shape.

use super::parcel::{Parcel, last, push};
use super::shopee::{coded, refine};
use super::words::hide;
use super::{Row, discreet, never};
use crate::document::Document;
use crate::parts::cut;
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
        hide(shipment, root.code("recipient_name"));
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
    let said = code.and_then(|code| coded(code, reply));
    shipment.status = said.map_or(last(shipment), |said| said.status);
}

/// Records without a display flag are notes between hubs.
fn is_shown(node: Document<'_>) -> bool {
    let flag = |path| node.whole(path).unwrap_or_default();
    !node.has("display_flag") && !node.has("display_flag_v2") || flag("display_flag") > 0 || flag("display_flag_v2") > 0
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
    refine(code.and_then(|code| coded(code, reply)), said).tell(event);
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
