//! What Cainiao did with a parcel: `actionCode` of a scan.
//!
//! The list is the one of the documented action codes; it ends in "and so on", so an unlisted code is read by its
//! family. What a station or a locker signs for is never "delivered".

use crate::provider::meaning::Meaning;
use crate::shipment::{Reason, Scan, Stage, Status};

const fn is(status: Status, stage: Stage) -> Meaning {
    Meaning::new(status).on(stage)
}

const ANNOUNCED: Meaning = is(Status::Announced, Stage::Announced);
const PICKED_UP: Meaning = is(Status::PickedUp, Stage::FirstMile).by(Scan::Accepted);
const FIRST_MILE: Meaning = is(Status::InTransit, Stage::FirstMile);
const ORIGIN: Meaning = is(Status::InTransit, Stage::Origin);
const EXPORT: Meaning = is(Status::Customs, Stage::ExportCustoms);
const LINE_HAUL: Meaning = is(Status::InTransit, Stage::LineHaul);
const IMPORT: Meaning = is(Status::Customs, Stage::ImportCustoms);
const DESTINATION: Meaning = is(Status::InTransit, Stage::Destination);
const LAST_MILE: Meaning = is(Status::InTransit, Stage::LastMile);
const FAILED: Meaning = is(Status::AttemptFailed, Stage::LastMile);
const AT_STATION: Meaning = is(Status::ReadyForPickup, Stage::LastMile).by(Scan::StationSigned);
const DELIVERED: Meaning = is(Status::Delivered, Stage::Delivered);
const MOVING: Meaning = Meaning::new(Status::InTransit);
const RETURNING: Meaning = Meaning::new(Status::Returning);
const WRONG: Meaning = Meaning::new(Status::Exception);

/// The documented codes; `|` separates them.
const ACTIONS: &[(&str, Meaning)] = &[
    ("CONSIGN|OM_CONSIGN|GTMS_ASN|LAST_MILE_ASN_NOTIFY|PRE_READY_TO_SHIP|GWMS_ACCEPT|GWMS_PICK|GWMS_PACKAGE", ANNOUNCED),
    ("ORDER_PLACED|ORDER_PAID", is(Status::Pending, Stage::Ordered)),
    ("GWMS_CANCEL", Meaning::new(Status::Cancelled)),
    ("GWMS_REJECT|REJECT", is(Status::Exception, Stage::FirstMile).why(Reason::Rejected)),
    ("PU_PICKUP_SUCCESS|PU_SIGN_IN_SUCCESS|GWMS_HANDOVER|GOT|COMMON_ACCEPT", PICKED_UP),
    ("GWMS_OUTBOUND", FIRST_MILE.by(Scan::Departed)),
    ("CW_INBOUND|CW_SIGN_IN_SUCCESS|SC_INBOUND|SC_INBOUND_SUCCESS|SC_SIGN_IN_SUCCESS|SC_ARRIVE", ORIGIN.by(Scan::Arrived)),
    ("CW_OUTBOUND|SC_OUTBOUND|SC_OUTBOUND_SUCCESS|SC_DEPART", ORIGIN.by(Scan::Departed)),
    ("CW_COMMON_PROCESSING1|SC_SORTING", ORIGIN.by(Scan::Processed)),
    ("SC_HO_OUT|SC_HO_OUT_SUCCESS", ORIGIN.by(Scan::HandedOver)),
    ("SC_TRANS_INBOUND_SUCCESS|TD_TRANS_ARRIVE|TD_TRANS_ARRIVE_C|TD_TRANS_ARRIVE_DCP|ARRIVAL|TRANSFER_ARRIVE", MOVING.by(Scan::Arrived)),
    (
        "SC_TRANS_OUTBOUND_SUCCESS|TD_TRANS_DEPART|TD_TRANS_DEPART_C|TD_TRANS_DEPART_DCP|TD_TRANSWH_OUTBOUND|DEPARTURE|COMMON_DEPART|TRANSFER_DEPART|OE_DEPART|GTMS_OE_DEPART",
        MOVING.by(Scan::Departed),
    ),
    ("COMMON_INTRANSIT", MOVING),
    ("CC_EX_START", EXPORT.by(Scan::CustomsStarted)),
    ("CC_EX_SUCCESS", EXPORT.by(Scan::CustomsCleared)),
    ("CC_EX_FAILURE", is(Status::Exception, Stage::ExportCustoms).why(Reason::Held)),
    ("LH_HO_IN_SUCCESS|LH_HO_AIRLINE|LH_POST_COLLECTION|LH_OTHER|LH_TRANS_ARRIVE|LH_TRANS_DEPART", LINE_HAUL),
    ("LH_DEPART", LINE_HAUL.by(Scan::LeftCountry)),
    ("LH_ARRIVE", LINE_HAUL.by(Scan::ReachedCountry)),
    ("LH_HO_OUT_SUCCESS", LINE_HAUL.by(Scan::HandedOver)),
    ("CC_TRANS_START|CC_TRANS_SUCCESS", is(Status::Customs, Stage::LineHaul)),
    ("CC_HO_IN_SUCCESS|CC_IM_START|CUS_DECLARE", IMPORT.by(Scan::CustomsStarted)),
    ("CC_IM_PROCESS|CIQ_SUCCESS", IMPORT),
    ("CC_IM_SUCCESS|CC_HO_OUT_SUCCESS|CUS_SUCCESS", IMPORT.by(Scan::CustomsCleared)),
    ("CUS_TAX", is(Status::Exception, Stage::ImportCustoms).why(Reason::DutyUnpaid)),
    ("CIQ_FAILURE", is(Status::Exception, Stage::ImportCustoms).why(Reason::CustomsInspection)),
    ("GTMS_ACCEPT|SL_ACCEPT", DESTINATION.by(Scan::HandedOver)),
    ("GTMS_SC_ARRIVE", DESTINATION.by(Scan::Arrived)),
    ("GTMS_SC_DEPART", DESTINATION.by(Scan::Departed)),
    ("GTMS_RELABEL", DESTINATION.by(Scan::Processed)),
    ("GTMS_OTHER", DESTINATION),
    ("GTMS_DO_ARRIVE|GTMS_STATION_OUT|GSTAHUB_INBOUND|GSTA_OTHER", LAST_MILE.by(Scan::AtDeliveryOffice)),
    ("GTMS_DO_DEPART|GTMS_DELIVERING|GTMS_RE_DELIVERING|SENT_SCAN|LM_DELIVERY_DEPART", is(Status::OutForDelivery, Stage::LastMile)),
    ("GTMS_DEL_FAILURE|GTMS_SIGN_FAILURE|GTMS_STA_SIGN_FAILURE|FAILED", FAILED),
    ("GTMS_STA_WAIT_CUST_CHANGE_ADDRESS", is(Status::Exception, Stage::LastMile).why(Reason::AddressIncomplete)),
    (
        "GTMS_STA_CUST_TO_DOOR|GTMS_STA_CHANGE|GTMS_STA_CN_TO_DOOR|GTMS_STA_CN_CHANGE|GTMS_STA_CNCP_TO_DOOR|GTMS_STA_CNCP_CHANGE",
        LAST_MILE.by(Scan::Forwarded),
    ),
    ("GTMS_STA_SIGNED|STA_SIGN|GTMS_STATION_IN|GSTA_INBOUND|GTMS_PUDO_INBOUND|POSTMAN_POST", AT_STATION),
    ("GTMS_WAIT_SELF_PICK|GSTA_INFORM_BUYER", is(Status::ReadyForPickup, Stage::LastMile).by(Scan::Contacted)),
    ("GSTA_SIGN_FAIL|GSTA_BUYER_SIGN_FAIL|STA_SIGN_FAIL", is(Status::Exception, Stage::LastMile)),
    ("GTMS_SIGNED|SIGNED|COMMON_SIGNED|LM_SIGN_SUCCESS", DELIVERED.by(Scan::Signed)),
    ("GSTA_BUYER_SIGN|GSTA_SIGN|GTMS_PUDO_SIGNED", DELIVERED.by(Scan::Collected)),
    ("RT_DESTROY|RT_WH_DESTROY", WRONG.why(Reason::Destroyed)),
    ("RETURNED", Meaning::new(Status::Returned)),
    ("EXCEPTION|GTMS_FAILURE", WRONG),
    ("LAST_MILE_HO_SUCCESS", DESTINATION.by(Scan::HandedOver)),
];

/// The families of unlisted codes and of `group.nodeCode`, by what stands in the code; the first that matches wins.
const FAMILIES: &[(&str, Meaning)] = &[
    ("NOT_|UNDELIVERED", FAILED),
    ("RT_|RETURN", RETURNING),
    ("CC_|CUS_|CIQ_", IMPORT),
    ("STA_|GSTA_|STATION|PUDO|LOCKER", AT_STATION),
    ("DELIVERED|_SIGNED", DELIVERED.by(Scan::Signed)),
    ("EX_CLEARING", EXPORT),
    ("CLEARING", IMPORT),
    ("DELIVERING", LAST_MILE),
    ("GTMS_|LM_|DES_", DESTINATION),
    ("LH_", LINE_HAUL),
    ("SC_|CW_", ORIGIN),
    ("PU_", FIRST_MILE),
    ("GWMS_", ANNOUNCED),
    ("TD_|TRANS|COMMON_", MOVING),
];

/// What an action code means, and whether the code itself is known; nothing when not even its family is. The codes
/// of AliExpress carry the prefix `AE_`; some sources write blanks for underscores.
pub(in crate::provider) fn find(code: &str) -> (Option<Meaning>, bool) {
    let code = code.trim().to_ascii_uppercase().replace(' ', "_");
    let name = code.strip_prefix("AE_").unwrap_or(&code);
    let listed = ACTIONS.iter().find(|(names, _)| names.split('|').any(|listed| listed == name));
    if let Some((_, meaning)) = listed {
        return (Some(*meaning), true);
    }
    let is_listed = name.starts_with("GROUP_") || name.starts_with("RT_");
    let family = FAMILIES.iter().find(|(parts, _)| parts.split('|').any(|part| belongs(name, part))).map(|(_, meaning)| *meaning);
    if name.contains("_FAIL") || name.contains("EXCEPTION") || name.ends_with("REJECT") || name.ends_with("CANCEL") {
        let stage = family.and_then(|family| family.stage).filter(|stage| *stage != Stage::Delivered);
        let reason = family.filter(|family| family.status == Status::Customs).map(|_| Reason::Held);
        return (Some(Meaning { stage, reason, ..WRONG }), family.is_some());
    }
    (family, is_listed && family.is_some())
}

/// `GTMS_` opens a code or follows an underscore in it.
fn belongs(name: &str, part: &str) -> bool {
    part.starts_with('_') && name.ends_with(part)
        || name.match_indices(part).any(|(at, _)| at == 0 || name.as_bytes().get(at - 1) == Some(&b'_'))
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
        let mut seen: Vec<&str> = ACTIONS.iter().flat_map(|(names, _)| names.split('|')).collect();
        let count = seen.len();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), count);
    }
}
