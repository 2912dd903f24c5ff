//! `catalogs check`, `catalogs messages`, `catalogs compile DIRECTORY`; run from the root of the project.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use parcelight_catalogs::{MESSAGES, Problem, check_all, compile_all, messages_source};

const USAGE: &str = "catalogs check              check every language
catalogs messages           rewrite src/text/messages.rs from the English texts
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
    let report = check_all(root()).map_err(listed)?;
    Ok(format!("{} messages in {}", report.messages, report.languages.join(" ")))
}

fn messages() -> Result<String, String> {
    let source = messages_source(root()).map_err(listed)?;
    fs::write(root().join(MESSAGES), source).map_err(|error| format!("{MESSAGES}: {error}"))?;
    Ok(format!("wrote {MESSAGES}"))
}

fn compile(directory: &Path) -> Result<String, String> {
    fs::create_dir_all(directory).map_err(|error| error.to_string())?;
    let mut said = Vec::new();
    for (tag, catalog) in compile_all(root()).map_err(listed)? {
        fs::write(directory.join(&tag), &catalog).map_err(|error| error.to_string())?;
        said.push(format!("{tag} {} bytes", catalog.len()));
    }
    Ok(said.join("\n"))
}

fn listed(problems: Vec<Problem>) -> String {
    problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n")
}
