//! The module of a list of parcels: what its head says.

use super::formats::Formats;
use crate::text::list_messages::{Message, Variable};
use crate::text::{Texts, Value};
use wasm_bindgen::prelude::wasm_bindgen;

/// The filters, in the order in which the shell has them.
const FILTERS: [Message; 5] = [Message::ListAll, Message::ListNeedsYou, Message::ListOnTheWay, Message::ListDelivered, Message::ListOther];

/// A line each: the summary, what the filters are, each filter. `known` parcels have a status; before the first one has, the summary says
/// that they come. Empty when the catalog cannot be read.
#[wasm_bindgen(js_name = listTexts)]
#[allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]
pub fn texts(catalog: &str, formats: &Formats, delivered: u32, total: u32, known: u32) -> String {
    let Some(texts) = Texts::read(catalog) else { return String::new() };
    let counts = [(Variable::Delivered, Value::Number(i64::from(delivered))), (Variable::Total, Value::Number(i64::from(total)))];
    let summary = if known > 0 { Message::ListSummary } else { Message::ListLoading };
    let mut lines = texts.unisolated(formats, summary, &counts);
    for message in [Message::ListShow].into_iter().chain(FILTERS) {
        lines.push('\n');
        lines.push_str(&texts.plain(message));
    }
    lines
}
