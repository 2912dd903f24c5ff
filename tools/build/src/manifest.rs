//! Lists what lies in `dist/`: `manifest.json` for servers and for those who write `integrity` attributes or preload links.

use crate::assets::Assets;
use crate::holidays;
use crate::module::{FORECAST, FRESHNESS, LIST, LOOKUP, MAP, PLACES, READER, READERS, RULES, WIDGET};
use crate::project::Project;
use crate::shell::{ENTRY, Scripts};
use crate::sizes::Sizes;
use anyhow::{Context, Result};
use parcelight_catalogs::{FORECAST as FORECAST_TEXTS, LIST as LIST_TEXTS, LOOKUP as LOOKUP_TEXTS, MAIN, MAP as MAP_TEXTS, Part};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;

/// Everything that was built, weighed.
pub(crate) struct Manifest {
    /// Files by name.
    files: Vec<(String, Sizes)>,
    /// The scripts by what they are for.
    pub(crate) scripts: Scripts,
    /// The modules and catalogs.
    pub(crate) assets: Assets,
}

impl Manifest {
    /// Weighs all files.
    pub(crate) fn weigh(project: &Project, scripts: Scripts, assets: Assets) -> Result<Self> {
        let modules = assets.modules.iter().map(|(_, name)| name);
        let catalogs = assets.locales.iter().flat_map(|(_, files)| files).chain(&assets.gazetteers).map(|(_, name)| name);
        let calendars = assets.calendars.iter().map(|(_, name)| name);
        let known = known(project);
        let mut files = Vec::new();
        for name in scripts.all.iter().chain(modules).chain(catalogs).chain(calendars) {
            let bytes = fs::read(project.dist.join(name)).with_context(|| format!("dist/{name} is missing"))?;
            files.push((name.clone(), Sizes::of(&bytes, &known)?));
        }
        files.sort_by(|one, other| one.0.cmp(&other.0));
        Ok(Self { files, scripts, assets })
    }

    /// The weight of a file; nothing for one that is not there.
    pub(crate) fn sizes(&self, name: &str) -> Sizes {
        self.files.iter().find(|(known, _)| known == name).map(|(_, sizes)| sizes.clone()).unwrap_or_default()
    }

    /// What the first timeline needs besides one catalog, in the order of loading.
    pub(crate) fn first(&self) -> Result<Vec<&str>> {
        let scripts = self.scripts.shell.iter().chain(&self.scripts.glue).map(String::as_str);
        Ok(scripts.chain([self.assets.module(WIDGET)?]).collect())
    }

    /// What the map needs, after the first timeline.
    pub(crate) fn map(&self) -> Result<Vec<&str>> {
        Ok(self.scripts.map.iter().map(String::as_str).chain([self.assets.module(MAP)?]).collect())
    }

    /// What the arrival window needs besides one catalog of its own and the holidays of two countries.
    pub(crate) fn forecast(&self) -> Result<Vec<&str>> {
        Ok(self.scripts.forecast.iter().map(String::as_str).chain([self.assets.module(FORECAST)?]).collect())
    }

    /// What finds the places that the map shows.
    pub(crate) fn places(&self) -> Result<Vec<&str>> {
        Ok(self.scripts.places.iter().map(String::as_str).chain([self.assets.module(PLACES)?]).collect())
    }

    /// What the reply of a rarer provider needs first, where the shop does not name it.
    pub(crate) fn readers(&self) -> Result<Vec<&str>> {
        Ok(self.scripts.readers.iter().map(String::as_str).chain([self.assets.module(READERS)?]).collect())
    }

    /// What the reply of a rarer provider needs then: its own reader.
    pub(crate) fn reader(&self) -> Result<Vec<(&str, &str)>> {
        READER.iter().map(|(id, module)| Ok((*id, self.assets.module(*module)?))).collect()
    }

    /// What a shop's own rules need.
    pub(crate) fn rules(&self) -> Result<Vec<&str>> {
        Ok(self.scripts.rules.iter().map(String::as_str).chain([self.assets.module(RULES)?]).collect())
    }

    /// What refreshing needs, after the first reply.
    pub(crate) fn fresh(&self) -> Result<Vec<&str>> {
        Ok(self.scripts.fresh.iter().map(String::as_str).chain([self.assets.module(FRESHNESS)?]).collect())
    }

    /// What a list of parcels needs besides one catalog of its own.
    pub(crate) fn list(&self) -> Result<Vec<&str>> {
        Ok(self.scripts.list.iter().map(String::as_str).chain([self.assets.module(LIST)?]).collect())
    }

    /// What the look-up box needs besides one catalog of its own.
    pub(crate) fn lookup(&self) -> Result<Vec<&str>> {
        Ok(self.scripts.lookup.iter().map(String::as_str).chain([self.assets.module(LOOKUP)?]).collect())
    }

    /// Writes `dist/manifest.json`, and removes what an earlier build left.
    pub(crate) fn write(&self, project: &Project) -> Result<()> {
        let files: Map<String, Value> = self.files.iter().map(|(name, sizes)| (name.clone(), entry(sizes))).collect();
        let by_key = |files: &[(String, String)]| files.iter().map(|(key, name)| (key.clone(), json!(name))).collect::<Map<_, _>>();
        let by_language = |part: Part| by_key(self.assets.catalogs(part));
        let manifest = json!({
            "version": env!("CARGO_PKG_VERSION"),
            "entry": ENTRY,
            "first": self.first()?,
            "map": self.map()?,
            "forecast": self.forecast()?,
            "places": self.places()?,
            "readers": self.readers()?,
            "reader": self.reader()?.into_iter().map(|(id, name)| (id.to_owned(), json!(name))).collect::<Map<_, _>>(),
            "rules": self.rules()?,
            "fresh": self.fresh()?,
            "texts": self.scripts.texts,
            "lookup": self.lookup()?,
            "list": self.list()?,
            "locales": by_language(MAIN),
            "lookupLocales": by_language(LOOKUP_TEXTS),
            "listLocales": by_language(LIST_TEXTS),
            "forecastLocales": by_language(FORECAST_TEXTS),
            "calendars": by_key(&self.assets.calendars),
            "mapLocales": by_language(MAP_TEXTS),
            "gazetteers": by_key(&self.assets.gazetteers),
            "files": files,
        });
        fs::write(project.dist.join("manifest.json"), format!("{manifest:#}\n"))?;
        for folder in ["", holidays::FOLDER] {
            for file in fs::read_dir(project.dist.join(folder))?.flatten() {
                let name = Path::new(folder).join(file.file_name()).to_string_lossy().replace('\\', "/");
                let stays =
                    ["manifest.json", holidays::NOTICE].contains(&name.as_str()) || self.files.iter().any(|(known, _)| *known == name);
                if file.path().is_file() && !stays {
                    fs::remove_file(file.path())?;
                }
            }
        }
        Ok(())
    }
}

/// What the last build weighed.
fn known(project: &Project) -> Vec<Sizes> {
    let manifest: Value =
        fs::read(project.dist.join("manifest.json")).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    let files = manifest.get("files").and_then(Value::as_object);
    files.into_iter().flat_map(Map::values).filter_map(sizes).collect()
}

fn sizes(entry: &Value) -> Option<Sizes> {
    let number = |key: &str| entry.get(key)?.as_u64();
    let integrity = entry.get("integrity")?.as_str()?.to_owned();
    Some(Sizes { raw: number("raw")?, gzip: number("gzip")?, brotli: number("brotli")?, integrity })
}

fn entry(sizes: &Sizes) -> Value {
    json!({ "raw": sizes.raw, "gzip": sizes.gzip, "brotli": sizes.brotli, "integrity": sizes.integrity })
}
