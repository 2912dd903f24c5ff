//! A tree of elements.

use super::template::Template;
use crate::view::View;
use std::borrow::Cow;
use std::rc::Rc;

/// One element of the tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// The tag.
    pub tag: &'static str,
    /// In order of writing.
    pub attributes: Vec<(&'static str, Cow<'static, str>)>,
    /// In order.
    pub children: Vec<Node>,
}

/// A child of an element.
#[derive(Clone, Debug)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text, never markup.
    Text(String),
    /// One of a list: drawn only when it differs from the one that stands there.
    Item(Rc<View>, &'static Template),
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Element(one), Self::Element(two)) => one == two,
            (Self::Text(one), Self::Text(two)) => one == two,
            (Self::Item(one, _), Self::Item(two, _)) => one == two,
            _ => false,
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl std::fmt::Display for Element {
    /// As HTML text, for tests: what the page will hold.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.write(out, 0)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Element {
    fn write(&self, out: &mut std::fmt::Formatter<'_>, depth: usize) -> std::fmt::Result {
        let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
        write!(out, "{:indent$}<{}", "", self.tag, indent = depth * 2)?;
        for (name, value) in &self.attributes {
            write!(out, " {name}=\"{}\"", escape(value))?;
        }
        if let [Node::Text(text)] = self.children.as_slice() {
            return writeln!(out, ">{}</{}>", escape(text), self.tag);
        }
        writeln!(out, ">")?;
        for child in &self.children {
            match child {
                Node::Element(child) => child.write(out, depth + 1)?,
                Node::Item(view, template) => super::item(template, view).write(out, depth + 1)?,
                Node::Text(text) => writeln!(out, "{:indent$}{}", "", escape(text), indent = depth * 2 + 2)?,
            }
        }
        writeln!(out, "{:indent$}</{}>", "", self.tag, indent = depth * 2)
    }
}
