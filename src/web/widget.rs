//! The handle of one `<parcel-light>`: what the shell calls.

use super::fetch::{self, Received};
use super::language;
use super::settings::Need;
use super::shell::Shell;
use super::tracker::{Tracker, now};
use crate::eta::Answer;
use crate::journey::Rules;
use crate::shipment::Instant;
use gloo_net::http::Response;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::ShadowRoot;

/// The Rust half of one element.
#[wasm_bindgen]
pub struct Widget {
    pub(super) tracker: Tracker,
}

#[wasm_bindgen]
impl Widget {
    /// A widget drawn into `shadow`.
    #[wasm_bindgen(constructor)]
    pub fn new(shell: Shell, shadow: ShadowRoot) -> Self {
        Self { tracker: Tracker { shell, shadow, state: RefCell::default() } }
    }

    /// An attribute is, or has become, this; absent is empty.
    pub fn attribute(&self, name: &str, value: &str) {
        let mut state = self.tracker.state.borrow_mut();
        let need = state.settings.set(name, value);
        if need == Need::Parcel && !state.given {
            // What is shown belongs to another parcel.
            state.parcel = None;
            state.trouble = None;
        }
        if need >= Need::Reply {
            state.untold = None;
            state.request = state.request.wrapping_add(1);
            state.ask = true;
        }
        drop(state);
        if need == Need::Estimate {
            self.tracker.state.borrow_mut().forget_estimate();
        }
        if need == Need::Facts {
            self.tracker.derive_again(0);
        }
        if need != Need::Nothing {
            self.tracker.need();
        }
    }

    /// Write in this language, by the number that `teach` gave it.
    pub fn speak(&self, language: usize) {
        let mut state = self.tracker.state.borrow_mut();
        state.language = language::known(language);
        state.forget_estimate();
        drop(state);
        self.tracker.need();
    }

    /// The page gives the reply itself, as JSON text.
    pub fn shipment(&self, json: String) {
        self.tracker.state.borrow_mut().given = true;
        self.remember(json, f64::NAN);
    }

    /// The element stands in the page: from now on its work is done.
    pub fn connect(&self) {
        let mut state = self.tracker.state.borrow_mut();
        state.connected = true;
        state.request = state.request.wrapping_add(1);
        state.ask = state.parcel.is_none() && state.answer.is_none();
        drop(state);
        self.tracker.need();
    }

    /// Whether the body of a response is worth reading.
    pub fn reads(&self, response: web_sys::Response) -> bool {
        fetch::is_small(&Response::from(response))
    }

    /// A request has ended: with the browser's response and its text, or by its number why not. Whether that was the answer to the last one.
    pub fn answered(&self, request: u32, response: Option<web_sys::Response>, text: Option<String>, excuse: u8) -> bool {
        let answer = match (response, text) {
            (Some(response), Some(text)) => Some(fetch::received(&Response::from(response), &text)),
            _ => fetch::excused(excuse).map(Err),
        };
        self.tracker.answered(request, answer)
    }

    /// The reply of the parcel shown; empty when there is none.
    pub fn reply(&self) -> String {
        let state = self.tracker.state.borrow();
        state.parcel.as_ref().map(|_| String::from(&*state.reply)).unwrap_or_default()
    }

    /// A reply that the shell has from elsewhere: shown before the element left the page, kept on the device, streamed. When it came in
    /// seconds since 1970; none of them: now.
    pub fn remember(&self, reply: String, came: f64) {
        let mut state = self.tracker.state.borrow_mut();
        state.request = state.request.wrapping_add(1);
        state.ask = false;
        let came = if came > 0.0 { Instant(came as i64) } else { now() };
        state.answer = Some(Ok(Received { text: Rc::from(reply), status: 200, came: Some(came) }));
        drop(state);
        self.tracker.need();
    }

    /// What the module of readers made of the last reply: canonical JSON; empty when there is no such module to be had.
    pub fn translated(&self, canonical: &str) {
        self.tracker.translated(canonical);
    }

    /// The shop has no rules of its own, or none that are to be had: the defaults hold.
    pub fn rules(&self) {
        self.tracker.rule(Rules::DEFAULT);
    }

    /// The module of forecasts is not to be had for a question of the widget.
    pub fn unestimated(&self, question: u32) {
        self.tracker.estimated(question, Answer::default());
    }

    /// Asks again.
    pub fn refresh(&self) {
        self.tracker.state.borrow_mut().ask = true;
        self.tracker.need();
    }

    /// Does what is pending; the shell calls it in a microtask, and each minute for the ages on the page.
    pub fn work(&self) {
        self.tracker.work();
    }
}
