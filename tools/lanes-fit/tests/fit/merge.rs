//! Parts add up to the whole, and the memory to fit in does not matter.

use super::{file, job, run};
use parcelight_lanes_fit::counters::Counter;
use parcelight_lanes_fit::generate::generate;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

fn sum(parts: &[Vec<Counter>]) -> Vec<Counter> {
    let mut sums: BTreeMap<([String; 7], i64), (i64, i64)> = BTreeMap::new();
    for counter in parts.iter().flatten() {
        let sum = sums.entry((counter.key.clone(), counter.bin)).or_default();
        *sum = (sum.0 + counter.ended, sum.1 + counter.censored);
    }
    sums.into_iter().map(|((key, bin), (ended, censored))| Counter { key, bin, ended, censored }).collect()
}

/// The rows of those parcels that a number chooses.
fn part(text: &str, chosen: impl Fn(u64) -> bool) -> PathBuf {
    let (header, rows) = text.split_once('\n').unwrap();
    let number = |row: &str| row[2..12].parse().unwrap();
    let rows: Vec<&str> = rows.lines().filter(|row| chosen(number(row))).collect();
    let path = file("part.csv");
    fs::write(&path, format!("{header}\n{}\n", rows.join("\n"))).unwrap();
    path
}

#[test]
fn two_halves_add_up_to_the_whole() {
    let path = file("events.csv");
    generate(6000, &path).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let whole = run(&job(&[path])).unwrap();
    for (modulus, rest) in [(2, 0), (3, 1), (7, 2), (500, 499)] {
        let halves = [part(&text, |number| number % modulus == rest), part(&text, |number| number % modulus != rest)];
        let parts = halves.clone().map(|half| run(&job(&[half])).unwrap().counters);
        assert_eq!(sum(&parts), whole.counters, "{modulus}");
        // Or as two files of one run.
        assert_eq!(run(&job(&halves)).unwrap().counters, whole.counters, "{modulus}");
    }
}

#[test]
fn little_memory_gives_the_same_counters() {
    let path = file("events.csv");
    generate(200_000, &path).unwrap();
    let mut job = job(&[path]);
    job.rejects = 0;
    let whole = run(&job).unwrap();
    // With this it spills; with half of it, how the threads meet decides whether there is room to sort what is spilt.
    job.memory = 128 << 20;
    assert_eq!(run(&job).unwrap().counters, whole.counters);
}
