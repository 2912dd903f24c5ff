//! A template and a view make a tree.

use super::element::{Element, Node};
use super::icons;
use super::template::{Rule, Template};
use crate::parts::parts;
use crate::view::{Size, View};
use std::borrow::Cow;

/// Draws a template that is not repeated.
pub fn draw(template: &'static Template, view: &View) -> Element {
    let mut element = Element { tag: template.tag, attributes: Vec::new(), children: Vec::new() };
    if template.tag == "icon" {
        element.tag = "svg";
        element.attributes.push(("viewBox", Cow::Borrowed("0 0 24 24")));
        element.attributes.push(("aria-hidden", Cow::Borrowed("true")));
    }
    let mut class = String::new();
    for name in parts(template.classes, b'.') {
        if template.part && class.is_empty() {
            element.attributes.push(("part", Cow::Borrowed(name)));
        }
        class.push_str(if class.is_empty() { "" } else { " " });
        class.push_str(name);
    }
    for rule in &template.rules {
        match *rule {
            Rule::Text(name) => element.children.push(Node::Text(view.text(name).to_owned())),
            Rule::Flag(name, word) if view.has(name) => {
                class.push_str(" is-");
                class.push_str(word);
            }
            Rule::Fixed("of", name) => icons::add(&mut element, &mut class, name),
            Rule::Field("of", name) => icons::add(&mut element, &mut class, view.text(name)),
            Rule::Fixed(name, value) => element.attributes.push((name, Cow::Borrowed(value))),
            Rule::Field(name, field) if view.has(field) => {
                element.attributes.push((name, Cow::Owned(view.text(field).to_owned())));
            }
            _ => {}
        }
    }
    if !class.is_empty() {
        element.attributes.push(("class", Cow::Owned(class)));
    }
    for child in &template.children {
        if let Some(list) = child.each() {
            let shape = shape(child);
            for view in view.list(list) {
                element.children.push(Node::Item(view.clone(), shape));
            }
        } else if wanted(child, view) {
            element.children.push(Node::Element(draw(child, view)));
        }
    }
    element
}

/// `same … as={name}` has the shape of the line that is repeated for `name`.
fn shape(template: &'static Template) -> &'static Template {
    match template.rules.last() {
        Some(&Rule::Field("as", name)) => super::template(Size::Full).find(name).unwrap_or(template),
        _ => template,
    }
}

/// Draws one of a list.
pub fn item(template: &'static Template, view: &View) -> Element {
    draw(template, view)
}

/// Every field that the line asks for is there.
fn wanted(template: &Template, view: &View) -> bool {
    template.rules.iter().all(|rule| match *rule {
        Rule::If(name) | Rule::Text(name) => view.has(name),
        _ => true,
    })
}
