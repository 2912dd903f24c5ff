//! 17TRACK v2 to v2.4: the API's reply, the webhook, and the shape of its website.

use super::codes::{self, Family};
use super::document::Document;
use super::meaning::Meaning;
use super::{Failure, FailureKind, Reply, location, moment, phrases};
use crate::shipment::{Country, Event, LastMile, Place, Promise, Promiser, Reason, Scan, Shipment, Stage, Stamp, Status};

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
            refused = Some(Failure::new(FailureKind::NotFound, "no carrier knows the number"));
        } else {
            push(item, item.at("shipment"), reply);
        }
    }
    for item in [data, document] {
        if item.has("track_info") || (item.has("number") && item.is_object("latest_status")) {
            push(item, item.at("track_info"), reply);
        }
    }
    for item in data.list("rejected") {
        let error = item.at("error");
        reply.warn("rejected", &[item.code("number").unwrap_or_default(), " ", error.code("code").unwrap_or_default()].concat());
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
    let ends = [shipping.country("shipper_address.country"), shipping.country("recipient_address.country")];
    let words = part("latest_event").words("description");
    let told = meaning(latest.code("status").or(item.code("pre_status")), latest.code("sub_status"), &words, reply);
    let told = told.unwrap_or(Meaning::new(Status::Pending));
    let mut shipment = Shipment {
        number: item.words("number"),
        status: told.status,
        reason: told.reason,
        origin: ends[0],
        destination: ends[1],
        promise: promise(part("time_metrics").at("estimated_delivery_date")),
        ..Shipment::default()
    };
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
                events(provider, leg, ends, &mut shipment.events, reply);
                leg = leg.saturating_add(1);
            }
        }
    }
    shipment.hand_over(last);
    reply.shipments.push(shipment);
}

/// The days named for the arrival; one of the two may be missing.
fn promise(window: Document<'_>) -> Option<Promise> {
    let (from, to) = (window.day("from"), window.day("to"));
    let to = to.or(from)?;
    let by = if window.code("source").is_some_and(|source| source.starts_with("17")) { Promiser::Provider } else { Promiser::Carrier };
    Some(Promise { from: from.filter(|from| *from <= to), to, by })
}

/// The events of one carrier, oldest first.
fn events(provider: Document<'_>, leg: u8, ends: [Option<Country>; 2], all: &mut Vec<Event>, reply: &mut Reply) {
    let language = provider.code("provider_lang");
    let events = provider.list("events");
    let time = |event: Option<Document<'_>>| time(event?);
    let is_ascending = match (time(events.clone().next()), time(events.clone().next_back())) {
        (Some(first), Some(last)) => first.assumed() < last.assumed(),
        _ => false,
    };
    let start = all.len();
    for source in events {
        let mut event = event(source, ends, reply);
        event.leg = leg;
        codes::hand_over(&mut event);
        event.language = language.map(str::to_owned);
        all.push(event);
    }
    if !is_ascending {
        all.get_mut(start..).unwrap_or_default().reverse();
    }
}

fn event(source: Document<'_>, ends: [Option<Country>; 2], reply: &mut Reply) -> Event {
    let mut event = Event { time: time(source), text: source.words("description"), ..Event::default() };
    let told = meaning(source.code("sub_status").or(source.code("stage")), None, &event.text, reply);
    told.unwrap_or(Meaning::new(Status::InTransit)).tell(&mut event);
    let text = source.words("location");
    let address = source.at("address");
    let place = Place {
        city: address.text("city"),
        country: address.country("country").or_else(|| location::country(&text, ends)),
        point: address.coordinates("coordinates"),
        text,
    };
    event.place = location::place(place, address.text("state"));
    event
}

/// The time with offset, shown at the clock that the carrier printed; else that clock; else the moment in UTC, which
/// is off by half an hour for some carriers.
fn time(event: Document<'_>) -> Option<Stamp> {
    let (mut text, mut raw) = (String::new(), None);
    for path in ["time_raw.date", "time_raw.time", "time_raw.timezone"] {
        text.push_str(event.code(path).unwrap_or_default());
        raw = moment::stamp(text.trim_ascii_end()).or(raw);
        text.push(' ');
    }
    match (event.clock("time_iso"), raw.and_then(Stamp::printed)) {
        // Some carriers' scans all bear the destination's offset; the printed clock tells the true one.
        (Some(Stamp::At { instant, offset }), Some(clock)) => {
            let seconds = clock.at_offset(0).0 - instant.0;
            let is_offset = seconds % 900 == 0 && seconds.abs() <= 14 * 3_600;
            let printed = i16::try_from(seconds / 60).ok().filter(|_| is_offset);
            Some(Stamp::At { instant, offset: printed.or(offset) })
        }
        (Some(time), _) => Some(time),
        (None, _) => raw.or_else(|| event.clock("time_utc")),
    }
}

/// What the codes say, corrected by the words where the codes are known to be wrong; what the words say where there
/// is no code.
fn meaning(coarse: Option<&str>, fine: Option<&str>, words: &str, reply: &mut Reply) -> Option<Meaning> {
    let (told, unknown) = codes::refine(STATUSES, coarse, fine);
    if let Some(code) = unknown {
        reply.warn("unknown_status", code);
    }
    let Some(told) = told else { return phrases::classify(words) };
    Some(codes::correct(told, words))
}

const IN_TRANSIT: Meaning = Meaning::new(Status::InTransit);
const CUSTOMS: Meaning = Meaning::new(Status::Customs);
const OUT: Meaning = Meaning::new(Status::OutForDelivery).on(Stage::LastMile);
const FAILED: Meaning = Meaning::new(Status::AttemptFailed).on(Stage::LastMile);
const READY: Meaning = Meaning::new(Status::ReadyForPickup).on(Stage::LastMile);
const DELIVERED: Meaning = Meaning::new(Status::Delivered).on(Stage::Delivered);
const EXCEPTION: Meaning = Meaning::new(Status::Exception);
const PICKED_UP: Meaning = Meaning::new(Status::PickedUp).by(Scan::Accepted).on(Stage::FirstMile);
const LEFT: Meaning = IN_TRANSIT.by(Scan::LeftCountry);
const REACHED: Meaning = IN_TRANSIT.by(Scan::ReachedCountry);
const RETURNING: Meaning = Meaning::new(Status::Returning);
const RETURNED: Meaning = Meaning::new(Status::Returned);
const PENDING: Meaning = Meaning::new(Status::Pending);
const EXPIRED: Meaning = Meaning::new(Status::Expired);

/// The statuses with their sub-statuses, and the milestones that stand in `stage`. `Departure` and `Arrival` are
/// those of the port, not of a hub.
const STATUSES: &[Family] = &[
    ("NotFound", PENDING, &[("Other", PENDING), ("InvalidCode", PENDING)]),
    ("InfoReceived", Meaning::new(Status::Announced).on(Stage::Announced), &[]),
    (
        "InTransit",
        IN_TRANSIT,
        &[
            ("PickedUp", PICKED_UP),
            ("Other", IN_TRANSIT),
            ("Departure", LEFT),
            ("Arrival", REACHED),
            ("CustomsProcessing", CUSTOMS.by(Scan::CustomsStarted)),
            ("CustomsReleased", CUSTOMS.by(Scan::CustomsCleared)),
            ("CustomsRequiringInformation", CUSTOMS.why(Reason::CustomsDocuments)),
            ("TransportArrived", IN_TRANSIT.by(Scan::Arrived)),
            ("TransportDeparted", IN_TRANSIT.by(Scan::Departed)),
        ],
    ),
    ("Expired", EXPIRED, &[("Other", EXPIRED)]),
    ("AvailableForPickup", READY, &[("Other", READY)]),
    ("OutForDelivery", OUT, &[("Other", OUT)]),
    (
        "DeliveryFailure",
        FAILED,
        &[
            ("Other", FAILED),
            ("NoBody", FAILED.why(Reason::RecipientAbsent)),
            ("Security", FAILED.why(Reason::Security)),
            ("Rejected", FAILED.why(Reason::Refused)),
            ("InvalidAddress", FAILED.why(Reason::AddressIncomplete)),
        ],
    ),
    ("Delivered", DELIVERED, &[("Other", DELIVERED)]),
    (
        "Exception",
        EXCEPTION.why(Reason::Unknown),
        &[
            ("Other", EXCEPTION.why(Reason::Unknown)),
            ("Returning", RETURNING),
            ("Returned", RETURNED),
            ("NoBody", EXCEPTION.why(Reason::RecipientAbsent)),
            ("Security", EXCEPTION.why(Reason::Security)),
            ("Damage", EXCEPTION.why(Reason::Damaged)),
            ("Damaged", EXCEPTION.why(Reason::Damaged)),
            ("Rejected", EXCEPTION.why(Reason::Refused)),
            ("Delayed", EXCEPTION.why(Reason::Delay)),
            ("Lost", EXCEPTION.why(Reason::Lost)),
            ("Destroyed", EXCEPTION.why(Reason::Destroyed)),
            ("Cancel", Meaning::new(Status::Cancelled)),
        ],
    ),
    ("PickedUp", PICKED_UP, &[]),
    ("Departure", LEFT, &[]),
    ("Arrival", REACHED, &[]),
    ("Returning", RETURNING, &[]),
    ("Returned", RETURNED, &[]),
];
