//! Shrinks the modules with wasm-opt. What counts is the size after brotli: the smallest raw file is not always the smallest then.

use crate::data::joined;
use crate::module::{Module, WIDGET, all, raw_unpacker, unpacker};
use crate::order::ordered;
use crate::project::Project;
use crate::step::{self, Inputs};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::thread;
use walrus::ModuleConfig;

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
/// By what weighs least after brotli, which finds repeated code better where all but the smallest functions with one caller stay functions (0.5 kB of the first part),
/// where equal expressions are written twice (0.4), and where no load says how its address is aligned (0.2): a hint that browsers ignore. The first
/// kilobyte of the memory is the end of the stack, so no address wraps around into it (0.2).
const LEVEL: [&str; 5] = ["-Oz", "--one-caller-inline-max-function-size=30", "--skip-pass=local-cse", "--low-memory-unused", "--dealign"];
/// Of the first part also this: values stay in their locals (0.2). The later parts would be heavier.
const FIRST: &str = "--skip-pass=simplify-locals";
/// Another order, and the modules are others.
const ORDER: &str = concat!(
    include_str!("order.rs"),
    include_str!("data.rs"),
    include_str!("pack/mod.rs"),
    include_str!("pack/locals.rs"),
    include_str!("../../unpack/src/lib.rs")
);
/// What the page calls of the unpacker: no word of the linker's.
const UNPACKER: [&str; 2] = ["memory", "unpack"];

/// Optimises the modules that changed, as many at once as there are cores.
pub(crate) fn optimise(project: &Project) -> Result<()> {
    let program = project.npm_program("binaryen", "wasm-opt")?;
    let packages = project.root.join("package-lock.json");
    let inputs = Inputs::new().file(&raw_unpacker(project)).file(&packages).text(&LEVEL.join(" "));
    step::run(project, "wasm-opt unpack", inputs, &[unpacker(project)], || shrink_unpacker(&program, project))?;
    let waiting = Mutex::new(all());
    let next = || waiting.lock().ok()?.next();
    let work = || -> Result<()> {
        while let Some(module) = next() {
            let inputs = Inputs::new().file(&module.cut(project)).file(&packages).text(&LEVEL.join(" ")).text(FIRST).text(ORDER);
            let outputs = [module.optimised(project)];
            step::run(project, &format!("wasm-opt {}", module.0), inputs, &outputs, || run(&program, module, project))?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..thread::available_parallelism().map_or(1, usize::from)).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|_| anyhow::bail!("wasm-opt's thread died")))
    })
}

fn run(program: &Path, module: Module, project: &Project) -> Result<()> {
    let (input, output) = (module.cut(project), module.optimised(project));
    let is_first = module.0 == WIDGET.0;
    shrink(program, &input, &output, is_first.then_some(FIRST))?;
    let mut made = fs::read(&output)?;
    if is_first {
        made = joined(&made)?;
    }
    let along = is_first.then(|| fs::read(unpacker(project))).transpose()?;
    made = ordered(&made, along.as_deref())?;
    fs::write(&output, made).with_context(|| format!("cannot write {}", output.display()))
}

fn shrink_unpacker(program: &Path, project: &Project) -> Result<()> {
    let (input, output) = (raw_unpacker(project), unpacker(project));
    let mut module = ModuleConfig::new().parse(&fs::read(&input)?)?;
    for id in module.customs.iter().map(|(id, _)| id).collect::<Vec<_>>() {
        module.customs.delete(id);
    }
    for id in module.exports.iter().filter(|export| !UNPACKER.contains(&export.name.as_str())).map(|export| export.id()).collect::<Vec<_>>()
    {
        module.exports.delete(id);
    }
    module.emit_wasm_file(&output)?;
    shrink(program, &output, &output, None)
}

/// Binaryen's npm package holds WebAssembly that Node runs, on every system alike. It is over before Node's better compiler would pay: a quarter of the
/// time of a processor without it.
fn shrink(program: &Path, input: &Path, output: &Path, further: Option<&str>) -> Result<()> {
    let mut command = Command::new("node");
    command.arg("--liftoff-only").arg(program).args(LEVEL).args(further).args(FEATURES).args(STRIP).arg(input).arg("-o").arg(output);
    let status = command.status().context("cannot run node")?;
    ensure!(status.success(), "wasm-opt refused {}", input.display());
    Ok(())
}
