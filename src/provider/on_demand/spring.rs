//! Spring GDS, the `TrackShipment` command of its XBS API: one parcel and its scans, oldest first.
//!
//! A scan's time stands twice, as a printed clock and in seconds since 1970: together they tell the offset. Code 101 is
//! "delivered to destination country", which is no delivery. After the XBS codes in Karrio's connector and its test.

use super::parcel::{Parcel, by_newest, push};
use super::{Row, heard, never, parcel};
use crate::document::Document;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Event, Shipment, Stamp};

pub(super) const ROW: Row =
    Row { provider: Provider::Spring, signs: "ErrorLevel|Shipment.CarrierTrackingNumber&Shipment.Events", is: never, read };

const PARCEL: Parcel = Parcel {
    carrier: "Spring",
    facts: shape::parcel_paths! {
        number: "TrackingNumber|DisplayId",
        last_number: "CarrierTrackingNumber|CarrierLocalTrackingNumber",
        last_carrier: "Carrier",
    },
    scans: shape::scan_paths! {
        list: "Events",
        time: "DateTime",
        text: "Description",
        code: "Code",
        city: "City",
        state: "State",
        country: "Country",
    },
    order: Order::ByTime,
    finish,
    settle: by_newest,
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

/// Reads the parcel, or the error where there is none.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    let shipment = document.at("Shipment");
    if shipment.has("Events") || shipment.has("TrackingNumber") {
        push(shipment, &PARCEL, reply);
    } else if document.whole("ErrorLevel") != Some(0) {
        return Err(parcel::failure(None, document.words("Error|ErrorLevel")));
    }
    Ok(())
}

fn finish(scan: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    event.time = match (event.time, scan.epoch_seconds("Timestamp")) {
        (Some(clock), Some(moment)) => Some(together(clock, moment)),
        (clock, moment) => clock.or(moment),
    };
    heard::tell(CODES, code, event, reply);
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
