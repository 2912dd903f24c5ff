//! Which countries a text can mean that comes without one: by the code of its region, by its postcode, by its letters.

use super::words::{Words, is_among};
use crate::shipment::Country;

/// Countries whose places are told with a code of their region: the codes, and the length of each.
const REGIONS: [(&str, usize, &str); 5] = [
    ("US", 2, "ALAKAZARCACOCTDCDEFLGAHIIAIDILINKSKYLAMAMDMEMIMNMOMSMTNCNDNENHNJNMNVNYOHOKORPAPRRISCSDTNTXUTVAVTWAWIWVWY"),
    ("CA", 2, "ABBCMBNBNLNSNTNUONPEQCSKYT"),
    ("AU", 2, "NTSAWA"),
    ("AU", 3, "ACTNSWQLDTASVIC"),
    ("BR", 2, "ACALAMAPBACEDFESGOMAMGMSMTPAPBPEPIPRRJRNRORRRSSCSESPTO"),
];

/// Postcodes that only one country writes so: 9 is any figure, A any capital letter.
const POSTCODES: [(&str, &str); 13] = [
    ("BR", " 99999-999 "),
    ("US", " 99999-9999 "),
    ("PT", " 9999-999 "),
    ("JP", " 999-9999 "),
    ("PL", " 99-999 "),
    ("CA", " A9A 9A9 "),
    ("NL", " 9999 AA "),
    ("GB", " A9 9AA "),
    ("GB", " A99 9AA "),
    ("GB", " AA9 9AA "),
    ("GB", " AA99 9AA "),
    ("GB", " A9A 9AA "),
    ("GB", " AA9A 9AA "),
];

/// The countries that a text can mean, as far as its form tells; one alone is sure.
pub(super) fn countries(text: &str) -> Vec<Country> {
    let mut found: Vec<Country> = Vec::new();
    let mut add = |code: &str| {
        if let Some(country) = Country::from_alpha2(code)
            && !found.contains(&country)
        {
            found.push(country);
        }
    };
    let shape = shape(text);
    if let Some((country, _)) = POSTCODES.iter().find(|(_, form)| shape.contains(form)) {
        add(country);
        return found;
    }
    for char in text.chars() {
        for code in scripts(char) {
            add(code);
        }
    }
    let words = Words::of(text);
    let Some(last) = words.words.iter().skip(1).rev().find(|word| word.code && word.text.len() < 4) else { return found };
    let code = last.text.as_str();
    for (country, length, codes) in REGIONS {
        if codes.as_bytes().chunks(length).any(|other| other.eq_ignore_ascii_case(code.as_bytes())) {
            add(country);
            // CA 94901 is in California. Three more countries write a code of their own before five figures.
            if country == "US" && shape.contains(" AA 99999 ") && !is_among(" de id ma ", code) {
                return found;
            }
        }
    }
    add(code);
    found
}

/// The text between blanks, its figures as 9, its capitals as A.
fn shape(text: &str) -> String {
    let mut shape = String::from(" ");
    for char in text.chars() {
        shape.push(match char {
            '0'..='9' => '9',
            'A'..='Z' => 'A',
            ',' | '(' | ')' | '/' => ' ',
            _ => char,
        });
    }
    shape.push(' ');
    shape
}

/// The countries that write a letter which few others do.
fn scripts(char: char) -> &'static [&'static str] {
    match char {
        'Ґ' | 'ґ' | 'Є' | 'є' | 'Ї' | 'ї' => &["UA"],
        '\u{590}'..='\u{5ff}' => &["IL"],
        '\u{e00}'..='\u{e7f}' => &["TH"],
        '\u{e80}'..='\u{eff}' => &["LA"],
        '\u{1000}'..='\u{109f}' => &["MM"],
        '\u{1780}'..='\u{17ff}' => &["KH"],
        'Ơ' | 'ơ' | 'Ư' | 'ư' | '\u{1ea0}'..='\u{1ef1}' => &["VN"],
        '\u{3041}'..='\u{30ff}' => &["JP"],
        '\u{4e00}'..='\u{9fff}' => &["CN", "TW"],
        '\u{ac00}'..='\u{d7a3}' => &["KR"],
        _ => &[],
    }
}
