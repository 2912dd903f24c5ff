//! Makes one tree of the other, touching only what differs.
//!
//! Children are matched from both ends, by kind and key; what is between is replaced. That is all a history needs,
//! which grows at its head: a new scan among a thousand makes one new row and changes one old one.

use crate::markup::{self, Element, Node};
use wasm_bindgen::JsCast;
use web_sys::Document;

const SVG: &str = "http://www.w3.org/2000/svg";

/// Makes and changes nodes of one document.
pub(super) struct Patcher {
    pub(super) document: Document,
}

impl Patcher {
    /// A new node for an element.
    pub(super) fn create(&self, element: &Element) -> Option<web_sys::Element> {
        let graphic = matches!(element.tag, "svg" | "path" | "circle" | "text");
        let node =
            if graphic { self.document.create_element_ns(Some(SVG), element.tag) } else { self.document.create_element(element.tag) }
                .ok()?;
        for (name, value) in &element.attributes {
            let _ = node.set_attribute(name, value);
        }
        self.fill(&node, &element.children, None);
        Some(node)
    }

    /// Adds children before `next`.
    fn fill(&self, parent: &web_sys::Element, children: &[Node], next: Option<&web_sys::Node>) {
        for child in children {
            let made = match child {
                // A text is always alone in its element.
                Node::Text(text) => {
                    parent.set_text_content(Some(text));
                    continue;
                }
                Node::Element(element) => self.create(element),
                Node::Item(view, template) => self.create(&markup::item(template, view)),
            };
            if let Some(made) = made {
                let _ = parent.insert_before(&made, next);
            }
        }
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
        let most = old.len().min(new.len());
        let mut head = 0;
        while head < most && alike(old.get(head), new.get(head)) {
            head += 1;
        }
        let mut tail = 0;
        while tail < most - head && alike(old.get(old.len() - 1 - tail), new.get(new.len() - 1 - tail)) {
            tail += 1;
        }
        let nodes = parent.child_nodes();
        // What stays, first: the indices of the old nodes still hold.
        for index in (0..head).chain(old.len() - tail..old.len()) {
            let after = if index < head { index } else { index + new.len() - old.len() };
            if let (Some(before), Some(after)) = (old.get(index), new.get(after))
                && before != after
                && let Some(node) = nodes.item(index as u32)
            {
                self.change(node.unchecked_ref(), before, after);
            }
        }
        for _ in head..old.len() - tail {
            if let Some(node) = nodes.item(head as u32) {
                let _ = parent.remove_child(&node);
            }
        }
        self.fill(parent, new.get(head..new.len() - tail).unwrap_or_default(), nodes.item(head as u32).as_ref());
    }

    fn change(&self, node: &web_sys::Element, old: &Node, new: &Node) {
        match (old, new) {
            (Node::Element(old), Node::Element(new)) => self.element(node, old, new),
            (Node::Item(old, shape), Node::Item(new, _)) if old != new => {
                self.element(node, &markup::item(shape, old), &markup::item(shape, new));
            }
            _ => {}
        }
    }
}

/// They stand for the same thing, changed at most.
fn alike(old: Option<&Node>, new: Option<&Node>) -> bool {
    match (old, new) {
        (Some(Node::Element(old)), Some(Node::Element(new))) => old.tag == new.tag,
        (Some(Node::Item(old, shape)), Some(Node::Item(new, other))) => old.key == new.key && std::ptr::eq(*shape, *other),
        _ => false,
    }
}
