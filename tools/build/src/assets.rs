//! Puts the modules and catalogs into `dist/` under names that change with their content, and tells the page's code these names.
//!
//! `.cache/assets.ts` (modules) and `.cache/locales.ts` (catalogs) hold the one literal reference to each file: `www/element.ts` alone imports
//! the first, `www/load.ts` alone the second. The module of the playground has a file of its own, `.cache/inspect-assets.ts`, so that the
//! shell does not name it.

use crate::module::{ALL, INSPECT, Module};
use crate::project::Project;
use crate::step::content_hash;
use anyhow::{Context, Result};
use std::fmt::Write;
use std::fs;

/// The files of `dist/` that are not JavaScript.
#[derive(Default)]
pub(crate) struct Assets {
    /// Modules with their file names.
    pub(crate) modules: Vec<(Module, String)>,
    /// Languages (BCP 47) with the file names of their catalogs.
    pub(crate) locales: Vec<(String, String)>,
}

impl Assets {
    /// The file of a module.
    pub(crate) fn module(&self, wanted: Module) -> Result<&str> {
        let found = self.modules.iter().find(|(module, _)| module.0 == wanted.0);
        found.map(|(_, name)| name.as_str()).with_context(|| format!("no module {}", wanted.0))
    }

    /// Writes the files, and the addresses for the page's code.
    pub(crate) fn write(project: &Project, catalogs: &[(String, Vec<u8>)]) -> Result<Self> {
        let mut assets = Self::default();
        for module in ALL {
            let bytes = fs::read(module.optimised(project))?;
            assets.modules.push((module, store(project, &format!("parcel-light-{}", module.0), "wasm", &bytes)?));
        }
        for (locale, bytes) in catalogs {
            // Text, because servers compress text/plain and seldom application/octet-stream.
            assets.locales.push((locale.clone(), store(project, locale, "txt", bytes)?));
        }
        let (playground, page): (Vec<_>, Vec<_>) = assets.modules.iter().partition(|(module, _)| module.0 == INSPECT.0);
        write(project, "assets.ts", &source(&page, None)?)?;
        write(project, "locales.ts", &source(&[], Some(assets.locales.as_slice()))?)?;
        write(project, "inspect-assets.ts", &source(&playground, None)?)?;
        Ok(assets)
    }
}

fn source(modules: &[&(Module, String)], locales: Option<&[(String, String)]>) -> Result<String> {
    let mut source = String::from("// Written by tools/build. The only references to these files.\n");
    for (module, file) in modules {
        writeln!(source, "export const {}Wasm: string = new URL('./{file}', import.meta.url).href;", module.0)?;
    }
    if let Some(locales) = locales {
        source.push_str("export const locales: Record<string, string> = {\n");
        for (locale, file) in locales {
            writeln!(source, "  '{locale}': new URL('./{file}', import.meta.url).href,")?;
        }
        source.push_str("};\n");
    }
    Ok(source)
}

/// Leaves a file alone that already says so.
fn write(project: &Project, name: &str, source: &str) -> Result<()> {
    let path = project.cache.join(name);
    if !fs::read_to_string(&path).is_ok_and(|known| known == source) {
        fs::write(path, source)?;
    }
    Ok(())
}

fn store(project: &Project, stem: &str, extension: &str, bytes: &[u8]) -> Result<String> {
    let name = format!("{stem}-{}.{extension}", content_hash(bytes));
    let path = project.dist.join(&name);
    if !path.exists() {
        fs::write(path, bytes)?;
    }
    Ok(name)
}
