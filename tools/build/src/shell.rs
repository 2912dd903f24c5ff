//! Bundles the page's code with esbuild: the shell that shops name in their pages, and the chunks that it loads. Then terser makes them shorter.

use crate::project::{Project, files_below};
use crate::step::{self, Inputs};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The JavaScript files of `dist/`, by what they are for.
#[derive(Default)]
pub(crate) struct Scripts {
    /// The entry and what it imports at once, the entry first.
    pub(crate) shell: Vec<String>,
    /// The chunk with the widget's glue and the style sheet, and what it imports on top of the shell.
    pub(crate) glue: Vec<String>,
    /// The map, with its glue and its style sheet.
    pub(crate) map: Vec<String>,
    /// What lets the buyer look closer at the map.
    pub(crate) look: Vec<String>,
    /// The street map.
    pub(crate) street: Vec<String>,
    /// What finds places, with its glue.
    pub(crate) places: Vec<String>,
    /// The glue of the readers, likewise.
    pub(crate) readers: Vec<String>,
    /// The arrival window with its reasons.
    pub(crate) forecast: Vec<String>,
    /// The list of many parcels.
    pub(crate) list: Vec<String>,
    /// The check of a shop's rules.
    pub(crate) rules: Vec<String>,
    /// Refreshing, with its glue.
    pub(crate) fresh: Vec<String>,
    /// A page's own words.
    pub(crate) texts: Vec<String>,
    /// The look-up box, with its glue and its style sheet.
    pub(crate) lookup: Vec<String>,
    /// Everything, with the playground's script.
    pub(crate) all: Vec<String>,
}

/// The file that shops write into their pages. Its name never changes.
pub(crate) const ENTRY: &str = "parcel-light.js";

/// What makes the scripts shorter once more: 2 % with brotli.
const MINIFY: &str = "tools/build/minify.mjs";

/// Minifies the style sheet and bundles the scripts.
pub(crate) fn bundle(project: &Project) -> Result<Scripts> {
    let packages = project.root.join("package-lock.json");
    for name in ["styles", "list", "lookup", "map", "street"] {
        let sheet = project.root.join("www").join(format!("{name}.css"));
        let minified = project.cache.join(format!("{name}.css"));
        let inputs = Inputs::new().file(&packages).file(&sheet);
        step::run(project, &format!("esbuild {name}.css"), inputs, std::slice::from_ref(&minified), || {
            let types = project.cache.join(format!("{name}.css.d.ts"));
            fs::write(types, "declare const styles: string;\nexport default styles;\n")?;
            let output = format!("--outfile={}", minified.display());
            esbuild(project, &[sheet.display().to_string(), "--minify".to_owned(), output, "--log-level=warning".to_owned()])
        })?;
    }
    let sources = files_below(&project.root.join("www"), &[".ts"]);
    let made = files_below(&project.cache, &[".js", ".ts", ".css"]);
    let mut scripts = Scripts::default();
    for (name, entry) in [("parcel-light", "www/define.ts"), ("inspect", "www/inspect.ts")] {
        if !project.root.join(entry).is_file() {
            continue;
        }
        let map = project.cache.join(format!("{name}.bundle.json"));
        let minify = project.root.join(MINIFY);
        let inputs = Inputs::new().file(&packages).file(&minify).files(&sources).files(&made).text(&project.dist.to_string_lossy());
        let known = outputs(project, &map).unwrap_or_default();
        step::run(project, &format!("esbuild {name}"), inputs, &known, || {
            esbuild(project, &arguments(project, name, entry, &map)?)?;
            let status = Command::new("node").arg(&minify).args(outputs(project, &map)?).status().context("cannot run node")?;
            ensure!(status.success(), "terser found errors");
            Ok(())
        })?;
        scripts.add(&map)?;
    }
    ensure!(!scripts.shell.is_empty(), "www/define.ts made no {ENTRY}");
    // What a file imports at once is asked for when that file is there: a round trip more until the first timeline.
    let chained = scripts.shell.iter().chain(&scripts.glue).count() > 2;
    ensure!(!chained, "the first timeline waits for a chunk of a chunk: {:?} {:?}", scripts.shell, scripts.glue);
    Ok(scripts)
}

fn arguments(project: &Project, name: &str, entry: &str, map: &Path) -> Result<Vec<String>> {
    let fixed = [
        "--bundle",
        "--splitting",
        "--format=esm",
        "--target=es2022",
        "--minify",
        "--charset=utf8",
        "--legal-comments=none",
        "--loader:.css=text",
        "--entry-names=[name]",
        "--chunk-names=parcel-light-[name]-[hash]",
        "--log-level=warning",
    ];
    let mut arguments =
        vec![format!("{name}={entry}"), format!("--outdir={}", project.dist.display()), format!("--metafile={}", map.display())];
    arguments.extend(fixed.map(str::to_owned));
    // Chunks are named by what esbuild writes: minified in another way they are other files. terser takes the line out.
    let minifier = [project.root.join(MINIFY), project.root.join("node_modules/terser/package.json")].map(fs::read);
    let minifier: Vec<u8> =
        minifier.into_iter().collect::<Result<Vec<_>, _>>().context("terser is missing: run `npm run setup` first")?.concat();
    arguments.push(format!("--banner:js=/* {} */", step::content_hash(&minifier)));
    Ok(arguments)
}

fn esbuild(project: &Project, arguments: &[String]) -> Result<()> {
    let program = project.npm_program("esbuild", "esbuild")?;
    let status = Command::new(&program).current_dir(&project.root).args(arguments).status().context("cannot run esbuild")?;
    ensure!(status.success(), "esbuild found errors");
    Ok(())
}

fn outputs(project: &Project, map: &Path) -> Result<Vec<PathBuf>> {
    let map: Value = serde_json::from_slice(&fs::read(map)?)?;
    let outputs = map.get("outputs").and_then(Value::as_object).context("no outputs")?;
    Ok(outputs.keys().map(|path| project.root.join(path)).collect())
}

impl Scripts {
    /// Reads esbuild's own account of a bundle.
    fn add(&mut self, map: &Path) -> Result<()> {
        let map: Value = serde_json::from_slice(&fs::read(map)?)?;
        let outputs = map.get("outputs").and_then(Value::as_object).context("esbuild listed no outputs")?;
        for path in outputs.keys() {
            let holds =
                |input: &str| outputs.get(path).and_then(|output| output.get("inputs")).is_some_and(|inputs| inputs.get(input).is_some());
            let closure = closure(&map, path);
            self.all.push(file_name(path));
            if file_name(path) == ENTRY {
                self.shell = closure;
            } else if holds(".cache/widget.js") {
                self.glue = closure;
            } else if holds("www/map.ts") {
                self.map = closure;
            } else if holds("www/look.ts") {
                self.look = closure;
            } else if holds("www/street.ts") {
                self.street = closure;
            } else if holds("www/places.ts") {
                self.places = closure;
            } else if holds(".cache/readers.js") {
                self.readers = closure;
            } else if holds("www/forecast.ts") {
                self.forecast = closure;
            } else if holds("www/list.ts") {
                self.list = closure;
            } else if holds("www/rules.ts") {
                self.rules = closure;
            } else if holds("www/fresh.ts") {
                self.fresh = closure;
            } else if holds("www/texts.ts") {
                self.texts = closure;
            } else if holds("www/lookup.ts") {
                self.lookup = closure;
            }
        }
        let shell = self.shell.clone();
        self.glue.retain(|name| !shell.contains(name));
        for later in [
            &mut self.map,
            &mut self.look,
            &mut self.street,
            &mut self.places,
            &mut self.forecast,
            &mut self.readers,
            &mut self.list,
            &mut self.rules,
            &mut self.fresh,
            &mut self.texts,
            &mut self.lookup,
        ] {
            later.retain(|name| !shell.contains(name) && !self.glue.contains(name));
        }
        let map = self.map.clone();
        for with_map in [&mut self.look, &mut self.street, &mut self.places] {
            with_map.retain(|name| !map.contains(name));
        }
        Ok(())
    }
}

/// A file and everything that it imports statically, itself first.
fn closure(map: &Value, path: &str) -> Vec<String> {
    let mut found = vec![path.to_owned()];
    let mut next = 0;
    while let Some(path) = found.get(next).cloned() {
        let imports = map.get("outputs").and_then(|outputs| outputs.get(&path)).and_then(|output| output.get("imports"));
        for import in imports.and_then(Value::as_array).into_iter().flatten() {
            let text = |key: &str| import.get(key).and_then(Value::as_str).unwrap_or_default();
            if text("kind") == "import-statement" && !found.iter().any(|known| known == text("path")) {
                found.push(text("path").to_owned());
            }
        }
        next += 1;
    }
    found.iter().map(|path| file_name(path)).collect()
}

fn file_name(path: &str) -> String {
    path.rsplit('/').next().unwrap_or(path).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_chunk_brings_what_it_imports_but_not_what_it_loads_later() {
        let import = |path: &str, kind: &str| json!({ "path": path, "kind": kind });
        let map = json!({ "outputs": {
            "dist/parcel-light.js": { "imports": [import("dist/a.js", "import-statement"), import("dist/late.js", "dynamic-import")] },
            "dist/a.js": { "imports": [import("dist/parcel-light.js", "import-statement"), import("dist/b.js", "import-statement")] },
            "dist/b.js": { "imports": [] },
            "dist/late.js": { "imports": [] },
        } });
        assert_eq!(closure(&map, "dist/parcel-light.js"), ["parcel-light.js", "a.js", "b.js"]);
    }
}
