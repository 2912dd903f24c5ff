//! Cainiao global: the reply of its tracking page, for one number or several.

mod action;
mod land;

use super::parcel::{Parcel, push_first, take};
use super::words::behind;
use super::{Row, has_key, heard, words};
use crate::document::{Document, plain};
use crate::parts::{cut, lists, parts};
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::order::oldest_first;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Country, Event, LastMile, Place, Promise, Promiser, Reason, Shipment, Stamp, Status};

pub(super) use action::find as action;

/// A reply of the page, or of the bare module.
pub(super) const ROW: Row =
    Row { provider: Provider::Cainiao, signs: "module.0.mailNo|module.mailNo|mailNo&detailList|mailNo&mailNoSource", is, read };

/// Whether it is an envelope, with or without modules.
fn is(reply: Document<'_>) -> bool {
    has_key(reply, "module") && reply.has("success")
}

/// `standerdDesc` (so spelled) is the scan in the page's language; `desc` the first carrier's note, in any.
macro_rules! scans {
    ($list:literal) => {
        shape::scan_paths! { list: $list, time: "timeStr", text: "standerdDesc|desc", code: "actionCode" }
    };
}

const MODULE: Parcel = Parcel {
    carrier: "",
    facts: shape::parcel_paths! {
        number: "mailNo|copyVirtualMailNo|virtualMailNo",
        origin: "originCountry",
        destination: "destCountry",
        last_number: "copyRealMailNo",
        last_carrier: "destCpInfo.cpName",
    },
    scans: scans!("detailList"),
    order: Order::Backwards,
    finish,
    settle,
};

/// Where there is no list.
const LATEST: &str = scans!("latestTrace");

/// The status of a whole parcel, `status` of a module.
const STATUSES: &str = table!(
    "
    pending: SELLER_PREPARING|WAIT_SELLER_SEND_GOODS
    announced: SELLER_SEND_GOODS
    picked_up: PICKUP
    in_transit: TRANSPORT|DEPARTURE|WAIT_BUYER_ACCEPT_GOODS
    customs: CLEAR_CUSTOMS
    out_for_delivery: DELIVERING
    delivered: DELIVERED|SIGN
    exception: FAILED
    returned: RETURNED"
);

/// Reads an envelope with several modules, or one module alone.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    push_first(document, if document.has("module") { "module" } else { "" }, "mailNo|detailList", &MODULE, reply);
    let code = document.words("errorCode|errCode|code|ret|ret.0");
    if reply.shipments.is_empty() && (document.flag("success") == Some(false) || !code.is_empty()) {
        return Err(complaint::failure(&code, document.words("errorMsg|errorMessage|message|msg")));
    }
    Ok(())
}

fn settle(module: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    if module.code("copyRealMailNo").is_none() {
        last_mile(module, shipment);
    }
    shipment.origin = shipment.origin.or_else(|| land::country(&module.words("originCountry")));
    shipment.destination = shipment.destination.or_else(|| land::country(&module.words("destCountry")));
    shipment.promise = promise(module.at("globalEtaInfo"), shipment.destination);
    // A relay may have turned the list round.
    oldest_first(&mut shipment.events);
    if shipment.events.is_empty() {
        shape::scans(module, LATEST, Order::Kept, finish, shipment, reply);
    }
    let code = module.code("status");
    let mut said = heard::coded(STATUSES, code, reply);
    if said.is_none() && code.is_some() {
        said = phrases::classify(&module.words("statusDesc"));
    }
    take(Some(decide(said.map(|said| said.status), &shipment.events)), shipment);
}

/// Cainiao's status for the whole parcel is coarse: `DELIVERING` begins before the first scan, and a signature can be
/// the station's. The newest scan is finer, except that the end counts when Cainiao says it.
fn decide(said: Option<Status>, events: &[Event]) -> Meaning {
    let Some(newest) = events.last().map(Meaning::of) else { return Meaning::new(said.unwrap_or_default()) };
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

fn finish(trace: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = time(trace, event.time);
    town(event);
    meaning(trace, code, &event.text, reply).tell(event);
    true
}

/// What the action code says; the words add a cause, and decide where there is no telling code.
fn meaning(trace: Document<'_>, code: Option<&str>, text: &str, reply: &mut Reply) -> Meaning {
    let note = phrases::classify(&trace.words("desc"));
    let news = phrases::classify(text);
    let said = news.or(note);
    let moving = said.unwrap_or(heard::MOVING);
    let Some(code) = code else {
        return trace.code("group.nodeCode").and_then(|code| action(code).0).unwrap_or(moving);
    };
    let (meaning, is_known) = action(code);
    if !is_known {
        reply.warn("unknown_status", code);
    }
    let Some(mut meaning) = meaning else { return moving };
    if code.ends_with("_OTHER") {
        return if moving.status.is_terminal() || said.is_none() { meaning } else { moving };
    }
    let is_vague = matches!(meaning.reason, None | Some(Reason::Held));
    if is_vague && matches!(meaning.status, Status::AttemptFailed | Status::Exception | Status::Returning | Status::Customs) {
        let cause = |said: Option<Meaning>| said.and_then(|said| said.reason).filter(|reason| *reason != Reason::Unknown);
        meaning.reason = cause(news).or(cause(note)).or(meaning.reason);
    }
    meaning
}

/// The printed clock. `time` is no true instant: it is this clock read as if it stood in China, whatever `timeZone`
/// says, and `timeZone` itself is China's by default. So neither is believed, and `time` only gives the clock back.
fn time(trace: Document<'_>, clock: Option<Stamp>) -> Option<Stamp> {
    let clock = clock.map(|stamp| stamp.printed().map_or(stamp, Stamp::clock));
    clock.or_else(|| trace.epoch_millis("time")?.instant().map(|instant| Stamp::clock(instant.clock(8 * 60))))
}

/// Takes the `[Town]` before the words, which is all there is of a place; also `[IL,Town,District]` and `【Town】`.
fn town(event: &mut Event) {
    let Some((inside, rest)) = bracket(&event.text, "[", "]").or_else(|| bracket(&event.text, "【", "】")) else { return };
    let mut place = Place { text: inside.to_owned(), ..Place::default() };
    let mut city = inside;
    if let Some((first, others)) = cut(inside, b',') {
        city = first;
        place.country = Country::from_alpha2(first.trim_ascii());
        if place.country.is_some() {
            place.text = others.trim_ascii().to_owned();
            city = cut(others, b',').map_or(others, |(second, _)| second);
        }
    }
    place.city = Some(city.trim_ascii().to_owned()).filter(|city| !city.is_empty());
    event.text = rest.to_owned();
    event.place = Some(place);
}

/// What stands in brackets at the start, and what follows; neither is empty.
fn bracket<'a>(words: &'a str, open: &str, close: &str) -> Option<(&'a str, &'a str)> {
    let (inside, rest) = words::cut(words.strip_prefix(open)?, close)?;
    let (inside, rest) = (inside.trim_ascii(), rest.trim_ascii());
    (!inside.is_empty() && !rest.is_empty()).then_some((inside, rest))
}

/// The national carrier's own number stands at the end of a sentence.
fn last_mile(module: Document<'_>, shipment: &mut Shipment) {
    let sentence = module.words("realMailNo");
    let number = behind(&sentence, " ");
    if !plain::is_junk(number) {
        let carrier = shipment.last_mile.take().and_then(|last| last.carrier);
        shipment.hand_over(LastMile { number: Some(number.to_owned()), carrier });
    }
}

/// The first and last day of the estimate. Both are moments near midnight or noon of the destination.
fn promise(eta: Document<'_>, destination: Option<Country>) -> Option<Promise> {
    let offset = offset(destination);
    let day = |path| {
        let clock = eta.epoch_millis(path)?.instant()?.clock(offset);
        // The last minute of a day in winter, or further west.
        let minute = clock.0.rem_euclid(86_400) / 60;
        let is_past = minute < 720 && minute % 60 == 59;
        Some(clock.day().plus(-i32::from(is_past)))
    };
    shape::days(day("deliveryMinTime"), day("deliveryMaxTime"), Promiser::Carrier)
}

/// Hours east of UTC in summer, for the day of an estimate: a moment just after midnight must not fall on the day
/// before. From -7 on, an hour each.
const SUMMER_HOURS: &str = "||MX CO PE EC|US CA CL|BR AR UY||||GB IE PT MA DZ||UA GR RO BG FI EE LV LT IL RU SA TR BY KW QA|AE AZ GE|\
    PK UZ KZ IN LK|BD|TH VN ID KH|CN HK MO TW SG MY PH|JP KR||AU||NZ";

/// Minutes east of UTC; central Europe's when the country is another one, none when it is unknown.
fn offset(country: Option<Country>) -> i16 {
    let Some(country) = country else { return 0 };
    for (hours, countries) in (-7..).zip(parts(SUMMER_HOURS, b'|')) {
        if lists(countries, b' ', country.code()) {
            return hours * 60;
        }
    }
    2 * 60
}
