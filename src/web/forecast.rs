//! The module that estimates the arrival, loaded after the timeline.

use super::formats::Formats;
use crate::eta::Question;
use crate::eta::estimate::{Knowledge, estimate};
use crate::parts::joined;
use crate::shipment::time::push_number;
use crate::text::Texts;
use crate::view::explain;
use wasm_bindgen::prelude::wasm_bindgen;

/// Answers a question of the widget: three texts, separated by U+001F. The numbers for `Widget::estimated`, with blanks between;
/// the words for it; the whole estimate with its reasons, as JSON. Empty when the question or the catalog cannot be read.
///
/// `tables` are the lines of [`Knowledge::read`], `catalog` the forecast's part of the texts of a language.
#[wasm_bindgen(js_name = estimateArrival)]
#[allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]
pub fn estimate_arrival(question: &[i32], carrier: &str, tables: &str, catalog: &str, formats: &Formats) -> String {
    let (Some(question), Some(texts)) = (Question::from_flat(question), Texts::from_catalog(catalog.as_bytes())) else {
        return String::new();
    };
    let estimate = estimate(&question, carrier, &Knowledge::read(tables));
    let words = explain(&question, &estimate, &texts, formats);
    let answer = estimate.answer(words);
    let mut numbers = String::new();
    for number in answer.flat() {
        numbers.push_str(if number < 0 { "-" } else { "" });
        push_number(&mut numbers, number.unsigned_abs(), 1);
        numbers.push(' ');
    }
    joined(&[&numbers, "\u{1f}", &answer.words, "\u{1f}", &estimate.record()])
}
