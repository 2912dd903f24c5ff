//! `parcelight load`: what refreshing costs a shop, docs/freshness.md.

use lexopt::{Arg, ValueExt};
use parcelight_load::{json, rows, text};
use std::io::Write;

/// What is printed on `--help`.
const USAGE: &str = "\
Usage: parcelight load [OPTIONS]

Plays buyers with parcels over two days against a shop, with the scheduler of the element and with a plain timer, without and with
outages of the shop. docs/freshness.md tells what is assumed.

  --buyers N   how many (default: 100000); ten million take minutes, and no more memory
  --seed S     other buyers (default: 1)
  --json       for machines
";

/// Reads the rest of the arguments and writes the table; the exit code.
pub(crate) fn run(arguments: &mut lexopt::Parser, out: &mut Vec<u8>) -> Result<u8, lexopt::Error> {
    let (mut buyers, mut seed, mut for_machines) = (100_000, 1, false);
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("buyers") => buyers = arguments.value()?.parse()?,
            Arg::Long("seed") => seed = arguments.value()?.parse()?,
            Arg::Long("json") => for_machines = true,
            Arg::Long("help") | Arg::Short('h') => {
                out.extend_from_slice(USAGE.as_bytes());
                return Ok(0);
            }
            other => return Err(other.unexpected()),
        }
    }
    if buyers == 0 {
        return Err("--buyers 0: there must be some".into());
    }
    let rows = rows(buyers, seed, true);
    if for_machines {
        serde_json::to_writer_pretty(&mut *out, &json(&rows)).map_err(|error| error.to_string())?;
        out.push(b'\n');
    } else {
        out.write_all(text(&rows).as_bytes()).map_err(|error| error.to_string())?;
    }
    Ok(0)
}
