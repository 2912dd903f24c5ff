//! Which countries a text can mean that comes without one.

use super::Seen;
use super::words::Words;
use crate::shipment::Country;

/// Countries whose places are told with a code of their region: the codes, and the length of each.
const REGIONS: [(&str, usize, &str); 5] = [
    ("US", 2, "ALAKAZARCACOCTDCDEFLGAHIIAIDILINKSKYLAMAMDMEMIMNMOMSMTNCNDNENHNJNMNVNYOHOKORPAPRRISCSDTNTXUTVAVTWAWIWVWY"),
    ("CA", 2, "ABBCMBNBNLNSNTNUONPEQCSKYT"),
    ("AU", 2, "NTSAWA"),
    ("AU", 3, "ACTNSWQLDTASVIC"),
    ("BR", 2, "ACALAMAPBACEDFESGOMAMGMSMTPAPBPEPIPRRJRNRORRRSSCSESPTO"),
];

/// The countries that the last code of a text can mean.
pub(super) fn countries(seen: &Seen) -> Vec<Country> {
    let mut found = Vec::new();
    if seen.country.is_some() {
        return found;
    }
    let words = Words::of(&seen.town);
    let Some(last) = words.words.iter().skip(1).rev().find(|word| word.code && word.text.len() < 4) else { return found };
    for (country, length, codes) in REGIONS {
        if codes.as_bytes().chunks(length).any(|code| code.eq_ignore_ascii_case(last.text.as_bytes())) {
            found.extend(Country::from_alpha2(country));
        }
    }
    found.extend(Country::from_alpha2(&last.text).filter(|country| !found.contains(country)));
    found
}
