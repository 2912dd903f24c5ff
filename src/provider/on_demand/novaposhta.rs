//! Nova Poshta: `TrackingDocument.getStatusDocuments` of the API v2.0, which tells the status alone; the public history of
//! Nova Post (`GET /site/v.1.0/shipments/tracking/{number}`); and the page of Nova Poshta Global, JSON with HTML in it.
//!
//! The status call has one scan, the last: its time is a printed clock, in five spellings. The names, phones and addresses
//! beside it are not read, nor is `WarehouseRecipient`, which for a delivery to the door is the buyer's address. In the
//! history, scans that are `future` are plans. The list of Global is in no order. After public recordings and clients.

use super::heard::tell;
use super::parcel::{Parcel, by_newest, collect_at, failure, insert, push, settle, settled, unknown};
use super::words::{has, low};
use super::{Row, clock, has_key, never};
use crate::document::Document;
use crate::parts::{cut, joined, lists};
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::mapping::{complaint, location};
use crate::provider::{Failure, FailureKind, Provider, Reply, not_found};
use crate::shipment::{Event, LastMile, Shipment, Stamp, Status};

/// One of the three, or the error in its place.
pub(super) const ROW: Row = Row {
    provider: Provider::Novaposhta,
    signs: "data.0.StatusCode&data.0.Number|success&messageCodes&infoCodes|success&errorCodes&warningCodes|\
        tracking.0.event_status|alternative_numbers&tracking|errors.errorMessage|\
        waybill_number&tracking_history|result&search_hystory",
    is: never,
    read,
};

/// A row of the status call: the parcel and its last scan.
const STATUS: Parcel = Parcel {
    carrier: "Nova Poshta",
    facts: shape::parcel_paths! { number: "Number" },
    scans: shape::scan_paths! { time: "TrackingUpdateDate", text: "Status", code: "StatusCode" },
    order: Order::Kept,
    finish: status,
    settle: |row, shipment, _| {
        shipment.promise = clock::promise(row, "ScheduledDeliveryDate");
        settle(shipment);
    },
};

const HISTORY: Parcel = Parcel {
    carrier: "Nova Post",
    facts: shape::parcel_paths! {
        number: "number",
        origin: "sender.country_code",
        destination: "recipient.country_code",
        from: "scheduled_delivery_date",
    },
    scans: shape::scan_paths! {
        list: "tracking",
        time: "date",
        text: "event_name",
        code: "code",
        city: "settlement_name",
        country: "country_code",
        point: "division_coordinates",
    },
    order: Order::ByTime,
    finish: passed,
    settle: by_newest,
};

const GLOBAL: Parcel = Parcel {
    carrier: "Nova Poshta Global",
    facts: shape::parcel_paths! {
        number: "waybill_number",
        origin: "pickup_address.country",
        destination: "delivery_address.country",
    },
    scans: shape::scan_paths! { list: "tracking_history", time: "date", text: "description", code: "code", country: "country" },
    order: Order::Kept,
    finish: abroad,
    settle: |document, shipment, _| {
        for reference in document.list("references") {
            if reference.says("type", "Last mile") {
                shipment.hand_over(LastMile { number: reference.text("num"), carrier: None });
            }
        }
        settle(shipment);
    },
};

const CODES: &str = table!(
    "
    announced @announced: 1|12
    cancelled: 2
    pending: 3
    in_transit @origin: 4|41
    in_transit @line_haul: 5
    in_transit @destination: 6
    ready_for_pickup @last_mile: 7|8|14|107
    delivered @delivered: 9|10|11|106
    out_for_delivery @last_mile: 101
    returning !refused: 102
    attempt_failed @last_mile !refused: 103|108
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

/// Words of an error.
const ERRORS: &str = "\
invalid_number:*number is not correct
rate_limited:*many request";

/// Reads any of the three.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let mut outcome = Ok(());
    let rows = document.list("data");
    if document.has("waybill_number") {
        push(document, &GLOBAL, reply);
    } else if has_key(document, "tracking") {
        push(document, &HISTORY, reply);
    } else if rows.len() > 0 {
        for row in rows {
            // What is no longer kept has a code of its own, and nothing else.
            if row.says("StatusCode", "3") || row.code("Status|TrackingUpdateDate|DateScan").is_none() {
                unknown(row, "Number", not_found(&row.words("Status")), &mut outcome, reply);
            } else {
                push(row, &STATUS, reply);
            }
        }
    } else if document.flag("success") == Some(false) || document.has("errors.errorMessage") {
        let message = document.words("errors.0|errors.errorMessage|warnings.0|errorCodes.0");
        let mut told = complaint::sorted(ERRORS, &low(&message), failure(None, message));
        if document.says("errorCodes.0", "20001401442") {
            told.kind = FailureKind::InvalidNumber;
        }
        return Err(told);
    }
    settled(outcome, reply)
}

fn status(row: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = event.time.or_else(|| scanned(row.code("DateScan")?));
    let town = match row.whole("StatusCode") {
        Some(4 | 41) => row.text("CitySender"),
        Some(6..=14) => row.text("CityRecipient"),
        _ => None,
    };
    event.place = location::town(town, None);
    tell(CODES, code, event, reply);
    true
}

/// `15:16 08.03.2022`.
fn scanned(text: &str) -> Option<Stamp> {
    let (time, day) = cut(text, b' ')?;
    clock::read(&joined(&[day, " ", time]))
}

fn passed(scan: Document<'_>, code: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    tell(CODES, code, event, reply);
    if event.status == Status::Delivered && has(scan.code("event").unwrap_or_default(), "Return") {
        (event.status, event.stage) = (Status::Returned, None);
    }
    let is_passed = !lists("future", b'|', scan.code("event_status").unwrap_or_default());
    if is_passed {
        let mut place = event.place.clone().unwrap_or_default();
        place.text = scan.words(if event.status == Status::ReadyForPickup { "division_name" } else { "-" });
        collect_at(Some(place), shipment);
    }
    is_passed
}

fn abroad(_: Document<'_>, code: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    tell(GLOBAL_CODES, code, event, reply);
    // It has its place among the others already.
    insert(std::mem::take(event), &mut shipment.events);
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider;

    #[test]
    fn what_is_planned_has_not_happened() {
        let text = r#"{"number": "20450000000017", "alternative_numbers": [], "tracking": [
            {"date": "2026-04-23T08:00:00Z", "event_status": "now", "code": "7", "event_name": "Arrived", "division_name": "branch 5"},
            {"date": "2026-04-24T07:24:00Z", "event_status": "FUTURE", "code": "9", "event_name": "Received", "division_name": "branch 6"}
        ]}"#;
        let reply = provider::read(text, None).unwrap();
        let shipment = reply.shipments.first().unwrap();
        assert_eq!((shipment.events.len(), shipment.status), (1, Status::ReadyForPickup));
        let place = shipment.pickup.as_ref().and_then(|pickup| pickup.place.as_ref());
        assert_eq!(place.map(|place| place.text.as_str()), Some("branch 5"));
    }
}
