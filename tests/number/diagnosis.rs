//! What is said of a number that is not right, and who may have written one.

use parcelight::number::{Diagnosis, ProblemKind, RepairKind, Wanted, diagnose};
use parcelight::shipment::Country;

fn kinds(text: &str) -> Vec<&'static str> {
    diagnose(text, None).problems.iter().map(|problem| problem.kind.name()).collect()
}

fn ids(diagnosis: &Diagnosis) -> Vec<&'static str> {
    diagnosis.candidates.iter().map(|candidate| candidate.carrier.id).collect()
}

#[test]
fn every_kind_of_problem_is_told() {
    for (text, want) in [
        ("RR473124829CN", &[][..]),
        ("", &["empty"]),
        ("Tracking number:", &["empty"]),
        ("123", &["too_short"]),
        ("RR47312482CN", &["too_short"]),
        ("YT222952127216444", &["too_short"]),
        ("1Z5R893903575671277", &["too_long"]),
        ("7482647382910473829104738291047382910473829104", &["too_long"]),
        ("YT22295212721644X6", &["wrong_character"]),
        ("RR47é124829CN", &["wrong_character"]),
        ("RR473124892CN", &["wrong_check_digit"]),
        ("RRO73124829CN", &["look_alike"]),
        ("YT222952127216444O", &["look_alike"]),
        ("IZ5R89390357567127", &["look_alike"]),
        ("1234567890", &["placeholder"]),
        ("0000000000", &["placeholder"]),
        ("LP00123456789CN", &["placeholder"]),
        ("AP00384756120394", &["placeholder"]),
        ("1Z999AA10123456784", &["placeholder"]),
        ("EZ1000000001", &["test_number"]),
        ("SHIPPO_TRANSIT", &["test_number"]),
        ("RR473124829CN, YT2229521272164446", &["several_numbers"]),
        ("112-1234567-1234567", &["order_number"]),
        ("240915ABCDEF12", &["order_number"]),
        ("#1001", &["order_number"]),
        ("+66 81 234 5678", &["phone"]),
        ("https://shop.example/orders", &["url"]),
        ("me@shop.example", &["email"]),
        ("hello", &["unknown_format"]),
        ("83746592837465928", &["unknown_format"]),
        ("RR473124829XX", &["country_unknown"]),
    ] {
        assert_eq!(kinds(text), want, "{text}");
    }
}

#[test]
fn a_problem_has_what_a_sentence_needs() {
    let problem = |text: &str| diagnose(text, None).problems[0];
    let digit = problem("RR473124892CN");
    assert_eq!((digit.at, digit.found, digit.expected), (Some(10), Some('2'), Some(Wanted::Character('4'))));
    let short = problem("RR47312482CN");
    assert_eq!((short.kind, short.length, short.expected_length), (ProblemKind::TooShort, Some(12), Some(13)));
    let letter = problem("YT22295212721644X6");
    assert_eq!((letter.at, letter.found, letter.expected), (Some(16), Some('X'), Some(Wanted::Digit)));
    let twin = problem("YT222952127216444O");
    assert_eq!((twin.at, twin.found, twin.expected), (Some(17), Some('O'), Some(Wanted::Character('0'))));
    assert_eq!(problem("RR473124829XX").at, Some(11));
    assert_eq!(problem("RR473124829CN, YT2229521272164446").length, Some(2));
}

#[test]
fn what_can_be_nobodys_is_not_valid() {
    for text in ["", "123", "me@shop.example", "+66812345678", "EZ1000000001", "000000000000", "123456789012", "hello", "LP00123456789CN"] {
        assert_eq!(diagnose(text, None).valid, Some(false), "{text}");
    }
}

#[test]
fn a_wrong_digit_refuses_only_where_nothing_else_fits() {
    assert_eq!(diagnose("RR473124892CN", None).valid, Some(false));
    assert_eq!(diagnose("1Z5R89390357567126", None).valid, Some(false));
    // Twelve digits are also J&T's, and others', who have no check digit.
    let open = diagnose("748578124006", None);
    assert_eq!(open.valid, None);
    assert!(!ids(&open).contains(&"fedex") && ids(&open).contains(&"jt"));
    // Of two rules for plain digits one agrees and one does not.
    assert_eq!(diagnose("331426749957", None).valid, None);
}

#[test]
fn repairs_are_one_step_away() {
    for (text, kind, at) in [
        ("RRO73124829CN", None, 0),
        ("RBI23456785GB", Some(RepairKind::LookAlike), 2),
        ("RBl2345678SGB", Some(RepairKind::LookAlike), 2),
        ("IZ5R89390357567127", Some(RepairKind::LookAlike), 0),
        ("RR4731248299CN", Some(RepairKind::Extra), 10),
    ] {
        let repairs = diagnose(text, None).repairs;
        assert_eq!(repairs.first().map(|repair| (repair.kind, repair.at)), kind.map(|kind| (kind, at)), "{text}");
    }
    let swapped = diagnose("RR473124892CN", None);
    assert!(swapped.repairs.iter().any(|repair| repair.number == "RR473124829CN" && repair.kind == RepairKind::Neighbours));
    assert!(swapped.repairs.len() <= 5);
}

#[test]
fn the_destination_decides_among_equals() {
    let thai = diagnose("820384756120", Country::from_alpha2("TH"));
    let italian = diagnose("820384756120", Country::from_alpha2("IT"));
    assert_eq!(ids(&thai)[0], "jt");
    assert_eq!(ids(&italian)[0], "brt");
    assert_eq!(ids(&thai).len(), ids(&italian).len());
    // A right check digit outweighs it.
    assert_eq!(ids(&diagnose("748578124005", Country::from_alpha2("TH")))[0], "fedex");
}

#[test]
fn a_carrier_is_named_only_when_something_names_it() {
    assert_eq!(diagnose("820384756120", None).carrier, None);
    assert_eq!(diagnose("JD0003847561203948", None).carrier, None);
    assert_eq!(diagnose("JD0003847561203948", Country::from_alpha2("DE")).carrier.map(|carrier| carrier.id), Some("dhl"));
    assert_eq!(diagnose("RR473124892CN", None).carrier.map(|carrier| carrier.name), Some("China Post"));
}
