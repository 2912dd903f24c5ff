//! `parcelight texts build`: a whole language of a merchant's, from Fluent files to the file that the element loads.

use crate::USAGE;
use lexopt::{Arg, ValueExt};
use parcelight_catalogs::{Language, PARTS, Problem, Source, own};
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use unic_langid::LanguageIdentifier;

/// The English texts: the files of each part with what stands in them.
static ENGLISH: [&[(&str, &str)]; PARTS.len()] = include!(concat!(env!("OUT_DIR"), "/english.rs"));

/// Reads the rest of the arguments, builds the language, and writes it; the exit code.
pub(crate) fn run(arguments: &mut lexopt::Parser, out: &mut Vec<u8>) -> Result<u8, lexopt::Error> {
    match arguments.next()? {
        Some(Arg::Value(command)) if command == "build" => {}
        Some(Arg::Long("help") | Arg::Short('h')) => return Ok(help(out)),
        Some(Arg::Value(command)) => return Err(format!("unknown command texts {}; there is: texts build", command.display()).into()),
        Some(other) => return Err(other.unexpected()),
        None => return Err("no command; there is: texts build".into()),
    }
    let (mut files, mut tag, mut output) = (Vec::new(), None, None);
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("language") => tag = Some(language(&arguments.value()?.string()?)?),
            Arg::Short('o') | Arg::Long("output") => output = Some(arguments.value()?),
            Arg::Long("help") | Arg::Short('h') => return Ok(help(out)),
            Arg::Value(file) => files.push(file),
            other => return Err(other.unexpected()),
        }
    }
    let tag = tag.ok_or("no language: name it, --language cy")?;
    if files.is_empty() {
        return Err("no files: name those with the texts, *.ftl".into());
    }
    let sources = files.iter().map(source).collect::<Result<Vec<_>, _>>()?;
    match Language::parse(&tag, &sources).and_then(|language| own(&language, &english()?)) {
        Ok(built) => {
            note("warning: ", &built.warnings);
            match output {
                Some(file) => {
                    fs::write(&file, &built.file).map_err(|error| format!("{}: {error}", file.display()))?;
                    let (own, all) = built.messages;
                    let line = format!("wrote {}: {own} of {all} messages in {tag}\n", file.display());
                    out.extend_from_slice(line.as_bytes());
                }
                None => out.extend_from_slice(built.file.as_bytes()),
            }
            Ok(0)
        }
        Err(problems) => {
            note("", &problems);
            Ok(1)
        }
    }
}

fn help(out: &mut Vec<u8>) -> u8 {
    out.extend_from_slice(USAGE.as_bytes());
    0
}

/// A tag that the element can choose.
fn language(tag: &str) -> Result<String, String> {
    let is_short = matches!(tag.split('-').next().unwrap_or_default().len(), 2 | 3) && !tag.contains('_');
    if is_short && tag.parse::<LanguageIdentifier>().is_ok_and(|tag| !tag.language.is_empty()) {
        Ok(tag.to_owned())
    } else {
        Err(format!("--language {tag}: is no language of two or three letters, such as cy or gsw-CH"))
    }
}

fn source(file: &OsString) -> Result<Source, String> {
    let name = file.display().to_string();
    let text = fs::read_to_string(file).map_err(|error| format!("{name}: {error}"))?;
    // Windows ends lines with two characters, and some editors begin a file with a mark.
    Ok(Source { text: text.trim_start_matches('\u{feff}').replace("\r\n", "\n"), file: name })
}

fn english() -> Result<[Language; PARTS.len()], Vec<Problem>> {
    let read = |part: &[(&str, &str)]| {
        let sources: Vec<Source> = part.iter().map(|(file, text)| Source { file: (*file).into(), text: (*text).into() }).collect();
        Language::parse(parcelight_catalogs::ENGLISH, &sources)
    };
    let [main, lookup, forecast, map, list] = ENGLISH.map(read);
    Ok([main?, lookup?, forecast?, map?, list?])
}

fn note(before: &str, problems: &[Problem]) {
    let mut error = io::stderr().lock();
    for problem in problems {
        // A closed standard error is nobody's loss.
        let _ = writeln!(error, "{before}{problem}");
    }
}
