//! The module that estimates the arrival, loaded after the timeline.

use super::formats::Formats;
use super::parcel::Inquiry;
use super::state::State;
use super::widget::Widget;
use crate::eta::Question;
use crate::eta::estimate::{Knowledge, estimate};
use crate::text::Texts;
use crate::view::explain;
use wasm_bindgen::prelude::wasm_bindgen;

/// Answers a question of the widget, and returns the whole estimate with its reasons, as JSON: empty when something else was asked
/// meanwhile, the facts are those of the last answer, or the days need no estimate any more. None when the texts cannot be read.
///
/// `tables` are the lines of [`Knowledge::read`], `catalog` the forecast's part of the texts of a language.
#[wasm_bindgen(js_name = estimateArrival)]
#[allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]
pub fn estimate_arrival(widget: &Widget, question: u32, tables: &str, catalog: &str, formats: &Formats) -> Option<String> {
    let texts = Texts::read(catalog)?;
    let tracker = &widget.tracker;
    let mut state = tracker.state.borrow_mut();
    let is_last = state.question == question;
    let State { parcel, rules, .. } = &mut *state;
    let Some(parcel) = parcel.as_mut().filter(|_| is_last) else { return Some(String::new()) };
    let asked = Question::of(&parcel.journey, &parcel.at_once(), rules, parcel.derived);
    let Some(asked) = asked.filter(|asked| parcel.asked.as_ref() != Some(asked)) else {
        parcel.inquiry = Inquiry::Answered;
        drop(state);
        tracker.need();
        return Some(String::new());
    };
    parcel.asked = Some(asked.clone());
    let carrier = parcel.journey.carrier.clone().unwrap_or_default();
    // No borrow while page code may run, or a trap may end this.
    drop(state);
    let estimate = estimate(&asked, &carrier, &Knowledge::read(tables));
    tracker.estimated(question, estimate.answer(explain(&asked, &estimate, &texts, formats)));
    Some(estimate.record())
}
