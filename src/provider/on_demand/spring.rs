//! Spring GDS, the `TrackShipment` command of its XBS API: one parcel and its scans, oldest first.
//!
//! A scan's time stands twice, as a printed clock and in seconds since 1970: together they tell the offset. Code 101 is
//! "delivered to destination country", which is no delivery. After the XBS codes in Karrio's connector and its test.

use super::common::{failure, settle, tell};
use super::shows;
use crate::document::Document;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Reply};
use crate::shipment::{Event, Shipment, Stamp};

const PARCEL: &str = shape::parcel_paths! {
    number: "TrackingNumber|DisplayId",
    carrier: "-",
    origin: "-",
    destination: "-",
    last_number: "CarrierTrackingNumber|CarrierLocalTrackingNumber",
    last_carrier: "Carrier",
    from: "-",
    to: "-",
};

const SCANS: &str = shape::scan_paths! {
    list: "Events",
    time: "DateTime",
    text: "Description",
    code: "Code",
    place: "-",
    city: "City",
    state: "State",
    country: "Country",
    point: "-",
};

const CODES: &str = table!(
    "
    announced @announced: 0|12
    picked_up +accepted @first_mile: 15|18|20
    in_transit +processed: 19|22
    in_transit @line_haul: 21
    in_transit: 25|9102|9999
    exception @last_mile !unknown: 31
    customs +customs_started: 40
    exception @import_customs !customs_delay: 41
    attempt_failed @last_mile: 91
    ready_for_pickup @last_mile: 92
    in_transit +at_delivery_office @last_mile: 93
    delivered @delivered: 100
    in_transit +reached_country: 101
    exception !lost: 111
    returning: 124
    returned: 125|12406|12505
    exception !address_incomplete: 1001
    in_transit +left_country @line_haul: 2101
    customs +customs_cleared: 2102
    in_transit +reached_country @line_haul: 2103
    cancelled: 4106
    in_transit +arrived: 9101
    out_for_delivery @last_mile: 9301
    in_transit @last_mile !delay: 9302
    returned !refused: 12501
    returned !address_incomplete: 12502
    returned !damaged: 12503
    returned !pickup_missed: 12504
    returned !destroyed: 12506"
);

/// Whether it is a reply of the XBS API.
pub(super) fn is(reply: Document<'_>) -> bool {
    shows(reply, "ErrorLevel|Shipment.CarrierTrackingNumber&Shipment.Events")
}

/// Reads the parcel, or the error where there is none.
pub(super) fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let parcel = document.at("Shipment");
    if !parcel.has("Events") && !parcel.has("TrackingNumber") {
        let is_fine = document.whole("ErrorLevel") == Some(0);
        return if is_fine { Ok(()) } else { Err(failure(None, document.words("Error|ErrorLevel"))) };
    }
    let mut shipment = Shipment::default();
    shape::parcel(parcel, PARCEL, &mut shipment);
    shipment.carrier = Some("Spring".to_owned());
    shape::scans(parcel, SCANS, Order::ByTime, finish, &mut shipment, reply);
    settle(&mut shipment);
    reply.shipments.push(shipment);
    Ok(())
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = match (event.time, scan.epoch_seconds("Timestamp")) {
        (Some(clock), Some(moment)) => Some(together(clock, moment)),
        (clock, moment) => clock.or(moment),
    };
    tell(CODES, code, event, reply);
    true
}

/// The printed clock with its offset, where the two are apart by one that there is; else the moment.
fn together(clock: Stamp, moment: Stamp) -> Stamp {
    let apart = clock.assumed().0 - moment.assumed().0;
    let is_offset = apart != 0 && apart % 900 == 0 && apart.abs() <= 14 * 3_600;
    match clock.printed() {
        Some(printed) if is_offset => Stamp::with_offset(printed, (apart / 60) as i16),
        _ => moment,
    }
}
