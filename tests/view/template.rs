//! The template and the style sheet hold together.

use super::stage::root;
use parcelight::markup::template;
use parcelight::markup::template::{Rule, Template};
use parcelight::view::Size;
use std::fs;

fn each<'a>(template: &'a Template, see: &mut dyn FnMut(&'a Template)) {
    see(template);
    for child in &template.children {
        each(child, see);
    }
}

#[test]
fn every_line_of_the_template_is_read() {
    for (size, text) in [
        (Size::Full, include_str!("../../src/markup/widget.template")),
        (Size::Compact, include_str!("../../src/markup/compact.template")),
        (Size::Badge, include_str!("../../src/markup/badge.template")),
    ] {
        let mut lines = 0;
        each(template(size), &mut |line| {
            lines += 1;
            assert!(line.tag.bytes().all(|letter| letter.is_ascii_alphanumeric()), "{}", line.tag);
            assert!(
                !line.rules.iter().any(|rule| matches!(rule, Rule::Fixed(_, ""))),
                "a word of {}.{} does not fit the notation",
                line.tag,
                line.classes
            );
        });
        assert_eq!(lines, text.lines().count());
    }
}

#[test]
fn what_is_repeated_in_one_element_has_one_tag() {
    // A row is made of a copy of the row before: `web::render`.
    for size in [Size::Full, Size::Compact, Size::Badge] {
        each(template(size), &mut |line| {
            let shapes = line.children.iter().filter_map(|child| {
                let shape =
                    child.rules.iter().find_map(|rule| if let Rule::Field("as", name) = *rule { template(size).find(name) } else { None });
                child.each().map(|_| shape.unwrap_or(child).tag)
            });
            let tags: Vec<_> = shapes.collect();
            assert!(tags.windows(2).all(|pair| pair[0] == pair[1]), "{}.{} repeats {tags:?}", line.tag, line.classes);
        });
    }
}

#[test]
fn every_class_of_the_style_sheet_is_drawn_somewhere() {
    let sheet = fs::read_to_string(root().join("www/styles.css")).unwrap();
    let template = concat!(
        include_str!("../../src/markup/widget.template"),
        include_str!("../../src/markup/compact.template"),
        include_str!("../../src/markup/badge.template")
    );
    let view: String = ["arrival", "history", "map", "notice", "progress", "summary", "failure", "mod"]
        .iter()
        .map(|file| fs::read_to_string(root().join("src/view").join(file).with_extension("rs")).unwrap())
        .collect();
    let shell = fs::read_to_string(root().join("www/element.ts")).unwrap();
    let mut unused = Vec::new();
    for (at, _) in sheet.match_indices('.') {
        let name: String = sheet[at + 1..].chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == '-').collect();
        let starts = sheet[..at].chars().next_back().is_none_or(|before| !before.is_ascii_digit());
        if name.len() < 2 || !starts || name == "css" {
            continue;
        }
        let flag =
            name.strip_prefix("is-").is_some_and(|flag| template.contains(&format!("+{flag}")) || template.contains(&format!("is-{flag}")));
        let known = flag || template.contains(&name) || shell.contains(&name) || view.contains(&name) || name == "icon-mirror";
        if !known && !unused.contains(&name) {
            unused.push(name);
        }
    }
    assert!(unused.is_empty(), "nothing has these classes: {unused:?}");
}

#[test]
fn every_button_has_a_name_and_every_icon_is_silent() {
    each(template(Size::Full), &mut |line| {
        if line.tag == "button" {
            let named = line.rules.iter().any(|rule| matches!(rule, Rule::Field("aria-label", _) | Rule::Text(_)));
            assert!(named, "a button without a name");
        }
        assert!(!line.rules.iter().any(|rule| matches!(rule, Rule::Fixed("style" | "id", _))), "no style and no id");
    });
}
