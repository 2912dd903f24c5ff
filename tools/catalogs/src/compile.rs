//! A language to its catalog. The format is described where it is read, in the core's `src/text/catalog.rs`.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, NamedArgument, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::{Language, Problem, Schema};

/// Ends a message.
pub(crate) const NEXT: char = '\n';
pub(crate) const ISOLATED: char = '\u{1}';
pub(crate) const BARE: char = '\u{2}';
pub(crate) const SELECT: char = '\u{3}';
pub(crate) const KEY: char = '\u{4}';
pub(crate) const VARIANT: char = '\u{5}';
pub(crate) const END: char = '\u{6}';
const LINE: char = '\u{b}';
pub(crate) const FIRST_STRONG_ISOLATE: char = '\u{2068}';
pub(crate) const POP_ISOLATE: char = '\u{2069}';

/// Variables are written as one printable ASCII character from this one on.
pub(crate) const FIRST_VARIABLE: u8 = b'0';
/// So many variables have a printable ASCII character.
const MOST_VARIABLES: usize = 78;

/// The catalog of a language.
///
/// # Errors
/// What the catalog format cannot express: functions other than `NUMBER`, selects on anything but a variable,
/// references that lead nowhere or in a circle.
pub fn compile(language: &Language, schema: &Schema) -> Result<Vec<u8>, Vec<Problem>> {
    compile_over(language, None, schema)
}

/// The same, with the messages of another language where this one has none.
pub(crate) fn compile_over(language: &Language, other: Option<&Language>, schema: &Schema) -> Result<Vec<u8>, Vec<Problem>> {
    let mut out = schema.mark();
    let mut problems = Vec::new();
    if schema.variables.len() > MOST_VARIABLES {
        let what = format!("more than {MOST_VARIABLES} variables");
        problems.push(Problem { file: format!("locales/{}", language.tag), line: 0, what });
    }
    for name in &schema.messages {
        out.push(NEXT);
        let found = [Some(language), other].into_iter().flatten().find_map(|language| Some((language, language.text(name)?)));
        let Some((language, text)) = found else {
            problems.push(Problem { file: format!("locales/{}", language.tag), line: 0, what: format!("{name} is missing") });
            continue;
        };
        let mut writer = Writer { language, schema, arguments: None, path: vec![name.clone()], out: &mut out };
        if let Err(what) = writer.pattern(&text.pattern) {
            problems.push(text.problem(what));
        }
    }
    if problems.is_empty() { Ok(out.into_bytes()) } else { Err(problems) }
}

/// Writes one message, with the terms and messages that it refers to in their places.
struct Writer<'a> {
    language: &'a Language,
    schema: &'a Schema,
    /// Inside a term: what it was called with. A term sees nothing else.
    arguments: Option<&'a [NamedArgument<String>]>,
    /// The names of what is being written, outermost first.
    path: Vec<String>,
    out: &'a mut String,
}

/// What is selected on.
enum Selector<'a> {
    Variable(char),
    /// Known now: the argument of a term, or an attribute of one.
    Word(String),
    /// Not given to a term: the default applies.
    Missing,
    Unsupported(&'a str),
}

impl<'a> Writer<'a> {
    fn pattern(&mut self, pattern: &'a Pattern<String>) -> Result<(), String> {
        let alone = pattern.elements.len() == 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value)?,
                PatternElement::Placeable { expression } => self.placeable(expression, alone)?,
            }
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), String> {
        for character in text.chars() {
            match character {
                '\n' => self.out.push(LINE),
                '\u{0}'..='\u{1f}' => return Err(format!("control character U+{:04X}", u32::from(character))),
                character => self.out.push(character),
            }
        }
        Ok(())
    }

    /// Fluent isolates what stands beside something else, unless it is the translator's own text.
    fn placeable(&mut self, expression: &'a Expression<String>, alone: bool) -> Result<(), String> {
        let own = matches!(
            expression,
            Expression::Inline(
                InlineExpression::StringLiteral { .. } | InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. }
            )
        );
        if alone || own {
            return self.expression(expression);
        }
        if let (Expression::Inline(InlineExpression::VariableReference { id }), None) = (expression, self.arguments) {
            let variable = self.variable(&id.name)?;
            self.out.extend([ISOLATED, variable]);
            return Ok(());
        }
        self.out.push(FIRST_STRONG_ISOLATE);
        self.expression(expression)?;
        self.out.push(POP_ISOLATE);
        Ok(())
    }

    fn expression(&mut self, expression: &'a Expression<String>) -> Result<(), String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<String>) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } => self.text(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => Err(format!("{{ {value} }} has no number format; write it in words or digits")),
            InlineExpression::VariableReference { id } => match self.arguments {
                None => {
                    let variable = self.variable(&id.name)?;
                    self.out.extend([BARE, variable]);
                    Ok(())
                }
                Some(arguments) => match word(arguments, &id.name) {
                    Some(word) => self.text(&word),
                    None => self.text(&format!("{{${}}}", id.name)),
                },
            },
            InlineExpression::FunctionReference { id, arguments } => self.inline(number(&id.name, arguments)?),
            InlineExpression::MessageReference { id, attribute } => {
                let name = match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.clone(),
                };
                let pattern = self.language.text(&name).map(|text| &text.pattern);
                self.refer(name, pattern, self.arguments)
            }
            InlineExpression::TermReference { id, attribute: None, arguments } => {
                let name = format!("-{}", id.name);
                let pattern = self.language.terms.get(&name);
                self.refer(name, pattern, Some(arguments.as_ref().map_or(&[], |arguments| arguments.named.as_slice())))
            }
            InlineExpression::TermReference { .. } => Err("an attribute of a term can only be selected on".to_owned()),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    /// Writes what is referred to in the place of the reference.
    fn refer(
        &mut self,
        name: String,
        pattern: Option<&'a Pattern<String>>,
        arguments: Option<&'a [NamedArgument<String>]>,
    ) -> Result<(), String> {
        let pattern = pattern.ok_or_else(|| format!("{name} is not there"))?;
        if self.path.contains(&name) {
            return Err(format!("{name} refers to itself"));
        }
        self.path.push(name);
        let outer = std::mem::replace(&mut self.arguments, arguments);
        let written = self.pattern(pattern);
        self.arguments = outer;
        self.path.pop();
        written
    }

    fn select(&mut self, selector: &'a InlineExpression<String>, variants: &'a [Variant<String>]) -> Result<(), String> {
        let (Some((default, keyed)), Some(true)) = (variants.split_last(), variants.last().map(|last| last.default)) else {
            return Err("the default variant must be the last".to_owned());
        };
        match self.selector(selector)? {
            Selector::Variable(variable) => {
                self.out.extend([SELECT, variable]);
                for variant in keyed {
                    match &variant.key {
                        VariantKey::Identifier { name } => self.out.push_str(name),
                        VariantKey::NumberLiteral { value } => self.out.push_str(&whole(value)?),
                    }
                    self.out.push(KEY);
                    self.pattern(&variant.value)?;
                    self.out.push(VARIANT);
                }
                self.out.push(KEY);
                self.pattern(&default.value)?;
                self.out.push(END);
                Ok(())
            }
            Selector::Word(word) => {
                let named = |variant: &&Variant<String>| matches!(&variant.key, VariantKey::Identifier { name } if *name == word);
                self.pattern(&keyed.iter().find(named).unwrap_or(default).value)
            }
            Selector::Missing => self.pattern(&default.value),
            Selector::Unsupported(what) => Err(format!("cannot select on {what}")),
        }
    }

    fn selector(&self, selector: &'a InlineExpression<String>) -> Result<Selector<'a>, String> {
        Ok(match (selector, self.arguments) {
            (InlineExpression::VariableReference { id }, None) => Selector::Variable(self.variable(&id.name)?),
            (InlineExpression::VariableReference { id }, Some(arguments)) => {
                word(arguments, &id.name).map_or(Selector::Missing, Selector::Word)
            }
            (InlineExpression::FunctionReference { id, arguments }, _) => return self.selector(number(&id.name, arguments)?),
            (InlineExpression::TermReference { id, attribute: Some(attribute), .. }, _) => {
                let name = format!("-{}.{}", id.name, attribute.name);
                match self.language.terms.get(&name).map(|pattern| pattern.elements.as_slice()) {
                    Some([PatternElement::TextElement { value }]) => Selector::Word(value.clone()),
                    Some(_) => Selector::Unsupported("an attribute with placeables"),
                    None => return Err(format!("{name} is not there")),
                }
            }
            _ => Selector::Unsupported("anything but a variable or an attribute of a term"),
        })
    }

    /// The character of a variable.
    fn variable(&self, name: &str) -> Result<char, String> {
        let index = self.schema.variables.iter().position(|variable| variable == name);
        let index = index.ok_or_else(|| format!("${name} is not in English"))?;
        let index = u8::try_from(index).map_err(|_| "too many variables".to_owned())?;
        Ok(char::from(FIRST_VARIABLE.saturating_add(index)))
    }
}

/// `NUMBER($x)` is `$x`: every number is written in the locale's digits and grouping.
fn number<'a>(function: &str, arguments: &'a CallArguments<String>) -> Result<&'a InlineExpression<String>, String> {
    match (function, arguments.positional.as_slice(), arguments.named.as_slice()) {
        ("NUMBER", [argument @ InlineExpression::VariableReference { .. }], []) => Ok(argument),
        ("NUMBER", ..) => Err("NUMBER takes one variable and no options".to_owned()),
        _ => Err(format!("there is no function {function}; dates, times and spans come already written")),
    }
}

/// The word that a term was called with.
fn word(arguments: &[NamedArgument<String>], name: &str) -> Option<String> {
    arguments.iter().find(|argument| argument.name.name == name).and_then(|argument| match &argument.value {
        InlineExpression::StringLiteral { value } => Some(unescape_unicode_to_string(value).into_owned()),
        _ => None,
    })
}

/// A number key in the form that the resolver compares.
fn whole(key: &str) -> Result<String, String> {
    key.parse::<i64>().map(|number| number.to_string()).map_err(|_| format!("[{key}]: only whole numbers are counted"))
}
