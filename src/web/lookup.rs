//! The module of the look-up box: what a buyer pasted in, what the box says out.

#![allow(unreachable_pub, reason = "wasm-bindgen exports what is `pub`, and the module is private to the crate")]

use crate::host::{Numbers, Plural};
use crate::lookup;
use crate::shipment::Country;
use crate::text::Texts;
use wasm_bindgen::prelude::*;

/// What the box says of a text: see [`lookup`] for the lines; nothing when the catalog cannot be read. `digits` are the ten
/// digits of the language.
#[wasm_bindgen]
pub fn look(catalog: &str, digits: &str, text: &str, destination: &str) -> String {
    let texts = Texts::read(catalog);
    texts.map(|texts| lookup::answer(&texts, &Digits(digits), text, Country::from_alpha2(destination))).unwrap_or_default()
}

/// The box counts characters and carriers: no grouping, no plural forms, no dates.
struct Digits<'a>(&'a str);

impl Numbers for Digits<'_> {
    fn number(&self, value: i64) -> String {
        let mut number = String::new();
        for place in [100, 10, 1] {
            let digit = value as usize / place;
            if digit > 0 || place == 1 {
                number.extend(self.0.chars().nth(digit % 10));
            }
        }
        number
    }

    fn plural(&self, _: i64) -> Plural {
        Plural::Other
    }
}
