//! The names of messages and variables as Rust: the core's `src/text/messages.rs`, and a file like it for each other part.

use std::fmt::Write as _;

use fluent_syntax::ast::Entry;
use fluent_syntax::serializer::serialize;

use crate::schema::variables;
use crate::{Language, Schema, Text};

const HEAD: &str = "//! The names of all messages and of the variables in them.\n//!\n\
//! GENERATED from `locales/en/` by `cargo run -p parcelight-catalogs -- messages`. Do not edit.\n\n";

/// The Rust source of the enums `Message` and `Variable`.
pub fn generate(english: &Language) -> String {
    let schema = Schema::of(english);
    let mut out = HEAD.to_owned();
    // Writing to a string cannot fail.
    out.push_str("/// A text of the element; its number is its place in every catalog.\n");
    out.push_str("#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\npub enum Message {\n");
    for text in &english.texts {
        let _ = writeln!(out, "    /// `{}`{}\n    {},", shown(text), with(text), camel(&text.name));
    }
    out.push_str("}\n\nimpl Message {\n    /// Every one with its name in the FTL files, in the order of declaration.\n");
    list(&mut out, &schema.messages);
    out.push_str("}\n\n/// What a text names and the page fills in.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n");
    // Nothing stands in the brackets of a part without variables, as rustfmt would have it.
    let _ = write!(out, "pub enum Variable {{{}", if schema.variables.is_empty() { "" } else { "\n" });
    for name in &schema.variables {
        let _ = writeln!(out, "    /// `${name}`\n    {},", camel(name));
    }
    out.push_str("}\n\nimpl Variable {\n    /// Every one with its name in the FTL files, in the order of declaration.\n");
    list(&mut out, &schema.variables);
    out.push_str("}\n");
    let _ = write!(
        out,
        "\nimpl super::Part for Message {{\n    type Variable = Variable;\n    const MARK: &'static str = \"{}\";\n    \
         const MESSAGES: &'static [(Self, &'static str)] = &Self::ALL;\n    const VARIABLES: &'static [(Variable, &'static str)] = &Variable::ALL;\n\n    \
         fn place(self) -> usize {{\n        self as usize\n    }}\n}}\n",
        schema.mark()
    );
    out
}

/// Every name of an enum, as rustfmt would have it: on one line where there is room.
fn list(out: &mut String, names: &[String]) {
    let pairs: Vec<String> = names.iter().map(|name| format!("(Self::{}, \"{name}\")", camel(name))).collect();
    let head = format!("    pub const ALL: [(Self, &'static str); {}] = [", names.len());
    let line = format!("{head}{}];", pairs.join(", "));
    let _ =
        if line.len() <= 140 { writeln!(out, "{line}") } else { writeln!(out, "{head}\n        {},\n    ];", pairs.join(",\n        ")) };
}

/// `headline-in-transit`, `map.label` → `HeadlineInTransit`, `MapLabel`.
pub(crate) fn camel(name: &str) -> String {
    let words = name.split(['-', '_', '.']);
    words
        .flat_map(|word| word.chars().enumerate().map(|(index, letter)| if index == 0 { letter.to_ascii_uppercase() } else { letter }))
        .collect()
}

/// The English text on one line, for the documentation.
fn shown(text: &Text) -> String {
    let message = fluent_syntax::ast::Message {
        id: fluent_syntax::ast::Identifier { name: String::new() },
        value: Some(text.pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let written = serialize(&fluent_syntax::ast::Resource { body: vec![Entry::Message(message)] });
    let line = written.split_whitespace().collect::<Vec<_>>().join(" ");
    line.trim_start_matches('=').trim().replace('`', "'")
}

/// The variables of a text, for the documentation.
fn with(text: &Text) -> String {
    let names: Vec<String> = variables(&text.pattern).into_iter().map(|name| format!("`${name}`")).collect();
    if names.is_empty() { String::new() } else { format!(" with {}", names.join(", ")) }
}
