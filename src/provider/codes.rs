//! Looking up status codes of the form `Family_detail`.

use super::meaning::Meaning;
use super::phrases;
use crate::shipment::{Event, Scan, Status};

/// A family of codes: its name, what it means by itself, and its details.
pub(super) type Family = (&'static str, Meaning, &'static [(&'static str, Meaning)]);

/// What a code means, and whether its detail is known too. `None` when not even the family is.
pub(super) fn find(families: &[Family], code: &str) -> Option<(Meaning, bool)> {
    let (name, detail) = code.split_once('_').unwrap_or((code, ""));
    let (_, plain, details) = families.iter().find(|(family, ..)| family.eq_ignore_ascii_case(name))?;
    let known = details.iter().find(|(known, _)| known.eq_ignore_ascii_case(detail));
    Some(known.map_or((*plain, detail.is_empty()), |(_, meaning)| (*meaning, true)))
}

/// What a status means that is told as a code and a finer code of the same family; a finer code of another family
/// does not count. The finer code is returned when its detail is not known, the coarse one when neither is.
pub(super) fn refine<'a>(families: &[Family], coarse: Option<&'a str>, fine: Option<&'a str>) -> (Option<Meaning>, Option<&'a str>) {
    let family = |code: &'a str| code.split('_').next().unwrap_or_default();
    let same = |fine: &&'a str| coarse.is_none_or(|coarse| family(coarse).eq_ignore_ascii_case(family(fine)));
    let agreed = fine.filter(same).or(coarse);
    let Some(code) = agreed else { return (None, None) };
    match find(families, code) {
        Some((meaning, true)) => (Some(meaning), None),
        Some((meaning, false)) => (Some(meaning), Some(code)),
        None => (None, Some(code)),
    }
}

/// What a code says, corrected by the carrier's words where codes are known to be wrong: "delivered" for "Delivered to
/// local carrier" and "Not delivered", a bare "in transit" for "Returned to sender".
pub(super) fn correct(told: Meaning, words: &str) -> Meaning {
    let is_vague = told == Meaning::new(Status::InTransit);
    if told.status != Status::Delivered && !is_vague {
        return told;
    }
    let said = phrases::classify(words).filter(|said| match said.status {
        Status::Returning | Status::Returned => true,
        Status::AttemptFailed => !is_vague,
        Status::Customs => is_vague,
        Status::InTransit => is_vague || names_carrier(words),
        _ => false,
    });
    said.unwrap_or(told)
}

/// A parcel that was delivered to an office may be with the buyer; one that was delivered to a carrier is not.
fn names_carrier(words: &str) -> bool {
    phrases::any_word(&words.to_ascii_lowercase(), "carrier|courier|partner")
}

/// To a later carrier the parcel is handed over, not picked up from the seller.
pub(super) fn hand_over(event: &mut Event) {
    if event.leg > 0 && event.status == Status::PickedUp {
        event.status = Status::InTransit;
        event.scan = Some(Scan::HandedOver);
        event.stage = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipment::Reason;

    const LOST: Meaning = Meaning::new(Status::Exception).why(Reason::Lost);
    const TABLE: &[Family] = &[("Good", Meaning::new(Status::InTransit), &[]), ("Bad", Meaning::new(Status::Exception), &[("Lost", LOST)])];

    #[test]
    fn a_code_is_as_fine_as_it_is_known() {
        assert_eq!(find(TABLE, "bad_LOST"), Some((LOST, true)));
        assert_eq!(find(TABLE, "Bad_Eaten"), Some((Meaning::new(Status::Exception), false)));
        assert_eq!(find(TABLE, "Ugly_Lost"), None);
        assert_eq!(refine(TABLE, Some("Bad"), Some("Bad_Lost")), (Some(LOST), None));
        assert_eq!(refine(TABLE, Some("Good"), Some("Bad_Lost")), (Some(Meaning::new(Status::InTransit)), None), "of another family");
        assert_eq!(refine(TABLE, None, Some("Bad_")).0, Some(Meaning::new(Status::Exception)));
        assert_eq!(refine(TABLE, Some("Ugly"), None), (None, Some("Ugly")));
        assert_eq!(refine(TABLE, None, None), (None, None));
    }

    #[test]
    fn words_correct_codes_that_are_known_to_be_wrong() {
        let delivered = |words| correct(Meaning::new(Status::Delivered), words).status;
        assert_eq!(delivered("Delivered to local carrier"), Status::InTransit);
        assert_eq!(delivered("Not delivered"), Status::AttemptFailed);
        assert_eq!(delivered("Delivered to the office"), Status::Delivered);
        assert_eq!(delivered("Zugestellt"), Status::Delivered);
        assert_eq!(correct(Meaning::new(Status::InTransit), "Returned to sender").status, Status::Returned);
        assert_eq!(correct(Meaning::new(Status::InTransit), "Delivered").status, Status::InTransit, "no delivery on a guess");
        assert_eq!(correct(LOST, "Delivered"), LOST);
    }
}
