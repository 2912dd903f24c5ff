//! `parcelight texts build` as a shell sees it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic; clippy only knows those in #[test] functions")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

/// A folder of one test, with files in it.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("parcelight-texts-{}-{name}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    for (file, text) in files {
        fs::write(folder.join(file), text).unwrap();
    }
    folder
}

fn build(folder: &PathBuf, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_parcelight")).current_dir(folder).args(["texts", "build"]).args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn several_files_become_one_language() {
    let mine = folder("several", &[("a.ftl", "\u{feff}status-delivered = Wedi cyrraedd\r\n"), ("b.ftl", "title = Ble mae fy mharsel?\n")]);
    let output = build(&mine, &["a.ftl", "b.ftl", "--language", "cy", "-o", "cy.txt"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let file = fs::read_to_string(mine.join("cy.txt")).unwrap();
    assert!(file.starts_with("parcelight cy ") && file.contains("\nWedi cyrraedd\n") && file.contains("\nBle mae fy mharsel?\n"));
    assert!(said(&output).contains("warning: cy:0: status-returned is missing, and stays in English\n"));
    assert!(!said(&output).contains("status-delivered"));
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("wrote cy.txt: 2 of "));
    let printed = build(&mine, &["b.ftl", "a.ftl", "--language", "cy"]);
    assert_eq!(String::from_utf8(printed.stdout).unwrap(), file, "the order of the files does not matter");
    fs::remove_dir_all(mine).unwrap();
}

#[test]
fn mistakes_have_their_file_and_line_and_nothing_is_written() {
    let mine = folder("mistakes", &[("a.ftl", "# mine\nstatus-delivred = Wedi cyrraedd\nheadline-departed = Wedi gadael { $town }\n")]);
    let output = build(&mine, &["a.ftl", "--language", "cy", "-o", "cy.txt"]);
    assert_eq!(output.status.code(), Some(1));
    for line in ["a.ftl:2: status-delivred: is not in English", "a.ftl:3: headline-departed: $place is missing"] {
        assert!(said(&output).contains(line), "{}", said(&output));
    }
    assert!(!mine.join("cy.txt").exists());
    fs::remove_dir_all(mine).unwrap();
}

#[test]
fn what_cannot_be_done_is_said() {
    let mine = folder("refused", &[("a.ftl", "status-delivered = Wedi cyrraedd\n")]);
    for (arguments, words) in [
        (&["a.ftl"][..], "no language"),
        (&["--language", "cy"], "no files"),
        (&["b.ftl", "--language", "cy"], "b.ftl: "),
        (&["a.ftl", "--language", "welsh!"], "is no language"),
        (&["a.ftl", "--language", "cymraeg"], "is no language"),
    ] {
        let output = build(&mine, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(said(&output).contains(words), "{}", said(&output));
    }
    fs::remove_dir_all(mine).unwrap();
}
