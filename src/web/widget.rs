//! The handle of one `<parcel-light>`: what the shell calls.
//!
//! Changes made in one go are handled once, in a microtask that the shell runs. Replies are numbered: one that comes
//! after the number has changed, or the tag has gone, is dropped. No borrow is held across an `await` or a change of
//! the DOM, which can run page code.

use super::desk;
use super::fetch::Answer;
use super::language::{self, Language};
use super::parcel::{self, Parcel, Refusal, to_the_minute};
use super::render::Drawing;
use super::settings::{Need, Settings};
use super::shell::Shell;
use crate::journey::{self, Journey, ProblemKind, Rules};
use crate::markup;
use crate::shipment::Instant;
use crate::view::{self, Facts, Size, Sketch, Trouble, View};
use std::cell::{RefCell, RefMut};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::ShadowRoot;

/// The Rust half of one element.
#[wasm_bindgen]
pub struct Widget {
    shared: Rc<Shared>,
}

/// What the handle and its pending request share.
pub(super) struct Shared {
    pub(super) shell: Shell,
    shadow: ShadowRoot,
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    settings: Settings,
    connected: bool,
    /// Work waits in a microtask.
    scheduled: bool,
    /// A reply is to be asked for.
    ask: bool,
    language: Option<Rc<Language>>,
    /// The reply shown, as text: an equal one is not read again.
    reply: Rc<str>,
    /// The shop's own rules, or the defaults.
    rules: Rules,
    /// A reply that the module of readers has to read, and its HTTP status.
    untold: Option<(Rc<str>, u16)>,
    /// The reply was given as a property: no request is made.
    given: bool,
    parcel: Option<Parcel>,
    trouble: Option<Trouble>,
    /// Counts requests; an answer of an older one is dropped.
    request: u32,
    /// What the last request brought, before it is read.
    answer: Option<Answer>,
    drawing: Option<Drawing>,
    /// The form that is drawn.
    size: Size,
    /// There are facts to show that the shell was not told of.
    news: bool,
    /// There are other problems than before, or none any more.
    problems: bool,
}

#[wasm_bindgen]
impl Widget {
    /// A widget drawn into `shadow`.
    #[wasm_bindgen(constructor)]
    pub fn new(shell: Shell, shadow: ShadowRoot) -> Self {
        Self { shared: Rc::new(Shared { shell, shadow, state: RefCell::default() }) }
    }

    /// An attribute is, or has become, this; absent is empty.
    pub fn attribute(&self, name: &str, value: &str) {
        let mut state = self.shared.state.borrow_mut();
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
        if need == Need::Facts {
            self.shared.derive_again(0);
        }
        if need != Need::Nothing {
            self.shared.need();
        }
    }

    /// Write in this language, which was taught before.
    pub fn speak(&self, tag: &str) {
        self.shared.state.borrow_mut().language = language::known(tag);
        self.shared.need();
    }

    /// The page gives the reply itself, as JSON text.
    pub fn shipment(&self, json: String) {
        let mut state = self.shared.state.borrow_mut();
        state.request = state.request.wrapping_add(1);
        state.given = true;
        drop(state);
        self.shared.take(Rc::from(json), 200);
    }

    /// The element stands in the page, or has left it: then nothing goes on.
    pub fn connect(&self, connected: bool) {
        let mut state = self.shared.state.borrow_mut();
        state.connected = connected;
        state.request = state.request.wrapping_add(1);
        state.ask = state.parcel.is_none();
        drop(state);
        self.shared.need();
    }

    /// The reply shown, as text; empty when there is none.
    pub fn reply(&self) -> String {
        let state = self.shared.state.borrow();
        if state.parcel.is_some() { String::from(&*state.reply) } else { String::new() }
    }

    /// The reply that was shown before the element left the page.
    pub fn remember(&self, reply: String) {
        self.shared.take(Rc::from(reply), 200);
    }

    /// What the module of readers made of the last reply: canonical JSON; empty when there is no such module to be had.
    pub fn translated(&self, canonical: &str) {
        self.shared.translated(canonical);
    }

    /// The shop's own rules, as the module of readers checked them.
    pub fn rules(&self, numbers: &[i32]) {
        let mut state = self.shared.state.borrow_mut();
        state.rules = Rules::from_flat(numbers);
        drop(state);
        self.shared.derive_again(0);
    }

    /// Asks again.
    pub fn refresh(&self) {
        self.shared.state.borrow_mut().ask = true;
        self.shared.need();
    }

    /// Does what is pending; the shell calls it in a microtask, and each minute for the ages on the page.
    pub fn work(&self) {
        self.shared.work();
    }

    /// The stops to draw, as latitude and longitude in turn, in millionths of a degree; empty when there is nothing
    /// to draw, or it is drawn already. The last number is the index of the last stop that was passed.
    pub fn route(&self) -> Vec<i32> {
        let state = self.shared.state.borrow();
        let mut stops = Vec::new();
        let wants_map = !state.settings.without_map && state.settings.size == Size::Full;
        let Some(parcel) = state.parcel.as_ref().filter(|parcel| parcel.sketch.is_none() && wants_map) else {
            return stops;
        };
        let mut last = None;
        for (index, stop) in parcel.route.stops.iter().enumerate() {
            stops.push(stop.point.lat);
            stops.push(stop.point.lon);
            if stop.last {
                last = Some(index as i32);
            }
        }
        stops.extend(last);
        stops
    }

    /// The route is drawn: the paths of the land and the legs, and where the stops lie. Dropped when the parcel has
    /// another route by now.
    pub fn sketch(&self, route: Vec<i32>, land: String, past: String, next: String, points: Vec<i32>) {
        if self.route() != route {
            return;
        }
        if let Some(parcel) = &mut self.shared.state.borrow_mut().parcel {
            parcel.sketch = Some(Sketch { land, past, next, points });
        }
        self.shared.need();
    }
}

impl Drop for Widget {
    /// A pending request holds what it is for: it must not find it waiting.
    fn drop(&mut self) {
        self.shared.state.borrow_mut().connected = false;
    }
}

impl Shared {
    fn need(&self) {
        let mut state = self.state.borrow_mut();
        if state.connected && !std::mem::replace(&mut state.scheduled, true) {
            drop(state);
            self.shell.soon();
        }
    }

    fn work(self: &Rc<Self>) {
        let mut state = self.state.borrow_mut();
        state.scheduled = false;
        if !state.connected {
            return;
        }
        let ask = std::mem::take(&mut state.ask) && !state.given && !state.settings.src.is_empty();
        let answer = state.answer.take();
        drop(state);
        if ask {
            self.ask();
        }
        match answer {
            Some(Ok((status, text))) => self.take(text, status),
            Some(Err(trouble)) => self.fail(trouble, "no reply"),
            None => self.derive_again(HOURLY),
        }
        self.draw();
    }

    /// Numbers a new request and hands it in.
    fn ask(self: &Rc<Self>) {
        let mut state = self.state.borrow_mut();
        state.request = state.request.wrapping_add(1);
        desk::ask(self, state.request, &state.settings, state.language.as_ref().map_or("", |language| &language.tag));
    }

    /// The answer of this request is wanted still.
    pub(super) fn awaits(&self, request: u32) -> bool {
        let state = self.state.borrow();
        state.request == request && state.connected
    }

    /// The request came to nothing through no fault of ours.
    pub(super) fn ask_again(&self, request: u32) {
        if self.awaits(request) {
            self.state.borrow_mut().ask = true;
            self.need();
        }
    }

    /// Keeps the answer for the next microtask, where the shell catches a trap; that of an older request is dropped.
    pub(super) fn answered(&self, request: u32, answer: Answer) {
        let mut state = self.state.borrow_mut();
        if state.request == request {
            state.answer = Some(answer);
            drop(state);
            self.need();
        }
    }

    /// Takes a reply over. An equal one only tells that the parcel shown is still true.
    fn take(&self, text: Rc<str>, status: u16) {
        let now = now();
        let mut state = self.state.borrow_mut();
        state.untold = None;
        let given = state.given;
        let fresh = state.parcel.as_ref().is_some_and(|parcel| now.0 - parcel.derived.0 < HOURLY);
        let equal = status < 300 && fresh && state.reply == text;
        if let Some(parcel) = state.parcel.as_mut().filter(|_| equal) {
            if !given {
                parcel.fetched = to_the_minute(now);
            }
            state.trouble = None;
            drop(state);
            return self.need();
        }
        let told = if state.settings.is_rare {
            Err((Trouble::UnknownShape, String::new()))
        } else {
            parcel::read(&text, status, &state.settings, &state.rules, now)
        };
        if matches!(told, Err((Trouble::UnknownShape, _))) && state.settings.provider.is_none() {
            self.ask_readers(state, text, status);
        } else {
            self.show(state, told, text);
        }
    }

    /// Derives the journey anew from the same reply when it is older than so many seconds: time alone makes a parcel late.
    fn derive_again(&self, age: i64) {
        let state = self.state.borrow();
        let Some(parcel) = state.parcel.as_ref().filter(|parcel| now().0 - parcel.derived.0 >= age) else { return };
        let (text, fetched) = (Rc::clone(&state.reply), parcel.fetched);
        drop(state);
        self.take(text, 200);
        if let Some(parcel) = &mut self.state.borrow_mut().parcel {
            // Nothing came: what is shown is as old as before.
            parcel.fetched = fetched;
        }
    }

    /// Has a reply read by the module of readers.
    fn ask_readers(&self, mut state: RefMut<'_, State>, text: Rc<str>, status: u16) {
        state.untold = Some((Rc::clone(&text), status));
        drop(state);
        self.shell.translate(&text);
    }

    /// Takes over what the module of readers made of a reply. That of an older request, or of an element that has gone, is dropped.
    fn translated(&self, canonical: &str) {
        let mut state = self.state.borrow_mut();
        let Some((text, status)) = state.untold.take() else { return };
        if canonical.is_empty() {
            drop(state);
            return self.fail(Trouble::Network, "the module of readers did not load");
        }
        let told = parcel::read(&Rc::from(canonical), status, &state.settings, &state.rules, now());
        self.show(state, told, text);
    }

    /// Shows a parcel, or what is wrong. An older parcel stays in the second case.
    fn show(&self, mut state: RefMut<'_, State>, told: Result<Parcel, Refusal>, text: Rc<str>) {
        match told {
            Ok(mut parcel) => {
                let mut told = true;
                if let Some(before) = state.parcel.take() {
                    parcel.journey.solved = journey::solved(&before.journey.problems, &parcel.journey.problems);
                    told = journey::changed(&before.journey.problems, &parcel.journey.problems);
                    // The drawn map stays if the way is the same.
                    if before.route == parcel.route {
                        parcel.sketch = before.sketch;
                    }
                } else if parcel.journey.problems.is_empty() {
                    told = false;
                }
                state.problems = told;
                state.parcel = Some(parcel);
                state.reply = text;
                state.trouble = None;
                state.news = true;
                drop(state);
                self.need();
            }
            Err((trouble, message)) => {
                drop(state);
                self.fail(trouble, &message);
            }
        }
    }

    fn fail(&self, trouble: Trouble, message: &str) {
        self.state.borrow_mut().trouble = Some(trouble);
        self.need();
        self.shell.failed(trouble.name(), message);
    }

    fn draw(&self) {
        let mut state = self.state.borrow_mut();
        let Some(language) = state.language.clone() else { return };
        let idle = state.parcel.is_none() && state.trouble.is_none() && state.settings.src.is_empty();
        let fallback = idle || (state.parcel.is_none() && state.trouble.is_some());
        let tree = (!idle).then(|| markup::whole(&view(&state, &language), state.settings.size));
        // Taken out, so that page code run by a change of the DOM finds no borrow.
        let mut drawing = state.drawing.take();
        let size = state.settings.size;
        // Another form is another tree: nothing of the old one stays.
        let other = std::mem::replace(&mut state.size, size) != size;
        let news = std::mem::take(&mut state.news);
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
        let mut state = self.state.borrow_mut();
        state.drawing = drawing;
        if std::mem::take(&mut state.problems)
            && let Some(parcel) = &state.parcel
        {
            let Journey { number, problems, solved, .. } = &parcel.journey;
            let (number, all) = (number.clone(), names(problems.iter().map(|problem| problem.kind)));
            let solved = names(solved.iter().copied());
            drop(state);
            self.shell.problems(&number, &all, &solved);
            state = self.state.borrow_mut();
        }
        let told = state.parcel.as_ref().filter(|_| news).map(|parcel| (parcel.journey.number.clone(), parcel.journey.status));
        drop(state);
        if let Some((number, status)) = told {
            self.shell.shown(&number, status.name());
        }
    }
}

fn view(state: &State, language: &Language) -> View {
    let parcel = state.parcel.as_ref().map(|parcel| view::Parcel {
        journey: &parcel.journey,
        arrival: &parcel.arrival,
        route: Some(&parcel.route).filter(|_| !state.settings.without_map),
        sketch: parcel.sketch.as_ref(),
        fetched: parcel.fetched,
        others: parcel.others,
    });
    let Settings { number, size, opens, .. } = &state.settings;
    let facts = Facts { number, parcel, trouble: state.trouble, size: *size, opens: *opens };
    let mut view = view::compose(facts, &language.texts, &language.formats);
    view.put("language", &language.tag);
    view.put("direction", language.direction);
    view
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

/// A journey is derived anew after so many seconds, though no other reply has come.
const HOURLY: i64 = 3_600;

fn now() -> Instant {
    Instant((js_sys::Date::now() / 1000.0) as i64)
}
