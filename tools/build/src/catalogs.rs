//! Compiles the Fluent texts; the work is done in `tools/catalogs`.

use crate::project::Project;
use anyhow::{Error, Result, anyhow};
use parcelight_catalogs::{ENGLISH, PARTS, Part, Problem, Schema, compile_all, compile_pseudo, read_part};

/// The languages of a part (BCP 47, English first) with their catalogs.
pub(crate) type Catalogs = (Part, Vec<(String, Vec<u8>)>);

/// Every part in every language.
pub(crate) fn compile(project: &Project) -> Result<Vec<Catalogs>> {
    let mut all = Vec::new();
    for part in PARTS {
        let mut catalogs = compile_all(&project.root, part).map_err(|problems| listed(&problems))?;
        if project.is_pseudo {
            catalogs.extend(compile_pseudo(&project.root, part).map_err(|problems| listed(&problems))?);
        }
        all.push((part, catalogs));
    }
    Ok(all)
}

/// The names of the messages and variables of a part.
pub(crate) fn schema(project: &Project, part: Part) -> Result<Schema> {
    read_part(&project.root, part, ENGLISH).map(|english| Schema::of(&english)).map_err(|problems| listed(&problems))
}

fn listed(problems: &[Problem]) -> Error {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    anyhow!("the texts have problems:\n{}", lines.join("\n"))
}
