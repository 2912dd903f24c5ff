//! Puts the modules and catalogs into `dist/` under names that change with their content, and tells the page's code these names.
//!
//! `.cache/assets.ts` (the widget) and `.cache/locales.ts` (catalogs) hold the one literal reference to each file: `www/element.ts` alone imports
//! the first, `www/load.ts` alone the second. What the shell must not name has files of its own, each imported by the chunk that loads it:
//! `.cache/<module>-assets.ts` for module and catalogs of the map, the readers, the playground, the check of rules, the look-up box, the list, the forecast,
//! what finds places and what tells when to ask again; `.cache/calendars.ts` for the holidays of the countries; `.cache/texts.ts` has the names of all messages, for pages
//! with texts of their own. With the address of a module stands its digest: the browser refuses another content.

use crate::catalogs::{Catalogs, schema};
use crate::gazetteers::Gazetteers;
use crate::holidays;
use crate::module::{FORECAST, FRESHNESS, INSPECT, LIST, LOOKUP, MAP, Module, PLACES, READER, READERS, RULES, WIDGET, all, unpacker};
use crate::project::Project;
use crate::step::content_hash;
use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use parcelight_catalogs::{FORECAST as FORECAST_TEXTS, LIST as LIST_TEXTS, LOOKUP as LOOKUP_TEXTS, MAIN, MAP as MAP_TEXTS, PARTS, Part};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;

/// The files of `dist/` that are not JavaScript.
#[derive(Default)]
pub(crate) struct Assets {
    /// Modules with their file names.
    pub(crate) modules: Vec<(Module, String)>,
    /// The parts of the texts: languages (BCP 47) with the file names of their catalogs.
    pub(crate) locales: Vec<(Part, Vec<(String, String)>)>,
    /// Countries (two letters) with the files of their holidays.
    pub(crate) calendars: Vec<(String, String)>,
    /// The countries, and the world, with the files of their towns.
    pub(crate) gazetteers: Vec<(String, String)>,
}

impl Assets {
    /// The file of a module.
    pub(crate) fn module(&self, wanted: Module) -> Result<&str> {
        let found = self.modules.iter().find(|(module, _)| module.0 == wanted.0);
        found.map(|(_, name)| name.as_str()).with_context(|| format!("no module {}", wanted.0))
    }

    /// The languages of a part with the file names of their catalogs.
    pub(crate) fn catalogs(&self, wanted: Part) -> &[(String, String)] {
        self.locales.iter().find(|(part, _)| *part == wanted).map(|(_, files)| files.as_slice()).unwrap_or_default()
    }

    /// Writes the files, and the addresses for the page's code.
    pub(crate) fn write(project: &Project, catalogs: &[Catalogs]) -> Result<Self> {
        let mut assets = Self::default();
        let unpacker = fs::read(unpacker(project))?;
        for module in all() {
            let bytes = module.shipped(fs::read(module.optimised(project))?, &unpacker)?;
            assets.modules.push((module, store(project, &format!("parcel-light-{}", module.0), "wasm", &bytes)?));
        }
        for (part, languages) in catalogs {
            let prefix = if *part == MAIN { String::new() } else { format!("{}-", part.0) };
            let mut files = Vec::new();
            // One hash for all languages: a page then knows the address of each by its tag, and needs no list of forty.
            let all: Vec<u8> = languages.iter().flat_map(|(_, bytes)| bytes).copied().collect();
            for (locale, bytes) in languages {
                // Text, because servers compress text/plain and seldom application/octet-stream.
                let name = format!("{prefix}{locale}-{}.txt", content_hash(&all));
                fs::write(project.dist.join(&name), bytes)?;
                files.push((locale.clone(), name));
            }
            assets.locales.push((*part, files));
        }
        assets.calendars = holidays::store(project)?;
        write(project, "assets.ts", &source(project, Some((WIDGET, assets.module(WIDGET)?)), None)?)?;
        write(project, "locales.ts", &source(project, None, Some(assets.catalogs(MAIN)))?)?;
        for module in [READERS, INSPECT, RULES, FRESHNESS] {
            write(project, &format!("{}-assets.ts", module.0), &source(project, Some((module, assets.module(module)?)), None)?)?;
        }
        for (module, part) in [(LOOKUP, LOOKUP_TEXTS), (FORECAST, FORECAST_TEXTS), (MAP, MAP_TEXTS), (LIST, LIST_TEXTS)] {
            let mut own = source(project, Some((module, assets.module(module)?)), Some(assets.catalogs(part)))?;
            if part == MAP_TEXTS {
                let schema = schema(project, part)?;
                let (texts, variables) = (schema.messages.join(","), schema.variables.join(","));
                writeln!(
                    own,
                    "/** The names of texts and variables, in the order of the catalogs. */\nexport const messages = '{texts}';"
                )?;
                writeln!(own, "export const variables = '{variables}';")?;
            }
            write(project, &format!("{}-assets.ts", module.0), &own)?;
        }
        write(project, "reader-assets.ts", &assets.readers(project)?)?;
        write(project, "calendars.ts", &holidays::source(&assets.calendars)?)?;
        let mut all = String::new();
        for part in PARTS {
            let name = if part == MAIN { "main" } else { part.0 };
            all.push_str(&names(project, part, name)?);
        }
        write(project, "texts.ts", &all)?;
        let gazetteers = Gazetteers::write(project)?;
        write(project, "places-assets.ts", &(source(project, Some((PLACES, assets.module(PLACES)?)), None)? + &gazetteers.source()))?;
        assets.gazetteers = gazetteers.names.into_iter().zip(gazetteers.files).collect();
        Ok(assets)
    }
}

impl Assets {
    /// The addresses of the readers, by the ids of the providers.
    fn readers(&self, project: &Project) -> Result<String> {
        let mut source = String::from(
            "// Written by tools/build. The only references to these files.\n/** The readers, by the ids of their providers: where each is, and what \
             `fetch` compares it with. */\nexport const readers: Record<string, readonly [hash: string, digest: string]> = {\n",
        );
        for (id, module) in READER {
            let file = self.module(*module)?;
            let hash = file.trim_end_matches(".wasm").rsplit('-').next().unwrap_or_default();
            writeln!(source, "  '{id}': ['{hash}', '{}'],", digest(project, file)?)?;
        }
        source.push_str("};\n\n/** Where a reader is. */\n");
        source.push_str("export const address = (id: string, hash: string): string => new URL(`./parcel-light-readers-${id}-${hash}.wasm`, import.meta.url).href;\n");
        Ok(source)
    }
}

fn digest(project: &Project, file: &str) -> Result<String> {
    Ok(STANDARD.encode(Sha256::digest(fs::read(project.dist.join(file))?)))
}

/// The names of a part, in the order of its catalogs.
fn names(project: &Project, part: Part, name: &str) -> Result<String> {
    let schema = schema(project, part)?;
    let (mark, ids, variables) = (schema.mark(), schema.messages.join(" "), schema.variables.join(" "));
    Ok(format!("export const {name} = {{ mark: '{mark}', ids: '{ids}'.split(' '), variables: '{variables}'.split(' ') }};\n"))
}

fn source(project: &Project, module: Option<(Module, &str)>, locales: Option<&[(String, String)]>) -> Result<String> {
    let mut source = String::from("// Written by tools/build. The only references to these files.\n");
    if let Some((module, file)) = module {
        let digest = digest(project, file)?;
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
