//! What couriers write, without the people in it; and what it says all the same.

use super::heard::MOVING;
use super::shopee::refine;
use super::words::{cut, cut_last, last_of, low, start, trimmed};
use crate::parts::parts;
use crate::provider::Reply;
use crate::provider::mapping::meaning::Meaning;
use crate::provider::mapping::phrases;
use crate::shipment::{Event, Status};

/// After these stands who signed, or how to reach somebody.
const CONTACTS: &str = "courier:|rider:|driver:|kurir:|signed by|signed for by|received by|neighbor:|neighbour:|recipient:|receiver:|signer|signatár|signature:|phone|tel:|tel.| tel |telp|no. hp|hotline|contact |contact:|\
    firmado por|recibido por|assinado por|recebido por|diterima oleh|penerima:|ký nhận bởi|người ký|người nhận:|sđt|sdt|โดย|เบอร์|โทร|ผู้รับ:|ผู้เซ็นรับ:|\
    取件码|取货码|电话|手机|致电|电联|联系|签收人|代签收|本人签收|代收【|代收：|姓名|热线| code|otp| pin |pin:|kode |รหัสรับ";

/// After these, in a courier's own feed, stands the name of whoever drives.
const ROLES: &str = "courier|rider|driver|sprinter|staff|kurir|petugas|mensajero|repartidor|entregador|nhân viên|bưu tá|shipper|พนักงาน|คนขับ|\
    递员|投员|件员|务员|寄员|收员|送员|司机|小哥";

/// What these words begin with, behind a contact, is a house and no name.
const HOUSES: &str = " delivery| pickup| pick-up| pick up| sorting| drop| first mile| last mile| local| warehouse| logistic";

/// Where a sentence can be cut.
const MARKS: &str = ",;!|([{\n，。；！（【［、";

/// Brackets.
const OPEN: &str = "([{（【［";
const CLOSED: &str = ")]}）】］";

/// A phone has at least so many figures.
const FIGURES: u32 = 8;

/// The sentence up to the clause that names a person or a phone. `is_courier`: it is a courier's own feed.
pub(super) fn clean(text: &str, is_courier: bool) -> &str {
    let low = low(text);
    let mut end = phone(text).unwrap_or(text.len());
    for words in [CONTACTS, if is_courier { ROLES } else { "" }] {
        for word in parts(words, b'|').filter(|word| !word.is_empty()) {
            let mut from = 0;
            while let Some(at) = start(low.get(from..).unwrap_or_default(), word) {
                let at = from + at;
                from = at + word.len();
                if names(low.get(from..).unwrap_or_default()) {
                    end = end.min(at);
                    break;
                }
            }
        }
    }
    if end == text.len() {
        return text;
    }
    let head = text.get(..end).unwrap_or_default();
    let sentence = cut_last(head, ". ").map(|(before, _)| before).or_else(|| head.strip_suffix('.'));
    let end = last_of(head, MARKS).max(sentence.map(str::len)).unwrap_or(0);
    let mut kept = head.get(..end).unwrap_or_default();
    // A bracket is kept or cut as a whole.
    if let Some(open) = last_of(kept, OPEN).filter(|open| Some(*open) > last_of(kept, CLOSED)) {
        kept = kept.get(..open).unwrap_or_default();
    }
    // Before a phone stands whose it is.
    if phone(text).is_some()
        && let Some((before, _)) = cut(kept, " by ")
    {
        kept = before;
    }
    trimmed(kept, MARKS).trim_ascii()
}

/// Whether words behind a contact may name somebody: "by courier" alone names nobody.
fn names(words: &str) -> bool {
    !trimmed(words, ".! ").is_empty() && !parts(HOUSES, b'|').any(|house| words.starts_with(house))
}

/// Where a phone begins: many figures with nothing but blanks and signs of phones between them.
fn phone(text: &str) -> Option<usize> {
    let (mut start, mut count) = (0, 0);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'0'..=b'9' => {
                if count == 0 {
                    start = at;
                }
                count += 1;
                if count == FIGURES {
                    return Some(start);
                }
            }
            b' ' | b'-' | b'.' | b'(' | b')' | b'*' => {}
            _ => count = 0,
        }
    }
    None
}

/// Puts into an event what its code means and its words say, and leaves out of its text who is named there; `label`
/// takes the place of a text that has nothing else.
#[inline(never)]
pub(super) fn tell(coded: Option<Meaning>, code: Option<&str>, label: &str, is_courier: bool, event: &mut Event, reply: &mut Reply) {
    let mut said = phrases::classify(&event.text).or_else(|| phrases::classify(label));
    let text = clean(&event.text, is_courier);
    if text.len() < event.text.len() {
        event.text = if text.is_empty() { clean(label, is_courier) } else { text }.to_owned();
    }
    match code {
        Some(code) if coded.is_none() => reply.warn("unknown_status", code),
        None if said.is_none() && !event.text.is_empty() => reply.warn("unclassified_text", &event.text),
        _ => {}
    }
    let mut coded = coded;
    if coded.is_some() && said == Some(MOVING) {
        // A code is finer than "on the way".
        said = None;
    }
    if let (Some(Status::Delivered), Some(Status::Returned)) = (coded.map(|coded| coded.status), said.map(|said| said.status)) {
        // Delivered to the seller.
        coded = said;
    }
    refine(coded, said).tell(event);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_cut_out() {
        for (text, want) in [
            ("Parcel arrived at North Hub", "Parcel arrived at North Hub"),
            ("Delivered, signed by A. Muster", "Delivered"),
            ("Out for delivery. Courier: Ann Muster 081-000-0000", "Out for delivery"),
            ("Out for delivery [Ann Muster, 081 000 0000]", "Out for delivery"),
            ("Picked up by Ann Muster, tel. 081 000 0000", "Picked up"),
            ("Picked up by the hub, sorted", "Picked up by the hub, sorted"),
            ("081.000.0000 will call", ""),
            ("邮件正在派送中，请电联快递员【某某，电话:10000000000】", "邮件正在派送中"),
            ("您的邮件已代签收【某某】", ""),
            ("您的邮件已由邻居代收【某某】", ""),
            ("邮件到达代收点", "邮件到达代收点"),
            ("Ready for collection at the counter. Code 000000", "Ready for collection at the counter"),
            ("Barcode scanned", "Barcode scanned"),
            ("Being delivered by courier.", "Being delivered by courier."),
            ("Received by delivery hub", "Received by delivery hub"),
            ("Received by sorting centre, then received by Ann Muster", "Received by sorting centre"),
            ("【Lugar】El mensajero Ana Muestra está en camino", ""),
            ("邮件到达【示例市揽投部】", "邮件到达【示例市揽投部】"),
            ("Paket diterima oleh BUDI", ""),
            ("Paket telah tiba di gudang", "Paket telah tiba di gudang"),
            ("Nhân viên NGUYEN VAN X đang giao", ""),
        ] {
            assert_eq!(clean(text, true), want, "{text}");
        }
        assert_eq!(clean("Handed over to courier", false), "Handed over to courier");
        assert_eq!(clean("Out for delivery. Rider: Ann Muster", false), "Out for delivery");
    }
}
