//! Shopee's codes, of orders (`LOGISTICS_…`), of scans, and of returns.

use crate::provider::meaning::Meaning;
use crate::shipment::{Reason, Scan, Stage, Status};

const fn is(status: Status) -> Meaning {
    Meaning::new(status)
}

/// The codes without their prefix; `|` separates them.
const CODES: &[(&str, Meaning)] = &[
    ("NOT_START|NOT_STARTED|PENDING_ARRANGE|INITIAL|UNKNOWN", is(Status::Pending).on(Stage::Ordered)),
    (
        "READY|REQUEST_CREATED|ORDER_INIT|ORDER_SUBMITTED|ORDER_FINALIZED|ORDER_CREATED|PICKUP_REQUESTED|PICKUP_PENDING|PICKUP_RETRY|PICKUP_CREATED",
        is(Status::Announced).on(Stage::Announced),
    ),
    // Paper: it never undoes a scan.
    (
        "UPDATE_SUBMITTED|UPDATE_CREATED|FAILED_UPDATE_SUBMITTED|FAILED_UPDATE_CREATED|CANCEL_CREATED|FAILED_CANCEL_CREATED|FAILED_CANCELED",
        is(Status::Announced),
    ),
    ("PICKUP_DONE|PICKED_UP", is(Status::PickedUp).on(Stage::FirstMile).by(Scan::Accepted)),
    ("DELIVERY_PENDING|UPDATE", is(Status::InTransit)),
    ("INBOUND", is(Status::InTransit).by(Scan::Arrived)),
    ("TO_DELIVER", is(Status::OutForDelivery).on(Stage::LastMile)),
    ("DELIVERY_DONE|DELIVERED", is(Status::Delivered).on(Stage::Delivered)),
    ("DELIVERY_FAILED|FAILED_DELIVERED", is(Status::AttemptFailed).on(Stage::LastMile)),
    (
        "PICKUP_FAILED|FAILED_PICKED_UP|FAILED_PICKUP_REQUESTED|FAILED_ORDER_INIT|FAILED_ORDER_SUBMITTED|FAILED_ORDER_CREATED",
        is(Status::Exception).on(Stage::FirstMile),
    ),
    ("COD_REJECTED", is(Status::Exception).why(Reason::Rejected)),
    ("LOST", is(Status::Exception).why(Reason::Lost)),
    ("TIMEOUT", is(Status::Exception).why(Reason::Delay)),
    ("INVALID", is(Status::Exception)),
    ("RETURN_STARTED|RETURN_PENDING|RETURN_INITIATED|RETURN_INTIATED|FAILED_RETURN_STARTED|FAILED_RETURNED", is(Status::Returning)),
    ("RETURNED", is(Status::Returned)),
    ("CANCEL|CANCELED|CANCELLED|REQUEST_CANCELED|REQUEST_CANCELLED", is(Status::Cancelled)),
    ("EXPIRED", is(Status::Expired)),
    // SPX.
    ("CREATED|PENDING|PENDING_RECEIVE", is(Status::Announced).on(Stage::Announced)),
    ("DOP_RECEIVED|SOC_PICKUP_DONE|SHIPPED", is(Status::PickedUp).on(Stage::FirstMile).by(Scan::Accepted)),
    ("SOC_RECEIVED", is(Status::InTransit).by(Scan::Arrived)),
    ("SOC_LHTRANSPORTING", is(Status::InTransit)),
    ("LMHUB_RECEIVED", is(Status::InTransit).on(Stage::LastMile).by(Scan::AtDeliveryOffice)),
    ("ASSIGNED", is(Status::InTransit).on(Stage::LastMile)),
    ("DELIVERING", is(Status::OutForDelivery).on(Stage::LastMile)),
    ("COMPLETED", is(Status::Delivered).on(Stage::Delivered)),
];

/// What a code means, whichever set it is of.
pub(super) fn find(code: &str) -> Option<Meaning> {
    let code = code.to_ascii_uppercase();
    let name = code.strip_prefix("LOGISTICS_").unwrap_or(&code);
    CODES.iter().find(|(names, _)| names.split('|').any(|listed| listed == name)).map(|(_, meaning)| *meaning)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sets_are_found_and_no_code_is_listed_twice() {
        assert_eq!(find("LOGISTICS_DELIVERY_DONE").map(|meaning| meaning.status), Some(Status::Delivered));
        assert_eq!(find("DELIVERED").map(|meaning| meaning.status), Some(Status::Delivered));
        assert_eq!(find("FAILED_DELIVERED").map(|meaning| meaning.status), Some(Status::AttemptFailed));
        assert_eq!(find("logistics_soon"), None);
        let mut seen: Vec<&str> = CODES.iter().flat_map(|(names, _)| names.split('|')).collect();
        let count = seen.len();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), count);
    }
}
