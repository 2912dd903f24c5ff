//! Shrinks the modules with wasm-opt. What counts is the size after brotli: the smallest raw file is not always the smallest then.

use crate::module::{ALL, Module};
use crate::names;
use crate::project::Project;
use crate::sizes;
use crate::spare::{PIECES, spare};
use crate::step::{self, Inputs};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

/// By name, and only what Firefox, WebKit and Node 20 know: they refuse the output of `--all-features`.
const FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-reference-types",
    "--enable-call-indirect-overlong",
];
const STRIP: [&str; 3] = ["--strip-debug", "--strip-producers", "--strip-target-features"];
/// What is tried. Brotli finds repeated code better when functions with one caller stay functions.
const LEVELS: [&[&str]; 3] = [&["-Oz"], &["-Os"], &["-Oz", "--one-caller-inline-max-function-size=0"]];

/// Optimises the modules that changed, all at once.
pub(crate) fn optimise(project: &Project) -> Result<()> {
    let program = project.npm_program("binaryen", "wasm-opt")?;
    let packages = project.root.join("package-lock.json");
    thread::scope(|scope| {
        let workers: Vec<_> = ALL
            .map(|module| {
                let (program, packages) = (&program, &packages);
                scope.spawn(move || {
                    let inputs = Inputs::new()
                        .file(&module.bound(project))
                        .file(&module.bound_glue(project))
                        .file(packages)
                        .text(&LEVELS.concat().join(" "))
                        .text(&format!("{PIECES:?}"));
                    let outputs = [module.optimised(project), module.glue(project)];
                    step::run(project, &format!("wasm-opt {}", module.0), inputs, &outputs, || smallest(project, program, module))
                })
            })
            .into();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|_| anyhow::bail!("wasm-opt's thread died")))
    })
}

fn smallest(project: &Project, program: &Path, module: Module) -> Result<()> {
    let mut best: Option<(u64, PathBuf)> = None;
    for (number, level) in LEVELS.iter().enumerate() {
        let output = module.optimised(project).with_extension(format!("{number}.wasm"));
        run(program, level, &module.bound(project), &output)?;
        let size = sizes::brotli(&fs::read(&output)?)?;
        if best.as_ref().is_none_or(|(smallest, _)| size < *smallest) {
            best = Some((size, output));
        }
    }
    let (_, path) = best.context("no level was tried")?;
    let map = run(program, &["--minify-imports-and-exports-and-modules"], &path, &module.optimised(project))?;
    let glue = fs::read_to_string(module.bound_glue(project))?;
    fs::write(module.glue(project), spare(&names::shorten(&glue, &map)?))?;
    Ok(())
}

/// Runs wasm-opt; what it prints is returned.
fn run(program: &Path, level: &[&str], input: &Path, output: &Path) -> Result<String> {
    // Binaryen's npm package holds JavaScript that Node runs, on every system alike.
    let mut command = Command::new("node");
    command.arg(program).args(level).args(FEATURES).args(STRIP).arg(input).arg("-o").arg(output).stderr(Stdio::inherit());
    let done = command.output().context("cannot run node")?;
    ensure!(done.status.success(), "wasm-opt refused {}", input.display());
    Ok(String::from_utf8(done.stdout)?)
}
