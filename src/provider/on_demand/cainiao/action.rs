//! What Cainiao did with a parcel: `actionCode` of a scan.
//!
//! The list is the one of the documented action codes; it ends in "and so on", so an unlisted code is read by its
//! family. What a station or a locker signs for is never "delivered".

use crate::parts::{find as find_part, parts};
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::table::{find as find_code, lines, table};
use crate::shipment::{Reason, Stage, Status};

/// The documented codes.
const ACTIONS: &str = table!(
    "
    announced @announced: CONSIGN|OM_CONSIGN|ORDER_SHIPPED|GTMS_ASN|LAST_MILE_ASN_NOTIFY|PRE_READY_TO_SHIP|GWMS_ACCEPT|GWMS_PICK|GWMS_PACKAGE
    pending @ordered: ORDER_PLACED|ORDER_PAID
    cancelled: GWMS_CANCEL
    exception @first_mile !rejected: GWMS_REJECT|REJECT
    picked_up +accepted @first_mile: PU_PICKUP_SUCCESS|PU_SIGN_IN_SUCCESS|GWMS_HANDOVER|GOT|COMMON_ACCEPT
    in_transit +departed @first_mile: GWMS_OUTBOUND
    in_transit +arrived @origin: CW_INBOUND|CW_SIGN_IN_SUCCESS|SC_INBOUND|SC_INBOUND_SUCCESS|SC_SIGN_IN_SUCCESS|SC_ARRIVE
    in_transit +departed @origin: CW_OUTBOUND|SC_OUTBOUND|SC_OUTBOUND_SUCCESS|SC_DEPART
    in_transit +processed @origin: CW_COMMON_PROCESSING1|SC_SORTING
    in_transit +handed_over @origin: SC_HO_OUT|SC_HO_OUT_SUCCESS
    in_transit +arrived: SC_TRANS_INBOUND_SUCCESS|TD_TRANS_ARRIVE|TD_TRANS_ARRIVE_C|TD_TRANS_ARRIVE_DCP|ARRIVAL|TRANSFER_ARRIVE
    in_transit +departed: SC_TRANS_OUTBOUND_SUCCESS|TD_TRANS_DEPART|TD_TRANS_DEPART_C|TD_TRANS_DEPART_DCP|TD_TRANSWH_OUTBOUND|DEPARTURE|COMMON_DEPART|TRANSFER_DEPART|OE_DEPART|GTMS_OE_DEPART
    in_transit: COMMON_INTRANSIT
    customs +customs_started @export_customs: CC_EX_START
    customs +customs_cleared @export_customs: CC_EX_SUCCESS
    exception @export_customs !held: CC_EX_FAILURE
    in_transit @line_haul: LH_HO_IN_SUCCESS|LH_HO_AIRLINE|LH_POST_COLLECTION|LH_OTHER|LH_TRANS_ARRIVE|LH_TRANS_DEPART
    in_transit +left_country @line_haul: LH_DEPART
    in_transit +reached_country @line_haul: LH_ARRIVE
    in_transit +handed_over @line_haul: LH_HO_OUT_SUCCESS
    customs @line_haul: CC_TRANS_START|CC_TRANS_SUCCESS
    customs +customs_started @import_customs: CC_HO_IN_SUCCESS|CC_IM_START|CUS_DECLARE
    customs @import_customs: CC_IM_PROCESS|CIQ_SUCCESS
    customs +customs_cleared @import_customs: CC_IM_SUCCESS|CC_HO_OUT_SUCCESS|CUS_SUCCESS
    exception @import_customs !duty_unpaid: CUS_TAX
    exception @import_customs !customs_inspection: CIQ_FAILURE
    in_transit +handed_over @destination: GTMS_ACCEPT|SL_ACCEPT
    in_transit +arrived @destination: GTMS_SC_ARRIVE
    in_transit +departed @destination: GTMS_SC_DEPART
    in_transit +processed @destination: GTMS_RELABEL
    in_transit @destination: GTMS_OTHER
    in_transit +at_delivery_office @last_mile: GTMS_DO_ARRIVE|GTMS_STATION_OUT|GSTAHUB_INBOUND|GSTA_OTHER
    out_for_delivery @last_mile: GTMS_DO_DEPART|GTMS_DELIVERING|GTMS_RE_DELIVERING|SENT_SCAN|LM_DELIVERY_DEPART
    attempt_failed @last_mile: GTMS_DEL_FAILURE|GTMS_SIGN_FAILURE|GTMS_STA_SIGN_FAILURE|FAILED
    exception @last_mile !address_incomplete: GTMS_STA_WAIT_CUST_CHANGE_ADDRESS
    in_transit +forwarded @last_mile: GTMS_STA_CUST_TO_DOOR|GTMS_STA_CHANGE|GTMS_STA_CN_TO_DOOR|GTMS_STA_CN_CHANGE|GTMS_STA_CNCP_TO_DOOR|GTMS_STA_CNCP_CHANGE
    ready_for_pickup +station_signed @last_mile: GTMS_STA_SIGNED|STA_SIGN|GTMS_STATION_IN|GSTA_INBOUND|GTMS_PUDO_INBOUND|POSTMAN_POST
    ready_for_pickup +contacted @last_mile: GTMS_WAIT_SELF_PICK|GSTA_INFORM_BUYER
    exception @last_mile: GSTA_SIGN_FAIL|GSTA_BUYER_SIGN_FAIL|STA_SIGN_FAIL
    delivered +signed @delivered: GTMS_SIGNED|SIGNED|COMMON_SIGNED|LM_SIGN_SUCCESS
    delivered +collected @delivered: GSTA_BUYER_SIGN|GSTA_SIGN|GTMS_PUDO_SIGNED|PUDO_SIGN_SUCCESS
    exception !destroyed: RT_DESTROY|RT_WH_DESTROY
    returned: RETURNED
    exception: EXCEPTION|GTMS_FAILURE
    in_transit +handed_over @destination: LAST_MILE_HO_SUCCESS"
);

/// The families of unlisted codes and of `group.nodeCode`, by what stands in the code; the first that matches wins.
const FAMILIES: &str = table!(
    "
    attempt_failed @last_mile: NOT_|UNDELIVERED
    returning: RT_|RETURN
    customs @import_customs: CC_|CUS_|CIQ_
    ready_for_pickup +station_signed @last_mile: STA_|GSTA_|STATION|PUDO|LOCKER
    delivered +signed @delivered: DELIVERED|_SIGNED
    customs @export_customs: EX_CLEARING
    customs @import_customs: CLEARING
    in_transit @last_mile: DELIVERING
    in_transit @destination: GTMS_|LM_|DES_
    in_transit @line_haul: LH_
    in_transit @origin: SC_|CW_
    in_transit @first_mile: PU_
    announced @announced: GWMS_
    in_transit: TD_|TRANS|COMMON_"
);

/// What an action code means, and whether the code itself is known; nothing when not even its family is. The codes
/// of AliExpress carry the prefix `AE_`; some sources write blanks for underscores.
#[inline(never)]
pub(in crate::provider) fn find(code: &str) -> (Option<Meaning>, bool) {
    // A leading `_`, so that every part of a code follows one.
    let mut name = String::from("_");
    for byte in code.bytes() {
        name.push(if byte == b' ' { '_' } else { char::from(byte.to_ascii_uppercase()) });
        if name == "_AE_" {
            name.truncate(1);
        }
    }
    if let Some(meaning) = find_code(ACTIONS, name.get(1..).unwrap_or_default()) {
        return (Some(meaning), true);
    }
    let has = |part: &str| find_part(name.as_bytes(), part.as_bytes()).is_some();
    let family = lines(FAMILIES, &mut |names| {
        parts(names, b'|').any(|part| if part == "_SIGNED" { name.ends_with(part) } else { has(&crate::parts::joined(&["_", part])) })
    });
    if has("_FAIL") || has("EXCEPTION") || name.ends_with("REJECT") || name.ends_with("CANCEL") {
        let mut meaning = Meaning::new(Status::Exception);
        if let Some(family) = family {
            meaning.stage = family.stage.filter(|stage| *stage != Stage::Delivered);
            meaning.reason = (family.status == Status::Customs).then_some(Reason::Held);
        }
        return (Some(meaning), family.is_some());
    }
    let is_listed = name.starts_with("_GROUP_") || name.starts_with("_RT_");
    (family, is_listed && family.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(code: &str) -> Option<Status> {
        find(code).0.map(|meaning| meaning.status)
    }

    #[test]
    fn a_station_never_delivers() {
        for code in ["GTMS_STA_SIGNED", "STA_SIGN", "GTMS_STA_LOCKER_SIGNED", "GSTA_CABINET_SIGNED", "X_STATION_SIGNED", "POSTMAN_POST"] {
            assert_eq!(status(code), Some(Status::ReadyForPickup), "{code}");
        }
        for code in ["GTMS_SIGNED", "gtms signed", "AE_GTMS_SIGNED", "GSTA_BUYER_SIGN", "SOME_NEW_SIGNED"] {
            assert_eq!(status(code), Some(Status::Delivered), "{code}");
        }
    }

    #[test]
    fn unlisted_codes_are_read_by_family() {
        for (code, want) in [
            ("CC_IM_HOLD", Some(Status::Customs)),
            ("CC_NEW_FAILURE", Some(Status::Exception)),
            ("SC_NEW_EXCEPTION", Some(Status::Exception)),
            ("RT_TRANSWH_OUTBOUND", Some(Status::Returning)),
            ("LH_NEW", Some(Status::InTransit)),
            ("AE_GROUP_IM_CLEARING_CUSTOMS", Some(Status::Customs)),
            ("AE_GROUP_DELIVERED", Some(Status::Delivered)),
            ("AE_GROUP_DELIVERING", Some(Status::InTransit)),
            ("CANCEL_REQUEST", None),
            ("XYZ", None),
        ] {
            assert_eq!(status(code), want, "{code}");
        }
        assert_eq!(find("CC_NEW_FAILURE").0.and_then(|meaning| meaning.reason), Some(Reason::Held));
        assert!(!find("LH_NEW").1 && find("LH_DEPART").1 && find("AE_GROUP_SC_PROCESSING").1);
    }

    #[test]
    fn every_documented_code_is_listed_once() {
        let mut seen: Vec<&str> = ACTIONS.lines().flat_map(|line| line[4..].split('|')).collect();
        let count = seen.len();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), count);
    }
}
