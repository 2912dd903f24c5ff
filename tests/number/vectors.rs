//! Numbers of every format, with what is known of them.

use parcelight::number::{check_digit, diagnose};

const WITH: &str = include_str!("../fixtures/numbers/check_digits.tsv");
const WITHOUT: &str = include_str!("../fixtures/numbers/without_check_digit.tsv");

fn check(vectors: &str, valid: Option<bool>) {
    let mut count = 0;
    for line in vectors.lines().filter(|line| !line.starts_with('#')) {
        let [number, format, carrier] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let diagnosis = diagnose(number, None);
        assert_eq!(diagnosis.valid, valid, "{number} {diagnosis:?}");
        assert_eq!(diagnosis.format, Some(format), "{number}");
        assert_eq!(diagnosis.carrier.map_or("-", |carrier| carrier.id), carrier, "{number}");
        count += 1;
    }
    assert!(count > 40);
}

#[test]
fn right_check_digits_make_a_number_valid() {
    check(WITH, Some(true));
}

#[test]
fn formats_without_check_digit_leave_it_open() {
    check(WITHOUT, None);
}

#[test]
fn the_rules_agree_with_published_examples() {
    // UPU S10, Annex; GS1 General Specifications; ISO/IEC 7812; ISO/IEC 7064.
    assert_eq!(check_digit("s10", b"47312482"), Some(b'9'));
    assert_eq!(check_digit("gs1", b"37610425002123456"), Some(b'9'));
    assert_eq!(check_digit("luhn", b"7992739871"), Some(b'3'));
    assert_eq!(check_digit("mod37", b"A12425GABC1234002"), Some(b'M'));
    assert_eq!(check_digit("ups", b"999AA1012345678"), Some(b'4'));
    assert_eq!(check_digit("none", b"1"), None);
    assert_eq!(check_digit("gs1", "é".as_bytes()), None);
}
