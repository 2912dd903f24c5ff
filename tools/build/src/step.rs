//! Steps that are left out when nothing they read has changed.

use crate::project::Project;
use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// A digest of everything that a step reads.
pub(crate) struct Inputs(Sha256);

impl Inputs {
    /// The version of this program is an input of every step: other code may write other files.
    pub(crate) fn new() -> Self {
        Self(Sha256::new()).text(env!("CARGO_PKG_VERSION"))
    }

    /// Adds a text: flags, versions.
    pub(crate) fn text(mut self, text: &str) -> Self {
        self.0.update(text.len().to_le_bytes());
        self.0.update(text);
        self
    }

    /// Adds a file by path and content. One that is missing counts as such.
    pub(crate) fn file(self, path: &Path) -> Self {
        let named = self.text(&path.to_string_lossy());
        match fs::read(path) {
            Ok(bytes) => named.text(&hexadecimal(&Sha256::digest(bytes))),
            Err(_) => named.text("missing"),
        }
    }

    /// Adds files.
    pub(crate) fn files<P: AsRef<Path>>(self, paths: impl IntoIterator<Item = P>) -> Self {
        paths.into_iter().fold(self, |inputs, path| inputs.file(path.as_ref()))
    }

    fn finish(self) -> String {
        hexadecimal(&self.0.finalize())
    }
}

/// Does the work unless it was done before with the same inputs and its outputs are still there. Prints one line either way.
pub(crate) fn run(project: &Project, name: &str, inputs: Inputs, outputs: &[PathBuf], work: impl FnOnce() -> Result<()>) -> Result<()> {
    let key = inputs.finish();
    if outputs.iter().all(|path| path.exists()) && fs::read_to_string(memory(project, name)).is_ok_and(|known| known == key) {
        println!("  {name:<22} as before");
        return Ok(());
    }
    let started = Instant::now();
    work().with_context(|| format!("the step \"{name}\" failed"))?;
    fs::write(memory(project, name), key)?;
    println!("  {name:<22} {:.1} s", started.elapsed().as_secs_f32());
    Ok(())
}

fn memory(project: &Project, name: &str) -> PathBuf {
    project.cache.join("steps").join(name.replace(' ', "-"))
}

/// Twelve hexadecimal digits that change with the content, for file names that may be cached for good.
pub(crate) fn content_hash(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes)).chars().take(12).collect()
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inputs_differ_by_every_part() {
        let key = |texts: &[&str]| texts.iter().fold(Inputs::new(), |inputs, text| inputs.text(text)).finish();
        assert_eq!(key(&["a", "b"]), key(&["a", "b"]));
        assert_ne!(key(&["a", "b"]), key(&["ab"]));
        assert_ne!(key(&["a", "b"]), key(&["b", "a"]));
    }

    #[test]
    fn a_missing_file_is_not_an_empty_one() {
        let folder = std::env::temp_dir().join("parcelight-step-test");
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("empty");
        fs::write(&path, "").unwrap();
        let empty = Inputs::new().file(&path).finish();
        fs::remove_file(&path).unwrap();
        assert_ne!(empty, Inputs::new().file(&path).finish());
    }
}
