//! Nova Poshta: `TrackingDocument.getStatusDocuments` of the API v2.0, which tells the status alone; the public history of
//! Nova Post (`GET /site/v.1.0/shipments/tracking/{number}`); and the page of Nova Poshta Global, JSON with HTML in it.
//!
//! The status call has one scan, the last: its time is a printed clock, in five spellings. The names, phones and addresses
//! beside it are not read, nor is `WarehouseRecipient`, which for a delivery to the door is the buyer's address. In the
//! history, scans that are `future` are plans. The list of Global is in no order. After public recordings and clients.

use super::common::{add, failure, parcel, settle, tell};
use super::{clock, shows};
use crate::document::Document;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, FailureKind, Reply, not_found};
use crate::shipment::{Event, LastMile, Pickup, Place, Promise, Promiser, Shipment, Status};

const HISTORY: &str = shape::scan_paths! {
    list: "tracking",
    time: "date",
    text: "event_name",
    code: "code",
    place: "-",
    city: "settlement_name",
    state: "-",
    country: "country_code",
    point: "division_coordinates",
};

const GLOBAL: &str = shape::scan_paths! {
    list: "",
    time: "date",
    text: "description",
    code: "code",
    place: "-",
    city: "-",
    state: "-",
    country: "country",
    point: "-",
};

const CODES: &str = table!(
    "
    announced @announced: 1|12
    cancelled: 2
    pending: 3
    in_transit @origin: 4|41
    in_transit @line_haul: 5
    in_transit @destination: 6
    ready_for_pickup @last_mile: 7|8|14
    delivered @delivered: 9|10|11|106
    out_for_delivery @last_mile: 101
    returning !refused: 102
    attempt_failed @last_mile !refused: 103
    in_transit +forwarded: 104
    exception !pickup_missed: 105
    attempt_failed @last_mile !recipient_absent: 111
    in_transit +scheduled: 112
    customs +customs_started: 119"
);

const GLOBAL_CODES: &str = table!(
    "
    announced @announced: 1-0
    delivered @delivered: 3-1
    customs @import_customs: 20
    in_transit +arrived: 23
    in_transit +departed @destination: 30
    customs +customs_started: 400
    customs +customs_cleared: 401"
);

/// Whether it is one of the three, or the error in its place.
pub(super) fn is(reply: Document<'_>) -> bool {
    let signs = "data.0.StatusCode&data.0.Number|success&messageCodes&infoCodes|success&errorCodes&warningCodes\
                 |tracking.0.event_status|alternative_numbers&tracking|errors.errorMessage\
                 |waybill_number&tracking_history|result&search_hystory";
    shows(reply, signs)
}

/// Reads any of the three.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.has("waybill_number") {
        global(document, reply);
    } else if document.has("tracking") {
        history(document, reply);
    } else if document.has("data.0") {
        let mut unknown = None;
        for row in document.list("data") {
            let number = row.words("Number");
            if row.code("StatusCode") == Some("3") {
                unknown = Some(not_found(&row.words("Status")));
                reply.warn("not_found", &number);
            } else {
                status(row, number, reply);
            }
        }
        if let Some(unknown) = unknown.filter(|_| reply.shipments.is_empty()) {
            return Err(unknown);
        }
    } else if document.flag("success") == Some(false) || document.has("errors.errorMessage") {
        let message = document.words("errors.0|errors.errorMessage|warnings.0|errorCodes.0");
        let said = message.to_ascii_lowercase();
        if said.contains("number is not correct") || document.code("errorCodes.0") == Some("20001401442") {
            return Err(Failure::new(FailureKind::InvalidNumber, message));
        }
        return Err(failure(if said.contains("many request") { Some(429) } else { None }, message));
    }
    Ok(())
}

/// A row of the status call: the parcel and its last scan.
fn status(row: Document<'_>, number: String, reply: &mut Reply) {
    let mut shipment = parcel(number, "Nova Poshta");
    let mut event = Event { text: row.words("Status"), ..Event::default() };
    event.time = row.clock("TrackingUpdateDate").or_else(|| scanned(row.code("DateScan")?));
    tell(CODES, row.code("StatusCode"), &mut event, reply);
    let town = match row.whole("StatusCode") {
        Some(4 | 41) => row.text("CitySender"),
        Some(6..=14) => row.text("CityRecipient"),
        _ => None,
    };
    event.place = town.map(|town| Place { text: town.clone(), city: Some(town), ..Place::default() });
    let due = row.code("ScheduledDeliveryDate").and_then(clock::read).map(|due| due.day());
    shipment.promise = due.map(|day| Promise { from: Some(day), to: day, by: Promiser::Carrier });
    shipment.events.push(event);
    settle(&mut shipment);
    reply.shipments.push(shipment);
}

/// `15:16 08.03.2022`.
fn scanned(text: &str) -> Option<crate::shipment::Stamp> {
    let (time, day) = text.split_once(' ')?;
    clock::read(&[day, " ", time].concat())
}

fn history(document: Document<'_>, reply: &mut Reply) {
    let mut shipment = parcel(document.words("number"), "Nova Post");
    shipment.origin = document.country("sender.country_code");
    shipment.destination = document.country("recipient.country_code");
    shipment.promise = shape::promise(document, "scheduled_delivery_date", "scheduled_delivery_date", Promiser::Carrier);
    shape::scans(document, HISTORY, Order::ByTime, passed, &mut shipment, reply);
    settle(&mut shipment);
    reply.shipments.push(shipment);
}

fn passed(scan: Document<'_>, code: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    tell(CODES, code, event, reply);
    if event.status == Status::Delivered && scan.code("event").is_some_and(|name| name.contains("Return")) {
        (event.status, event.stage) = (Status::Returned, None);
    }
    let is_passed = scan.code("event_status") != Some("future");
    if is_passed {
        let place = scan.text("division_name").filter(|_| event.status == Status::ReadyForPickup);
        shipment.pickup = place.map(|text| Pickup { until: None, place: Some(Place { text, ..event.place.clone().unwrap_or_default() }) });
    }
    is_passed
}

fn global(document: Document<'_>, reply: &mut Reply) {
    let mut shipment = parcel(document.words("waybill_number"), "Nova Poshta Global");
    shipment.origin = document.country("pickup_address.country");
    shipment.destination = document.country("delivery_address.country");
    for reference in document.list("references") {
        if reference.code("type") == Some("Last mile") {
            shipment.hand_over(LastMile { number: reference.text("num"), carrier: None });
        }
    }
    let number = shipment.number.clone();
    reply.shipments.push(shipment);
    for scan in document.list("tracking_history") {
        add(scan, number.clone(), "Nova Poshta Global", GLOBAL, abroad, reply);
    }
}

fn abroad(_: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    tell(GLOBAL_CODES, code, event, reply);
    true
}
