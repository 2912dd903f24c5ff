//! Puts the modules and catalogs into `dist/` under names that change with their content, and tells the page's code these names.
//!
//! `.cache/assets.ts` (the widget) and `.cache/locales.ts` (catalogs) hold the one literal reference to each file: `www/element.ts` alone imports
//! the first, `www/load.ts` alone the second. What the shell must not name has files of its own, each imported by the chunk that loads it:
//! `.cache/map-assets.ts`, `.cache/readers-assets.ts`, `.cache/inspect-assets.ts`, `.cache/rules-assets.ts`, and `.cache/lookup-assets.ts` with the
//! catalogs of the look-up box. With the address of a module stands its digest: the browser refuses another content.

use crate::catalogs::Catalogs;
use crate::module::{ALL, INSPECT, LOOKUP, MAP, Module, READERS, RULES, WIDGET};
use crate::project::Project;
use crate::step::content_hash;
use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use parcelight_catalogs::MAIN;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;

/// The files of `dist/` that are not JavaScript.
#[derive(Default)]
pub(crate) struct Assets {
    /// Modules with their file names.
    pub(crate) modules: Vec<(Module, String)>,
    /// Languages (BCP 47) with the file names of their catalogs.
    pub(crate) locales: Vec<(String, String)>,
    /// The same for the look-up box.
    pub(crate) lookup_locales: Vec<(String, String)>,
}

impl Assets {
    /// The file of a module.
    pub(crate) fn module(&self, wanted: Module) -> Result<&str> {
        let found = self.modules.iter().find(|(module, _)| module.0 == wanted.0);
        found.map(|(_, name)| name.as_str()).with_context(|| format!("no module {}", wanted.0))
    }

    /// Writes the files, and the addresses for the page's code.
    pub(crate) fn write(project: &Project, catalogs: &[Catalogs]) -> Result<Self> {
        let mut assets = Self::default();
        for module in ALL {
            let bytes = fs::read(module.optimised(project))?;
            assets.modules.push((module, store(project, &format!("parcel-light-{}", module.0), "wasm", &bytes)?));
        }
        for (part, languages) in catalogs {
            let (files, prefix) =
                if *part == MAIN { (&mut assets.locales, String::new()) } else { (&mut assets.lookup_locales, format!("{}-", part.0)) };
            // One hash for all languages: a page then knows the address of each by its tag, and needs no list of forty.
            let all: Vec<u8> = languages.iter().flat_map(|(_, bytes)| bytes).copied().collect();
            for (locale, bytes) in languages {
                // Text, because servers compress text/plain and seldom application/octet-stream.
                let name = format!("{prefix}{locale}-{}.txt", content_hash(&all));
                fs::write(project.dist.join(&name), bytes)?;
                files.push((locale.clone(), name));
            }
        }
        write(project, "assets.ts", &source(project, Some((WIDGET, assets.module(WIDGET)?)), None)?)?;
        write(project, "locales.ts", &source(project, None, Some(assets.locales.as_slice()))?)?;
        for (module, name) in [(MAP, "map"), (READERS, "readers"), (INSPECT, "inspect"), (RULES, "rules")] {
            write(project, &format!("{name}-assets.ts"), &source(project, Some((module, assets.module(module)?)), None)?)?;
        }
        let lookup = Some((LOOKUP, assets.module(LOOKUP)?));
        write(project, "lookup-assets.ts", &source(project, lookup, Some(assets.lookup_locales.as_slice()))?)?;
        Ok(assets)
    }
}

fn source(project: &Project, module: Option<(Module, &str)>, locales: Option<&[(String, String)]>) -> Result<String> {
    let mut source = String::from("// Written by tools/build. The only references to these files.\n");
    if let Some((module, file)) = module {
        let digest = STANDARD.encode(Sha256::digest(fs::read(project.dist.join(file))?));
        writeln!(source, "export const {}Wasm: string = new URL('./{file}', import.meta.url).href;", module.0)?;
        writeln!(source, "/** What `fetch` compares it with. */\nexport const {}Digest = 'sha256-{digest}';", module.0)?;
    }
    if let Some(locales) = locales {
        let tags: Vec<&str> = locales.iter().map(|(tag, _)| tag.as_str()).collect();
        let (tag, file) = locales.first().context("no languages")?;
        let pattern = file.replacen(&format!("{tag}-"), "${tag}-", 1);
        writeln!(source, "/** The languages. */\nexport const tags = '{}';", tags.join(","))?;
        writeln!(source, "/** Where the texts of a language are. */")?;
        writeln!(source, "export const texts = (tag: string): string => new URL(`./{pattern}`, import.meta.url).href;")?;
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
