//! The module of the map, loaded after the timeline: see [`answer`] for the texts.

#![allow(unreachable_pub, reason = "wasm-bindgen exports what is `pub`, and the module is private to the crate")]

use crate::route::answer;
use crate::route::place::Gazetteer;
use crate::shipment::Country;
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// The gazetteers that came, for all elements of the page.
    static GAZETTEERS: RefCell<Vec<Gazetteer>> = const { RefCell::new(Vec::new()) };
}

/// Whose gazetteers are wanted.
#[wasm_bindgen]
pub fn wanted(places: &str) -> String {
    answer::wanted(places)
}

/// A gazetteer has come.
#[wasm_bindgen]
pub fn learn(country: &str, file: &[u8]) {
    if let Some(gazetteer) = Country::from_alpha2(country).and_then(|country| Gazetteer::read(country, file)) {
        GAZETTEERS.with_borrow_mut(|all| all.push(gazetteer));
    }
}

/// The stops.
#[wasm_bindgen]
pub fn stops(places: &str) -> String {
    GAZETTEERS.with_borrow(|all| answer::stops(places, all))
}

/// The map.
#[wasm_bindgen]
pub fn draw(question: &str) -> String {
    answer::draw(question)
}

/// The way on the Earth.
#[wasm_bindgen]
pub fn lines(question: &str) -> String {
    answer::lines(question)
}
