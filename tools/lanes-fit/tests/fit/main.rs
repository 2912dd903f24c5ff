//! What is counted, of small invented events whose spells are worked out by hand.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic; clippy only knows those in #[test] functions")]

mod formats;
mod merge;
mod rejects;
mod spells;

use parcelight_lanes_fit::codes;
use parcelight_lanes_fit::columns::Columns;
use parcelight_lanes_fit::fit::{Fitted, Job, fit};
use parcelight_lanes_fit::input::Input;
use parcelight_lanes_fit::problem::Problem;
use parcelight_lanes_fit::tables::read_day;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs};

static FILES: AtomicUsize = AtomicUsize::new(0);

/// A file of its own for a test.
fn file(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(std::process::id().to_string());
    fs::create_dir_all(&folder).unwrap();
    folder.join(format!("{}-{name}", FILES.fetch_add(1, Ordering::Relaxed)))
}

fn written(name: &str, text: &str) -> PathBuf {
    let path = file(name);
    fs::write(&path, text).unwrap();
    path
}

fn job(files: &[PathBuf]) -> Job {
    let input = |(path, place): (&PathBuf, i64)| Input { path: path.clone(), place, columns: Columns::default() };
    Job {
        inputs: files.iter().zip(0..).map(input).collect(),
        codes: codes::known(),
        as_of: read_day("2026-11-30"),
        memory: 256 << 20,
        folder: env::temp_dir(),
        rejects: 100,
        parcels: true,
    }
}

fn run(job: &Job) -> Result<Fitted, Problem> {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap().block_on(fit(job))
}

/// Fits rows of `parcel,time,milestone,origin,destination`.
fn fitted(rows: &[&str]) -> Fitted {
    let text = format!("parcel,time,milestone,origin,destination\n{}\n", rows.join("\n"));
    run(&job(&[written("events.csv", &text)])).unwrap()
}

/// Stage, bin, ended and censored of each counter.
fn spells(fitted: &Fitted) -> Vec<(&str, i64, i64, i64)> {
    fitted.counters.iter().map(|counter| (counter.key[5].as_str(), counter.bin, counter.ended, counter.censored)).collect()
}

fn reported(fitted: &Fitted, reason: &str) -> i64 {
    fitted.report.iter().filter(|(known, _)| known == reason).map(|(_, amount)| amount).sum()
}
