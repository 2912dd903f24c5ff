//! The files of the project: `locales/<tag>/*.ftl`, and `locales/<tag>/<part>/*.ftl` for what is loaded on demand.

use std::fs;
use std::path::Path;

use crate::{ENGLISH, Language, MAIN, PARTS, Part, Problem, Schema, Source, check, compile, generate, pseudo, unused, unused_in_scripts};

/// What was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The tags of the languages, English first.
    pub languages: Vec<String>,
    /// So many messages in each.
    pub messages: usize,
}

/// Checks every language of a part.
///
/// # Errors
/// Everything that is wrong, in the order of languages and lines.
pub fn check_all(root: &Path, part: Part) -> Result<Report, Vec<Problem>> {
    let languages = read_all(root, part)?;
    let mut problems = Vec::new();
    if let Some(english) = languages.first() {
        for language in &languages {
            problems.extend(check(language, english));
        }
        problems.extend(match part.scripts() {
            [] => unused(english, &sources(root, part, "src")?),
            scripts => unused_in_scripts(english, &texts(root, scripts)?),
        });
        if problems.is_empty() {
            let languages = languages.iter().map(|language| language.tag.clone()).collect();
            return Ok(Report { languages, messages: english.texts.len() });
        }
    }
    Err(problems)
}

/// Checks every language of a part and compiles it: its tag and its catalog, English first.
///
/// # Errors
/// Everything that is wrong.
pub fn compile_all(root: &Path, part: Part) -> Result<Vec<(String, Vec<u8>)>, Vec<Problem>> {
    check_all(root, part)?;
    let languages = read_all(root, part)?;
    let schema = languages.first().map(Schema::of).ok_or_else(Vec::new)?;
    languages.iter().map(|language| Ok((language.tag.clone(), compile(language, &schema)?))).collect()
}

/// Compiles a part in the [pseudo-locales](crate::PSEUDO): their tags and catalogs.
///
/// # Errors
/// What is wrong with the English texts.
pub fn compile_pseudo(root: &Path, part: Part) -> Result<Vec<(String, Vec<u8>)>, Vec<Problem>> {
    let english = read_part(root, part, ENGLISH)?;
    let schema = Schema::of(&english);
    pseudo(&english).iter().map(|language| Ok((language.tag.clone(), compile(language, &schema)?))).collect()
}

/// What the file with the names of a part should hold.
///
/// # Errors
/// What is wrong with the English texts.
pub fn messages_source(root: &Path, part: Part) -> Result<String, Vec<Problem>> {
    Ok(generate(&read_part(root, part, ENGLISH)?))
}

/// The tags of the languages that have a directory with texts, English first, the others sorted.
///
/// # Errors
/// `locales/` cannot be read, or has no English.
pub fn locales(root: &Path) -> Result<Vec<String>, Vec<Problem>> {
    let mut tags = names(root, "locales")?;
    tags.retain(|tag| names(root, &format!("locales/{tag}")).is_ok_and(|files| files.iter().any(|file| file.ends_with(".ftl"))));
    tags.sort_by_key(|tag| (tag != ENGLISH, tag.clone()));
    if tags.first().is_some_and(|tag| tag == ENGLISH) { Ok(tags) } else { Err(unreadable("locales/en", "there is no English")) }
}

/// Reads the main part of one language.
///
/// # Errors
/// A file cannot be read, or is not Fluent.
pub fn read(root: &Path, tag: &str) -> Result<Language, Vec<Problem>> {
    read_part(root, MAIN, tag)
}

/// Reads a part of one language.
///
/// # Errors
/// A file cannot be read, or is not Fluent.
pub fn read_part(root: &Path, part: Part, tag: &str) -> Result<Language, Vec<Problem>> {
    Language::parse(tag, &files(root, part, tag)?)
}

/// The files of a part of one language.
///
/// # Errors
/// A file cannot be read.
pub fn files(root: &Path, part: Part, tag: &str) -> Result<Vec<Source>, Vec<Problem>> {
    let directory = part.directory(tag);
    let mut sources = Vec::new();
    for name in names(root, &directory)?.into_iter().filter(|name| name.ends_with(".ftl")) {
        let file = format!("{directory}/{name}");
        let text = fs::read_to_string(root.join(&file)).map_err(|error| unreadable(&file, error))?;
        sources.push(Source { file, text });
    }
    Ok(sources)
}

/// A part in every language that has it. A language may be without a part that is loaded on demand: then that part is English.
fn read_all(root: &Path, part: Part) -> Result<Vec<Language>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut languages = Vec::new();
    for tag in locales(root)? {
        if part != MAIN && tag != ENGLISH && !root.join(part.directory(&tag)).is_dir() {
            continue;
        }
        match read_part(root, part, &tag) {
            Ok(language) => languages.push(language),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() { Ok(languages) } else { Err(problems) }
}

/// The Rust files below a directory that can name the messages of a part, but for those that name all of them.
fn sources(root: &Path, part: Part, directory: &str) -> Result<Vec<String>, Vec<Problem>> {
    let mut sources = Vec::new();
    for name in names(root, directory)? {
        let file = format!("{directory}/{name}");
        if root.join(&file).is_dir() {
            sources.extend(self::sources(root, part, &file)?);
        } else if name.ends_with(".rs") && PARTS.iter().all(|part| part.messages() != file) {
            let source = fs::read_to_string(root.join(&file)).map_err(|error| unreadable(&file, error))?;
            // `use crate::text::lookup_messages::Message`; the main part's are those of nobody else.
            let of = PARTS.into_iter().find(|part| *part != MAIN && source.contains(&format!("{}_messages::", part.0)));
            if of.unwrap_or(MAIN) == part {
                sources.push(source);
            }
        }
    }
    Ok(sources)
}

/// The texts of files.
fn texts(root: &Path, files: &[&str]) -> Result<Vec<String>, Vec<Problem>> {
    files.iter().map(|file| fs::read_to_string(root.join(file)).map_err(|error| unreadable(file, error))).collect()
}

/// The names in a directory, sorted.
fn names(root: &Path, directory: &str) -> Result<Vec<String>, Vec<Problem>> {
    let entries = fs::read_dir(root.join(directory)).map_err(|error| unreadable(directory, error))?;
    let mut names: Vec<String> = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.sort();
    Ok(names)
}

fn unreadable(file: &str, what: impl ToString) -> Vec<Problem> {
    vec![Problem { file: file.to_owned(), line: 0, what: what.to_string() }]
}
