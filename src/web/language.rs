//! The texts and formats of a language, kept once for all widgets of a page.

#![allow(unreachable_pub, reason = "wasm-bindgen exports what is `pub`, and the module is private to the crate")]

use super::formats::Formats;
use crate::text::Texts;
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
