//! Compiles the texts of all languages into the command.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    println!("cargo::rerun-if-changed={}", root.join("locales").display());
    let catalogs = parcelight_catalogs::compile_all(&root, parcelight_catalogs::MAIN).map_err(|problems| format!("{problems:?}"))?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut table = String::from("&[\n");
    for (tag, bytes) in catalogs {
        fs::write(out.join(&tag), bytes)?;
        writeln!(table, "    ({tag:?}, include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{tag}\"))),")?;
    }
    table.push(']');
    fs::write(out.join("catalogs.rs"), table)?;
    Ok(())
}
