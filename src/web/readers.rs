//! The module of readers: the reply of a rarer provider in, canonical JSON out.

use crate::journey::{RuleError, Rules};
use crate::provider::{self, Provider};
use wasm_bindgen::prelude::wasm_bindgen;

/// A shop's own rules, checked, as numbers for `Widget::rules`.
///
/// # Errors
/// What is wrong with them, by path.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]
pub fn rules(json: &str) -> Result<Vec<i32>, String> {
    match Rules::read(json) {
        Ok(rules) => Ok(rules.flat()),
        Err(errors) => {
            let mut words = String::new();
            for RuleError { path, message } in &errors {
                for part in [if words.is_empty() { "" } else { "; " }, path, ": ", message] {
                    words.push_str(part);
                }
            }
            Err(words)
        }
    }
}

/// The canonical JSON of a provider's reply, or of its failure. An id that nobody knows leaves it to recognition.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]
pub fn read(reply: &str, provider: &str) -> String {
    provider::write(&provider::read(reply, Provider::from_id(provider)))
}
