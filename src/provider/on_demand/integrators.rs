//! What the large parcel carriers write, where the phrases of the whole field hear nothing in it, or something else.

use super::words::{cut, low};
use crate::parts::any_word;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::phrases::classify;
use crate::provider::mapping::table::{lines, table};
use crate::shipment::{Reason, Status};

/// Their own words, in English and, of DHL, in German; the first line that matches wins.
const WORDS: &str = table!(
    "
    returning: be returned|being returned|will return|wird an den absender|zum absender|zurückgeschickt
    returned: original sender|returned to sender|returned to the sender|returned to shipper|delivered to sender|zurückgesandt
    cancelled: voided
    customs +customs_cleared: released by the customs|release by government|verzollung abgeschlossen|verzollung wurde abgeschlossen
    customs: clearance status|an den zoll|beim zoll|verzoll
    in_transit +scheduled: delivery change|requested an alternate|requested a different
    in_transit: scheduled to be available|transit to|not yet been processed for delivery|awaiting delivery scan
    exception !pickup_missed: nicht abgeholt|nicht in der filiale abgeholt
    exception !missorted: fehlgeleitet
    exception: not attempted|no attempt made
    delivered +collected @delivered: recipient has picked up|customer has picked up|picked up at post|individual picked up|filiale abgeholt|packstation abgeholt
    ready_for_pickup @last_mile: zur abholung bereit
    out_for_delivery @last_mile: delivery courier|with courier|delivery vehicle|vehicle for delivery|out for delivery|zustellfahrzeug|in zustellung
    attempt_failed @last_mile !recipient_absent: customer not available|customer was not|receiver was not|not home|no authorized recipient|recipient not in|nicht angetroffen
    attempt_failed @last_mile !business_closed: business closed|business was closed|premises closed
    attempt_failed @last_mile !refused: verweigert
    attempt_failed @last_mile: notice left|attempt made|attempted|reminder to schedule|no access|receptacle full|no secure location|nicht zugestellt|nicht möglich
    ready_for_pickup @last_mile: held at post|hold at location|held for customer|awaiting customer pickup|ready for customer|redelivery or pickup|reminder to pick|access point
    exception !address_incomplete: undeliverable as|no such number|addressee unknown|street number|apartment number|address information|adresse ist unvoll|empfänger ist unbekannt
    exception !recipient_moved: has moved|recipient moved|moved, left
    exception !delay: mechanical failure
    exception !missorted: incorrectly sorted|missent|mis-shipped
    exception !damaged: beschädigt
    in_transit !delay: zurückgestellt
    in_transit +forwarded: redirected your|forwarded
    announced @announced: created a label|ready for ups|order processed|billing information|awaiting item|awaiting package|acceptance pending|elektronisch
    picked_up +accepted @first_mile: in possession|posted by the sender|drop-off|tendered at|origin scan|pickup scan|pick-up was successful|eingeliefert|kurier abgeholt
    customs: clearing agency|government agency
    delivered +with_neighbour @delivered: nachbar
    delivered +safe_place @delivered: ablageort|wunschort
    delivered @delivered: zugestellt
    in_transit +reached_country @line_haul: im zielland eingetroffen
    in_transit: bearbeitet|sortiert|eingetroffen"
);

/// What a sentence of theirs says. "Customer" is nobody's customs.
#[inline(never)]
pub(super) fn said(sentence: &str) -> Option<Meaning> {
    let sentence = low(sentence);
    let mut text = String::new();
    let mut rest = sentence.as_str();
    while let Some((before, after)) = cut(rest, "customer") {
        text.push_str(before);
        text.push_str("recipient");
        rest = after;
    }
    text.push_str(rest);
    let common = classify(&text);
    let mut told = lines(WORDS, &mut |stems| any_word(&sentence, stems)).or(common)?;
    if matches!(told.status, Status::AttemptFailed | Status::Exception | Status::Returning | Status::Returned) {
        told.reason = told.reason.or(common.and_then(|common| common.reason));
    }
    Some(told)
}

/// What a sentence says of an exception: that an address was wrong is no attempt to deliver.
#[inline(never)]
pub(super) fn why(sentence: &str) -> Option<Meaning> {
    let mut told = said(sentence)?;
    if told.stage.is_none() && told.reason == Some(Reason::AddressIncomplete) {
        told.status = Status::Exception;
    }
    Some(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn carriers_are_heard() {
        for (sentence, want) in [
            ("With delivery courier", Some(Status::OutForDelivery)),
            ("Customer not available or business closed", Some(Status::AttemptFailed)),
            ("Notice Left (No Authorized Recipient Available)", Some(Status::AttemptFailed)),
            ("Your package is at the UPS Access Point and is scheduled to be available for pickup tomorrow.", Some(Status::InTransit)),
            ("The recipient has picked up the shipment from the retail outlet", Some(Status::Delivered)),
            ("Shipment has been picked up by courier", Some(Status::PickedUp)),
            ("The customer has requested a later day", None),
            ("The package will be returned to the sender.", Some(Status::Returning)),
            ("Die Sendung wird an den Absender zurückgesandt.", Some(Status::Returning)),
            ("Delivered to original sender", Some(Status::Returned)),
            ("Der Empfänger wurde nicht angetroffen. Die Sendung liegt zur Abholung bereit.", Some(Status::ReadyForPickup)),
            ("Die Sendung konnte heute nicht zugestellt werden. Ein zweiter Zustellversuch folgt.", Some(Status::AttemptFailed)),
            ("Die Sendung wurde fehlgeleitet und konnte nicht zugestellt werden.", Some(Status::Exception)),
            ("Die Annahme der Sendung wurde verweigert.", Some(Status::AttemptFailed)),
            ("Der Empfänger hat die Sendung in der Filiale abgeholt.", Some(Status::Delivered)),
            ("Die Sendung wurde nicht abgeholt und wird an den Absender zurückgesandt.", Some(Status::Returning)),
            ("Die Sendung wurde zurückgestellt. Die Zustellung erfolgt vrs. am nächsten Werktag.", Some(Status::InTransit)),
            ("Die Sendung wurde an den Zoll übergeben.", Some(Status::Customs)),
            ("Address information needed; contact DHL", Some(Status::Exception)),
            ("Your package was released by the customs agency.", Some(Status::Customs)),
            ("Customer requested an alternate pickup at a UPS Access Point™ or a UPS location.", Some(Status::InTransit)),
            ("Clearance processing complete at LEIPZIG - GERMANY", Some(Status::Customs)),
            ("Your package is at the clearing agency awaiting final release.", Some(Status::Customs)),
            ("Shipment Received, Package Acceptance Pending", Some(Status::Announced)),
            ("Pickup Scan", Some(Status::PickedUp)),
            ("Pick-up was successful.", Some(Status::PickedUp)),
            ("Picked up by the customer", Some(Status::Delivered)),
            ("Your package is ready to be picked up by the customer", Some(Status::ReadyForPickup)),
            ("Not yet picked up by customer", Some(Status::InTransit)),
            ("Reminder to pick up your item", Some(Status::ReadyForPickup)),
            ("Available for Redelivery or Pickup", Some(Status::ReadyForPickup)),
            ("Reminder to Schedule Redelivery of your item", Some(Status::AttemptFailed)),
            ("Local delivery restriction - Delivery not attempted", Some(Status::Exception)),
            ("A mechanical failure has delayed delivery", Some(Status::Exception)),
        ] {
            assert_eq!(said(sentence).map(|meaning| meaning.status), want, "{sentence}");
        }
    }

    #[test]
    fn causes_are_heard() {
        let cause = |sentence| why(sentence).map(|told| (told.status, told.reason));
        for (sentence, status, reason) in [
            ("The receiver refused it and the package is being returned to the sender.", Status::Returning, Reason::Refused),
            ("Recipient not in/business closed", Status::AttemptFailed, Reason::RecipientAbsent),
            ("Incorrect recipient address", Status::Exception, Reason::AddressIncomplete),
            ("Undeliverable as Addressed", Status::Exception, Reason::AddressIncomplete),
            ("Moved, Left No Address", Status::Exception, Reason::RecipientMoved),
            ("Local weather delay - Delivery not attempted", Status::Exception, Reason::Weather),
        ] {
            assert_eq!(cause(sentence), Some((status, Some(reason))), "{sentence}");
        }
        assert_eq!(said("Incorrect recipient address").map(|told| told.status), Some(Status::AttemptFailed));
    }
}
