//! FTL files to a language.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Attribute, Entry, Pattern};
use fluent_syntax::parser;

use crate::Problem;

/// One FTL file.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its path from the root of the project: `locales/en/main.ftl`.
    pub file: String,
    /// What stands in it.
    pub text: String,
}

/// All texts of one language.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Its messages and their attributes, in the order of the files.
    pub texts: Vec<Text>,
    /// Its terms and their attributes by name (`-carrier`, `-carrier.gender`).
    pub(crate) terms: BTreeMap<String, Pattern<String>>,
}

/// A message, or an attribute of one.
#[derive(Clone, Debug)]
pub struct Text {
    /// `loading`, or `map.label` for an attribute.
    pub name: String,
    /// The file that it stands in.
    pub file: String,
    /// The line of its message, from 1.
    pub line: usize,
    pub(crate) pattern: Pattern<String>,
}

impl Text {
    /// A problem with this text.
    pub(crate) fn problem(&self, what: impl Into<String>) -> Problem {
        let what = format!("{}: {}", self.name, what.into());
        Problem { file: self.file.clone(), line: self.line, what }
    }
}

impl Language {
    /// Reads the files of a language.
    ///
    /// # Errors
    /// Everything that is not Fluent, and every name that is there twice.
    pub fn parse(tag: &str, sources: &[Source]) -> Result<Self, Vec<Problem>> {
        let mut language = Self { tag: tag.to_owned(), texts: Vec::new(), terms: BTreeMap::new() };
        let mut problems = Vec::new();
        for source in sources {
            language.add(source, &mut problems);
        }
        if problems.is_empty() { Ok(language) } else { Err(problems) }
    }

    /// A message or an attribute by name.
    pub fn text(&self, name: &str) -> Option<&Text> {
        self.texts.iter().find(|text| text.name == name)
    }

    fn add(&mut self, source: &Source, problems: &mut Vec<Problem>) {
        let resource = match parser::parse(source.text.clone()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                problems.extend(errors.into_iter().map(|error| Problem {
                    file: source.file.clone(),
                    // Where the entry begins: an open brace is noticed only in the next one.
                    line: line_at(&source.text, error.slice.map_or(error.pos.start, |slice| slice.start)),
                    what: error.kind.to_string(),
                }));
                resource
            }
        };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let name = message.id.name;
                    let line = line_of(&source.text, &name);
                    if let Some(pattern) = message.value {
                        self.add_text(Text { name: name.clone(), file: source.file.clone(), line, pattern }, problems);
                    }
                    for Attribute { id, value } in message.attributes {
                        let name = format!("{name}.{}", id.name);
                        self.add_text(Text { name, file: source.file.clone(), line, pattern: value }, problems);
                    }
                }
                Entry::Term(term) => {
                    let name = format!("-{}", term.id.name);
                    let attributes = term.attributes.into_iter().map(|Attribute { id, value }| (format!("{name}.{}", id.name), value));
                    let patterns: Vec<_> = attributes.chain([(name.clone(), term.value)]).collect();
                    for (key, pattern) in patterns {
                        if self.terms.insert(key.clone(), pattern).is_some() {
                            let line = line_of(&source.text, &name);
                            problems.push(Problem { file: source.file.clone(), line, what: format!("{key} is there twice") });
                        }
                    }
                }
                // Junk has its error above.
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
            }
        }
    }

    fn add_text(&mut self, text: Text, problems: &mut Vec<Problem>) {
        if self.text(&text.name).is_some() {
            problems.push(text.problem("is there twice"));
        } else {
            self.texts.push(text);
        }
    }
}

/// The line of a byte, from 1.
fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|&byte| byte == b'\n').count() + 1
}

/// The last line that defines a name, from 1: the second one of two is the one to put right.
fn line_of(text: &str, name: &str) -> usize {
    let defines = |line: &str| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().enumerate().filter(|(_, line)| defines(line)).last().map_or(0, |(index, _)| index + 1)
}
