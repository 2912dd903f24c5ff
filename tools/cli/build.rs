//! Compiles the texts of all languages into the command, and puts the English ones in as they are written.

use parcelight_catalogs::{ENGLISH, MAIN, PARTS, compile_all, files};
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    println!("cargo::rerun-if-changed={}", root.join("locales").display());
    let catalogs = compile_all(&root, MAIN).map_err(|problems| format!("{problems:?}"))?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut table = String::from("&[\n");
    for (tag, bytes) in catalogs {
        fs::write(out.join(&tag), bytes)?;
        writeln!(table, "    ({tag:?}, include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{tag}\"))),")?;
    }
    table.push(']');
    fs::write(out.join("catalogs.rs"), table)?;
    let mut parts = String::from("[\n");
    for part in PARTS {
        parts.push_str("    &[\n");
        for source in files(&root, part, ENGLISH).map_err(|problems| format!("{problems:?}"))? {
            writeln!(parts, "        ({:?}, {:?}),", source.file, source.text)?;
        }
        parts.push_str("    ],\n");
    }
    parts.push(']');
    fs::write(out.join("english.rs"), parts)?;
    Ok(())
}
