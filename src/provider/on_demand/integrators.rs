//! What the large parcel carriers write, where the phrases of the whole field hear nothing in it, or something else.

use super::words::{cut, low};
use crate::parts::any_word;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::phrases::classify;
use crate::provider::mapping::table::{lines, table};

/// Their own words, in English and, of DHL, in German; the first line that matches wins.
const WORDS: &str = table!(
    "
    returning: be returned|being returned|will return|wird an den absender
    returned: original sender|returned to sender|returned to the sender|returned to shipper|delivered to sender|zurückgesandt
    cancelled: voided
    in_transit: scheduled to be available|transit to|not yet been processed for delivery|awaiting delivery scan
    delivered +collected @delivered: recipient has picked up|customer has picked up|picked up by the customer|picked up by customer|picked up by the recipient|picked up at post|individual picked up
    out_for_delivery @last_mile: delivery courier|with courier|delivery vehicle|vehicle for delivery|out for delivery|zustellfahrzeug|in zustellung
    attempt_failed @last_mile !recipient_absent: customer not available|customer was not|receiver was not|not home|no authorized recipient|nicht angetroffen
    attempt_failed @last_mile !business_closed: business closed|business was closed|premises closed
    attempt_failed @last_mile: notice left|attempt made|attempted|no access|receptacle full|no secure location
    ready_for_pickup @last_mile: held at post|hold at location|held for customer|awaiting customer pickup|ready for customer|access point|zur abholung bereit
    exception !missorted: incorrectly sorted|missent|mis-shipped
    in_transit +forwarded: redirected your|forwarded
    announced @announced: created a label|ready for ups|order processed|billing information|awaiting item|elektronisch
    picked_up +accepted @first_mile: in possession|posted by the sender|drop-off|tendered at|origin scan|eingeliefert
    delivered @delivered: zugestellt
    in_transit: bearbeitet|sortiert|eingetroffen"
);

/// What a sentence of theirs says. "Customer" is nobody's customs.
#[inline(never)]
pub(super) fn said(sentence: &str) -> Option<Meaning> {
    let sentence = low(sentence);
    let own = lines(WORDS, &mut |stems| any_word(&sentence, stems));
    own.or_else(|| {
        let mut text = String::new();
        let mut rest = sentence.as_str();
        while let Some((before, after)) = cut(rest, "customer") {
            text.push_str(before);
            text.push_str("recipient");
            rest = after;
        }
        text.push_str(rest);
        classify(&text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipment::Status;

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
            ("Clearance processing complete at LEIPZIG - GERMANY", Some(Status::Customs)),
        ] {
            assert_eq!(said(sentence).map(|meaning| meaning.status), want, "{sentence}");
        }
    }
}
