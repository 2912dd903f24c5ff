//! AliExpress: the open platform's tracking calls, and the shape of the buyer's web page.
//!
//! Nothing in the platform's replies says a status; it is read from the words.

use super::document::Document;
use super::meaning::Meaning;
use super::{Failure, Reply, cainiao, complaint, order, phrases};
use crate::shipment::{Country, Event, Place, Promise, Promiser, Shipment, Status};

/// Where one kind of reply keeps its facts.
struct Dialect {
    /// The list of parcels, from the result; empty when the result is one parcel.
    parcels: &'static str,
    number: &'static str,
    carrier: &'static str,
    arrival: &'static str,
    events: &'static str,
    time: &'static str,
    words: &'static str,
    /// A heading, for when there are no words.
    heading: &'static str,
    place: &'static str,
    code: &'static str,
}

const DIALECTS: [Dialect; 4] = [
    // aliexpress.ds.order.tracking.get
    Dialect {
        parcels: "data.tracking_detail_line_list",
        number: "mail_no",
        carrier: "carrier_name",
        arrival: "eta_time_stamps",
        events: "detail_node_list",
        time: "time_stamp",
        words: "tracking_detail_desc",
        heading: "tracking_name",
        place: "-",
        code: "-",
    },
    // The buyer's web page.
    Dialect {
        parcels: "trackingDetailLineList",
        number: "mailNo",
        carrier: "logisticsCarrierName",
        arrival: "etaInfo.endEtaTime",
        events: "detailList",
        time: "time",
        words: "trackingDetailDesc",
        heading: "trackingName",
        place: "-",
        code: "trackingPrimaryCode",
    },
    // alibaba.order.logistics.tracking.get
    Dialect {
        parcels: "tracking_list",
        number: "tracking_number",
        carrier: "carrier",
        arrival: "-",
        events: "event_list",
        time: "event_time",
        words: "event_name",
        heading: "-",
        place: "event_location",
        code: "event_code",
    },
    // aliexpress.logistics.ds.trackinginfo.query
    Dialect {
        parcels: "",
        number: "-",
        carrier: "-",
        arrival: "-",
        events: "details",
        time: "event_date",
        words: "event_desc",
        heading: "-",
        place: "address",
        code: "-",
    },
];

/// Reads the reply of any of the calls, or the gateway's error.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.has("error_response") {
        return Err(failure(document.at("error_response")));
    }
    let inside = document.keys().find(|key| key.ends_with("_response")).map_or(document, |key| document.at(key));
    let result = ["result", "data.module", "module", "data"].iter().map(|path| inside.at(path)).find(|result| result.is_object(""));
    // `data` alone is the body of the first call.
    let result = result.filter(|result| !result.has("tracking_detail_line_list")).unwrap_or(inside);
    let refused = ["ret", "success", "result_success"].iter().any(|path| result.flag(path) == Some(false));
    if refused || result.code("code") == Some("1001") {
        return Err(failure(result));
    }
    let Some(dialect) =
        DIALECTS.iter().find(|dialect| if dialect.parcels.is_empty() { result.has(dialect.events) } else { result.has(dialect.parcels) })
    else {
        return Ok(());
    };
    if dialect.parcels.is_empty() {
        let shipment = shipment(result, dialect, reply);
        reply.shipments.push(shipment);
        return Ok(());
    }
    for parcel in unwrapped(result, dialect.parcels) {
        let shipment = shipment(parcel, dialect, reply);
        reply.shipments.push(shipment);
    }
    // An order whose parcel is not sent yet has no line.
    if reply.shipments.is_empty() {
        reply.shipments.push(Shipment::default());
    }
    Ok(())
}

fn failure(error: Document<'_>) -> Failure {
    let code = ["code", "sub_code"].iter().filter_map(|path| error.code(path)).collect::<Vec<_>>().join(" ");
    let message = ["msg", "message", "sub_msg", "error_desc"].iter().find_map(|path| error.text(path)).unwrap_or_default();
    Failure::new(complaint::kind(&code, &message), if message.is_empty() { code } else { message })
}

/// The items of a list. The gateway wraps a list in an object, and a list of one may stand there as the item itself.
fn unwrapped<'a>(document: Document<'a>, path: &str) -> impl DoubleEndedIterator<Item = Document<'a>> {
    document.list(path).map(|item| {
        let mut keys = item.keys();
        match (keys.next(), keys.next()) {
            (Some(only), None) if item.is_object(only) => item.at(only),
            _ => item,
        }
    })
}

fn shipment(parcel: Document<'_>, dialect: &Dialect, reply: &mut Reply) -> Shipment {
    let mut events: Vec<Event> = unwrapped(parcel, dialect.events).map(|node| event(node, dialect, reply)).collect();
    order::oldest_first(&mut events);
    let newest = events.last();
    Shipment {
        number: parcel.code(dialect.number).unwrap_or_default().to_owned(),
        carrier: parcel.text(dialect.carrier),
        status: newest.map_or(Status::Pending, |event| event.status),
        reason: newest.and_then(|event| event.reason),
        promise: parcel.day(dialect.arrival).map(|to| Promise { from: None, to, by: Promiser::Provider }),
        events,
        ..Shipment::default()
    }
}

fn event(node: Document<'_>, dialect: &Dialect, reply: &mut Reply) -> Event {
    let (words, heading) = (node.text(dialect.words), node.text(dialect.heading));
    // A scan's place is a town or a country; what has a figure in it could be a street.
    let place = node.text(dialect.place).filter(|text| !text.bytes().any(|byte| byte.is_ascii_digit()));
    let place = place.map(|text| Place { country: Country::read(&text), text, ..Place::default() });
    let mut event = Event { time: node.clock(dialect.time), place, ..Event::default() };
    let by_code = node.code(dialect.code).and_then(|code| cainiao::action(code).0);
    let by_words = [&words, &heading].into_iter().flatten().find_map(|text| phrases::classify(text));
    event.text = words.or(heading).unwrap_or_default();
    if by_code.is_none() && by_words.is_none() {
        reply.warn("unclassified_text", &event.text);
    }
    by_code.or(by_words).unwrap_or(Meaning::new(Status::InTransit)).tell(&mut event);
    event
}
