//! Compiles the Fluent texts; the work is done in `tools/catalogs`.

use crate::project::Project;
use anyhow::{Result, anyhow};

/// The languages (BCP 47, English first) with their catalogs.
pub(crate) fn compile(project: &Project) -> Result<Vec<(String, Vec<u8>)>> {
    parcelight_catalogs::compile_all(&project.root).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow!("the texts have problems:\n{}", lines.join("\n"))
    })
}
