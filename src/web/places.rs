//! The module that finds places, loaded with the map: see [`found`] for the texts.

#![allow(unreachable_pub, reason = "wasm-bindgen exports what is `pub`, and the module is private to the crate")]

use crate::route::found;
use crate::route::place::{Atlas, Gazetteer};
use crate::shipment::Country;
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// For all elements of the page.
    static ATLAS: RefCell<Atlas> = const { RefCell::new(Atlas::new()) };
}

/// Which gazetteers are wanted.
#[wasm_bindgen(js_name = wantedGazetteers)]
pub fn wanted(places: &str) -> String {
    found::wanted(places)
}

/// A gazetteer has come: that of a country, or the `world`'s.
#[wasm_bindgen(js_name = learnGazetteer)]
pub fn learn(name: &str, file: String) {
    let gazetteer = match Country::from_alpha2(name) {
        Some(country) => Gazetteer::read(country, file),
        None => Gazetteer::world(file),
    };
    if let Some(gazetteer) = gazetteer {
        ATLAS.with_borrow_mut(|atlas| atlas.learn(gazetteer));
    }
}

/// The stops.
#[wasm_bindgen(js_name = findStops)]
pub fn stops(places: &str) -> String {
    ATLAS.with_borrow_mut(|atlas| found::stops(places, atlas))
}

/// The way on the Earth.
#[wasm_bindgen(js_name = drawLines)]
pub fn lines(question: &str) -> String {
    found::lines(question)
}
