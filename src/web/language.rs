//! The texts and formats of a language, kept once for all widgets of a page.

#![allow(unreachable_pub, reason = "wasm-bindgen exports what is `pub`, and the module is private to the crate")]

use super::formats::Formats;
use crate::text::{Message, Texts, Value, Variable};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// A language, ready to write in.
pub(super) struct Language {
    /// Its texts.
    pub(super) texts: Texts,
    /// Its formats.
    pub(super) formats: Formats,
    /// The BCP 47 tag for the page.
    pub(super) tag: String,
    /// `ltr` or `rtl`.
    pub(super) direction: String,
}

thread_local! {
    static LANGUAGES: RefCell<Vec<Rc<Language>>> = const { RefCell::new(Vec::new()) };
}

/// A language by the number that [`teach`] gave it.
pub(super) fn known(number: usize) -> Option<Rc<Language>> {
    LANGUAGES.with_borrow(|languages| languages.get(number.wrapping_sub(1)).cloned())
}

/// Teaches a language: its tag, the way it is written, its catalog and its formats. Its number, from 1; 0 when the catalog cannot be read. A tag can be
/// taught more than once: two elements of a page may have other texts.
#[wasm_bindgen]
pub fn teach(tag: String, direction: String, catalog: &str, formats: Formats) -> usize {
    let Some(texts) = Texts::read(catalog) else { return 0 };
    let language = Language { texts, formats, tag, direction };
    LANGUAGES.with_borrow_mut(|languages| {
        languages.push(Rc::new(language));
        languages.len()
    })
}

/// The texts of a list of parcels, a line each: the summary, the name of the filters, each filter. Empty for a language that
/// was not taught.
#[wasm_bindgen(js_name = listTexts)]
pub fn list_texts(language: usize, delivered: u32, total: u32, known: u32) -> String {
    let Some(language) = self::known(language) else { return String::new() };
    let Language { texts, formats, .. } = &*language;
    let counts = [(Variable::Delivered, Value::Number(i64::from(delivered))), (Variable::Total, Value::Number(i64::from(total)))];
    let summary = if known > 0 { Message::ListSummary } else { Message::ListLoading };
    let mut lines = texts.unisolated(formats, summary, &counts);
    for message in
        [Message::ListShow, Message::ListAll, Message::ListNeedsYou, Message::ListOnTheWay, Message::ListDelivered, Message::ListOther]
    {
        lines.push('\n');
        lines.push_str(&texts.plain(message));
    }
    lines
}
