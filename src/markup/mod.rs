//! The view as a tree of elements: pure, so that it can be tested as text, and patched into a page by `web::render`.
//!
//! The structure stands in [`widget.template`](template), the texts in the [`View`]; [`draw`] brings them together.
//! Class names are the part names of the style sheet. There is no style attribute, no markup string and no id, so
//! every tree fits the strictest page policy, and whatever a provider writes is text.

mod draw;
mod element;
mod icons;
pub mod template;

pub use draw::{draw, item};
pub use element::{Element, Node};

use crate::view::View;
use std::sync::OnceLock;
use template::Template;

/// The template of the whole widget, read once.
pub fn widget() -> &'static Template {
    static WIDGET: OnceLock<Template> = OnceLock::new();
    WIDGET.get_or_init(|| Template::parse(include_str!("widget.template")))
}

/// Draws the whole view.
pub fn whole(view: &View) -> Element {
    draw(widget(), view)
}
