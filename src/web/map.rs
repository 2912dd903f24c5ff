//! The module that draws the map, loaded after the timeline.

/// The map: see [`crate::route::draw`].
#[wasm_bindgen::prelude::wasm_bindgen]
#[allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]
pub fn draw(question: &str) -> String {
    crate::route::draw::draw(question)
}
