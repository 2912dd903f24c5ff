//! Puts the files of towns into `dist/places/`: a page loads those of the countries that a parcel passes.

use crate::project::{Project, files_below};
use crate::step::content_hash;
use anyhow::{Context, Result};
use std::fs;

/// One hash for all of them, so that a page knows the address of each by the code of the country; the names are those of
/// `data/places/towns/`.
pub(crate) struct Gazetteers {
    /// File names below `dist/`.
    pub(crate) files: Vec<String>,
    /// The names without hash, in the same order.
    pub(crate) names: Vec<String>,
    hash: String,
}

impl Gazetteers {
    /// Writes the files, and removes those of an earlier build.
    pub(crate) fn write(project: &Project) -> Result<Self> {
        let sources = files_below(&project.root.join("data/places/towns"), &[".txt"]);
        let folder = project.dist.join("places");
        fs::create_dir_all(&folder)?;
        let all: Vec<Vec<u8>> = sources.iter().map(fs::read).collect::<Result<_, _>>()?;
        let hash = content_hash(&all.concat());
        let mut gazetteers = Self { files: Vec::new(), names: Vec::new(), hash };
        for (source, bytes) in sources.iter().zip(&all) {
            let name = source.file_stem().context("a file without a name")?.to_string_lossy().into_owned();
            let file = format!("places/{name}-{}.txt", gazetteers.hash);
            let path = project.dist.join(&file);
            if !path.exists() {
                fs::write(path, bytes)?;
            }
            gazetteers.files.push(file);
            gazetteers.names.push(name);
        }
        for file in fs::read_dir(&folder)?.flatten() {
            let name = format!("places/{}", file.file_name().to_string_lossy());
            if !gazetteers.files.contains(&name) {
                fs::remove_file(file.path())?;
            }
        }
        Ok(gazetteers)
    }

    /// For the page: where each lies. One that is not there is not to be asked for.
    pub(crate) fn source(&self) -> String {
        let url = format!("new URL(`./places/${{name}}-{}.txt`, import.meta.url).href", self.hash);
        format!("/** Where the towns of a country, or the world's, are. */\nexport const gazetteer = (name: string): string => {url};\n")
    }
}
