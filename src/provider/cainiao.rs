//! Cainiao global: the reply of its tracking page, for one number or several.

mod action;

use super::document::Document;
use super::meaning::Meaning;
use super::{Failure, Reply, complaint, phrases};
use crate::shipment::{Country, Day, Event, LastMile, Place, Promise, Promiser, Reason, Shipment, Stamp, Status};

pub(super) use action::find as action;

/// Reads an envelope with several modules, or one module alone.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let modules = document.list(if document.has("module") { "module" } else { "" });
    for module in modules.filter(|module| module.has("mailNo") || module.has("detailList")) {
        let shipment = shipment(module, reply);
        reply.shipments.push(shipment);
    }
    let first = |paths: [&str; 4]| paths.iter().find_map(|path| document.text(path)).unwrap_or_default();
    let code = first(["errorCode", "errCode", "code", "ret"]);
    if reply.shipments.is_empty() && (document.flag("success") == Some(false) || !code.is_empty()) {
        let message = first(["errorMsg", "errorMessage", "message", "msg"]);
        return Err(Failure::new(complaint::kind(&code, &message), if message.is_empty() { code } else { message }));
    }
    Ok(())
}

fn shipment(module: Document<'_>, reply: &mut Reply) -> Shipment {
    let number = ["mailNo", "copyVirtualMailNo", "virtualMailNo"].iter().find_map(|path| module.code(path)).unwrap_or_default();
    let destination = module.country("destCountry");
    // Newest first.
    let mut events: Vec<Event> = module.list("detailList").rev().map(|trace| event(trace, reply)).collect();
    if events.is_empty() && module.has("latestTrace") {
        events.push(event(module.at("latestTrace"), reply));
    }
    let newest = events.last().map(|event| Meaning { status: event.status, scan: event.scan, stage: event.stage, reason: event.reason });
    let said = module.code("status").and_then(|code| {
        let status = status(code).or_else(|| phrases::classify(&module.text("statusDesc")?).map(|meaning| meaning.status));
        if self::status(code).is_none() {
            reply.warn("unknown_status", code);
        }
        status
    });
    let decided = decide(said, newest, &events);
    Shipment {
        number: number.to_owned(),
        status: decided.status,
        reason: decided.reason,
        origin: module.country("originCountry"),
        destination,
        last_mile: last_mile(module, number),
        promise: promise(module.at("globalEtaInfo"), destination),
        events,
        ..Shipment::default()
    }
}

/// Cainiao's status for the whole parcel is coarse: `DELIVERING` begins before the first scan, and a signature can be
/// the station's. The newest scan is finer, except that the end counts when Cainiao says it.
fn decide(said: Option<Status>, newest: Option<Meaning>, events: &[Event]) -> Meaning {
    let Some(newest) = newest else { return Meaning::new(said.unwrap_or_default()) };
    match said {
        Some(status @ (Status::Delivered | Status::Returned)) if newest.status != status => {
            let at_station = status == Status::Delivered
                && newest.status == Status::ReadyForPickup
                && events.iter().all(|event| event.status != Status::Delivered);
            if at_station { newest } else { Meaning::new(status) }
        }
        Some(Status::Exception) if matches!(newest.status, Status::PickedUp | Status::InTransit | Status::OutForDelivery) => {
            Meaning::new(Status::Exception)
        }
        Some(status) if status != Status::OutForDelivery && newest == Meaning::new(Status::InTransit) => Meaning::new(status),
        _ => newest,
    }
}

/// The status of a whole parcel, `status` of a module.
fn status(code: &str) -> Option<Status> {
    Some(match code.to_ascii_uppercase().as_str() {
        "SELLER_PREPARING" | "WAIT_SELLER_SEND_GOODS" => Status::Pending,
        "SELLER_SEND_GOODS" => Status::Announced,
        "PICKUP" => Status::PickedUp,
        "TRANSPORT" | "DEPARTURE" | "WAIT_BUYER_ACCEPT_GOODS" => Status::InTransit,
        "CLEAR_CUSTOMS" => Status::Customs,
        "DELIVERING" => Status::OutForDelivery,
        "DELIVERED" | "SIGN" => Status::Delivered,
        "FAILED" => Status::Exception,
        "RETURNED" => Status::Returned,
        _ => return None,
    })
}

fn event(trace: Document<'_>, reply: &mut Reply) -> Event {
    // `standerdDesc` (so spelled) is the scan in the page's language; `desc` the first carrier's note, in any.
    let note = trace.text("desc");
    let words = trace.text("standerdDesc").or_else(|| note.clone()).unwrap_or_default();
    let (place, text) = town(&words);
    let mut event = Event { time: time(trace), text: text.to_owned(), place, ..Event::default() };
    meaning(trace, &event.text, note.as_deref(), reply).tell(&mut event);
    event
}

/// What the action code says; the words add a cause, and decide where there is no telling code.
fn meaning(trace: Document<'_>, text: &str, note: Option<&str>, reply: &mut Reply) -> Meaning {
    let sentences = || [Some(text), note].into_iter().flatten().filter_map(phrases::classify);
    let said = || sentences().next();
    let Some(code) = trace.code("actionCode") else {
        let group = trace.code("group.nodeCode").and_then(|code| action(code).0);
        return group.or_else(said).unwrap_or(Meaning::new(Status::InTransit));
    };
    let (meaning, is_known) = action(code);
    if !is_known {
        reply.warn("unknown_status", code);
    }
    match meaning {
        None => said().unwrap_or(Meaning::new(Status::InTransit)),
        Some(meaning) if code.ends_with("_OTHER") => said().filter(|said| !said.status.is_terminal()).unwrap_or(meaning),
        Some(meaning) if meaning.reason.is_none_or(|reason| reason == Reason::Held) => {
            let wrong = matches!(meaning.status, Status::AttemptFailed | Status::Exception | Status::Returning | Status::Customs);
            let mut reasons = sentences().filter_map(|said| said.reason).filter(|reason| wrong && *reason != Reason::Unknown);
            let reason = reasons.next().or(meaning.reason);
            Meaning { reason, ..meaning }
        }
        Some(meaning) => meaning,
    }
}

/// The printed clock. `time` is no true instant: it is this clock read as if it stood in China, whatever `timeZone`
/// says, and `timeZone` itself is China's by default. So neither is believed, and `time` only gives the clock back.
fn time(trace: Document<'_>) -> Option<Stamp> {
    let clock = trace.clock("timeStr").map(|stamp| stamp.printed().map_or(stamp, Stamp::Clock));
    clock.or_else(|| trace.epoch_millis("time")?.instant().map(|instant| Stamp::Clock(instant.clock(8 * 60))))
}

/// The `[Town]` before the words, which is all there is of a place; also `[IL,Town,District]`.
fn town(words: &str) -> (Option<Place>, &str) {
    let split = |open, close| words.strip_prefix(open)?.split_once(close);
    let Some((inside, rest)) = split('[', ']').or_else(|| split('【', '】')) else { return (None, words) };
    let (inside, rest) = (inside.trim(), rest.trim());
    if inside.is_empty() || rest.is_empty() {
        return (None, words);
    }
    let mut parts = inside.split(',').map(str::trim);
    let (first, second) = (parts.next().unwrap_or(inside), parts.next());
    let country = second.and_then(|_| Country::from_alpha2(first));
    let (city, text) = match (country, inside.split_once(',')) {
        (Some(_), Some((_, text))) => (second.unwrap_or(first), text.trim()),
        _ => (first, inside),
    };
    (Some(Place { text: text.to_owned(), city: Some(city.to_owned()), country, point: None }), rest)
}

/// The national carrier's own number and name, as soon as either is told.
fn last_mile(module: Document<'_>, number: &str) -> Option<LastMile> {
    // `realMailNo` is a sentence that ends in the number.
    let written = || module.code("realMailNo").and_then(|sentence| sentence.split_whitespace().last());
    let second = module.code("copyRealMailNo").or_else(written).filter(|second| *second != number);
    let carrier = module.text("destCpInfo.cpName");
    (second.is_some() || carrier.is_some()).then(|| LastMile { number: second.map(str::to_owned), carrier })
}

/// The first and last day of the estimate. Both are moments near midnight or noon of the destination.
fn promise(eta: Document<'_>, destination: Option<Country>) -> Option<Promise> {
    let day = |path| -> Option<Day> { Some(eta.epoch_millis(path)?.instant()?.clock(offset(destination)).day()) };
    let (from, to) = (day("deliveryMinTime"), day("deliveryMaxTime"));
    let last = to.or(from)?;
    Some(Promise { from: from.filter(|from| *from <= last), to: last, by: Promiser::Carrier })
}

/// Hours east of UTC in summer, for the day of an estimate: a moment just after midnight must not fall on the day before.
const SUMMER_HOURS: &[(i16, &str)] = &[
    (-7, "US"),
    (-5, "MX CO PE EC"),
    (-4, "CA CL"),
    (-3, "BR AR UY"),
    (1, "GB IE PT MA DZ"),
    (3, "UA GR RO BG FI EE LV LT IL RU SA TR BY KW QA"),
    (4, "AE AZ GE"),
    (5, "PK UZ KZ IN LK"),
    (6, "BD"),
    (7, "TH VN ID KH"),
    (8, "CN HK MO TW SG MY PH"),
    (9, "JP KR"),
    (11, "AU"),
    (13, "NZ"),
];

/// Minutes east of UTC; central Europe's when the country is another one or unknown.
fn offset(country: Option<Country>) -> i16 {
    let Some(country) = country else { return 0 };
    let hours = SUMMER_HOURS.iter().find(|(_, codes)| codes.split(' ').any(|code| code == country.code())).map_or(2, |(hours, _)| *hours);
    hours * 60
}
