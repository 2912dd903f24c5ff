//! DHL Shipment Tracking – Unified (`api-eu.dhl.com/track/shipments`), of all divisions; source: DHL's samples.
//!
//! Its five status codes are coarse: out for delivery, customs, pick-up and returns stand in the words only. The id may be
//! a number, times often lack the offset, a locality is `CITY - COUNTRY`, a country alone, or holds the street, and a
//! description may be the name of whoever signed.

use super::heard::{MOVING, coded as warned};
use super::integrators::said;
use super::parcel::{Parcel, newest, promised, push_all, take};
use super::words::{cut, cut_last, low, without_streets};
use super::{Row, shows};
use crate::document::Document;
use crate::provider::mapping::complaint;
use crate::provider::mapping::location;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply, not_found};
use crate::shipment::{Country, Event, LastMile, Place, Promiser, Scan, Shipment, Status};

pub(super) const ROW: Row = Row {
    provider: Provider::Dhl,
    signs: "shipments.0.status.statusCode|shipments.0.status.status|possibleAdditionalShipmentsUrl|\
        shipments.0.id&shipments.0.service|shipments.status.statusCode|service&status.statusCode",
    is,
    read,
};

const PARCEL: Parcel = Parcel {
    carrier: "DHL",
    facts: shape::parcel_paths! {
        number: "id",
        from: "estimatedDeliveryTimeFrame.estimatedFrom",
        to: "estimatedDeliveryTimeFrame.estimatedThrough",
    },
    scans: shape::scan_paths! { list: "events", time: "timestamp", code: "statusCode" },
    order: Order::ByTime,
    finish,
    settle,
};

/// The status is written like a scan.
const LATEST: &str = shape::scan_paths! { list: "status", time: "timestamp", code: "statusCode" };

const CODES: &str = table!(
    "
    announced @announced: pre-transit|pretransit
    in_transit: transit|in-transit
    delivered @delivered: delivered
    exception: failure|exception
    pending: unknown"
);

/// Whether it is its problem report: other providers write `type` or `traceId` into theirs.
fn is(reply: Document<'_>) -> bool {
    shows(reply, "title&detail&status") && !shows(reply, "type|traceId|errors")
}

/// Reads the shipments.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    // What is pushed is a shipment alone.
    let is_alone = document.has("status.statusCode");
    if document.has("title") && !document.has("shipments") && !is_alone {
        return Err(complaint::problem(document, "detail|title"));
    }
    push_all(document, if is_alone { "" } else { "shipments" }, &PARCEL, reply);
    if reply.shipments.is_empty() && document.is_list("shipments") { Err(not_found("no shipment")) } else { Ok(()) }
}

fn settle(parcel: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    let partner = parcel.text("details.provider.destinationProvider");
    shipment.hand_over(LastMile { number: None, carrier: partner.filter(|name| parcel.code("service") != Some(name)) });
    for reference in parcel.list("details.references") {
        if reference.says("type", "local-tracking-number") {
            shipment.hand_over(LastMile { number: reference.text("number"), carrier: None });
        }
    }
    shipment.origin = place(parcel.at("origin")).and_then(|place| place.country);
    shipment.destination = place(parcel.at("destination")).and_then(|place| place.country);
    promised(parcel, "estimatedTimeOfDelivery", "-", Promiser::Carrier, shipment);
    let before = shipment.events.len();
    shape::scans(parcel, LATEST, Order::Kept, finish, shipment, reply);
    take(newest(shipment).or(Some(MOVING)), shipment);
    // Some divisions tell the last scan only.
    if before > 0 || shipment.events.last().is_some_and(|last| last.time.is_none()) {
        shipment.events.truncate(before);
    }
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let (label, words) = (scan.words("status"), scan.words("description"));
    // A name has no meaning, and is written in capitals.
    let is_name = !label.is_empty() && !words.bytes().any(|byte| byte.is_ascii_lowercase()) && said(&words).is_none();
    event.place = place(scan.at("location"));
    let heard = said(if is_name { "" } else { &words }).or_else(|| said(&label));
    event.text = if words.is_empty() || is_name { label } else { words };
    let told = refine(warned(CODES, code, reply), heard);
    // What was scanned somewhere is under way, though nobody says how.
    let is_there = told.status == Status::Pending && event.place.is_some() && event.time.is_some();
    if is_there { MOVING } else { told }.tell(event);
    true
}

/// The code, as finely as the words say it, as far as they may.
fn refine(coded: Option<Meaning>, heard: Option<Meaning>) -> Meaning {
    let Some(coded) = coded else { return heard.unwrap_or(MOVING) };
    let Some(heard) = heard else { return coded };
    let is_finer = match coded.status {
        Status::Announced => false,
        Status::Delivered => matches!(heard.status, Status::Delivered | Status::Returned | Status::Returning),
        Status::Pending => true,
        Status::Exception => !matches!(heard.status, Status::Delivered | Status::Announced | Status::PickedUp | Status::InTransit),
        _ => heard.scan == Some(Scan::Collected) || !matches!(heard.status, Status::Delivered | Status::Announced | Status::Cancelled),
    };
    match (is_finer, coded.status, heard.status) {
        (false, ..) => coded,
        (_, Status::Delivered, Status::Returning) => Meaning::new(Status::Returned),
        (_, Status::Delivered, Status::Delivered) => Meaning { stage: coded.stage, ..heard },
        _ => heard,
    }
}

/// A country by its name, which most replies in German write for a place of theirs, too.
fn by_name(name: &str) -> Option<Country> {
    Country::read(name).or_else(|| Country::from_alpha2("DE").filter(|_| name == "Deutschland"))
}

/// A country by its name, or by what stands before a comma or `MAINLAND` in it: `CHINA, PEOPLES REPUBLIC`, `CHINA MAINLAND`.
pub(super) fn named(name: &str) -> Option<Country> {
    let named = Country::read(name).or_else(|| Country::read(cut(name, ",")?.0));
    named.or_else(|| Country::read(low(name).strip_suffix(" mainland")?))
}

/// A place without its street: the town, and the country of its code or at the end of its words.
fn place(document: Document<'_>) -> Option<Place> {
    let words = document.words("address.addressLocality|addressLocality");
    let coded = document.country("address.countryCode|countryCode");
    let mut place = Place { country: coded.or_else(|| by_name(&words)), ..Place::default() };
    let mut town = words.as_str();
    if let Some((before, after)) = cut_last(&words, " - ") {
        let named = named(after);
        if named.is_some() {
            town = before;
            place.country = coded.or(named);
        }
    }
    if place.country.is_none() {
        place.country = location::country(&words, [None; 2]);
    }
    // `WHITTIER, CA, US`: the country is told already.
    if let Some((before, after)) = cut_last(town, ", ")
        && place.country.is_some_and(|country| country.code() == after)
    {
        town = before;
    }
    place.text = without_streets(town);
    place.city = Some(place.text.clone()).filter(|town| !town.is_empty() && by_name(town).is_none());
    Some(place).filter(|place| !place.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::json;

    #[test]
    fn localities() {
        for (locality, text, country) in [
            ("LEIPZIG - GERMANY", "LEIPZIG", "DE"),
            ("HONG KONG - HONG KONG SAR, CHINA", "HONG KONG", "HK"),
            ("SHENZHEN - CHINA MAINLAND", "SHENZHEN", "CN"),
            ("SEOUL - KOREA, REPUBLIC OF (SOUTH K.)", "SEOUL", "KR"),
            ("CINCINNATI HUB, OH - USA", "CINCINNATI HUB, OH", "US"),
            ("Musterweg 2, AMSTERDAM", "AMSTERDAM", ""),
            ("Germany", "Germany", "DE"),
            ("Deutschland", "Deutschland", "DE"),
            ("Stoke-on-Trent", "Stoke-on-Trent", ""),
            ("Whittier, CA, US", "Whittier, CA", "US"),
        ] {
            let source = ["{\"address\": {\"addressLocality\": \"", locality, "\"}}"].concat();
            let found = place(Document::new(&json::parse(&source).unwrap())).unwrap();
            assert_eq!(found.text, text);
            assert_eq!(found.country.map(Country::code).unwrap_or_default(), country, "{locality}");
        }
    }
}
