//! `catalogs check`, `catalogs messages`, `catalogs compile DIRECTORY`; run from the root of the project.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use parcelight_catalogs::{MAIN, PARTS, Problem, check_all, compile_all, messages_source};

const USAGE: &str = "catalogs check              check every language
catalogs messages           rewrite src/text/*messages.rs from the English texts
catalogs compile DIRECTORY  write the catalogs into a directory";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["check"] => check(),
        ["messages"] => messages(),
        ["compile", directory] => compile(Path::new(directory)),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(said) => {
            eprintln!("{said}");
            ExitCode::FAILURE
        }
    }
}

fn root() -> &'static Path {
    Path::new(".")
}

fn check() -> Result<String, String> {
    let mut said = Vec::new();
    for part in PARTS {
        let report = check_all(root(), part).map_err(listed)?;
        said.push(format!("{}: {} messages in {}", part.directory("*"), report.messages, report.languages.join(" ")));
    }
    Ok(said.join("\n"))
}

fn messages() -> Result<String, String> {
    let mut said = Vec::new();
    for part in PARTS {
        let (file, source) = (part.messages(), messages_source(root(), part).map_err(listed)?);
        fs::write(root().join(&file), source).map_err(|error| format!("{file}: {error}"))?;
        said.push(format!("wrote {file}"));
    }
    Ok(said.join("\n"))
}

fn compile(directory: &Path) -> Result<String, String> {
    let mut said = Vec::new();
    for part in PARTS {
        let folder = if part == MAIN { directory.to_owned() } else { directory.join(part.0) };
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        for (tag, catalog) in compile_all(root(), part).map_err(listed)? {
            fs::write(folder.join(&tag), &catalog).map_err(|error| error.to_string())?;
            said.push(format!("{} {} bytes", part.directory(&tag), catalog.len()));
        }
    }
    Ok(said.join("\n"))
}

fn listed(problems: Vec<Problem>) -> String {
    problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n")
}
