//! What holds for every text, and for every number of a format.

use crate::made_up::made;
use parcelight::number::{Diagnosis, diagnose, normalise, numbers};
use parcelight::shipment::Country;
use proptest::prelude::*;

/// Texts that come near to numbers.
const NEAR: &str = "[0-9A-Z ]{0,45}|[A-Z]{2}[0-9OISB]{7,11}[A-Z]{2}|[A-Za-z0-9./:#?&=@+,; \\-]{0,60}|[A-Z]{1,5}[0-9]{5,24}|[0-9]{6,36}";

fn takes_for(diagnosis: &Diagnosis, format: &str) -> bool {
    diagnosis.valid != Some(false) && diagnosis.candidates.iter().any(|candidate| candidate.format == format)
}

fn holds(text: &str) {
    let once = normalise(text);
    assert_eq!(normalise(&once), once, "{text:?}");
    let diagnosis = diagnose(text, Country::from_alpha2("TH"));
    assert_eq!(diagnosis.number, once, "{text:?}");
    assert!(diagnosis.repairs.len() <= 5);
    for repair in &diagnosis.repairs {
        assert_eq!(diagnose(&repair.number, None).valid, Some(true), "{text:?} {repair:?}");
    }
    let length = once.chars().count();
    assert!(diagnosis.problems.iter().all(|problem| problem.at.is_none_or(|at| at < length)), "{text:?}");
    for number in numbers(text) {
        assert_eq!(normalise(&number), number, "{text:?}");
    }
}

proptest! {
    #[test]
    fn any_text_is_diagnosed(text in any::<String>()) {
        holds(&text);
    }

    #[test]
    fn any_near_number_is_diagnosed(text in NEAR) {
        holds(&text);
    }

    #[test]
    fn a_right_number_is_never_refused(made in made()) {
        let diagnosis = diagnose(&made.number, None);
        prop_assume!(diagnosis.problems.is_empty());
        prop_assert!(takes_for(&diagnosis, made.format), "{made:?} {diagnosis:?}");
        prop_assert_eq!(normalise(&made.number), made.number);
    }

    #[test]
    fn a_wrong_digit_is_found(made in made(), place in any::<prop::sample::Index>(), step in 1..10u8) {
        let places: Vec<usize> = made.covered.clone().filter(|at| made.number.as_bytes()[*at].is_ascii_digit()).collect();
        let at = places[place.index(places.len())];
        let mut bytes = made.number.clone().into_bytes();
        bytes[at] = b'0' + (bytes[at] - b'0' + step) % 10;
        let wrong = String::from_utf8(bytes).unwrap();
        let diagnosis = diagnose(&wrong, None);
        if made.finds_every_slip {
            prop_assert!(!takes_for(&diagnosis, made.format), "{made:?} {wrong} {diagnosis:?}");
        }
        for repair in &diagnosis.repairs {
            prop_assert_eq!(diagnose(&repair.number, None).valid, Some(true));
        }
    }

    #[test]
    fn a_wrong_check_digit_is_always_found(made in made(), step in 1..10u8) {
        let mut bytes = made.number.clone().into_bytes();
        let at = *made.covered.end();
        prop_assume!(bytes[at].is_ascii_digit());
        bytes[at] = b'0' + (bytes[at] - b'0' + step) % 10;
        let wrong = String::from_utf8(bytes).unwrap();
        prop_assert!(!takes_for(&diagnose(&wrong, None), made.format), "{made:?} {wrong}");
    }
}
