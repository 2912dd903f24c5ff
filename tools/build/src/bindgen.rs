//! Writes the JavaScript side of each module with wasm-bindgen, taken as a library so that the lock file holds it together with the crate.

use crate::module::{ALL, Module};
use crate::project::Project;
use crate::step::{self, Inputs};
use anyhow::{Context, Result};
use std::fs;
use wasm_bindgen_cli_support::Bindgen;

/// As pinned in Cargo.toml.
const VERSION: &str = "0.2.130";

/// Binds the modules that changed.
pub(crate) fn bind(project: &Project) -> Result<()> {
    for module in ALL {
        let outputs = [module.bound(project), module.bound_glue(project)];
        let inputs = Inputs::new().text(VERSION).file(&module.raw(project));
        step::run(project, &format!("bindgen {}", module.0), inputs, &outputs, || generate(project, module))?;
    }
    Ok(())
}

fn generate(project: &Project, module: Module) -> Result<()> {
    let folder = project.cache.join("modules");
    let mut bindgen = Bindgen::new();
    // No default address of the module in the glue: the only one is in assets.ts, or bundlers would ship the file twice.
    bindgen.input_path(module.raw(project)).out_name(module.0).web(true)?.omit_default_module_path(true);
    bindgen.typescript(true).remove_name_section(true).remove_producers_section(true);
    bindgen.generate(&folder).context("wasm-bindgen refused the module")?;
    let types = format!("{}.d.ts", module.0);
    fs::rename(folder.join(&types), project.cache.join(&types))?;
    Ok(())
}
