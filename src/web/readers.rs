//! The module of readers: the reply of a rarer provider in, canonical JSON out.

use crate::provider::{self, Provider};
use wasm_bindgen::prelude::wasm_bindgen;

/// The canonical JSON of a provider's reply, or of its failure. An id that nobody knows leaves it to recognition.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]
pub fn translate(reply: &str, provider: &str) -> String {
    provider::write(&provider::read(reply, Provider::from_id(provider)))
}
