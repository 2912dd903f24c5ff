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
//! | `same *name as={other}` | once for each view in the list, in the shape of the line that is repeated for `other` |
//! | `icon… of=name`, `of={name}` | an icon |
//!
//! The compiler puts a letter for each name ([`notation`](super::notation)). Builder code for the same tree was 18 kB before compression; this
//! reader and `draw` are 4, and the template 5 kB of text.

use crate::parts::{cut, parts};
use crate::view::Name;

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
    Text(Name),
    /// `?name`
    If(Name),
    /// `*name`
    Each(Name),
    /// `+name`
    Flag(Name, &'static str),
    /// `attribute=value`
    Fixed(&'static str, &'static str),
    /// `attribute={name}`
    Field(&'static str, Name),
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
    pub fn find(&self, list: Name) -> Option<&Self> {
        if self.each() == Some(list) {
            return Some(self);
        }
        self.children.iter().find_map(|child| child.find(list))
    }

    /// What it is repeated for.
    pub fn each(&self) -> Option<Name> {
        self.rules.iter().find_map(|rule| if let Rule::Each(name) = *rule { Some(name) } else { None })
    }
}

impl Rule {
    fn word(word: &'static str) -> Self {
        let rule = match *word.as_bytes() {
            [b'?', letter] => Name::of(letter).map(Self::If),
            [b'*', letter] => Name::of(letter).map(Self::Each),
            [b'+', letter, ..] => Name::of(letter).zip(word.get(2..)).map(|(name, word)| Self::Flag(name, word)),
            [b'{', letter] => Name::of(letter).map(Self::Text),
            _ => cut(word, b'=').and_then(|(name, value)| match *value.as_bytes() {
                [b'{', letter] => Name::of(letter).map(|field| Self::Field(name, field)),
                _ => Some(Self::Fixed(name, value)),
            }),
        };
        rule.unwrap_or(Self::Fixed(word, ""))
    }
}
