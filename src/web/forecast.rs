//! The module that estimates the arrival, loaded after the timeline.

#![allow(unreachable_pub, reason = "wasm-bindgen exports what is `pub`, and the module is private to the crate")]

use super::formats::Formats;
use crate::document::moment::stamp;
use crate::eta::Question;
use crate::eta::estimate::{Knowledge, estimate};
use crate::eta::holiday::Holidays;
use crate::eta::lane::Table;
use crate::eta::model::Disruption;
use crate::shipment::{Country, Stamp};
use crate::text::Texts;
use crate::view::explain;
use wasm_bindgen::prelude::*;

/// The tables of a page, or of those elements that have tables of their own.
#[wasm_bindgen]
pub struct Forecaster(Knowledge);

/// The answer to one question.
#[wasm_bindgen]
pub struct Told {
    numbers: Vec<i32>,
    words: String,
    record: String,
}

#[wasm_bindgen]
impl Told {
    /// For `Widget::estimated`.
    #[wasm_bindgen(getter)]
    pub fn numbers(&self) -> Vec<i32> {
        self.numbers.clone()
    }

    /// For `Widget::estimated`.
    #[wasm_bindgen(getter)]
    pub fn words(&self) -> String {
        self.words.clone()
    }

    /// The estimate with all its reasons, as JSON.
    #[wasm_bindgen(getter)]
    pub fn record(&self) -> String {
        self.record.clone()
    }
}

/// The codes of the countries whose holidays a question wants, one after the other.
#[wasm_bindgen]
pub fn countries(question: &[i32]) -> String {
    let question = Question::from_flat(question);
    let mut codes = String::new();
    for country in question.iter().flat_map(|question| [question.origin, question.destination]).flatten() {
        codes.push_str(country.code());
    }
    codes
}

#[wasm_bindgen]
impl Forecaster {
    /// With the built-in lanes.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self(Knowledge::built_in())
    }

    /// Adds a merchant's lane table; whether it is one.
    pub fn lanes(&mut self, json: &str) -> bool {
        let table = Table::read(json);
        let is_one = table.is_some();
        if let Some(table) = table {
            self.0.add_lanes(table);
        }
        is_one
    }

    /// Adds the holidays of a country; whether the file can be read.
    pub fn holidays(&mut self, file: &[u8]) -> bool {
        let holidays = Holidays::read(file);
        let is_one = holidays.is_some();
        if let Some(holidays) = holidays {
            self.0.add_holidays(holidays);
        }
        is_one
    }

    /// Adds a notice: where (empty: everywhere), the first and the last day, and how much of the usual work is done, in
    /// percent; whether it makes sense.
    pub fn notice(&mut self, country: &str, from: &str, to: &str, percent: u8) -> bool {
        let (from, to) = (stamp(from).map(Stamp::day), stamp(to).map(Stamp::day));
        let place = Country::from_alpha2(country);
        let (Some(from), Some(to)) = (from, to) else { return false };
        if from > to || percent > 100 || (place.is_none() && !country.is_empty()) {
            return false;
        }
        self.0.add_notice(Disruption { country: place, from, to, weight: f64::from(percent) / 100.0 });
        true
    }

    /// Estimates; nothing when the question or the catalog cannot be read.
    pub fn answer(&self, question: &[i32], carrier: &str, catalog: &[u8], formats: &Formats) -> Option<Told> {
        let question = Question::from_flat(question)?;
        let estimate = estimate(&question, carrier, &self.0);
        let words = explain(&question, &estimate, &Texts::from_catalog(catalog)?, formats);
        let answer = estimate.answer(words);
        Some(Told { numbers: answer.flat(), words: answer.words, record: estimate.record() })
    }
}
