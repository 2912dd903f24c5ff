//! 17TRACK v2 to v2.4: the API's reply, the webhook, and the shape of its website.

use super::codes;
use crate::document::Document;
use crate::document::moment;
use crate::parts::parts;
use crate::provider::mapping::location;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, FailureKind, Reply, not_found};
use crate::shipment::{Event, LastMile, Promiser, Shipment, Stamp, Status};

const SCANS: &str = shape::scan_paths! {
    list: "events",
    time: "time_iso",
    text: "description",
    code: "sub_status|stage",
    place: "location",
    city: "address.city",
    state: "address.state",
    country: "address.country",
    point: "address.coordinates",
};

/// The statuses with their sub-statuses, and the milestones that stand in `stage`. `Departure` and `Arrival` are
/// those of the port, not of a hub.
const STATUSES: &str = table!(
    "
    pending: NotFound|NotFound_InvalidCode
    announced @announced: InfoReceived
    in_transit: InTransit
    picked_up +accepted @first_mile: PickedUp|InTransit_PickedUp
    in_transit +left_country: Departure|InTransit_Departure
    in_transit +reached_country: Arrival|InTransit_Arrival
    customs +customs_started: InTransit_CustomsProcessing
    customs +customs_cleared: InTransit_CustomsReleased
    customs !customs_documents: InTransit_CustomsRequiringInformation
    in_transit +arrived: InTransit_TransportArrived
    in_transit +departed: InTransit_TransportDeparted
    expired: Expired
    ready_for_pickup @last_mile: AvailableForPickup
    out_for_delivery @last_mile: OutForDelivery
    attempt_failed @last_mile: DeliveryFailure
    attempt_failed @last_mile !recipient_absent: DeliveryFailure_NoBody
    attempt_failed @last_mile !security: DeliveryFailure_Security
    attempt_failed @last_mile !refused: DeliveryFailure_Rejected
    attempt_failed @last_mile !address_incomplete: DeliveryFailure_InvalidAddress
    delivered @delivered: Delivered
    exception !unknown: Exception
    returning: Returning|Exception_Returning
    returned: Returned|Exception_Returned
    exception !recipient_absent: Exception_NoBody
    exception !security: Exception_Security
    exception !damaged: Exception_Damage|Exception_Damaged
    exception !refused: Exception_Rejected
    exception !delay: Exception_Delayed
    exception !lost: Exception_Lost
    exception !destroyed: Exception_Destroyed
    cancelled: Exception_Cancel"
);

/// Reads an envelope, a webhook or a bare item.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let data = document.at("data");
    for item in data.list("accepted") {
        push(item, item.at("track_info"), reply);
    }
    let mut refused = None;
    for item in document.list("shipments") {
        if item.whole("code") == Some(400) {
            reply.warn("not_found", item.code("number").unwrap_or_default());
            refused = Some(not_found("no carrier knows the number"));
        } else {
            push(item, item.at("shipment"), reply);
        }
    }
    for item in [data, document] {
        // Of a parcel that is tracked no more, the webhook tells the number alone.
        if item.has("track_info") || item.has("number") {
            push(item, item.at("track_info"), reply);
        }
    }
    for item in data.list("rejected") {
        let error = item.at("error");
        reply.warn(
            "rejected",
            &crate::parts::joined(&[item.code("number").unwrap_or_default(), " ", error.code("code").unwrap_or_default()]),
        );
        refuse(error, true, &mut refused);
    }
    for error in data.list("errors") {
        refuse(error, false, &mut refused);
    }
    refuse(document, false, &mut refused);
    refuse(document.at("meta"), false, &mut refused);
    match refused {
        Some(failure) if reply.shipments.is_empty() => Err(failure),
        _ => Ok(()),
    }
}

/// Notes the first error.
fn refuse(error: Document<'_>, of_number: bool, refused: &mut Option<Failure>) {
    let Some(code) = error.whole("code").filter(|code| !matches!(code, 0 | 200)) else { return };
    if refused.is_none() {
        // "The format of '…' is invalid": of the number that stands beside it, or of a parameter.
        let kind = if of_number && code == -18_010_012 { FailureKind::InvalidNumber } else { kind(code) };
        *refused = Some(Failure::new(kind, error.words("message")));
    }
}

fn kind(code: i64) -> FailureKind {
    match code {
        // Address, key, account, permission.
        -18_010_001 | -18_010_002 | -18_010_004 | -18_010_005 | 401 | 403 => FailureKind::Unauthorized,
        -18_010_003 | 500..600 => FailureKind::Server,
        // Not registered, nothing known yet.
        -18_019_902 | -18_019_909 | 404 => FailureKind::NotFound,
        // No carrier fits the number.
        -18_019_903 => FailureKind::InvalidNumber,
        // Daily limit, no quota left.
        -18_019_907 | -18_019_908 => FailureKind::Quota,
        429 => FailureKind::RateLimited,
        _ => FailureKind::BadRequest,
    }
}

/// Adds a parcel. `info` is its track info; a webhook relay writes members of it beside it.
fn push(item: Document<'_>, info: Document<'_>, reply: &mut Reply) {
    let part = |path| if info.is_object(path) { info.at(path) } else { item.at(path) };
    let (shipping, latest, misc) = (part("shipping_info"), part("latest_status"), part("misc_info"));
    let mut shipment = Shipment { number: item.words("number"), ..Shipment::default() };
    shipment.origin = shipping.country("shipper_address.country");
    shipment.destination = shipping.country("recipient_address.country");
    let words = part("latest_event").words("description");
    if let Some(told) = meaning(latest.code("status").or(item.code("pre_status")), latest.code("sub_status"), &words, reply) {
        shipment.status = told.status;
        shipment.reason = told.reason;
    }
    let window = part("time_metrics").at("estimated_delivery_date");
    let is_own = window.code("source").is_some_and(|source| source.starts_with("17"));
    shipment.promise = shape::promise(window, "from", "to", if is_own { Promiser::Provider } else { Promiser::Carrier });
    let mut last = LastMile { number: misc.text("local_number"), carrier: misc.text("local_provider") };
    // The carrier that the parcel was registered with comes first, the one that 17TRACK calls local last.
    let (first_key, last_key) = (item.code("carrier"), misc.code("local_key").unwrap_or("0"));
    let mut leg = 0;
    for turn in 0..3 {
        for provider in part("tracking").list("providers") {
            let rank = match provider.code("provider.key") {
                Some(key) if key == last_key => 2,
                key => u8::from(key != first_key),
            };
            if rank == turn {
                let name = provider.text("provider.name");
                if leg == 0 {
                    shipment.carrier = name;
                } else if last.carrier.is_none() {
                    last.carrier = name;
                }
                events(provider, leg, &mut shipment, reply);
                leg = leg.saturating_add(1);
            }
        }
    }
    shipment.hand_over(last);
    reply.shipments.push(shipment);
}

/// The events of one carrier, oldest first.
fn events(provider: Document<'_>, leg: u8, shipment: &mut Shipment, reply: &mut Reply) {
    let start = shipment.events.len();
    shape::scans(provider, SCANS, Order::Kept, finish, shipment, reply);
    let language = provider.text("provider_lang");
    let events = shipment.events.get_mut(start..).unwrap_or_default();
    for event in &mut *events {
        event.leg = leg;
        codes::finish(event, "");
        event.language.clone_from(&language);
    }
    let time = |event: Option<&Event>| event.and_then(|event| event.time).map(Stamp::assumed);
    let first = time(events.first());
    if first.is_none() || first >= time(events.last()) {
        events.reverse();
    }
}

fn finish(source: Document<'_>, code: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = time(source, event.time);
    let told = meaning(code, None, &event.text, reply);
    told.unwrap_or(Meaning::new(Status::InTransit)).tell(event);
    if let Some(place) = &mut event.place
        && place.country.is_none()
    {
        place.country = location::country(&source.words("location"), [shipment.origin, shipment.destination]);
    }
    true
}

/// The time with offset, shown at the clock that the carrier printed; else that clock; else the moment in UTC, which
/// is off by half an hour for some carriers.
fn time(event: Document<'_>, iso: Option<Stamp>) -> Option<Stamp> {
    let (mut text, mut raw) = (String::new(), None);
    for path in parts("time_raw.date|time_raw.time|time_raw.timezone", b'|') {
        text.push_str(event.code(path).unwrap_or_default());
        raw = moment::stamp(text.trim_ascii_end()).or(raw);
        text.push(' ');
    }
    let Some(time) = iso else { return raw.or_else(|| event.clock("time_utc")) };
    // Some carriers' scans all bear the destination's offset; the printed clock tells the true one.
    if let (Some(instant), Some(clock)) = (time.instant(), raw.and_then(Stamp::printed)) {
        let seconds = clock.at_offset(0).0 - instant.0;
        if seconds % 900 == 0 && seconds.abs() <= 14 * 3_600 {
            return Some(Stamp::with_offset(clock, (seconds / 60) as i16));
        }
    }
    Some(time)
}

/// What the codes say, corrected by the words where the codes are known to be wrong; what the words say where there
/// is no code.
fn meaning(coarse: Option<&str>, fine: Option<&str>, words: &str, reply: &mut Reply) -> Option<Meaning> {
    match codes::refine(STATUSES, coarse, fine, reply) {
        Some(told) => Some(codes::correct(told, words)),
        None => codes::said(words),
    }
}
