//! A view is a list of named texts.

use super::Name;
use std::rc::Rc;

/// One name with what stands under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// A text, never empty.
    Text(String),
    /// Views of the same kind, in order.
    List(Vec<Rc<View>>),
}

/// What one part of the page says: texts by the names that the template uses. What is not said has no field.
///
/// ```
/// use parcelight::view::{Name, View};
/// let mut view = View::default();
/// view.put(Name::Headline, "Cleared customs in Thailand");
/// view.put(Name::Place, "");
/// assert!(view.has(Name::Headline) && !view.has(Name::Place));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// Tells it from the others of its list when they come and go; 0 where the position does.
    pub key: u32,
    /// In the order of writing.
    pub fields: Vec<(Name, Field)>,
}

impl View {
    /// Puts a text; an empty one is not there.
    pub fn put(&mut self, name: Name, text: &str) {
        if !text.is_empty() {
            self.own(name, text.to_owned());
        }
    }

    /// Puts a text that is already owned; an empty one is not there.
    pub fn own(&mut self, name: Name, text: String) {
        if !text.is_empty() {
            self.fields.push((name, Field::Text(text)));
        }
    }

    /// Marks that something holds.
    pub fn mark(&mut self, name: Name, holds: bool) {
        if holds {
            self.put(name, "true");
        }
    }

    /// Puts a list; an empty one is not there.
    pub fn list_of(&mut self, name: Name, views: Vec<Self>) {
        let mut list = Vec::with_capacity(views.len());
        for view in views {
            list.push(Rc::new(view));
        }
        if !list.is_empty() {
            self.fields.push((name, Field::List(list)));
        }
    }

    /// Whether it says anything under this name.
    pub fn has(&self, name: Name) -> bool {
        self.field(name).is_some()
    }

    /// The text of this name, or nothing.
    pub fn text(&self, name: Name) -> &str {
        match self.field(name) {
            Some(Field::Text(text)) => text,
            _ => "",
        }
    }

    /// The list of this name, or an empty one.
    pub fn list(&self, name: Name) -> &[Rc<Self>] {
        match self.field(name) {
            Some(Field::List(list)) => list,
            _ => &[],
        }
    }

    fn field(&self, name: Name) -> Option<&Field> {
        self.fields.iter().find(|(known, _)| *known == name).map(|(_, field)| field)
    }
}
