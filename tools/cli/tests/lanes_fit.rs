//! `parcelight lanes fit` starts a program that is built apart.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "tests may panic; clippy only knows those in #[test] functions")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};

/// A program is written and run by one test at a time: what another one starts meanwhile inherits the open file, which is busy then.
static ONE: Mutex<()> = Mutex::new(());

/// The command in a folder of its own, for what stands beside it.
fn installed(folder: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    fs::create_dir_all(&folder).unwrap();
    let program = folder.join("parcelight");
    fs::copy(env!("CARGO_BIN_EXE_parcelight"), &program).unwrap();
    program
}

fn run(program: &Path) -> Output {
    let arguments = ["lanes", "fit", "events.csv", "-o", "lanes.json"];
    Command::new(program).args(arguments).env("PATH", program.parent().unwrap()).output().unwrap()
}

#[test]
fn it_is_given_all_arguments_and_its_exit_code_is_passed_on() {
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let program = installed("with");
    let fit = program.with_file_name("parcelight-lanes-fit");
    fs::write(&fit, "#!/bin/sh\necho \"$@\"\nexit 7\n").unwrap();
    fs::set_permissions(&fit, fs::Permissions::from_mode(0o755)).unwrap();
    let output = run(&program);
    assert_eq!(output.status.code(), Some(7), "{output:?}");
    assert_eq!(output.stdout, b"events.csv -o lanes.json\n");
}

#[test]
fn where_it_is_not_installed_the_way_to_get_it_is_said() {
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let output = run(&installed("without"));
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("cargo install --path tools/lanes-fit"), "{output:?}");
}
