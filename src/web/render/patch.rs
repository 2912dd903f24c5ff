//! Makes one tree of the other, touching only what differs.
//!
//! Children are matched in their order, by kind and key: what does not come again goes, what is new is put where it belongs. A new scan
//! among a thousand makes one new row, changes one old one, and takes the last one of the open list away.

use crate::markup::{self, Element, Node};
use wasm_bindgen::JsCast;
use web_sys::Document;

const HTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";

/// Makes and changes nodes of one document.
pub(super) struct Patcher {
    pub(super) document: Document,
}

impl Patcher {
    /// A new node for an element.
    pub(super) fn create(&self, element: &Element) -> Option<web_sys::Element> {
        let graphic = matches!(element.tag, "svg" | "path" | "circle" | "text");
        let node = self.document.create_element_ns(Some(if graphic { SVG } else { HTML }), element.tag).ok()?;
        for (name, value) in &element.attributes {
            let _ = node.set_attribute(name, value);
        }
        self.fill(&node, &element.children, None);
        Some(node)
    }

    /// Adds children before `next`. One of a list is a copy of the one before, made to differ: half the calls of making it anew.
    fn fill(&self, parent: &web_sys::Element, children: &[Node], next: Option<&web_sys::Node>) {
        let mut before: Option<(&Node, web_sys::Element)> = None;
        for child in children {
            let made = match child {
                // A text is always alone in its element.
                Node::Text(text) => {
                    parent.set_text_content(Some(text));
                    continue;
                }
                Node::Element(element) => self.create(element),
                Node::Item(view, template) => match &before {
                    Some((other @ Node::Item(..), node)) => self.copy(node, other, child),
                    _ => self.create(&markup::item(template, view)),
                },
            };
            if let Some(made) = made {
                let _ = parent.insert_before(&made, next);
                before = Some((child, made));
            }
        }
    }

    fn copy(&self, node: &web_sys::Element, old: &Node, new: &Node) -> Option<web_sys::Element> {
        let copy = node.clone_node_with_deep(true).ok()?;
        self.change(copy.unchecked_ref(), old, new);
        Some(copy.unchecked_into())
    }

    /// Makes `node`, which shows `old`, show `new`.
    pub(super) fn element(&self, node: &web_sys::Element, old: &Element, new: &Element) {
        for attribute in &new.attributes {
            if !old.attributes.contains(attribute) {
                let _ = node.set_attribute(attribute.0, &attribute.1);
            }
        }
        for (name, _) in &old.attributes {
            if !new.attributes.iter().any(|(known, _)| known == name) {
                let _ = node.remove_attribute(name);
            }
        }
        if old.children != new.children {
            self.children(node, &old.children, &new.children);
        }
    }

    fn children(&self, parent: &web_sys::Element, old: &[Node], new: &[Node]) {
        if let [Node::Text(_)] = new {
            return self.fill(parent, new, None);
        }
        let (mut cursor, mut new) = (Cursor { node: parent.first_child(), behind: 0 }, new);
        for before in old {
            let Some(count) = new.iter().position(|after| alike(before, after)) else {
                if let Some(gone) = cursor.reach().take() {
                    cursor.node = gone.next_sibling();
                    gone.unchecked_ref::<web_sys::Element>().remove();
                }
                continue;
            };
            let (fresh, rest) = new.split_at_checked(count).unwrap_or_default();
            if count > 0 {
                self.fill(parent, fresh, cursor.reach().as_ref());
            }
            if let [after, rest @ ..] = rest {
                if before != after
                    && let Some(node) = cursor.reach()
                {
                    self.change(node.unchecked_ref(), before, after);
                }
                new = rest;
            }
            cursor.behind += 1;
        }
        self.fill(parent, new, None);
    }

    fn change(&self, node: &web_sys::Element, old: &Node, new: &Node) {
        match (old, new) {
            (Node::Element(old), Node::Element(new)) => self.element(node, old, new),
            (Node::Item(old, shape), Node::Item(new, other)) if old != new => {
                self.element(node, &markup::item(shape, old), &markup::item(other, new));
            }
            _ => {}
        }
    }
}

/// A place among the children of a node. It walks only where something is to be done: of a thousand rows nearly all stay as they are, and a
/// list of the children, which the browser would keep for each node, takes more memory than it saves.
struct Cursor {
    node: Option<web_sys::Node>,
    /// So many siblings further is the place.
    behind: u32,
}

impl Cursor {
    /// The node at the place; none behind the last one.
    fn reach(&mut self) -> &mut Option<web_sys::Node> {
        while self.behind > 0 {
            self.behind -= 1;
            self.node = self.node.as_ref().and_then(web_sys::Node::next_sibling);
        }
        &mut self.node
    }
}

/// They stand for the same thing, changed at most.
fn alike(old: &Node, new: &Node) -> bool {
    match (old, new) {
        (Node::Element(old), Node::Element(new)) => old.tag == new.tag,
        (Node::Item(old, shape), Node::Item(new, other)) => old.key == new.key && std::ptr::eq(*shape, *other),
        _ => false,
    }
}
