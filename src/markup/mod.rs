//! The view as a tree of elements: pure, so that it can be tested as text, and patched into a page by `web::render`.
//!
//! The structure stands in [`widget.template`](template), and in one for each small form, the texts in the [`View`]; [`draw`] brings them together.
//! Class names are the part names of the style sheet. There is no style attribute, no markup string and no id, so
//! every tree fits the strictest page policy, and whatever a provider writes is text.

mod draw;
mod element;
mod icons;
mod notation;
pub mod template;

pub use draw::{draw, item};
pub use element::{Element, Node};

use crate::view::{Size, View};
use std::sync::OnceLock;
use template::Template;

/// The template of a view, read once.
pub fn template(size: Size) -> &'static Template {
    static FULL: OnceLock<Template> = OnceLock::new();
    static COMPACT: OnceLock<Template> = OnceLock::new();
    static BADGE: OnceLock<Template> = OnceLock::new();
    let (template, text) = match size {
        Size::Full => (&FULL, notation::template!("widget.template")),
        Size::Compact => (&COMPACT, notation::template!("compact.template")),
        Size::Badge => (&BADGE, notation::template!("badge.template")),
    };
    template.get_or_init(|| Template::parse(text))
}

/// Draws the whole view.
pub fn whole(view: &View, size: Size) -> Element {
    draw(template(size), view)
}
