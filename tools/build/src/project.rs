//! Where things lie.

use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders of the repository.
pub(crate) struct Project {
    /// The folder of the workspace.
    pub(crate) root: PathBuf,
    /// What is made on the way: glue, style sheet, addresses; and what each step remembers. Never committed.
    pub(crate) cache: PathBuf,
    /// What a shop serves.
    pub(crate) dist: PathBuf,
    /// Whether the pseudo-locales are among the languages.
    pub(crate) is_pseudo: bool,
    /// Cargo's folder for the WebAssembly builds: its flags differ from those of the native ones.
    pub(crate) wasm_target: PathBuf,
}

impl Project {
    /// Finds the repository around the current folder.
    pub(crate) fn find() -> Result<Self> {
        let here = env::current_dir()?;
        let root = here
            .ancestors()
            .find(|folder| folder.join("tools/build/Cargo.toml").is_file())
            .context("run this inside the repository of Parcelight")?
            .to_path_buf();
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let project = Self {
            cache: root.join(".cache"),
            dist: root.join("dist"),
            is_pseudo: false,
            wasm_target: root.join(target).join("wasm"),
            root,
        };
        for folder in [project.cache.join("steps"), project.cache.join("modules"), project.dist.clone()] {
            fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        }
        Ok(project)
    }

    /// The same project with the pseudo-locales among its languages, built into a folder that no shop serves.
    pub(crate) fn pseudo(self) -> Result<Self> {
        let dist = self.root.join("target/pseudo");
        fs::create_dir_all(&dist).with_context(|| format!("cannot make {}", dist.display()))?;
        Ok(Self { dist, is_pseudo: true, ..self })
    }

    /// A program that an npm package brings.
    pub(crate) fn npm_program(&self, package: &str, name: &str) -> Result<PathBuf> {
        let path = self.root.join("node_modules").join(package).join("bin").join(name);
        anyhow::ensure!(path.is_file(), "{name} is missing: run `npm run setup` first");
        Ok(path)
    }
}

/// All files below a folder that end so, sorted; none when the folder is not there.
pub(crate) fn files_below(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_below(&path, endings));
        } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
            found.push(path);
        }
    }
    found.sort();
    found
}
