//! The structure of the widget, as one reads it: a line an element, indented two blanks a level.
//!
//! | on a line | |
//! |---|---|
//! | `div.bar.wide` | tag and classes; an `@` at the end makes the first class a promised `part` as well |
//! | `{name}` | the text; without that field the whole element is left out |
//! | `attribute={name}` | an attribute; left out without the field |
//! | `attribute=value` | a constant attribute |
//! | `?name` | the element only if the field is there |
//! | `*name` | once for each view in the list of that name |
//! | `+name` | the class `is-name` if the field is there |
//! | `same *name as=other` | once for each view in the list, in the shape of the line that is repeated for `other` |
//! | `icon… of=name`, `of={name}` | an icon |
//!
//! Builder code for the same tree was 18 kB before compression; this reader and `draw` are 4, and the template 5 kB of text.

use crate::parts::{cut, parts};

/// One line of the template with what is indented under it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Template {
    /// The tag.
    pub tag: &'static str,
    /// The classes, parted by dots.
    pub classes: &'static str,
    /// The first class is a part.
    pub part: bool,
    /// What else the line says, in order.
    pub rules: Vec<Rule>,
    /// What is indented under it.
    pub children: Vec<Self>,
}

/// What one word of a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// `{name}`
    Text(&'static str),
    /// `?name`
    If(&'static str),
    /// `*name`
    Each(&'static str),
    /// `+name`
    Flag(&'static str),
    /// `attribute=value`
    Fixed(&'static str, &'static str),
    /// `attribute={name}`
    Field(&'static str, &'static str),
}

impl Template {
    /// Reads a template. The text is ours: what does not fit the notation is left out, and a test tells.
    pub fn parse(text: &'static str) -> Self {
        let mut root = Self::default();
        for line in parts(text.trim_ascii_end(), b'\n') {
            let bare = line.trim_ascii_start();
            let mut depth = (line.len() - bare.len()) / 2;
            let mut parent = &mut root.children;
            // The last child of the last child …, as deep as the line is indented.
            while depth > 0 && !parent.is_empty() {
                depth -= 1;
                let last = parent.len() - 1;
                match parent.get_mut(last) {
                    Some(child) => parent = &mut child.children,
                    None => return Self::default(),
                }
            }
            parent.push(Self::line(bare));
        }
        root.children.pop().unwrap_or_default()
    }

    fn line(line: &'static str) -> Self {
        let mut words = parts(line, b' ');
        let head = words.next().unwrap_or_default();
        let named = head.strip_suffix('@');
        let (tag, classes) = cut(named.unwrap_or(head), b'.').unwrap_or((named.unwrap_or(head), ""));
        Self { tag, classes, part: named.is_some(), rules: words.map(Rule::word).collect(), children: Vec::new() }
    }

    /// The line under this one that is repeated for a list.
    pub fn find(&self, list: &str) -> Option<&Self> {
        if self.each() == Some(list) {
            return Some(self);
        }
        self.children.iter().find_map(|child| child.find(list))
    }

    /// What it is repeated for.
    pub fn each(&self) -> Option<&'static str> {
        self.rules.iter().find_map(|rule| if let Rule::Each(name) = *rule { Some(name) } else { None })
    }
}

impl Rule {
    fn word(word: &'static str) -> Self {
        let rest = word.get(1..).unwrap_or_default();
        match word.as_bytes().first() {
            Some(b'?') => Self::If(rest),
            Some(b'*') => Self::Each(rest),
            Some(b'+') => Self::Flag(rest),
            Some(b'{') => Self::Text(field(word)),
            _ => match cut(word, b'=') {
                Some((name, value)) if value.starts_with('{') => Self::Field(name, field(value)),
                Some((name, value)) => Self::Fixed(name, value),
                None => Self::If(""),
            },
        }
    }
}

fn field(word: &'static str) -> &'static str {
    word.get(1..word.len() - 1).unwrap_or_default()
}
