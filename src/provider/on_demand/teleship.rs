//! Teleship (`GET /api/tracking/{number}`): one parcel with its first and last mile and its scans, oldest first.
//!
//! A scan's word stands in `code`, in an older version in `status`; the country of an end in its `address` or beside
//! its name. Times are moments. After Karrio's connector, its schema and its test.

use super::parcel::{Parcel, overall, push, settle};
use super::{Row, heard, never, parcel};
use crate::document::Document;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Event, Shipment};

/// A parcel of theirs, or their error.
pub(super) const ROW: Row = Row {
    provider: Provider::Teleship,
    signs: "trackingNumber&shipFrom|trackingNumber&firstMile|trackingNumber&shipmentId&events|messages.0.timestamp&messages.0.code|\
        error.timestamp&error.code",
    is: never,
    read,
};

const PARCEL: Parcel = Parcel {
    carrier: "Teleship",
    facts: shape::parcel_paths! {
        number: "trackingNumber",
        origin: "shipFrom.address.country|shipFrom.country",
        destination: "shipTo.address.country|shipTo.country",
        last_number: "lastMile.trackingNumber",
        last_carrier: "lastMile.carrier",
        from: "estimatedDelivery",
    },
    scans: shape::scan_paths! { list: "events", time: "timestamp", text: "description", code: "code|status", place: "location" },
    order: Order::ByTime,
    finish,
    settle: |parcel, shipment, reply| {
        settle(shipment);
        overall(CODES, parcel.code("status"), shipment, reply);
    },
};

const CODES: &str = table!(
    "
    announced @announced: pending|created|label_created
    picked_up +accepted @first_mile: collected|picked_up
    in_transit: in_transit
    in_transit +arrived: in_hub
    customs: in_customs|customs
    customs +customs_cleared: customs_cleared
    exception @import_customs !held: customs_held|customs_hold
    out_for_delivery @last_mile: out_for_delivery
    ready_for_pickup @last_mile: ready_for_pickup|available_for_pickup
    delivered @delivered: delivered
    attempt_failed @last_mile: delivery_failed|delivery_attempted|failed_attempt
    exception !unknown: exception
    exception !lost: lost
    exception !damaged: damaged
    returning: returning|return_in_transit|return_to_sender
    returned: returned
    cancelled: cancelled|canceled"
);

/// Reads the parcel, or the error.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.has("trackingNumber") {
        push(document, &PARCEL, reply);
    } else if let Some(error) = document.list("messages|error").next() {
        return Err(parcel::failure(error.whole("code"), error.words("message|code")));
    }
    Ok(())
}

fn finish(_: Document<'_>, code: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    heard::locate(event, shipment);
    heard::tell(CODES, code, event, reply);
    true
}
