//! The work of one element: ask, read, draw.
//!
//! Changes made in one go are handled once, in a microtask that the shell runs. Replies are numbered: one that comes
//! after the number has changed, or the tag has gone, is dropped. No borrow is held across a call of the shell or a change of
//! the DOM, which can run page code.

use super::fetch::{self, Received};
use super::parcel::{self, Inquiry, Parcel, Refusal, is_canonical, to_the_minute};
use super::render::Drawing;
use super::shell::Shell;
use super::state::State;
use crate::eta::Answer;
use crate::journey::{self, Journey, ProblemKind, Rules};
use crate::markup;
use crate::parts::find;
use crate::shipment::Instant;
use crate::view::Trouble;
use std::cell::{RefCell, RefMut};
use std::rc::Rc;
use web_sys::ShadowRoot;

/// What an element does, and what it knows.
pub(super) struct Tracker {
    pub(super) shell: Shell,
    pub(super) shadow: ShadowRoot,
    pub(super) state: RefCell<State>,
}

/// A journey is derived anew after so many seconds, though no other reply has come.
const HOURLY: i64 = 3_600;

impl Tracker {
    /// There is work: once, in a microtask.
    pub(super) fn need(&self) {
        let mut state = self.state.borrow_mut();
        if state.connected && !std::mem::replace(&mut state.scheduled, true) {
            drop(state);
            self.shell.soon();
        }
    }

    /// Does what is pending.
    pub(super) fn work(&self) {
        let mut state = self.state.borrow_mut();
        state.scheduled = false;
        if !state.connected {
            return;
        }
        // What names the language waits until it is known.
        let waits = state.language.is_none() && find(state.settings.src.as_bytes(), b"{lang}").is_some();
        let ask = !waits && std::mem::take(&mut state.ask) && !state.given && !state.settings.src.is_empty();
        // What is wrong with a parcel depends on the shop's rules: they come first.
        let answer = if state.settings.awaits_rules { None } else { state.answer.take() };
        drop(state);
        if ask {
            self.ask();
        }
        match answer {
            Some(Ok(received)) => self.take(received),
            Some(Err(trouble)) => self.fail(trouble, "no reply"),
            None => self.derive_again(HOURLY),
        }
        self.draw();
    }

    /// Numbers a new request and hands it in.
    fn ask(&self) {
        let mut state = self.state.borrow_mut();
        state.request = state.request.wrapping_add(1);
        let (request, language) = (state.request, state.language.clone());
        drop(state);
        self.shell.ask(request, language.as_ref().map_or("", |language| &language.tag));
    }

    /// Keeps the answer for the next microtask, where the shell catches a trap; without one the parcel is asked for again. What comes of an older
    /// request is dropped. Whether it was an answer.
    pub(super) fn answered(&self, request: u32, answer: Option<fetch::Answer>) -> bool {
        let mut state = self.state.borrow_mut();
        if state.request != request {
            return false;
        }
        let is_answer = answer.is_some();
        state.ask |= !is_answer;
        state.answer = answer.or(state.answer.take());
        drop(state);
        self.need();
        is_answer
    }

    /// Takes a reply over; whoever calls this draws. An equal one only tells that the parcel shown is still true.
    fn take(&self, received: Received) {
        let mut state = self.state.borrow_mut();
        state.untold = None;
        let given = state.given;
        let now = now();
        let equal = received.came.is_some() && received.status < 300 && state.reply == received.text;
        if let Some(parcel) = state.parcel.as_mut().filter(|parcel| equal && now.0 - parcel.derived.0 < HOURLY) {
            if let Some(came) = received.came.filter(|_| !given) {
                parcel.fetched = to_the_minute(came);
            }
            // An estimate that failed is tried again.
            if parcel.answer.as_ref().is_some_and(|answer| answer.words.is_empty()) {
                parcel.asked = None;
                parcel.inquiry = Inquiry::Due;
            }
            state.trouble = None;
            return;
        }
        let told = if state.settings.is_rare && !is_canonical(&received.text) {
            Err((Trouble::UnknownShape, String::new()))
        } else {
            parcel::read(&received.text, received.status, &state.settings, &state.rules, now)
        };
        if matches!(told, Err((Trouble::UnknownShape, _))) && state.settings.provider.is_none() {
            let text = Rc::clone(&received.text);
            state.untold = Some(received);
            drop(state);
            self.shell.translate(&text);
        } else {
            self.show(state, told, received, None);
        }
    }

    /// Takes over what the module of readers made of a reply. That of an older request, or of an element that has gone, is dropped.
    pub(super) fn translated(&self, canonical: &str) {
        let mut state = self.state.borrow_mut();
        let Some(received) = state.untold.take() else { return };
        if canonical.is_empty() {
            drop(state);
            self.fail(Trouble::Network, "the module of readers did not load");
        } else {
            let canonical: Rc<str> = Rc::from(canonical);
            let told = parcel::read(&canonical, received.status, &state.settings, &state.rules, now());
            self.show(state, told, received, Some(canonical));
        }
        self.need();
    }

    /// Derives the journey anew from the same reply when it is older than so many seconds: time alone makes a parcel late.
    pub(super) fn derive_again(&self, age: i64) {
        let state = self.state.borrow();
        let is_old = state.parcel.as_ref().is_some_and(|parcel| now().0 - parcel.derived.0 >= age);
        let text = Rc::clone(&state.reply);
        drop(state);
        if is_old {
            self.take(Received { text, status: 200, came: None });
        }
    }

    /// A parcel is to be shown, or what is wrong. An older parcel stays in the second case.
    fn show(&self, mut state: RefMut<'_, State>, told: Result<Parcel, Refusal>, received: Received, translated: Option<Rc<str>>) {
        match told {
            Ok(mut parcel) => {
                if let Some(came) = received.came {
                    parcel.fetched = to_the_minute(came);
                }
                let mut news = true;
                let mut problems = !parcel.journey.problems.is_empty();
                if let Some(before) = state.parcel.take() {
                    problems = journey::changed(&before.journey.problems, &parcel.journey.problems);
                    news = before.journey.status != parcel.journey.status;
                    if received.came.is_some() {
                        parcel.journey.solved = journey::solved(&before.journey.problems, &parcel.journey.problems);
                        // A provider writes the same in other words, or with the time of asking: that is no news. What the page gives may be
                        // another parcel.
                        news |= state.given
                            || before.journey.events.len() != parcel.journey.events.len()
                            || before.journey.promise != parcel.journey.promise;
                    } else {
                        // Nothing came: it is as old as before, and nobody has solved anything.
                        parcel.fetched = before.fetched;
                    }
                    // What was said of the arrival stays until the module of forecasts says otherwise.
                    (parcel.asked, parcel.answer) = (before.asked, before.answer);
                }
                state.problems |= problems;
                state.news |= news;
                state.parcel = Some(parcel);
                state.reply = received.text;
                state.translated = translated;
                state.trouble = None;
            }
            Err((trouble, message)) => {
                drop(state);
                self.fail(trouble, &message);
            }
        }
    }

    fn fail(&self, trouble: Trouble, message: &str) {
        self.state.borrow_mut().trouble = Some(trouble);
        self.shell.failed(trouble.name(), message);
    }

    fn draw(&self) {
        let mut state = self.state.borrow_mut();
        let Some(language) = state.language.clone() else { return };
        let idle = state.parcel.is_none() && state.trouble.is_none() && state.settings.src.is_empty() && state.answer.is_none();
        let asks = state.parcel.as_mut().is_some_and(Parcel::asks);
        let fallback = idle || (state.parcel.is_none() && state.trouble.is_some());
        let size = state.settings.size;
        let tree = (!idle).then(|| markup::whole(&state.view(&language), size));
        // Taken out, so that page code run by a change of the DOM finds no borrow.
        let mut drawing = state.drawing.take();
        // Another form is another tree: nothing of the old one stays.
        let other = std::mem::replace(&mut state.size, size) != size;
        drop(state);

        if other && let Some(old) = drawing.take() {
            old.remove();
        }
        let drawing = match (drawing, tree) {
            (Some(mut drawing), Some(tree)) => {
                drawing.update(tree);
                Some(drawing)
            }
            (None, Some(tree)) => Drawing::new(&self.shadow, tree),
            (drawing, None) => {
                if let Some(drawing) = drawing {
                    drawing.remove();
                }
                None
            }
        };
        self.shell.fallback(fallback || drawing.is_none());
        self.state.borrow_mut().drawing = drawing;
        self.tell(asks);
    }

    /// Tells the shell what is new on the page, and whether an estimate is wanted.
    fn tell(&self, asks: bool) {
        let mut state = self.state.borrow_mut();
        let (news, changed) = (std::mem::take(&mut state.news), std::mem::take(&mut state.problems));
        let Some(parcel) = &state.parcel else { return };
        let Journey { number, status, problems, solved, .. } = &parcel.journey;
        let (number, status) = (number.clone(), status.name());
        let names = changed.then(|| (names(problems.iter().map(|problem| problem.kind)), names(solved.iter().copied())));
        drop(state);
        if let Some((problems, solved)) = names {
            self.shell.problems(&number, &problems, &solved);
        }
        if news {
            self.shell.shown(&number, status);
        }
        let mut state = self.state.borrow_mut();
        state.question = state.question.wrapping_add(u32::from(asks));
        if let (true, Some(parcel), Some(language)) = (asks, &state.parcel, &state.language) {
            let (question, way, language) = (state.question, parcel.way(), language.tag.clone());
            drop(state);
            self.shell.forecast(question, &way, &language);
        }
    }

    /// Takes over what came of a question about the arrival, unless it is an older one.
    pub(super) fn estimated(&self, question: u32, answer: Answer) {
        let mut state = self.state.borrow_mut();
        let is_last = state.question == question;
        if let Some(parcel) = state.parcel.as_mut().filter(|_| is_last) {
            parcel.answer = Some(answer);
            parcel.inquiry = Inquiry::Answered;
            drop(state);
            self.need();
        }
    }

    /// From now on these rules hold.
    pub(super) fn rule(&self, rules: Rules) {
        let mut state = self.state.borrow_mut();
        state.settings.awaits_rules = false;
        state.rules = rules;
        drop(state);
        self.derive_again(0);
        self.need();
    }
}

/// The names with commas between them.
fn names(kinds: impl Iterator<Item = ProblemKind>) -> String {
    let mut names = String::new();
    for kind in kinds {
        if !names.is_empty() {
            names.push(',');
        }
        names.push_str(kind.name());
    }
    names
}

/// What the device's clock shows.
pub(super) fn now() -> Instant {
    Instant((js_sys::Date::now() / 1000.0) as i64)
}
