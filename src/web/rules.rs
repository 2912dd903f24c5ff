//! The module that checks a shop's own rules.

use super::widget::Widget;
use crate::journey::{RuleError, Rules};
use wasm_bindgen::prelude::wasm_bindgen;

/// Gives a widget a shop's own rules, checked.
///
/// # Errors
/// What is wrong with them, by path; the widget waits still.
#[wasm_bindgen(js_name = readRules)]
#[allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub")]
pub fn read_rules(widget: &Widget, json: &str) -> Result<(), String> {
    match Rules::read(json) {
        Ok(rules) => {
            widget.tracker.rule(rules);
            Ok(())
        }
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
