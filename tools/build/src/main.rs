//! Builds `dist/`: cargo → wasm-bindgen and cutting into parts → wasm-opt → packing → catalogs → esbuild → manifest → size gate.
//!
//! `parcelight-build [build | preview | pseudo | lint]`. `npm run build` sets up what this needs and calls it. Each step is left out when nothing that
//! it reads has changed.

mod assets;
mod cargo;
mod catalogs;
mod data;
mod gate;
mod gazetteers;
mod holidays;
mod manifest;
mod module;
mod optimise;
mod order;
mod pack;
mod parts;
mod project;
mod shell;
mod sizes;
mod spare;
mod step;

use anyhow::{Result, bail, ensure};
use assets::Assets;
use cargo::Toolchain;
use manifest::Manifest;
use project::Project;
use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    let command = env::args().nth(1).unwrap_or_else(|| "build".to_owned());
    match run(&command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &str) -> Result<()> {
    let project = Project::find()?;
    match command {
        "build" => build(&project),
        // For `npm start`: what is too large can still be looked at.
        "preview" => preview(&project),
        // For tests and `npm start -- --pseudo`: no shop gets the pseudo-locales with `dist/`.
        "pseudo" => make(&project.pseudo()?).map(drop),
        "lint" => cargo::lint(&project, &Toolchain::from_environment()),
        other => bail!("no command \"{other}\"; there are: build, preview, pseudo, lint"),
    }
}

fn build(project: &Project) -> Result<()> {
    let over = gate::check(&make(project)?)?;
    ensure!(over.is_empty(), "over the size budget: {}", over.join(", "));
    Ok(())
}

fn preview(project: &Project) -> Result<()> {
    for excess in gate::check(&make(project)?)? {
        println!("  over the size budget: {excess}");
    }
    Ok(())
}

/// Makes `dist/`.
fn make(project: &Project) -> Result<Manifest> {
    let catalogs = catalogs::compile(project)?;
    cargo::build(project, &Toolchain::from_environment())?;
    parts::cut(project)?;
    optimise::optimise(project)?;
    let assets = Assets::write(project, &catalogs)?;
    let scripts = shell::bundle(project)?;
    let manifest = Manifest::weigh(project, scripts, assets)?;
    manifest.write(project)?;
    Ok(manifest)
}
