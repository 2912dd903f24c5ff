//! Compiles the crate to WebAssembly, and lints it as it is compiled there.
//!
//! The standard library is built with it: a panic aborts at once, carries no text and no place in the source, and `{:?}` prints nothing.
//! `RUSTC_BOOTSTRAP` opens the unstable flags of a stable compiler.

use crate::module::{raw, raw_unpacker};
use crate::project::{Project, files_below};
use crate::step::{self, Inputs};
use anyhow::{Context, Result, ensure};
use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Two of LLVM's passes make code faster by more of it: 1.4 % of the modules. The stack, which lies below all data, is 128 kB in place of 1 MB: the
/// largest frames together are some 20 kB, a reply may nest 64 levels, and addresses are a byte shorter. The compiler's own passes, before LLVM's, are
/// taken to the third of their four levels: what is constant is found across branches, 2.3 % less.
const RUST_FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none -Zmir-opt-level=3 \
    -Cllvm-args=-disable-lsr -Cllvm-args=-enable-pre=false -Clink-arg=--emit-relocs -Clink-arg=--no-demangle -Clink-arg=-zstack-size=131072";
const ARGUMENTS: [&str; 10] = [
    "--package=parcelight",
    "--package=parcelight-unpack",
    "--lib",
    "--release",
    "--target=wasm32-unknown-unknown",
    "-Z",
    "build-std=std,panic_abort",
    "-Z",
    "build-std-features=optimize_for_size",
    "--locked",
];

/// The cargo and rustc that can build for WebAssembly, as the set-up found them.
pub(crate) struct Toolchain {
    cargo: String,
    rustc: Option<String>,
}

impl Toolchain {
    /// Reads `WASM_CARGO` and `WASM_RUSTC`; without them, the Rust on PATH.
    pub(crate) fn from_environment() -> Self {
        Self { cargo: env::var("WASM_CARGO").unwrap_or_else(|_| "cargo".to_owned()), rustc: env::var("WASM_RUSTC").ok() }
    }

    /// A command with the environment of this toolchain, and nothing left of the one that runs this program.
    fn command(&self, program: &str, project: &Project) -> Command {
        let mut command = Command::new(program);
        for variable in ["CARGO", "RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH", "CARGO_ENCODED_RUSTFLAGS", "RUSTC", "RUSTC_WORKSPACE_WRAPPER"] {
            command.env_remove(variable);
        }
        if let Some(rustc) = &self.rustc {
            command.env("RUSTC", rustc).env("CARGO", &self.cargo);
        }
        command.current_dir(&project.root).env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", RUST_FLAGS);
        command
    }

    fn version(&self) -> Result<String> {
        let output = Command::new(self.rustc.as_deref().unwrap_or("rustc")).arg("-vV").output().context("cannot run rustc")?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Clippy, as a program and its first argument; none when this toolchain has no clippy.
    fn clippy(&self) -> Option<(String, &'static str)> {
        let works =
            |program: &str| Command::new(program).args(["clippy", "--version"]).output().is_ok_and(|output| output.status.success());
        // `/usr/bin/cargo clippy` would run the one in ~/.cargo/bin, which belongs to another compiler.
        let program = if self.cargo.contains('/') { format!("{}-clippy", self.cargo) } else { self.cargo.clone() };
        works(&program).then_some((program, "clippy"))
    }
}

/// Compiles the crate: one module with all parts in it, and the linker's account of what refers to what; and what unpacks the parts.
pub(crate) fn build(project: &Project, toolchain: &Toolchain) -> Result<()> {
    let outputs = [raw(project), raw_unpacker(project)];
    step::run(project, "cargo", inputs(project, &toolchain.version()?), &outputs, || {
        let status = toolchain
            .command(&toolchain.cargo, project)
            .arg("build")
            .args(ARGUMENTS)
            .arg("--target-dir")
            .arg(&project.wasm_target)
            .status()
            .with_context(|| format!("cannot run {}", toolchain.cargo))?;
        ensure!(status.success(), "cargo could not compile the crate");
        for (name, output) in ["parcelight", "parcelight_unpack"].iter().zip(&outputs) {
            let made = project.wasm_target.join(format!("wasm32-unknown-unknown/release/{name}.wasm"));
            fs::copy(made, output).with_context(|| format!("cargo made no {name}.wasm"))?;
        }
        Ok(())
    })
}

fn inputs(project: &Project, version: &str) -> Inputs {
    let manifests = ["Cargo.toml", "Cargo.lock"].map(|name| project.root.join(name));
    let sources = ["src", "data", "tools/unpack"].iter().flat_map(|folder| files_below(&project.root.join(folder), &[""]));
    Inputs::new().text(version).text(RUST_FLAGS).text(&ARGUMENTS.join(" ")).files(manifests).files(sources)
}

/// Lints the crate as it is compiled there, with warnings as errors: with clippy, else with the compiler alone.
pub(crate) fn lint(project: &Project, toolchain: &Toolchain) -> Result<()> {
    let mut command = match toolchain.clippy() {
        Some((program, first)) => {
            let mut command = toolchain.command(&program, project);
            command.arg(first).args(ARGUMENTS).arg("--target-dir").arg::<&Path>(&project.wasm_target).args(["--", "-D", "warnings"]);
            command
        }
        None => {
            println!("  no clippy in this toolchain: the compiler's own warnings only");
            let mut command = toolchain.command(&toolchain.cargo, project);
            command.arg("check").env("RUSTFLAGS", format!("{RUST_FLAGS} -Dwarnings"));
            command.args(ARGUMENTS).arg("--target-dir").arg::<&Path>(&project.wasm_target);
            command
        }
    };
    ensure!(command.status()?.success(), "there are warnings");
    Ok(())
}
