//! The lane table of counters: made by the command `parcelight`, which has the library of lane tables in it. Only this file knows of it.

use crate::problem::Problem;
use parcelight::shipment::Day;
use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// The command that makes it, set by `parcelight lanes fit`; else the one beside this program, or on `PATH`.
pub const COMMAND: &str = "PARCELIGHT";

/// Writes the table that a page loads, of a file of counters. `options` are those of `parcelight lanes export`.
///
/// # Errors
/// When the command is not there or fails.
pub fn export(counters: &Path, as_of: Day, options: &[OsString], output: &Path) -> Result<(), Problem> {
    let beside = env::current_exe().ok().map(|path| path.with_file_name("parcelight").with_extension(env::consts::EXE_EXTENSION));
    let beside = beside.filter(|path| path.is_file()).map(OsString::from);
    let program = env::var_os(COMMAND).or(beside).unwrap_or_else(|| "parcelight".into());
    let as_of = as_of.to_string();
    let mut command = Command::new(program);
    command.args(["lanes", "export"]).arg(counters).args(["--as-of", &as_of, "-o"]).arg(output).args(options);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Problem::Export("parcelight lanes export failed".into())),
        Err(error) => Err(Problem::Export(format!("parcelight, which makes the table, cannot be started: {error}"))),
    }
}
