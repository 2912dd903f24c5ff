//! SEKO Logistics, the status call of its OmniParcel platform (`POST /labels/statusv2`): a list of consignments.
//!
//! Each scan bears SEKO's own code, `OP-1` to `OP-94`, beside the carrier's. `Status` is a word (`DELIVERED`) or the
//! description of a scan. Times are printed clocks, and every location ends in a country code. After the codes of
//! Karrio's connector and its test.

use super::parcel::{Parcel, push, settle, take};
use super::words::behind;
use super::{Row, heard, never, parcel};
use crate::document::Document;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::shape::{self, Order};
use crate::provider::mapping::table::{find, table};
use crate::provider::mapping::{complaint, phrases};
use crate::provider::{Failure, Provider, Reply};
use crate::shipment::{Country, Event, Shipment};

/// A consignment, or one of the platform's errors.
pub(super) const ROW: Row = Row {
    provider: Provider::Seko,
    signs: "ConsignmentNo&Events|ConsignmentNo&Status|ConsignmentNo&Tracking|ValidationErrors|Errors.0.Property|Errors.Property|Error.0.Property|\
        Property&Message",
    is: never,
    read,
};

const PARCEL: Parcel = Parcel {
    carrier: "SEKO",
    facts: shape::parcel_paths! { number: "ConsignmentNo" },
    scans: shape::scan_paths! { list: "Events", time: "EventDT", text: "Description", code: "OmniCode", place: "Location" },
    order: Order::ByTime,
    finish,
    settle: whole,
};

const CODES: &str = table!(
    "
    announced @announced: OP-1|OP-8|OP-9|OP-12|Tracking number allocated & order ready
    picked_up +accepted @first_mile: OP-10|OP-11|OP-14|OP-33|OP-82|OP-89
    in_transit: OP-18|OP-20|OP-31|OP-32|OP-39|OP-46|OP-79|OP-80
    in_transit +processed: OP-3|OP-47
    in_transit @line_haul: OP-4
    in_transit +departed @line_haul: OP-81
    in_transit +reached_country @line_haul: OP-78
    customs +customs_started: OP-6
    customs +customs_cleared: OP-5
    in_transit +handed_over: OP-7|OP-22|OP-48|OP-56
    in_transit +arrived: OP-50
    in_transit +departed: OP-51
    in_transit +scheduled: OP-36|OP-44
    in_transit +forwarded: OP-52|OP-53|OP-54
    in_transit !delay: OP-16
    in_transit !missorted: OP-13|OP-35
    out_for_delivery @last_mile: OP-21
    attempt_failed @last_mile: OP-24|OP-30|OP-37|OP-45|OP-83|OP-86
    attempt_failed @last_mile !recipient_absent: OP-84
    attempt_failed @last_mile !address_incomplete: OP-27
    attempt_failed @last_mile !refused: OP-28
    attempt_failed @last_mile !identity: OP-38
    ready_for_pickup @last_mile: OP-19|OP-25|OP-42
    ready_for_pickup +station_signed @last_mile: OP-76
    delivered @delivered: OP-71|OP-72|OP-77
    delivered +with_neighbour @delivered: OP-73
    delivered +safe_place @delivered: OP-74
    delivered +collected @delivered: OP-75
    exception !held: OP-2|OP-26|OP-49|OP-70|OP-91
    exception !payment: OP-87|OP-88
    exception !lost: OP-15
    exception !damaged: OP-17
    exception !address_incomplete: OP-23|OP-41
    exception !destroyed: OP-40|OP-92
    exception !pickup_missed: OP-43
    cancelled: OP-34
    returning: OP-29|OP-55|OP-60|OP-63|OP-66|OP-67|OP-85
    returned: OP-57|OP-58|OP-59|OP-61|OP-62|OP-64|OP-65|OP-68|OP-69|OP-90|OP-94"
);

/// Reads one consignment, or an error.
fn read(document: Document<'_>, reply: &mut Reply) -> Result<(), Failure> {
    if document.has("ConsignmentNo") {
        push(document, &PARCEL, reply);
        return Ok(());
    }
    let message =
        document.words("Errors.0.Message|Errors.Message|Error.0.Message|ValidationErrors.Message|ValidationErrors.0.Message|Message");
    if message.is_empty() {
        return Ok(());
    }
    let failure = parcel::failure(None, message);
    // What is said of a property is that it is wrong.
    let is_of_property = ["Errors", "Error", "ValidationErrors", "Property"].into_iter().any(|key| document.has(key));
    Err(if is_of_property { complaint::of_request(failure) } else { failure })
}

/// The status is a word, or the description of a scan.
fn whole(document: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    settle(shipment);
    let said = document.words("Status");
    let mut told = find(CODES, &said).or_else(|| phrases::classify(&said));
    for event in &shipment.events {
        if event.text.eq_ignore_ascii_case(&said) {
            told = Some(Meaning::of(event));
        }
    }
    if told.is_some() {
        take(told, shipment);
    } else if !said.is_empty() {
        reply.warn("unknown_status", &said);
    }
}

fn finish(_: Document<'_>, code: Option<&str>, event: &mut Event, _: &mut Shipment, reply: &mut Reply) -> bool {
    if let Some(place) = &mut event.place {
        // Also where the code is that of a state: `Essen, DE` is in Germany.
        place.country = Country::read(behind(&place.text, ","));
    }
    heard::tell(CODES, code, event, reply);
    true
}

#[cfg(test)]
mod tests {
    use crate::provider::{self, FailureKind, Provider};

    #[test]
    fn one_error_may_stand_without_a_list() {
        for text in [
            r#"{"Errors": {"Property": "ConsignmentNo", "Message": "Consignment not found"}}"#,
            r#"{"ValidationErrors": {"Property": "ConsignmentNo", "Message": "Consignment not found"}}"#,
        ] {
            let failure = provider::read(text, Some(Provider::Seko)).unwrap_err();
            assert_eq!((failure.kind, failure.message.as_str()), (FailureKind::NotFound, "Consignment not found"), "{text}");
        }
    }
}
