//! `parcelight lanes fit`: starts the program that does it, which has an SQL engine in it and is built apart.

use std::env;
use std::ffi::OsString;
use std::io::ErrorKind;
use std::process::Command;

/// The program's name.
const PROGRAM: &str = "parcelight-lanes-fit";

/// Runs it with the rest of the arguments; its exit code.
pub(crate) fn run(arguments: &mut lexopt::Parser) -> Result<u8, lexopt::Error> {
    let rest: Vec<OsString> = arguments.raw_args()?.collect();
    // The one beside this program is of the same version.
    let beside = env::current_exe().ok().map(|path| path.with_file_name(PROGRAM).with_extension(env::consts::EXE_EXTENSION));
    let program = beside.filter(|path| path.is_file()).map_or_else(|| PROGRAM.into(), OsString::from);
    // The program has no library of lane tables in it: for a table it asks this command.
    let command = env::current_exe().unwrap_or_else(|_| "parcelight".into());
    match Command::new(program).args(rest).env("PARCELIGHT", command).status() {
        Ok(status) => Ok(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(2)),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            Err(format!("{PROGRAM} is not installed: cargo install --path tools/lanes-fit, docs/lanes-fit.md").into())
        }
        Err(error) => Err(format!("{PROGRAM}: {error}").into()),
    }
}
