//! Codes and the words beside them.

use crate::document::plain::is_junk;
use crate::parts::{any_word, cut, find as find_part, lists, parts};
use crate::provider::Reply;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::table::{find, lines, table};
use crate::shipment::{Event, Scan, Status};

/// What a status means that is told as a code and a finer code of the same family, both of the form `Family_detail`;
/// a finer code of another family does not count. What is not known is warned of.
#[inline(never)]
pub(super) fn refine(table: &'static str, coarse: Option<&str>, fine: Option<&str>, reply: &mut Reply) -> Option<Meaning> {
    let mut code = coarse.or(fine)?;
    if let Some(fine) = fine
        && family(code).eq_ignore_ascii_case(family(fine))
    {
        code = fine;
    }
    let found = find_family(table, code);
    if !matches!(found, Some((_, true))) {
        reply.warn("unknown_status", code);
    }
    found.map(|(meaning, _)| meaning)
}

/// What a code of the form `Family_detail` means, or else its family; and whether the code itself is known: `_Other` and
/// `_001` say no more than their family.
fn find_family(table: &'static str, code: &str) -> Option<(Meaning, bool)> {
    if let Some(meaning) = find(table, code) {
        return Some((meaning, true));
    }
    let (family, detail) = cut(code, b'_')?;
    Some((find(table, family)?, lists("|other|001", b'|', detail)))
}

fn family(code: &str) -> &str {
    cut(code, b'_').map_or(code, |(family, _)| family)
}

/// What a few words say beside a code, or in its place: the first line with a stem in them wins. The whole classifier,
/// `phrases`, is not where the common providers are read.
const WORDS: &str = table!(
    "
    returning: be returned|being returned
    returned: returned to sender|returned to the sender|returned to seller|returned to shipper|devuelto al|devolvido ao|вручено отправ|возвращено отправ|已退回|退件已签
    returning: return to|returning|devol|devuel|возвр|退回|退件
    attempt_failed @last_mile !recipient_absent: not available|absent|not home|not at home|nobody
    attempt_failed @last_mile: not delivered|undeliver|unsuccess|not be deliver|unable to|attempted|delivery attempt|failed|no entreg|nao entreg|неудач|未妥投|投递失败|派送失败
    in_transit +handed_over: local carrier|to carrier|to courier|to partner|delivery partner|to the carrier|to the courier|handed over
    customs: custom|clearance|aduan|alfandeg|тамож|海关|清关
    in_transit +reached_country @line_haul: destination country|de destino|目的国|目的地国
    out_for_delivery @last_mile: out for delivery
    announced @announced: label|information received|info received|preadvi|pre-advi|电子信息
    picked_up +accepted @first_mile: picked up|acceptance|accepted|收寄|揽收"
);

/// What the words alone say; nothing, mostly. A delivery is never read out of them.
#[inline(never)]
pub(super) fn said(words: &str) -> Option<Meaning> {
    let words = words.to_ascii_lowercase();
    lines(WORDS, &mut |stems| any_word(&words, stems))
}

/// What a code says, corrected by the carrier's words where codes are known to be wrong: "delivered" for "Delivered to
/// local carrier" and "Not delivered", a bare "in transit" for "Returned to sender".
pub(super) fn correct(told: Meaning, words: &str) -> Meaning {
    let is_vague = told == Meaning::new(Status::InTransit);
    if (told.status == Status::Delivered || is_vague)
        && let Some(said) = said(words)
        && match said.status {
            Status::Returning | Status::Returned => true,
            Status::AttemptFailed | Status::InTransit => !is_vague || said.status == Status::InTransit,
            Status::Customs => is_vague,
            _ => false,
        }
    {
        return said;
    }
    told
}

/// Behind these stands who signed. Their last three bytes go as well.
const SIGNED: &str = "signed by|signed for by|签收人";

/// Behind these stands a name, a phone or a code of the buyer's.
const PRIVATE: &str = "recipient:|received by:| pin:| pin is|code:|code is| otp |电话";

/// Ends the reading of a scan. To a later carrier the parcel is handed over, not picked up from the seller; and nobody is told who signed,
/// nor any of these names, in lower case.
#[inline(never)]
pub(super) fn finish(event: &mut Event, names: &str) {
    let low = event.text.to_ascii_lowercase();
    for marks in [SIGNED, PRIVATE, names] {
        for mark in parts(marks, b'|') {
            if let Some(end) = find_part(low.as_bytes(), mark.as_bytes())
                && mark.len() > 2
            {
                event.text.truncate(end - if marks == SIGNED { " by".len() } else { mark.len() });
            }
        }
    }
    event.text.truncate(event.text.trim_ascii_end().len());
    if is_junk(&event.text) {
        event.text.clear();
    }
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
    const TABLE: &str = table!("in_transit: Good\nexception: Bad\nexception !lost: Bad_Lost");

    #[test]
    fn a_code_is_as_fine_as_it_is_known() {
        let told = |coarse, fine| {
            let mut reply = Reply::default();
            let meaning = refine(TABLE, coarse, fine, &mut reply);
            (meaning, reply.warnings.pop().map(|warning| warning.detail))
        };
        assert_eq!(told(Some("Bad"), Some("Bad_Lost")), (Some(LOST), None));
        assert_eq!(told(Some("Good"), Some("Bad_Lost")), (Some(Meaning::new(Status::InTransit)), None), "of another family");
        assert_eq!(told(None, Some("Bad_")), (Some(Meaning::new(Status::Exception)), None));
        assert_eq!(told(None, Some("Bad_Eaten")), (Some(Meaning::new(Status::Exception)), Some("Bad_Eaten".into())));
        assert_eq!(told(Some("Ugly"), None), (None, Some("Ugly".into())));
        assert_eq!(told(None, None), (None, None));
    }

    #[test]
    fn who_signed_is_cut_off() {
        for (words, want) in [
            ("Delivered - Signed for by : A MUSTER", "Delivered - Signed for"),
            ("SIGNED BY ANN MUSTER", "SIGNED"),
            ("Received by the carrier", "Received by the carrier"),
            ("已签收，签收人：某某", "已签收，签收"),
            ("Ready. Your PIN is 000000", "Ready. Your"),
            ("Left with Bea Hidden at the door", "Left with"),
            ("Delivered, al", "Delivered, al"),
            ("- 电话 081 000 0000", ""),
        ] {
            let mut event = Event { text: words.to_owned(), ..Event::default() };
            finish(&mut event, "|al|bea hidden|");
            assert_eq!(event.text, want);
        }
    }

    #[test]
    fn words_correct_codes_that_are_known_to_be_wrong() {
        let delivered = |words| correct(Meaning::new(Status::Delivered), words).status;
        assert_eq!(delivered("Delivered to local carrier"), Status::InTransit);
        assert_eq!(delivered("Not delivered"), Status::AttemptFailed);
        assert_eq!(delivered("Delivered to the office"), Status::Delivered);
        assert_eq!(delivered("Zugestellt"), Status::Delivered);
        assert_eq!(correct(Meaning::new(Status::InTransit), "Returned to sender").status, Status::Returned);
        assert_eq!(correct(Meaning::new(Status::InTransit), "It will be returned to sender").status, Status::Returning);
        assert_eq!(correct(Meaning::new(Status::InTransit), "Delivered").status, Status::InTransit, "no delivery on a guess");
        assert_eq!(correct(LOST, "Delivered"), LOST);
    }
}
