//! Where requests are handed in: elements that ask for the same get the answer of one request, and where `src` has
//! `{numbers}`, those that ask at the same time share one.
//!
//! The shell sends, waits and reads: what comes back is told to [`send`], [`arrived`] and [`settled`] by the number of the batch.

#![allow(unreachable_pub, reason = "wasm-bindgen exports what is `pub`, and the module is private to the crate")]

use super::fetch::{self, Answer};
use super::settings::Settings;
use super::tracker::Tracker;
use crate::parts::{cut, lists};
use crate::view::Trouble;
use gloo_net::http::Response;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

thread_local! {
    static BATCHES: RefCell<Vec<Rc<Batch>>> = const { RefCell::new(Vec::new()) };
    static LAST: Cell<u32> = const { Cell::new(0) };
}

/// Requests of several elements that become one.
struct Batch {
    number: u32,
    src: String,
    credentials: String,
    patience: u32,
    language: String,
    members: RefCell<Vec<Member>>,
    sent: Cell<bool>,
}

/// What one element asks for.
struct Member {
    tracker: Rc<Tracker>,
    /// The number of its request: a later one makes this answer void.
    request: u32,
    number: String,
}

/// Hands in a request; the answer comes to `Tracker::answered`. The number of a new batch, which is to be sent; none when another element's
/// request brings the answer.
pub(super) fn ask(tracker: &Rc<Tracker>, request: u32, settings: &Settings, language: &str) -> Option<u32> {
    let member = Member { tracker: Rc::clone(tracker), request, number: settings.number.clone() };
    BATCHES.with_borrow_mut(|batches| {
        for batch in &*batches {
            if batch.src == settings.src && batch.credentials == settings.credentials && batch.language == language {
                let mut members = batch.members.borrow_mut();
                let has_room = settings.takes_many() && !batch.sent.get() && members.len() < settings.most();
                if has_room || members.iter().any(|known| known.number == member.number) {
                    members.push(member);
                    return None;
                }
            }
        }
        let number = LAST.get().wrapping_add(1);
        LAST.set(number);
        batches.push(Rc::new(Batch {
            number,
            src: settings.src.clone(),
            credentials: settings.credentials.clone(),
            patience: settings.patience(),
            language: language.to_owned(),
            members: RefCell::new(Vec::from([member])),
            sent: Cell::new(false),
        }));
        Some(number)
    })
}

/// Sends a batch: no other request joins it from now on but for the same numbers.
#[wasm_bindgen]
pub fn send(number: u32) {
    let Some(batch) = known(number) else { return };
    batch.sent.set(true);
    let Some(first) = batch.members.borrow().first().map(|member| Rc::clone(&member.tracker)) else { return };
    first.shell.request(number, &batch.address(), &batch.credentials, batch.patience);
}

/// A response has begun. Whether its body is to be read; if not, this was the answer.
#[wasm_bindgen]
pub fn arrived(number: u32, response: web_sys::Response) -> bool {
    let heard = JsValue::from(&response);
    let is_small = fetch::is_small(&Response::from(response));
    if !is_small {
        close(number, Err(Trouble::TooLarge), &heard);
    }
    is_small
}

/// A request has ended: with the browser's response and its text, or without and with the shell's reason.
#[wasm_bindgen]
pub fn settled(number: u32, response: Option<web_sys::Response>, text: Option<String>, excuse: u8) {
    let heard = response.as_ref().map_or(JsValue::UNDEFINED, JsValue::from);
    let answer = match (response, text) {
        (Some(response), Some(text)) => fetch::received(&Response::from(response), text),
        _ => Err(fetch::excused(excuse)),
    };
    close(number, answer, &heard);
}

fn known(number: u32) -> Option<Rc<Batch>> {
    BATCHES.with_borrow(|batches| batches.iter().find(|batch| batch.number == number).cloned())
}

/// Gives each member its answer.
fn close(number: u32, answer: Answer, heard: &JsValue) {
    let Some(batch) = known(number) else { return };
    BATCHES.with_borrow_mut(|batches| batches.retain(|known| known.number != number));
    let members = batch.members.take();
    // When the element whose request it was has gone, the request went with it: the others ask anew.
    let is_void = members.first().is_some_and(|member| !member.tracker.awaits(member.request));
    for member in members {
        if is_void && answer.is_err() {
            member.tracker.ask_again(member.request);
        } else {
            member.tracker.answered(member.request, answer.clone(), heard);
        }
    }
}

impl Batch {
    /// The URL: each number once.
    fn address(&self) -> String {
        let mut numbers = String::new();
        for member in &*self.members.borrow() {
            if !lists(&numbers, b',', &member.number) {
                if !numbers.is_empty() {
                    numbers.push(',');
                }
                numbers.push_str(&member.number);
            }
        }
        let mut url = String::new();
        let mut rest = self.src.as_str();
        while let Some((before, after)) = cut(rest, b'{') {
            url.push_str(before);
            let (name, after) = cut(after, b'}').unwrap_or((after, ""));
            let value = match name {
                "number" | "numbers" => &numbers,
                "lang" => &self.language,
                _ => "",
            };
            url.push_str(&String::from(js_sys::encode_uri_component(value)));
            rest = after;
        }
        url.push_str(rest);
        url
    }
}
