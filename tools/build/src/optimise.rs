//! Shrinks the modules with wasm-opt. What counts is the size after brotli: the smallest raw file is not always the smallest then.

use crate::module::ALL;
use crate::project::Project;
use crate::step::{self, Inputs};
use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;
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
/// Brotli finds repeated code better when functions with one caller stay functions: `-Oz` alone makes smaller files that weigh 0.2 kB more.
const LEVEL: [&str; 2] = ["-Oz", "--one-caller-inline-max-function-size=0"];

/// Optimises the modules that changed, all at once.
pub(crate) fn optimise(project: &Project) -> Result<()> {
    let program = project.npm_program("binaryen", "wasm-opt")?;
    let packages = project.root.join("package-lock.json");
    thread::scope(|scope| {
        let workers: Vec<_> = ALL
            .map(|module| {
                let (program, packages) = (&program, &packages);
                scope.spawn(move || {
                    let inputs = Inputs::new().file(&module.cut(project)).file(packages).text(&LEVEL.join(" "));
                    let outputs = [module.optimised(project)];
                    step::run(project, &format!("wasm-opt {}", module.0), inputs, &outputs, || {
                        run(program, &module.cut(project), &module.optimised(project))
                    })
                })
            })
            .into();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|_| anyhow::bail!("wasm-opt's thread died")))
    })
}

fn run(program: &Path, input: &Path, output: &Path) -> Result<()> {
    // Binaryen's npm package holds JavaScript that Node runs, on every system alike.
    let mut command = Command::new("node");
    command.arg(program).args(LEVEL).args(FEATURES).args(STRIP).arg(input).arg("-o").arg(output);
    let status = command.status().context("cannot run node")?;
    ensure!(status.success(), "wasm-opt refused {}", input.display());
    Ok(())
}
