//! SPX, Shopee's carrier: its public tracking page, an older and a newer shape.

use super::parcel::{Parcel, last, push};
use super::shopee::{known, refine};
use super::words::low;
use super::{Row, discreet, heard, never};
use crate::document::Document;
use crate::parts::{any_word, cut};
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::phrases;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{lines, table};
use crate::provider::{Failure, Provider, Reply, not_found};
use crate::shipment::{Event, Place, Promise, Promiser, Shipment, Status};

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
    // The number that the buyer has, and Shopee's own.
    facts: shape::parcel_paths! { number: "order_info.spx_tn|sls_tracking_info.sls_tn" },
    scans: shape::scan_paths! {
        list: "sls_tracking_info.records",
        time: "actual_time",
        text: "buyer_description|description|message",
        code: "milestone_name",
        place: "current_location.location_name",
    },
    order: Order::ByTime,
    finish: newer,
    settle: |data, shipment, reply| {
        whole(data.code("order_info.tracking_code_subgroup_name|order_info.tracking_code_group_name"), shipment, reply);
        shipment.promise = promise(data);
    },
};

/// `tracking_code` of a scan: finer than its milestone, which holds for a whole phase.
const SCANS: &str = table!(
    "
    announced @announced: A000|F000|F001|F004|F050
    picked_up +accepted @first_mile: F098|F100
    in_transit +arrived: F430|F440|F510
    in_transit +processed: F445|F515
    in_transit +departed: F450|F540
    in_transit: F441|F541|F580
    in_transit +at_delivery_office @last_mile: F599
    in_transit @last_mile: F598
    out_for_delivery @last_mile: F600
    attempt_failed @last_mile: F650
    returning: F585|F668|F671|F673|F677|F680
    cancelled: F950
    delivered @delivered: F980
    returned: F999"
);

/// The names of statuses, by what stands in them: `Return_FMHub_Received`, `SP_Collection_Reminder2`, `Pending Pickup`.
const NAMES: &str = table!(
    "
    exception !destroyed: dispos|liquidat
    returned: _returned
    returning: return|unsuccessful
    exception @last_mile !pickup_missed: collection_failed
    delivered +collected @delivered: collection_collected
    ready_for_pickup @last_mile: ready_collection|ready_for_collection|collection_reminder
    announced @announced: pickup_failed|pickup_onhold|pickup_retry|pickup_pending|pendingreceive|pending pickup|picking up|_created
    picked_up +accepted @first_mile: pickup_
    in_transit +at_delivery_office @last_mile: lmhub_|_to_sp
    attempt_failed @last_mile: onhold
    exception !lost: lost|missing
    exception !damaged: damaged
    in_transit: hub_|soc_|_transport"
);

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
    let name = low(code);
    let found = known(code).or_else(|| lines(NAMES, &mut |stems| any_word(&name, stems))).or_else(|| phrases::classify(code));
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
    let is_set = |path| node.flag(path).unwrap_or(node.whole(path) > Some(0));
    !node.has("display_flag") && !node.has("display_flag_v2") || is_set("display_flag") || is_set("display_flag_v2")
}

fn newer(node: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    if !is_shown(node) {
        return false;
    }
    // The carrier's own: `System reminder: Not in use, no need edit yet.`
    if event.text.starts_with("System reminder") {
        event.text.clear();
    }
    // A milestone that is an end is believed.
    let is_end = code.and_then(known).is_some_and(|said| said.status.is_terminal());
    let scan = heard::known(SCANS, node.code("tracking_code")).filter(|_| !is_end);
    if let Some(scan) = scan {
        // On the round, what is said to the buyer names him and his street; and why it was in vain.
        let is_close = matches!(scan.status, Status::OutForDelivery | Status::AttemptFailed | Status::Delivered);
        let why = phrases::classify(&event.text).and_then(|said| said.reason);
        if is_close && let Some(text) = node.text("description") {
            event.text = text;
        }
        tell(None, event, reply);
        let reason = why.or(event.reason).filter(|_| scan.status == Status::AttemptFailed);
        scan.tell(event);
        event.reason = reason;
    } else {
        tell(code, event, reply);
    }
    if event.text.is_empty() {
        event.text = node.words("tracking_name");
    }
    true
}

/// The days of the estimate, two moments, where the parcel goes: Shopee's own number begins with the country.
fn promise(data: Document<'_>) -> Option<Promise> {
    let hours = match data.code("sls_tracking_info.sls_tn").and_then(|number| number.get(..2)) {
        Some("BR") => -3,
        Some("ID" | "TH" | "VN") => 7,
        _ => 8,
    };
    let day = |path| Some(data.epoch_seconds(path)?.instant()?.clock(hours * 60).day());
    shape::days(day("edd_info.edd_min"), day("edd_info.edd_max"), Promiser::Carrier)
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
