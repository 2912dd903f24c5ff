//! Shopee: the open platform's tracking, booking and return calls.
//!
//! The open platform names no carrier, place or tracking number, and its descriptions are in the buyer's language.
//! Two sets of codes exist; either may stand where the other is expected.

mod status;

use super::parcel::newest;
use super::private::hide_all;
use super::{Row, never};
use crate::document::Document;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Event, Shipment, Status};
use status::coded;
pub(super) use status::known;

pub(super) const ROW: Row = Row {
    provider: Provider::Shopee,
    signs: "response.order_sn|response.package_number|response.booking_sn|response.return_sn|response.tracking_info|\
        request_id&error&message",
    is: never,
    read,
};

/// What goes back travels under a number of its own.
const BACK: &str = shape::parcel_paths! {
    number: "reversed_tracking_number",
    carrier: "reversed_courier_name",
};

const RETURN: &str = shape::parcel_paths! {
    number: "tracking_number",
    last_number: "rts_tracking_number",
    from: "estimated_delivery_date_min",
    to: "estimated_delivery_date_max",
};

const SCANS: &str = shape::scan_paths! {
    list: "tracking_info",
    time: "update_time",
    text: "description|tracking_description",
    code: "logistics_status",
};

const BACK_SCANS: &str = shape::scan_paths! {
    list: "reversed_tracking_info",
    time: "update_time",
    text: "description|tracking_description",
};

const ONWARD_SCANS: &str = shape::scan_paths! {
    list: "post_return_logistics_tracking_info",
    time: "update_time",
    text: "description|tracking_description",
};

/// Reads the reply of any of the calls, or their error.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let response = document.at("response");
    let has_news = response.has("tracking_info") || response.has("logistics_status") || response.has("reverse_logistics_status");
    if let Some(code) = document.code("error") {
        if !has_news {
            return Err(complaint::failure(code, document.words("message")));
        }
        reply.warn("error_beside_data", code);
    }
    if has_news {
        let mut shipment = Shipment::default();
        if response.has("return_sn") || response.has("reverse_logistics_status") {
            returned(response, &mut shipment, reply);
        } else {
            sent(response, &mut shipment, reply);
        }
        hide_all(response, &mut shipment, reply);
        reply.shipments.push(shipment);
    }
    Ok(())
}

/// An order's or a booking's parcel. The order's number is no tracking number.
fn sent(response: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    shape::parcel(response, BACK, shipment);
    shape::scans(response, SCANS, Order::ByTime, finish, shipment, reply);
    let said = response.code("logistics_status").and_then(|code| coded(code, reply));
    let decided = decide(said, newest(shipment));
    shipment.status = decided.status;
    shipment.reason = decided.reason;
    let count = shipment.events.len();
    shape::scans(response, BACK_SCANS, Order::ByTime, going_back, shipment, reply);
    let goes_back = shipment.events.len() > count || !shipment.number.is_empty();
    if !goes_back {
        shipment.carrier = None;
    } else if !matches!(shipment.status, Status::Returned | Status::Cancelled) {
        shipment.status = Status::Returning;
    }
}

/// The order's status holds for a whole phase; the newest scan is finer while nothing has ended.
fn decide(said: Option<Meaning>, newest: Option<Meaning>) -> Meaning {
    match (said, newest) {
        (Some(said), Some(newest)) => {
            let same = newest.status == said.status;
            let moves = matches!(said.status, Status::PickedUp | Status::InTransit | Status::AttemptFailed);
            let at_station = said.status == Status::Delivered && newest.status == Status::ReadyForPickup;
            let finer =
                moves && matches!(newest.status, Status::Customs | Status::OutForDelivery | Status::ReadyForPickup | Status::InTransit);
            let worse = said.status != Status::AttemptFailed || newest.status != Status::InTransit;
            let begun = matches!(said.status, Status::Pending | Status::Announced) && newest.status != Status::Pending;
            if same || at_station || begun || finer && worse { newest } else { said }
        }
        (said, newest) => said.or(newest).unwrap_or_default(),
    }
}

/// A buyer's return: to the seller, or to a warehouse first and from there to the seller.
fn returned(response: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    shape::parcel(response, RETURN, shipment);
    shape::scans(response, SCANS, Order::ByTime, going_back, shipment, reply);
    let count = shipment.events.len();
    shape::scans(response, ONWARD_SCANS, Order::ByTime, going_back, shipment, reply);
    for event in shipment.events.iter_mut().skip(count) {
        event.leg = 1;
    }
    let code = response.code("post_return_logistics_status|reverse_logistics_status");
    shipment.status = match code.and_then(|code| coded(code, reply)).unwrap_or_default().status {
        Status::Delivered | Status::Returned => Status::Returned,
        status @ (Status::Cancelled | Status::Exception | Status::Expired) => status,
        _ => Status::Returning,
    };
    if shipment.status == Status::Returned
        && let Some(last) = shipment.events.last_mut()
    {
        last.status = Status::Returned;
    }
}

fn finish(_: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    let code = code.and_then(|code| coded(code, reply));
    let said = phrases::classify(&event.text);
    if code.is_none() && said.is_none() && !event.text.is_empty() {
        reply.warn("unclassified_text", &event.text);
    }
    refine(code, said).tell(event);
    true
}

/// The codes know no round, no pick-up point and no customs: these come from the words, where the code allows them.
pub(super) fn refine(code: Option<Meaning>, said: Option<Meaning>) -> Meaning {
    let (Some(code), Some(said)) = (code, said) else { return code.or(said).unwrap_or(Meaning::new(Status::InTransit)) };
    let finer = matches!(
        said.status,
        Status::InTransit | Status::Customs | Status::OutForDelivery | Status::ReadyForPickup | Status::AttemptFailed | Status::Returning
    );
    match code.status {
        Status::PickedUp | Status::InTransit if finer => said,
        // SPX's milestones hold for a whole phase.
        Status::OutForDelivery if said.status == Status::InTransit => said,
        // Delivered to the shop where the buyer collects it.
        Status::Delivered if said.status == Status::ReadyForPickup => said,
        Status::Delivered => Meaning { scan: said.scan.filter(|_| said.status == Status::Delivered), ..code },
        Status::AttemptFailed | Status::Exception | Status::Returning => Meaning { reason: code.reason.or(said.reason), ..code },
        _ => code,
    }
}

/// Whatever is told of a parcel on its way back, it goes back.
fn going_back(_: Document<'_>, _: Option<&str>, event: &mut Event, _: &mut Shipment, _: &mut Reply) -> bool {
    event.status = Status::Returning;
    true
}
