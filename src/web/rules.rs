//! The module that checks a shop's own rules.

use crate::journey::{RuleError, Rules};
use wasm_bindgen::prelude::wasm_bindgen;

/// A shop's own rules, checked, as numbers for `Widget::rules`.
///
/// # Errors
/// What is wrong with them, by path.
#[wasm_bindgen(js_name = checkRules)]
#[allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]
pub fn check_rules(json: &str) -> Result<Vec<i32>, String> {
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
