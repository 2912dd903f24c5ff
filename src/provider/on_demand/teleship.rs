//! Teleship (`GET /api/tracking/{number}`): one parcel with its first and last mile and its scans, oldest first.
//!
//! A scan's word stands in `code`, in an older version in `status`; the country of an end in its `address` or beside
//! its name. Times are moments. After Karrio's connector, its schema and its test.

use super::common::{failure, overall, settle, tell};
use super::shows;
use crate::document::Document;
use crate::provider::mapping::location;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Reply};
use crate::shipment::{Event, Promiser, Shipment};

const PARCEL: &str = shape::parcel_paths! {
    number: "trackingNumber",
    carrier: "-",
    origin: "shipFrom.address.country|shipFrom.country",
    destination: "shipTo.address.country|shipTo.country",
    last_number: "lastMile.trackingNumber",
    last_carrier: "lastMile.carrier",
    from: "-",
    to: "-",
};

const SCANS: &str = shape::scan_paths! {
    list: "events",
    time: "timestamp",
    text: "description",
    code: "code|status",
    place: "location",
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

/// Whether it is a parcel of theirs, or their error.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(
        reply,
        "trackingNumber&shipFrom|trackingNumber&firstMile|trackingNumber&shipmentId&events|messages.0.timestamp&messages.0.code|error.timestamp&error.code",
    )
}

/// Reads the parcel, or the error.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if !document.has("trackingNumber") {
        return match document.list("messages|error").next() {
            Some(error) => Err(failure(error.whole("code"), error.words("message|code"))),
            None => Ok(()),
        };
    }
    let mut shipment = Shipment::default();
    shape::parcel(document, PARCEL, &mut shipment);
    shipment.carrier = Some("Teleship".to_owned());
    shipment.promise = shape::promise(document, "estimatedDelivery", "estimatedDelivery", Promiser::Carrier);
    shape::scans(document, SCANS, Order::ByTime, finish, &mut shipment, reply);
    settle(&mut shipment);
    overall(CODES, document.code("status"), &mut shipment, reply);
    reply.shipments.push(shipment);
    Ok(())
}

fn finish(_: Document<'_>, code: Option<&str>, event: &mut Event, shipment: &mut Shipment, reply: &mut Reply) -> bool {
    if let Some(place) = &mut event.place {
        place.country = location::country(&place.text, [shipment.origin, shipment.destination]);
    }
    tell(CODES, code, event, reply);
    true
}
