//! Asendia Sync (`GET /api/customers/{customer}/tracking/{number}`): a number with its scans, or the bare list of scans.
//!
//! Times are moments. The codes are those of Karrio's connector; what they do not say the description does. Errors are
//! problem details with `fieldErrors`.

use super::parcel::{Parcel, add, by_newest, push};
use super::{Row, has_key, heard, parcel};
use crate::document::Document;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::table;
use crate::provider::signs::sign;
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Event, Shipment};

/// One of the two shapes, or the platform's error.
pub(super) const ROW: Row = Row {
    provider: Provider::Asendia,
    signs: "trackingEvents.0.carrierEventDescription|trackingEvents.0.locationName|carrierEventDescription&time|\
        locationName&locationCountry&time|fieldErrors|type&title&path",
    is,
    read,
};

macro_rules! scans {
    ($list:literal) => {
        shape::scan_paths! {
            list: $list,
            time: "time",
            text: "carrierEventDescription|description",
            code: "code",
            city: "locationName",
            country: "locationCountry",
        }
    };
}
const PARCEL: Parcel = Parcel {
    carrier: "Asendia",
    facts: shape::parcel_paths! { number: "trackingNumber" },
    scans: scans!("trackingEvents"),
    order: Order::ByTime,
    finish,
    settle: by_newest,
};

const SCAN: Parcel = Parcel { scans: scans!(""), ..PARCEL };

const CODES: &str = table!(
    "
    announced @announced: PENDING|CREATED|LABEL_PRINTED
    picked_up +accepted @first_mile: ACCEPTED|PICKED_UP|COLLECTED|COLLECTION|PU
    in_transit: IN_TRANSIT|IT|TRANSIT
    in_transit +departed: DEPARTED
    in_transit +arrived: ARRIVED
    in_transit +processed: PROCESSED
    customs: CUSTOMS
    customs +customs_cleared: CLEARED
    out_for_delivery @last_mile: OUT_FOR_DELIVERY|OFD|WITH_COURIER
    delivered @delivered: DELIVERED|DL|DELIVERY_CONFIRMED
    ready_for_pickup @last_mile: READY_FOR_PICKUP|PICKUP|AT_LOCATION
    exception !held: ON_HOLD|HELD|AWAITING
    in_transit !delay: DELAYED|DELAY|LATE|NO_TIME|VEHICLE_BREAKDOWN|VB
    in_transit +scheduled: RESCHEDULED
    attempt_failed @last_mile: DELIVERY_FAILED|FAILED|UNDELIVERABLE|ACCESS_RESTRICTED|AR
    attempt_failed @last_mile !refused: REFUSED|RJ
    attempt_failed @last_mile !business_closed: BUSINESS_CLOSED|BC
    attempt_failed @last_mile !recipient_absent: NOT_AVAILABLE|NA|NOT_HOME|NH
    exception !address_incomplete: WRONG_ADDRESS|IA|ADDRESS_NOT_FOUND|ANF
    exception !damaged: DAMAGED|DMG
    exception !lost: LOST|LP
    in_transit !missorted: MISROUTED|MSR
    customs !customs_delay: CUSTOMS_DELAY|CD
    exception @import_customs !customs_documents: CUSTOMS_DOCS|CM
    exception @import_customs !duty_unpaid: DUTIES_UNPAID|DU
    in_transit !weather: WEATHER|WE|NATURAL_DISASTER|ND
    returning: RTS
    returned: RETURNED"
);

/// A parcel without a scan has two keys of its own; that of USPS has more.
fn is(reply: Document<'_>) -> bool {
    let is_bare = || reply.list("trackingEvents").len() == 0 && !sign(reply, "mailClass|statusCategory|statusSummary");
    reply.has("trackingNumber") && has_key(reply, "trackingEvents") && (reply.keys().count() == 2 || is_bare())
}

/// Reads a parcel, one scan of a bare list, or an error.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if has_key(document, "trackingEvents") {
        push(document, &PARCEL, reply);
    } else if document.has("time") || document.has("carrierEventDescription") {
        add(document, &SCAN, "trackingNumber", reply);
    } else if document.has("title") || document.has("fieldErrors") {
        let message = document.words("fieldErrors.0.message|detail|message|title");
        return Err(parcel::failure(document.whole("status"), message));
    }
    Ok(())
}

fn finish(_: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    heard::tell(CODES, code, event, reply);
    true
}
