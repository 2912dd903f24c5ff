//! What is private in the words of scans: who took the parcel, how to reach somebody, a code of the buyer's.

use super::words::{low, start, trimmed};
use crate::document::Document;
use crate::parts::{joined, lists, parts};
use crate::provider::Reply;
use crate::shipment::Shipment;

/// Behind these stands who signed, how to reach somebody, or a code of the buyer's; their first word stays.
const PRIVATE: &str =
    "signed by|signed for by|unterschrieben von|firmado por|assinado por|ผู้รับ:|签收人|电话|phone|signatory|recipient name| otp| signee";

/// Before a colon these announce a name, or a code of the buyer's.
const LABELS: &str = "signed|signed for|signature|recipient|receiver|received by|name|neighbour|neighbor|nachbar|empfänger|unterschrift|\
    destinataire|destinatario|destinatário|recebedor|recebido por|recibido por|ontvanger|отримувач|одержувач|получатель|rider|driver|courier|\
    код|отримання|получения|tel|code|pin|otp|código|kode";

/// Before figures these announce a phone, or a code of the buyer's.
const FIGURED: &str = "call|mobile|telefon|telefone|tel|code|pin|otp|código|kode";

/// In the words of a delivery these announce who took it.
const TAKERS: &str = "received by|recebido por|recibido por|neighbour|neighbor|nachbar";

/// Where what is private begins behind a label: a word before a colon, or before figures.
fn labelled(low: &str) -> usize {
    let mut is_inside = false;
    for (at, letter) in low.char_indices() {
        let head = low.get(..at).unwrap_or_default().trim_ascii_end();
        if matches!(letter, ':' | '：') && ends_in(head, LABELS) {
            return at + letter.len_utf8();
        }
        let is_figure = letter.is_ascii_digit();
        if is_figure && !is_inside {
            let head = trimmed(head, " :.#-(+");
            let head = head.strip_suffix(" is").unwrap_or(head);
            if ends_in(head, FIGURED) {
                return head.len();
            }
        }
        is_inside = is_figure;
    }
    low.len()
}

/// Whether words end in one of these labels.
#[inline(never)]
fn ends_in(words: &str, labels: &str) -> bool {
    parts(labels, b'|').any(|label| {
        let before = words.strip_suffix(label).map(str::as_bytes);
        before.is_some_and(|before| !before.last().is_some_and(u8::is_ascii_alphanumeric))
    })
}

/// Leaves out what is private at the end of words; of those of a delivery also who took it.
#[inline(never)]
pub(super) fn leave_out(words: &mut String, is_delivery: bool) {
    let low = low(words);
    let mut end = labelled(&low);
    for (marks, is_whole) in [(PRIVATE, false), (TAKERS, true)] {
        for mark in parts(marks, b'|') {
            let kept = if is_whole { mark } else { parts(mark, b' ').next().unwrap_or_default() };
            if let Some(after) = start(&low, mark).map(|at| at + kept.len())
                && (!is_whole || is_delivery && after < low.len())
            {
                end = end.min(after);
            }
        }
    }
    if end < words.len() {
        words.truncate(end);
        words.push('…');
    }
}

/// Takes what the reply says elsewhere, and nobody may read, out of the words of the scans: the name of whoever signed, a code for the door.
#[inline(never)]
pub(super) fn hide(shipment: &mut Shipment, name: Option<&str>) {
    for event in &mut shipment.events {
        hide_in(&mut event.text, name.unwrap_or_default());
    }
}

/// Takes a name out of words, wherever it stands, and says that something stood there.
#[inline(never)]
pub(super) fn hide_in(text: &mut String, name: &str) {
    let name = low(name);
    let mut done = 0;
    while name.len() > 2
        && let Some(at) = start(&low(text.get(done..).unwrap_or_default()), &name)
    {
        let before = trimmed(text.get(..done + at).unwrap_or_default(), " :,-…");
        let kept = joined(&[before, if before.is_empty() { "…" } else { " …" }]);
        *text = joined(&[&kept, text.get(done + at + name.len()..).unwrap_or_default()]);
        done = kept.len();
    }
}

/// What holds a name, or a code for the door, wherever it stands.
const SECRETS: &str = "signed_name|singed_by|phone|street|otp|signedByName|receivedByName|receivedBy|receiverName|receiver_name|recipient_name|\
    recipientName|customer_name|consigneeName|to_name|personName|familyName|scanByCode|collection_pin_code|return_code|attentionName|\
    operateUserName|operatorName|signee|RecipientFullName|RecipientFullNameEW";

/// What holds a person with a `name`.
const PEOPLE: &str = "receiver|recipient|signed|signedBy|signed_by|proof|consignee|consigneeAddress|receiverDetails|receiverAddress|packageAddress|shipTo|recebedor";

/// So many names are looked for.
const MOST_SECRETS: usize = 32;

/// Takes the names of a reply, wherever they stand in it, out of the words of the scans, and of what was warned of them.
pub(super) fn hide_all(document: Document<'_>, shipment: &mut Shipment, reply: &mut Reply) {
    let mut names = Vec::new();
    collect(document, &mut names);
    for name in names {
        hide(shipment, Some(name));
        for warning in &mut reply.warnings {
            hide_in(&mut warning.detail, name);
        }
    }
}

fn collect<'a>(document: Document<'a>, names: &mut Vec<&'a str>) {
    for (key, inside) in document.members() {
        let path = if lists(PEOPLE, b'|', key) { "name|Name|nome|" } else { "" };
        let is_secret = !path.is_empty() || lists(SECRETS, b'|', key);
        if is_secret {
            note(inside.code(path), names);
        }
        for item in inside.list("") {
            if is_secret {
                note(item.code(path), names);
            }
            collect(item, names);
        }
    }
}

/// Notes a name, once.
#[inline(never)]
fn note<'a>(name: Option<&'a str>, names: &mut Vec<&'a str>) {
    if let Some(name) = name
        && names.len() < MOST_SECRETS
        && !names.contains(&name)
    {
        names.push(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shipment::{Event, Status};

    #[test]
    fn who_took_a_delivery_is_left_out() {
        let told = |status, words: &str| {
            let mut text = words.to_owned();
            leave_out(&mut text, status == Status::Delivered);
            text
        };
        assert_eq!(told(Status::Delivered, "Delivered, received by A. MUSTER"), "Delivered, received by…");
        assert_eq!(told(Status::Delivered, "Delivered to a neighbour"), "Delivered to a neighbour");
        assert_eq!(told(Status::InTransit, "Received by the depot"), "Received by the depot");
    }

    #[test]
    fn what_is_private_is_left_out() {
        for (words, want) in [
            ("Delivered - Signed for by : A MUSTER", "Delivered - Signed…"),
            ("Entregado, firmado por Ana Muestra", "Entregado, firmado…"),
            ("正在派送，电话：10000000000，签收人：某某", "正在派送，电话…"),
            ("Zugestellt, Empfänger: Ann Muster", "Zugestellt, Empfänger:…"),
            ("Ready for pick-up, PIN: 000000", "Ready for pick-up, PIN:…"),
            ("Received by the carrier", "Received by the carrier"),
            ("Pickup code: 000000", "Pickup code:…"),
            ("Ready. Your PIN is 000000", "Ready. Your PIN…"),
            ("Driver, phone +00 000 00 00", "Driver, phone…"),
            ("Livré à A. Muster, signature : A. Muster", "Livré à A. Muster, signature :…"),
            ("Entregue. Recebedor: Fulana", "Entregue. Recebedor:…"),
            ("Shipping 2 parcels at 10:30", "Shipping 2 parcels at 10:30"),
        ] {
            let mut text = words.to_owned();
            leave_out(&mut text, false);
            assert_eq!(text, want);
        }
    }

    #[test]
    fn names_go_wherever_they_stand() {
        let text = r#"{"": {"a": 1}, "pod": [{"receiver": {"name": "A. Secretname"}}], "events": [{"signedBy": "B. Hidden"}],
            "packageAddress": [{"name": "C. Covert"}, {"name": "D. Veiled"}], "recebedor": {"nome": "E. Oculta"}}"#;
        let tree = crate::document::json::parse(text).unwrap();
        let event =
            Event { text: String::from("Delivered to a. secretname by B. HIDDEN, C. Covert, D. Veiled, E. Oculta"), ..Event::default() };
        let mut shipment = Shipment { events: vec![event], ..Shipment::default() };
        let mut reply = Reply::default();
        reply.warn("unclear_text", "B. Hidden has it");
        hide_all(Document::new(&tree), &mut shipment, &mut reply);
        assert_eq!(shipment.events.first().map(|event| event.text.as_str()), Some("Delivered to … by …"));
        assert_eq!(reply.warnings.first().map(|warning| warning.detail.as_str()), Some("… has it"));
    }

    #[test]
    fn a_name_goes() {
        for (words, name, want) in [
            ("Left with ANN", "Ann", "Left with …"),
            ("Ann took it, Ann", "ann", "… took it …"),
            ("Delivered … at the door", "…", "Delivered … at the door"),
            ("Delivered to Al", "Al", "Delivered to Al"),
        ] {
            let mut text = words.to_owned();
            hide_in(&mut text, name);
            assert_eq!(text, want);
        }
        let event = Event { text: String::from("Delivered, left with A. SECRETNAME."), ..Event::default() };
        let mut shipment = Shipment { events: vec![event], ..Shipment::default() };
        hide(&mut shipment, Some("A. Secretname"));
        assert_eq!(shipment.events.first().map(|event| event.text.as_str()), Some("Delivered, left with …."));
    }
}
