//! What a number is written with, and what is pasted around it.

use parcelight::number::{normalise, numbers};

#[test]
fn whatever_a_number_is_written_with_it_is_the_same() {
    for text in [
        "RR473124829CN",
        " rr 473 124 829 cn\n",
        "RR-473.124–829 CN",
        "ＲＲ４７３１２４８２９ＣＮ",
        "R\u{200b}R\u{feff}473124829\u{ad}CN",
        "RR473124829СN", // a Cyrillic С
        "RR473124829CΝ", // a Greek Ν
        "RR๔๗๓๑๒๔๘๒๙CN",
        "RR٤٧٣١٢٤٨٢٩CN",
        "Tracking number: RR473124829CN",
        "No. RR473124829CN",
        "#RR473124829CN",
        "(RR473124829CN)",
        "运单号：RR473124829CN",
        "เลขพัสดุRR473124829CN",
        "Трек-номер: RR473124829CN",
        "Your parcel RR 473 124 829 CN was shipped on 12 March 2026",
        "https://t.17track.net/en#nums=RR473124829CN",
        "https://www.example.com/track/RR473124829CN?utm_source=mail12345678&lang=en",
        "see www.example.com/track?number=rr%20473124829cn for more",
    ] {
        assert_eq!(normalise(text), "RR473124829CN", "{text}");
    }
}

#[test]
fn look_alikes_in_latin_stay_what_they_are() {
    assert_eq!(normalise("RRO73I24829CN"), "RRO73I24829CN");
}

#[test]
fn what_is_no_number_leaves_little() {
    for (text, want) in [("", ""), ("  \t\n", ""), ("Tracking number:", ""), ("https://shop.example/orders", ""), ("hello", "HELLO")] {
        assert_eq!(normalise(text), want, "{text}");
    }
}

#[test]
fn groups_of_one_number_stay_together() {
    for text in [
        "1Z 999 AA1 01 2345 6784",
        "RR 123 456 785 CN",
        "00 81827 0998 0000 0200 33 350 276 C",
        "4206 0601 7053 3653 8161 5969 1286",
        "7485 7812 4005",
        "LP 0038 4756 1203 94",
        "GFUS 0384 7561 2039 48",
    ] {
        assert_eq!(numbers(text), [text.replace(' ', "")], "{text}");
    }
}

#[test]
fn several_numbers_come_apart() {
    let both = ["RR473124829CN", "1Z999AA10123456784"];
    for text in [
        "RR473124829CN,1Z999AA10123456784",
        "RR473124829CN 1Z999AA10123456784",
        "RR473124829CN; 1Z 999 AA1 01 2345 6784",
        "RR 473 124 829 CN\n1Z 999 AA1 01 2345 6784",
        "RR 473 124 829 CN 1Z 999 AA1 01 2345 6784",
        "1. parcel: RR473124829CN, 2. parcel: 1Z999AA10123456784",
        "RR473124829CN、1Z999AA10123456784",
        "https://t.17track.net/en#nums=RR473124829CN https://example.com/1Z999AA10123456784",
    ] {
        assert_eq!(numbers(text), both, "{text}");
    }
    assert_eq!(numbers("748578124005 726319881457"), ["748578124005", "726319881457"]);
    assert!(numbers(" ,;\n").is_empty());
}
