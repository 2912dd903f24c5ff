//! Shopee's codes, of orders (`LOGISTICS_…`), of scans, and of returns.

use crate::provider::Reply;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::table::{find, table};

/// The codes without their prefix.
const CODES: &str = table!(
    "
    pending @ordered: NOT_START|NOT_STARTED|PENDING_ARRANGE|INITIAL|UNKNOWN
    announced @announced: READY|REQUEST_CREATED|ORDER_INIT|ORDER_SUBMITTED|ORDER_FINALIZED|ORDER_CREATED|PICKUP_REQUESTED|PICKUP_PENDING|PICKUP_RETRY|PICKUP_CREATED
    // Paper: it never undoes a scan.
    announced: UPDATE_SUBMITTED|UPDATE_CREATED|FAILED_UPDATE_SUBMITTED|FAILED_UPDATE_CREATED|CANCEL_CREATED|FAILED_CANCEL_CREATED|FAILED_CANCELED
    picked_up +accepted @first_mile: PICKUP_DONE|PICKED_UP
    in_transit: DELIVERY_PENDING|UPDATE
    in_transit +arrived: INBOUND
    out_for_delivery @last_mile: TO_DELIVER
    delivered @delivered: DELIVERY_DONE|DELIVERED
    attempt_failed @last_mile: DELIVERY_FAILED|FAILED_DELIVERED
    exception @first_mile: PICKUP_FAILED|FAILED_PICKED_UP|FAILED_PICKUP_REQUESTED|FAILED_ORDER_INIT|FAILED_ORDER_SUBMITTED|FAILED_ORDER_CREATED
    exception !rejected: COD_REJECTED
    exception !lost: LOST
    exception !delay: TIMEOUT
    exception: INVALID
    returning: RETURN_STARTED|RETURN_PENDING|RETURN_INITIATED|RETURN_INTIATED|FAILED_RETURN_STARTED|FAILED_RETURNED
    returned: RETURNED
    cancelled: CANCEL|CANCELED|CANCELLED|REQUEST_CANCELED|REQUEST_CANCELLED
    expired: EXPIRED
    // SPX.
    announced @announced: CREATED|PENDING|PENDING_RECEIVE
    picked_up +accepted @first_mile: DOP_RECEIVED|SOC_PICKUP_DONE|SHIPPED
    in_transit +arrived: SOC_RECEIVED
    in_transit: SOC_LHTRANSPORTING
    in_transit +at_delivery_office @last_mile: LMHUB_RECEIVED
    in_transit @last_mile: ASSIGNED
    out_for_delivery @last_mile: DELIVERING
    delivered @delivered: COMPLETED"
);

/// What a code means, if it is one of them.
pub(in super::super) fn known(code: &str) -> Option<Meaning> {
    let upper = code.to_ascii_uppercase();
    find(CODES, upper.strip_prefix("LOGISTICS_").unwrap_or(&upper))
}

/// What a code means, whichever set it is of; one that is not known is warned of.
#[inline(never)]
pub(in super::super) fn coded(code: &str, reply: &mut Reply) -> Option<Meaning> {
    let meaning = known(code);
    if meaning.is_none() {
        reply.warn("unknown_status", code);
    }
    meaning
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipment::Status;

    #[test]
    fn both_sets_are_found_and_no_code_is_listed_twice() {
        let mut reply = Reply::default();
        let mut find = |code| coded(code, &mut reply);
        assert_eq!(find("LOGISTICS_DELIVERY_DONE").map(|meaning| meaning.status), Some(Status::Delivered));
        assert_eq!(find("DELIVERED").map(|meaning| meaning.status), Some(Status::Delivered));
        assert_eq!(find("FAILED_DELIVERED").map(|meaning| meaning.status), Some(Status::AttemptFailed));
        assert_eq!(find("logistics_soon"), None);
        let mut seen: Vec<&str> = CODES.lines().flat_map(|line| line[4..].split('|')).collect();
        let count = seen.len();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), count);
    }
}
