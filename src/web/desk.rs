//! Where requests are handed in: elements that ask for the same get the answer of one request, and where `src` has
//! `{numbers}`, those that ask at the same time share one.

use super::fetch;
use super::settings::Settings;
use super::task::Work;
use super::tracker::Tracker;
use crate::parts::{cut, lists};
use crate::view::Trouble;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

thread_local! {
    static BATCHES: RefCell<Vec<Rc<Batch>>> = const { RefCell::new(Vec::new()) };
}

/// Requests of several elements that become one.
struct Batch {
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

/// Hands in a request; the answer comes to `Tracker::answered`. What is left to be started asks for it; none when another element's request
/// brings it.
pub(super) fn ask(tracker: &Rc<Tracker>, request: u32, settings: &Settings, language: &str) -> Option<Work> {
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
        let batch = Rc::new(Batch {
            src: settings.src.clone(),
            credentials: settings.credentials.clone(),
            patience: settings.patience(),
            language: language.to_owned(),
            members: RefCell::new(Vec::from([member])),
            sent: Cell::new(false),
        });
        batches.push(Rc::clone(&batch));
        Some(Box::pin(serve(batch, settings.takes_many())) as Work)
    })
}

async fn serve(batch: Rc<Batch>, takes_many: bool) {
    let Some(first) = batch.members.borrow().first().map(|member| Rc::clone(&member.tracker)) else { return };
    if takes_many {
        // The other elements of the page come to the viewport in the same turn.
        let _ = JsFuture::from(first.shell.turn()).await;
    }
    batch.sent.set(true);
    let mut heard = JsValue::UNDEFINED;
    let answer = match first.shell.request(&batch.address(), &batch.credentials, batch.patience) {
        Ok(request) => fetch::get(request, &first.shell, &mut heard).await,
        Err(_) => Err(Trouble::Network),
    };
    BATCHES.with_borrow_mut(|batches| batches.retain(|known| !Rc::ptr_eq(known, &batch)));
    let members = batch.members.take();
    // When the element whose request it was has gone, the request went with it: the others ask anew.
    let is_void = members.first().is_some_and(|member| !member.tracker.awaits(member.request));
    for member in members {
        if is_void && answer.is_err() {
            member.tracker.ask_again(member.request);
        } else {
            member.tracker.answered(member.request, answer.clone(), &heard);
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
