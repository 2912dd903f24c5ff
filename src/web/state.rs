//! What one element knows.

use super::fetch::{Answer, Received};
use super::language::Language;
use super::parcel::{Inquiry, Parcel};
use super::render::Drawing;
use super::settings::Settings;
use crate::eta::Arrival;
use crate::journey::Rules;
use crate::view::{self, Facts, Name, Size, Trouble, View};
use std::rc::Rc;

/// The state of an element, from its attributes to what is drawn.
#[derive(Default)]
pub(super) struct State {
    pub(super) settings: Settings,
    pub(super) connected: bool,
    /// Work waits in a microtask.
    pub(super) scheduled: bool,
    /// A reply is to be asked for.
    pub(super) ask: bool,
    pub(super) language: Option<Rc<Language>>,
    /// The reply shown, as text: an equal one is not read again.
    pub(super) reply: Rc<str>,
    /// What the readers of the rarer providers made of it, where it is one of theirs.
    pub(super) translated: Option<Rc<str>>,
    /// The shop's own rules, or the defaults.
    pub(super) rules: Rules,
    /// A reply that the module of readers has to read.
    pub(super) untold: Option<Received>,
    /// The reply was given as a property: no request is made.
    pub(super) given: bool,
    pub(super) parcel: Option<Parcel>,
    pub(super) trouble: Option<Trouble>,
    /// What the page said last to those who hear it.
    pub(super) said: String,
    /// Counts requests; an answer of an older one is dropped.
    pub(super) request: u32,
    /// Counts the questions to the module of forecasts; an answer to an older one is dropped.
    pub(super) question: u32,
    /// What came, before it is read.
    pub(super) answer: Option<Answer>,
    pub(super) drawing: Option<Drawing>,
    /// The form that is drawn.
    pub(super) size: Size,
    /// There are facts to show that the shell was not told of.
    pub(super) news: bool,
    /// There are other problems than before, or none any more.
    pub(super) problems: bool,
}

impl State {
    /// The arrival is to be estimated anew: in other words, or by other tables.
    pub(super) fn forget_estimate(&mut self) {
        if let Some(parcel) = &mut self.parcel {
            parcel.asked = None;
            parcel.inquiry = Inquiry::Due;
        }
    }

    /// What the page shows of it.
    pub(super) fn view(&mut self, language: &Language) -> View {
        let Settings { number, size, opens, without_map, .. } = &self.settings;
        let arrival = self.parcel.as_ref().map(Parcel::arrival).unwrap_or(Arrival::Open(None));
        let parcel = self.parcel.as_ref().map(|parcel| view::Parcel {
            journey: &parcel.journey,
            arrival: &arrival,
            answer: parcel.answer.as_ref(),
            has_map: !without_map,
            fetched: parcel.fetched,
            others: parcel.others,
        });
        let said = self.parcel.as_ref().filter(|parcel| parcel.inquiry == Inquiry::Sent).map(|_| self.said.as_str());
        let facts = Facts { number, parcel, trouble: self.trouble, said, size: *size, opens: *opens };
        let mut view = view::compose(facts, &language.texts, &language.formats);
        view.text(Name::Announcement).clone_into(&mut self.said);
        view.put(Name::Language, &language.tag);
        view.put(Name::Direction, &language.direction);
        view
    }
}
